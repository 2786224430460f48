"""Dialogs that belong to a window, without a loop of their own; how large they are."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget


def open_over(dialog: QDialog, window: QWidget) -> None:
    """Open it; when it is done it is gone, and the window has the keyboard again, also without a window manager."""
    dialog.finished.connect(window.activateWindow)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def resize_by_letters(dialog: QWidget, width: float, height: float) -> None:
    """Give it that many heights of a letter, but no more than the screen has."""
    unit, room = dialog.fontMetrics().height(), dialog.screen().availableSize() * 0.92
    dialog.resize(min(round(unit * width), room.width()), min(round(unit * height), room.height()))
