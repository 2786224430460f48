"""The view of the grid: rows as cards, keys, selection, drag and drop."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from ...inference.fits import FitKind
from ...pci.address import FUNCTIONS, PciAddress
from ...render.rows import BusKey
from ..look.theme import current_theme
from .cells import Cell, Picture
from .drag import MIME, Carried, Mover
from .model import FIRST, GridModel, Index, Kind, Node
from .paint import CellPainter, Looks
from .row_paint import RowPainter

_MARGIN = 12  # around the cards
_GAP = 4  # between cells
_PAD = 8  # inside a card, below its last row
Action = QAbstractItemView.CursorAction


class Folds(NamedTuple):
    """What differs from how a domain is shown at first: buses that are folded, free slots that are unfolded."""

    buses: frozenset[BusKey] = frozenset()
    slots: frozenset[PciAddress] = frozenset()


class _Heights(QStyledItemDelegate):
    """Row heights; the view paints by rows itself."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.row_height(index) if index.column() == 0 else 0)


class GridView(QTreeView):
    """Shows a `GridModel`. It never changes anything: what a gesture asks for goes out as a signal."""

    selection_moved = Signal()
    move_wanted = Signal(object, object)  # Carried, PciAddress
    considered = Signal(object, object)  # Carried, PciAddress: they may be dropped there
    menu_wanted = Signal(object)  # QPoint (global)
    bus_wanted = Signal(int)  # a port was activated: go to its bus
    zoom_wanted = Signal(int)  # steps
    said = Signal(str)  # a word on what the pointer is over

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # for the type of Qt's own PySide would look through all widgets: 10 ms
        self.grid = GridModel(self)
        self.mover: Mover | None = None
        self.cut: frozenset[int] = frozenset()
        self.empty_text = ""
        self._found: frozenset[PciAddress] = frozenset()
        self._only = False
        self._carried: Carried | None = None
        self._over: PciAddress | None = None
        self._pressed_part = 0
        self._pressed_row = False
        self._unfolded: set[PciAddress] = set()
        self._folded: set[BusKey] = set()
        self._columns: list[tuple[int, int]] = []
        self._selected: set[PciAddress] = set()
        self._current: PciAddress | None = None
        self._zoom = 1.0
        self.painter_of_cells = self._new_painter()
        self.setModel(self.grid)
        self.setItemDelegate(_Heights(self))
        self._configure()

    def _configure(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # functions are counted as digits are, in any script
        self.setAccessibleName(self.tr("PCI buses, slots and functions"))
        self.setAccessibleDescription(
            self.tr("One row is a slot, its eight columns are the functions. Arrow keys go from cell to cell.")
        )
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAutoExpandDelay(500)
        self.setAutoScrollMargin(40)
        self.setMouseTracking(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing shines through from below
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at)))
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(8)
        self.expanded.connect(lambda index: self._remember(index, True))
        self.collapsed.connect(lambda index: self._remember(index, False))
        self.doubleClicked.connect(self._activate)  # not `activated`: some desktops have that with a single click

    # What is shown.

    def show_picture(self, picture: Picture | None, mover: Mover | None) -> None:
        """Show another state. What was unfolded stays so, and the scroll position with it."""
        if mover is not self.mover:  # findings that come while one drags take nothing out of the hand
            self.mover, self._carried = mover, None
        scrolled = self.verticalScrollBar().value()
        if self.grid.show(picture):
            self._restore_folds()
            self._filter()
            self.verticalScrollBar().setValue(scrolled)
        self.viewport().update()

    def paint_now(self) -> None:
        """Paint before anything else is done: what was dropped is seen at its new place at once."""
        self.executeDelayedItemsLayout()
        self.viewport().repaint()

    def select(self, addresses: Iterable[PciAddress], current: PciAddress | None = None) -> None:
        """Select these places, and go to the first."""
        selection = QItemSelection()
        first = QModelIndex()
        for address in addresses:
            index = self.grid.index_of(address)
            if index.isValid():
                selection.select(index, index)
                if not first.isValid() or address == current:
                    first = index
        flags = QItemSelectionModel.SelectionFlag
        if first.isValid():
            self._reveal(first)
            self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def reveal(self, address: PciAddress) -> None:
        """Scroll and unfold so that this place is seen."""
        index = self.grid.index_of(address)
        if index.isValid():
            self._reveal(index)

    def show_found(self, places: frozenset[PciAddress], only: bool) -> None:
        """Mark these places as what was searched for; `only`: hide the buses that have none."""
        if (places, only) == (self._found, self._only):
            return
        refilter = only or self._only
        self._found, self._only = places, only
        if refilter:
            self._filter()
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())
        self.viewport().update()

    def _filter(self) -> None:
        buses = {(place.domain, place.bus) for place in self._found}
        for row, section in enumerate(self.grid.sections):
            hidden = self._only and section.key not in buses
            if self.isRowHidden(row, QModelIndex()) is not hidden:
                self.setRowHidden(row, QModelIndex(), hidden)

    def begin(self) -> None:
        """Take the keyboard, at the first device; nothing is selected yet."""
        places = sorted(self.grid.picture.snapshot.by_address) if self.grid.picture else []
        if places:
            index = self.grid.index_of(places[0])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollToTop()
        self.setFocus()

    def current_address(self) -> PciAddress | None:
        """The place of the cell that has the keyboard; in a folded run, its first place."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        node = self.grid.node(index)
        return None if node.kind is Kind.BUS else node.address(max(index.column() - FIRST, 0))

    def selected_bus(self) -> int | None:
        """The bus whose row alone is selected; None where places are, or nothing is."""
        nodes = [self.grid.node(index) for index in self.selectedIndexes()]
        if len(nodes) != 1 or nodes[0].kind is not Kind.BUS or nodes[0].section.key.domain:
            return None
        return nodes[0].section.key.bus

    def selected_cells(self) -> tuple[Cell, ...]:
        """The selected places, in the order of their addresses."""
        cells = [self.grid.cell(index) for index in self.selectedIndexes()]
        return tuple(sorted((cell for cell in cells if cell is not None), key=lambda cell: cell.address))

    def carried(self) -> Carried | None:
        """The selected written devices as something to move; None where there are none."""
        positions = tuple(dict.fromkeys(position for cell in self.selected_cells() for position in cell.positions))
        if not positions:
            return None
        cell = self.grid.cell(self.currentIndex()) if self.currentIndex().isValid() else None
        here = cell.positions if cell is not None else ()
        if cell is not None and len(here) > 1 and len(positions) == len(here):
            one = here[min(self._pressed_part, len(here) - 1)]
            return Carried(one, (one,))
        return Carried(here[0] if here else positions[0], positions)

    def go_to_bus(self, number: int) -> None:
        """Scroll to a bus, and select its first device or place."""
        top = self.grid.bus_index(number)
        if not top.isValid():
            return
        self.setRowHidden(top.row(), QModelIndex(), False)
        self.expand(top)
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        first = self.indexBelow(top)
        target = first.siblingAtColumn(FIRST) if self.grid.node(first).kind is Kind.SLOT else top
        self.setCurrentIndex(target)
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def place_beside(self, down: int, across: int) -> PciAddress | None:
        """The place that many cells below and to the right of the current one; None beyond the grid."""
        index = self._step(self.currentIndex(), down, across)
        if index is None:
            return None
        node = self.grid.node(index)
        return None if node.kind is Kind.BUS else node.address(max(self.currentIndex().column() - FIRST, 0) + across)

    def cell_rect(self, address: PciAddress) -> QRect:
        """Where a place is painted, in the viewport; empty where it is folded away."""
        index = self.grid.index_of(address)
        return self._inner(self.visualRect(index), index.column()) if index.isValid() else QRect()

    # Folding.

    @property
    def folds(self) -> Folds:
        """What is folded and unfolded now."""
        return Folds(frozenset(self._folded), frozenset(self._unfolded))

    def set_folds(self, folds: Folds) -> None:
        """Fold and unfold as it was before."""
        if folds != self.folds:
            self._folded, self._unfolded = set(folds.buses), set(folds.slots)
            self._restore_folds()
            self.scheduleDelayedItemsLayout()

    def _restore_folds(self) -> None:
        self.blockSignals(True)
        self.expandToDepth(0)
        for index in self.grid.runs():
            node = self.grid.node(index)
            slots = range(node.slots.first, node.slots.last + 1)
            if any(node.section.address(slot, 0) in self._unfolded for slot in slots):
                self.expand(index)
        for domain, bus in self._folded:
            if domain == 0:
                self.collapse(self.grid.bus_index(bus))
        self.blockSignals(False)

    def _remember(self, index: QModelIndex, open_: bool) -> None:
        node = self.grid.node(index)
        if node.kind is Kind.BUS:
            (self._folded.discard if open_ else self._folded.add)(node.section.key)
            return
        slots = {node.section.address(slot, 0) for slot in range(node.slots.first, node.slots.last + 1)}
        self._unfolded = self._unfolded | slots if open_ else self._unfolded - slots

    def _reveal(self, index: QModelIndex) -> None:
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                self.expand(above)
            if self.isRowHidden(above.row(), above.parent()):
                self.setRowHidden(above.row(), above.parent(), False)
            above = above.parent()
        self.scrollTo(index)

    def _activate(self, index: QModelIndex) -> None:
        node = self.grid.node(index)
        if node.kind is not Kind.SLOT:
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
            return
        cell = self.grid.cell(index)
        for placement in self.grid.shown.snapshot.by_address.get(cell.address, ()) if cell else ():
            if placement.is_bus and placement.index is not None:
                self.bus_wanted.emit(placement.index)

    # Geometry.

    def row_height(self, index: Index) -> int:
        """Pixels of a row, the card's edges and the gap above it included."""
        node = self.grid.node(index)
        cells = self.painter_of_cells
        if node.kind is Kind.BUS:
            return (
                cells.line + 14 + _GAP + (_MARGIN if node.row else _MARGIN // 2) + (0 if self._has_rows(node) else _PAD)
            )
        height = cells.cell_height + _GAP if node.kind is Kind.SLOT else cells.line + 4 + _GAP
        return height + (_PAD if self._is_last(node) else 0)

    def _has_rows(self, node: Node) -> bool:
        return bool(node.children) and node.section.key not in self._folded

    def _is_last(self, node: Node) -> bool:
        last = node.section.rows[-1]
        if node.slots == last:
            return True
        return last.is_run and node.slots.last == last.last

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What stays in sight is moved, not painted. QTreeView does so only below as many pixels as there are rows."""
        if dx:
            super().scrollContentsBy(dx, dy)
        else:
            self.viewport().scroll(0, dy)

    def _fit_columns(self) -> None:
        """Eight equal columns that fill the width, but never so narrow that a name cannot be read."""
        em = QFontMetrics(self.painter_of_cells.font).horizontalAdvance("M")
        first = _MARGIN + round(em * 3.2)
        each = max((self.viewport().width() - first - _MARGIN - _PAD) // FUNCTIONS, round(em * 8.4))
        header = self.header()
        if header.sectionSize(FIRST) == each and header.sectionSize(0) == first:
            return
        header.resizeSection(0, first)
        for column in range(FIRST, FIRST + FUNCTIONS):
            header.resizeSection(column, each + (_MARGIN + _PAD if column == FUNCTIONS else 0))

    def _inner(self, rect: QRect, column: int) -> QRect:
        """A cell's card within the item's rectangle."""
        width = self.header().sectionSize(FIRST) - _GAP
        return QRect(rect.left(), rect.top(), width, self.painter_of_cells.cell_height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "painter_of_cells"):
            self.set_zoom(self._zoom)

    def set_zoom(self, zoom: float) -> None:
        """Paint with letters that many times as large as the desktop's."""
        self._zoom = zoom
        self.painter_of_cells = self._new_painter()
        self._fit_columns()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _new_painter(self) -> CellPainter:
        return CellPainter(current_theme(), self.font(), self.devicePixelRatioF(), self._zoom)

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.painter_of_cells.ratio != self.devicePixelRatioF():
            self.painter_of_cells = self._new_painter()
        theme = self.painter_of_cells.theme
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.canvas)
        if not self.grid.sections and self.empty_text:
            painter.setPen(theme.muted)
            box = self.viewport().rect().adjusted(40, 40, -40, -40)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._selected = {cell.address for cell in self.selected_cells()}
        current = self.grid.cell(self.currentIndex()) if self.currentIndex().isValid() else None
        self._current = current.address if current is not None else None
        self._columns = [(self.columnViewportPosition(c), self.columnWidth(c)) for c in range(FIRST + FUNCTIONS)]
        self.drawTree(painter, event.region())

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        node = self.grid.node(index)
        rect = QRect(options.rect)
        left, right = _MARGIN + self._columns[0][0], self._columns[-1][0] + self._columns[-1][1] - _MARGIN
        card = QRect(left, rect.top(), right - left, rect.height())
        {Kind.BUS: self._draw_bus, Kind.RUN: self._draw_run, Kind.SLOT: self._draw_slot}[node.kind](
            RowPainter(painter, self.painter_of_cells),
            node,
            card,
            index,
        )

    def _draw_bus(self, rows: RowPainter, node: Node, card: QRect, index: Index) -> None:
        card.setTop(card.top() + (_MARGIN if node.row else _MARGIN // 2))
        open_ = self.isExpanded(index) and bool(node.children)
        rows.draw_card(card, True, not open_)
        exists = node.section.key.bus in self.grid.shown.snapshot.buses and node.section.key.domain == 0
        is_current = index == self.currentIndex() and self.hasFocus()
        rows.draw_bus(card, self.grid.bus_title(node), exists, open_, is_current)

    def _draw_run(self, rows: RowPainter, node: Node, card: QRect, index: Index) -> None:
        open_ = self.isExpanded(index)
        rows.draw_card(card, False, self._is_last(node) and not open_)
        current = self.currentIndex()
        is_current = index.row() == current.row() and index.parent() == current.parent()
        start = self._columns[1][0]
        box = QRect(start, card.top(), card.right() - _PAD - start, self.painter_of_cells.line + 4)
        rows.draw_run(box, self.grid.run_text(node), open_, is_current)

    def _draw_slot(self, rows: RowPainter, node: Node, card: QRect, index: Index) -> None:
        cells = self.painter_of_cells
        rows.draw_card(card, False, self._is_last(node))
        name = QRect(card.left(), card.top(), self._columns[1][0] - card.left() - 6, cells.cell_height)
        rows.draw_name(name, f"{node.slots.first:02x}")
        width = self._columns[1][1] - _GAP
        for function, cell in enumerate(self.grid.row_cells(node)):
            column = FIRST + function
            rect = QRect(self._columns[column][0], card.top(), width, cells.cell_height)
            cells.copy_cell(rows.painter, rect, cell, self._looks(cell))
            if self._carried is not None and self.mover is not None and cell.address == self._over:
                rows.draw_answer(rect, self.mover.answer(self._carried, cell.address).kind)

    def _looks(self, cell: Cell) -> Looks:
        faded = bool(self.cut) and any(position in self.cut for position in cell.positions)
        if self._carried is None or self.mover is None:
            at = cell.address
            return Looks(at in self._selected, at == self._current, faded, at == self._over, found=at in self._found)
        kind = self.mover.answer(self._carried, cell.address).kind
        theme = self.painter_of_cells.theme
        hovered = cell.address == self._over
        colours = {FitKind.YES: theme.good, FitKind.SWAP: theme.accent, FitKind.BUT: theme.warning}
        answer = colours.get(kind, theme.error if hovered else None)
        told = answer.rgba() if answer is not None else None
        return Looks(hovered=hovered, answer=told, faded=kind is FitKind.NO and not cell.is_free)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        steps = {
            Action.MoveLeft: (0, -1),
            Action.MoveRight: (0, 1),
            Action.MovePrevious: (0, -1),
            Action.MoveNext: (0, 1),
            Action.MoveUp: (-1, 0),
            Action.MoveDown: (1, 0),
        }
        current = self.currentIndex()
        if not current.isValid() or action not in steps:
            return super().moveCursor(action, modifiers)
        down, across = steps[action]
        node = self.grid.node(current)
        if across and node.kind is not Kind.SLOT:
            self.setExpanded(current.siblingAtColumn(0), across > 0)
            return current
        return self._step(current, down, across) or current

    def _step(self, index: QModelIndex, down: int, across: int) -> QModelIndex | None:
        """The cell that far away; up and down keep the column where the row has one. None beyond the grid."""
        if not index.isValid():
            return None
        if down:
            start = index.siblingAtColumn(0)
            row = self.indexBelow(start) if down > 0 else self.indexAbove(start)
            if not row.isValid():
                return None
            if index.column() >= FIRST:
                self._column = index.column()
            kind = self.grid.node(row).kind
            return row.siblingAtColumn(self._column) if kind is Kind.SLOT else row.siblingAtColumn(0)
        column = index.column() + across
        return index.siblingAtColumn(column) if FIRST <= column < FIRST + FUNCTIONS else None

    _column = FIRST  # where up and down came from, for rows without columns on the way

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_moved.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.selection_moved.emit()

    # The mouse.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            node = self.grid.node(index)
            if node.kind is not Kind.SLOT:
                self.setCurrentIndex(index.siblingAtColumn(0))
                self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))
                self._pressed_row = True
                return
            if index.column() < FIRST:
                self._select_slot(node)
            else:
                rect = self._inner(self.visualRect(index), index.column())
                self._pressed_part = int(event.position().y() > rect.center().y())
        super().mousePressEvent(event)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if index.isValid() and index.column() < FIRST and self.grid.node(index).kind is Kind.SLOT:
            return QItemSelectionModel.SelectionFlag.NoUpdate  # a slot's name selects its cells, not itself
        return super().selectionCommand(index, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_row = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.grid.node(index).kind is not Kind.SLOT:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        if not self._pressed_row:  # a bus's row was unfolded, nothing was picked up
            super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_wanted.emit(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        over = None
        if index.isValid():
            node = self.grid.node(index)
            if node.kind is Kind.SLOT and index.column() >= FIRST:
                over = node.address(index.column() - FIRST)
            elif node.kind is Kind.RUN and self._carried is not None:
                over = node.address(0)
        if over != self._over:
            for address in (self._over, over):
                if address is not None:
                    self.viewport().update(self.cell_rect(address).adjusted(-2, -2, 2, 2))
            self._over = over

    def _select_slot(self, node: Node) -> None:
        cells = [cell.address for cell in self.grid.row_cells(node) if cell.occupants]
        if cells:
            self.select(cells, cells[0])

    # Dragging.

    def startDrag(self, actions: Qt.DropAction) -> None:
        carried = self.carried()
        if carried is None:
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, json.dumps(carried.positions).encode())
        drag.setMimeData(data)
        cells, picture = self.painter_of_cells, self.grid.shown
        size = QSize(self._columns[FIRST][1] - _GAP, cells.cell_height)
        occupant = picture.occupant(picture.snapshot.by_position[carried.anchor])
        drag.setPixmap(cells.dragged(occupant, len(carried.positions) - 1, size))
        drag.setHotSpot(QPoint(size.width() // 2, -cells.cell_height // 2))  # below: the hovered cell stays in sight
        self.begin_drag(carried)
        drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self.end_drag()

    def begin_drag(self, carried: Carried) -> None:
        """From now on the cells answer to these devices (also those that the tray drags)."""
        self._carried = carried
        self.viewport().update()

    def end_drag(self) -> None:
        """The drag is over, wherever it ended."""
        if self._carried is not None:
            self.viewport().update()
        self._carried = self._over = None
        self._preview(None)
        self.said.emit("")
        self.setState(QAbstractItemView.State.NoState)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self._carried is not None:
            self.setState(QAbstractItemView.State.DraggingState)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges and unfolds what is hovered
        self._hover(self.indexAt(event.position().toPoint()))
        answer = None
        if self._carried is not None and self.mover is not None and self._over is not None:
            answer = self.mover.answer(self._carried, self._over)
            self._preview(self.mover.preview(self._carried, self._over))
            self.considered.emit(self._carried, self._over)
            self.said.emit(f"{self._over.short}: {answer.reason}")
            self._say(answer.reason, self._over)
        else:
            self._preview(None)
        if answer is not None and answer.kind is not FitKind.NO:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _say(self, reason: str, over: PciAddress) -> None:
        """In a tool tip by the hovered cell, below the picture of what is dragged.

        The rectangle has it go along to the next cell: without one, it stays where it is while its words are the same.
        """
        below = self.cell_rect(over).bottomLeft() + QPoint(12, self.painter_of_cells.cell_height * 3 // 2)
        at = self.viewport().mapToGlobal(below)
        QToolTip.showText(at, reason, self, QRect(self.mapFromGlobal(at), QSize(1, 1)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._over = None
        QToolTip.hideText()
        self.said.emit("")
        self._preview(None)
        self.viewport().update()

    def _preview(self, picture: Picture | None) -> None:
        """Show what a drop would give; None: what is there."""
        if self.grid.preview(picture):
            self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        carried, over = self._carried, self._over
        self.stopAutoScroll()
        if carried is None or over is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._carried = self._over = None
        self.viewport().update()  # comes to nothing where another state is painted at once
        self.move_wanted.emit(carried, over)  # the preview stays till the new state is shown: nothing is drawn twice
        self.end_drag()
