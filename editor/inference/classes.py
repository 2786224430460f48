"""Which connect class each device model has: conventional, Express, virtio, or not on PCI.

The rows are those of qemuDomainDeviceCalculatePCIConnectFlags; a missing row means that the device is
not on PCI.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from enum import Enum

from ..knowledge.abilities import Ability
from .connect import AUTO, INTEGRATED, MODELS, PCI, PCIE, Model
from .part import Part


class Class(Enum):
    """Connect classes of endpoints."""

    __hash__ = object.__hash__  # that of an Enum is written in Python

    CONVENTIONAL = "conventional"
    EXPRESS = "express"
    VIRTIO = "virtio"
    INTEGRATED_CONVENTIONAL = "integrated conventional"
    INTEGRATED_VIRTIO = "integrated virtio"


P, E, V = Class.CONVENTIONAL, Class.EXPRESS, Class.VIRTIO
Key = tuple[str, str | None, str | None]  # element, type, model


def _virtio(element: str, type: str | None = None) -> dict[Key, Class]:
    """A virtio device: transitional ones work in conventional slots only."""
    rows: dict[Key, Class] = {(element, type, model): V for model in (None, "default", "virtio")}
    rows[element, type, "virtio-non-transitional"] = V
    rows[element, type, "virtio-transitional"] = P
    return rows


def _rows(element: str, type: str | None, models: Iterable[str | None], cls: Class) -> dict[Key, Class]:
    return {(element, type, model): cls for model in models}


_CONVENTIONAL_USB = (
    "piix3-uhci",
    "piix4-uhci",
    "ehci",
    "ich9-ehci1",
    "ich9-uhci1",
    "ich9-uhci2",
    "ich9-uhci3",
    "vt82c686b-uhci",
    "pci-ohci",
    None,
)
_CONVENTIONAL_SCSI = (
    "virtio-transitional",
    "buslogic",
    "lsilogic",
    "lsisas1068",
    "lsisas1078",
    "vmpvscsi",
    "ibmvscsi",
    "dc390",
    "am53c974",
)
CLASSES: Mapping[Key, Class] = {
    **_rows("controller", "sata", (None,), P),
    **_rows("controller", "ide", (None, "piix3", "piix4", "ich6"), P),
    **_rows("controller", "nvme", (None,), E),
    **_rows("controller", "usb", _CONVENTIONAL_USB, P),
    **_rows("controller", "usb", ("nec-xhci", "qemu-xhci"), E),
    **_rows("controller", "scsi", _CONVENTIONAL_SCSI, P),
    **_rows("controller", "scsi", ("virtio-scsi", "virtio-non-transitional"), V),
    **_virtio("controller", "virtio-serial"),
    **_virtio("disk", "virtio"),
    **_virtio("filesystem", "path"),
    **_virtio("filesystem", "handle"),
    **_virtio("filesystem", "default"),
    **_rows("filesystem", "virtiofs", (None, "virtio", "virtio-transitional", "virtio-non-transitional"), V),
    **_rows("sound", None, ("es1370", "ac97", "ich6", "ich9"), P),
    **_rows("sound", None, ("virtio",), V),
    **_virtio("memballoon"),
    **_virtio("rng"),
    **_rows("watchdog", None, ("i6300esb",), P),
    **_rows("video", None, ("vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "parallels"), P),
    **_rows("video", None, ("bochs",), E),
    **_rows("video", None, ("virtio",), V),
    **_rows("shmem", None, (None, "ivshmem", "ivshmem-plain", "ivshmem-doorbell"), P),
    **_virtio("input", "virtio"),
    **_rows("serial", "pci-serial", (None,), P),
    **_rows("iommu", None, ("virtio",), Class.INTEGRATED_VIRTIO),
    **_rows("iommu", None, ("amd",), Class.INTEGRATED_CONVENTIONAL),
    **_virtio("vsock"),
    **_rows("memory", None, ("virtio-pmem", "virtio-mem"), V),
    **_rows("crypto", None, ("virtio",), P),
    **_rows("panic", None, ("pvpanic",), Class.INTEGRATED_CONVENTIONAL),
    **_rows("pstore", None, ("acpi-erst",), P),
}
CONVENTIONAL_NICS = (
    "netfront",
    "rtl8139",
    "e1000",
    "spapr-vlan",
    "lan9118",
    "scm91c111",
    "vlance",
    "vmxnet",
    "vmxnet2",
    "vmxnet3",
    "Am79C970A",
    "Am79C973",
    "82540EM",
    "82545EM",
    "82543GC",
    "virtio-transitional",
)
NICS: Mapping[str, Class] = {
    **dict.fromkeys(CONVENTIONAL_NICS, P),
    **dict.fromkeys(("virtio", "virtio-non-transitional"), V),
    **dict.fromkeys(("e1000e", "igb"), E),
}


NICS_OFF_PCI = ("lan9118", "scm91c111", "spapr-vlan")  # which older releases took for PCI devices


class Classifier:
    """Gives devices of one guest their connect flags (qemuDomainFillDevicePCIConnectFlags).

    `express`: controller 0 is pcie-root. Without it, Express and virtio devices count as conventional.
    """

    def __init__(self, express: bool, able: Container[Ability], models: Mapping[str, Model] = MODELS) -> None:
        express = express and Ability.EXPRESS_PLACES in able
        conventional = PCI | AUTO
        pcie = PCIE | AUTO if express else conventional
        self.express = express
        self._able = able
        self._models = models
        self.conventional = conventional
        self.pcie = pcie
        self._flags: Mapping[Class | None, int] = {
            Class.CONVENTIONAL: conventional,
            Class.EXPRESS: pcie,
            Class.VIRTIO: pcie,
            Class.INTEGRATED_CONVENTIONAL: conventional | INTEGRATED,
            Class.INTEGRATED_VIRTIO: pcie | INTEGRATED,
            None: 0,
        }

    def flags(self, part: Part) -> int:
        """Connect flags of the device; 0 where it is not on PCI."""
        tag = part.tag
        if tag == "controller" and part.type == "pci":
            model = self._models.get(part.model or "")
            return model.needs if model else 0
        if tag == "interface":
            return self._interface(part)
        if tag == "hostdev":
            return self._hostdev(part)
        return self._flags[CLASSES.get((tag, part.type, part.model))]

    def _interface(self, part: Part) -> int:
        model = part.model
        if part.type == "hostdev":
            return self.pcie if part.host is not None else 0
        if model == "usb-net" and Ability.NIC_MODELS in self._able:
            return 0
        if model in NICS_OFF_PCI and Ability.NICS_OFF_PCI in self._able:
            return 0
        if model is not None and model in NICS:
            return self._flags[NICS[model]]
        return self.pcie if Ability.UNKNOWN_NIC_EXPRESS in self._able else self.conventional

    def _hostdev(self, part: Part) -> int:
        """PCI, SCSI host and mediated devices. That a host device is Express cannot be seen from here; libvirt
        takes one that it cannot read for Express, too.
        """
        if part.type not in ("pci", "scsi_host", "mdev"):
            return 0
        if part.type == "scsi_host" and Ability.VHOST_SCSI_PCI not in self._able:
            return 0
        if self.express and part.place is None and (part.type, part.model) == ("scsi_host", "virtio-transitional"):
            return self.conventional
        return self.pcie
