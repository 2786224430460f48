"""The window and hosts that fail: nothing edited is lost, the host has the old or the new, and there is a way on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.edits.replace_text import ReplaceText
from editor.gui.dialogs.merge_dialog import MergeDialog
from editor.gui.dialogs.save_dialog import SaveDialog
from editor.gui.open import hosts, settings
from editor.session import backup
from tests.equipment.faults import PROCEDURES
from tests.equipment.fixtures import PORTS, behind, faulty, test_daemon
from tests.equipment.ways import OddServer

__all__ = ["behind", "faulty", "test_daemon"]
LEFT = Qt.MouseButton.LeftButton
TITLE = b"<title>mine</title>"


@pytest.fixture
def window(make_window, faulty, qtbot, tmp_path, monkeypatch):
    """With the domain “ports” open, its title edited and not saved."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    made = make_window(None)
    made.workspace.open_domains(faulty.uri(), False, ["ports"])
    qtbot.waitUntil(lambda: made.workspace.current is not None and bool(entry(made).domains))
    qtbot.waitUntil(lambda: not made.workspace.hosts.busy)
    edit(made, b"</name>", b"</name>" + TITLE)
    yield made
    faulty.heal()
    made.workspace.hosts.close()


def entry(window):
    return next(iter(window.workspace.hosts.entries.values()))


def edit(window, old: bytes, new: bytes) -> None:
    assert old in window.state.output
    window.gestures.perform(ReplaceText(window.state.output.replace(old, new)))


def stored(behind) -> bytes:
    return behind.lookupByName("ports").XMLDesc(2).encode()


def backups() -> list[Path]:
    return list(backup.folder().rglob("*.xml")) if backup.folder().exists() else []


def save(window) -> None:
    window.saving.save(window.workspace.current)


def press(window, text: str) -> None:
    for button in (window.bar._action, window.bar._second):
        if button.text() == text:
            QTest.mouseClick(button, LEFT)
            return
    raise AssertionError(f"no button “{text}”: {window.bar.text}")


@pytest.mark.parametrize("procedure", ["by_uuid", "xml", "define"])
@pytest.mark.parametrize("kind", ["cut-before", "cut-after"])
def test_a_save_that_loses_its_connection(window, qtbot, faulty, behind, procedure, kind):
    before = stored(behind)
    faulty.will(procedure, kind)
    save(window)
    qtbot.waitUntil(lambda: "lost" in window.bar.text)
    after = stored(behind)
    assert (after == before) != (TITLE in after)
    assert TITLE in window.state.output
    assert window.workspace.current.unsaved
    assert bool(backups()) == (procedure == "define")
    if procedure == "define":
        assert str(backups()[0]) in window.bar.text
        assert backups()[0].read_bytes() == before
    press(window, "Connect and look" if window.bar._action.text() == "Connect and look" else "Connect again")
    qtbot.waitUntil(lambda: entry(window).facts is not None and not window.workspace.hosts.busy)
    assert TITLE in window.state.output


def test_edits_made_while_it_is_saved_stay_unsaved_on_top_of_what_was_stored(window, qtbot, faulty, behind):
    fault = faulty.will("define", "hold")
    save(window)
    qtbot.waitUntil(fault.happened.is_set)
    edit(window, b"'virtio'", b"'e1000e'")
    fault.go_on.set()
    qtbot.waitUntil(lambda: "edited meanwhile" in window.bar.text)
    assert b"e1000e" not in stored(behind)
    assert window.workspace.current.loaded.xml == stored(behind)
    assert b"e1000e" in window.state.output
    assert TITLE in window.state.output
    assert window.workspace.current.unsaved
    window.saving.dialog.reject()
    save(window)
    qtbot.waitUntil(lambda: b"e1000e" in stored(behind))


def test_a_save_that_gets_no_answer_can_be_left_and_the_window_closed(window, qtbot, faulty, monkeypatch):
    monkeypatch.setattr(hosts, "STORING", 50)
    fault = faulty.will("define", "hold")
    save(window)
    qtbot.waitUntil(fault.happened.is_set)
    assert not window.close()
    qtbot.waitUntil(lambda: "has not said yet" in window.bar.text and str(backups()[0]) in window.bar.text)
    press(window, "Wait no longer")
    assert "may have the old definition or the new one" in window.bar.text
    monkeypatch.setattr(window.file_commands, "may_lose", lambda opened: True)
    assert window.close()


def test_an_answer_that_comes_after_all_is_heard(window, qtbot, faulty, monkeypatch, behind):
    monkeypatch.setattr(hosts, "STORING", 50)
    fault = faulty.will("define", "hold")
    save(window)
    qtbot.waitUntil(lambda: "has not said yet" in window.bar.text)
    press(window, "Wait no longer")
    fault.go_on.set()
    qtbot.waitUntil(lambda: not window.workspace.current.unsaved)
    assert window.workspace.current.loaded.xml == stored(behind)


def test_disconnecting_keeps_what_is_not_saved_and_it_can_be_saved_again(window, qtbot, behind):
    window.host_commands.disconnect_host()
    assert window.workspace.current.unsaved
    assert "What is not saved stays open" in window.bar.text
    assert entry(window).facts is None
    save(window)
    assert "is not connected" in window.bar.text
    press(window, "Connect")
    qtbot.waitUntil(lambda: isinstance(window.saving.dialog, SaveDialog))
    QTest.mouseClick(window.saving.dialog.save, LEFT)
    qtbot.waitUntil(lambda: TITLE in stored(behind))


def test_disconnecting_takes_out_of_the_list_where_nothing_is_unsaved(window):
    window.gestures.undo()
    window.host_commands.disconnect_host()
    assert not window.workspace.hosts.entries
    assert not window.workspace.opened


def test_from_read_only_to_read_write_the_edits_stay_and_can_be_saved(make_window, faulty, qtbot, behind):
    secret = (
        stored(behind)
        .decode()
        .replace("<memballoon", "<graphics type='vnc' passwd='geheim'><listen type='none'/></graphics><memballoon")
    )
    behind.defineXML(secret)
    window = make_window(None)
    window.workspace.open_domains(faulty.uri(), True, ["ports"])
    qtbot.waitUntil(lambda: window.workspace.current is not None)
    edit(window, b"</name>", b"</name>" + TITLE)
    assert window.workspace.current.loaded.secrets_missing
    window.host_commands._connect(faulty.uri(), False)
    qtbot.waitUntil(lambda: not window.workspace.current.loaded.secrets_missing)
    assert TITLE in window.state.output
    assert b"geheim" in window.state.output
    save(window)
    qtbot.waitUntil(lambda: TITLE in stored(behind))
    assert b"geheim" in behind.lookupByName("ports").XMLDesc(3).encode()
    window.workspace.hosts.close()


def test_a_host_that_never_answers_can_be_given_up_or_waited_for(make_window, qtbot, monkeypatch):
    monkeypatch.setattr(hosts, "CONNECTING", 50)
    server = OddServer()
    window = make_window(None)
    uri = f"qemu+tcp://localhost:{server.port}/system"
    window.workspace.hosts.add(uri)
    for text in ("Go on waiting", "Give up"):
        qtbot.waitUntil(lambda: "has not answered" in window.bar.text)
        press(window, text)
    assert not window.workspace.hosts.busy
    assert entry(window).error is not None
    assert "did not answer" in window.sources.topLevelItem(0).toolTip(0)
    window.workspace.hosts.close()
    server.close()


def test_somebody_elses_change_is_shown_where_nothing_is_edited(window, qtbot, behind):
    window.gestures.undo()
    behind.defineXML(stored(behind).decode().replace("</name>", "</name><title>theirs</title>"))
    qtbot.waitUntil(lambda: b"theirs" in window.state.output)
    assert not window.workspace.current.unsaved
    assert "was changed on its host" in window.bar.text


def test_somebody_elses_change_and_mine_are_merged(window, qtbot, behind):
    behind.defineXML(stored(behind).decode().replace("'virtio'", "'e1000e'"))
    qtbot.waitUntil(lambda: "by somebody else" in window.bar.text)
    assert TITLE in window.state.output
    press(window, "Compare and merge…")
    qtbot.waitUntil(lambda: isinstance(window.saving.dialog, MergeDialog))
    assert not window.saving.dialog.choices
    QTest.mouseClick(window.saving.dialog.merge_button, LEFT)
    assert TITLE in window.state.output
    assert b"e1000e" in window.state.output
    save(window)
    qtbot.waitUntil(lambda: TITLE in stored(behind))
    assert b"e1000e" in stored(behind)


@pytest.mark.parametrize(("side", "title"), [("ours", TITLE), ("theirs", b"<title>theirs</title>")])
def test_where_both_changed_the_same_somebody_chooses(window, qtbot, behind, side, title):
    behind.defineXML(stored(behind).decode().replace("</name>", "</name><title>theirs</title>"))
    qtbot.waitUntil(lambda: "by somebody else" in window.bar.text)
    window.saving.compare(window.workspace.current)
    qtbot.waitUntil(lambda: isinstance(window.saving.dialog, MergeDialog))
    dialog = window.saving.dialog
    assert not dialog.merge_button.isEnabled()
    (box,) = dialog.choices.values()
    box.setCurrentIndex(box.findData(side))
    QTest.mouseClick(dialog.merge_button, LEFT)
    assert title in window.state.output


def test_undefined_and_started_by_others_is_seen(window, qtbot, behind):
    behind.lookupByName("ports").create()
    qtbot.waitUntil(lambda: window.workspace.current.active)
    behind.lookupByName("ports").destroy()
    behind.lookupByName("ports").undefine()
    qtbot.waitUntil(lambda: "no longer defined" in window.bar.text)
    assert TITLE in window.state.output
    press(window, "Define it anew")
    qtbot.waitUntil(lambda: "defined as a new domain" in window.bar.text)
    assert TITLE in stored(behind)


def test_many_events_ask_for_few_lists(window, qtbot, faulty, behind):
    heard: list[str] = []
    window.workspace.hosts.happened.connect(lambda entry, events: heard.extend(event.name for event in events))
    fault = faulty.will("list", "hold")
    window.host_commands.refresh_hosts()
    qtbot.waitUntil(fault.happened.is_set)
    count = faulty.calls.count(PROCEDURES["list"])
    for _ in range(100):
        behind.defineXML(PORTS.format(name="other"))
        behind.lookupByName("other").undefine()
    behind.defineXML(PORTS.format(name="last"))
    qtbot.waitUntil(lambda: "last" in heard)
    fault.go_on.set()
    qtbot.waitUntil(lambda: not entry(window).is_listing)
    assert "last" in [each.name for each in entry(window).domains]
    left, each = 1, 2  # what the held list still had to ask; what a list asks
    assert faulty.calls.count(PROCEDURES["list"]) - count == left + each, "one list for all 201 events"


def test_what_is_asked_for_comes_before_housekeeping(window, qtbot, faulty):
    fault = faulty.will("list", "hold")
    window.host_commands.refresh_hosts()
    qtbot.waitUntil(fault.happened.is_set)
    before = len(faulty.calls)
    host = entry(window).host
    later, wanted = host.domains(), host.read("test")
    fault.go_on.set()
    qtbot.waitUntil(lambda: later.done() and wanted.done())
    wanted_first = ("list", "by_name", "is_persistent", "xml", "list")  # the first one ends the list that was held
    assert faulty.calls[before : before + 5] == [PROCEDURES[name] for name in wanted_first]


@pytest.mark.parametrize("procedure", ["auth_list", "open", "type", "list", "by_name", "xml"])
@pytest.mark.parametrize("kind", ["cut-before", "cut-after"])
def test_wherever_the_connection_ends_there_is_a_way_back(make_window, qtbot, faulty, procedure, kind):
    faulty.will(procedure, kind)
    window = make_window(None)
    window.workspace.open_domains(faulty.uri(), False, ["ports"])
    qtbot.waitUntil(lambda: entry(window).error is not None)
    qtbot.waitUntil(lambda: not window.workspace.hosts.busy)
    assert window.bar.text
    press(window, "Connect again")
    qtbot.waitUntil(lambda: entry(window).facts is not None and bool(entry(window).domains))
    window.workspace.open_domain(entry(window).asked, "ports")
    qtbot.waitUntil(lambda: window.workspace.current is not None)
    window.workspace.hosts.close()


@pytest.mark.parametrize("procedure", ["by_uuid", "xml"])
def test_a_read_that_gets_no_answer_can_be_cancelled_and_nothing_is_lost(window, qtbot, faulty, procedure):
    fault = faulty.will(procedure, "hold")
    window.workspace.load_again(window.workspace.current)
    qtbot.waitUntil(fault.happened.is_set)
    assert "Reading" in window.bar.text
    press(window, "Cancel")
    assert not window.workspace.hosts.busy
    assert TITLE in window.state.output
    fault.go_on.set()


def test_what_changes_between_the_last_look_and_the_define_is_not_silent(window, qtbot, faulty, behind):
    theirs = stored(behind).decode().replace("'virtio'", "'e1000e'")
    faulty.will("xml", "run-before", call=lambda: behind.defineXML(theirs))
    save(window)
    qtbot.waitUntil(lambda: "Compare and merge…" in (window.bar._action.text(), window.bar._second.text()))
    assert b"e1000e" in stored(behind)
    assert TITLE not in stored(behind)
    assert TITLE in window.state.output


def test_hosts_of_the_last_start_are_connected_to_one_after_another(make_window, qtbot, faulty):
    window = make_window(None)
    second = faulty.uri(path="default") + "&second=1"
    seen = []
    window.workspace.hosts.connected.connect(
        lambda entry: seen.append(sum(each.busy != "" for each in window.workspace.hosts.entries.values()))
    )
    for uri in ("nonsense:///", faulty.uri(), second):
        settings.set_host_at_start(uri, True)
    window.host_commands.connect_in_turn(["nonsense:///", faulty.uri(), second], False)
    assert len(window.workspace.hosts.entries) == 3
    assert sum(bool(each.busy) for each in window.workspace.hosts.entries.values()) == 1
    entries = window.workspace.hosts.entries
    qtbot.waitUntil(lambda: all(entries[uri].facts is not None for uri in (faulty.uri(), second)))
    window.workspace.hosts.close()


def test_a_transient_domain_is_only_looked_at(make_window, qtbot, faulty, behind):
    behind.createXML(PORTS.format(name="passing"))
    window = make_window(None)
    window.workspace.open_domains(faulty.uri(), False, ["passing"])
    qtbot.waitUntil(lambda: window.workspace.current is not None)
    before = window.state.output
    window.gestures.perform(ReplaceText(before.replace(b"</name>", b"</name>" + TITLE)))
    assert "transient" in window.bar.text
    assert window.state.output == before
    window.workspace.hosts.close()


def test_a_host_that_is_only_asked_holds_up_neither_the_end_nor_a_disconnect(window, qtbot, faulty, monkeypatch):
    fault = faulty.will("define_trial", "hold")
    window.asking.ask(entry(window).asked, trial=True)
    qtbot.waitUntil(fault.happened.is_set)
    assert not window.workspace.hosts.is_storing
    window.host_commands.disconnect_host()
    assert not window.workspace.hosts.busy
    assert window.workspace.current.unsaved
    monkeypatch.setattr(window.file_commands, "may_lose", lambda opened: True)
    assert window.close()
