"""Devices come to a running domain and go from it. All of it runs in the host's thread and waits for the host."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree import ElementTree

from ..errors import EditorError
from ..phrase import Phrase
from .domains import Link, find
from .library import Domain, load


class Came(NamedTuple):
    """A device was attached: its alias, and its PCI address as libvirt writes it (empty where it has none)."""

    alias: str
    place: str


def attach(link: Link, uuid: str, device: str, config: bool) -> Came:
    """Attach the device (XML) to what runs; `config`: to the definition, too. EditorError where nothing runs."""
    domain = _running(link, uuid)
    before = set(_devices(domain))
    domain.attachDeviceFlags(device, _flags(config))
    for alias, element in _devices(domain).items():
        if alias not in before:
            return Came(alias, _place(element))
    return Came("", "")


def detach(link: Link, uuid: str, device: str, config: bool) -> bool:
    """Ask the guest to let go of the device (XML); whether it has by now. libvirt itself waits some five seconds."""
    domain = _running(link, uuid)
    alias = ElementTree.fromstring(device).find("alias")
    name = "" if alias is None else alias.get("name", "")
    domain.detachDeviceFlags(device, _flags(config))
    return name not in _devices(domain)


def _flags(config: bool) -> int:
    libvirt = load()
    return int(libvirt.VIR_DOMAIN_AFFECT_LIVE | (libvirt.VIR_DOMAIN_AFFECT_CONFIG if config else 0))


def _running(link: Link, uuid: str) -> Domain:
    domain = find(link, uuid)
    if link.readonly:
        raise EditorError("This connection is read-only: nothing can be attached over it.", "Connect without.")
    if domain is None or not domain.isActive():
        raise EditorError(
            Phrase("It does not run on {place} any more.", place=link.place), "Edit its definition instead."
        )
    return domain


def _devices(domain: Domain) -> dict[str, ElementTree.Element]:
    root = ElementTree.fromstring(domain.XMLDesc(0))
    found = {}
    for element in root.iterfind("devices/*"):
        alias = element.find("alias")
        if alias is not None:
            found[alias.get("name", "")] = element
    return found


def _place(element: ElementTree.Element) -> str:
    address = element.find("address[@type='pci']")
    if address is None:
        return ""
    domain, bus, slot, function = (int(address.get(each, "0"), 16) for each in ("domain", "bus", "slot", "function"))
    return f"{domain:04x}:{bus:02x}:{slot:02x}.{function:x}"
