"""What the window says of the shown domain in passing: title bar, status bar, gauge."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMainWindow

from ...plain_text import plain
from ..bars.gauge import Gauge
from ..open.workspace import Workspace


class ShowingTitles(QObject):
    """Shows the name, the place and the machine of the workspace's current domain, and how much can be hot-plugged."""

    def __init__(self, workspace: Workspace, gauge: Gauge, facts: QLabel, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._gauge = gauge
        self._facts = facts
        self._window = window

    def show(self) -> None:
        """Another state, or it was saved."""
        opened, state = self._workspace.current, self._workspace.state
        self._gauge.show_snapshot(state.snapshot if state else None)
        self._window.setWindowModified(opened is not None and opened.unsaved)
        if state is None or opened is None:
            self._window.setWindowTitle("virt-slots[*]")
            self._facts.clear()
            return
        guest = state.document.guest
        self._window.setWindowTitle(f"{plain(opened.name) or self.tr('(no name)')}[*] – {opened.place} – virt-slots")
        unsaved = self.tr("not saved") if opened.unsaved else self.tr("what runs now") if opened.runs else ""
        self._facts.setText(" · ".join(filter(None, (*map(plain, (opened.name, guest.machine, guest.arch)), unsaved))))
