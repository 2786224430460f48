"""No host is connected to that nobody asked for, and no command is started that nobody has seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from editor.gui.dialogs.connect_dialog import ConnectDialog
from editor.gui.open import settings

TEST = "test:///default"


@pytest.fixture
def window(make_window):
    made = make_window(None)
    yield made
    made.workspace.hosts.close()


def box_of(window) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_hosts_entered_once_are_listed_and_not_connected_to(window, qtbot):
    window.host_commands.connect_in_turn([TEST], False)
    (entry,) = window.workspace.hosts.entries.values()
    assert (entry.facts, entry.busy) == (None, "")
    window.host_commands.refresh_hosts()
    assert (entry.facts, entry.busy) == (None, "")
    window.host_commands.connect_again(TEST)
    qtbot.waitUntil(lambda: entry.facts is not None)


def test_a_host_is_connected_to_at_start_if_that_was_chosen(window, qtbot):
    window.host_commands.connect_host()
    dialog = window.findChild(ConnectDialog)
    dialog.uri.setEditText(TEST)
    dialog.at_start.setChecked(True)
    dialog.connect_button.click()
    assert settings.hosts_at_start() == [TEST]
    entry = window.workspace.hosts.entries[TEST]
    qtbot.waitUntil(lambda: entry.facts is not None)
    settings.set_host_at_start(TEST, False)
    assert settings.hosts_at_start() == []


def command(tmp_path) -> str:
    script = tmp_path / "command"
    script.write_text(f"#!/bin/sh\ntouch {tmp_path / 'started'}\n")
    script.chmod(0o755)
    return f"qemu+ext:///session?command={script}"


def test_a_uri_of_a_list_that_starts_a_command_is_shown_and_asked_about(window, qtbot, tmp_path):
    uri = command(tmp_path)
    settings.set_host_at_start(uri, True)
    window.host_commands.connect_in_turn([uri], False)
    box = box_of(window)
    assert uri in box.text()
    press(box, "Cancel")
    assert not (tmp_path / "started").exists()
    window.host_commands.connect_again(uri)
    press(box_of(window), "Connect")
    entry = window.workspace.hosts.entries[uri]
    qtbot.waitUntil(lambda: entry.error is not None)
    assert (tmp_path / "started").exists()


def test_what_was_typed_is_not_asked_about(window, qtbot, tmp_path):
    uri = command(tmp_path)
    window.host_commands._connect(uri, True)
    assert box_of(window) is None
    entry = window.workspace.hosts.entries[uri]
    qtbot.waitUntil(lambda: entry.error is not None)
