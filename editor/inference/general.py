"""What libvirt refuses of a device whatever runs the guest (virDomainDeviceDefValidateInternal), before its QEMU driver
has a say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..knowledge.abilities import Ability
from ..knowledge.models import ROOTS
from ..knowledge.vocabulary import NEWER_VIRTIO
from ..pci.guest import read_number
from .lineup import Lineup
from .nvme import has_serial
from .part import Part
from .refusal import Refusal
from .values import check_controller_values

_ANY_VIRTIO = ("virtio", *NEWER_VIRTIO)
_QXL_MEMORY = ("ram", "vram64", "vgamem")
_VIRTIO_OPTIONS = (  # of `<driver>`, in libvirt's order, with what the message calls them
    ("iommu", Ability.VIRTIO_OPTIONS, "driver option"),
    ("ats", Ability.VIRTIO_OPTIONS, "driver option"),
    ("packed", Ability.PACKED, "driver option"),
    ("page_per_vq", Ability.PAGE_PER_VQ, "option"),
)


def validate_device(part: Part, lineup: Lineup) -> None:
    """Refusal where that would refuse the device."""
    if part.transport == "unassigned" and part.tag != "hostdev" and Ability.INFO_VALIDATED in lineup.able:
        raise Refusal("address of type 'unassigned' is supported only for hostdevs")
    check = _CHECKS.get(part.tag)
    if check is not None:
        check(part, lineup)


def _disk(part: Part, lineup: Lineup) -> None:
    """As virDomainDiskDefValidate."""
    if part.model is not None and part.model.startswith("virtio") and part.type != "virtio":
        raise Refusal(f"disk model '{part.model}' not supported for bus '{part.type}'")
    _virtio_options(part, part.type == "virtio", lineup)
    on_drive = part.type in ("ide", "fdc", "scsi", "sata", "nvme")
    if on_drive and part.transport not in ("none", "drive") and Ability.DISK_ADDRESS_VALIDATED in lineup.able:
        name = part.element.value("target", "dev")
        raise Refusal(f"Invalid address type '{part.transport}' for the disk '{name}' with the bus type '{part.type}'")


def _interface(part: Part, lineup: Lineup) -> None:
    """As virDomainNetDefValidate; an interface can be a host device, too."""
    _virtio_options(part, (part.model or "") in _ANY_VIRTIO, lineup)
    _hostdev(part, lineup)


def _virtio_options(part: Part, is_virtio: bool, lineup: Lineup) -> None:
    """As virDomainCheckVirtioOptionsAreAbsent."""
    driver = part.element.child("driver") if not is_virtio and not part.added else None
    for name, ability, option in _VIRTIO_OPTIONS if driver is not None else ():
        if driver is not None and driver.get(name) in ("on", "off") and ability in lineup.able:
            raise Refusal(f"{name} {option} is only supported for virtio devices")


def _hostdev(part: Part, lineup: Lineup) -> None:
    """As virDomainHostdevDefValidate; an interface can be a host device, too."""
    if part.host is not None and part.transport not in ("none", "pci", "unassigned"):
        unassigned = " or 'unassigned'" if Ability.UNASSIGNED in lineup.able else ""
        raise Refusal(f"PCI host devices must use 'pci'{unassigned} address type")
    if part.type == "scsi" and part.transport not in ("none", "drive"):
        raise Refusal("SCSI host device must use 'drive' address type")
    if part.type == "scsi_host" and part.transport not in ("none", "pci", "ccw"):
        raise Refusal("SCSI_host host device must use 'pci' or 'ccw' address type")
    if part.type == "usb" and part.transport not in ("none", "usb"):
        raise Refusal("USB host device must use 'usb' address type")


def _video(part: Part, lineup: Lineup) -> None:
    """As virDomainVideoDefValidate."""
    if part.model != "none":
        if Ability.GENERAL_FIRST in lineup.able:
            _virtio_options(part, part.model == "virtio", lineup)
        _refuse_video_memory(part)
    videos = lineup.lists["video"]
    if len(videos) > 1 and any(video.model == "none" for video in videos):
        raise Refusal("a 'none' video type must be the only video device defined for the domain")
    if part.model == "ramfb" and part.transport != "none":
        if Ability.GENERAL_FIRST in lineup.able:
            raise Refusal("address not supported for video type ramfb")
        raise Refusal("'address' is not supported for 'ramfb' video devices")


def _refuse_video_memory(part: Part) -> None:
    model = part.element.child("model") if part.model != "qxl" and not part.added else None
    for name in _QXL_MEMORY if model is not None else ():
        if model is not None and read_number(model.get(name)):
            raise Refusal(f"{name} attribute only supported for video type qxl")


def _iommu(part: Part, lineup: Lineup) -> None:
    """As virDomainIOMMUDefValidate."""
    placed = part.transport != "none"
    if part.model in ("intel", "smmuv3") and placed and Ability.IOMMU_ADDRESS_VALIDATED in lineup.able:
        raise Refusal(f"iommu model '{part.model}' can't have address")


def _smartcard(part: Part, lineup: Lineup) -> None:
    """As virDomainSmartcardDefValidate."""
    if part.transport not in ("none", "ccid"):
        raise Refusal("Controllers must use the 'ccid' address type")


def _controller(part: Part, lineup: Lineup) -> None:
    """As virDomainControllerDefValidate."""
    if part.type == "nvme" and not has_serial(part, lineup):
        raise Refusal("Missing mandatory serial for NVMe controller")
    if part.type != "pci":
        return
    index = part.index or 0
    if part.model in ROOTS and part.transport != "none" and Ability.CONTROLLERS_VALIDATED in lineup.able:
        raise Refusal("pci-root and pcie-root controllers should not have an address")
    if index > 0xFF and Ability.CONTROLLER_INDEX_LIMIT in lineup.able:
        raise Refusal(f"PCI controller index {index} too high, maximum is 255")
    if Ability.CONTROLLERS_VALIDATED in lineup.able:
        check_controller_values(part, part.target or {}, index)
    elif Ability.TARGET_INDEX_VALUES in lineup.able:
        check_controller_values(part, {key: n for key, n in (part.target or {}).items() if key == "index"}, index)


_CHECKS: Mapping[str, Callable[[Part, Lineup], None]] = {
    "disk": _disk,
    "hostdev": _hostdev,
    "interface": _interface,
    "video": _video,
    "iommu": _iommu,
    "controller": _controller,
    "smartcard": _smartcard,
}
