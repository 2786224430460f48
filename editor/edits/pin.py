"""Write down what libvirt would choose: assigned addresses, and the controllers that it would add."""

from __future__ import annotations

from dataclasses import dataclass

from editor.document.splice import Splice, spliced
from editor.edits import address
from editor.edits.controllers import controller_xml, insert_controllers
from editor.snapshot.derive import Snapshot


@dataclass(frozen=True, slots=True)
class Pin:
    """Write the assigned addresses of the devices at these positions; None: of all, with the PCI controllers added."""

    positions: tuple[int, ...] | None = None

    def title(self, snapshot: Snapshot) -> str:
        """“Place net0 as libvirt would”."""
        if self.positions is None:
            return "Place everything as libvirt would"
        return f"Place {', '.join(snapshot.name(snapshot.by_position[p]) for p in self.positions)} as libvirt would"

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the addresses written; nothing that is written already changes."""
        splices: list[Splice] = []
        added: list[str] = []
        for placement in snapshot.placements:
            if placement.address is None:
                continue
            if placement.device is None:
                if placement.is_bus and self.positions is None:
                    added.append(controller_xml(placement.index or 0, placement.model or "", placement.address))
            elif placement.device.place is None and (
                self.positions is None or placement.device.position in self.positions
            ):
                splices += address.write(snapshot.document, placement.device, placement.address, None)
        return spliced(snapshot.document, splices + insert_controllers(snapshot.document, added))
