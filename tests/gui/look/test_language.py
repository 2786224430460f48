"""The window in German: what comes from the window, from below it, from Qt, and plurals."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from editor.edits.forget import Forget
from editor.errors import EditorError
from editor.gui.look import language
from editor.gui.panels.findings_table import severity_words
from editor.pci.address import PciAddress
from editor.phrase import Phrase
from editor.rules.finding import Severity
from tests.gui.conftest import NET0, NET1, click, place_of

GERMAN = QLocale("de_DE")


@pytest.fixture
def german(qapp, make_window, four) -> Iterator[object]:
    language.install(qapp, GERMAN)
    window = make_window()
    window.workspace.open_file(str(four))
    yield window
    language.install(qapp, QLocale("en"))


def test_menus_are_german_and_their_letters_are_unique(german):
    assert [action.text() for action in german.menuBar().actions()][:2] == ["&Datei", "&Bearbeiten"]
    actions = german.menuBar().actions()  # kept: before PySide6 6.9 their menus went with them
    menus = [german.menuBar(), *(action.menu() for action in actions)]
    for menu in menus:
        letters = [letter_of(action.text()) for action in menu.actions() if letter_of(action.text())]
        assert len(letters) == len(set(letters)), letters


def letter_of(text: str) -> str:
    at = text.replace("&&", "  ").find("&")
    return text[at + 1].casefold() if at >= 0 else ""


def test_letters_of_english_menus_are_unique(window):
    for action in window.menuBar().actions():
        letters = [letter_of(each.text()) for each in action.menu().actions() if letter_of(each.text())]
        assert len(letters) == len(set(letters)), letters


def test_what_comes_from_below_the_window_is_german(german):
    click(german, PciAddress(0, 0, 1, 0))
    shown = " ".join(label.text() for label in german.details.findChildren(QLabel))
    assert "deshalb schaltet libvirt es ein" in shown
    german.bar.error(EditorError(Phrase("No device is called “{text}”.", text="x"), "Name one of them."))
    assert german.bar.text == "Kein Gerät heißt „x“. Eines davon nennen."


def test_titles_of_edits_are_german_while_the_session_keeps_english(german):
    assert place_of(german, "net0") == NET0
    position = next(iter(german.state.snapshot.by_address[NET1])).device.position
    german.gestures.perform(Forget((position,)))
    assert german.state.title == "Forget the address of net1"
    assert german.actions_by_name["undo"].toolTip() == "Rückgängig: Adresse von net1 vergessen"


def test_plurals_and_qts_own_texts(german):
    assert [severity_words(Severity.WARNING, n) for n in (1, 2)] == ["1 Warnung", "2 Warnungen"]
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_has_its_plurals(make_window):
    make_window()
    assert [severity_words(Severity.ERROR, n) for n in (1, 2)] == ["1 error", "2 errors"]


@pytest.mark.parametrize(
    ("wanted", "said"), [("de", "&Datei"), ("en:de", "&File"), ("xx", "&File"), ("de_AT", "&Datei")]
)
def test_the_desktops_language_is_taken(wanted, said):
    code = (
        "from PySide6.QtWidgets import QApplication; from editor.gui.look import language; app = QApplication([]);"
        "language.install(app); print(app.translate('Commands', '&File'))"
    )
    environment = os.environ | {"LANG": "en_US.UTF-8", "LC_ALL": "", "LANGUAGE": wanted, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == said
