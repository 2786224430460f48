"""Which QEMU a device needs. libvirt's version says nothing of it: an old QEMU may stand beside a new libvirt.

Sources: the QEMU capabilities that libvirt's own tests recorded (tests/qemucapabilitiesdata), which
say in which release a device is there for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..knowledge.target import OLDEST, Version
from ..pci.guest import Device, Guest
from .pattern import Tagged, Written

_NEW_VIRTIO = ("virtio-transitional", "virtio-non-transitional")
_CAPS = "tests/qemucapabilitiesdata"


def _old_ivshmem(shmems: Sequence[Device]) -> Sequence[Device]:
    return [device for device in shmems if device.element.value("model", "type") in (None, "ivshmem")]


class Need(NamedTuple):
    """A thing, and the first QEMU release that has it, or the first that no longer has it (`until`).

    `checked`: libvirt looks whether QEMU has it (qemuValidateDomainDeviceDef); it hands the names of
    interface models on as they are.
    """

    what: str
    where: Callable[[Guest], tuple[Device, ...]]
    qemu: Version
    source: str
    until: Version | None = None
    checked: bool = True
    read: Version = OLDEST

    def lacks(self, qemu: Version) -> bool:
        """Whether that QEMU does not have it."""
        return qemu < self.qemu or (self.until is not None and qemu >= self.until)


NEEDS: tuple[Need, ...] = (
    Need(
        "the generic root port",
        Written(("controller",), ("model",), "name", ("pcie-root-port",), "pci"), Version(2, 9), "commit c51090fc9",
    ),
    Need(
        "pcie-to-pci-bridge",
        Written(("controller",), (), "model", ("pcie-to-pci-bridge",), "pci"), Version(2, 11), "NEWS 4.3.0",
    ),
    Need(
        "pci-expander-bus", Written(("controller",), (), "model", ("pci-expander-bus",), "pci"), Version(2, 4), _CAPS
    ),
    Need(
        "pcie-expander-bus", Written(("controller",), (), "model", ("pcie-expander-bus",), "pci"), Version(2, 6), _CAPS
    ),
    Need(
        "<target hotplug> of a port",
        Written(("controller",), ("target",), "hotplug", (), "pci", ("pcie-root-port", "pcie-switch-downstream-port")),
        Version(5, 0), "NEWS 6.3.0", read=Version(6, 3),
    ),
    Need(
        "<target hotplug> of pci-root",
        Written(("controller",), ("target",), "hotplug", (), "pci", ("pci-root",)), Version(5, 2), "NEWS 7.9.0",
    ),
    Need("qemu-xhci", Written(("controller",), (), "model", ("qemu-xhci",), "usb"), Version(2, 9), _CAPS),
    Need("<acpi index>", Written(path=("acpi",), attribute="index"), Version(6, 0), "formatdomain", read=Version(7, 3)),
    Need("virtio video", Written(("video",), ("model",), "type", ("virtio",)), Version(2, 4), _CAPS),
    Need("bochs video", Written(("video",), ("model",), "type", ("bochs",)), Version(3, 0), _CAPS),
    Need("ramfb", Written(("video",), ("model",), "type", ("ramfb",)), Version(3, 0), _CAPS),
    Need("virtio input", Written(("input",), (), "bus", ("virtio",)), Version(2, 4), _CAPS),
    Need("e1000e", Written(("interface",), ("model",), "type", ("e1000e",)), Version(2, 7), _CAPS, checked=False),
    Need("igb", Written(("interface",), ("model",), "type", ("igb",)), Version(8, 0), "NEWS 9.3.0", checked=False),
    Need(
        "virtio-transitional and virtio-non-transitional",
        Written((), (), "model", _NEW_VIRTIO), Version(4, 0), "NEWS 5.2.0",
    ),
    Need(
        "virtio-transitional and virtio-non-transitional",
        Written(("interface",), ("model",), "type", _NEW_VIRTIO), Version(4, 0), "NEWS 5.2.0",
    ),
    Need("<driver iommu>", Written(path=("driver",), attribute="iommu"), Version(2, 9), "formatdomain"),
    Need("<driver ats>", Written(path=("driver",), attribute="ats"), Version(2, 9), "formatdomain"),
    Need(
        "ivshmem-plain and ivshmem-doorbell",
        Written(("shmem",), ("model",), "type", ("ivshmem-plain", "ivshmem-doorbell")), Version(2, 6), _CAPS,
    ),
    Need(
        "the older ivshmem", Tagged(("shmem",), _old_ivshmem), Version(0, 14), "QEMU, removed features",
        until=Version(4, 0),
    ),
    Need("<vsock>", Written(("vsock",)), Version(2, 8), _CAPS),
    Need("<pstore>", Written(("pstore",)), Version(7, 0), "NEWS 10.6.0"),
    Need("virtio sound", Written(("sound",), (), "model", ("virtio",)), Version(8, 2), "NEWS 10.4.0"),
    Need("virtiofs", Written(("filesystem",), ("driver",), "type", ("virtiofs",)), Version(4, 2), "NEWS 6.2.0"),
    Need("virtio-pmem", Written(("memory",), (), "model", ("virtio-pmem",)), Version(4, 1), "NEWS 7.1.0"),
    Need("virtio-mem", Written(("memory",), (), "model", ("virtio-mem",)), Version(5, 1), "NEWS 7.9.0"),
    Need("the Intel IOMMU", Written(("iommu",), (), "model", ("intel",)), Version(2, 7), _CAPS),
    Need("the virtio IOMMU", Written(("iommu",), (), "model", ("virtio",)), Version(7, 0), "NEWS 8.3.0"),
)  # fmt: skip


class Offer(NamedTuple):
    """An enumeration of the domain capabilities, by device and name, and where its values are written."""

    device: str
    name: str
    where: Written


OFFERS: tuple[Offer, ...] = (  # virDomainCapsFormat
    Offer("video", "modelType", Written(("video",), ("model",), "type")),
    Offer("rng", "model", Written(("rng",), (), "model")),
    Offer("filesystem", "driverType", Written(("filesystem",), ("driver",), "type")),
    Offer("disk", "bus", Written(("disk",), ("target",), "bus")),
    Offer("panic", "model", Written(("panic",), (), "model")),
    Offer("crypto", "model", Written(("crypto",), (), "model")),
)
