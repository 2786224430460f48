"""Dialogs that belong to a window, without a loop of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def open_over(dialog: QDialog, window: QWidget) -> None:
    """Open it; when it is done it is gone, and the window has the keyboard again, also without a window manager."""
    dialog.finished.connect(window.activateWindow)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
