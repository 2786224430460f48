"""States become pictures: the grid first, painted at once, then everything around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..knowledge.target import Target
from ..session.session import State
from .bars.target_chips import chips
from .grid.cells import Picture
from .grid.drag import Mover
from .grid.view import Folds
from .open import settings
from .open.opened import Opened

if TYPE_CHECKING:
    from .window import MainWindow


class Showing(QObject):
    """Tells each part of the window what it is to show of the domain that is the workspace's current one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: Opened | None = None

    def show(self) -> None:
        """Another domain is shown, or another state of it."""
        window, opened, state = self._window, self._window.workspace.current, self._window.workspace.state
        another = opened is not self._shown
        if another:
            self.keep_folds()
            self._shown = opened
            window.gestures.marked = ()
            window.judging.forget()
            window.panels.forget()
            window.selection.forget()
        window.judging.judge(state)
        picture = mover = None
        if opened is not None and state is not None:
            picture = Picture(state.snapshot, window.judging.findings, opened.saved)
            mover = Mover(opened.session, opened.saved)
        window.frame.show_grid(opened is not None)
        for part in (window.tools, window.details, window.panels, window.legend):  # they would say nothing
            part.setVisible(opened is not None)
        window.grid.empty_text = self._why_empty(state)
        window.grid.cut = frozenset(window.selection.named(window.gestures.marked))
        selected = window.selection.names
        window.grid.show_picture(picture, mover)
        window.tray.show_picture(picture)
        window.selection.keep(selected)
        if not another:
            window.grid.paint_now()
        window.find_bar.show_snapshot(picture.snapshot if picture else None)
        if another:
            if opened is not None:
                window.grid.set_folds(opened.folds or Folds(settings.folded_of(opened.key)))
            window.grid.begin()
        window.panels.show_panel()  # first: the selection is marked in what it shows
        self.show_selection()
        self.show_targets()
        self.show_words()
        window.host_commands.show_hosts()

    def show_judged(self) -> None:
        """What takes a while has come: the marks of the findings, the panels that rest on them."""
        window, opened, state = self._window, self._window.workspace.current, self._window.workspace.state
        if state is None or opened is None or state is not window.judging.state:
            return
        picture = Picture(state.snapshot, state.findings, opened.saved)
        window.grid.show_picture(picture, window.grid.mover)
        window.tray.show_picture(picture)
        self._show_details()
        self.show_targets()
        window.panels.show_panel()
        self.show_words()

    def show_selection(self) -> None:
        """What is said of the selection, and what can be done with it."""
        self._show_details()
        self._window.panels.show_selection()
        self._window.enable()

    def show_panel(self) -> None:
        """The window is seen: the panel below the grid, too."""
        self._window.panels.show_panel()
        self._window.panels.show_selection()

    def show_targets(self) -> None:
        """The libvirts that the domain is held against, and the save policy."""
        window, opened, state = self._window, self._window.workspace.current, self._window.workspace.state
        window.targets.setEnabled(state is not None)
        if state is None or opened is None:
            window.targets.show_target(Target(), None)
            window.targets.show_chips((), ())
        else:
            window.targets.show_target(state.target, opened.host_target)
            missing = window.held.missing(opened)
            window.targets.show_chips(chips(state, window.judging.state, missing), window.held.hosts())
            window.tools.policy.show_policy(state.policy)

    def show_words(self) -> None:
        """Titles and counts."""
        window, opened, state = self._window, self._window.workspace.current, self._window.workspace.state
        window.tools.gauge.show_snapshot(state.snapshot if state else None)
        window.panels.show_counts()
        window.setWindowModified(opened is not None and opened.unsaved)
        if state is None or opened is None:
            window.setWindowTitle("virt-slots[*]")
            window.facts.clear()
            return
        guest = state.document.guest
        window.setWindowTitle(f"{opened.name or self.tr('(no name)')}[*] – {opened.place} – virt-slots")
        unsaved = self.tr("not saved") if opened.session.modified else ""
        window.facts.setText(" · ".join(filter(None, (opened.name, guest.machine, guest.arch, unsaved))))

    def keep_folds(self) -> None:
        """What is folded belongs to the domain, also at the next start."""
        if self._shown is not None:
            self._shown.folds = self._window.grid.folds
            settings.set_folded_of(self._shown.key, self._shown.folds.buses)

    def _show_details(self) -> None:
        window, state = self._window, self._window.workspace.state
        places = tuple(cell.address for cell in window.grid.selected_cells())
        bus = window.grid.selected_bus()
        window.details.show_selection(state, window.selection.positions(), places, bus)
        if state is not None and state is window.judging.state:
            window.details.show_judged(state)

    def _why_empty(self, state: State | None) -> str:
        if state is None or state.snapshot.buses:
            return ""
        guest = state.document.guest
        words = self.tr("This domain has no PCI bus (%1, machine %2): there are no slots to show.")
        return words.replace("%1", guest.arch or "?").replace("%2", guest.machine or "?")
