"""`derive(document, target) -> Snapshot`: a pure function, the only way to a picture of a domain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ..document.read import Document
from ..inference.infer import QEMU_TYPES, infer
from ..inference.result import Bus, Inference, Placement
from ..knowledge.models import ROOTS
from ..knowledge.target import Target
from ..pci.address import PciAddress
from .identity import names
from .passed import Passed, passed


@dataclass(frozen=True)
class Snapshot:
    """A document and what its target makes of it, with the look-ups that everybody needs. Immutable."""

    document: Document
    inference: Inference

    @property
    def target(self) -> Target:
        """The libvirt that this is the prediction of."""
        return self.inference.target

    @property
    def placements(self) -> tuple[Placement, ...]:
        """All devices on PCI, written and added."""
        return self.inference.placements

    @property
    def is_predicted(self) -> bool:
        """Whether it is a domain of QEMU. Of others' domains only what their XML says is shown."""
        return self.document.guest.type in QEMU_TYPES

    @cached_property
    def names(self) -> Mapping[int, str]:
        """A short name for each placement (port 1, net0, vda, …), by its number; unique in the domain."""
        return names(self.placements)

    def name(self, placement: Placement) -> str:
        """The placement's short name."""
        return self.names[placement.number]

    @cached_property
    def by_address(self) -> Mapping[PciAddress, tuple[Placement, ...]]:
        """Who is at an address. More than one only where the XML writes an address twice."""
        found: dict[PciAddress, list[Placement]] = {}
        for placement in self.placements:
            if placement.address is not None and not placement.twin:
                found.setdefault(placement.address, []).append(placement)
        return {address: tuple(there) for address, there in found.items()}

    @cached_property
    def unplaced(self) -> tuple[Placement, ...]:
        """Devices for which the XML writes no place (the empty address 0000:00:00.x counts as none)."""
        return tuple(p for p in self.placements if p.device and p.device.place is None and p.model not in ROOTS)

    @cached_property
    def passed(self) -> tuple[Passed, ...]:
        """What QEMU's command line puts on PCI besides."""
        return passed(self)

    @cached_property
    def by_position(self) -> Mapping[int, Placement]:
        """The placement of the device whose element has that position in the document."""
        return {p.device.position: p for p in self.placements if p.device is not None}

    @cached_property
    def buses(self) -> Mapping[int, Bus]:
        """All buses by number."""
        return {bus.number: bus for bus in self.inference.buses}

    def controller(self, bus: Bus) -> Placement:
        """The controller whose bus it is."""
        return self.placements[bus.controller]

    def on_bus(self, number: int) -> tuple[Placement, ...]:
        """The devices on a bus, in the order of their addresses."""
        return self._on_bus.get(number, ())

    @cached_property
    def _on_bus(self) -> Mapping[int, tuple[Placement, ...]]:
        found: dict[int, list[Placement]] = {}
        for address in sorted(self.by_address):
            found.setdefault(address.bus, []).extend(self.by_address[address])
        return {bus: tuple(there) for bus, there in found.items()}

    def slot(self, address: PciAddress) -> tuple[Placement, ...]:
        """The devices in the slot of that address, by function."""
        return tuple(p for function in range(8) for p in self.by_address.get(address.at(function), ()))


def derive(document: Document, target: Target) -> Snapshot:
    """What the target would make of the document."""
    return Snapshot(document, infer(document.guest, target))
