"""A bug's last words: the open texts are put aside first, then comes a report that can be copied."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion

from ... import __version__
from ...session.secrets import masked

_LONGEST = 300  # characters of a line


def install(keep: Callable[[], Path | None]) -> None:
    """From now on an exception that nobody caught comes here. `keep` puts unsaved work aside and says where."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        kept = keep()
        if not _shown:
            from ..dialogs.crash_dialog import CrashDialog

            _shown.append(True)
            CrashDialog(report(error), kept).exec()
            _shown.clear()

    sys.excepthook = hook


_shown: list[bool] = []  # while one dialog is open, further bugs only go to stderr


def report(error: BaseException) -> str:
    """What a developer needs: versions and the traceback, no texts of domains: what an error says of one is cut."""
    versions = f"virt-slots {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, {sys.platform}"
    trace = "".join(traceback.format_exception(error))
    lines = masked(trace.replace(str(Path.home()), "~")).splitlines()
    return f"{versions}\n\n" + "\n".join(each if len(each) <= _LONGEST else f"{each[:_LONGEST]} …" for each in lines)
