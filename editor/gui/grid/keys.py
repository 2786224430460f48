"""Where the arrow keys lead in the grid."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ...pci.address import FUNCTIONS
from .model import FIRST, GridModel, RowKind

Action = QAbstractItemView.CursorAction
ARROWS: Mapping[Action, tuple[int, int]] = {  # rows down, columns to the right
    Action.MoveLeft: (0, -1),
    Action.MoveRight: (0, 1),
    Action.MovePrevious: (0, -1),
    Action.MoveNext: (0, 1),
    Action.MoveUp: (-1, 0),
    Action.MoveDown: (1, 0),
}


class Steps:
    """Steps from cell to cell. Remembers the column, for rows on the way that have no columns."""

    def __init__(self, view: QTreeView, slots: GridModel) -> None:
        self._view = view
        self._slots = slots
        self._column = FIRST

    def beside(self, index: QModelIndex, down: int, across: int) -> QModelIndex | None:
        """The cell one row below (or above), else that many columns to the right; None beyond the grid."""
        if not index.isValid():
            return None
        if not down:
            column = index.column() + across
            return index.siblingAtColumn(column) if FIRST <= column < FIRST + FUNCTIONS else None
        start = index.siblingAtColumn(0)
        row = self._view.indexBelow(start) if down > 0 else self._view.indexAbove(start)
        if not row.isValid():
            return None
        if index.column() >= FIRST:
            self._column = index.column()
        return row.siblingAtColumn(self._column if self._slots.node(row).kind is RowKind.SLOT else 0)

    def after(self, current: QModelIndex, action: Action) -> QModelIndex:
        """Where an arrow key leads. Left and right fold and unfold a bus or a run of free slots."""
        down, across = ARROWS[action]
        if across and self._slots.node(current).kind is not RowKind.SLOT:
            self._view.setExpanded(current.siblingAtColumn(0), across > 0)
            return current
        return self.beside(current, down, across) or current
