"""Take written addresses away, so that libvirt chooses again."""

from __future__ import annotations

from typing import NamedTuple

from ..document.splice import spliced
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import address


class Forget(NamedTuple):
    """Forget the addresses of the devices at these `Device.position`s."""

    positions: tuple[int, ...]

    def title(self, snapshot: Snapshot) -> str:
        """“Forget the address of net0”."""
        names = ", ".join(snapshot.name(snapshot.by_position[p]) for p in self.positions)
        return Phrase("Forget the address of {names}", names=names)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document without those addresses; who has none is passed over."""
        devices = [snapshot.by_position[position].device for position in self.positions]
        splices = [address.forget(snapshot.document, device) for device in devices if device is not None]
        return spliced(snapshot.document, [each for some in splices for each in some])
