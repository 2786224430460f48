"""Which `<acpi index>` a guest gets to see."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from editor.guestview.hardware import Bus, Function, Hardware
from editor.guestview.hotplug import BusTraits
from editor.guestview.numbering import Found
from editor.inference.target import Version
from editor.pci.guest import read_number

LARGEST = (
    1 << 14
) - 1  # QEMU's ONBOARD_INDEX_MAX: it refuses to start with more ("acpi-index should be less or equal to …")
_STATIC = Version(8, 0)  # aml_pci_static_endpoint_dsm: devices that cannot be unplugged have theirs in the tables
# The order in which libvirt's command line creates devices (qemuBuildCommandLine); of one kind in the order of its list
_CREATED = (
    "iommu", "controller", "memory", "hub", "disk", "filesystem", "interface", "smartcard", "serial", "parallel",
    "channel", "console", "tpm", "input", "video", "sound", "watchdog", "redirdev", "hostdev", "memballoon", "rng",
    "nvram", "panic", "shmem", "vsock", "crypto", "pstore", )  # fmt: skip


def written(function: Function) -> int | None:
    """The index that the XML gives the device."""
    device = function.placement.device if function.placement is not None else None
    return read_number(device.element.value("acpi", "index")) if device is not None else None


def seen_by(hardware: Hardware, traits: Mapping[int, BusTraits]) -> Callable[[Found], int | None]:
    """A function that tells the index that the guest reads of a device, None for none.

    The ACPI tables have one object a slot, so functions other than 0 have no index. QEMU answers for a slot with the
    index of the device that was created there last (acpi_pcihp's pci_read for PCI_AIDX; seen in guests of QEMU 7.2).
    """
    order = {
        id(function): (_rank(function), at)
        for at, function in enumerate(f for bus in hardware.buses.values() for f in bus.functions.values())
    }
    on = {id(function): bus for bus in hardware.buses.values() for function in bus.functions.values()}

    def index(found: Found) -> int | None:
        function = found.function
        bus = on.get(id(function))
        if bus is None or function.function or not traits[id(bus)].in_acpi:
            return None
        if traits[id(bus)].slots_in_acpi:
            return _of_slot(bus, function, order)
        return written(function) if hardware.machine.qemu >= _STATIC else None

    return index


def _of_slot(bus: Bus, function: Function, order: Mapping[int, tuple[int, int]]) -> int | None:
    return written(max(bus.slot(function.slot), key=lambda each: order[id(each)])) or None


def _rank(function: Function) -> int:
    """Built-in functions come first of all."""
    element = function.placement.element if function.placement is not None else ""
    return _CREATED.index(element) if element in _CREATED else -1
