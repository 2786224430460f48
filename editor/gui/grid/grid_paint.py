"""The grid's rows as the view paints them: which row is what, and how its cells stand out."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTreeView

from ...inference.fits import FitKind
from ...pci.address import PciAddress
from ...rules.finding import Severity
from ..look.theme import Theme
from .cells import GridCell
from .drag import GridDrag
from .found import FoundPlaces
from .geometry import GAP, MARGIN, PAD, Geometry, gap_above, is_last
from .kin import Kin, kin
from .model import FIRST, GridModel, Index, Node, RowKind
from .mover import MoveAnswer
from .paint import Looks
from .row_paint import RowPainter


class GridPainter:
    """Paints row by row."""

    def __init__(
        self, view: QTreeView, slots: GridModel, geometry: Geometry, found: FoundPlaces, drag: GridDrag
    ) -> None:
        self._view = view
        self._slots = slots
        self._geometry = geometry
        self._found = found
        self._drag = drag
        self._selected: frozenset[PciAddress] = frozenset()
        self._current: PciAddress | None = None
        self._columns: list[tuple[int, int]] = []
        self._kin = Kin()

    def begin(self, selected: frozenset[PciAddress], current: PciAddress | None) -> None:
        """All rows that follow are painted with these columns and this selection."""
        self._columns = self._geometry.columns()
        self._kin = kin(self._slots.shown.snapshot, self._drag.over or self._place())
        self._selected, self._current = selected, current

    def _place(self) -> PciAddress | None:
        """Where the keyboard is, the first place of a bus or a run included."""
        index = self._view.currentIndex()
        return self._slots.node(index).address(max(index.column() - FIRST, 0)) if index.isValid() else None

    def draw_empty(self, painter: QPainter, why: str) -> None:
        """No row, but why there is none."""
        painter.setPen(self._geometry.cells.theme.muted)
        box = self._view.viewport().rect().adjusted(40, 40, -40, -40)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, why)

    def draw_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """One row, in the rectangle that Qt has for it."""
        node = self._slots.node(index)
        left, right = MARGIN + self._columns[0][0], sum(self._columns[-1]) - MARGIN
        card = QRect(left, rect.top(), right - left, rect.height())
        rows = RowPainter(painter, self._geometry.cells)
        if node.kind is RowKind.SLOT:
            self._draw_slot(rows, node, card)
        elif node.kind is RowKind.BUS:
            self._draw_bus(rows, node, card, index)
        else:
            self._draw_run(rows, node, card, index)

    def _draw_bus(self, rows: RowPainter, node: Node, card: QRect, index: Index) -> None:
        view, key = self._view, node.section.key
        card.setTop(card.top() + gap_above(node))
        is_open = view.isExpanded(index) and bool(node.children)
        rows.draw_card(card, True, not is_open)
        exists = key.bus in self._slots.shown.snapshot.buses and key.domain == 0
        if not key.domain and key.bus in self._kin.buses:
            rows.draw_kin(card)
        is_current = index == view.currentIndex() and view.hasFocus()
        rows.draw_bus(card, self._slots.bus_title(node), exists, is_open, is_current)

    def _draw_run(self, rows: RowPainter, node: Node, card: QRect, index: Index) -> None:
        is_open = self._view.isExpanded(index)
        rows.draw_card(card, False, is_last(node) and not is_open)
        current = self._view.currentIndex()
        is_current = index.row() == current.row() and index.parent() == current.parent() and self._view.hasFocus()
        start = self._columns[1][0]
        box = QRect(start, card.top(), card.right() - PAD - start, self._geometry.run_height)
        rows.draw_run(box, self._slots.run_text(node), is_open, is_current)

    def _draw_slot(self, rows: RowPainter, node: Node, card: QRect) -> None:
        cells = self._geometry.cells
        rows.draw_card(card, False, is_last(node))
        name = QRect(card.left(), card.top(), self._columns[1][0] - card.left() - 6, cells.cell_height)
        rows.draw_name(name, f"{node.slots.first:02x}")
        width = self._columns[1][1] - GAP
        for function, cell in enumerate(self._slots.row_cells(node)):
            rect = QRect(self._columns[FIRST + function][0], card.top(), width, cells.cell_height)
            cells.copy_cell(rows.painter, rect, cell, self._looks(cell))

    def _looks(self, cell: GridCell) -> Looks:
        at = cell.address
        is_hovered = at == self._drag.over
        answer = self._drag.answer(at)
        if answer is None:
            cut = self._drag.cut.positions if self._drag.cut is not None else ()
            is_cut = bool(cut) and any(position in cut for position in cell.positions)
            looks = Looks(at in self._selected, at == self._current, is_cut, is_hovered, found=at in self._found.places)
            looks = looks._replace(kin=at in self._kin.places)
            pasted = self._drag.paste_answer(at) if at == self._current else None
            return looks if pasted is None else self._answering(looks, pasted)
        if answer.kind is FitKind.NO and not is_hovered:
            return Looks(faded=not cell.is_free, barred=cell.is_free)
        return self._answering(Looks(hovered=is_hovered, faded=answer.kind is FitKind.NO), answer)

    def _answering(self, looks: Looks, answer: MoveAnswer) -> Looks:
        colour, sign = answer_signs(self._geometry.cells.theme, answer)
        return looks._replace(answer=colour.rgba(), sign=sign)


def answer_signs(theme: Theme, answer: MoveAnswer) -> tuple[QColor, str]:
    """Colour and icon of an answer; muted, and without an icon, while it is not known what comes of it."""
    if answer.kind is FitKind.NO:
        return theme.error, "no-entry"
    if not answer.is_exact:
        return theme.muted, ""
    if answer.worst in (Severity.ERROR, Severity.WARNING):
        return theme.severity(answer.worst), answer.worst.value
    return (theme.accent, "swap") if answer.kind is FitKind.SWAP else (theme.good, "yes")
