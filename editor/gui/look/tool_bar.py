"""A tool bar that shows icons alone where the words have no room: what is left out would be found by few."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly


class ToolBar(QToolBar):
    """Cannot be moved; its icons are as large as its letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # Qt's own would only hide it
        self.setToolButtonStyle(_WORDS)
        self._needed = 0  # the width with words
        self._needed_for_spare = 0  # the width with icons and with what can be spared
        self._spare: QAction | None = None
        self._size_icons()

    def add_button(self, button: QToolButton) -> None:
        """Add a button with a menu, which shows words or its icon as the others do."""
        button.setToolButtonStyle(self.toolButtonStyle())
        button.setIconSize(self.iconSize())
        self.toolButtonStyleChanged.connect(button.setToolButtonStyle)
        self.iconSizeChanged.connect(button.setIconSize)
        self.addWidget(button)

    def add_spare(self, widget: QWidget) -> None:
        """Add the widget that is left out where even icons have no room."""
        self._spare = self.addWidget(widget)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_icons()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _size_icons(self) -> None:
        side = max(16, self.fontMetrics().ascent() + 2)
        self.setIconSize(QSize(side, side))

    def _fit(self) -> None:
        if self.toolButtonStyle() == _WORDS:
            self._needed = self.sizeHint().width()
            if self._needed > self.width():
                self.setToolButtonStyle(_ICONS)
        elif self.width() >= self._needed:
            self.setToolButtonStyle(_WORDS)
        if self._spare is None:
            return
        if self._spare.isVisible():
            self._needed_for_spare = self.sizeHint().width()
        self._spare.setVisible(self.width() >= self._needed_for_spare)
