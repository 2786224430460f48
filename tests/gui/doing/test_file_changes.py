"""Another program changes a file that is open: it is told when the window is used again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.gui.conftest import FOUR_PORTS, NET1, click

THEIRS = FOUR_PORTS.replace(b"<name>four", b"<!-- theirs --><name>four")


def come_back(window) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def looked(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.file_changes._reading)


@pytest.fixture
def changed(window, four, qtbot):
    """A window whose file was changed, and that has told so."""
    looked(window, qtbot)
    four.write_bytes(THEIRS)
    come_back(window)
    qtbot.waitUntil(lambda: "was changed by another program" in window.bar.text)
    return window


def edit(window) -> bytes:
    click(window, NET1)
    QTest.keyClick(window.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    return window.state.output


def answer(text: str) -> list[str]:
    """Have the next question answered with that button; its words."""
    asked: list[str] = []

    def press() -> None:
        box = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()
        )
        asked.append(f"{box.text()} {box.informativeText()}")
        next(button for button in box.buttons() if button.text().replace("&", "") == text).click()

    QTimer.singleShot(0, press)
    return asked


def test_nothing_is_said_of_a_file_that_is_as_it_was(window, qtbot):
    come_back(window)
    looked(window, qtbot)
    assert not window.bar.text


def test_it_is_told_once_and_loaded_again_at_a_press(changed, four, qtbot):
    assert changed.state.output == FOUR_PORTS, "nothing changes by itself"
    changed.bar.clear()
    come_back(changed)
    looked(changed, qtbot)
    assert not changed.bar.text, "it was told already"
    four.write_bytes(THEIRS.replace(b"theirs", b"others"))
    come_back(changed)
    qtbot.waitUntil(lambda: bool(changed.bar.text))
    QTest.mouseClick(changed.bar._action, Qt.MouseButton.LeftButton)
    assert changed.state.output == four.read_bytes()
    assert not changed.isWindowModified()


def test_unsaved_edits_go_only_after_a_question(changed):
    mine = edit(changed)
    asked = answer("Cancel")
    QTest.mouseClick(changed.bar._action, Qt.MouseButton.LeftButton)
    assert "not saved" in asked[0]
    assert changed.state.output == mine
    asked = answer("Reload")
    changed.file_changes._reload(changed.workspace.current)
    assert "Undo brings them back" in asked[0]
    assert changed.state.output == THEIRS
    changed.gestures.undo()
    assert changed.state.output == mine


def test_a_text_that_cannot_be_read_yet_is_told_to_be_lost(changed):
    changed.panels.show_xml()
    xml = changed.panels.xml
    xml.text.setPlainText("<domain")
    xml.read_back()
    opened = changed.workspace.current
    assert opened.draft == b"<domain"
    asked = answer("Cancel")
    changed.file_changes._reload(opened)
    assert "is lost" in asked[0]
    assert opened.draft == b"<domain"
    answer("Reload")
    changed.file_changes._reload(opened)
    assert opened.draft is None
    assert xml.text.toPlainText() == THEIRS.decode()


def test_a_save_of_its_own_and_a_file_that_has_gone_are_no_news(window, four, qtbot):
    edit(window)
    window.saving.save(window.workspace.current)
    window.bar.clear()
    come_back(window)
    looked(window, qtbot)
    assert not window.bar.text
    four.unlink()
    come_back(window)
    looked(window, qtbot)
    assert not window.bar.text
