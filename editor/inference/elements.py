"""The elements of devices as libvirt's parser reads them, without their addresses: one reader a kind of device."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..knowledge.abilities import Ability
from ..knowledge.machine import S390, X86
from ..knowledge.vocabulary import (
    AUDIO_TYPES,
    DISK_BUSES,
    DISK_DEVICES,
    FILESYSTEM_DRIVERS,
    HOSTDEV_TYPES,
    INPUT_BUSES,
)
from ..pci.address import PciAddress
from ..pci.guest import Device, Element, read_number
from .able import Able
from .addresses import refuse_no_place
from .classes import NICS
from .controller_elements import read_controller
from .enums import check_model, check_types, check_value, invalid_value
from .lineup import Lineup
from .order import disk_number
from .part import Part
from .refusal import Refusal

_NIC_NAME = re.compile(r"[A-Za-z0-9_-]+")  # NET_MODEL_CHARS
_NIC_SPELLING: Mapping[str, str] = {model.lower(): model for model in (*NICS, "usb-net")}
_HARD_DISKS = ("hd", "sd", "vd", "xvd", "ubd")
_DISK_PREFIXES = (("hd", "ide"), ("sd", "scsi"), ("vd", "virtio"), ("xvd", "xen"), ("ubd", "uml"))


def describe(device: Device, lineup: Lineup) -> Part:
    """One device without its address."""
    element = device.element
    check_types(element, lineup.able)
    part = _READERS[element.tag](element, lineup)
    part.device = device
    part.element = element
    return part


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
    _check_disk_name(name, device, able)
    if bus is not None:
        check_value(bus, DISK_BUSES, able, ("bus", "target"), "unknown disk bus type '{}'")
    if bus is None and Ability.DISK_BUS_LATER not in lineup.able:
        bus = guessed_bus(element, name or "", lineup)
    part = Part("disk", bus, _virtio_model(element, lineup), disk_number(name or ""))
    part.name = name
    return part


def _check_disk_name(name: str | None, device: str | None, able: Able) -> None:
    """As virDomainDiskDefParseXML, while it looked at the names of hard disks."""
    hard = name is not None and device in (None, "disk", "lun")
    if hard and not (name or "").startswith(_HARD_DISKS) and Ability.ANY_DISK_NAME not in able:
        raise Refusal(f"Invalid harddisk device name: {name}")


def _virtio_model(element: Element, lineup: Lineup) -> str | None:
    model = element.attributes.get("model")
    if model is None or Ability.MODELS_OF_VIRTIO not in lineup.able:
        return None
    check_model(element.tag, model, lineup.able)
    return model


def guessed_bus(element: Element, name: str, lineup: Lineup) -> str:
    """The bus of a disk that names none (virDomainDiskDefPostParse; before 7.3.0 already the parser did it)."""
    if element.get("device") == "floppy":
        return "fdc"
    if name.startswith("nvme") and Ability.NVME in lineup.able:
        return "nvme"
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


def _graphics(element: Element, lineup: Lineup) -> Part:
    return Part("graphics", element.get("type"), None)


def _redirdev(element: Element, lineup: Lineup) -> Part:
    return Part("redirdev", element.get("bus"), None)


def _pstore(element: Element, lineup: Lineup) -> Part:
    return Part("pstore", None, element.get("backend"))


def _plain_device(tag: str) -> Callable[[Element, Lineup], Part]:
    def reader(element: Element, lineup: Lineup) -> Part:
        return Part(tag, element.get("type"), element.get("model"))

    return reader


_READERS: Mapping[str, Callable[[Element, Lineup], Part]] = {
    "controller": read_controller,
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
    "graphics": _graphics,
    **{tag: _character(tag) for tag in ("serial", "parallel", "channel", "console")},
    **{
        tag: _modelled(tag)
        for tag in ("sound", "watchdog", "memballoon", "rng", "iommu", "vsock", "panic", "memory", "crypto")
    },
    **{tag: _plain_device(tag) for tag in ("smartcard", "tpm", "nvram", "hub")},
}
