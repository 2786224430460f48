"""A guest as its XML writes it: elements as values, devices, written PCI addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from .address import PciAddress, Switch

_NUMBER = re.compile(r"[ \t\n\v\f\r]*\+?(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)")

_ADDRESS_NUMBERS = ("domain", "bus", "slot", "function")


@lru_cache(maxsize=1024)
def read_number(text: str | None, bits: int = 32) -> int | None:
    """A number as libvirt reads it, base by C's rules (0x hexadecimal, leading 0 octal); None if it is none.

    Source: virStrToLong_uip with base 0. What has more than so many bits is None.
    """
    match = _NUMBER.fullmatch(text or "")
    if match is None:
        return None
    digits = match[1].lower()
    value = int(digits, 16) if digits.startswith("0x") else int(digits, 8 if digits[0] == "0" else 10)
    return value if value >> bits == 0 else None


class Element(NamedTuple):
    """One XML element as a value. Comments and processing instructions are left out.

    `tag` is in Clark notation where there is a namespace; `position` counts the document's elements
    in document order from 0 (the root) and is how an edit names the element it is about. Equality
    is by value; a NamedTuple because thousands are made for each derived state.
    """

    tag: str
    attributes: Mapping[str, str]
    text: str
    children: tuple[Element, ...]
    position: int

    def get(self, name: str) -> str | None:
        """The attribute's text, None where it is not written."""
        return self.attributes.get(name)

    def child(self, tag: str) -> Element | None:
        """The first child with that tag."""
        for element in self.children:
            if element.tag == tag:
                return element
        return None

    def all(self, tag: str) -> Iterator[Element]:
        """All children with that tag."""
        return (element for element in self.children if element.tag == tag)

    def find(self, *path: str) -> Element | None:
        """The element at the end of a path of first children."""
        found = self
        for tag in path:
            for element in found.children:
                if element.tag == tag:
                    found = element
                    break
            else:
                return None
        return found

    def value(self, *path: str) -> str | None:
        """The attribute named last, of the element that the rest of the path leads to."""
        *steps, name = path
        found = self.find(*steps)
        return None if found is None else found.attributes.get(name)


class Device(NamedTuple):
    """A child of `<devices>`.

    `address` is what an `<address type='pci'>` says, missing numbers being 0 as libvirt has it; None
    where there is no such element or a number in it cannot be read. An *empty* address (0000:00:00.x)
    is kept here although libvirt takes it for "choose one": see `place`.
    """

    element: Element
    address: PciAddress | None
    multifunction: Switch | None

    @property
    def tag(self) -> str:
        """The element's name: controller, interface, disk, …"""
        return self.element.tag

    @property
    def position(self) -> int:
        """Where the device's element stands among the document's elements."""
        return self.element.position

    @property
    def address_element(self) -> Element | None:
        """The `<address>` of the device, of any type."""
        return self.element.child("address")

    @property
    def place(self) -> PciAddress | None:
        """The written address that libvirt keeps; None where it would choose (virDeviceInfoPCIAddressIsPresent)."""
        return None if self.address is None or self.address.is_empty else self.address

    @property
    def is_pci_controller(self) -> bool:
        """Whether this is a `<controller type='pci'>`."""
        return self.tag == "controller" and self.element.get("type") == "pci"


def device(element: Element) -> Device:
    """The device that a child of `<devices>` describes."""
    written = element.child("address")
    if written is None or written.attributes.get("type") != "pci":
        return Device(element, None, None)
    numbers = [read_number(written.attributes.get(name, "0")) for name in _ADDRESS_NUMBERS]
    address = None if None in numbers else PciAddress(*[number or 0 for number in numbers])
    switch = written.attributes.get("multifunction")
    return Device(element, address, Switch(switch) if switch in ("on", "off") else None)


@dataclass(frozen=True)
class Guest:
    """What a `<domain>` says, nothing inferred. Strings are as written, empty where nothing is."""

    root: Element
    type: str
    name: str
    uuid: str
    arch: str
    machine: str
    devices: tuple[Device, ...]

    @cached_property
    def by_tag(self) -> Mapping[str, Sequence[Device]]:
        """The devices of each kind, which come in the order of their first devices."""
        found: dict[str, list[Device]] = {}
        for device in self.devices:
            found.setdefault(device.element.tag, []).append(device)
        return found
