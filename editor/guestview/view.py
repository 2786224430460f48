"""`guest_view(snapshot)`: the PCI tree as the guest sees it, a pure function of the snapshot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from ..inference.result import Placement
from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot
from . import zpci
from .build import Fate, Walk, build
from .hardware import Function, Hardware, HardwareBus
from .hotplug import BusTraits, HotPlug
from .machine import Machine
from .naming import NetworkCard, NicNames, is_teamed, named
from .nic_names import ByScheme, by_scheme
from .numbering import Found, Numbering
from .systems import UNKNOWN, GuestSystem, of_guest

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
    `unclear`: nor anything where it is not known what the firmware makes of what QEMU builds.
    `placements`: all devices of the domain. `unseen`: those that it does not find, by the number of their placement,
    with the reason.
    """

    machine: Machine
    devices: tuple[GuestDevice, ...] = ()
    buses: tuple[GuestBus, ...] = ()
    unseen: Mapping[int, Unseen] = field(default_factory=dict)
    placements: tuple[Placement, ...] = ()
    refused: bool = False
    stuck: bool = False
    unclear: bool = False
    system: GuestSystem = UNKNOWN

    @cached_property
    def by_placement(self) -> Mapping[int, GuestDevice]:
        """The guest's device of a placement, by the placement's number."""
        return {device.placement.number: device for device in self.devices if device.placement is not None}

    def hot_plug_behind(self, bridge: GuestDevice) -> HotPlug | None:
        """How devices can be plugged in behind a bridge while the guest runs; None where they cannot."""
        return self._hot_plug.get((bridge.address.domain, bridge.buses[0])) if bridge.buses is not None else None

    @cached_property
    def _hot_plug(self) -> Mapping[tuple[int, int], HotPlug | None]:
        return {(bus.domain, bus.number): bus.hot_plug for bus in self.buses}

    def device(self, placement: Placement) -> GuestDevice | None:
        """What the guest finds of a placement; None where it does not find it."""
        return self.by_placement.get(placement.number)

    def why_unseen(self, placement: Placement) -> Unseen | None:
        """Why the guest does not find a placement; None where it does, and where libvirt places nothing."""
        return self.unseen.get(placement.number)


def guest_view(snapshot: Snapshot, system: GuestSystem | None = None) -> GuestView:
    """The tree, as the firmware numbers it and Linux walks it.

    `system`: the guest's, where somebody has said; None: by the metadata of the domain, else unknown.
    Checked against guests of x86 (tests/guest). SeaBIOS's numbering stands for that of OVMF too, which agreed
    wherever both were booted; of other architectures it rests on sources alone.
    """
    system = system or of_guest(snapshot.document.guest)
    built = build(snapshot)
    its, everything = built.machine, snapshot.placements
    if built.fate is not Fate.STARTS:
        return GuestView(
            its,
            placements=everything,
            refused=built.fate is Fate.REFUSED,
            stuck=built.fate is Fate.STUCK,
            unclear=built.fate is Fate.UNCLEAR,
            system=system,
        )
    if built.hardware is None:
        return GuestView(its, _with_names(*_on_zpci(snapshot), system), placements=everything, system=system)
    devices: list[GuestDevice] = []
    buses: list[GuestBus] = []
    schemes: dict[int, ByScheme] = {}
    for walk in built.walks:
        devices += _devices(walk, built.traits)
        schemes |= dict(_schemes(walk))
        buses += [GuestBus(walk.domain, b.number, b.bus.controller, built.traits[b.bus].hot_plug) for b in walk.buses]
    missing = dict(_unseen(built.hardware, devices))
    return GuestView(its, _with_names(devices, schemes, system), tuple(buses), missing, everything, system=system)


def _with_names(
    devices: Sequence[GuestDevice], schemes: Mapping[int, ByScheme], system: GuestSystem
) -> tuple[GuestDevice, ...]:
    """The devices by address, interfaces with their names. They come in the order in which the kernel finds them."""
    cards: list[NetworkCard] = []
    number = 0
    for device in devices:
        placement = device.placement
        if placement is not None and placement.number in schemes:
            teamed = is_teamed(placement)
            cards.append(NetworkCard(device.name, placement.number, teamed, number, schemes[placement.number]))
            number += 2 if teamed else 1
    names = named(cards, system)
    found = (
        replace(each, nic=names[each.placement.number]) if each.placement and each.placement.number in names else each
        for each in devices
    )
    return tuple(sorted(found, key=lambda device: device.address))


def _schemes(walk: Walk) -> Iterator[tuple[int, ByScheme]]:
    """The names of each interface in each scheme, by the number of its placement."""
    for bus in walk.buses:
        for found in bus.functions:
            placement = found.function.placement
            if placement is not None and placement.element == "interface":
                yield placement.number, by_scheme(found, walk.domain, walk.slots)


def _devices(walk: Walk, bus_traits: Mapping[HardwareBus, BusTraits]) -> Iterator[GuestDevice]:
    for bus in walk.buses:
        for found in bus.functions:
            function = found.function
            yield GuestDevice(
                address=_address(found, walk.domain),
                name=function.name,
                placement=function.placement,
                header=_header(function),
                parent=None if found.parent is None else _address(found.parent, walk.domain),
                buses=_buses(found, walk.numbering),
                hot_plug=bus_traits[bus.bus].hot_plug if function.unpluggable else None,
                reads_index=walk.slots.indexes.reads(function),
                built_in=function.built_in,
            )


def _buses(found: Found, numbering: Numbering) -> tuple[int, int] | None:
    """What the firmware has written to a bridge; None for other devices, and where it has not been or had no number."""
    first, last = numbering.numbers(found.function)
    return (first, last) if found.bus < first <= last else None


def _address(found: Found, domain: int) -> PciAddress:
    return PciAddress(domain, found.bus, found.function.slot, found.function.function)


def _header(function: Function) -> int:
    return (_BRIDGE if function.leads_to is not None else 0) | (_MULTIFUNCTION if function.multifunction else 0)


def _unseen(built: Hardware, devices: Sequence[GuestDevice]) -> Iterator[tuple[int, Unseen]]:
    """The placements that are on a bus but were not found, with the reason."""
    seen = {device.placement.number for device in devices if device.placement is not None}
    for bus in built.buses.values():
        for function in bus.functions.values():
            if function.placement is not None and function.placement.number not in seen:
                yield function.placement.number, _why(bus, function)


def _why(bus: HardwareBus, function: Function) -> Unseen:
    first = bus.functions.get((function.slot, 0))
    if function.function and first is None:
        return Unseen.NO_FUNCTION_0
    if function.function and first is not None and not first.multifunction:
        return Unseen.SINGLE_FUNCTION
    return Unseen.OUT_OF_REACH


def _on_zpci(snapshot: Snapshot) -> tuple[Sequence[GuestDevice], Mapping[int, ByScheme]]:
    """On s390 each device is function 0 of a PCI domain of its own, numbered as its uid; bridges are not seen."""
    devices: list[GuestDevice] = []
    schemes: dict[int, ByScheme] = {}
    for placement, uid, names in zpci.functions(snapshot):
        place = PciAddress(uid, 0, 0, 0)
        devices.append(GuestDevice(place, snapshot.name(placement), placement, 0, None, hot_plug=HotPlug.ZPCI))
        if names is not None:
            schemes[placement.number] = names
    return devices, schemes
