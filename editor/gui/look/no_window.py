"""What Qt says when it cannot open a window: instead of aborting, the reason is handed on as one sentence."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

Application = TypeVar("Application")
_PLUGIN = "Could not load the Qt platform plugin "


def made_or_told(make: Callable[[], Application], tell: Callable[[str], int]) -> Application:
    """The application that `make` constructs. Where Qt would abort, end with the exit code of `tell(reason)` instead.

    Qt's fatal error cannot be caught: its message handler is the last that runs, so `tell` runs in it, and the
    process ends there. What Qt says on the way to an application that works is passed on to stderr.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtFatalMsg:
            said.append(text)
            return
        code = tell(_reason(said))
        os._exit(code)

    before = qInstallMessageHandler(hear)
    try:
        return make()
    finally:
        qInstallMessageHandler(before)
        for text in said:
            os.write(2, f"{text}\n".encode())


def _reason(said: list[str]) -> str:
    """Of what Qt said before it gave up, what somebody can do something about."""
    telling = [text.strip().rstrip(".") for text in said if _PLUGIN not in text and text.strip()]
    tried = [text.partition(_PLUGIN)[2].split('"')[1] for text in said if text.count('"') > 1 and _PLUGIN in text]
    unloadable = [why for plugin in tried if (why := _not_loaded(plugin))]
    if unloadable:
        return unloadable[0]
    if not telling:
        return f"Qt could not use its platform plugin “{tried[0]}”" if tried else "Qt found no platform plugin"
    return f"Qt says: {telling[0]}" if not tried else f"Qt says ({tried[0]}): {telling[0]}"


def _not_loaded(plugin: str) -> str | None:
    """Why the plugin's file cannot be loaded, which names the library; None if there is no such file, or it can be."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    for file in Path(folder, "platforms").glob(f"libq{plugin.partition('-')[0]}*.so"):
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            return f"Qt's plugin “{plugin}” cannot be loaded ({error})"
    return None
