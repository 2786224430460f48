"""What the QEMU driver refuses of addresses that are none of PCI, and of zPCI ids (qemuValidateDomainDeviceInfo)."""

from __future__ import annotations

from collections.abc import Mapping

from ..knowledge.abilities import Ability
from ..knowledge.machine import Chipset
from .lineup import Lineup
from .part import Part
from .refusal import Refusal

_MAX_UID = 0xFFFF


def validate_address(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceInfo, for addresses that are none of PCI."""
    if part.transport == "ccw" and lineup.chipset is not Chipset.CCW:
        _refuse_ccw(part, lineup)
    elif part.transport == "drive" and part.drive is not None:
        if part.tag != "disk" and Ability.INFO_VALIDATED not in lineup.able:
            return
        _validate_drive(part, part.drive, lineup)
    children = {child.tag for child in part.element.children}
    if "acpi" in children and part.element.value("acpi", "index") and Ability.ACPI_INDEX in lineup.able:
        raise Refusal("ACPI index is only supported for PCI devices")
    has_rom = "rom" in children and part.tag in ("interface", "hostdev") and part.transport != "unassigned"
    if has_rom and Ability.INFO_VALIDATED in lineup.able:
        raise Refusal("ROM tuning is only supported for PCI devices")


def _refuse_ccw(part: Part, lineup: Lineup) -> None:
    """As qemuDomainCheckCCWS390AddressSupport, then qemuValidateDomainDeviceDefAddress."""
    if Ability.CCW_WORDS in lineup.able:
        raise Refusal(f"CCW addresses are not supported by machine type '{lineup.machine}'")
    if Ability.INFO_VALIDATED in lineup.able:
        alias = part.element.value("alias", "name") or ""
        name = alias if alias.startswith("ua-") else "<null>"  # libvirt forgets all but the user's own
    elif part.tag in ("controller", "vsock"):
        name = part.tag
    else:
        return  # it was seen when the guest was started
    raise Refusal(f"cannot use CCW address type for device '{name}' using machine type '{lineup.machine}'")


# Which numbers of a drive's address must be 0 on which bus, and what libvirt says otherwise
DRIVES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "scsi": (("bus", "SCSI controller only supports 1 bus"),),
    "ide": (
        ("controller", "Only 1 IDE controller is supported"),
        ("target", "target must be 0 for ide controller"),
    ),
    "fdc": (
        ("controller", "Only 1 fdc controller is supported"),
        ("bus", "Only 1 fdc bus is supported"),
        ("target", "target must be 0 for controller fdc"),
    ),
    "sata": (
        ("bus", "bus must be 0 for sata controller"),
        ("target", "target must be 0 for sata controller"),
    ),
}


def _validate_drive(part: Part, drive: Mapping[str, int], lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefAddressDrive; what is no disk counts as one on SCSI."""
    bus = part.type if part.tag == "disk" else "scsi"
    for name, refusal in DRIVES.get(bus or "", ()):
        if drive.get(name):
            raise Refusal(refusal)
    if bus == "scsi" and drive.get("target"):
        controller = lineup.controllers.find("scsi", drive["controller"])
        if controller is not None and controller.model == "lsilogic":
            raise Refusal("target must be 0 for controller model 'lsilogic'")


def validate_zpci(part: Part, lineup: Lineup) -> None:
    """The ids of a device on s390 (qemuDomainIsZPCI…; virZPCIDeviceAddressIsValid)."""
    if lineup.chipset is not Chipset.CCW:
        raise Refusal("This QEMU binary doesn't support zPCI")
    if part.uid is not None and not 0 < part.uid <= _MAX_UID:
        raise Refusal(f"Invalid PCI address uid='0x{part.uid:04x}', must be > 0x0000 and <= 0x{_MAX_UID:04x}")
