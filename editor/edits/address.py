"""Write, rewrite and take away the `<address type='pci'>` of a device."""

from __future__ import annotations

from ..document.read import Document
from ..document.splice import Splice, insert_child, remove, set_attributes
from ..errors import EditorError
from ..pci.address import PciAddress, Switch
from ..pci.guest import Device, read_number
from ..phrase import Phrase

ORDER = ("type", "domain", "bus", "slot", "function", "multifunction")  # virDomainDeviceInfoFormat
_FORMATS = {"domain": "0x{:04x}", "bus": "0x{:02x}", "slot": "0x{:02x}", "function": "0x{:x}"}


def write(document: Document, device: Device, address: PciAddress, multifunction: Switch | None) -> list[Splice]:
    """Give a device this address and multifunction (None: not written). What has its value already is not touched.

    EditorError where the device has an address of another kind (ccw, drive, …): it is not on PCI then.
    """
    written = device.address_element
    if written is None:
        return insert_child(document, device.element, xml(address, multifunction))
    if written.get("type") != "pci":
        raise EditorError(
            Phrase(
                "This {tag} has an address of type '{type}', so it does not sit on PCI.",
                tag=device.tag,
                type=written.get("type"),
            ),
            "Take its <address> out in the XML first, if it should.",
        )
    values: dict[str, str | None] = {"multifunction": multifunction}
    for name, number in address._asdict().items():
        if read_number(written.attributes.get(name, "0")) != number:
            values[name] = _FORMATS[name].format(number)
    return set_attributes(document, written, values, ORDER)


def forget(document: Document, device: Device) -> list[Splice]:
    """Take the address away; one with a `<zpci>` in it keeps its type and that, for zpci stays with the device.

    Further `<address>` elements, which libvirt ignores (virDomainDeviceInfoParseXML), go too: the next would count.
    """
    written = device.address_element
    if written is None or written.get("type") != "pci":
        return []
    if written.children:
        return set_attributes(document, written, dict.fromkeys(ORDER[1:]))
    return [splice for each in device.element.all("address") for splice in remove(document, each)]


def xml(address: PciAddress, multifunction: Switch | None = None) -> str:
    """The element as libvirt formats it (virDomainDeviceInfoFormat)."""
    numbers = "".join(f" {name}='{_FORMATS[name].format(number)}'" for name, number in address._asdict().items())
    switch = f" multifunction='{multifunction}'" if multifunction else ""
    return f"<address type='pci'{numbers}{switch}/>"
