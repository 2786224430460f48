"""The menu of what is pointed at in the grid or the tray: what makes sense there, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ...inference.result import Placement
from ...pci.address import PciAddress
from ...session.session import State
from ..grid.mover import Carried
from ..grid.pointing import Pointed, Thing
from ..grid.view import GridView
from ..look.plain import menu_text
from ..open.selection import Selection
from ..open.workspace import Workspace
from .context_menus import context_menu
from .gestures import Gestures

_Names = Sequence[str | None]  # commands by name; None is a line between them
_DEVICE: _Names = (
    "move_to",
    "cut",
    "copy_address",
    "pin",
    "forget",
    None,
    "multifunction_unwritten",
    "multifunction_on",
    "multifunction_off",
)
_UNPLACED: _Names = ("move_to", "cut", "pin", None, "remove")
_MOST = 8  # devices that are offered to be placed


class GridMenus(QObject):
    """Opens them."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        gestures: Gestures,
        grid: GridView,
        actions: Mapping[str, QAction],
        controllers: QMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._selection = selection
        self._gestures = gestures
        self._grid = grid
        self._actions = actions
        self._controllers = controllers
        self._window = window

    def open(self, pointed: Pointed, at: QPoint) -> None:
        """The menu of that thing, at a point of the screen."""
        state = self._workspace.state
        if state is None:
            return
        fills = {
            Thing.BUS: self._of_bus,
            Thing.RUN: self._of_run,
            Thing.DEVICE: self._of_device,
            Thing.FREE: self._of_free,
            Thing.KEPT: self._of_kept,
            Thing.UNPLACED: self._of_unplaced,
            Thing.NOTHING: self._of_nothing,
        }
        fill: Callable[[Pointed, State], QMenu] = fills[pointed.thing]
        fill(pointed, state).popup(at)

    def _of_bus(self, pointed: Pointed, state: State) -> QMenu:
        menu = self._menu(())
        self._add_fold(menu, pointed)
        self._add_port(menu, pointed.bus, state)
        return self._with_controllers(menu)

    def _of_run(self, pointed: Pointed, state: State) -> QMenu:
        menu = self._menu(())
        self._add_fold(menu, pointed)
        self._add_placing(menu, pointed.address, state)
        return self._with_controllers(menu)

    def _of_free(self, pointed: Pointed, state: State) -> QMenu:
        menu = self._menu(())
        self._add_placing(menu, pointed.address, state)
        menu.addAction(self._actions["copy_address"])
        self._add_port(menu, pointed.bus, state)
        return self._with_controllers(menu)

    def _of_device(self, pointed: Pointed, state: State) -> QMenu:
        menu = self._menu(_DEVICE)
        menu.addSeparator()
        if any(placement.is_bus for placement in self._selection.placements()):
            menu.addAction(self._actions["follow"])
        self._add_port(menu, pointed.bus, state)
        if self._gestures.marked:
            self._add_placing(menu, pointed.address, state)
        menu.addSeparator()
        menu.addAction(self._actions["remove"])
        return menu

    def _of_unplaced(self, pointed: Pointed, state: State) -> QMenu:
        menu = self._menu(_UNPLACED)
        if pointed.address is not None:
            words = self.tr("&Show where libvirt would put it (%1)").replace("%1", pointed.address.short)
            menu.addAction(words, partial(self._show, pointed.address))
        return menu

    def _of_kept(self, pointed: Pointed, state: State) -> QMenu:
        return self._menu(("copy_address",))

    def _of_nothing(self, pointed: Pointed, state: State) -> QMenu:
        return self._with_controllers(self._menu(("unfold_all", "fold_all")))

    def _menu(self, names: _Names) -> QMenu:
        return context_menu(names, self._actions, self._window)

    def _with_controllers(self, menu: QMenu) -> QMenu:
        menu.addSeparator()
        menu.addAction(self._actions["add_ports"])
        menu.addMenu(self._controllers)
        return menu

    def _add_fold(self, menu: QMenu, pointed: Pointed) -> None:
        row = pointed.row
        if row is not None:
            is_open = self._grid.isExpanded(row)
            words = self.tr("&Fold") if is_open else self.tr("Un&fold")
            menu.addAction(words, lambda: self._grid.setExpanded(row, not is_open))

    def _add_port(self, menu: QMenu, bus: int | None, state: State) -> None:
        """To the controller that a bus hangs on."""
        found = state.snapshot.buses.get(bus) if bus is not None else None
        port = state.snapshot.controller(found) if found is not None else None
        if port is not None and port.address is not None:
            words = self.tr("Go to %1, which leads to bus %2").replace("%1", state.snapshot.name(port))
            action = menu.addAction(menu_text(words.replace("%2", f"{bus:02x}")))
            action.triggered.connect(partial(self._show, port.address))

    def _add_placing(self, menu: QMenu, to: PciAddress | None, state: State) -> None:
        """What was cut, and what has no place, can come here, where that would do."""
        mover = self._grid.drag.mover
        if to is None or mover is None:
            return
        cut = self._gestures.cut_devices()
        if cut is not None:
            words = self.tr("&Paste %1 here").replace("%1", ", ".join(self._gestures.marked))
            menu.addAction(menu_text(words).replace("&&P", "&P", 1), self._gestures.paste)
        for placement in self._unplaced(state)[:_MOST]:
            position = placement.device.position if placement.device is not None else -1
            carried = Carried(position, (position,))
            if mover.answer(carried, to).edit is not None:
                words = menu_text(self.tr("Place “%1” here").replace("%1", state.snapshot.name(placement)))
                menu.addAction(words, partial(self._gestures.move, carried, to))

    def _unplaced(self, state: State) -> Sequence[Placement]:
        return [placement for placement in state.snapshot.unplaced if placement.device is not None]

    def _show(self, place: PciAddress) -> None:
        self._grid.select((place,), place)
        self._grid.setFocus()
