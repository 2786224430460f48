"""The commands with which one finds one's way in a large grid: search, go to a bus, fold, zoom."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..bars.find_bar import FindBar
from ..grid.tray import Tray
from ..grid.type_ahead import TypeAhead
from ..grid.view import GridView
from ..look.open_over import open_over
from ..open import settings
from ..open.workspace import Workspace

_STEP = 1.15  # of the grid's zoom
_SMALLEST, _LARGEST = -2, 8


class Wayfinding(QObject):
    """Nothing of the domain is changed here."""

    def __init__(self, workspace: Workspace, grid: GridView, tray: Tray, find_bar: FindBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._grid = grid
        self._find_bar = find_bar
        self._window = window
        self._zoomed = (grid, tray)
        self.type_ahead = TypeAhead(grid)
        grid.zoom_wanted.connect(self._zoom)
        if settings.zoom():
            self._zoom(0)
        find_bar.changed.connect(self._show_found)
        find_bar.closed.connect(grid.setFocus)

    def find_devices(self) -> None:
        """Find devices by what is known of them."""
        self._find_bar.begin()

    def find_next(self) -> None:
        """Go to the next match."""
        self._find_bar.step(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self._find_bar.step(-1)

    def go_to_bus(self) -> None:
        """Ask for a bus."""
        from ..dialogs.bus_dialog import BusDialog

        state = self._workspace.state
        if state is not None:
            dialog = BusDialog(state.snapshot, self._window)
            dialog.bus_wanted.connect(self._grid.go_to_bus)
            open_over(dialog, self._window)

    def zoom_in(self) -> None:
        """Show the grid larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Show the grid smaller."""
        self._zoom(-1)

    def zoom_usual(self) -> None:
        """Show the grid as large as the desktop's font makes it."""
        self._zoom(-settings.zoom())

    def _zoom(self, steps: int) -> None:
        wanted = min(max(settings.zoom() + steps, _SMALLEST), _LARGEST)
        settings.set_zoom(wanted)
        for widget in self._zoomed:
            widget.set_zoom(_STEP**wanted)

    def unfold_all(self) -> None:
        """Unfold all buses."""
        self._grid.expandToDepth(0)

    def fold_all(self) -> None:
        """Fold all buses."""
        self._grid.collapseAll()

    def _show_found(self) -> None:
        places = frozenset(p.address for p in self._find_bar.matches if p.address is not None)
        self._grid.show_found(places, self._find_bar.filtering)
