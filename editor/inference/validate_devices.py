"""What the QEMU driver refuses of one device (qemuValidateDomainDeviceDef), by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, S390, Chipset
from ..pci.guest import read_number
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .serials import validate_serial
from .validate_addresses import DRIVES
from .validate_controllers import validate_controller

_NO_QEMU_VIDEO = ("xen", "vbox", "parallels", "gop")
_SEVERAL_HEADS = ("qxl", "virtio", "none")
_SECONDARY_VIDEO = ("qxl", "virtio", "none")


def _validate_disk(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefDiskFrontend."""
    on_drive = part.type not in DRIVES or part.transport == "drive"
    if not on_drive and Ability.USB_DISK_ADDRESS_VALIDATED in lineup.able:
        raise Refusal(f"unexpected address type for {part.type} disk")
    on_usb = part.type != "usb" or part.transport in ("none", "usb")
    if not on_usb and Ability.USB_DISK_ADDRESS_VALIDATED in lineup.able:
        raise Refusal("unexpected address type for usb disk")
    if part.element.get("device") == "cdrom" and part.type in ("virtio", "sd"):
        raise Refusal(f"disk type of '{part.name}' does not support ejectable media")


def _validate_video(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefVideo."""
    if part.model in _NO_QEMU_VIDEO and Ability.VIDEO_MODELS_VALIDATED in lineup.able:
        raise Refusal(f"domain configuration does not support video model '{part.model}'")
    primary = part.primary or part is lineup.lists["video"][0]
    if not primary and part.model not in _SECONDARY_VIDEO and Ability.SECOND_VIDEO_VALIDATED in lineup.able:
        raise Refusal(f"video type '{part.model}' is only valid as primary video device")
    heads = read_number(part.element.value("model", "heads")) if not part.added else None
    if heads not in (None, 1) and part.model not in _SEVERAL_HEADS and Ability.GENERAL_FIRST in lineup.able:
        raise Refusal(f"video type '{part.model}' doesn't support multiple 'heads'")


def _validate_balloon(part: Part, lineup: Lineup) -> None:
    if part.model == "xen":
        raise Refusal("Memory balloon device type 'xen' is not supported by this version of qemu")


def _validate_input(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefInput."""
    kind = part.element.get("type")
    if part.model is not None and part.type != "virtio" and Ability.GENERAL_FIRST in lineup.able:
        raise Refusal(f"only bus 'virtio' is supported for input model '{part.model}'")
    legacy = part.model in ("virtio-transitional", "virtio-non-transitional")
    if part.type == "virtio" and legacy and kind != "passthrough":
        raise Refusal(f"virtio (non-)transitional models are not supported for input type={kind}")


def _validate_sound(part: Part, lineup: Lineup) -> None:
    if part.model == "ich7":
        raise Refusal("sound card model 'ich7' is not supported by qemu")


def _validate_watchdog(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainWatchdogDef."""
    if Ability.WATCHDOG_VALIDATED not in lineup.able:
        return
    model, placed = part.model, part.transport != "none"
    first = lineup.lists["watchdog"][0]
    if (part.element.get("action") or "reset") != (first.element.get("action") or "reset"):
        raise Refusal("watchdogs with different actions are not supported with this QEMU binary")
    if model == "i6300esb" and part.transport not in ("none", "pci"):
        raise Refusal("i6300esb model of watchdog can go only on PCI bus")
    if model == "ib700" and lineup.chipset is not Chipset.I440FX and Ability.IB700_VALIDATED in lineup.able:
        raise Refusal("ib700 model of watchdog cannot be used with this machine type")
    if model == "ib700" and placed:
        raise Refusal("ib700 model of watchdog does not support configuring the address")
    if model == "diag288" and placed:
        raise Refusal("diag288 model of watchdog is virtual and cannot go on any bus.")
    if model == "diag288" and lineup.arch not in S390:
        raise Refusal("diag288 model of watchdog is allowed for s390 and s390x only")
    if model == "itco" and placed:
        raise Refusal("itco model of watchdog is part of the machine and cannot have any address set.")
    if model == "itco" and lineup.chipset is not Chipset.Q35:
        raise Refusal("itco model of watchdog is only part of q35 machine")


def _validate_iommu(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefIOMMU."""
    q35 = lineup.chipset is Chipset.Q35
    arm = lineup.chipset is Chipset.VIRT and lineup.arch in ARM
    if part.model == "intel" and not q35 and Ability.INTEL_IOMMU_VALIDATED in lineup.able:
        raise Refusal("IOMMU device: 'intel' is only supported with Q35 machines")
    if part.model == "amd" and not q35:
        raise Refusal("IOMMU device: 'amd' is only supported with Q35 machines")
    if part.model == "amd" and part.transport not in ("none", "pci"):
        raise Refusal("IOMMU device: 'amd' needs a PCI address")
    if part.model == "smmuv3" and not arm:
        raise Refusal("IOMMU device: 'smmuv3' is only supported with ARM Virt machines")
    if part.model != "virtio":
        return
    if not q35 and not arm:
        raise Refusal("IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines")
    if lineup.guest.root.find("features", "acpi") is None:
        raise Refusal("IOMMU device: 'virtio' requires ACPI")
    if part.transport not in ("none", "pci"):
        raise Refusal("IOMMU device: 'virtio' needs a PCI address")


def _validate_filesystem(part: Part, lineup: Lineup) -> None:
    on_pci = part.transport in ("none", "pci")
    if part.type == "virtiofs" and not on_pci and part.element.child("boot") and Ability.VIRTIOFS_BOOT in lineup.able:
        raise Refusal("setting virtiofs boot order is supported only with PCI bus")


def _validate_pstore(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefPstore."""
    if part.transport not in ("none", "pci"):
        raise Refusal("ACPI ERST device must reside on a PCI bus")


DEVICE_CHECKS: Mapping[str, Callable[[Part, Lineup], None]] = {
    "disk": _validate_disk,
    "video": _validate_video,
    "memballoon": _validate_balloon,
    "pstore": _validate_pstore,
    "sound": _validate_sound,
    "serial": validate_serial,
    "input": _validate_input,
    "watchdog": _validate_watchdog,
    "iommu": _validate_iommu,
    "filesystem": _validate_filesystem,
    "controller": validate_controller,
}
