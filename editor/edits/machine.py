"""Another machine type, and a layout made anew for the one that is written."""

from __future__ import annotations

from typing import NamedTuple

from ..document.splice import Splice, remove, set_attributes, spliced
from ..errors import EditorError
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import address


class SetMachine(NamedTuple):
    """Write this machine type."""

    machine: str

    def title(self, snapshot: Snapshot) -> str:
        """“Write machine type q35”."""
        return Phrase("Write machine type {machine}", machine=self.machine)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it. EditorError where no `<os><type>` is there to have it."""
        element = snapshot.document.guest.root.find("os", "type")
        if element is None:
            raise EditorError("The domain has no <os><type>.", "Write it in the XML.")
        order = ("arch", "machine")
        return spliced(snapshot.document, set_attributes(snapshot.document, element, {"machine": self.machine}, order))


class LayOutAnew(NamedTuple):
    """Take the PCI controllers and all PCI addresses out, so that libvirt lays the devices out for this machine."""

    def title(self, snapshot: Snapshot) -> str:
        """“Lay all PCI devices out anew”."""
        return "Lay all PCI devices out anew"

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document without."""
        document = snapshot.document
        splices: list[Splice] = []
        for device in document.guest.devices:
            splices += (
                remove(document, device.element) if device.is_pci_controller else address.forget(document, device)
            )
        return spliced(document, splices)
