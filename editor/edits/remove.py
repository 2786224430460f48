"""Remove devices, controllers with what hangs on them among them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from ..document.splice import remove, spliced
from ..errors import EditorError
from ..inference.result import Placement
from ..knowledge.models import ROOTS
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import address


class Orphans(StrEnum):
    """What becomes of the devices on the bus of a controller that goes."""

    FORGET = "forget"  # libvirt chooses their places anew
    REMOVE = "remove"  # they go too


class Remove(NamedTuple):
    """Take the devices at these `Device.position`s out of the domain, downstream ports with their upstream port.

    `orphans` None refuses to remove a controller that is in use.
    """

    positions: tuple[int, ...]
    orphans: Orphans | None = None

    def title(self, snapshot: Snapshot) -> str:
        """“Remove port 3”."""
        names = ", ".join(snapshot.name(placement) for placement in going(snapshot, self.positions))
        return Phrase("Remove {names}", names=names)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document without them. EditorError for a root, and for a controller in use if nothing is said of that."""
        gone = list(going(snapshot, self.positions))
        for placement in gone:
            if placement.model in ROOTS:
                raise EditorError(
                    Phrase("{name} is the root of PCI and cannot be removed.", name=snapshot.name(placement))
                )
        left = orphans(snapshot, self.positions)
        if left and self.orphans is None:
            names = ", ".join(snapshot.name(p) for p in left)
            raise EditorError(
                Phrase("{names} would lose the bus they are on.", names=names), "Say what becomes of them."
            )
        if self.orphans is Orphans.REMOVE:
            gone += left
        splices = [splice for p in gone if p.device for splice in remove(snapshot.document, p.device.element)]
        if self.orphans is Orphans.FORGET:
            splices += [splice for p in left if p.device for splice in address.forget(snapshot.document, p.device)]
        return spliced(snapshot.document, splices)


def going(snapshot: Snapshot, positions: tuple[int, ...]) -> tuple[Placement, ...]:
    """The devices at these positions, and the downstream ports of the upstream ports among them, which are useless
    without.
    """
    found = {position: snapshot.by_position[position] for position in positions}
    for placement in tuple(found.values()):
        if placement.model == "pcie-switch-upstream-port" and placement.index is not None:
            found |= {p.device.position: p for p in snapshot.on_bus(placement.index) if p.device is not None}
    return tuple(found.values())


def orphans(snapshot: Snapshot, positions: tuple[int, ...]) -> tuple[Placement, ...]:
    """The written devices behind the controllers that go, however deep, that do not go themselves."""
    gone = going(snapshot, positions)
    taken = {placement.device.position for placement in gone if placement.device is not None}
    found: dict[int, Placement] = {}
    for controller in gone:
        for placement in _behind(snapshot, controller, set()):
            if placement.device is not None and placement.device.position not in taken:
                found[placement.device.position] = placement
    return tuple(found[position] for position in sorted(found))


def _behind(snapshot: Snapshot, placement: Placement, seen: set[int]) -> Iterator[Placement]:
    if not placement.is_bus or placement.index is None or placement.index in seen:
        return
    seen.add(placement.index)
    for each in snapshot.on_bus(placement.index):
        yield each
        yield from _behind(snapshot, each, seen)
