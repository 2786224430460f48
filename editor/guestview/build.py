"""What QEMU builds and what Linux walks of it: the ground of the guest's view, and of what arrives there later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from ..knowledge.machine import Chipset
from ..snapshot.derive import Snapshot
from .acpi_index import AcpiIndexes
from .hardware import Hardware, HardwareBus, hardware
from .hotplug import BusTraits, probes_for_roots, traits
from .machine import Machine, machine
from .nic_names import HotPlugSlots
from .numbering import LinuxBus, Numbering, is_crowded, linux, seabios
from .slots import slot_numbers

_SEABIOS = (Chipset.I440FX, Chipset.Q35)


class Fate(Enum):
    """Whether there is a guest to see anything."""

    STARTS = "starts"
    REFUSED = "refused"  # by libvirt
    STUCK = "stuck"  # SeaBIOS runs out of bus numbers, begins anew at 0 and never ends
    UNCLEAR = "unclear"  # what UEFI makes of too few bus numbers is not known


@dataclass(frozen=True, slots=True)
class Walk:
    """One PCI domain of the guest, as Linux walks it, with what it knows of slots and indexes."""

    domain: int
    numbering: Numbering
    buses: tuple[LinuxBus, ...]
    slots: HotPlugSlots


@dataclass(frozen=True, slots=True)
class Built:
    """`hardware` is None on s390, which has no buses; `traits` are those of each bus."""

    machine: Machine
    fate: Fate
    hardware: Hardware | None = None
    traits: Mapping[HardwareBus, BusTraits] = field(default_factory=dict)
    walks: tuple[Walk, ...] = ()


def build(snapshot: Snapshot) -> Built:
    """All of a domain."""
    its = machine(snapshot.document.guest, snapshot.target)
    if not snapshot.inference.accepted:
        return Built(its, Fate.REFUSED)
    if its.chipset is Chipset.CCW:
        return Built(its, Fate.STARTS)
    built = hardware(snapshot, its)
    if its.uefi and len(built.roots) > 1 and its.chipset is not Chipset.PSERIES and is_crowded(built.roots):
        return Built(its, Fate.UNCLEAR)
    bus_traits = traits(built)
    walks = tuple(_walks(built, bus_traits))
    if any(walk.numbering.exhausted for walk in walks) and its.chipset in _SEABIOS and not its.uefi:
        return Built(its, Fate.STUCK)
    return Built(its, Fate.STARTS, built, bus_traits, walks)


def _walks(built: Hardware, bus_traits: Mapping[HardwareBus, BusTraits]) -> Iterator[Walk]:
    for domain in sorted({root.domain for root in built.roots}):
        numbering = seabios([root for root in built.roots if root.domain == domain])
        walked = tuple(linux(numbering, built.machine.acpi, probes_for_roots(built.machine)))
        numbers, sun = slot_numbers(walked, numbering, built.machine, bus_traits)
        yield Walk(domain, numbering, walked, HotPlugSlots(numbers, sun, AcpiIndexes(built, bus_traits)))
