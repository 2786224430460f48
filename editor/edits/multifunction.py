"""Write multifunction on or off, or take it out."""

from __future__ import annotations

from typing import NamedTuple

from ..document.splice import spliced
from ..errors import EditorError
from ..pci.address import Switch
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import address


class SetMultifunction(NamedTuple):
    """Give the device at a `Device.position` that value; None takes the attribute out.

    An address that libvirt would assign is written along, for an attribute without one is lost
    (virDomainPCIAddressReserveNextAddr replaces the whole address).
    """

    position: int
    value: Switch | None

    def title(self, snapshot: Snapshot) -> str:
        """“Write multifunction='on' at port 1”."""
        name = snapshot.name(snapshot.by_position[self.position])
        if self.value is None:
            return Phrase("Take multifunction out at {name}", name=name)
        return Phrase("Write multifunction='{value}' at {name}", value=self.value, name=name)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it. EditorError where the device has no place to write it at."""
        placement = snapshot.by_position[self.position]
        assert placement.device is not None, "positions are those of written devices"
        device = placement.device
        place = device.address if device.place is None and self.value is None else placement.address
        if place is None:
            raise EditorError(
                Phrase("{name} has no PCI address that multifunction could be about.", name=snapshot.name(placement)),
                "Move it to a place first.",
            )
        return spliced(snapshot.document, address.write(snapshot.document, device, place, self.value))
