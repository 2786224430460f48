"""Unsaved work outlives the program: put aside after an edit, offered at the next start."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.connection.answers import DomainText
from editor.connection.files import FileText
from editor.gui.dialogs.recovery_dialog import RecoveryDialog
from editor.session import recovery
from editor.session.policy import Policy
from editor.session.record import Unsaved
from editor.session.recovery import Recovery
from tests.gui.conftest import FOUR_PORTS, NET1, click, place_of

Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
MOVED = FOUR_PORTS.replace(b"bus='0x02' slot='0x00' function='0x0'", b"bus='0x02' slot='0x00' function='0x1'")


@pytest.fixture(autouse=True)
def state_folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def kept() -> list[Path]:
    return list(recovery.folder().glob("*/*.json"))


def die(*unsaved: Unsaved) -> None:
    """As if another program with these had been killed."""
    lost = Recovery()
    lost.keep({str(at): each for at, each in enumerate(unsaved)})
    os.close(lost._lock)


def dialog_of(window) -> RecoveryDialog | None:
    return window.findChild(RecoveryDialog)


def test_an_edit_is_put_aside_soon_and_undo_or_saving_takes_it_away(window, qtbot):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    assert not kept(), "typing does not wait for the disk"
    qtbot.waitUntil(lambda: len(kept()) == 1)
    assert b"function='0x1'" in kept()[0].read_bytes()
    window.gestures.undo()
    qtbot.waitUntil(lambda: not kept())
    window.gestures.redo()
    qtbot.waitUntil(lambda: len(kept()) == 1)
    window.saving.save(window.workspace.current)
    qtbot.waitUntil(lambda: not kept())


def test_a_text_that_is_no_domain_yet_is_put_aside_too(window, qtbot):
    window.panels.show_xml()
    window.panels.xml.text.setTextCursor(window.panels.xml.text.document().find("</interface>"))
    QTest.keyClick(window.panels.xml.text, Key.Key_Backspace)
    window.panels.xml.read_back()
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: len(kept()) == 1)
    assert b'"draft": "<domain' in kept()[0].read_bytes()


def test_closing_leaves_nothing(window, qtbot):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: len(kept()) == 1)
    window.gestures.undo()
    window.close()
    assert not list(recovery.folder().iterdir())


def test_nothing_left_behind_asks_nothing(window):
    window.recovering.offer()
    assert dialog_of(window) is None


def test_recover_with_return_brings_it_back_as_an_edit(make_window, four, qtbot):
    die(Unsaved("four", FileText(four, FOUR_PORTS), MOVED, Policy.RECORD))
    window = make_window()
    window.recovering.offer()
    dialog = dialog_of(window)
    assert dialog.list.topLevelItem(0).text(0) == "four"
    assert dialog.list.topLevelItem(0).text(1) == str(four)
    QTest.keyClick(dialog, Key.Key_Return)
    assert place_of(window, "net1") == NET1.at(1)
    assert window.state.policy is Policy.RECORD
    assert window.isWindowModified()
    (mine,) = kept_by_now(window, qtbot)
    assert b"function='0x1'" in mine.read_bytes()
    window.gestures.undo()
    assert window.state.document.source == FOUR_PORTS


def kept_by_now(window, qtbot) -> list[Path]:
    """What is kept once the dead program's folder is gone."""
    own = window.recovering._recovery
    qtbot.waitUntil(lambda: own.where is not None and [path.parent for path in kept()] == [own.where])
    return kept()


def test_a_file_that_changed_meanwhile_is_not_overwritten(make_window, four, qtbot):
    die(Unsaved("four", FileText(four, FOUR_PORTS), MOVED))
    four.write_bytes(FOUR_PORTS + b"<!-- somebody else -->\n")
    window = make_window()
    window.workspace.open_file(str(four))
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    assert place_of(window, "net1") == NET1.at(1)
    window.saving.save(window.workspace.current)
    assert "changed by somebody else" in window.bar.text
    assert four.read_bytes().endswith(b"<!-- somebody else -->\n")


def test_two_programs_with_the_same_file_lose_neither(make_window, four, qtbot):
    die(Unsaved("four", FileText(four, FOUR_PORTS), MOVED))
    die(Unsaved("four", FileText(four, FOUR_PORTS), FOUR_PORTS.replace(b"four", b"vier")))
    window = make_window()
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    texts = [moment.source for moment in window.workspace.current.session.history]
    assert {MOVED, FOUR_PORTS.replace(b"four", b"vier")} < set(texts)


def test_escape_asks_again_and_throw_away_does_not(make_window, four):
    die(Unsaved("four", FileText(four, FOUR_PORTS), MOVED))
    window = make_window()
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Escape)
    assert kept()
    QTest.qWait(1)
    window.recovering.offer()
    QTest.mouseClick(window.findChildren(RecoveryDialog)[-1].discard, Qt.MouseButton.LeftButton)
    assert not kept()
    assert not window.workspace.opened


@pytest.mark.parametrize("is_open", [False, True])
def test_a_draft_comes_back_with_its_complaint(make_window, four, is_open):
    draft = FOUR_PORTS.replace(b"</interface>", b"</interfac", 1)
    die(Unsaved("four", FileText(four, FOUR_PORTS), FOUR_PORTS, draft=draft))
    window = make_window()
    if is_open:
        window.workspace.open_file(str(four))
        window.panels.show_xml()
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    window.panels.show_xml()
    assert window.panels.xml.text.toPlainText().encode() == draft
    assert "Line " in window.panels.xml.complaint.text()


def test_a_hosts_domain_goes_back_to_its_host(make_window, qtbot):
    uuid = "6695eb01-f6a4-8304-79aa-97f2502e193f"
    loaded = DomainText("test", uuid, False, True, FOUR_PORTS, False)
    die(Unsaved("four", loaded, MOVED, uri="test:///default"))
    window = make_window()
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    opened = window.workspace.current
    assert (opened.uri, opened.loaded) == ("test:///default", loaded)
    window.host_commands.connect_again("test:///default")  # nobody connects to it unasked
    qtbot.waitUntil(lambda: window.workspace.hosts.entries["test:///default"].facts is not None)


def test_a_full_disk_is_said_once(window, state_folder, qtbot):
    (state_folder / "virt-slots").write_text("in the way")
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: "cannot be put aside" in window.bar.text)
    window.bar.clear()
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    QTest.qWait(900)
    assert not window.bar.text


def test_recovering_connects_to_no_host(make_window, tmp_path):
    """A record may name any URI, one that starts a command among them."""
    started = tmp_path / "started"
    uri = f"qemu+ext:///system?command=/usr/bin/touch&socket={started}"
    die(Unsaved("four", DomainText("four", "uuid", False, True, FOUR_PORTS, False), MOVED, uri=uri))
    window = make_window()
    window.recovering.offer()
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    (entry,) = window.workspace.hosts.entries.values()
    assert (entry.asked, entry.busy, entry.facts, entry.error) == (uri, "", None, None)
    assert window.isWindowModified()
    assert not started.exists()
    window.workspace.hosts.close()
