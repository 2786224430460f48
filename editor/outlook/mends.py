"""Edits after which a concern is gone. None of them moves a device."""

from __future__ import annotations

from ..edits.attribute import SetAttribute, TakeOut
from ..edits.edit import Edit
from ..edits.multifunction import SetMultifunction
from ..edits.pin import Pin
from ..pci.address import Switch
from .features import Feature
from .pattern import Written
from .verdict import Mend, Reaction

_INSTEAD = {"virtio-nic-model": "virtio"}


def of_feature(row: Feature, positions: tuple[int, ...]) -> tuple[Mend, ...]:
    """What helps against a row of the table; nothing where only a person can tell."""
    if not positions:
        return ()
    if row.key == "inferred-multifunction":
        return tuple(Mend(SetMultifunction(position, Switch.ON), False) for position in positions)
    if not isinstance(row.where, Written):
        return ()
    if row.key in _INSTEAD:
        return replace(row.where, positions, _INSTEAD[row.key])
    return take_out(row.where, positions, row.guest) if row.older is Reaction.IGNORES else ()


def replace(where: Written, positions: tuple[int, ...], value: str) -> tuple[Mend, ...]:
    """Another value that older ones know: the guest sees another device."""
    if not positions or where.attribute is None:
        return ()
    return (Mend(SetAttribute.same(where.path, where.attribute, positions, value), True),)


def take_out(where: Written, positions: tuple[int, ...], guest: bool) -> tuple[Mend, ...]:
    """Without it, all versions agree; the guest notices now what it would notice there."""
    edit: Edit = TakeOut(positions, where.path)
    if where.attribute is not None:
        edit = SetAttribute.same(where.path, where.attribute, positions, None)
    return (Mend(edit, guest),)


def pin() -> tuple[Mend, ...]:
    """Write down what libvirt chooses here, so that no version chooses otherwise."""
    return (Mend(Pin(), False),)
