"""What a screen reader is told."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QAccessible

from editor.gui.look.announcing import Announcer
from tests.gui.conftest import NET0, NET1, click


def test_answers_and_refusals_are_announced_once(window, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", lambda widget, words: words, raising=False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    click(window, NET1)
    window.gestures.cut()
    click(window, NET0.at(2))
    assert any("Ctrl+V" in words for words in said)
    assert any(words.startswith("01:00.2: ") for words in said), "what pasting would do"
    window.bar.say("warning", "The host has gone.")
    assert said[-1] == "The host has gone."
    announcer = Announcer(window.grid)
    before = len(said)
    announcer.say("twice")
    announcer.say("twice")
    assert len(said) == before + 1


def test_an_older_qt_has_no_announcements(window, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.delattr(QtGui, "QAccessibleAnnouncementEvent", raising=False)
    Announcer(window.grid).say("nobody hears it")
