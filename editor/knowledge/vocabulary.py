"""Which device models a libvirt knows, and how it refuses one that it does not know.

Collected from the VIR_ENUM_IMPL tables of domain_conf.c in all releases from 1.2.11 to 7.5.0, 9.0.0
and 11.3.0; where a release lies between those, NEWS has the number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .target import OLDEST, Version

ALWAYS = OLDEST


def _since(*always: str, **later: tuple[int, int]) -> dict[str, Version]:
    known = dict.fromkeys(always, ALWAYS)
    known.update({name.replace("_", "-"): Version(*release) for name, release in later.items()})
    return known


_VIRTIO = _since("virtio", virtio_transitional=(5, 2), virtio_non_transitional=(5, 2))


class Enumeration(NamedTuple):
    """The values of one attribute: `values` with the release that has each first; the message before `xml_properties`
    came to this attribute, and the release that brought "Invalid value for attribute …".
    """

    values: Mapping[str, Version]
    old_text: str
    new_text_since: Version
    attribute: str = "model"


_NEVER = Version(999, 0)
_SEVEN_THREE = Version(7, 3)
AFTER_SEVEN = Version(7, 4)  # somewhere in 7.1.0 … 9.0.0
_AFTER_SEVEN_FIVE = Version(7, 6)  # somewhere in 7.6.0 … 9.0.0
_AFTER_NINE = Version(9, 1)  # somewhere in 9.1.0 … 11.3.0

CONTROLLER_MODELS: Mapping[str, Mapping[str, Version]] = {
    "pci": _since(
        "pci-root",
        "pcie-root",
        "pci-bridge",
        "dmi-to-pci-bridge",
        pcie_to_pci_bridge=(4, 3),
        pcie_root_port=(1, 2),
        pcie_switch_upstream_port=(1, 2),
        pcie_switch_downstream_port=(1, 2),
        pci_expander_bus=(1, 3),
        pcie_expander_bus=(1, 3),
    )
    | dict.fromkeys(("pcie-root-port", "pcie-switch-upstream-port", "pcie-switch-downstream-port"), Version(1, 2, 19))
    | dict.fromkeys(("pci-expander-bus", "pcie-expander-bus"), Version(1, 3, 4)),
    "usb": _since(
        "piix3-uhci",
        "piix4-uhci",
        "ehci",
        "ich9-ehci1",
        "ich9-uhci1",
        "ich9-uhci2",
        "ich9-uhci3",
        "vt82c686b-uhci",
        "pci-ohci",
        "nec-xhci",
        "none",
        qusb1=(2, 2),
        qusb2=(2, 2),
        qemu_xhci=(3, 3),
    ),
    "scsi": _since(
        "auto",
        "buslogic",
        "lsilogic",
        "lsisas1068",
        "vmpvscsi",
        "ibmvscsi",
        "virtio-scsi",
        "lsisas1078",
        virtio_transitional=(5, 2),
        virtio_non_transitional=(5, 2),
        ncr53c90=(6, 10),
        dc390=(6, 10),
        am53c974=(6, 10),
    ),
    "virtio-serial": dict.fromkeys(_VIRTIO, Version(5, 2)),
    "ide": _since(piix3=(4, 0), piix4=(4, 0), ich6=(4, 0)),
}
CONTROLLER_TYPES = _since(
    "ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", xenbus=(5, 2), isa=(6, 8), nvme=(11, 5)
)
CONTROLLER_NAMES = _since(  # virDomainControllerPCIModelName
    "none",
    "pci-bridge",
    "i82801b11-bridge",
    "ioh3420",
    "x3130-upstream",
    "xio3130-downstream",
    pcie_root_port=(3, 2),
    spapr_pci_host_bridge=(3, 6),
    pcie_pci_bridge=(4, 3),
) | dict.fromkeys(("pxb", "pxb-pcie"), Version(1, 3, 4))
USB_DISK_MODELS = Version(11, 7)  # somewhere in 11.4.0 … 12.8.0; since then each disk on USB has its model written down
_VIRTIO_ALWAYS = _since(
    "virtio", "virtio-transitional", "virtio-non-transitional"
)  # before 5.2.0 it is not read at all
MODELS: Mapping[str, Enumeration] = {
    "disk": Enumeration(
        {**_VIRTIO_ALWAYS, **dict.fromkeys(("usb-storage", "usb-bot"), USB_DISK_MODELS)},
        "unknown disk model '{}'",
        AFTER_SEVEN,
    ),
    "filesystem": Enumeration(_VIRTIO_ALWAYS, "unknown model '{}'", AFTER_SEVEN),
    "input": Enumeration(_VIRTIO_ALWAYS, "unknown input model '{}'", _NEVER),
    "sound": Enumeration(
        _since("sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", ich7=(6, 7), virtio=(10, 4)),
        "unknown sound model '{}'",
        _AFTER_SEVEN_FIVE,
    ),
    "watchdog": Enumeration(
        _since("i6300esb", "ib700", itco=(9, 1)) | {"diag288": Version(1, 2, 17)},
        "unknown watchdog model '{}'",
        _AFTER_NINE,
    ),
    "rng": Enumeration(_VIRTIO, "unknown RNG model '{}'", _AFTER_NINE),
    "memballoon": Enumeration({**_since("xen", "none"), **_VIRTIO}, "unknown memory balloon model '{}'", _SEVEN_THREE),
    "iommu": Enumeration(
        _since(intel=(2, 1), smmuv3=(5, 5), virtio=(8, 3), amd=(11, 5)), "unknown IOMMU model: {}", _SEVEN_THREE
    ),
    "vsock": Enumeration({**_since("default"), **_VIRTIO}, "unknown vsock model: {}", _SEVEN_THREE),
    "panic": Enumeration(
        _since("default", "isa", "pseries", "hyperv", pvpanic=(9, 1)) | {"s390": Version(1, 3, 5)},
        "unknown panic model '{}'",
        _NEVER,
    ),
    "memory": Enumeration(
        _since("dimm", nvdimm=(3, 2), virtio_pmem=(7, 1), virtio_mem=(7, 9), sgx_epc=(8, 10)),
        "invalid memory model '{}'",
        _AFTER_SEVEN_FIVE,
    ),
    "crypto": Enumeration(_since("virtio"), "unknown crypto model '{}'", ALWAYS),
    "video": Enumeration(
        _since(
            "vga",
            "cirrus",
            "vmvga",
            "xen",
            "vbox",
            "qxl",
            virtio=(1, 3),
            gop=(3, 2),
            default=(3, 8),
            none=(4, 6),
            bochs=(5, 6),
            ramfb=(5, 9),
        )
        | {"parallels": Version(1, 2, 15)},
        "unknown video model '{}'",
        _AFTER_NINE,
        "type",
    ),
    "shmem": Enumeration(
        _since("ivshmem", "ivshmem-plain", "ivshmem-doorbell"), "Unknown shmem model type '{}'", _SEVEN_THREE, "type"
    ),
}
# Elements that the parser passes over in silence before the release that brought them
ELEMENTS: Mapping[str, Version] = {
    "shmem": Version(1, 2, 10),
    "memory": Version(1, 2, 14),
    "iommu": Version(2, 1, 0),
    "vsock": Version(4, 4, 0),
    "crypto": Version(9, 1, 0),
    "pstore": Version(10, 6, 0),
    "audio": Version(6, 7, 0),
}
# virDomainDeviceAddress
ADDRESS_TYPES = _since(
    "pci",
    "drive",
    "virtio-serial",
    "ccid",
    "usb",
    "spapr-vio",
    "virtio-s390",
    "ccw",
    "virtio-mmio",
    "isa",
    unassigned=(6, 0),
) | {"dimm": Version(1, 2, 14)}
HOSTDEV_TYPES = _since("usb", "pci", "scsi", scsi_host=(2, 5), mdev=(3, 2)) | {"scsi_host": Version(2, 5)}
FILESYSTEM_DRIVERS = _since("path", "handle", "loop", "nbd", virtiofs=(6, 2), mtp=(10, 2)) | {
    "ploop": Version(1, 2, 12),
    "default": ALWAYS,
}
AUDIO_TYPES = _since(  # virDomainAudioType
    oss=(6, 7), none=(7, 2), alsa=(7, 2), coreaudio=(7, 2), jack=(7, 2), pulseaudio=(7, 2), sdl=(7, 2), spice=(7, 2),
    file=(7, 2), dbus=(8, 4), pipewire=(9, 10),
)  # fmt: skip
DISK_BUSES = _since("ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd", nvme=(11, 5))
DISK_DEVICES = ("disk", "cdrom", "floppy", "lun")
INPUT_BUSES = _since("ps2", "usb", "xen", virtio=(1, 3), none=(7, 4)) | {"parallels": Version(1, 2, 15)}
