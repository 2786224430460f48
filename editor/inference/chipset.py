"""Places that the chipset keeps, forces or prefers (qemuDomainValidateDevicePCISlotsChipsets)."""

from __future__ import annotations

from collections.abc import Mapping

from ..knowledge.abilities import Ability
from ..knowledge.machine import Chipset
from ..pci.address import PciAddress, Switch
from . import reasons
from .connect import AUTO, PCI, PCIE
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .result import AddressOrigin, Reason
from .settle import settle_next
from .slots import AddressSet

PIIX3_IDE = PciAddress(0, 0, 1, 1)
PIIX3_USB = PciAddress(0, 0, 1, 2)
ICH9_SATA = PciAddress(0, 0, 0x1F, 2)
_PIIX3 = "qemuDomainValidateDevicePCISlotsPIIX3"
_Q35 = "qemuDomainValidateDevicePCISlotsQ35"
_LAX = PCI | AUTO
_NO_VIDEO = ("none", "ramfb")


def is_piix3_ide(part: Part) -> bool:
    """The IDE controller of the PIIX3."""
    return part.type == "ide" and part.index == 0


def is_piix3_usb(part: Part) -> bool:
    """The USB controller of the PIIX3."""
    return part.type == "usb" and part.index == 0 and part.model in (None, "piix3-uhci")


def settle_chipset(lineup: Lineup, addresses: AddressSet) -> None:
    """Reserve the chipset's places and settle the devices that have theirs there. Refusal where they are elsewhere."""
    if lineup.chipset is Chipset.I440FX:
        _settle_piix3(lineup, addresses)
    elif lineup.chipset is Chipset.Q35:
        _settle_q35(lineup, addresses)


def reserved_places(lineup: Lineup, refused: bool) -> Mapping[PciAddress, Reason]:
    """Places where no device of the XML can be because the machine has one there.

    `refused`: the domain is shown as it is written, which may be without the root that libvirt would add.
    """
    if lineup.root() is None and not (refused and lineup.chipset in (Chipset.I440FX, Chipset.Q35)):
        return {}
    places = {PciAddress(0, 0, 0, 0): reasons.chipset_place("host bridge", "virPCIDeviceAddressIsEmpty")}
    if lineup.chipset is Chipset.I440FX:
        places[PciAddress(0, 0, 1, 0)] = reasons.chipset_place("ISA bridge (PIIX3)", _PIIX3)
        places[PIIX3_IDE] = reasons.chipset_place("IDE controller (PIIX3)", _PIIX3)
        places[PciAddress(0, 0, 1, 3)] = reasons.chipset_place("power management (PIIX4)", _PIIX3, "3.9.0")
    elif lineup.chipset is Chipset.Q35:
        places[PciAddress(0, 0, 0x1F, 0)] = reasons.chipset_place("ISA bridge (ICH9 LPC)", _Q35)
        places[PciAddress(0, 0, 0x1F, 3)] = reasons.chipset_place("SMBus (ICH9)", _Q35)
    return places


def _force(part: Part, place: PciAddress, reason: Reason, complaint: str) -> None:
    if part.place is not None and part.place != place:
        raise Refusal(complaint)
    if part.place is None:
        part.put(place, None, AddressOrigin.FORCED, reason)
    elif part.origin is None:
        part.origin = AddressOrigin.WRITTEN


def _settle_piix3(lineup: Lineup, addresses: AddressSet) -> None:
    for part in lineup.controllers.parts:
        if is_piix3_ide(part):
            _force(part, PIIX3_IDE, reasons.PIIX3_IDE, "Primary IDE controller must have PCI address 0:0:1.1")
            _reserve_function(lineup, addresses, PIIX3_IDE)
        elif is_piix3_usb(part):
            index = " at index 0" if Ability.PIIX3_INDEX_TEXT in lineup.able else ""
            complaint = f"PIIX3 USB controller{index} must have PCI address 0:0:1.2"
            _force(part, PIIX3_USB, reasons.PIIX3_USB, complaint)
            _reserve_function(lineup, addresses, PIIX3_USB)
    addresses.reserve(PciAddress(0, 0, 1, 0), _LAX, written=Ability.FUNCTIONS in lineup.able, whole=True)
    _reserve_function(lineup, addresses, PciAddress(0, 0, 1, 3))
    _settle_video(lineup, addresses, 2, _LAX, reasons.PIIX3_VIDEO)


def _reserve_function(lineup: Lineup, addresses: AddressSet, place: PciAddress) -> None:
    if Ability.PIIX3_POWER in lineup.able:
        addresses.reserve(place, _LAX)


def _settle_video(lineup: Lineup, addresses: AddressSet, slot: int, flags: int, reason: Reason) -> None:
    """The first video has a preferred slot, the one that QEMU would give it."""
    videos = lineup.lists["video"]
    video = videos[0] if videos else None
    if video is None or video.model in _NO_VIDEO or not video.wanted:
        return
    place = PciAddress(0, 0, slot, 0)
    addresses.validate(place, flags, place, written=True)
    if addresses.in_use(0, slot):
        settle_next(video, addresses)
    else:
        addresses.reserve(place, flags, whole=True)
        video.put(place, None, AddressOrigin.ASSIGNED, reason)


def _settle_q35(lineup: Lineup, addresses: AddressSet) -> None:
    for part in lineup.controllers.parts:
        if part.type == "sata" and part.index == 0:
            complaint = "Primary SATA controller must have PCI address 0:0:1f.2"
            _force(part, ICH9_SATA, reasons.ICH9_SATA, complaint)
        elif part.type == "usb" and part.model == "ich9-uhci1" and part.transport == "none":
            _settle_usb2(part, lineup, addresses)
        elif part.model == "dmi-to-pci-bridge" and part.transport == "none" and not addresses.in_use(0, 0x1E):
            place = addresses.reserve(PciAddress(0, 0, 0x1E, 0), PCIE, whole=True)
            part.put(place, None, AddressOrigin.ASSIGNED, reasons.ICH9_DMI)
    for function in (0, 3):
        addresses.reserve(PciAddress(0, 0, 0x1F, function), PCIE)
    _settle_video(lineup, addresses, 1, PCIE, reasons.Q35_VIDEO)
    sound = next((p for p in lineup.lists["sound"] if p.model == "ich9" and p.wanted), None)
    if sound is not None and not addresses.in_use(0, 0x1B):
        place = addresses.reserve(PciAddress(0, 0, 0x1B, 0), PCIE, whole=True)
        sound.put(place, None, AddressOrigin.ASSIGNED, reasons.ICH9_SOUND)


def _settle_usb2(part: Part, lineup: Lineup, addresses: AddressSet) -> None:
    for slot in (0x1D, 0x1A):
        if not addresses.in_use(0, slot):
            place = addresses.reserve(PciAddress(0, 0, slot, 0), PCIE)
            part.put(place, Switch.ON, AddressOrigin.ASSIGNED, reasons.ICH9_USB)
            part.reasons += (reasons.ICH9_USB_MULTIFUNCTION,)
            return
