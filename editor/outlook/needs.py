"""Which part of QEMU a device needs. libvirt's version does not tell: an old QEMU may stand beside a new libvirt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..knowledge.models import PORTS
from ..knowledge.qemu import Qemu
from ..knowledge.target import OLDEST, Version
from ..knowledge.vocabulary import NEWER_VIRTIO
from ..pci.guest import Device, Guest
from .pattern import Tagged, Written


def _old_ivshmem(shmems: Sequence[Device]) -> Sequence[Device]:
    return [device for device in shmems if device.element.value("model", "type") in (None, "ivshmem")]


class Need(NamedTuple):
    """A part of QEMU, and the devices that need it.

    `checked`: libvirt looks whether QEMU has it (qemuValidateDomainDeviceDef); it hands the names of
    interface models on as they are. `read`: libvirts without that ability pass over what is written.
    """

    part: Qemu
    where: Callable[[Guest], tuple[Device, ...]]
    checked: bool = True
    read: Ability | None = None

    def is_read(self, libvirt: Version) -> bool:
        """Whether that libvirt takes notice of what is written; one older than all known counts as the oldest known."""
        return self.read is None or max(libvirt, OLDEST) >= self.read.since


NEEDS: tuple[Need, ...] = (
    Need(Qemu.GENERIC_ROOT_PORT, Written(("controller",), ("model",), "name", ("pcie-root-port",), "pci")),
    Need(Qemu.PCIE_TO_PCI, Written(("controller",), (), "model", ("pcie-to-pci-bridge",), "pci")),
    Need(Qemu.PCI_EXPANDER, Written(("controller",), (), "model", ("pci-expander-bus",), "pci")),
    Need(Qemu.PCIE_EXPANDER, Written(("controller",), (), "model", ("pcie-expander-bus",), "pci")),
    Need(
        Qemu.PORT_HOTPLUG, Written(("controller",), ("target",), "hotplug", (), "pci", PORTS), read=Ability.HOTPLUG_OFF
    ),
    Need(Qemu.ROOT_HOTPLUG, Written(("controller",), ("target",), "hotplug", (), "pci", ("pci-root",))),
    Need(Qemu.QEMU_XHCI, Written(("controller",), (), "model", ("qemu-xhci",), "usb")),
    Need(Qemu.ACPI_INDEX, Written(path=("acpi",), attribute="index"), read=Ability.ACPI_INDEX),
    Need(Qemu.VIRTIO_VIDEO, Written(("video",), ("model",), "type", ("virtio",))),
    Need(Qemu.BOCHS, Written(("video",), ("model",), "type", ("bochs",))),
    Need(Qemu.RAMFB, Written(("video",), ("model",), "type", ("ramfb",))),
    Need(Qemu.VIRTIO_INPUT, Written(("input",), (), "bus", ("virtio",))),
    Need(Qemu.E1000E, Written(("interface",), ("model",), "type", ("e1000e",)), checked=False),
    Need(Qemu.IGB, Written(("interface",), ("model",), "type", ("igb",)), checked=False),
    Need(Qemu.VIRTIO_MODELS, Written((), (), "model", NEWER_VIRTIO)),
    Need(Qemu.VIRTIO_MODELS, Written(("interface",), ("model",), "type", NEWER_VIRTIO)),
    Need(Qemu.DRIVER_IOMMU, Written(path=("driver",), attribute="iommu")),
    Need(Qemu.DRIVER_ATS, Written(path=("driver",), attribute="ats")),
    Need(Qemu.SHMEM_MODELS, Written(("shmem",), ("model",), "type", ("ivshmem-plain", "ivshmem-doorbell"))),
    Need(Qemu.OLD_IVSHMEM, Tagged(("shmem",), _old_ivshmem)),
    Need(Qemu.VSOCK, Written(("vsock",))),
    Need(Qemu.PSTORE, Written(("pstore",))),
    Need(Qemu.VIRTIO_SOUND, Written(("sound",), (), "model", ("virtio",))),
    Need(Qemu.VIRTIOFS, Written(("filesystem",), ("driver",), "type", ("virtiofs",))),
    Need(Qemu.VIRTIO_PMEM, Written(("memory",), (), "model", ("virtio-pmem",))),
    Need(Qemu.VIRTIO_MEM, Written(("memory",), (), "model", ("virtio-mem",))),
    Need(Qemu.INTEL_IOMMU, Written(("iommu",), (), "model", ("intel",))),
    Need(Qemu.VIRTIO_IOMMU, Written(("iommu",), (), "model", ("virtio",))),
)


class CapabilityEnum(NamedTuple):
    """An enumeration of the domain capabilities, by device and name, and where its values are written."""

    device: str
    name: str
    where: Written


OFFERS: tuple[CapabilityEnum, ...] = (  # virDomainCapsFormat
    CapabilityEnum("video", "modelType", Written(("video",), ("model",), "type")),
    CapabilityEnum("rng", "model", Written(("rng",), (), "model")),
    CapabilityEnum("filesystem", "driverType", Written(("filesystem",), ("driver",), "type")),
    CapabilityEnum("disk", "bus", Written(("disk",), ("target",), "bus")),
    CapabilityEnum("panic", "model", Written(("panic",), (), "model")),
    CapabilityEnum("crypto", "model", Written(("crypto",), (), "model")),
)
