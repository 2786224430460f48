"""Backups in the window: seen, compared, brought back as an edit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.connection.answers import DomainText
from editor.gui.open.opened import Opened
from editor.knowledge.target import Target
from editor.session import backup
from editor.session.session import Session
from tests.gui.conftest import FOUR_PORTS

UUID = "5b1a2c3d-1111-4222-8333-444455556666"


def test_restored_as_an_edit(window, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    now = DomainText("four", UUID, False, True, FOUR_PORTS, False)
    before = now._replace(xml=FOUR_PORTS.replace(b"'virtio'", b"'e1000e'"))
    path = backup.keep(before, "test:///default")
    window.workspace.add(Opened(Session(FOUR_PORTS, Target()), now, "test:///default", Target()))
    window.actions_by_name["backups"].trigger()
    dialog = window.saving.dialog
    item = dialog.table.topLevelItem(0)
    assert (item.text(2), item.text(3)) == ("interface 52:54:00:00:00:01", "test:///default")
    assert item.data(0, Qt.ItemDataRole.UserRole + 1) == str(path)
    assert "+      <model type='e1000e'/>" in dialog.difference.toPlainText()
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert window.state.output == before.xml
    window.gestures.undo()
    assert window.state.output == FOUR_PORTS


def test_none_yet_says_so(window, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    window.actions_by_name["backups"].trigger()
    assert not window.saving.dialog.restore.isEnabled()
