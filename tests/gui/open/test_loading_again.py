"""Loading again: what is there now comes, and nothing that was edited here is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.conftest import FOUR_PORTS, NET1, click

ALT, CONTROL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
THEIRS = FOUR_PORTS.replace(b"<name>four", b"<!-- theirs --><name>four")


def edit(window) -> None:
    click(window, NET1)
    QTest.keyClick(window.grid, Qt.Key.Key_Right, ALT)


def reviewed(window, words: str) -> bool:
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = window.saving.dialog
    found = any(words in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    return found


def test_undo_brings_the_edits_back_and_they_can_be_saved(window, four):
    edit(window)
    mine = window.state.output
    four.write_bytes(THEIRS)
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL | SHIFT)
    assert window.state.output == THEIRS
    assert not window.isWindowModified()
    window.gestures.undo()
    assert window.state.output == mine
    assert window.isWindowModified()
    assert reviewed(window, "takes that change back")
    window.gestures.redo()
    assert not reviewed(window, "takes that change back")
    window.gestures.undo()
    window.saving.save(window.workspace.current)
    assert not window.workspace.current.session.is_behind, "it is what is there now"
    assert four.read_bytes() == mine


def test_offered_where_somebody_else_saved_meanwhile(window, four):
    edit(window)
    mine = window.state.output
    four.write_bytes(THEIRS)
    window.saving.save(window.workspace.current)
    QTest.mouseClick(window.bar._action, Qt.MouseButton.LeftButton)
    assert window.state.output == THEIRS
    window.gestures.undo()
    assert window.state.output == mine


def test_what_is_no_domain_any_more_or_gone_leaves_what_is_open(window, four):
    edit(window)
    mine = window.state.output
    for change in (lambda: four.write_bytes(b"<network/>"), four.unlink):
        change()
        window.file_commands.load_again()
        assert window.bar.text
        window.bar.clear()
        assert window.state.output == mine
        assert window.isWindowModified()
