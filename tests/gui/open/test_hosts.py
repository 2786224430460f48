"""Hosts in the window, on libvirt's own test driver."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.connection.answers import DomainText
from editor.edits.replace_text import ReplaceText
from editor.gui.bars.sources import DomainCall
from editor.gui.dialogs.save_dialog import SaveDialog, StoredDialog
from editor.gui.dialogs.sign_in_dialog import SignInDialog

URI = "test:///default"


@pytest.fixture
def window(make_window):
    pytest.importorskip("libvirt")
    made = make_window(None)
    yield made
    made.workspace.hosts.close()


def opened(window, qtbot):
    window.workspace.open_domains(URI, False, ["test"])
    qtbot.waitUntil(lambda: window.workspace.current is not None and bool(window.workspace.hosts.entries[URI].domains))
    return window.workspace.current


def test_a_domain_by_name(window, qtbot):
    current = opened(window, qtbot)
    assert current.name == "test"
    assert current.active
    assert window.state.target == window.workspace.hosts.entries[URI].target
    assert "(this host)" in window.targets.choice.text()
    top = window.sources.topLevelItem(0)
    assert (top.text(0), top.child(0).text(0)) == (URI, "test")
    assert "running" in top.child(0).data(0, Qt.ItemDataRole.AccessibleTextRole)


def test_waiting_is_shown_and_can_be_cancelled(window, qtbot):
    window.workspace.open_domains(URI, False, ["test"])
    assert "Connecting" in window.bar.text
    given_up = list(window.workspace.hosts.entries[URI].waiting)
    window.workspace.hosts.cancel()
    assert not window.bar.text
    assert given_up
    qtbot.waitUntil(lambda: all(future.done() for future in given_up))
    qtbot.wait(50)
    assert window.workspace.current is None, "an answer that was given up is not heard"


def test_a_host_that_is_none_says_so_calmly(window, qtbot):
    window.workspace.open_domains("nonsense:///", False, [])
    qtbot.waitUntil(lambda: "nonsense" in window.bar.text or "libvirt" in window.bar.text)
    assert window.sources.topLevelItem(0).text(0) == "nonsense:///"


def test_a_domain_that_is_none_leaves_the_host(window, qtbot):
    window.workspace.open_domains(URI, False, ["nobody"])
    qtbot.waitUntil(lambda: "nobody" in window.bar.text)
    assert window.workspace.hosts.entries[URI].error is None


def test_chosen_in_the_list(window, qtbot):
    window.workspace.open_domains(URI, False, [])
    qtbot.waitUntil(lambda: bool(window.workspace.hosts.entries[URI].domains))
    item = window.sources.topLevelItem(0).child(0)
    assert isinstance(item.data(0, Qt.ItemDataRole.UserRole + 3), DomainCall)
    rect = window.sources.visualItemRect(item)
    QTest.mouseClick(window.sources.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: window.workspace.current is not None)
    first = window.workspace.current
    window.gestures.perform(ReplaceText(window.state.output.replace(b"</domain>", b"<!-- mine --></domain>")))
    QTest.mouseClick(window.sources.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: not window.workspace.hosts.busy)
    assert window.workspace.current is first, "it is open already, with its edits"
    assert b"mine" in window.state.output


def test_define_shows_what_libvirt_made_of_it(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    current = opened(window, qtbot)
    window.gestures.perform(ReplaceText(window.state.output.replace(b"</name>", b"</name><title>changed</title>")))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = window.saving.dialog
    assert isinstance(dialog, SaveDialog)
    assert "next shutdown" in "\n".join(label.text() for label in dialog.findChildren(QLabel))
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.saving.dialog, StoredDialog))
    assert b"changed" in current.loaded.xml
    assert window.state.output == current.loaded.xml
    assert not window.isWindowModified()
    (backup,) = (tmp_path / "virt-slots" / "backups").rglob("*.xml")
    assert b"changed" not in backup.read_bytes()


def test_another_name_is_offered_as_a_new_domain(window, qtbot):
    current = opened(window, qtbot)
    source = window.state.output.replace(b"<name>test<", b"<name>other<")
    window.gestures.perform(
        ReplaceText(source.replace(current.loaded.uuid.encode(), b"5b1a2c3d-1111-4222-8333-444455556666"))
    )
    window.saving.save(current)
    qtbot.waitUntil(lambda: "another domain" in window.bar.text)
    assert window.bar._action.text() == "Define a new domain"
    QTest.mouseClick(window.bar._action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [d.name for d in window.workspace.hosts.entries[URI].domains] == ["other", "test"])
    assert isinstance(current.loaded, DomainText)
    assert current.loaded.name == "other"


NODE = """<node>
  <auth><user password='geheim'>admin</user></auth>
  <domain type='test'><name>{name}</name><memory>8192</memory><os><type>hvm</type></os></domain>
</node>
"""


def test_hosts_ask_for_passwords_one_after_another_and_by_name(window, qtbot, tmp_path):
    uris = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.xml"
        path.write_text(NODE.format(name=name))
        uris.append(f"test://{path}")
        window.workspace.open_domains(uris[-1], False, [name])

    def asking() -> list[SignInDialog]:
        return [each for each in window.findChildren(SignInDialog) if each.isVisible()]

    seen = []
    while len(window.workspace.opened) < 2:
        qtbot.waitUntil(lambda: bool(asking()) or len(window.workspace.opened) == 2)
        for dialog in asking():
            assert len(asking()) == 1
            uri = next(uri for uri in uris if uri in dialog.windowTitle())
            seen.append(uri)
            for line in dialog.lines:
                hidden = line.echoMode() is line.EchoMode.Password
                line.setText("geheim" if hidden else "admin")
            dialog.accept()
    assert set(seen) == set(uris)


def test_a_question_goes_with_the_host_that_is_given_up(window, qtbot, tmp_path):
    path = tmp_path / "node.xml"
    path.write_text(NODE.format(name="one"))
    window.workspace.hosts.add(f"test://{path}")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(SignInDialog)))
    window.workspace.hosts.cancel()
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in window.findChildren(SignInDialog)))


def test_a_host_that_was_given_up_is_not_asked_about(window, qtbot, tmp_path):
    path = tmp_path / "node.xml"
    path.write_text(NODE.format(name="one"))
    window.workspace.hosts.add(f"test://{path}")
    window.workspace.hosts.cancel()
    qtbot.wait(50)
    assert not window.findChildren(SignInDialog)
    assert window.workspace.hosts.entries[f"test://{path}"].error is not None


def test_the_running_guest_is_asked_when_somebody_wants_it(window, qtbot):
    """The test driver makes up interfaces, and knows no operating system."""
    current = opened(window, qtbot)
    assert window.guests.why_not(current) == ""
    assert window.guests.facts(current) is None
    window.guests.ask()
    qtbot.waitUntil(lambda: window.guests.facts(current) is not None)
    assert len(window.guests.facts(current).remarks) == 1


def test_asking_can_be_given_up_and_a_read_only_connection_says_why_it_cannot(window, qtbot):
    current = opened(window, qtbot)
    window.guests.ask()
    assert "Asking the guest of test" in window.bar.text
    window.workspace.hosts.cancel()
    assert not window.bar.text
    current.readonly = True
    assert "read-only" in window.guests.why_not(current)
