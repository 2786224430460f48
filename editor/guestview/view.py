"""`guest_view(snapshot)`: the PCI tree as the guest sees it, a pure function of the snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from ..inference.result import Placement
from ..knowledge.machine import Chipset
from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot
from . import zpci
from .acpi_index import AcpiIndexes
from .hardware import Bus, Function, Hardware, hardware
from .hotplug import BusTraits, HotPlug, traits
from .machine import Machine, machine
from .nic_names import NicNames, Slots, nic_names
from .numbering import Found, LinuxBus, Numbering, linux, seabios
from .slots import slot_numbers

_BRIDGE = 1  # header type 1, PCI-to-PCI Bridge Architecture Specification 1.2, 3.2.5.8
_MULTIFUNCTION = 0x80  # bit 7 of the header type, PCI Local Bus Specification 3.0, 6.2.1


class Unseen(StrEnum):
    """Why a guest does not find a device that the domain has."""

    NO_FUNCTION_0 = "no-function-0"
    SINGLE_FUNCTION = "single-function"  # function 0 has no multifunction bit
    OUT_OF_REACH = "out-of-reach"  # its bus has no number, or one that another bus answers to


@dataclass(frozen=True, slots=True)
class GuestDevice:
    """One function as the guest finds it.

    `address` is the guest's: its own PCI domain and bus number. `placement`: the device of libvirt, None for what
    only QEMU knows. `header`: the header type register, bit 7 being the multifunction bit. `buses`: a bridge's
    secondary and subordinate bus number, if the firmware has given it any. `hot_plug`: how it can be unplugged while
    the guest runs, None if it cannot. `reads_index`: whether the guest would read an `<acpi index>` of it. `built_in`:
    QEMU has it whatever the XML says.
    """

    address: PciAddress
    name: str
    placement: Placement | None
    header: int
    parent: PciAddress | None
    buses: tuple[int, int] | None = None
    nic: NicNames | None = None
    hot_plug: HotPlug | None = None
    reads_index: bool = False
    built_in: bool = False

    @property
    def multifunction(self) -> bool:
        """Whether the multifunction bit is set."""
        return bool(self.header & _MULTIFUNCTION)


@dataclass(frozen=True, slots=True)
class GuestBus:
    """One bus of the guest, and libvirt's controller whose bus it is. `hot_plug` None: nothing can be plugged in."""

    domain: int
    number: int
    controller: Placement | None
    hot_plug: HotPlug | None


@dataclass(frozen=True)
class GuestView:
    """What a Linux guest finds, in the order of its addresses; nothing where libvirt refuses the domain (`refused`).

    `stuck`: nor anything where SeaBIOS runs out of bus numbers, for it begins anew at 0 and never ends.
    `placements`: all devices of the domain. `unseen`: those that it does not find, by the `id()` of their placement,
    with the reason.
    """

    machine: Machine
    devices: tuple[GuestDevice, ...] = ()
    buses: tuple[GuestBus, ...] = ()
    unseen: Mapping[int, Unseen] = field(default_factory=dict)
    placements: tuple[Placement, ...] = ()
    refused: bool = False
    stuck: bool = False

    @cached_property
    def by_placement(self) -> Mapping[int, GuestDevice]:
        """The guest's device of a placement, by the placement's `id()`."""
        return {id(device.placement): device for device in self.devices if device.placement is not None}

    def hot_plug_behind(self, bridge: GuestDevice) -> HotPlug | None:
        """How devices can be plugged in behind a bridge while the guest runs; None where they cannot."""
        return self._hot_plug.get((bridge.address.domain, bridge.buses[0])) if bridge.buses is not None else None

    @cached_property
    def _hot_plug(self) -> Mapping[tuple[int, int], HotPlug | None]:
        return {(bus.domain, bus.number): bus.hot_plug for bus in self.buses}

    def device(self, placement: Placement) -> GuestDevice | None:
        """What the guest finds of a placement; None where it does not find it."""
        return self.by_placement.get(id(placement))

    def why_unseen(self, placement: Placement) -> Unseen | None:
        """Why the guest does not find a placement; None where it does, and where libvirt places nothing."""
        return self.unseen.get(id(placement))


def guest_view(snapshot: Snapshot) -> GuestView:
    """The tree, as the firmware numbers it and Linux walks it.

    Checked against guests of x86 (tests/guest). SeaBIOS's numbering stands for that of OVMF too, which agreed
    wherever both were booted; of other architectures it rests on sources alone.
    """
    its = machine(snapshot.document.guest, snapshot.target)
    if not snapshot.inference.accepted:
        return GuestView(its, placements=snapshot.placements, refused=True)
    if its.chipset is Chipset.CCW:
        return GuestView(its, tuple(_on_zpci(snapshot)), placements=snapshot.placements)
    built = hardware(snapshot, its)
    bus_traits = traits(built)
    devices: list[GuestDevice] = []
    buses: list[GuestBus] = []
    for domain in sorted({root.domain for root in built.roots}):
        numbering = seabios([root for root in built.roots if root.domain == domain])
        if numbering.exhausted and its.chipset in (Chipset.I440FX, Chipset.Q35) and not its.uefi:
            return GuestView(its, placements=snapshot.placements, stuck=True)
        walked = list(linux(numbering, its.acpi))
        named, sun = slot_numbers(walked, numbering, its, bus_traits)
        slots = Slots(named, sun, AcpiIndexes(built, bus_traits))
        devices += _devices(walked, numbering, domain, slots, bus_traits)
        buses += [GuestBus(domain, b.number, b.bus.controller, bus_traits[id(b.bus)].hot_plug) for b in walked]
    devices.sort(key=lambda device: device.address)
    return GuestView(its, tuple(devices), tuple(buses), dict(_unseen(built, devices)), snapshot.placements)


def _devices(
    walked: Sequence[LinuxBus], numbering: Numbering, domain: int, slots: Slots, bus_traits: Mapping[int, BusTraits]
) -> Iterator[GuestDevice]:
    for bus in walked:
        for found in bus.functions:
            function = found.function
            is_nic = function.placement is not None and function.placement.element == "interface"
            yield GuestDevice(
                address=_address(found, domain),
                name=function.name,
                placement=function.placement,
                header=_header(function),
                parent=None if found.parent is None else _address(found.parent, domain),
                buses=_buses(found, numbering),
                nic=nic_names(found, domain, slots) if is_nic else None,
                hot_plug=bus_traits[id(bus.bus)].hot_plug if function.unpluggable else None,
                reads_index=slots.indexes.reads(function),
                built_in=function.built_in,
            )


def _buses(found: Found, numbering: Numbering) -> tuple[int, int] | None:
    """What the firmware has written to a bridge; None for other devices, and where it has not been or had no number."""
    first, last = numbering.of(found.function)
    return (first, last) if found.bus < first <= last else None


def _address(found: Found, domain: int) -> PciAddress:
    return PciAddress(domain, found.bus, found.function.slot, found.function.function)


def _header(function: Function) -> int:
    return (_BRIDGE if function.leads_to is not None else 0) | (_MULTIFUNCTION if function.multifunction else 0)


def _unseen(built: Hardware, devices: Sequence[GuestDevice]) -> Iterator[tuple[int, Unseen]]:
    """The placements that are on a bus but were not found, with the reason."""
    seen = {id(device.placement) for device in devices}
    for bus in built.buses.values():
        for function in bus.functions.values():
            if function.placement is not None and id(function.placement) not in seen:
                yield id(function.placement), _why(bus, function)


def _why(bus: Bus, function: Function) -> Unseen:
    first = bus.functions.get((function.slot, 0))
    if function.function and first is None:
        return Unseen.NO_FUNCTION_0
    if function.function and first is not None and not first.multifunction:
        return Unseen.SINGLE_FUNCTION
    return Unseen.OUT_OF_REACH


def _on_zpci(snapshot: Snapshot) -> Iterator[GuestDevice]:
    """On s390 each device is function 0 of a PCI domain of its own, numbered as its uid; bridges are not seen."""
    for placement, uid, names in zpci.functions(snapshot):
        yield GuestDevice(
            PciAddress(uid, 0, 0, 0), snapshot.name(placement), placement, 0, None, nic=names, hot_plug=HotPlug.ZPCI
        )
