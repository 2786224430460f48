"""What was searched for: where it is, and the buses that have none of it hidden."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from ...pci.address import PciAddress
from .model import GridModel


class FoundPlaces:
    """`places` stand out in the grid; with `only` shown, other buses are hidden."""

    def __init__(self, view: QTreeView, slots: GridModel) -> None:
        self.places: frozenset[PciAddress] = frozenset()
        self._only = False
        self._view = view
        self._slots = slots

    def show(self, places: frozenset[PciAddress], only: bool) -> None:
        """Other places were found."""
        if (places, only) == (self.places, self._only):
            return
        refilter = only or self._only
        self.places, self._only = places, only
        if refilter:
            self.hide_others()
            if self._view.currentIndex().isValid():
                self._view.scrollTo(self._view.currentIndex())
        self._view.viewport().update()

    def hide_others(self) -> None:
        """Hide the buses without a place that was found, where that is wanted; show all others."""
        buses = {(place.domain, place.bus) for place in self.places}
        for row, section in enumerate(self._slots.sections):
            is_hidden = self._only and section.key not in buses
            if self._view.isRowHidden(row, QModelIndex()) is not is_hidden:
                self._view.setRowHidden(row, QModelIndex(), is_hidden)
