"""A tool bar that shows icons alone where the words have no room: what is left out would be found by few."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolBar, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Cannot be moved; its icons are as large as its letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        side = max(16, self.fontMetrics().ascent() + 2)
        self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(_WORDS)
        self._needed = 0  # the width with words

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        if self.toolButtonStyle() == _WORDS:
            self._needed = self.sizeHint().width()
            if self._needed > self.width():
                self.setToolButtonStyle(_ICONS)
        elif self.width() >= self._needed:
            self.setToolButtonStyle(_WORDS)
