"""Passwords are dots in the XML panel and in every difference, and stay what they are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.conftest import FOUR_PORTS

GRAPHICS = b"<graphics type='vnc' passwd='geheim'/><memballoon"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def secret(make_window, tmp_path):
    path = tmp_path / "secret.xml"
    path.write_bytes(FOUR_PORTS.replace(b"<memballoon", GRAPHICS))
    window = make_window()
    window.workspace.open_file(str(path))
    window.panels.show_xml()
    return window


def test_dots_and_on_request_the_text(secret):
    xml = secret.panels.xml
    assert xml.reveal.isVisible()
    assert "geheim" not in xml.text.toPlainText()
    xml.reveal.setChecked(True)
    assert "geheim" in xml.text.toPlainText()
    xml.reveal.setChecked(False)
    assert "geheim" not in xml.text.toPlainText()
    assert b"geheim" in secret.state.output


def test_typing_beside_them_keeps_them(secret):
    xml = secret.panels.xml
    text = xml.text.toPlainText()
    xml.text.setPlainText(text.replace("<name>four</name>", "<name>five</name>"))
    xml.read_back()
    assert b"<name>five</name>" in secret.state.output
    assert b"passwd='geheim'" in secret.state.output
    assert "geheim" not in xml.text.toPlainText()


def test_dots_that_are_nobodys_are_refused(secret):
    xml = secret.panels.xml
    before = secret.state.output
    xml.text.setPlainText(xml.text.toPlainText().replace("passwd='••••••'", "passwd='•••'"))
    xml.read_back()
    assert "which passwords" in xml.complaint.text()
    assert secret.state.output == before


def test_the_review_shows_dots(secret):
    secret.panels.xml.text.setPlainText(secret.panels.xml.text.toPlainText().replace("••••••", "anders"))
    secret.panels.xml.read_back()
    QTest.keyClick(secret, Qt.Key.Key_S, CONTROL)
    shown = secret.saving.dialog.difference.toPlainText()
    assert "passwd" in shown
    assert "geheim" not in shown
    assert "anders" not in shown
