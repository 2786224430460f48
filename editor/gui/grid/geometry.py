"""Where the rows, columns and cells of the grid are, in pixels of its viewport."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ...pci.address import FUNCTIONS, PciAddress
from .folding import Folding
from .model import FIRST, GridModel, Index, Node, RowKind
from .paint import CellPainter

MARGIN = 12  # around the cards
GAP = 4  # between cells
PAD = 8  # inside a card, below its last row
_NAME_WIDTH = 3.2  # of the column that names the slot, in widths of an M
_NARROWEST = 8.4  # a cell in which a name can still be read, in widths of an M


class RowHeights(QStyledItemDelegate):
    """Tells Qt how high rows are; the view paints them itself."""

    def __init__(self, view: QTreeView, geometry: Geometry) -> None:
        super().__init__(view)
        self._geometry = geometry

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._geometry.row_height(index) if index.column() == 0 else 0)


class Geometry:
    """A bus is a card with a head; its slots are rows of eight cells. `cells` says how large a cell is painted."""

    def __init__(self, view: QTreeView, slots: GridModel, folding: Folding, cells: CellPainter) -> None:
        self.cells = cells
        self._view = view
        self._slots = slots
        self._folding = folding

    def row_height(self, index: Index) -> int:
        """The height of a row, the card's edges and the gap above it included."""
        node = self._slots.node(index)
        if node.kind is RowKind.BUS:
            return self.cells.line + 14 + GAP + gap_above(node) + (0 if self._has_rows(node) else PAD)
        height = self.cells.cell_height + GAP if node.kind is RowKind.SLOT else self.run_height + GAP
        return height + (PAD if is_last(node) else 0)

    @property
    def run_height(self) -> int:
        """The height of a folded run of free slots."""
        return self.cells.line + 4

    def columns(self) -> list[tuple[int, int]]:
        """The left edge and the width of each column: the slot's name, then its functions."""
        view = self._view
        return [(view.columnViewportPosition(column), view.columnWidth(column)) for column in range(FIRST + FUNCTIONS)]

    def cell_rect(self, address: PciAddress) -> QRect:
        """Where a place is painted; empty where it is folded away."""
        index = self._slots.index_of(address)
        return self.cell_in(self._view.visualRect(index)) if index.isValid() else QRect()

    def seen_places(self) -> list[PciAddress]:
        """The places that are in sight, row by row."""
        view, found = self._view, []
        index = view.indexAt(QPoint(0, 0))
        below = view.viewport().height()
        while index.isValid() and view.visualRect(index).top() < below:
            node = self._slots.node(index)
            if node.kind is RowKind.SLOT:
                found += [node.address(function) for function in range(FUNCTIONS)]
            index = view.indexBelow(index)
        return found

    def cell_in(self, item: QRect) -> QRect:
        """A cell within the rectangle that Qt has for its item."""
        width = self._view.header().sectionSize(FIRST) - GAP
        return QRect(item.left(), item.top(), width, self.cells.cell_height)

    def fit_columns(self) -> None:
        """Eight equal columns that fill the width, but never so narrow that a name cannot be read."""
        em = QFontMetrics(self.cells.font).horizontalAdvance("M")
        first = MARGIN + round(em * _NAME_WIDTH)
        each = max((self._view.viewport().width() - first - MARGIN - PAD) // FUNCTIONS, round(em * _NARROWEST))
        header = self._view.header()
        if header.sectionSize(FIRST) == each and header.sectionSize(0) == first:
            return
        header.resizeSection(0, first)
        for column in range(FIRST, FIRST + FUNCTIONS):
            header.resizeSection(column, each + (MARGIN + PAD if column == FUNCTIONS else 0))

    def _has_rows(self, bus: Node) -> bool:
        return bool(bus.children) and not self._folding.is_folded(bus.section.key)


def gap_above(bus: Node) -> int:
    """The room above a bus's card."""
    return MARGIN if bus.row else MARGIN // 2


def is_last(node: Node) -> bool:
    """Whether a card ends below this row."""
    last = node.section.rows[-1]
    return node.slots == last or (last.is_run and node.slots.last == last.last)
