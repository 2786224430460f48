"""The sentences that explain an inference. One shared value each, so that a reason costs nothing."""

from __future__ import annotations

from functools import cache

from ..phrase import Phrase
from .connect import PCI, PCIE
from .result import Reason

_SLOTS = "qemuDomainAssignDevicePCISlots"
PIIX3_IDE = Reason(
    "address",
    "The chipset (PIIX3) has its IDE controller there; it can be nowhere else.",
    "qemuDomainValidateDevicePCISlotsPIIX3",
)
PIIX3_USB = Reason(
    "address",
    "The chipset (PIIX3) has its USB controller there; it can be nowhere else.",
    "qemuDomainValidateDevicePCISlotsPIIX3",
)
ICH9_SATA = Reason(
    "address",
    "The chipset (ICH9) has its SATA controller there; it can be nowhere else.",
    "qemuDomainValidateDevicePCISlotsQ35",
)
PIIX3_VIDEO = Reason(
    "address",
    "libvirt prefers slot 2 of bus 0 for the first video device, where QEMU has always put it on this machine.",
    "qemuDomainValidateDevicePCISlotsPIIX3",
)
Q35_VIDEO = Reason(
    "address",
    "libvirt prefers slot 1 of bus 0 for the first video device, where QEMU has always put it on this machine.",
    "qemuDomainValidateDevicePCISlotsQ35",
)
ICH9_USB = Reason(
    "address",
    "libvirt prefers the place that USB 2 controllers have on real Q35 hardware.",
    "qemuDomainValidateDevicePCISlotsQ35",
    "1.3.1",
)
ICH9_USB_MULTIFUNCTION = Reason(
    "multifunction",
    "The first function of an ich9 USB set gets it always, because its companions share the slot.",
    _SLOTS,
)
ICH9_DMI = Reason(
    "address",
    "libvirt prefers the place that this bridge has on real Q35 hardware.",
    "qemuDomainValidateDevicePCISlotsQ35",
    "1.1.3",
)
ICH9_SOUND = Reason(
    "address",
    "libvirt prefers the place that the sound device has on real Q35 hardware.",
    "qemuDomainValidateDevicePCISlotsQ35",
    "2.5.0",
)
USB_COMPANION = Reason(
    "address", "It belongs to an ich9 USB set, whose members share a slot at fixed functions.", _SLOTS
)
MOVED = Reason(
    "address",
    "That bus does not exist. libvirt adds the two controllers that a conventional device needs, and takes the bus of"
    " the second one for it.",
    "virDomainPCIAddressSetGrow",
)
BUS_NEEDED = Reason(
    "device", "libvirt adds this controller because devices need a place on its bus.", "virDomainPCIAddressSetGrow"
)
INDEX_GAP = Reason(
    "device",
    "libvirt adds this controller because indexes of PCI controllers may not have gaps.",
    "qemuDomainPCIAddressSetCreate",
)
SPARE = Reason(
    "device",
    "libvirt adds one root port more than needed to a new guest, so that a device can be hot-plugged.",
    "qemuDomainAssignPCIAddresses",
    "2.5.0",
)
ROOT = Reason("device", "Every guest of this machine type has this root bus.", "qemuDomainDefAddDefaultDevices")
USB = Reason("device", "libvirt adds a USB controller where none is written.", "qemuDomainDefAddDefaultDevices")
SATA = Reason("device", "The q35 machine always has this SATA controller.", "qemuDomainDefAddDefaultDevices", "1.1.2")
BALLOON = Reason(
    "device",
    "libvirt adds a memory balloon where none is written; model 'none' leaves it out.",
    "qemuDomainDefAddDefaultDevices",
)
VIDEO = Reason(
    "device", "libvirt adds a video device to a guest with graphics and no video.", "virDomainDefAddImplicitVideo"
)
FOR_DISKS = Reason(
    "device", "libvirt adds this controller because disks are addressed on it.", "virDomainDefAddDiskControllersForType"
)
FOR_CHANNELS = Reason(
    "device",
    "libvirt adds this controller because channels or consoles are addressed on it.",
    "virDomainDefMaybeAddVirtioSerialController",
)
FOR_HOSTDEVS = Reason(
    "device",
    "libvirt adds this controller because SCSI host devices are addressed on it.",
    "virDomainDefMaybeAddHostdevSCSIcontroller",
)
DEFAULT_BRIDGES = Reason(
    "device", "Old libvirt gives every q35 guest this bridge.", "qemuDomainDefAddDefaultDevices", "1.1.2"
)
DEFAULT_MODEL = Reason("model", "libvirt chooses this model where none is written.", "qemuDomainDeviceDefPostParse")
INDEX = Reason(
    "target", "No index is written; libvirt takes the lowest one that is free.", "virDomainAssignControllerIndexes"
)
MODEL_NAME = Reason(
    "model_name",
    "Model chosen by libvirt (none written).",
    "qemuDomainPCIControllerSetDefaultModelName",
    "1.2.19",
)
TARGET = Reason(
    "target",
    "libvirt fills in what is not written of chassis, port and bus numbers from the index and the address.",
    "qemuDomainAssignPCIAddresses",
    "1.2.19",
)
_FREE = {
    "pcie": Reason(
        "address", "The first free place that takes a PCI Express device, counted from bus 0.", _SLOTS, "2.5.0"
    ),
    "pci": Reason("address", "The first free place that takes a conventional PCI device, counted from bus 0.", _SLOTS),
    "controller": Reason("address", "The first free place that takes such a controller, counted from bus 0.", _SLOTS),
}


@cache
def free_place(flags: int) -> Reason:
    """Why the search ended where it did, for a device with those connect flags."""
    return _FREE["pcie" if flags & PCIE else "pci" if flags & PCI else "controller"]


@cache
def chipset_place(what: str, source: str, since: str | None = None) -> Reason:
    """Why a place is kept although no device of the XML stands there."""
    return Reason("address", Phrase("The chipset's {what} is here.", what=what), source, since)
