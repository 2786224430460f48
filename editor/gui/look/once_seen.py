"""What a window needs, but not for its first picture, waits until that is seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _Waiting(QObject):
    """Until the window is painted for the first time."""

    def __init__(self, window: QWidget, work: Callable[[], None]) -> None:
        super().__init__(window)
        self._work = work
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All parts of a window are painted in one go, so that an event that comes later finds it painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._done)
        return False

    def _done(self) -> None:
        self._work()
        self.deleteLater()


def once_seen(window: QWidget, work: Callable[[], None]) -> None:
    """Do it as soon as the window, which is not shown yet, has been painted."""
    _Waiting(window, work)
