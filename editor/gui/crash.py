"""A bug's last words: the open texts are put aside first, then comes a report that can be copied."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

import editor
from editor.connection.files import printable
from editor.gui.theme import mono


def install(keep: Callable[[], Path | None]) -> None:
    """From now on an exception that nobody caught comes here. `keep` puts unsaved work aside and says where."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        kept = keep()
        if not _shown:
            _shown.append(True)
            CrashDialog(report(error), kept).exec()
            _shown.clear()

    sys.excepthook = hook


_shown: list[bool] = []  # while one dialog is open, further bugs only go to stderr


def report(error: BaseException) -> str:
    """What a developer needs: versions and the traceback, no texts of domains."""
    versions = f"virt-slots {editor.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"
    trace = "".join(traceback.format_exception(error))
    return f"{versions}\n\n{trace.replace(str(Path.home()), '~')}"


class CrashDialog(QDialog):
    """Says that it is our fault, where the texts are, and gives the report."""

    def __init__(self, text: str, kept: Path | None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("This is a bug in virt-slots"))
        self.resize(680, 420)
        words = self.tr("Something went wrong that should not. It is not your fault.")
        if kept is not None:
            words += "\n" + self.tr(
                "What you had not saved is kept, and offered if virt-slots has to be started again:"
            )
            words += f"\n{printable(kept)}"
        label = QLabel(words)
        label.setWordWrap(True)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setFont(mono())
        shown.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, shown, buttons):
            layout.addWidget(widget)
