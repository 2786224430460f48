"""Where everything is in the window: what is between the tool bar and the status bar."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..open import settings

_GRIDS_SHARE = 68  # percent


class Frame(QWidget):
    """The sources on the left, the grid or the first page, the details on the right; the panels below.

    `middle` holds what belongs to the grid. How the room is divided is kept from start to start.
    """

    def __init__(
        self,
        bar: QWidget,
        sources: QWidget,
        first_page: QWidget,
        middle: tuple[QWidget, QWidget, QWidget],  # what is above the grid, the grid, what is below it
        details: QWidget,
        panels: QWidget,
    ) -> None:
        super().__init__()
        self.middle = QWidget()
        _stacked(self.middle, *middle)
        self._centre = QStackedWidget()
        self._centre.addWidget(first_page)
        self._centre.addWidget(self.middle)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        centre = QWidget()  # with the bar in it: what is under the pointer in the list does not move when it comes
        _stacked(centre, bar, self._centre)
        for widget in (sources, centre, details):
            self._across.addWidget(widget)
        self._across.setSizes([210, 860, 290])
        self._across.setStretchFactor(1, 1)
        self._across.setChildrenCollapsible(True)
        self._across.setCollapsible(1, False)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(self._across)
        self._down.addWidget(panels)
        self._down.setStretchFactor(0, 1)
        self._down.setCollapsible(0, False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._down)
        self._parts = {"sources": sources, "details": details, "panels": panels}
        self._hidden: set[str] = set()
        self._is_grid_shown = True
        self._is_divided = False

    def showEvent(self, event: QShowEvent) -> None:
        """At the first start the grid has the most room, however small the screen."""
        super().showEvent(event)
        if not self._is_divided:
            self._is_divided = True
            grid = self.height() * _GRIDS_SHARE // 100
            self._down.setSizes([grid, self.height() - grid])

    def show_grid(self, there: bool) -> None:
        """Show the grid and what belongs to it, or the first page where there is nothing to show in it."""
        self._is_grid_shown = there
        self._centre.setCurrentIndex(int(there))
        self._show_parts()

    def toggle(self, name: str) -> None:
        """Hide a part (“sources”, “details”, “panels”), or show it again."""
        self._hidden ^= {name}
        self._show_parts()

    def is_hidden(self, name: str) -> bool:
        """Whether the user has hidden a part."""
        return name in self._hidden

    def _show_parts(self) -> None:
        for name, part in self._parts.items():
            says_something = name == "sources" or self._is_grid_shown
            part.setVisible(says_something and name not in self._hidden)

    def restore(self) -> None:
        """Divide the room as it was at the end of the last start."""
        self._across.restoreState(settings.bytes_of("window/across"))
        self._is_divided = self._down.restoreState(settings.bytes_of("window/down"))
        hidden = bytes(settings.bytes_of("window/hidden").data()).decode().split()
        self._hidden = set(hidden) & self._parts.keys()
        self._show_parts()

    def keep(self) -> None:
        """Remember how the room is divided."""
        settings.set_bytes("window/across", self._across.saveState())
        settings.set_bytes("window/down", self._down.saveState())
        settings.set_bytes("window/hidden", QByteArray(" ".join(sorted(self._hidden)).encode()))


def _stacked(holder: QWidget, *widgets: QWidget) -> None:
    """One below the other without gaps; the second one takes the room that is left."""
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for at, widget in enumerate(widgets):
        column.addWidget(widget, int(at == 1))
