"""Devices without a place, or with one that there is not: a strip below the grid, from and to which one drags."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...inference.result import Placement
from ...pci.address import FUNCTIONS, PciAddress
from ..look.plain import text_label, tip
from ..look.theme import current_theme
from .cells import GridCell, GridOccupant, Picture
from .mover import MIME, Carried
from .paint import CellPainter, Looks
from .pointing import Pointed, Thing

_OCCUPANT = Qt.ItemDataRole.UserRole
_NOWHERE = PciAddress(0, 0, 0, 0)


class _Cards(QStyledItemDelegate):
    """Devices as the grid paints them."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray = tray

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        rect = QRect(option.rect)
        devices = self._tray.list  # asked itself: QStyle and its enumerations would be made for this alone
        selected = devices.selectionModel().isSelected(index)
        current = selected and devices.hasFocus() and index == devices.currentIndex()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = GridCell(_NOWHERE, (index.data(_OCCUPANT),))
        self._tray.cells.paint_cell(painter, rect.adjusted(0, 0, -4, -4), cell, Looks(selected, current))

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:  # type: ignore[no-untyped-def]  # noqa: ANN001
        return self._tray.card_size()


class _List(QListWidget):
    """Sends what is dragged out, and takes what the grid drags in."""

    drag_started = Signal(object)  # Carried
    drag_ended = Signal()
    dropped = Signal()

    def startDrag(self, actions: Qt.DropAction) -> None:
        occupant: GridOccupant | None = self.currentItem().data(_OCCUPANT) if self.currentItem() else None
        if occupant is None or occupant.position is None:
            return
        carried = Carried(occupant.position, (occupant.position,))
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, json.dumps(carried.positions).encode())
        drag.setMimeData(data)
        place = self.visualItemRect(self.currentItem())
        drag.setPixmap(QPixmap(self.viewport().grab(place)))
        drag.setHotSpot(QPoint(place.width() // 2, -place.height() // 2))  # below: the hovered cell stays in sight
        self.drag_started.emit(carried)
        drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self.drag_ended.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            self.setProperty("dropping", True)
            self.viewport().update()
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.setProperty("dropping", False)
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.setProperty("dropping", False)
        self.viewport().update()
        event.acceptProposedAction()
        self.dropped.emit()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        super().paintEvent(event)
        if self.property("dropping") or not self.count():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = current_theme()
            colour = theme.accent if self.property("dropping") else theme.line
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
            box = self.viewport().rect().adjusted(1, 1, -5, -5)
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(theme.accent if self.property("dropping") else theme.muted)
            text = self.tr("Drop here to forget the address: libvirt chooses again")
            if not self.property("dropping"):
                text = self.tr("Every device has a place. Drag one here to let libvirt choose.")
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() - 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class Tray(QFrame):
    """Shows a picture's unplaced devices."""

    selection_moved = Signal()
    drag_started = Signal(object)
    drag_ended = Signal()
    forget_wanted = Signal()
    menu_wanted = Signal(object, object)  # Pointed, QPoint (global)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._zoom = 1.0
        self._picture: Picture | None = None
        self.cells = self._new_painter()
        self.list = _List(self)
        self.list.setViewport(QWidget())  # see GridView
        self._title = text_label(self.tr("Not placed yet"))
        self._title.setProperty("role", "heading")
        self._title.setBuddy(self.list)
        self._configure()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 3)
        row.addWidget(self._title)
        row.addWidget(self.list, 1)
        self._fit()

    def _configure(self) -> None:
        view = self.list
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the grid
        view.setAccessibleName(self.tr("Devices without a place"))
        view.setAccessibleDescription(self.tr("No address is written for them; each says where libvirt would put it"))
        view.setItemDelegate(_Cards(self))
        view.setFlow(QListView.Flow.LeftToRight)
        view.setWrapping(False)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.setDropIndicatorShown(False)
        view.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        view.viewport().setAutoFillBackground(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        view.itemSelectionChanged.connect(self.selection_moved)
        view.drag_started.connect(self.drag_started)
        view.drag_ended.connect(self.drag_ended)
        view.dropped.connect(self.forget_wanted)

    def show_picture(self, picture: Picture | None) -> None:
        """Show the devices that have no written place, each with where libvirt would put it, or none in the grid."""
        self._picture = picture
        self._fill(picture)
        self.setVisible(self.list.count() > 0 or (picture is not None and bool(picture.snapshot.buses)))
        self._fit()

    def preview(self, picture: Picture | None) -> None:
        """While something is dragged: the devices that would be without a place after a drop; None ends it."""
        self._fill(picture or self._picture)

    def _fill(self, picture: Picture | None) -> None:
        wanted = []
        if picture is not None:
            nowhere = [p for p in picture.snapshot.placements if _is_nowhere(p)]
            for placement in (*picture.snapshot.unplaced, *nowhere):
                wanted.append(self._card(picture.occupant(placement), placement))
        before = [self.list.item(row).data(_OCCUPANT) for row in range(self.list.count())]
        if [occupant for occupant, _ in wanted] != before:
            selected = self.position()
            blocked = self.list.blockSignals(True)  # who shows a picture says what is selected in it
            self.list.clear()
            for occupant, why in wanted:
                item = QListWidgetItem()
                item.setData(_OCCUPANT, occupant)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{occupant.name}, {occupant.detail}")
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, why)
                item.setToolTip(tip(why))
                self.list.addItem(item)
            if selected is not None:
                self.select(selected)
            self.list.blockSignals(blocked)
        self.list.viewport().update()

    def _card(self, occupant: GridOccupant, placement: Placement) -> tuple[GridOccupant, str]:
        """A device as it is shown here, and why it is here."""
        place = placement.address
        if _is_nowhere(placement):
            detail = self.tr("at %1")
            why = self.tr("%1 is written at %2. There is no such place: drag the device to one, or forget its address.")
        elif place is None:
            detail = self.tr("no place found")
            why = self.tr("%1 has no address in the XML, and libvirt finds no place for it.")
        else:
            detail = "→ %1"
            why = self.tr("%1 has no address in the XML; libvirt would choose %2.")
        where = place.short if place is not None else ""
        shown = replace(occupant, detail=detail.replace("%1", where), in_brief=None, badge=None, ghost=True)
        return shown, why.replace("%1", occupant.name).replace("%2", where)

    def _open_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        if item is not None:
            self.list.setCurrentItem(item)
            placement = self._placement(item.data(_OCCUPANT).position)
            pointed = Pointed(Thing.UNPLACED, placement.address if placement is not None else None)
            self.menu_wanted.emit(pointed, self.list.viewport().mapToGlobal(at))

    def _placement(self, position: int | None) -> Placement | None:
        return self._picture.snapshot.by_position.get(position) if self._picture and position is not None else None

    def position(self) -> int | None:
        """The selected device."""
        items = self.list.selectedItems()
        return items[0].data(_OCCUPANT).position if items else None

    def clear_selection(self) -> None:
        """Select nothing, and say nothing of it."""
        blocked = self.list.blockSignals(True)
        self.list.clearSelection()
        self.list.blockSignals(blocked)

    def select(self, position: int) -> bool:
        """Select a device; whether it is here."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_OCCUPANT).position == position:
                self.list.setCurrentRow(row)
                return True
        return False

    def card_size(self) -> QSize:
        """A card with the gap beside it."""
        return QSize(QFontMetrics(self.cells.font).horizontalAdvance("M") * 10, self.cells.cell_height + 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.set_zoom(self._zoom)

    def set_zoom(self, zoom: float) -> None:
        """Paint with letters that many times as large as the desktop's."""
        self._zoom = zoom
        self.cells = self._new_painter()
        self.list.doItemsLayout()
        self._fit()

    def _new_painter(self) -> CellPainter:
        return CellPainter(current_theme(), self.font(), self.devicePixelRatioF(), self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Cards keep their height where there is a scroll bar below them."""
        scrolls = self.list.count() * self.card_size().width() > self.list.width()
        bar = self.list.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.list.setFixedHeight(self.cells.cell_height + 6 + bar)


def _is_nowhere(placement: Placement) -> bool:
    """Whether its written function is one that the grid has no column for."""
    return placement.device is not None and placement.address is not None and placement.address.function >= FUNCTIONS
