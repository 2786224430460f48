"""What the user does to devices becomes edits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ...edits.edit import Edit
from ...edits.forget import Forget
from ...edits.multifunction import SetMultifunction
from ...edits.pin import Pin
from ...edits.remove import Remove, orphans
from ...errors import EditorError
from ...inference.fits import FitKind
from ...knowledge.target import Target
from ...pci.address import PciAddress, Switch
from ...session.policy import Policy
from ..bars.message_bar import MessageBar, Offer
from ..grid.mover import Carried
from ..grid.tray import Tray
from ..grid.view import GridView
from ..look.language import said
from ..look.open_over import open_over
from ..look.plain import menu_text, tip
from ..open.judging import Judging
from ..open.selection import Selection
from ..open.workspace import Workspace

if TYPE_CHECKING:
    from ..bars.controller_kinds import ControllerKind


class Gestures(QObject):
    """Menu, keys, drag and buttons end here, in the shown domain's session.

    `marked` names the devices that were cut and wait for a place.
    """

    changed = Signal()  # what was cut is something else: other commands can be used
    status = Signal(str, int)  # a line for the status bar, and how many milliseconds it stays

    def __init__(
        self,
        workspace: Workspace,
        judging: Judging,
        selection: Selection,
        grid: GridView,
        tray: Tray,
        bar: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._judging = judging
        self._selection = selection
        self._grid = grid
        self._tray = tray
        self._bar = bar
        self._window = window  # that dialogs are over
        self.marked: tuple[str, ...] = ()

    def perform(self, edit: Edit) -> None:
        """Do it, or say why not."""
        try:
            if self._workspace.current is not None:
                self._workspace.current.session.perform(edit)
                self._bar.clear_error()
        except EditorError as error:
            self._bar.error(error)

    def type_text(self, text: bytes, goes_on: bool) -> None:
        """What was typed as XML becomes the domain's text."""
        try:
            self._with_session(lambda session: session.rewrite(text, self.tr("Edit the XML text"), goes_on))
        except EditorError as error:
            self._bar.error(error)
            return
        if self._workspace.state is not None and self._workspace.state.output != text:
            self._bar.say("note", self.tr("The save policy writes inferred multifunction into the text again."))

    def overtaken(self) -> None:
        """What was typed as XML was begun on a text that other edits have replaced since: say so, and offer undo."""
        words = self.tr("Your XML was based on an older version and replaced later edits. Undo brings them back.")
        self._bar.say("warning", words, Offer(self.tr("Undo"), self.undo))

    def go(self, at: int) -> None:
        """Go to a moment of the history."""
        self._with_session(lambda session: session.go(at))

    def undo(self) -> None:
        """Go back one edit."""
        self._with_session(lambda session: session.undo())

    def redo(self) -> None:
        """Take back one undo."""
        self._with_session(lambda session: session.redo())

    def cut(self) -> None:
        """Mark the selected devices to be moved."""
        carried = self.carried()
        state = self._workspace.state
        if carried is not None and state is not None:
            self.marked = tuple(state.snapshot.name(state.snapshot.by_position[p]) for p in carried.positions)
            self._grid.show_cut(carried)
            words = self.tr("%1: go to a place and paste with Ctrl+V").replace("%1", ", ".join(self.marked))
            self.status.emit(words, 8000)
            self.changed.emit()

    def paste(self) -> None:
        """Move what was cut to the current place."""
        place, carried = self._grid.current_address(), self.cut_devices()
        if place is not None and carried is not None:
            self._selection.hold(self.marked)
            self.marked = ()
            self._grid.show_cut(None)
            self.status.emit("", 0)
            self.move(carried, place)
            self.changed.emit()

    def copy_address(self) -> None:
        """Copy the current place as text."""
        place = self._grid.current_address()
        if place is not None:
            QGuiApplication.clipboard().setText(str(place))
            self.status.emit(self.tr("Copied %1").replace("%1", str(place)), 3000)

    def move_to(self) -> None:
        """Ask for an address."""
        from ..dialogs.move_dialog import MoveDialog

        carried, mover, state = self.carried(), self._grid.drag.mover, self._workspace.state
        if carried is not None and mover is not None and state is not None:
            placement = state.snapshot.by_position[carried.anchor]
            dialog = MoveDialog(mover, carried, state.snapshot.name(placement), placement.address, self._window)
            dialog.edit_wanted.connect(self.perform)
            open_over(dialog, self._window)

    def nudge_left(self) -> None:
        """Move one function to the left."""
        self._nudge(0, -1)

    def nudge_right(self) -> None:
        """Move one function to the right."""
        self._nudge(0, 1)

    def nudge_up(self) -> None:
        """Move to the row above."""
        self._nudge(-1, 0)

    def nudge_down(self) -> None:
        """Move to the row below."""
        self._nudge(1, 0)

    def _nudge(self, down: int, across: int) -> None:
        carried, place = self.carried(), self._grid.place_beside(down, across)
        if carried is not None and place is not None:
            self.move(carried, place)
        elif carried is not None:
            self.status.emit(self.tr("The grid ends here."), 3000)

    def forget(self) -> None:
        """Forget the addresses of the selected devices."""
        carried = self.carried()
        if carried is not None:
            self.perform(Forget(carried.positions))

    def multifunction_unwritten(self) -> None:
        """Take multifunction out."""
        self._multifunction(None)

    def multifunction_on(self) -> None:
        """Write multifunction='on'."""
        self._multifunction(Switch.ON)

    def multifunction_off(self) -> None:
        """Write multifunction='off'."""
        self._multifunction(Switch.OFF)

    def _multifunction(self, value: Switch | None) -> None:
        carried = self.carried()
        if carried is not None:
            self.perform(SetMultifunction(carried.anchor, value))

    def follow(self) -> None:
        """Go to the bus that the selected controller leads to."""
        carried, state = self.carried(), self._workspace.state
        if carried is not None and state is not None:
            placement = state.snapshot.by_position[carried.anchor]
            if placement.is_bus and placement.index is not None:
                self._grid.go_to_bus(placement.index)
            else:
                words = self.tr("%1 leads to no bus.").replace("%1", state.snapshot.name(placement))
                self.status.emit(words, 4000)

    def add_ports(self) -> None:
        """Ask how many root ports."""
        from ..bars.controller_kinds import ROOT_PORTS

        self.add_controllers(ROOT_PORTS)

    def add_controllers(self, kind: ControllerKind) -> None:
        """Ask what that kind of controller needs."""
        from ..dialogs.controller_dialog import ControllerDialog

        opened = self._workspace.current
        if opened is not None:
            dialog = ControllerDialog(opened.session, kind, self._window)
            dialog.edit_wanted.connect(self.perform)
            open_over(dialog, self._window)

    def remove(self) -> None:
        """Take the selected devices out; ask about those behind controllers that are in use."""
        from ..dialogs.remove_dialog import RemoveDialog

        carried, opened = self.carried(), self._workspace.current
        if carried is None or opened is None:
            return
        if orphans(opened.session.state.edited, carried.positions):
            dialog = RemoveDialog(opened.session, carried.positions, self._window)
            dialog.edit_wanted.connect(self._remove)
            open_over(dialog, self._window)
        else:
            self._remove(Remove(carried.positions))

    def _remove(self, edit: Remove) -> None:
        from ..dialogs.remove_dialog import added_again

        before = self._workspace.state
        self._grid.clearSelection()  # who comes to the place that is free now was not meant
        self.perform(edit)
        after = self._workspace.state
        if before is not None and after is not None and after is not before:
            again = ", ".join(added_again(before.edited, after.edited, edit.positions))
            words = self.tr("libvirt adds %1 back: something in the domain needs it").replace("%1", again)
            self.status.emit(words if again else said(after.title), 8000)

    def pin(self) -> None:
        """Write down the addresses that libvirt would choose for the selected devices."""
        carried = self.carried()
        if carried is not None:
            self.perform(Pin(carried.positions))

    def pin_all(self) -> None:
        """Write down all that libvirt would choose and add."""
        self.perform(Pin())

    def show_for(self, target: Target) -> None:
        """Have the picture be of that libvirt; this is no edit."""
        state = self._workspace.state
        if state is not None:
            self._with_session(lambda session: session.ask(target, state.also, state.policy))

    def choose_policy(self, policy: Policy) -> None:
        """Leave inferred multifunction out of the text, or record it; this is no edit."""
        state = self._workspace.state
        if state is not None:
            self._with_session(lambda session: session.ask(state.target, state.also, policy))

    def _with_session(self, do: Callable[..., None]) -> None:
        if self._workspace.current is not None:
            do(self._workspace.current.session)

    def carried(self) -> Carried | None:
        position = self._tray.position()
        return Carried(position, (position,)) if position is not None else self._grid.carried()

    def consider_paste(self) -> None:
        """Where something is cut, it may be pasted at the place that was gone to: say what would come of it."""
        place, carried, mover = self._grid.current_address(), self.cut_devices(), self._grid.drag.mover
        if place is not None and carried is not None and mover is not None:
            answer = mover.tried(carried, place)
            self.status.emit(f"{place.short}: " + answer.reason.replace("\n", " "), 0)
            self._grid.viewport().update()
            self.consider(carried, place)

    def give_up(self) -> None:
        """What was cut stays where it is."""
        if self.marked:
            self.marked = ()
            self._grid.show_cut(None)
            self.status.emit(self.tr("Nothing is cut any more."), 4000)
            self.changed.emit()

    def consider(self, carried: Carried, to: PciAddress) -> None:
        """They may be moved there next: have it ready."""
        mover = self._grid.drag.mover
        if mover is not None:
            self._judging.look_ahead(partial(mover.after, carried, to))

    def cut_devices(self) -> Carried | None:
        """What was cut, and waits for a place."""
        positions = self._selection.named(self.marked)
        return Carried(positions[0], positions) if positions else None

    def move(self, carried: Carried, to: PciAddress) -> None:
        """Move devices, ask whether to swap, or say why not."""
        mover = self._grid.drag.mover
        if mover is None:
            return
        answer = mover.tried(carried, to)
        if answer.kind is FitKind.SWAP and answer.edit is not None:
            self._offer(answer.reason, answer.edit, to)
        elif answer.edit is not None:
            self.perform(answer.edit)
        else:
            self.status.emit(f"{to.short}: {answer.reason}", 6000)
            QToolTip.showText(self._beside(to), tip(answer.reason), self._grid)

    def _offer(self, words: str, edit: Edit, to: PciAddress) -> None:
        """Ask beside the cell, never under the pointer: the button that ends a drag must not answer, too."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes = menu.addAction(menu_text(words), partial(self.perform, edit))
        menu.addAction(self.tr("Cancel"))
        menu.setActiveAction(yes)
        menu.popup(self._beside(to))

    def _beside(self, place: PciAddress) -> QPoint:
        """A point on the screen to the right of a cell."""
        rect = self._grid.cell_rect(place)
        return self._grid.viewport().mapToGlobal(QPoint(rect.right() + 8, rect.top()) if rect.isValid() else QPoint())
