"""Saying to a screen reader what happened, where nothing that it reads by itself changed."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Says a sentence once, as that of a widget; the same one again only after another."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._last = ""

    def say(self, words: str) -> None:
        """Have it said. Qt has such events from 6.8 on; without a screen reader nothing happens."""
        words = words.strip()
        if words and words != self._last and QtGui.QAccessible.isActive():
            event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
            if event is not None:
                QtGui.QAccessible.updateAccessibility(event(self._widget, words))
        self._last = words
