"""Add pcie-root-ports, placed as libvirt's own search would place them now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.read import Document, parse
from editor.document.splice import spliced
from editor.edits.controllers import controller_xml, insert_controllers
from editor.edits.pin import Pin
from editor.errors import EditorError
from editor.pci.address import LAST_BUS, PciAddress
from editor.snapshot.derive import Snapshot, derive

_MODEL = "pcie-root-port"


@dataclass(frozen=True, slots=True)
class AddRootPorts:
    """That many more pcie-root-ports. Index and address are written; model name, chassis and port are libvirt's."""

    count: int

    def title(self, snapshot: Snapshot) -> str:
        """“Add 2 pcie-root-ports”."""
        return f"Add {self.count} pcie-root-port{'s' if self.count != 1 else ''}"

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the ports. EditorError where there is no room or the machine has no PCI Express.

        Where that would move something whose place libvirt chooses (a written index above those of
        controllers that libvirt adds changes what it adds), those places are written down as well.
        """
        ports = [controller_xml(index, _MODEL, place) for index, place in self.places(snapshot)]
        source = _with_controllers(snapshot.document, ports)
        if not displaced(snapshot, derive(parse(source), snapshot.target)):
            return source
        return _with_controllers(parse(Pin().apply(snapshot)), ports)

    def places(self, snapshot: Snapshot) -> tuple[tuple[int, PciAddress], ...]:
        """Index and address of each new port.

        libvirt itself is asked, as far as we can predict it: everything that it would place is
        written down first (so that nothing moves), then it is given the ports without addresses.
        """
        if self.count < 1:
            raise EditorError(f"{self.count} root ports cannot be added.", "Give a number from 1 on.")
        if not any(bus.model == "pcie-root" for bus in snapshot.inference.buses):
            raise EditorError(
                f"A '{snapshot.document.guest.machine}' machine has no PCI Express and takes no pcie-root-port.",
                "Root ports need a q35 or virt machine.",
            )
        first = max((bus.number for bus in snapshot.inference.buses), default=0) + 1
        last = first + self.count - 1
        if last > LAST_BUS:
            raise EditorError(
                f"{self.count} more root ports would need controller indexes up to {last}; libvirt allows {LAST_BUS}.",
                f"Add at most {LAST_BUS - first + 1}.",
            )
        pinned = parse(Pin().apply(snapshot))
        ports = [controller_xml(index, _MODEL, None) for index in range(first, last + 1)]
        after = derive(parse(_with_controllers(pinned, ports)), snapshot.target)
        if not after.inference.accepted:
            raise EditorError(f"libvirt would not take {self.count} more root ports: {after.inference.error}")
        found = {p.index: p.address for p in after.placements if p.is_bus and p.address is not None}
        places = tuple((index, found[index]) for index in range(first, last + 1) if index in found)
        if len(places) != self.count:
            raise EditorError(f"There is no room for {self.count} more root ports.", "Free slots on bus 0 first.")
        return places


def _with_controllers(document: Document, controllers: Sequence[str]) -> bytes:
    return spliced(document, insert_controllers(document, controllers))


def displaced(before: Snapshot, after: Snapshot) -> tuple[tuple[str, PciAddress, PciAddress | None], ...]:
    """Devices of both snapshots whose address, written or predicted, differs: name, old place, new place."""
    then = {after.name(p): p.address for p in after.placements}
    now = [(before.name(p), p.address) for p in before.placements if p.address is not None]
    return tuple((name, place, then.get(name)) for name, place in now if then.get(name) != place)
