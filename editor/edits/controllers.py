"""PCI controllers as text, and where they go in it."""

from __future__ import annotations

from collections.abc import Sequence

from ..document.read import Document
from ..document.splice import Splice, insert_after, insert_child
from ..errors import EditorError
from ..pci.address import PciAddress
from . import address


def controller_xml(index: int, model: str, place: PciAddress | None, node: int | None = None) -> str:
    """A `<controller type='pci'>`; model name, chassis and port are left to libvirt. `node`: its guest NUMA node."""
    start = f"<controller type='pci' index='{index}' model='{model}'"
    inner = "" if node is None else f"\n  <target>\n    <node>{node}</node>\n  </target>"
    inner += "" if place is None else f"\n  {address.xml(place)}"
    return f"{start}>{inner}\n</controller>" if inner else f"{start}/>"


def insert_controllers(document: Document, xml: Sequence[str]) -> list[Splice]:
    """Put controllers behind the last PCI controller of the text, else behind the last controller, else last."""
    if not xml:
        return []
    devices = document.guest.root.child("devices")
    if devices is None:
        raise EditorError(
            "The domain has no <devices>, so there is no place for a controller.", "Add <devices/> first."
        )
    controllers = [d for d in document.guest.devices if d.tag == "controller"]
    pci = [d for d in controllers if d.is_pci_controller]
    if controllers:
        return insert_after(document, (pci or controllers)[-1].element, *xml)
    if devices.children:
        return insert_after(document, devices.children[-1], *xml)
    return insert_child(document, devices, *xml)
