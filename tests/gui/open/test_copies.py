"""Samples are opened as untitled copies: the sample itself is never written to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from editor.edits.replace_text import ReplaceText
from editor.gui.open import settings
from tests.gui.conftest import FOUR_PORTS

OTHER = FOUR_PORTS.replace(b"<name>four", b"<name>other")


@pytest.fixture
def copy(make_window, four):
    window = make_window()
    window.workspace.open_copy(str(four))
    return window


def test_the_start_page_opens_samples_as_copies(make_window):
    window = make_window()
    window.start.show()
    sample = next(each for each in window.start.findChildren(QPushButton) if each.text() == "web01")
    QTest.mouseClick(sample, Qt.MouseButton.LeftButton)
    opened = window.workspace.current
    assert opened.loaded.path is None
    assert "untitled copy of web01" in window.windowTitle()
    QTest.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert [*window.workspace.opened.values()] == [opened], "a second click shows the same copy"


def test_saving_asks_for_a_file_and_the_original_stays(copy, four, tmp_path, monkeypatch):
    opened = copy.workspace.current
    opened.session.perform(ReplaceText(OTHER, "edit"))
    asked = []
    there = tmp_path / "mine.xml"

    def ask(parent, title, suggestion, filters):
        asked.append(suggestion)
        return str(there), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    QTest.keyClick(copy, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = copy.saving.dialog
    assert dialog.save.text() == "&Save to a file…"
    dialog.save.click()
    assert asked == ["other.xml"]
    assert there.read_bytes() == OTHER
    assert four.read_bytes() == FOUR_PORTS
    assert opened.place == str(there)
    assert not opened.unsaved
    assert copy.workspace.opened == {opened.key: opened}


def test_a_copy_is_not_among_the_files_opened_before(copy, four, qtbot):
    copy.workspace.open_file(str(four))
    qtbot.waitUntil(lambda: settings.recent_files() == [str(four)])
    assert len(copy.workspace.opened) == 2, "the file itself is another one"


def test_copies_of_two_files_are_two(copy, tmp_path):
    other = tmp_path / "another.xml"
    other.write_bytes(OTHER)
    copy.workspace.open_copy(str(other))
    assert len(copy.workspace.opened) == 2
