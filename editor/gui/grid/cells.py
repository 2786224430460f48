"""What a place of the grid shows, as values: no colours, no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ...guestview.arrival import lost_buses
from ...guestview.hotplug import Lost
from ...inference.result import Placement, Reason
from ...knowledge.models import ROOTS
from ...pci.address import PciAddress, Switch
from ...render.cells import BADGES, Marks, Occupant, is_ghost, leading_detail
from ...rules.finding import Finding
from ...rules.marks import marks
from ...snapshot.derive import Snapshot
from ...snapshot.identity import detail, device_class
from ..look.language import said


class InBrief(NamedTuple):
    """The `words` that stand for a detail where the cell is too narrow even for the `least` of it that says enough."""

    least: str
    words: str


@dataclass(frozen=True, slots=True)
class GridOccupant(Occupant):
    """A device in a cell, as in every picture of the topology, and what only the window knows of it.

    `unsaved`: it is not where or how it was saved; `position`: of the written device, None for what libvirt adds.
    """

    unsaved: bool
    position: int | None
    in_brief: InBrief | None = None


class GridCell(NamedTuple):
    """A place: who is there (more than one where an address is written twice), or why it is kept free."""

    address: PciAddress
    occupants: tuple[GridOccupant, ...] = ()
    reserved: Reason | None = None

    @property
    def is_free(self) -> bool:
        """Nobody is there, and nothing is kept there."""
        return not self.occupants and self.reserved is None

    @property
    def positions(self) -> tuple[int, ...]:
        """The written devices there."""
        return tuple(o.position for o in self.occupants if o.position is not None)


class Picture:
    """All cells of one state. `saved` is the snapshot of what was loaded, to mark what is new."""

    def __init__(self, snapshot: Snapshot, findings: tuple[Finding, ...], saved: Snapshot) -> None:
        self.snapshot = snapshot
        self._findings = findings
        self._saved = {saved.name(p): _place(p) for p in saved.placements if p.device is not None}
        self._cells: dict[PciAddress, GridCell] = {}

    @cached_property
    def lost(self) -> Mapping[int, Lost]:
        """The buses from which nothing that is plugged in later reaches the guest, with the reason."""
        return lost_buses(self.snapshot)

    def cell(self, address: PciAddress) -> GridCell:
        """What is shown at that place."""
        found = self._cells.get(address)
        if found is None:
            there = self.snapshot.by_address.get(address, ())
            reserved = None if there else self.snapshot.inference.reserved.get(address)
            found = self._cells[address] = GridCell(address, tuple(self.occupant(p) for p in there), reserved)
        return found

    def occupant(self, placement: Placement) -> GridOccupant:
        """How a device is shown."""
        name = self.snapshot.name(placement)
        device = placement.device
        return GridOccupant(
            name=name,
            detail=said(leading_detail(self.snapshot, placement)),
            kind=device_class(placement),
            badge=BADGES.get(placement.state),
            ghost=is_ghost(placement),
            mark=self._marks.mark(placement),
            unsaved=device is not None and self._saved.get(name, ()) != _place(placement),
            position=device.position if device else None,
            in_brief=_bus_in_brief(placement),
        )

    @cached_property
    def _marks(self) -> Marks:
        return marks(self._findings)


def _bus_in_brief(placement: Placement) -> InBrief | None:
    """“→ bus 01” or “→ 01”: of a port or bridge, the number of its bus must be readable."""
    if not placement.is_bus or placement.index is None or placement.model in ROOTS:
        return None
    return InBrief(said(detail(placement)), f"→ {placement.index:02x}")


def _place(placement: Placement) -> tuple[PciAddress | None, Switch | None]:
    device = placement.device
    return (device.place, device.multifunction) if device else (None, None)
