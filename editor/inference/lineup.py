"""A guest as libvirt's parser lists it: one list a kind of device, in libvirt's order, models and types named.

What the parser refuses, this refuses (`Refusal`), in its words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from ..knowledge.abilities import Ability
from ..knowledge.machine import S390, X86, Chipset, platform
from ..knowledge.models import ROOTS
from ..knowledge.vocabulary import (
    AUDIO_TYPES,
    CONTROLLER_MODELS,
    CONTROLLER_NAMES,
    CONTROLLER_TYPES,
    DISK_BUSES,
    DISK_DEVICES,
    ELEMENTS,
    FILESYSTEM_DRIVERS,
    HOSTDEV_TYPES,
    INPUT_BUSES,
)
from ..pci.address import PciAddress
from ..pci.guest import Device, Element, Guest, read_number
from .able import Able
from .addresses import read_address, refuse_no_place
from .classes import NICS
from .connect import models_of
from .enums import check_model, check_value, invalid_value
from .order import ControllerList, DiskList, disk_number
from .part import Part
from .refusal import Refusal
from .values import check_controller_values, numa_node

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
# virDomainDeviceInfoIterateFlags: addresses are collected, and duplicates blamed, in this order
ITERATION_ORDER = (
    "disk",
    "interface",
    "sound",
    "hostdev",
    "video",
    "controller",
    "smartcard",
    "serial",
    "parallel",
    "channel",
    "console",
    "input",
    "filesystem",
    "watchdog",
    "memballoon",
    "rng",
    "nvram",
    "hub",
    "shmem",
    "tpm",
    "panic",
    "memory",
    "redirdev",
    "iommu",
    "vsock",
    "crypto",
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
SINGLE_ROOT = "pci-root and pcie-root controllers should have index 0"
_NO_USB = {
    "input": "Can't add USB input device. USB bus is disabled",
    "hub": "Can't add USB hub: USB is disabled for this domain",
}
_TARGET_NUMBERS = ("chassisNr", "chassis", "port", "busNr", "index")
_NIC_NAME = re.compile(r"[A-Za-z0-9_-]+")  # NET_MODEL_CHARS
_NUMBER = re.compile(r"[ \t\n\v\f\r]*[+-]?[0-9]+")
_INT_MAX = 0x7FFFFFFF
_UINT_MAX = 0xFFFFFFFF
_ABSURD_INDEX = 0x2000  # more than 256 buses of 31 slots
_COMPANION_PORTS = ("ich9-uhci1", "ich9-uhci2", "ich9-uhci3")
_NIC_SPELLING: Mapping[str, str] = {model.lower(): model for model in (*NICS, "usb-net")}
_DISK_PREFIXES = (("hd", "ide"), ("sd", "scsi"), ("vd", "virtio"), ("xvd", "xen"), ("ubd", "uml"))


class Lineup:
    """libvirt's definition of a guest (virDomainDef), as far as PCI needs it. Lives only within `infer`."""

    def __init__(self, guest: Guest, able: Able) -> None:
        self.guest = guest
        self.able = able
        self.models = models_of(able)
        self.platform = platform(guest)
        self.arch, self.machine, self.chipset = self.platform
        self.controllers = ControllerList(able)
        self.lists: dict[str, list[Part]] = {tag: [] for tag in ITERATION_ORDER}
        self.lists["controller"] = self.controllers.parts
        self.graphics = False
        self.tags: tuple[str, ...] = ()  # of its devices, as the XML begins with them
        self.usb_is_off = False  # by a USB controller of model none

    @property
    def parts(self) -> Iterator[Part]:
        """All devices, in the order in which libvirt goes through them."""
        return chain.from_iterable(self.lists.values())

    @property
    def hostdevs(self) -> list[Part]:
        """Host devices: those of interfaces come first, because interfaces are parsed first."""
        twins = [part for part in self.lists["interface"] if part.type == "hostdev"]
        return twins + self.lists["hostdev"] if twins else self.lists["hostdev"]

    @property
    def isolates(self) -> bool:
        """Whether host devices are kept apart (qemuDomainSetupIsolationGroups)."""
        return self.chipset is Chipset.PSERIES and Ability.PHBS in self.able

    def root(self) -> Part | None:
        """The PCI controller with index 0."""
        return self.controllers.find("pci", 0)

    @property
    def express(self) -> bool:
        """Whether PCI controller 0 is pcie-root (qemuDomainHasPCIeRoot)."""
        root = self.root()
        return root is not None and root.model == "pcie-root"


def line_up(guest: Guest, able: Able) -> Lineup:
    """Parse. Refusal where libvirt's parser would refuse."""
    lineup = Lineup(guest, able)
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
        elif tag == "audio":  # no more than read: it is no device of the guest's
            for device in devices:
                read(device, lineup)
        else:
            lineup.lists[tag].extend([read(device, lineup) for device in devices])
        if lineup.usb_is_off and tag in _NO_USB and any(_is_seen_on_usb(part, able) for part in lineup.lists[tag]):
            raise Refusal(_NO_USB[tag])
    return lineup


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


def refuse_too_many(index: int) -> None:
    """No PCI topology has room for so many controllers; libvirt would be busy for long before it says so."""
    if index > _ABSURD_INDEX:
        raise Refusal(f"PCI controller index {index} too high, maximum is 255")


def added_controller(type: str, index: int, model: str | None) -> Part:
    """A controller that libvirt adds."""
    part = Part("controller", type, model, index)
    part.added = True
    return part


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
        if written is not None and (part.tag != "iommu" or Ability.IOMMU_ADDRESS_VALIDATED in lineup.able):
            read_address(part, device, written, lineup.able)
    if (
        part.tag in ("input", "redirdev")
        and part.transport not in ("none", "usb")
        and _is_seen_on_usb(part, lineup.able)
    ):
        raise Refusal("Invalid address for a USB device")
    if part.type == "pci" and part.tag == "controller" and Ability.CONTROLLERS_VALIDATED not in lineup.able:
        _check_parsed_controller(part, lineup)
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
    number = int(text) if _NUMBER.fullmatch(text) else None
    if number == 0:
        raise Refusal("Invalid value for attribute 'index' in element 'acpi': Zero is not permitted")
    if number is None or not 0 < number <= _UINT_MAX:
        raise invalid_value("index", "acpi", text, "non-negative integer value")


def describe(device: Device, lineup: Lineup) -> Part:
    """One device without its address."""
    element = device.element
    part = _READERS[element.tag](element, lineup)
    part.device = device
    part.element = element
    return part


def _controller(element: Element, lineup: Lineup) -> Part:
    """As virDomainControllerDefParseXML."""
    attributes = element.attributes
    reaches = lineup.able.reaches
    kind = attributes.get("type", "ide")
    if kind not in CONTROLLER_TYPES or not reaches(CONTROLLER_TYPES[kind]):
        if Ability.XML_PROPERTIES in lineup.able:
            raise invalid_value("type", "controller", kind)
        raise Refusal(f"Unknown controller type '{kind}'")
    model = attributes.get("model")
    if model is not None:
        since = CONTROLLER_MODELS.get(kind, {}).get(model)
        if since is None or not reaches(since):
            raise Refusal(f"Unknown model type '{model}'")
    part = Part("controller", kind, model, _index(attributes.get("index"), lineup))
    if Ability.XML_PROPERTIES not in lineup.able:
        _check_node(element)
    if kind == "pci":
        _read_pci_controller(part, element, lineup)
    _check_node(element)
    if kind == "usb":
        part.master = element.child("master") is not None or model in _COMPANION_PORTS
    return part


def _check_node(element: Element) -> None:
    if element.children and element.find("target", "node") is not None and numa_node(element) is None:
        raise Refusal("invalid NUMA node in target")


def _check_parsed_controller(part: Part, lineup: Lineup) -> None:
    """What the parser itself refused up to 6.10.0."""
    if part.model in ROOTS and part.transport != "none":
        raise Refusal("pci-root and pcie-root controllers should not have an address")
    if part.model in ROOTS and part.index not in (0, None) and Ability.PHBS not in lineup.able:
        raise Refusal(SINGLE_ROOT)
    values = {key: number for key, number in (part.target or {}).items() if key != "index"}
    if Ability.ZERO_VALUES not in lineup.able:
        values = {key: number for key, number in values.items() if key not in ("chassisNr", "busNr") or number}
    if Ability.CONTROLLER_VALUES in lineup.able:
        check_controller_values(part, values, part.index or 0 if Ability.PHBS in lineup.able else -1)


def _index(text: str | None, lineup: Lineup) -> int | None:
    """A controller's index, decimal; before it could be left out, a missing one was 0."""
    if text is None:
        return None if Ability.INDEX_OPTIONAL in lineup.able else 0
    number = int(text) if _NUMBER.fullmatch(text) else None
    if number is not None and 0 <= number <= _INT_MAX:
        return number
    if Ability.XML_PROPERTIES not in lineup.able:
        raise Refusal(f"Cannot parse controller index {text}")
    fine = number is not None and -_INT_MAX <= number < 0
    raise invalid_value("index", "controller", text, "non-negative value" if fine else "integer value")


def _read_pci_controller(part: Part, element: Element, lineup: Lineup) -> None:
    found: Element | None = None
    named: Element | None = None
    for child in element.children:
        if child.tag == "target":
            if found is not None:
                raise Refusal("Multiple <target> elements in controller definition not allowed")
            found = child
        elif child.tag == "model":
            if named is not None:
                raise Refusal("Multiple <model> elements in controller definition not allowed")
            named = child
    name = named.attributes.get("name") if named is not None else None
    if name is not None:
        since = CONTROLLER_NAMES.get(name)
        known = since is not None and lineup.able.reaches(since)
        if not known or (name == "none" and Ability.XML_PROPERTIES not in lineup.able):
            if Ability.XML_PROPERTIES in lineup.able:
                raise invalid_value("name", "model", name)
            raise Refusal(f"Unknown PCI controller model name '{name}'")
        part.model_name = None if name == "none" else name
    part.target = {}
    if found is not None:
        for key in _TARGET_NUMBERS:
            text = found.attributes.get(key)
            number = None if text is None else _target_number(key, text, lineup)
            if number is not None:
                part.target[key] = number
        hotplug = found.attributes.get("hotplug")
        part.hotplug = hotplug != "off"
        if hotplug not in (None, "on", "off") and Ability.HOTPLUG_OFF in lineup.able:
            if Ability.XML_PROPERTIES in lineup.able:
                raise invalid_value("hotplug", "target", hotplug or "")
            raise Refusal(f"PCI controller unrecognized hotplug setting '{hotplug}'")
        reserved = found.attributes.get("memReserve")
        if reserved is not None and Ability.MEM_RESERVE in lineup.able:
            _check_reserved(reserved)


def _check_reserved(text: str) -> None:
    """As virXMLPropULongLong: `memReserve`, in KiB."""
    number = read_number(text, bits=64)
    if number is None:
        raise invalid_value("memReserve", "target", text, "non-negative integer value")
    if number == 0:
        raise Refusal("Invalid value for attribute 'memReserve' in element 'target': Zero is not permitted")


def _target_number(key: str, text: str, lineup: Lineup) -> int | None:
    """A value in `<target>`; None for what stands for none in libvirt itself, which it once let pass."""
    number = read_number(text)
    if number is not None and number <= _INT_MAX:
        return number
    below = text.lstrip()
    number = read_number(below[1:]) if below.startswith("-") else None
    negative = number is not None and 0 < number <= _INT_MAX
    if Ability.XML_PROPERTIES in lineup.able:
        raise invalid_value(key, "target", text, "non-negative value" if negative else "integer value")
    if number is not None and negative:
        return None if number == 1 else -number
    name = "target index" if key == "index" else key
    raise Refusal(f"Invalid {name} '{text}' in PCI controller")


def _disk(element: Element, lineup: Lineup) -> Part:
    """As virDomainDiskDefParseXML."""
    target = element.child("target")
    written = {} if target is None else target.attributes
    bus, name = written.get("bus"), written.get("dev")
    if name is not None:
        name = name.removeprefix("ioemu:")  # old Xen drivers put it in front (virDomainDiskDefPostParse)
    able = lineup.able
    device = element.attributes.get("device")
    if device is not None and device not in DISK_DEVICES:
        check_value(device, {}, able, ("device", "disk"), "unknown disk device '{}'")
    if bus is not None:
        check_value(bus, DISK_BUSES, able, ("bus", "target"), "unknown disk bus type '{}'")
    if bus is None and Ability.DISK_BUS_LATER not in lineup.able:
        bus = guessed_bus(element, name or "")
    part = Part("disk", bus, _virtio_model(element, lineup), disk_number(name or ""))
    part.name = name
    return part


def _virtio_model(element: Element, lineup: Lineup) -> str | None:
    model = element.attributes.get("model")
    if model is None or Ability.MODELS_OF_VIRTIO not in lineup.able:
        return None
    check_model(element.tag, model, lineup.able)
    return model


def guessed_bus(element: Element, name: str) -> str:
    """The bus of a disk that names none (virDomainDiskDefPostParse; before 7.3.0 already the parser did it)."""
    if element.get("device") == "floppy":
        return "fdc"
    return next((bus for start, bus in _DISK_PREFIXES if name.startswith(start)), "ide")


def _filesystem(element: Element, lineup: Lineup) -> Part:
    driver = element.value("driver", "type")
    since = FILESYSTEM_DRIVERS.get(driver or "")
    if driver is not None and (since is None or not lineup.able.reaches(since)):
        if Ability.FILESYSTEM_DRIVER_PROPERTY in lineup.able:
            raise invalid_value("type", "driver", driver)
        raise Refusal(f"unknown fs driver type '{driver}'")
    return Part("filesystem", driver or "default", _virtio_model(element, lineup))


def _interface(element: Element, lineup: Lineup) -> Part:
    named = element.child("model")
    model = named.attributes.get("type") or None if named is not None else None
    spelling = _NIC_SPELLING.get(model.lower(), model) if model is not None else None
    if spelling != model and Ability.NIC_MODELS in lineup.able:
        model = spelling
    if model is not None and not _NIC_NAME.fullmatch(model):
        raise Refusal("Model name contains invalid characters")
    part = Part("interface", element.attributes.get("type"), model)
    if part.type == "hostdev" and element.value("source", "address", "type") != "usb":
        part.host = _host_address(element)
    return part


def _hostdev(element: Element, lineup: Lineup) -> Part:
    kind = element.get("type")
    if element.get("mode") == "capabilities":
        return Part("hostdev", f"capabilities {kind}", None)
    if kind is not None and (kind not in HOSTDEV_TYPES or not lineup.able.reaches(HOSTDEV_TYPES[kind])):
        if Ability.HOSTDEV_TYPE_PROPERTY in lineup.able:
            raise invalid_value("type", "hostdev", kind)
        raise Refusal(f"unknown host device source address type '{kind}'")
    if kind is None:
        if Ability.HOSTDEV_TYPE_PROPERTY in lineup.able:
            raise Refusal("Missing required attribute 'type' in element 'hostdev'")
        raise Refusal("missing source address type")
    if element.child("source") is None:
        raise Refusal("Missing <source> element in hostdev device")
    part = Part("hostdev", kind, element.get("model"))
    if kind == "pci":
        part.host = _host_address(element)
    return part


def _host_address(element: Element) -> PciAddress | None:
    """The address on the host, None where there is none that can be read."""
    written = element.find("source", "address")
    if written is None:
        return None
    numbers = [read_number(written.attributes.get(name, "0")) for name in ("domain", "bus", "slot", "function")]
    if None in numbers:
        return None
    address = PciAddress(*[number or 0 for number in numbers])
    refuse_no_place(address)
    return address


def _video(element: Element, lineup: Lineup) -> Part:
    model = element.child("model")
    kind = model.get("type") if model else None
    check_model("video", kind, lineup.able)
    part = Part("video", None, None if kind == "default" else kind)
    part.primary = model is not None and model.get("primary") == "yes"
    return part


def _input(element: Element, lineup: Lineup) -> Part:
    bus = element.get("bus")
    kind = element.get("type")
    if bus is not None and (bus not in INPUT_BUSES or not lineup.able.reaches(INPUT_BUSES[bus])):
        raise Refusal(f"unknown input bus type '{bus}'")
    if bus is None:
        bus = _input_bus(kind, lineup)
    return Part("input", bus, _virtio_model(element, lineup))


def _input_bus(kind: str | None, lineup: Lineup) -> str:
    """The bus of an input device that names none (virDomainInputDefPostParse)."""
    if lineup.arch in X86 and kind in ("mouse", "keyboard"):
        return "ps2"
    if lineup.arch in S390 or kind == "passthrough":
        return "virtio"
    return "none" if kind == "evdev" else "usb"


def _character(tag: str) -> Callable[[Element, Lineup], Part]:
    def reader(element: Element, lineup: Lineup) -> Part:
        return Part(tag, element.value("target", "type"), None)

    return reader


def _modelled(tag: str) -> Callable[[Element, Lineup], Part]:
    def reader(element: Element, lineup: Lineup) -> Part:
        model = element.get("model")
        check_model(tag, model, lineup.able)
        return Part(tag, None, model)

    return reader


def _shmem(element: Element, lineup: Lineup) -> Part:
    model = element.value("model", "type")
    if model is not None and Ability.SHMEM_MODELS not in lineup.able:
        model = None
    check_model("shmem", model, lineup.able)
    return Part("shmem", None, model)


def _audio(element: Element, lineup: Lineup) -> Part:
    """As virDomainAudioDefParseXML, its type alone."""
    kind = element.get("type")
    if kind is None and lineup.able.reaches(AUDIO_TYPES["none"]):
        raise Refusal("Missing required attribute 'type' in element 'audio'")
    check_value(kind or "(null)", AUDIO_TYPES, lineup.able, ("type", "audio"), "unknown audio type '{}'")
    return Part("audio", kind, None)


def _redirdev(element: Element, lineup: Lineup) -> Part:
    return Part("redirdev", element.get("bus"), None)


def _pstore(element: Element, lineup: Lineup) -> Part:
    return Part("pstore", None, element.get("backend"))


def _plain_device(tag: str) -> Callable[[Element, Lineup], Part]:
    def reader(element: Element, lineup: Lineup) -> Part:
        return Part(tag, element.get("type"), element.get("model"))

    return reader


_READERS: Mapping[str, Callable[[Element, Lineup], Part]] = {
    "controller": _controller,
    "disk": _disk,
    "filesystem": _filesystem,
    "interface": _interface,
    "hostdev": _hostdev,
    "video": _video,
    "input": _input,
    "shmem": _shmem,
    "pstore": _pstore,
    "redirdev": _redirdev,
    "audio": _audio,
    **{tag: _character(tag) for tag in ("serial", "parallel", "channel", "console")},
    **{
        tag: _modelled(tag)
        for tag in ("sound", "watchdog", "memballoon", "rng", "iommu", "vsock", "panic", "memory", "crypto")
    },
    **{tag: _plain_device(tag) for tag in ("smartcard", "tpm", "nvram", "hub")},
}
