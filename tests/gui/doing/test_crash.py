"""After a bug: texts first, then the report."""

from __future__ import annotations

import sys

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QLabel

from editor.gui.dialogs.crash_dialog import CrashDialog
from editor.gui.doing import crash
from tests.gui.conftest import NET1, click
from tests.secret_domain import DOMAIN, MARK


def test_an_uncaught_exception_puts_texts_aside_and_reaches_the_dialog(window, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = []
    monkeypatch.setattr(
        CrashDialog, "exec", lambda dialog: shown.append([x.text() for x in dialog.findChildren(QLabel)])
    )
    click(window, NET1)
    window.gestures.multifunction_on()
    crash.install(window.recovering.keep_now)
    try:
        raise ZeroDivisionError("so it goes")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (kept,) = (tmp_path / "virt-slots" / "recovery").glob("*/*.json")
    assert str(kept.parent) in shown[0][0]
    assert b"multifunction='on'" in kept.read_bytes()
    assert "so it goes" in capsys.readouterr().err


def test_the_report_has_versions_and_no_home(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    try:
        raise ValueError(f"at {tmp_path}/x")
    except ValueError as error:
        text = crash.report(error)
    assert f"Qt {qVersion()}" in text
    assert "ValueError: at ~/x" in text
    assert str(tmp_path) not in text


def test_a_report_says_no_secret_and_no_long_text():
    try:
        raise ValueError(f"of {DOMAIN.decode()}")
    except ValueError as error:
        told = crash.report(error)
    assert MARK not in told
    assert max(map(len, told.splitlines())) < 320
