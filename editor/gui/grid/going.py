"""Going to a bus, to where a domain begins, or to where one was."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ...pci.address import PciAddress
from .model import FIRST, GridModel, RowKind

_Flag = QItemSelectionModel.SelectionFlag


class Going:
    """Moves the keyboard and what is in sight."""

    def __init__(self, view: QTreeView, slots: GridModel) -> None:
        self._view = view
        self._slots = slots

    def to_start(self) -> None:
        """Take the keyboard, at the first device; nothing is selected yet."""
        view, slots = self._view, self._slots
        places = sorted(slots.picture.snapshot.by_address) if slots.picture else []
        if places:
            view.selectionModel().setCurrentIndex(slots.index_of(places[0]), _Flag.NoUpdate)
        view.scrollToTop()
        view.setFocus()

    def to_nearest(self, place: PciAddress | None) -> None:
        """There are other rows: have the keyboard where it was, or as near as may be, and say nothing of it."""
        blocked = self._view.blockSignals(True)
        self._view.selectionModel().setCurrentIndex(self._slots.nearest(place), _Flag.NoUpdate)
        self._view.blockSignals(blocked)

    def to_bus(self, number: int) -> None:
        """Scroll to a bus, and select its first device or place."""
        view, slots = self._view, self._slots
        top = slots.bus_index(number)
        if not top.isValid():
            return
        view.setRowHidden(top.row(), QModelIndex(), False)
        view.expand(top)
        view.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        first = view.indexBelow(top)
        target = first.siblingAtColumn(FIRST) if slots.node(first).kind is RowKind.SLOT else top
        view.setCurrentIndex(target)
        view.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
