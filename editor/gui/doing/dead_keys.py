"""A key that does nothing now says why."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_KEYS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


class DeadKeys(QObject):
    """The shortcuts of commands that cannot be used come through to the widget that has the keyboard: seen here."""

    said = Signal(str, int)  # for the status bar

    def __init__(self, actions: Mapping[str, QAction], widgets: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() not in _KEYS:
            pressed = QKeySequence(event.keyCombination())
            for name, action in self._actions.items():
                if not action.isEnabled() and pressed in action.shortcuts():
                    self.said.emit(self._why(name), 5000)
                    return True
        return super().eventFilter(watched, event)

    def _why(self, name: str) -> str:
        if name == "paste":
            return self.tr("Nothing is cut: select a device and cut it first.")
        if name == "undo":
            return self.tr("There is nothing to undo.")
        if name == "redo":
            return self.tr("There is nothing to redo.")
        return self.tr("No device is selected that this could be done to.")
