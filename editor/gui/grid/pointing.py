"""What a menu is about: the thing under the pointer, or where the keyboard is, which is selected first."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint
from PySide6.QtWidgets import QTreeView

from ...pci.address import PciAddress
from .model import FIRST, GridModel, RowKind

_Flag = QItemSelectionModel.SelectionFlag


class Thing(Enum):
    """What can be pointed at."""

    BUS = auto()
    RUN = auto()  # of free slots
    DEVICE = auto()
    FREE = auto()
    KEPT = auto()  # by the chipset
    UNPLACED = auto()  # a device in the tray
    NOTHING = auto()


class Pointed(NamedTuple):
    """A thing, where it is (of a run, its first place), and the row that folds it, if it is one that folds."""

    thing: Thing
    address: PciAddress | None = None
    bus: int | None = None
    row: QModelIndex | None = None


class Pointing:
    """Selects what is pointed at, unless it is selected already, with others."""

    def __init__(self, view: QTreeView, slots: GridModel) -> None:
        self._view = view
        self._slots = slots

    def at(self, where: QPoint) -> Pointed:
        """The thing at a point of the viewport; it has the keyboard then."""
        index = self._view.indexAt(where)
        if not index.isValid():
            self._view.clearSelection()
            return Pointed(Thing.NOTHING)
        node = self._slots.node(index)
        if node.kind is not RowKind.SLOT:
            row = index.siblingAtColumn(0)
            self._view.setCurrentIndex(row)
            thing = Thing.BUS if node.kind is RowKind.BUS else Thing.RUN
            domain, bus = node.section.key
            return Pointed(thing, None if thing is Thing.BUS else node.address(0), None if domain else bus, row)
        if index.column() < FIRST:
            index = self._first_of_slot(index)
        models = self._view.selectionModel()
        command = _Flag.NoUpdate if models.isSelected(index) else _Flag.ClearAndSelect
        models.setCurrentIndex(index, command)
        return self._of_cell(index)

    def _first_of_slot(self, index: QModelIndex) -> QModelIndex:
        """The first device of a slot, or its function 0."""
        cells = self._slots.row_cells(self._slots.node(index))
        column = next((at for at, cell in enumerate(cells) if cell.occupants), 0)
        return index.siblingAtColumn(FIRST + column)

    def _of_cell(self, index: QModelIndex) -> Pointed:
        cell = self._slots.cell(index)
        assert cell is not None, "slots have cells"
        thing = Thing.DEVICE if cell.occupants else Thing.FREE if cell.is_free else Thing.KEPT
        return Pointed(thing, cell.address, cell.address.bus if not cell.address.domain else None)
