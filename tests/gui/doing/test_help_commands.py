"""What the Help menu says of the program."""

from __future__ import annotations

import tomllib
from pathlib import Path

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from editor import __version__
from editor.gui.dialogs.handbook_dialog import ISSUES, PROJECT
from editor.gui.doing.help_commands import LICENCE


def test_about_names_licence_and_home_page_and_leads_to_where_bugs_are_reported(window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.actions_by_name["about"].trigger()
    box = window.findChild(QMessageBox)
    assert box.text() == f"virt-slots {__version__}"
    said = box.informativeText()
    assert LICENCE in said
    assert PROJECT in said
    box.close()
    for text, address in (("&Home page", PROJECT), ("&Report a bug", ISSUES)):
        window.actions_by_name["about"].trigger()
        box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
        button = next(each for each in box.buttons() if each.text() == text)
        button.click()
        assert opened[-1].toString() == address
        assert address in button.accessibleDescription()


def test_the_licence_is_the_one_of_the_package():
    assert tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())["project"]["license"] == LICENCE
