"""Set or clear numbers in the `<target>` of PCI controllers."""

from __future__ import annotations

from dataclasses import dataclass

from editor.document.splice import Splice, insert_child, remove, set_attributes, spliced
from editor.pci.guest import Device
from editor.snapshot.derive import Snapshot

_ORDER = ("chassisNr", "chassis", "port", "busNr", "index", "hotplug")  # virDomainControllerDefFormatPCI


@dataclass(frozen=True, slots=True)
class SetTarget:
    """Give one number of `<target>` (chassis, chassisNr, port, busNr) new values.

    Pairs of `Device.position` and the value; None clears it, and libvirt chooses it again.
    """

    name: str
    values: tuple[tuple[int, int | None], ...]

    def title(self, snapshot: Snapshot) -> str:
        """“Set chassis of port 2”."""
        names = ", ".join(snapshot.name(snapshot.by_position[position]) for position, _ in self.values)
        return f"Set {self.name} of {names}"

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the values."""
        splices: list[Splice] = []
        for position, value in self.values:
            device = snapshot.by_position[position].device
            assert device is not None, "positions are those of written devices"
            splices += self._set(snapshot, device, None if value is None else str(value))
        return spliced(snapshot.document, splices)

    def _set(self, snapshot: Snapshot, device: Device, value: str | None) -> list[Splice]:
        target = device.element.child("target")
        if target is None:
            xml = f"<target {self.name}='{value}'/>"
            return [] if value is None else insert_child(snapshot.document, device.element, xml)
        if value is None and target.attributes.keys() == {self.name} and not target.children:
            return remove(snapshot.document, target)
        return set_attributes(snapshot.document, target, {self.name: value}, _ORDER)
