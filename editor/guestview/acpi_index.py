"""Which `<acpi index>` a guest gets to see."""

from __future__ import annotations

from collections.abc import Mapping

from ..knowledge.qemu import Qemu
from ..pci.guest import read_number
from .hardware import Function, Hardware, HardwareBus
from .hotplug import BusTraits

LARGEST = (
    1 << 14
) - 1  # QEMU's ONBOARD_INDEX_MAX: it refuses to start with more ("acpi-index should be less or equal to …")
# The order in which libvirt's command line creates devices (qemuBuildCommandLine); of one kind in the order of its list
_CREATED = (
    "iommu", "controller", "memory", "hub", "disk", "filesystem", "interface", "smartcard", "serial", "parallel",
    "channel", "console", "tpm", "input", "video", "sound", "watchdog", "redirdev", "hostdev", "memballoon", "rng",
    "nvram", "panic", "shmem", "vsock", "crypto", "pstore", )  # fmt: skip


def written(function: Function) -> int | None:
    """The index that the XML gives the device."""
    device = function.placement.device if function.placement is not None else None
    return read_number(device.element.value("acpi", "index")) if device is not None else None


class AcpiIndexes:
    """Which indexes the guest reads.

    The ACPI tables have one object a slot, so functions other than 0 have no index. QEMU answers for a slot with the
    index of the device that was created there last (acpi_pcihp's pci_read for PCI_AIDX; seen in guests of QEMU 7.2).
    """

    def __init__(self, hardware: Hardware, traits: Mapping[HardwareBus, BusTraits]) -> None:
        self._handed_on = hardware.machine.hands_on_index
        self._static = Qemu.STATIC_ACPI_INDEX.is_in(hardware.machine.qemu)
        self._traits = traits
        functions = [(function, bus) for bus in hardware.buses.values() for function in bus.functions.values()]
        self._on = dict(functions)
        self._order = {function: (_rank(function), at) for at, (function, _) in enumerate(functions)}

    def read(self, function: Function) -> int | None:
        """The index that the guest reads of a function, None for none."""
        source = self._source(function)
        return (written(source) or None) if source is not None else None

    def reads(self, function: Function) -> bool:
        """Whether the guest would read an index that is written at this very device."""
        return self._source(function) is function

    def _source(self, function: Function) -> Function | None:
        """The device whose index the guest reads there."""
        bus = self._on.get(function)
        if not self._handed_on or bus is None or function.function or not self._traits[bus].in_acpi:
            return None
        if self._traits[bus].slots_in_acpi:
            return max(bus.slot(function.slot), key=lambda each: self._order[each])
        return function if self._static else None


def _rank(function: Function) -> int:
    """Built-in functions come first of all."""
    element = function.placement.element if function.placement is not None else ""
    return _CREATED.index(element) if element in _CREATED else -1
