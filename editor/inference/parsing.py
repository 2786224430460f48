"""A guest as libvirt's parser lists it: one list a kind of device, in libvirt's order, models and types named.

What the parser refuses, this refuses (`Refusal`), in its words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..knowledge.abilities import Ability
from ..knowledge.vocabulary import (
    ELEMENTS,
)
from ..pci.guest import Device, Guest
from .able import Able
from .addresses import read_address
from .boot import BOOTABLE, check_boot
from .controller_elements import NUMBER, check_parsed_controller
from .domain_words import check_domain_words
from .elements import describe
from .enums import invalid_value
from .lineup import Lineup, added_controller, refuse_too_many
from .order import DiskList
from .part import Part
from .refusal import Refusal

# virDomainDefParseXML goes by these, and so do its complaints
PARSE_ORDER = (
    "disk",
    "controller",
    "filesystem",
    "interface",
    "smartcard",
    "parallel",
    "serial",
    "console",
    "channel",
    "input",
    "graphics",
    "sound",
    "audio",
    "video",
    "hostdev",
    "watchdog",
    "memballoon",
    "rng",
    "crypto",
    "tpm",
    "nvram",
    "hub",
    "redirdev",
    "panic",
    "shmem",
    "memory",
    "iommu",
    "vsock",
    "pstore",
)
# Devices of which a guest has one at most, how libvirt calls them, and what ended that (virDomainDefParseXML)
_SINGLE: Mapping[str, tuple[str, Ability | None]] = {
    "watchdog": ("watchdog", Ability.SEVERAL_WATCHDOGS),
    "memballoon": ("memory balloon", None),
    "nvram": ("nvram", None),
    "iommu": ("IOMMU", Ability.SEVERAL_IOMMUS),
    "vsock": ("vsock", None),
    "pstore": ("pstore", None),
}
_NO_USB = {
    "input": "Can't add USB input device. USB bus is disabled",
    "hub": "Can't add USB hub: USB is disabled for this domain",
}
_UINT_MAX = 0xFFFFFFFF
_OS_TYPES = ("hvm", "xen", "linux", "exe", "uml", "xenpvh")  # virDomainOSType


def line_up(guest: Guest, able: Able) -> Lineup:
    """Parse. Refusal where libvirt's parser would refuse."""
    _check_os_type(guest)
    lineup = Lineup(guest, able)
    check_domain_words(guest.root, able)
    found = guest.by_tag
    lineup.tags = tuple(found)
    lineup.graphics = "graphics" in found
    for tag in PARSE_ORDER:
        devices = found.get(tag)
        if not devices or (tag in ELEMENTS and not able.reaches(ELEMENTS[tag])):
            continue
        if len(devices) > 1 and tag in _SINGLE:
            name, several = _SINGLE[tag]
            if several is None or several not in able:
                raise Refusal(f"only a single {name} device is supported")
        if tag == "controller":
            _read_controllers(lineup, devices)
        elif tag == "disk":
            disks = DiskList()
            for device in devices:
                disks.insert(read(device, lineup))
            lineup.lists["disk"] = disks.parts
        elif tag == "video":
            videos = lineup.lists["video"]
            for device in devices:
                part = read(device, lineup)
                videos.insert(0 if part.primary else len(videos), part)
        elif tag == "hostdev":
            _read_hostdevs(lineup, devices)
        elif tag in ("audio", "graphics"):  # no more than read: it is no device of the guest's
            for device in devices:
                read(device, lineup)
        else:
            lineup.lists[tag].extend([read(device, lineup) for device in devices])
        if lineup.usb_is_off and tag in _NO_USB and any(_is_seen_on_usb(part, able) for part in lineup.lists[tag]):
            raise Refusal(_NO_USB[tag])
    return lineup


def _check_os_type(guest: Guest) -> None:
    """As virDomainDefParseCaps, before any device: the first `<type>` counts; a boot loader stands for “xen”."""
    kind = next((kind for os in guest.root.all("os") for kind in os.all("type")), None)
    if kind is not None and (kind.children or kind.text in _OS_TYPES):
        return
    if kind is not None and kind.text:
        raise Refusal(f"unknown OS type '{kind.text}'")
    loader = guest.root.find("bootloader")
    if loader is None or not loader.text:
        raise Refusal("an os <type> must be specified")


def _is_seen_on_usb(part: Part, able: Able) -> bool:
    """Whether the parser itself sees that the input or hub is on USB."""
    guessed = part.tag == "input" and part.element.get("bus") is None
    return part.type == "usb" and not (guessed and Ability.INPUT_BUS_LATER in able)


def _read_controllers(lineup: Lineup, devices: Sequence[Device]) -> None:
    """As virDomainDefControllersParse."""
    usb_none = usb_other = usb_master = False
    for device in devices:
        part = read(device, lineup)
        if part.type == "usb":
            none = part.model == "none"
            if usb_none or (none and usb_other):
                raise Refusal("Can't add another USB controller: USB is disabled for this domain")
            usb_none = usb_none or none
            usb_other = usb_other or not none
            usb_master = usb_master or (not none and not part.master)
        lineup.controllers.insert(part)
    lineup.usb_is_off = usb_none
    if usb_other and not usb_master:
        raise Refusal("No master USB controller specified")


def _read_hostdevs(lineup: Lineup, devices: Sequence[Device]) -> None:
    """A SCSI host device brings its controller as soon as it is parsed (virDomainDefMaybeAddHostdevSCSIcontroller)."""
    last = -1
    model = None
    for device in devices:
        part = read(device, lineup)
        if part.type == "usb" and lineup.usb_is_off:
            raise Refusal("Can't add host USB device: USB is disabled in this host")
        lineup.lists["hostdev"].append(part)
        if part.type != "scsi":
            continue
        number = part.drive["controller"] if part.drive else 0
        if number > last:
            last = number
            there = lineup.controllers.find("scsi", number)
            model = there.model if there and there.model else model
        refuse_too_many(last)
        for index in range(last + 1):
            if lineup.controllers.find("scsi", index) is None:
                lineup.controllers.add(added_controller("scsi", index, model))


def read(device: Device, lineup: Lineup) -> Part:
    """One device. Refusal for values that this libvirt does not know."""
    part = describe(device, lineup)
    if part.model != "none" or (part.type != "usb" and part.tag != "memballoon"):  # of which nothing more is read
        written = None
        for child in device.element.children:
            if child.tag == "address":
                written = written or child
            elif child.tag == "acpi" and child.get("index") is not None:
                _check_acpi_index(child.attributes["index"], lineup)
            elif child.tag == "boot" and part.tag in BOOTABLE:
                check_boot(child, lineup.able)
        if written is not None and (part.tag != "iommu" or Ability.IOMMU_ADDRESS_VALIDATED in lineup.able):
            read_address(part, device, written, lineup.able)
    if (
        part.tag in ("input", "redirdev")
        and part.transport not in ("none", "usb")
        and _is_seen_on_usb(part, lineup.able)
    ):
        raise Refusal("Invalid address for a USB device")
    if part.type == "pci" and part.tag == "controller" and Ability.CONTROLLERS_VALIDATED not in lineup.able:
        check_parsed_controller(part, lineup)
    return part


def is_readable(device: Device, lineup: Lineup) -> bool:
    """Whether the parser gets past the device, which is a matter between the two alone."""
    tag = device.element.tag
    if tag not in PARSE_ORDER or (tag in ELEMENTS and not lineup.able.reaches(ELEMENTS[tag])):
        return True
    try:
        read(device, lineup)
    except Refusal:
        return False
    return True


def _check_acpi_index(text: str, lineup: Lineup) -> None:
    """As virDomainDeviceInfoParseXML; decimal."""
    if Ability.ACPI_INDEX not in lineup.able:
        return
    number = int(text) if NUMBER.fullmatch(text) else None
    if number == 0:
        raise Refusal("Invalid value for attribute 'index' in element 'acpi': Zero is not permitted")
    if number is None or not 0 < number <= _UINT_MAX:
        raise invalid_value("index", "acpi", text, "non-negative integer value")
