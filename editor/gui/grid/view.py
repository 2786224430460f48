"""The grid as a view: what Qt asks of it, what it shows, what is selected. The work is in the modules beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from ...pci.address import PciAddress
from ..look.theme import current_theme
from .cells import GridCell, Picture
from .drag import GridDrag
from .folding import Folding, Folds
from .found import FoundPlaces
from .geometry import Geometry, RowHeights
from .going import Going
from .grid_paint import GridPainter
from .keys import ARROWS, Action, Steps
from .model import FIRST, GridModel, Index, Node, RowKind
from .mover import Carried, Mover
from .paint import CellPainter
from .pointing import Pointing

_Flag = QItemSelectionModel.SelectionFlag
_RESTYLED = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class GridView(QTreeView):
    """Shows a `GridModel`, its `slots`. It never changes anything: what a gesture asks for goes out as a signal.

    `drag` emits what drags ask for.
    """

    selection_moved = Signal()
    menu_wanted = Signal(object, object)  # Pointed, QPoint (global)
    bus_wanted = Signal(int)  # a port was activated: go to its bus
    zoom_wanted = Signal(int)  # steps
    given_up = Signal()  # Escape

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.setViewport(QWidget())  # for the type of Qt's own PySide would look through all widgets: 10 ms
        self.slots = GridModel(self)
        self.setModel(self.slots)
        self.empty_text = ""
        self._pressed_part = 0
        self._pressed_row = False
        self._folding = Folding(self, self.slots)
        self._geometry = Geometry(self, self.slots, self._folding, self._new_painter())
        self._found = FoundPlaces(self, self.slots)
        self._steps = Steps(self, self.slots)
        self._going = Going(self, self.slots)
        self.drag = GridDrag(self, self.slots, self._geometry)
        self._painter = GridPainter(self, self.slots, self._geometry, self._found, self.drag)
        self.setItemDelegate(RowHeights(self, self._geometry))
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
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(8)
        self.doubleClicked.connect(self._activate)  # not `activated`: some desktops have that with a single click

    # What is shown.

    def show_picture(self, picture: Picture | None, mover: Mover | None) -> None:
        """Show another state. What was unfolded stays so, and the scroll position with it."""
        self.drag.show_mover(mover)
        scrolled, place = self.verticalScrollBar().value(), self.current_place()
        if self.slots.show(picture):
            self._folding.restore()
            self._found.hide_others()
            self._going.to_nearest(place)
            self.verticalScrollBar().setValue(scrolled)
        self.viewport().update()

    def paint_now(self) -> None:
        """Paint before anything else is done: what was dropped is seen at its new place at once."""
        self.executeDelayedItemsLayout()
        self.viewport().repaint()

    def show_cut(self, cut: Carried | None) -> None:
        """Show that these devices were cut, and wait for a place."""
        self.drag.cut = cut
        self.viewport().update()

    def show_found(self, places: frozenset[PciAddress], only: bool) -> None:
        """Mark these places as what was searched for; `only`: hide the buses that have none."""
        self._found.show(places, only)

    @property
    def folds(self) -> Folds:
        """What is folded and unfolded now."""
        return self._folding.folds

    def set_folds(self, folds: Folds) -> None:
        """Fold and unfold as it was before."""
        if folds != self.folds:
            self._folding.set(folds)
            self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.menu_wanted.emit(Pointing(self, self.slots).at(at), self.viewport().mapToGlobal(at))

    # What is selected.

    def select(self, addresses: Iterable[PciAddress], current: PciAddress | None = None) -> None:
        """Select these places, and go to the first."""
        selection = QItemSelection()
        indexes = {address: index for address in addresses if (index := self.slots.index_of(address)).isValid()}
        for index in indexes.values():
            selection.select(index, index)
        if indexes:
            first = indexes[current if current in indexes else next(iter(indexes))]
            self._reveal(first)
            self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
        self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def current_place(self) -> PciAddress | None:
        """As `current_address`, and for a bus's row its first place."""
        index = self.currentIndex()
        return self.slots.node(index).address(max(index.column() - FIRST, 0)) if index.isValid() else None

    def current_address(self) -> PciAddress | None:
        """The place of the cell that has the keyboard; in a folded run, its first place."""
        index = self.currentIndex()
        node = self.slots.node(index) if index.isValid() else None
        return None if node is None or node.kind is RowKind.BUS else node.address(max(index.column() - FIRST, 0))

    def selected_bus(self) -> int | None:
        """The bus whose row alone is selected; None where places are, or nothing is."""
        nodes = [self.slots.node(index) for index in self.selectedIndexes()]
        if len(nodes) != 1 or nodes[0].kind is not RowKind.BUS or nodes[0].section.key.domain:
            return None
        return nodes[0].section.key.bus

    def selected_cells(self) -> tuple[GridCell, ...]:
        """The selected places, in the order of their addresses."""
        cells = [self.slots.cell(index) for index in self.selectedIndexes()]
        return tuple(sorted((cell for cell in cells if cell is not None), key=lambda cell: cell.address))

    def carried(self) -> Carried | None:
        """The selected written devices as something to move; None where there are none."""
        positions = tuple(dict.fromkeys(position for cell in self.selected_cells() for position in cell.positions))
        if not positions:
            return None
        cell = self._current_cell()
        here = cell.positions if cell is not None else ()
        if cell is not None and len(here) > 1 and len(positions) == len(here):
            one = here[min(self._pressed_part, len(here) - 1)]
            return Carried(one, (one,))
        return Carried(here[0] if here else positions[0], positions)

    def _current_cell(self) -> GridCell | None:
        return self.slots.cell(self.currentIndex()) if self.currentIndex().isValid() else None

    # Going somewhere.

    def reveal(self, address: PciAddress) -> None:
        """Scroll and unfold so that this place is seen."""
        index = self.slots.index_of(address)
        if index.isValid():
            self._reveal(index)

    def begin(self) -> None:
        """Take the keyboard, at the first device; nothing is selected yet."""
        self._going.to_start()

    def go_to_bus(self, number: int) -> None:
        """Scroll to a bus, and select its first device or place."""
        self._going.to_bus(number)

    def place_beside(self, down: int, across: int) -> PciAddress | None:
        """The place that many cells below and to the right of the current one; None beyond the grid."""
        index = self._steps.beside(self.currentIndex(), down, across)
        if index is None:
            return None
        node = self.slots.node(index)
        return None if node.kind is RowKind.BUS else node.address(max(self.currentIndex().column() - FIRST, 0) + across)

    def _reveal(self, index: QModelIndex) -> None:
        self._folding.unfold_above(index)
        self.scrollTo(index)

    def _fold_or_unfold(self, head: QModelIndex) -> None:
        self.setExpanded(head, not self.isExpanded(head))

    def _activate(self, index: QModelIndex) -> None:
        node = self.slots.node(index)
        if node.kind is not RowKind.SLOT:
            self._fold_or_unfold(index.siblingAtColumn(0))
            return
        cell = self.slots.cell(index)
        for placement in self.slots.shown.snapshot.by_address.get(cell.address, ()) if cell else ():
            if placement.is_bus and placement.index is not None:
                self.bus_wanted.emit(placement.index)

    # Painting.

    @property
    def cells(self) -> CellPainter:
        """Who paints the cells, in the font, zoom and colours of now."""
        return self._geometry.cells

    def set_zoom(self, zoom: float) -> None:
        """Paint with letters that many times as large as the desktop's."""
        self._zoom = zoom
        self._geometry.cells = self._new_painter()
        self._geometry.fit_columns()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def cell_rect(self, address: PciAddress) -> QRect:
        """Where a place is painted, in the viewport; empty where it is folded away."""
        return self._geometry.cell_rect(address)

    def _new_painter(self) -> CellPainter:
        return CellPainter(current_theme(), self.font(), self.devicePixelRatioF(), self._zoom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            self.set_zoom(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._geometry.fit_columns()
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What stays in sight is moved, not painted. QTreeView does so only below as many pixels as there are rows."""
        if dx:
            super().scrollContentsBy(dx, dy)
        else:
            self.viewport().scroll(0, dy)
        self.drag.scrolled()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.cells.ratio != self.devicePixelRatioF():
            self._geometry.cells = self._new_painter()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.cells.theme.canvas)
        if not self.slots.sections:
            self._painter.draw_empty(painter, self.empty_text)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._current_cell()
        selected = frozenset(cell.address for cell in self.selected_cells())
        self._painter.begin(selected, current.address if current is not None and self.hasFocus() else None)
        self.drawTree(painter, event.region())

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._painter.draw_row(painter, options.rect, index)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        super().keyPressEvent(event)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        current = self.currentIndex()
        if current.isValid() and action in ARROWS:
            return self._steps.after(current, action)
        return super().moveCursor(action, modifiers)

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
            node = self.slots.node(index)
            if node.kind is not RowKind.SLOT:
                self.setCurrentIndex(index.siblingAtColumn(0))
                self._fold_or_unfold(index.siblingAtColumn(0))
                self._pressed_row = True
                return
            if index.column() < FIRST:
                self._select_slot(node)
            else:
                rect = self._geometry.cell_in(self.visualRect(index))
                self._pressed_part = int(event.position().y() > rect.center().y())
        super().mousePressEvent(event)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> _Flag:
        if index.isValid() and index.column() < FIRST and self.slots.node(index).kind is RowKind.SLOT:
            return _Flag.NoUpdate  # a slot's name selects its cells, not itself
        return super().selectionCommand(index, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_row = False
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.slots.node(index).kind is not RowKind.SLOT:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.drag.hover(self.indexAt(event.position().toPoint()))
        if not self._pressed_row:  # a bus's row was unfolded, nothing was picked up
            super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and turned:
            self.zoom_wanted.emit(1 if turned > 0 else -1)
        else:
            super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.drag.hover(QModelIndex())
        super().leaveEvent(event)

    def _select_slot(self, node: Node) -> None:
        cells = [cell.address for cell in self.slots.row_cells(node) if cell.occupants]
        if cells:
            self.select(cells, cells[0])

    # Drag and drop.

    def startDrag(self, actions: Qt.DropAction) -> None:
        carried = self.carried()
        if carried is not None:
            self.drag.run(carried)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drag.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges and unfolds what is hovered
        self.drag.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.drag.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.stopAutoScroll()
        self.drag.drop(event)
