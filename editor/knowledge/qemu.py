"""What came, or went, with a release of QEMU: the one table, which all others refer to by key.

Where no other source is named, it is the QEMU capabilities that libvirt's own tests recorded
(tests/qemucapabilitiesdata), which say in which release a device is there for the first time.
"""

from __future__ import annotations

from enum import Enum, unique
from typing import NamedTuple

from .target import Version

CAPABILITIES = "tests/qemucapabilitiesdata"


class QemuRow(NamedTuple):
    """The first release that has it, what it is called, where that is known from, the first that no longer has it."""

    since: Version
    what: str
    source: str
    until: Version | None


def habit(since: str, source: str, until: str | None = None) -> QemuRow:
    """A row about what QEMU does."""
    return part(since, "", source, until)


def part(since: str, what: str, source: str = CAPABILITIES, until: str | None = None) -> QemuRow:
    """A row about a thing that a domain may want; people read what it is called."""
    return QemuRow(Version.parse(since), what, source, Version.parse(until) if until else None)


@unique
class Qemu(Enum):
    """Devices, properties and habits of QEMU, by name."""

    __hash__ = object.__hash__  # that of an Enum is written in Python

    def __init__(self, since: Version, what: str, source: str, until: Version | None) -> None:
        self.since = since
        self.what = what
        self.source = source
        self.until = until

    # Devices and their properties
    PCI_EXPANDER = part("2.4", "pci-expander-bus")
    PCIE_EXPANDER = part("2.6", "pcie-expander-bus")
    GENERIC_ROOT_PORT = part("2.9", "the generic root port", "commit c51090fc9")
    PCIE_TO_PCI = part("2.11", "pcie-to-pci-bridge", "NEWS 4.3.0")
    PORT_HOTPLUG = part("5.0", "<target hotplug> of a port", "NEWS 6.3.0")
    ROOT_HOTPLUG = part("5.2", "<target hotplug> of pci-root", "NEWS 7.9.0")
    ACPI_INDEX = part("6.0", "<acpi index>", "formatdomain")
    QEMU_XHCI = part("2.9", "qemu-xhci")
    VIRTIO_VIDEO = part("2.4", "virtio video")
    BOCHS = part("3.0", "bochs video")
    RAMFB = part("3.0", "ramfb")
    VIRTIO_INPUT = part("2.4", "virtio input")
    E1000E = part("2.7", "e1000e")
    IGB = part("8.0", "igb", "NEWS 9.3.0")
    VIRTIO_MODELS = part("4.0", "virtio-transitional and virtio-non-transitional", "NEWS 5.2.0")
    DRIVER_IOMMU = part("2.9", "<driver iommu>", "formatdomain")
    DRIVER_ATS = part("2.9", "<driver ats>", "formatdomain")
    SHMEM_MODELS = part("2.6", "ivshmem-plain and ivshmem-doorbell")
    OLD_IVSHMEM = part("0.14", "the older ivshmem", "QEMU, removed features", until="4.0")
    VSOCK = part("2.8", "<vsock>")
    PSTORE = part("7.0", "<pstore>", "NEWS 10.6.0")
    VIRTIO_SOUND = part("8.2", "virtio sound", "NEWS 10.4.0")
    VIRTIOFS = part("4.2", "virtiofs", "NEWS 6.2.0")
    VIRTIO_PMEM = part("4.1", "virtio-pmem", "NEWS 7.1.0")
    VIRTIO_MEM = part("5.1", "virtio-mem", "NEWS 7.9.0")
    INTEL_IOMMU = part("2.7", "the Intel IOMMU")
    VIRTIO_IOMMU = part("7.0", "the virtio IOMMU", "NEWS 8.3.0")
    # What the guest sees, by the version of the machine type
    ACPI_HOTPLUG_ON_BRIDGES = habit("2.0", "PC_COMPAT_1_7: PIIX4_PM acpi-pci-hotplug-with-bridge-support=off")
    ACPI_HOTPLUG_ON_Q35 = habit("6.1", "pc_compat_6_0: ICH9-LPC acpi-pci-hotplug-with-bridge-support=off")
    SHPC = habit("2.10", "hw_compat_2_9: pci-bridge shpc=off")
    PORTS_KEEP_HOTPLUG = habit(
        "6.2",
        "pc_compat_6_1: ICH9-LPC x-keep-pci-slot-hpc=false; ACPI took hot-plug from all ports of q35 (seen in guests)",
    )
    OLDER_SHPC = habit("0.12", "pci-bridge had it on before shpc=off in 2.9; seen in booted guests", until="2.9")
    # What the guest sees, by QEMU itself
    DESCRIBES_BEHIND_GAPS = habit(
        "8.0", "is_devfn_ignored_hotplug; before, the first empty slot of an Express bus was the last"
    )
    STATIC_ACPI_INDEX = habit(
        "8.0", "aml_pci_static_endpoint_dsm: devices that cannot be unplugged have theirs in the tables"
    )
    SEABIOS_TABLES = habit(
        "0.12",
        "SeaBIOS 1.17 dropped the ACPI tables of its own (a2725e28); Debian's QEMU 10.0 has 1.16, its 11.1 has 1.17",
        until="10.1",
    )

    def is_in(self, qemu: Version) -> bool:
        """Whether that QEMU, or that version of a machine type, has it."""
        return qemu >= self.since and (self.until is None or qemu < self.until)
