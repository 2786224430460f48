"""Going from part to part of the window and from domain to domain by key, and hiding parts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from ..bars.frame import Frame
from ..bars.sources import Sources
from ..details.details import Details
from ..grid.view import GridView
from ..open.workspace import Workspace
from ..panels.panels import Panels


class Parts(QObject):
    """The parts are: list of hosts, grid, details, lower panel."""

    def __init__(
        self,
        workspace: Workspace,
        frame: Frame,
        sources: Sources,
        grid: GridView,
        details: Details,
        panels: Panels,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._frame = frame
        self._grid = grid
        self._parts: tuple[QWidget, ...] = (sources, frame.middle, details, panels)
        self._window = window

    def to_grid(self) -> None:
        """Have the keyboard in the grid."""
        self._grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_part(self) -> None:
        """Have the keyboard in the next part."""
        self._go(1)

    def previous_part(self) -> None:
        """Have the keyboard in the part before."""
        self._go(-1)

    def next_domain(self) -> None:
        """Show the next open domain."""
        self._show(1)

    def previous_domain(self) -> None:
        """Show the open domain before."""
        self._show(-1)

    def toggle_sources(self) -> None:
        """Hide or show the list of hosts and files."""
        self._frame.toggle("sources")

    def toggle_details(self) -> None:
        """Hide or show what is known of the selection."""
        self._frame.toggle("details")

    def toggle_panels(self) -> None:
        """Hide or show findings, XML and what is beside them."""
        self._frame.toggle("panels")

    def full_screen(self) -> None:
        """Fill the screen, or give it back."""
        state = self._window.windowState() ^ Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state)

    def tick(self, actions: dict[str, QAction]) -> None:
        """Have the menu say which parts are shown."""
        for name in ("sources", "details", "panels"):
            actions[f"toggle_{name}"].setChecked(not self._frame.is_hidden(name))
        actions["full_screen"].setChecked(self._window.isFullScreen())

    def _go(self, by: int) -> None:
        parts = [part for part in self._parts if part.isVisible()]
        focused = QApplication.focusWidget()
        at = next((at for at, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)), -1)
        if focused in parts:
            at = parts.index(focused)
        for step in range(1, len(parts) + 1):
            part = parts[(at + by * step) % len(parts)]
            target = self._grid if part is self._frame.middle else _first_in(part)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _show(self, by: int) -> None:
        opened = list(self._workspace.opened.values())
        if self._workspace.current in opened and len(opened) > 1:
            self._workspace.show(opened[(opened.index(self._workspace.current) + by) % len(opened)])


def _first_in(part: QWidget) -> QWidget | None:
    """The first widget in a part that takes the keyboard by Tab, itself if it does."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return part
    inside = part.nextInFocusChain()
    while inside is not None and inside is not part:
        takes = inside.focusPolicy() & Qt.FocusPolicy.TabFocus and inside.isEnabled() and inside.isVisible()
        if takes and part.isAncestorOf(inside):
            return inside
        inside = inside.nextInFocusChain()
    return None
