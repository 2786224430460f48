"""From the review to the file or the host, and what can go wrong on the way."""

from __future__ import annotations

import stat
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from editor.connection.answers import DomainText
from editor.connection.host import Host
from editor.gui.dialogs.save_dialog import SaveDialog
from editor.gui.open.host_entry import HostEntry
from editor.gui.open.opened import Opened
from editor.knowledge.target import Target
from editor.session.session import Session
from editor.session.storing import Storing
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, click

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def move_and_review(window) -> SaveDialog:
    click(window, NET1)
    QTest.keyClick(window.grid, Qt.Key.Key_Right, ALT)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = window.saving.dialog
    assert isinstance(dialog, SaveDialog)
    return dialog


def words(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_review_says_what_was_done_and_save_writes_it(window, four):
    four.chmod(0o640)
    dialog = move_and_review(window)
    assert "Move net1 to 02:00.1" in words(dialog)
    assert "The guest notices" in words(dialog)
    assert "+      <address" in dialog.difference.toPlainText()
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert four.read_bytes() == window.state.output != FOUR_PORTS
    assert stat.S_IMODE(four.stat().st_mode) == 0o640
    assert not window.isWindowModified()
    assert "Saved" in window.bar.text


def test_a_file_that_changed_meanwhile_is_not_overwritten(window, four):
    dialog = move_and_review(window)
    theirs = FOUR_PORTS.replace(b"four", b"theirs")
    four.write_bytes(theirs)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert four.read_bytes() == theirs
    assert "changed by somebody else" in window.bar.text
    assert window.isWindowModified()
    offer = next(b for b in window.bar.findChildren(type(window.bar._action)) if b.text() == "Load it again")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert window.state.output == theirs


def test_to_another_file(window, four, tmp_path):
    move_and_review(window).reject()
    other = tmp_path / "other.xml"
    window.saving.write(window.workspace.current, other)
    assert other.read_bytes() == window.state.output
    assert four.read_bytes() == FOUR_PORTS
    assert window.workspace.current.place == str(other)


def test_the_record_policy_is_what_is_written(window, four):
    window.tools.policy.menu().actions()[1].trigger()
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    QTest.mouseClick(window.saving.dialog.save, Qt.MouseButton.LeftButton)
    assert four.read_bytes().count(b"multifunction='on'") == 1
    assert not window.isWindowModified()


@pytest.fixture
def read_only(window) -> Opened:
    text = DomainText("four", "5b1a2c3d-1111-4222-8333-444455556666", True, True, FOUR_PORTS, True)
    opened = Opened(Session(FOUR_PORTS, Target()), text, "test:///", Target(), True)
    window.workspace.add(opened)
    return opened


def test_a_read_only_domain_goes_to_a_file_and_says_what_is_missing(window, read_only, tmp_path):
    dialog = move_and_review(window)
    assert "read-only" in words(dialog)
    assert "next shutdown" in words(dialog)
    assert not dialog.save.isEnabled()
    assert dialog.save_as.isEnabled()
    target = tmp_path / "copy.xml"
    window.saving.write(read_only, target)
    assert b"secrets are missing" in target.read_bytes()
    assert "missing" in window.bar.text


def test_nothing_to_save_is_said(window):
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = window.saving.dialog
    assert not dialog.save.isEnabled()
    assert "No unsaved changes" in words(dialog)


def test_findings_that_are_left_are_in_the_review(window):
    click(window, NET0.at(0))
    window.gestures.multifunction_off()
    click(window, NET1)
    window.gestures.move(window.grid.carried(), NET0.at(1))
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    assert "✖" in words(window.saving.dialog)
    assert window.saving.dialog.findChildren(QPushButton)


def test_the_window_stays_open_while_a_host_stores_a_domain(window, qtbot):
    """Its answer says whether it was stored, and where the backup is."""
    hosts = window.workspace.hosts
    entry = hosts.entries["test:///default"] = HostEntry("test:///default", Host("test:///default", False), False)
    answer: Future[str] = Future()
    heard: list[str] = []
    storing = Storing("four", "", "test:///default")
    hosts.store(entry, answer, "Storing", heard.append, lambda error: None, storing)
    assert hosts.is_storing
    assert not window.close()
    assert window.isVisible()
    answer.set_result("stored")
    qtbot.waitUntil(lambda: not hosts.is_storing)
    assert heard == ["stored"]
    assert window.close()
