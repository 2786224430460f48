"""Answers of host threads as calls in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ...errors import EditorError

_Answer = TypeVar("_Answer")


class Bridge(QObject):
    """Brings calls from other threads into the one it lives in, which is the window's."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Call it soon, in the bridge's thread. May be called from any thread."""
        with suppress(RuntimeError):  # PySide: the window, and the bridge with it, has gone; nobody waits any more
            self._arrived.emit(call)

    def watch(
        self, future: Future[_Answer], done: Callable[[_Answer], None], failed: Callable[[EditorError], None]
    ) -> None:
        """Hand on the future's answer, or its refusal; nothing where it was cancelled. Bugs are raised here."""
        future.add_done_callback(lambda finished: self.post(lambda: _hand_on(finished, done, failed)))

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()


def _hand_on(future: Future[_Answer], done: Callable[[_Answer], None], failed: Callable[[EditorError], None]) -> None:
    if future.cancelled():
        return
    error = future.exception()
    if isinstance(error, EditorError):
        failed(error)
    elif error is not None:
        raise error
    else:
        done(future.result())
