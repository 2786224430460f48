"""States become pictures: the grid first, painted at once, then everything around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...plain_text import plain
from ...session.session import State
from ..bars.find_bar import FindBar
from ..bars.frame import Frame
from ..details.details import Details
from ..doing.gestures import Gestures
from ..grid.cells import Picture
from ..grid.folding import Folds
from ..grid.mover import Mover
from ..grid.tray import Tray
from ..grid.view import GridView
from ..open import settings
from ..open.judging import Judging
from ..open.opened import Opened
from ..open.selection import Selection
from ..open.workspace import Workspace
from ..panels.panels import Panels


class ShowingStates(QObject):
    """Shows the domain that is the workspace's current one.

    Who shows something else of it listens: `opened` says whether there is one at all, `shown` comes when the grid has
    another state, `judged` when its findings and answers are shown, too, `reached` when another selection is.
    """

    opened = Signal(bool)
    shown = Signal()
    judged = Signal()
    reached = Signal()

    def __init__(
        self,
        workspace: Workspace,
        judging: Judging,
        selection: Selection,
        gestures: Gestures,
        frame: Frame,
        grid: GridView,
        tray: Tray,
        find_bar: FindBar,
        details: Details,
        panels: Panels,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._judging = judging
        self._selection = selection
        self._gestures = gestures
        self._frame = frame
        self._grid = grid
        self._tray = tray
        self._find_bar = find_bar
        self._details = details
        self._panels = panels
        self._shown: Opened | None = None

    def show(self) -> None:
        """Another domain is shown, or another state of it."""
        opened, state = self._workspace.current, self._workspace.state
        another = opened is not self._shown
        if another:
            self._forget(opened)
        self._judging.judge(state)
        picture = mover = None
        if opened is not None and state is not None:
            picture = Picture(state.snapshot, self._judging.findings, opened.saved)
            mover = Mover(opened.session, opened.saved)
        self._frame.show_grid(opened is not None)
        self.opened.emit(opened is not None)
        self._grid.empty_text = self._why_empty(state)
        self._grid.show_cut(self._gestures.cut_devices())
        selected = self._selection.selected
        self._grid.show_picture(picture, mover)
        self._tray.show_picture(picture)
        self._selection.keep(selected)
        if not another:
            self._grid.paint_now()
        self._find_bar.show_snapshot(picture.snapshot if picture else None)
        if another:
            if opened is not None:
                self._grid.set_folds(opened.folds or Folds(settings.folded_of(opened.key)))
            self._grid.begin()
        self._panels.show_panel()  # first: the selection is marked in what it shows
        self.show_selection()
        self._panels.show_counts()
        self.shown.emit()

    def show_judged(self) -> None:
        """What takes a while has come: the marks of the findings, the panels that rest on them."""
        opened, state = self._workspace.current, self._workspace.state
        if state is None or opened is None or state is not self._judging.state:
            return
        picture = Picture(state.snapshot, state.findings, opened.saved)
        self._grid.show_picture(picture, self._grid.drag.mover)
        self._tray.show_picture(picture)
        self._show_details()
        self._panels.show_panel()
        self._panels.show_counts()
        self.judged.emit()

    def show_selection(self) -> None:
        """What is said of the selection, and what can be done with it."""
        self._show_details()
        self._panels.show_selection()
        self.reached.emit()

    def show_panel(self) -> None:
        """The window is seen: the panel below the grid, too."""
        self._panels.show_panel()
        self._panels.show_selection()

    def keep_folds(self) -> None:
        """What is folded belongs to the domain, also at the next start."""
        if self._shown is not None:
            self._shown.folds = self._grid.folds
            settings.set_folded_of(self._shown.key, self._shown.folds.buses)

    def _forget(self, opened: Opened | None) -> None:
        """Another domain comes: what was said of the one before says nothing of it."""
        self.keep_folds()
        self._shown = opened
        self._gestures.marked = ()
        self._judging.forget()
        self._panels.forget()
        self._selection.forget()

    def _show_details(self) -> None:
        state = self._workspace.state
        places = tuple(cell.address for cell in self._grid.selected_cells())
        self._details.show_selection(state, self._selection.positions(), places, self._grid.selected_bus())
        if state is not None and state is self._judging.state:
            self._details.show_judged(state)

    def _why_empty(self, state: State | None) -> str:
        if state is None or state.snapshot.buses:
            return ""
        guest = state.document.guest
        if not state.snapshot.is_predicted:
            words = self.tr(
                "Only QEMU domains are predicted. This one is of type “%1”, and its XML has no PCI address."
            )
            return words.replace("%1", plain(guest.type))
        words = self.tr("This domain has no PCI bus (%1, machine %2): there are no slots to show.")
        return words.replace("%1", guest.arch or "?").replace("%2", guest.machine or "?")
