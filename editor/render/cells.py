"""What a place of a picture shows, as values: no colours, no pixels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from ..inference.result import AddressOrigin, Multifunction, Placement, Reason
from ..pci.address import PciAddress
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from ..snapshot.identity import DeviceClass, detail, device_class

if TYPE_CHECKING:
    from .words import Words


class Badge(StrEnum):
    """The ways a multifunction bit is shown."""

    INFERRED = "inferred"
    WRITTEN = "written"
    STALE = "stale"
    DENIED = "denied"
    OFF = "off"


BADGES: Mapping[Multifunction, Badge] = {
    Multifunction.WRITTEN_ON: Badge.WRITTEN,
    Multifunction.WRITTEN_OFF: Badge.OFF,
    Multifunction.INFERRED: Badge.INFERRED,
    Multifunction.DEVICE: Badge.INFERRED,
    Multifunction.DENIED: Badge.DENIED,
    Multifunction.STALE: Badge.STALE,
    Multifunction.IGNORED: Badge.STALE,
}


@dataclass(frozen=True)
class Marks:
    """Where something is wrong: `error` or `warning`, by a device's position in the XML or by a place."""

    by_position: Mapping[int, str] = field(default_factory=dict)
    by_place: Mapping[PciAddress, str] = field(default_factory=dict)

    def mark(self, placement: Placement) -> str | None:
        """The mark of a device, its own before its place's."""
        own = self.by_position.get(placement.device.position) if placement.device else None
        if own is None and placement.address is not None:
            return self.by_place.get(placement.address)
        return own


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class Occupant:
    """A device at a place. `ghost`: libvirt adds it or chooses its place. `mark`: as in `Marks`."""

    name: str
    detail: str
    kind: DeviceClass
    badge: Badge | None
    ghost: bool
    mark: str | None


class Cell(NamedTuple):
    """A place: who is there (several where an address is written twice), or what the chipset keeps there."""

    occupants: tuple[Occupant, ...] = ()
    reserved: str | None = None


def cell(snapshot: Snapshot, address: PciAddress, marks: Marks, words: Words) -> Cell:
    """What is shown at that place."""
    there = snapshot.by_address.get(address, ())
    reason = None if there else snapshot.inference.reserved.get(address)
    kept = words.said(kept_for(reason)) if reason else None
    return Cell(tuple(occupant(snapshot, p, marks, words) for p in there), kept)


def occupant(snapshot: Snapshot, placement: Placement, marks: Marks, words: Words) -> Occupant:
    """How a device is shown."""
    return Occupant(
        name=snapshot.name(placement),
        detail=words.said(leading_detail(snapshot, placement)),
        kind=device_class(placement),
        badge=BADGES.get(placement.state),
        ghost=is_ghost(placement),
        mark=marks.mark(placement),
    )


def is_ghost(placement: Placement) -> bool:
    """Whether libvirt adds the device, or chooses its place."""
    return placement.device is None or placement.address_origin not in (AddressOrigin.WRITTEN, AddressOrigin.CHANGED)


def leading_detail(snapshot: Snapshot, placement: Placement) -> str:
    """One line beside the name; for a port or bridge also who is behind it."""
    if placement.is_bus and placement.index is not None:
        return detail(placement, ", ".join(map(snapshot.name, snapshot.on_bus(placement.index))))
    return detail(placement)


def kept_for(reason: Reason) -> str:
    """What stands at a reserved place, without the words around it: “ISA bridge”."""
    return str(reason.text.arguments["what"]) if isinstance(reason.text, Phrase) else reason.text
