"""What a place of the grid shows, as values: no colours, no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

from editor.inference.result import AddressOrigin, Multifunction, Placement, Reason
from editor.pci.address import PciAddress, Switch
from editor.rules.finding import Finding, Severity
from editor.snapshot.derive import Snapshot
from editor.snapshot.identity import DeviceClass, detail, device_class


class Badge(StrEnum):
    """The ways a multifunction bit is shown."""

    INFERRED = "inferred"
    WRITTEN = "written"
    STALE = "stale"
    DENIED = "denied"
    OFF = "off"


_BADGES = {
    Multifunction.WRITTEN_ON: Badge.WRITTEN,
    Multifunction.WRITTEN_OFF: Badge.OFF,
    Multifunction.INFERRED: Badge.INFERRED,
    Multifunction.DEVICE: Badge.INFERRED,
    Multifunction.DENIED: Badge.DENIED,
    Multifunction.STALE: Badge.STALE,
    Multifunction.IGNORED: Badge.STALE,
}
_Key = TypeVar("_Key")
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True, slots=True)
class Occupant:
    """A device in a cell. `ghost`: libvirt adds it or chooses its place. `mark`: the worst finding about it."""

    name: str
    detail: str
    kind: DeviceClass
    badge: Badge | None
    ghost: bool
    unsaved: bool
    mark: Severity | None
    position: int | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A place: who is there (more than one where an address is written twice), or why it is kept free."""

    address: PciAddress
    occupants: tuple[Occupant, ...] = ()
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
        self._cells: dict[PciAddress, Cell] = {}

    def cell(self, address: PciAddress) -> Cell:
        """What is shown at that place."""
        found = self._cells.get(address)
        if found is None:
            there = self.snapshot.by_address.get(address, ())
            reserved = None if there else self.snapshot.inference.reserved.get(address)
            found = self._cells[address] = Cell(address, tuple(self.occupant(p) for p in there), reserved)
        return found

    def occupant(self, placement: Placement) -> Occupant:
        """How a device is shown."""
        name = self.snapshot.name(placement)
        device = placement.device
        position = device.position if device else None
        return Occupant(
            name=name,
            detail=self._detail(placement),
            kind=device_class(placement),
            badge=_BADGES.get(placement.state),
            ghost=device is None or placement.address_origin not in (AddressOrigin.WRITTEN, AddressOrigin.CHANGED),
            unsaved=device is not None and self._saved.get(name, ()) != _place(placement),
            mark=self._marks.get(position) or self._place_marks.get(placement.address),
            position=position,
        )

    def _detail(self, placement: Placement) -> str:
        shown = detail(placement)
        if placement.is_bus and shown and placement.index is not None:
            behind = [self.snapshot.name(p) for p in self.snapshot.on_bus(placement.index)]
            return " · ".join(filter(None, (shown, ", ".join(behind))))
        return shown

    @cached_property
    def _marks(self) -> Mapping[int | None, Severity]:
        marks: dict[int | None, Severity] = {}
        for finding in self._findings:
            for position in finding.positions:
                marks[position] = min(finding.severity, marks.get(position, finding.severity), key=_RANK.__getitem__)
        return _worth_marking(marks)

    @cached_property
    def _place_marks(self) -> Mapping[PciAddress | None, Severity]:
        marks: dict[PciAddress | None, Severity] = {}
        for finding in self._findings:
            if not finding.positions:
                for place in finding.subjects:
                    marks[place] = min(finding.severity, marks.get(place, finding.severity), key=_RANK.__getitem__)
        return _worth_marking(marks)


def _worth_marking(marks: dict[_Key, Severity]) -> dict[_Key, Severity]:
    """Notes do not mark a cell: nothing is wrong there."""
    return {key: severity for key, severity in marks.items() if severity is not Severity.NOTE}


def _place(placement: Placement) -> tuple[PciAddress | None, Switch | None]:
    device = placement.device
    return (device.place, device.multifunction) if device else (None, None)


def kept_for(reason: Reason) -> str:
    """What stands at a reserved place, without the words around it: “ISA bridge”."""
    return reason.text.removeprefix("The chipset's ").removesuffix(" is here.")
