"""When Python looks for cyclic garbage: while nothing happens, for that takes longer than a frame may."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_IDLE = 300  # milliseconds without an edit


class Collecting(QObject):
    """One round some time after an edit. What it has seen, later rounds leave out, or they took longer with each edit:
    most of it are the states that undo keeps, and those have no cycles.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._collect)

    def later(self) -> None:
        """There was an edit."""
        self._idle.start()

    def _collect(self) -> None:
        gc.collect()
        gc.freeze()
