"""A bug's last words: the open texts are put aside first, then comes a report that can be copied."""

from __future__ import annotations

import os
import platform
import re
import sys
import traceback
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

import editor
from editor.gui.theme import mono
from editor.session import backup

Texts = Callable[[], Iterable[tuple[str, bytes]]]


def install(texts: Texts) -> None:
    """From now on an exception that nobody caught comes here. `texts` gives name and text of what is not saved."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        saved = put_aside(texts())
        if not _shown:
            _shown.append(True)
            CrashDialog(report(error), saved).exec()
            _shown.clear()

    sys.excepthook = hook


_shown: list[bool] = []  # while one dialog is open, further bugs only go to stderr


def put_aside(texts: Iterable[tuple[str, bytes]]) -> tuple[Path, ...]:
    """Write the texts to the state folder, readable by their owner only; says where. Must not fail itself."""
    where = backup.folder().parent / "rescued"
    saved = []
    for name, text in texts:
        try:
            where.mkdir(mode=0o700, parents=True, exist_ok=True)
            stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
            path = where / f"{re.sub(r'[^A-Za-z0-9_.-]', '-', name)[:80] or 'domain'}_{stamp}.xml"
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(text)
            saved.append(path)
        except OSError:
            traceback.print_exc()
    return tuple(saved)


def report(error: BaseException) -> str:
    """What a developer needs: versions and the traceback, no texts of domains."""
    versions = f"virt-slots {editor.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"
    trace = "".join(traceback.format_exception(error))
    return f"{versions}\n\n{trace.replace(str(Path.home()), '~')}"


class CrashDialog(QDialog):
    """Says that it is our fault, where the texts are, and gives the report."""

    def __init__(self, text: str, saved: tuple[Path, ...]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("This is a bug in virt-slots"))
        self.resize(680, 420)
        words = self.tr("Something went wrong that should not. It is not your fault.")
        if saved:
            words += "\n" + self.tr("What you had not saved was put aside here:") + "\n"
            words += "\n".join(str(path) for path in saved)
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
