"""What comes of a device that is plugged in while the guest runs: the one answer, which everybody asks.

Where libvirt puts it, whether QEMU takes it and the guest is told, by which mechanism, under which address and name it
then shows, and whether it can be unplugged again. Checked against booted guests (tests/guest).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ..inference.able import Able
from ..inference.connect import PCI, PCIE, models_of
from ..inference.result import Bus
from ..knowledge.machine import Chipset
from ..pci.address import LAST_SLOT, PciAddress
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import hardware
from .build import Built, Fate, Walk, build
from .hardware import Function
from .hotplug import HotPlug, Lost
from .naming import NetworkCard, NicNames, named
from .nic_names import by_scheme
from .numbering import Found, LinuxBus
from .view import GuestView

_KNOWN = (Chipset.I440FX, Chipset.Q35, Chipset.VIRT, Chipset.PSERIES)  # of other machines nothing has been found out
REFUSED = (Lost.NO_ACPI_ON_ROOT, Lost.OFF_ON_ROOT, Lost.NO_HOT_PLUG)  # QEMU says no; of the others it says nothing
WHY = {
    Lost.NO_ACPI_ON_ROOT: "QEMU refuses: without <acpi/> its bus pci.0 does not support hot-plug",
    Lost.OFF_ON_ROOT: "QEMU refuses: pci-root has hotplug='off'",
    Lost.NO_HOT_PLUG: "QEMU refuses: the bridge does not support hot-plug",
    Lost.NO_ACPI: "the guest is not told: without <acpi/> nothing hands hot-plug over to it",
    Lost.NOT_DRIVEN: "the guest is not told: below an expander of this machine nothing hands hot-plug over to it",
    Lost.BEHIND_OFF: "the guest is not told: a port above has hotplug='off'",
    Lost.GAP: "the guest is not told: ACPI tables of QEMU before 8.0 break off at a gap among the ports of a switch",
    Lost.PORT_UNSEEN: "the guest does not find the port or bridge that the place is behind",
}


class HotPlugPlaces(NamedTuple):
    """Function 0 of each slot that one more device could be plugged into while the guest runs, and be found there.

    `lost`: those that libvirt would take just as well, but from which nothing arrives, with the reason.
    """

    pcie: tuple[PciAddress, ...]
    pci: tuple[PciAddress, ...]
    lost: Mapping[PciAddress, Lost]


class Arrival(NamedTuple):
    """What comes of one more device.

    `place` is libvirt's address; None where there is no more ("No more available PCI slots"). `lost`: why the guest
    does not get it, None where it does. Then `by` is who tells the guest, `address` is the guest's own, and `nic` the
    names of an interface.
    """

    place: PciAddress | None
    lost: Lost | None = None
    by: HotPlug | None = None
    address: PciAddress | None = None
    nic: NicNames | None = None

    @property
    def arrives(self) -> bool:
        """Whether the guest finds it; it then lets it go again, too, by the same way."""
        return self.place is not None and self.lost is None

    @property
    def why(self) -> Phrase | None:
        """Why it does not arrive."""
        return Phrase(WHY[self.lost]) if self.lost is not None else None


def hot_plug_places(snapshot: Snapshot) -> HotPlugPlaces | None:
    """The slots that are wholly free once everything has its place, on buses that take hot-plug; None where libvirt
    refuses the domain.

    libvirt adds no controller for a device that comes later, and gives it function 0 of a slot
    (virDomainPCIAddressEnsureAddr), so a slot counts once and one in use not at all.
    """
    built = build(snapshot)
    if built.fate is Fate.REFUSED:
        return None
    lost = {bus.number: _lost(built, bus.number) for bus in snapshot.inference.buses}
    pcie, pci = tuple(_of_kind(snapshot, built, PCIE)), tuple(_of_kind(snapshot, built, PCI))
    return HotPlugPlaces(
        tuple(place for place in pcie if lost[place.bus] is None),
        tuple(place for place in pci if lost[place.bus] is None),
        {place: why for place in (*pcie, *pci) if (why := lost[place.bus]) is not None},
    )


def lost_buses(snapshot: Snapshot) -> Mapping[int, Lost]:
    """The buses from which nothing that is plugged in later arrives, by libvirt's number, with the reason."""
    built = build(snapshot)
    if built.fate is Fate.REFUSED:
        return {}
    return {bus.number: lost for bus in snapshot.inference.buses if (lost := _lost(built, bus.number)) is not None}


def arrival(snapshot: Snapshot, view: GuestView, place: PciAddress) -> Arrival:
    """What comes of a device that libvirt puts there; its names are those of a network interface."""
    built = build(snapshot)
    lost = _lost(built, place.bus)
    if lost is not None:
        return Arrival(place, lost)
    for walk in built.walks:
        for bus in walk.buses:
            if bus.bus is _behind(built, place.bus):
                at = Found(bus.number, Function(place.slot, 0, "", None, False), _bridge(walk, bus))
                address = PciAddress(walk.domain, bus.number, place.slot, 0)
                return Arrival(place, None, built.traits[bus.bus].by, address, _names(view, walk, at))
    return Arrival(place, by=HotPlug.ZPCI if built.machine.chipset is Chipset.CCW else None)


def arrivals(snapshot: Snapshot, view: GuestView) -> Sequence[tuple[str, Arrival]]:
    """What comes of the next PCIe ("pcie") and of the next conventional ("pci") device, as libvirt searches.

    A kind whose buses the domain lacks is left out; nothing is said of a guest that does not start, or of which it is
    not known what it sees.
    """
    if view.refused or view.stuck or view.unclear:
        return ()
    built = build(snapshot)
    kinds = (("pcie", PCIE), ("pci", PCI))
    has = {name for name, kind in kinds if any(True for _ in _buses(snapshot, kind))}
    nexts = ((name, next(_of_kind(snapshot, built, kind), None)) for name, kind in kinds if name in has)
    return [(name, Arrival(None) if place is None else arrival(snapshot, view, place)) for name, place in nexts]


def _lost(built: Built, number: int) -> Lost | None:
    """Why nothing that is plugged into libvirt's bus of that number arrives."""
    bus = _behind(built, number)
    if bus is None:
        return None
    if bus not in built.traits or not any(each.bus is bus for walk in built.walks for each in walk.buses):
        return Lost.PORT_UNSEEN
    its = built.traits[bus]
    return its.lost or (Lost.NO_HOT_PLUG if its.by is None and built.machine.chipset in _KNOWN else None)


def _cleared(built: Built) -> Iterator[int]:
    """The buses, by libvirt's number, that are empty again once the guest has started: devices without a function 0.

    Where a port tells the guest itself, Linux takes such a slot for occupied, finds no device and turns its power off
    (pciehp board_added). QEMU thereupon unplugs what is there (pcie_cap_slot_write_config), and libvirt takes it out of
    the running domain; seen in booted guests. Of bridges it has not been found out.
    """
    if built.hardware is None:
        return
    walked = {bus.bus for walk in built.walks for bus in walk.buses}
    for number, bus in built.hardware.buses.items():
        there = bus.functions
        only_others = bool(there) and (0, 0) not in there and all(each.leads_to is None for each in there.values())
        if only_others and bus in walked and built.traits[bus].hot_plug is HotPlug.PCIE:
            yield number


def _behind(built: Built, number: int) -> hardware.HardwareBus | None:
    return built.hardware.buses.get(number) if built.hardware is not None else None


def _bridge(walk: Walk, bus: LinuxBus) -> Found | None:
    """The bridge that a bus is behind, as Linux found it."""
    above = (found for each in walk.buses for found in each.functions)
    return next((found for found in above if found.function is bus.bus.bridge), None)


def _names(view: GuestView, walk: Walk, at: Found) -> NicNames | None:
    """What an interface there is called, beside those that the guest has."""
    there = [(device.name, device.nic) for device in view.devices if device.nic is not None]
    cards = [NetworkCard(name, number + 1, False, number, nic.by_scheme) for number, (name, nic) in enumerate(there)]
    cards.append(NetworkCard("", 0, False, len(cards), by_scheme(at, walk.domain, walk.slots)))
    return named(cards, view.system).get(0)


def _of_kind(snapshot: Snapshot, built: Built, kind: int) -> Iterator[PciAddress]:
    passed = (each.place for each in snapshot.passed if each.place is not None)
    used = {place.at(0) for place in (*snapshot.by_address, *snapshot.inference.reserved, *passed)}
    used.difference_update(PciAddress(0, number, 0, 0) for number in _cleared(built))
    for bus in _buses(snapshot, kind):
        yield from (place for place in _slots(bus) if place not in used)


def _buses(snapshot: Snapshot, kind: int) -> Iterator[Bus]:
    """Those that libvirt plugs devices of a kind into; hotplug='off' at pci-root it leaves to QEMU (seen with 9.0)."""
    models = models_of(Able(snapshot.target))
    for bus in snapshot.inference.buses:
        if (bus.hotplug or bus.model == "pci-root") and models[bus.model].takes & kind:
            yield bus


def _slots(bus: Bus) -> Iterator[PciAddress]:
    return (PciAddress(0, bus.number, slot, 0) for slot in range(bus.first_slot, min(bus.last_slot, LAST_SLOT) + 1))
