"""The hot-plug slots that Linux knows (/sys/bus/pci/slots) and their numbers.

A slot's name in Linux is its number; where several have the same one, all but the first get a suffix ("3-2"), and
systemd passes them over. So the order in which Linux meets them matters. The slots of Express ports all have the
number 0, for libvirt never sets QEMU's `slot`, and systemd passes 0 over too: they are left out here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .hardware import HardwareBus
from .hotplug import BusTraits, HotPlug, has_seabios_tables, linux_may_drive
from .machine import Machine
from .numbering import LinuxBus, Numbering

Slot = tuple[int, int]  # the number of a bus, and a slot on it

_SLOTS = range(1, 32)


def slot_numbers(
    buses: Sequence[LinuxBus], numbering: Numbering, machine: Machine, traits: Mapping[HardwareBus, BusTraits]
) -> tuple[Mapping[Slot, int], Mapping[Slot, int]]:
    """The slots whose number is their name, and all that ACPI numbers (_SUN), of one PCI domain."""
    acpi = [slot for each in buses for slot in _in_acpi(each, machine, traits[each.bus])]
    names: dict[int, Slot] = {}
    for bus, slot in (*acpi, *_native(buses, numbering, machine, traits)):
        names.setdefault(slot, (bus, slot))
    return {place: number for number, place in names.items()}, {place: place[1] for place in acpi}


def _in_acpi(each: LinuxBus, machine: Machine, traits: BusTraits) -> Iterator[Slot]:
    """Slots with a _SUN. It is the slot's own number, whichever the bus.

    Sources: QEMU's build_append_pci_bus_devices (empty slots of conventional buses, and those with a device that can be
    unplugged at function 0); SeaBIOS's ssdt-pcihp.dsl (all of bus 0) where QEMU brings no tables.
    """
    if not machine.acpi:
        if each.number == 0 and has_seabios_tables(machine):
            yield from ((0, slot) for slot in _SLOTS)
    elif traits.slots_in_acpi and not each.bus.express:
        for slot in _SLOTS:
            first = each.bus.functions.get((slot, 0))
            if first is None or first.unpluggable:
                yield each.number, slot


def _native(
    buses: Sequence[LinuxBus], numbering: Numbering, machine: Machine, traits: Mapping[HardwareBus, BusTraits]
) -> Iterator[Slot]:
    """Slots of standard hot-plug controllers that Linux drives itself: all of the bus (shpchp init_slots)."""
    if not linux_may_drive(machine):
        return
    for each in buses:
        for found in each.functions:
            behind: HardwareBus | None = found.function.leads_to
            if behind is None or behind not in traits:
                continue
            its = traits[behind]
            if its.by is HotPlug.SHPC and not its.slots_in_acpi:
                yield from ((numbering.numbers(found.function)[0], slot) for slot in _SLOTS)
