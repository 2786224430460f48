"""Move devices to other places; swap two."""

from __future__ import annotations

from dataclasses import dataclass

from editor.pci.address import PciAddress
from editor.snapshot.derive import Snapshot


@dataclass(frozen=True, slots=True)
class Move:
    """Give devices new addresses, all at once: pairs of `Device.position` and where it goes.

    One pair is a drag of one device; two that exchange their places are a swap; a whole slot is up
    to eight.
    """

    moves: tuple[tuple[int, PciAddress], ...]

    def title(self, snapshot: Snapshot) -> str:
        """“Move net0 to 01:00.1”."""
        raise NotImplementedError

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the new addresses."""
        raise NotImplementedError


def swap(snapshot: Snapshot, position: int, other: int) -> Move:
    """The move that exchanges the written places of two devices. EditorError where one has none."""
    raise NotImplementedError
