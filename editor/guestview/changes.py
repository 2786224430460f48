"""What a guest notices between two views of its domain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..inference.result import Placement
from ..pci.address import Switch
from ..phrase import Phrase
from ..snapshot.same import counterparts, pairs
from .view import GuestDevice, GuestView

_PORT_NUMBERS = ("chassisNr", "chassis", "port")  # those that a guest can read; busNr and index show in the addresses


class Kind(StrEnum):
    """What about a device is different. The order is that of a list of changes: what hurts most comes first."""

    RENAMED = "renamed"  # a network interface
    WENT = "went"
    CAME = "came"
    MODEL = "model"
    MOVED = "moved"
    MULTIFUNCTION = "multifunction"
    PORT = "port"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are names, addresses, models, “on” or “off”, numbers; empty for no device.

    `before` and `after`: the device as either view has it, None where it is not found.
    """

    kind: Kind
    name: str
    old: str
    new: str
    before: GuestDevice | None
    after: GuestDevice | None

    @property
    def sentence(self) -> str:
        """What is different, a phrase."""
        return Phrase(SENTENCES[self.kind], name=self.name, old=self.old, new=self.new)


SENTENCES = {
    Kind.RENAMED: "{name}: a Linux guest will call it {new} instead of {old}.",
    Kind.WENT: "{name} at {old}: the guest no longer finds it.",
    Kind.CAME: "{name}: the guest finds it, new, at {new}.",
    Kind.MODEL: "{name} becomes another device: {new} instead of {old}.",
    Kind.MOVED: "{name} moves from {old} to {new} in the guest.",
    Kind.MULTIFUNCTION: "{name}: its multifunction bit becomes {new}.",
    Kind.PORT: "{name}: {new} instead of {old}.",
}


def changes(before: GuestView, after: GuestView) -> tuple[Change, ...]:
    """All differences, the worst first; none where libvirt refuses either domain, for then there is no guest to notice.

    Which device is the same as which: see `snapshot.same`; what only QEMU has is the same at the same place.
    """
    if before.refused or after.refused:
        return ()
    found = [change for one, other in _pairs(before, after) for change in _compare(one, other)]
    ranks = list(Kind)
    return tuple(sorted(found, key=lambda change: ranks.index(change.kind)))


def notices(before: GuestView, after: GuestView) -> bool:
    """Whether a guest notices the way from one to the other: the one answer to that question.

    Where libvirt refuses either domain nobody knows what the guest would see there; then it counts whether an address,
    a multifunction bit, a model or the presence of a device differs.
    """
    if before.refused or after.refused:
        return any(_visible(one) != _visible(other) for one, other in pairs(before.placements, after.placements))
    return bool(changes(before, after))


def _visible(placement: Placement | None) -> tuple[object, ...] | None:
    if placement is None:
        return None
    return placement.address, placement.stored is Switch.ON, placement.type, placement.model, placement.model_name


def _pairs(before: GuestView, after: GuestView) -> Iterator[tuple[GuestDevice | None, GuestDevice | None]]:
    """The devices in the order of the first view, then those that only the second has."""
    there = {device.address: device for device in after.devices if _is_built_in(device)}
    same = counterparts(_found(before), _found(after))
    seen: set[int] = set()
    for one in before.devices:
        if one.placement is None or _is_built_in(one):
            other = there.get(one.address)
        else:
            placement = same.get(id(one.placement))
            other = after.device(placement) if placement is not None else None
        seen.add(id(other))
        yield one, other
    yield from ((None, other) for other in after.devices if id(other) not in seen)


def _is_built_in(device: GuestDevice) -> bool:
    return device.placement is None or device.built_in


def _found(view: GuestView) -> list[Placement]:
    """The devices that the guest finds, but for what QEMU has anyway."""
    return [device.placement for device in view.devices if device.placement is not None and not device.built_in]


def _compare(before: GuestDevice | None, after: GuestDevice | None) -> Iterator[Change]:
    if before is None or after is None:
        device = before or after
        assert device is not None, "one of them has it"
        kind = Kind.WENT if after is None else Kind.CAME
        yield Change(kind, device.name, _text(before), _text(after), before, after)
        return
    for kind, old, new in (
        (Kind.RENAMED, _nic(before), _nic(after)),
        (Kind.MODEL, _model(before), _model(after)),
        (Kind.MOVED, _text(before), _text(after)),
        (Kind.MULTIFUNCTION, _bit(before), _bit(after)),
        (Kind.PORT, _numbers(before.placement), _numbers(after.placement)),
    ):
        if old != new:
            yield Change(kind, after.name, old, new, before, after)


def _text(device: GuestDevice | None) -> str:
    return str(device.address) if device is not None else ""


def _bit(device: GuestDevice) -> str:
    return "on" if device.multifunction else "off"


def _nic(device: GuestDevice) -> str:
    return device.nic.expected.name if device.nic is not None else ""


def _model(device: GuestDevice) -> str:
    placement = device.placement
    if device.built_in or placement is None:
        return ""
    return " ".join(filter(None, (placement.model or placement.type, placement.model_name)))


def _numbers(placement: Placement | None) -> str:
    numbers = (placement.target if placement is not None else None) or {}
    return ", ".join(f"{name} {numbers[name]}" for name in _PORT_NUMBERS if name in numbers)
