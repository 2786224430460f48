"""A device's `<address>`, as libvirt's parser reads it (virDomainDeviceAddressParseXML)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..knowledge.abilities import Ability
from ..knowledge.vocabulary import ADDRESS_TYPES
from ..pci.address import PciAddress
from ..pci.guest import Device, Element, read_number
from .able import Able
from .enums import invalid_value
from .part import Part
from .refusal import Refusal

# The numbers of an address that is none of PCI's, in the order in which they are read, each with its base; 0: that of
# C's rules (virDomainDevice…AddressParseXML, virCCWDeviceAddressParseXML)
_NUMBERS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "drive": (("controller", 10), ("bus", 10), ("target", 10), ("unit", 10)),
    "virtio-serial": (("controller", 10), ("bus", 10), ("port", 10)),
    "ccid": (("controller", 10), ("slot", 10)),
    "usb": (("bus", 10),),
    "spapr-vio": (("reg", 16),),
    "ccw": (("cssid", 0), ("ssid", 0), ("devno", 0)),
    "isa": (("iobase", 16), ("irq", 16)),
    "dimm": (("slot", 10), ("base", 16)),
}
_WIDE = ("reg", "base")  # numbers of 64 bits
_DECIMAL = re.compile(r"[ \t\n\v\f\r]*\+?[0-9]+")
_HEXADECIMAL = re.compile(r"[ \t\n\v\f\r]*\+?(0[xX])?[0-9a-fA-F]+")
_USB_PORT = re.compile(
    r"[ \t\n\v\f\r]*\+?[0-9]+(\.?[ \t\n\v\f\r]*\+?[0-9]+){0,3}"
)  # VIR_DOMAIN_DEVICE_USB_MAX_PORT_DEPTH
_CCW_LIMITS = (0xFE, 3, 0xFFFF)  # virCCWDeviceAddressIsValid


def read_address(part: Part, device: Device, written: Element, able: Able) -> None:
    """Set what the address says. Refusal for what this libvirt does not read."""
    transport = written.attributes.get("type")
    since = ADDRESS_TYPES.get(transport or "")
    if transport is None or since is None or not able.reaches(since):
        raise _bad_type(transport, able)
    part.transport = transport
    if transport == "pci":
        _read_pci(part, device, written, able)
    elif transport == "virtio-s390":
        raise Refusal("virtio-s390 bus doesn't have an address")
    elif transport in _NUMBERS:
        numbers = _read_numbers(transport, written, able)
        if transport in ("drive", "virtio-serial"):
            part.drive = numbers
        elif transport == "ccw":
            part.ccw = _ccw(numbers, written, able)


def _bad_type(transport: str | None, able: Able) -> Refusal:
    if Ability.ADDRESS_TYPE_PROPERTY in able:
        if transport is None:
            return Refusal("Missing required attribute 'type' in element 'address'")
        return invalid_value("type", "address", transport)
    if transport is None:
        return Refusal("No type specified for device address")
    return Refusal(f"unknown address type '{transport}'")


def _read_pci(part: Part, device: Device, written: Element, able: Able) -> None:
    """As virPCIDeviceAddressParseXML."""
    address = device.address
    if address is None:
        names = ("domain", "bus", "slot", "function")
        raise next(_bad_number(name, written, able) for name in names if _is_bad(written.attributes.get(name)))
    multifunction = written.attributes.get("multifunction")
    if multifunction is not None and device.multifunction is None:
        if Ability.XML_PROPERTIES in able:
            raise invalid_value("multifunction", "address", multifunction)
        raise Refusal(f"Unknown value '{multifunction}' for <address> 'multifunction' attribute")
    part.multifunction = device.multifunction
    domain, bus, slot, _ = address
    if domain or bus or slot:
        refuse_no_place(address)
        part.place = address
    elif Ability.EMPTY_ADDRESS not in able:
        raise Refusal("Invalid PCI address 0000:00:00, at least one of domain, bus, or slot must be > 0")
    zpci = written.child("zpci") if written.children else None
    if zpci is not None:
        part.uid = _zpci_number(zpci, "uid")
        part.fid = _zpci_number(zpci, "fid")


def refuse_no_place(address: PciAddress) -> None:
    """As virPCIDeviceAddressIsValid; what is empty is not looked at."""
    domain, bus, slot, function = address
    if not (domain or bus or slot):
        return
    if bus > 0xFF:
        raise Refusal(f"Invalid PCI address bus='0x{bus:x}', must be <= 0xFF")
    if slot > 0x1F:
        raise Refusal(f"Invalid PCI address slot='0x{slot:x}', must be <= 0x1F")
    if function > 7:
        raise Refusal(f"Invalid PCI address function=0x{function:x}, must be <= 7")


def _is_bad(text: str | None) -> bool:
    return text is not None and read_number(text) is None


def _bad_number(name: str, written: Element, able: Able) -> Refusal:
    text = written.attributes.get(name)
    if Ability.XML_PROPERTIES in able:
        if text is None:
            return Refusal(f"Missing required attribute '{name}' in element 'address'")
        return invalid_value(name, "address", text, "non-negative integer value")
    if written.attributes.get("type") == "dimm":
        if name == "slot":
            return Refusal(f"invalid or missing dimm slot id '{text or '<null>'}'")
        return Refusal(f"invalid dimm base address '{text}'")
    return Refusal(f"Cannot parse <address> '{name}' attribute")


def _zpci_number(zpci: Element, name: str) -> int | None:
    text = zpci.get(name)
    if text is None:
        return None
    number = read_number(text)
    if number is None:
        raise invalid_value(name, "zpci", text, "non-negative integer value")
    return number


def _read_numbers(transport: str, written: Element, able: Able) -> dict[str, int]:
    """The numbers of such an address; what is not written is 0."""
    port = written.attributes.get("port")
    if transport == "usb" and port is not None and not _USB_PORT.fullmatch(port):
        raise Refusal("Cannot parse <address> 'port' attribute")
    if transport == "dimm" and written.attributes.get("slot") is None:
        raise _bad_number("slot", written, able)
    numbers = {}
    for name, base in _NUMBERS[transport]:
        text = written.attributes.get(name)
        number = 0 if text is None else _number(text, base, 64 if name in _WIDE else 32)
        if number is None:
            raise _bad_number(name, written, able)
        numbers[name] = number
    return numbers


def _number(text: str, base: int, bits: int) -> int | None:
    """As virStrToLong_uip."""
    if base == 0:
        return read_number(text)
    if not (_DECIMAL if base == 10 else _HEXADECIMAL).fullmatch(text):
        return None
    number = int(text, base)
    return number if number >> bits == 0 else None


def _ccw(numbers: Mapping[str, int], written: Element, able: Able) -> tuple[int, int, int] | None:
    """The address; None where libvirt is to choose one."""
    cssid, ssid, devno = numbers.values()
    if any(number > limit for number, limit in zip(numbers.values(), _CCW_LIMITS, strict=True)):
        said = f"cssid='0x{cssid:x}' ssid='0x{ssid:x}' devno='0x{devno:04x}'"
        if Ability.XML_PROPERTIES not in able:
            said = " ".join(f"{name}='{written.attributes.get(name, '(null)')}'" for name in numbers)
        raise Refusal(f"Invalid specification for virtio ccw address: {said}")
    missing = [name for name in numbers if written.attributes.get(name) is None]
    if missing and len(missing) < len(numbers):
        raise Refusal("Invalid partial specification for virtio ccw address")
    return None if missing else (cssid, ssid, devno)
