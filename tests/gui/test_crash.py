"""After a bug: texts first, then the report."""

from __future__ import annotations

import stat
import sys

from editor.gui import crash
from editor.gui.crash import CrashDialog
from editor.pci.address import Switch


def test_open_texts_are_put_aside_privately(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    (saved,) = crash.put_aside([("../web 01", b"<domain/>")])
    assert saved.read_bytes() == b"<domain/>"
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert saved.parent == tmp_path / "virt-slots" / "rescued"


def test_an_uncaught_exception_reaches_the_dialog(window, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: shown.append(dialog.findChildren(object)))
    window._multifunction(Switch.ON)
    crash.install(lambda: [("four", window.state.output)])
    try:
        raise ZeroDivisionError("so it goes")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert shown
    assert len(list((tmp_path / "virt-slots" / "rescued").iterdir())) == 1
    assert "so it goes" in capsys.readouterr().err


def test_the_report_has_versions_and_no_home(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    try:
        raise ValueError(f"at {tmp_path}/x")
    except ValueError as error:
        text = crash.report(error)
    assert "PySide" in text or "Qt " in text
    assert str(tmp_path) not in text
