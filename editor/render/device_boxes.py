"""The boxes of devices, with what is spoken of each, and which signs they use."""

from __future__ import annotations

from dataclasses import replace

from ..inference.result import Placement
from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot
from ..snapshot.identity import DeviceClass
from .boxes import Outline, Place
from .cells import Badge, Cell, Marks, Occupant, cell, occupant
from .paper import CELL, MARGIN, PAD
from .words import Words


class DeviceBoxes:
    """Makes the boxes of one picture. `used`: the signs that the legend has to explain."""

    def __init__(self, snapshot: Snapshot, marks: Marks, words: Words) -> None:
        self._snapshot = snapshot
        self._marks = marks
        self._words = words
        self.used: set[Badge | Outline | DeviceClass] = set()

    def waiting(self, placement: Placement, x: float, wide: float) -> Place:
        """A device that is not where it is to go, with the place."""
        shown = occupant(self._snapshot, placement, self._marks, self._words)
        self._use(shown)
        to = f"→ {placement.address.short}" if placement.address else self._words.nowhere
        waiting = Cell((replace(shown, detail=to, badge=None),))
        return Place(MARGIN + PAD + x, 0, wide, CELL, waiting, self._spoken("", waiting))

    def cell(self, address: PciAddress) -> Cell:
        """What is at an address."""
        shown = cell(self._snapshot, address, self._marks, self._words)
        for each in shown.occupants:
            self._use(each)
        if len(shown.occupants) > 1:
            self.used.add(Outline.ERROR)
        return shown

    def _use(self, shown: Occupant) -> None:
        self.used.add(shown.kind)
        if shown.badge:
            self.used.add(shown.badge)
        if shown.ghost:
            self.used.add(Outline.GHOST)
        if shown.mark:
            self.used.add(Outline(shown.mark))

    def place(self, x: float, y: float, wide: float, address: PciAddress) -> Place:
        """The box of an address."""
        shown = self.cell(address)
        return Place(x, y, wide, CELL, shown, self._spoken(address.short, shown), self._words.chipset)

    def _spoken(self, where: str, shown: Cell) -> str:
        if shown.reserved is not None:
            return ", ".join((self._words.spoken_reserved, shown.reserved, where))
        if not shown.occupants:
            return ""
        devices = "; ".join(self._spoken_device(each) for each in shown.occupants)
        return ", ".join(filter(None, (devices, where)))

    def _spoken_device(self, shown: Occupant) -> str:
        words = self._words
        said = (
            shown.name,
            shown.detail,
            words.spoken(shown.badge) if shown.badge else "",
            words.spoken_ghost if shown.ghost else "",
            words.spoken(shown.mark) if shown.mark else "",
        )
        return ", ".join(filter(None, said))
