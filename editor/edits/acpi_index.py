"""Pin the names of network interfaces: with an ACPI index, Linux says eno<index>, wherever the device sits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..document.splice import Splice, insert_child, set_attributes, spliced
from ..pci.guest import Device, read_number
from ..phrase import Phrase
from ..snapshot.derive import Snapshot


@dataclass(frozen=True, slots=True)
class PinName:
    """Write `<acpi index=…>` at the devices at these `Device.position`s: each gets the lowest index that nobody has.

    Needs libvirt 7.3.0 and QEMU 6.0. An index that is there already is replaced.
    """

    positions: tuple[int, ...]

    def title(self, snapshot: Snapshot) -> str:
        """“Name net0 eno1 in the guest”."""
        named = (f"{snapshot.name(snapshot.by_position[at])} eno{index}" for at, index in self._indexes(snapshot))
        return Phrase("Name {names} in the guest", names=", ".join(named))

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the indexes."""
        splices: list[Splice] = []
        for position, index in self._indexes(snapshot):
            device = snapshot.by_position[position].device
            assert device is not None, "positions are those of written devices"
            written = device.element.child("acpi")
            if written is None:
                splices += insert_child(snapshot.document, device.element, f"<acpi index='{index}'/>")
            else:
                splices += set_attributes(snapshot.document, written, {"index": str(index)})
        return spliced(snapshot.document, splices)

    def _indexes(self, snapshot: Snapshot) -> Iterator[tuple[int, int]]:
        """Each position with the index that it gets."""
        others = (d for d in snapshot.document.guest.devices if d.position not in self.positions)
        taken = {written_index(device) for device in others}
        for position in self.positions:
            index = next(number for number in range(1, len(taken) + 2) if number not in taken)
            taken.add(index)
            yield position, index


def written_index(device: Device) -> int | None:
    """The ACPI index that the XML gives a device, None for none."""
    return read_number(device.element.value("acpi", "index")) or None
