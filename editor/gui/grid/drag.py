"""Devices on their way over the grid: what each place answers to them, and what a drop would give."""

from __future__ import annotations

import json

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QTreeView

from ...inference.fits import FitKind
from ...pci.address import PciAddress
from ..look.plain import tip
from .cells import Picture
from .geometry import Geometry
from .hints import Hints
from .kin import kin
from .model import FIRST, GridModel, RowKind
from .mover import MIME, Carried, MoveAnswer, Mover


class GridDrag(QObject):
    """The drag's state, and what the view's drag events do to it. Also for what is dragged out of the tray.

    `carried`: what is dragged, None while nothing is. `over`: the place under the pointer, dragging or not.
    `cut`: what waits to be pasted.
    """

    move_wanted = Signal(object, object)  # Carried, PciAddress
    considered = Signal(object, object)  # Carried, PciAddress: they may be dropped there
    previewed = Signal(object)  # Picture that a drop would give, or None for what is there
    status = Signal(str)  # what the place under the pointer answers, a line for the status bar

    def __init__(self, view: QTreeView, slots: GridModel, geometry: Geometry) -> None:
        super().__init__(view)
        self.mover: Mover | None = None
        self.carried: Carried | None = None
        self.over: PciAddress | None = None
        self.cut: Carried | None = None
        self._at = QPoint()
        self._view = view
        self._slots = slots
        self._geometry = geometry
        self.hints = Hints(geometry.seen_places, self)
        self.hints.learnt.connect(self._learnt)

    def answer(self, place: PciAddress) -> MoveAnswer | None:
        """What a place answers to what is dragged; None while nothing is."""
        if self.carried is None or self.mover is None:
            return None
        return self.mover.answer(self.carried, place)

    def paste_answer(self, place: PciAddress) -> MoveAnswer | None:
        """What a place answers to what was cut; None where nothing was."""
        if self.cut is None or self.mover is None or self.carried is not None:
            return None
        return self.mover.answer(self.cut, place)

    def show_mover(self, mover: Mover | None) -> None:
        """Another state answers. Where it is the same, what is being dragged stays in the hand."""
        if mover is not self.mover:
            self.mover, self.carried = mover, None
        self._go_on()

    def run(self, carried: Carried) -> None:
        """Drag these devices until they are dropped somewhere."""
        drag = QDrag(self._view)
        data = QMimeData()
        data.setData(MIME, json.dumps(carried.positions).encode())
        drag.setMimeData(data)
        cells, picture = self._geometry.cells, self._slots.shown
        size = self._geometry.cell_in(QRect()).size()
        occupant = picture.occupant(picture.snapshot.by_position[carried.anchor])
        drag.setPixmap(cells.dragged(occupant, len(carried.positions) - 1, size))
        drag.setHotSpot(QPoint(size.width() // 2, -cells.cell_height // 2))  # below: the hovered cell stays in sight
        self.begin(carried)
        drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self.end()

    def begin(self, carried: Carried) -> None:
        """From now on the cells answer to these devices."""
        self.carried = carried
        self._view.viewport().update()
        self.hints.begin()
        self._go_on()

    def judged_ahead(self) -> None:
        """A state that was considered is judged: say what is known of the hovered place now."""
        if self.carried is not None and self.over is not None:
            self._learnt(self.over)

    def end(self) -> None:
        """The drag is over, wherever it ended."""
        if self.carried is not None:
            self._view.viewport().update()
        self.carried = self.over = None
        self._preview(None)
        self.status.emit("")
        self._view.setState(QAbstractItemView.State.NoState)

    def hover(self, index: QModelIndex) -> None:
        """The pointer is at that index, or, where it is invalid, nowhere in the grid."""
        over = None
        if index.isValid():
            node = self._slots.node(index)
            if node.kind is RowKind.SLOT and index.column() >= FIRST:
                over = node.address(index.column() - FIRST)
            elif node.kind is RowKind.RUN and self.carried is not None:
                over = node.address(0)
        if over != self.over:
            for address in (self.over, over):
                if address is not None:
                    self._view.viewport().update(self._geometry.cell_rect(address).adjusted(-2, -2, 2, 2))
            if self._slots.picture is not None and self.carried is None:
                snapshot = self._slots.shown.snapshot
                if kin(snapshot, self.over) != kin(snapshot, over):
                    self._view.viewport().update()
            self.over = over

    # The view's drag events.

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged into the view."""
        if event.mimeData().hasFormat(MIME) and self.carried is not None:
            self._view.setState(QAbstractItemView.State.DraggingState)
            event.acceptProposedAction()
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        """It is dragged on: show what a drop would give, or say why nothing can be dropped."""
        self._at = event.position().toPoint()
        answer = self._consider()
        if answer is not None and answer.kind is not FitKind.NO:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def scrolled(self) -> None:
        """The grid went on below the pointer, which stayed: another place is hovered."""
        if self.carried is not None and self.over is not None:
            self._consider()

    def _consider(self) -> MoveAnswer | None:
        """Show what a drop at the pointer would give."""
        self.hover(self._view.indexAt(self._at))
        answer = None
        if self.carried is None or self.mover is None or self.over is None:
            self._preview(None)
        else:
            answer = self.mover.tried(self.carried, self.over)
            self._preview(self.mover.preview(self.carried, self.over))
            self.considered.emit(self.carried, self.over)  # also where the answer is known: its state may come next
            self._say(answer, self.over)
        return answer

    def leave(self) -> None:
        """It left the view, and may come back."""
        self.over = None
        QToolTip.hideText()
        self.status.emit("")
        self._preview(None)
        self._view.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        """It is let go."""
        self.hover(self._view.indexAt(event.position().toPoint()))
        carried, over = self.carried, self.over
        if carried is None or over is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.carried = self.over = None
        self._view.viewport().update()  # comes to nothing where another state is painted at once
        self.move_wanted.emit(carried, over)  # the preview stays till the new state is shown: nothing is drawn twice
        self.end()

    def _learnt(self, place: PciAddress) -> None:
        """The answer of a place is exact now, or nearer to it."""
        if self.carried is not None and self.mover is not None:
            if place == self.over:
                self._say(self.mover.tried(self.carried, place), place)
            self._view.viewport().update(self._geometry.cell_rect(place).adjusted(-2, -2, 2, 2))
        self._go_on()

    def _go_on(self) -> None:
        self.hints.go_on(self.mover, self.carried, self.over)

    def _say(self, answer: MoveAnswer, over: PciAddress) -> None:
        """In the status bar, and in a tool tip by the hovered cell, below the picture of what is dragged.

        The rectangle has it go along to the next cell: without one, it stays where it is while its words are the same.
        """
        reason = answer.reason if answer.is_exact else self.tr("%1 (checking …)").replace("%1", answer.reason)
        self.status.emit(f"{over.short}: " + reason.replace("\n", " "))
        view, cells = self._view, self._geometry.cells
        below = self._geometry.cell_rect(over).bottomLeft() + QPoint(12, cells.cell_height * 3 // 2)
        at = view.viewport().mapToGlobal(below)
        QToolTip.showText(at, tip(reason), view, QRect(view.mapFromGlobal(at), QSize(1, 1)))

    def _preview(self, picture: Picture | None) -> None:
        """Show what a drop would give; None: what is there."""
        if self._slots.preview(picture):
            self._view.viewport().update()
            self.previewed.emit(picture)
