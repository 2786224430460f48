"""Nothing that a person reads is left in English: texts with a German translation are marked, and no prose is without.

A translator puts ⟦…⟧ around each text of the catalogues, but not around what is put into it. What is unmarked then
are names, numbers and libvirt's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QLibraryInfo, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from editor.edits.multifunction import SetMultifunction
from editor.edits.pin import Pin
from editor.errors import EditorError
from editor.guestview.systems import systems
from editor.gui.dialogs.handbook_dialog import HandbookDialog
from editor.gui.doing import picture
from editor.gui.look import language
from editor.outlook.candidate import candidate
from editor.pci.address import Switch
from editor.phrase import Phrase
from editor.resource_files import RESOURCES
from editor.rules import pages
from editor.rules.found import CODES
from editor.session.recovery import LeftBehind
from tests.gui.conftest import NET0, click, judged
from tests.gui.test_accessible_names import dialogs

SAMPLES = RESOURCES / "samples"
PLACE = re.compile(r"(%L?[0-9n]|\{\w+\})")
PROSE = re.compile(
    r"(?<![\w\-/.'])(?!model |target |acpi )[A-Za-z][a-z]+ [a-z]{2,}(?![\w-])"
)  # but the XML's own words
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Marks(QTranslator):
    """“Bus %1 of %2” becomes “⟦Bus ⟧%1⟦ of ⟧%2”, if it can be said in German."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._german = [QTranslator(self), QTranslator(self)]
        folders = (str(RESOURCES / "translations"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator, name, folder in zip(self._german, ("virt-slots", "qtbase"), folders, strict=True):
            assert translator.load(QLocale("de"), name, "_", folder)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if not any(each.translate(context, source, disambiguation, n) for each in self._german):
            return None  # not empty: that would be taken for the translation
        return "".join(part if PLACE.fullmatch(part) else f"⟦{part}⟧" for part in PLACE.split(source) if part)


@pytest.fixture
def marked(make_window, qapp) -> Iterator[None]:
    make_window().close()
    marks = Marks(qapp)
    qapp.installTranslator(marks)
    yield
    qapp.removeTranslator(marks)
    language.install(qapp, QLocale("en"))


def prose(text: str) -> list[str]:
    """The words that are not marked; a text that was cut off or wrapped may have half a mark."""
    text = re.sub(r"<[^>]*>|⟦: ⟧[^⟦]*|“⟧[^⟦]*⟦”|^[^⟦⟧]*⟧", " ", text)  # behind a colon or in quotes: libvirt's words
    while (rest := re.sub(r"⟦[^⟦⟧]*(⟧|…)", " | ", text)) != text:
        text = rest
    return [found[0] for found in PROSE.finditer(text)]


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that the widget, and what is in it, says or would say."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.whatsThis())
        yield from (each.accessibleName(), each.accessibleDescription())
        if isinstance(each, QAbstractButton | QLabel):
            yield each.text()
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            yield each.placeholderText()
        elif isinstance(each, QTextBrowser):
            yield each.toPlainText()
        elif isinstance(each, QTabBar):
            yield from map(each.tabText, range(each.count()))
        elif isinstance(each, QComboBox):
            yield from map(each.itemText, range(each.count()))
        elif isinstance(each, QMenu):
            yield each.title()
        elif isinstance(each, QAbstractItemView) and each.model() is not None:
            yield from of_model(each.model(), QModelIndex(), 1 if isinstance(each, QListView) else None)


def of_model(model: QAbstractItemModel, parent: QModelIndex, columns: int | None) -> Iterator[str]:
    columns = columns or model.columnCount(parent)
    found: list[object] = []
    for column in range(columns):
        found += [model.headerData(column, Qt.Orientation.Horizontal, role) for role in ROLES]
        found += [
            model.index(row, column, parent).data(role) for row in range(model.rowCount(parent)) for role in ROLES
        ]
    yield from (each for each in found if isinstance(each, str))
    for row in range(model.rowCount(parent)):
        yield from of_model(model, model.index(row, 0, parent), columns)


def english(widget: QWidget, *words_of_libvirt: str) -> set[str]:
    """The prose in the widget that is neither marked nor libvirt's, nor the name of a system or the handbook's."""
    found = set()
    names = [system.title for system in systems().values()]
    handbook = [widget.page.toPlainText()] if isinstance(widget, HandbookDialog) else []
    for text in map(str, texts(widget)):
        text = text if text in handbook else " ".join(text.split())
        for words in filter(None, (*words_of_libvirt, *names, *handbook)):
            text = text.replace(words, "")
        found |= {f"{words} in “{text}”" for words in prose(text)}
    return found


@pytest.mark.parametrize("sample", ["problems", "router", "unplaced", "workstation", "mail01", "web01"])
def test_the_window_with_each_panel(marked, make_window, qtbot, sample):
    window = make_window(also=(candidate("2.5.0"), candidate("debian-12")))
    window.workspace.open_file(str(SAMPLES / f"{sample}.xml"))
    window.details.edit_wanted.emit(Pin((last_placed(window),)))
    window.details.edit_wanted.emit(SetMultifunction(last_placed(window), Switch.ON))
    judged(window, qtbot)
    refusal = window.state.snapshot.inference.error or ""
    for tab in range(window.panels.tabs.count()):
        window.panels.tabs.setCurrentIndex(tab)
        qtbot.wait(50)
        assert english(window, refusal) == set()
    for placement in window.state.snapshot.placements:
        window.selection.go_to_place(placement)
        assert english(window.details, refusal) == set()
    table = window.panels.findings.table
    for row in range(table.rows.rowCount()):
        table.selectRow(row)
        assert english(window.panels.findings, refusal) == set()
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    tips = [" ".join(action.toolTip().split()) for action in window.findChildren(QAction)]
    assert [tip for tip in tips if prose(tip.replace(refusal, "")) and not tip.startswith("⟦Source: ⟧")] == []


def last_placed(window) -> int:
    return [p.device.position for p in window.state.snapshot.placements if p.device and p.address][-1]


@pytest.mark.parametrize("sample", ["problems", "router", "unplaced", "workstation", "mail01", "web01"])
def test_what_is_copied_and_drawn(marked, make_window, qtbot, sample):
    window = make_window()
    window.workspace.open_file(str(SAMPLES / f"{sample}.xml"))
    judged(window, qtbot)
    refusal = window.state.snapshot.inference.error or ""
    drawn = picture.subject(window.workspace.current)
    in_boxes = re.findall(r">([^<>]+)<", picture.as_svg(drawn).decode())
    for text in (picture.as_text(drawn).decode(), *in_boxes, copied(window, qtbot)):
        assert prose(re.sub(r"\s+", " ", text).replace(refusal, "")) == [], text


def copied(window, qtbot) -> str:
    window.panels.tabs.setCurrentIndex(4)
    qtbot.wait(50)
    window.panels.guest.copy.click()
    return QApplication.clipboard().text()


def test_dialogs_and_the_first_page(marked, make_window, four, monkeypatch):
    monkeypatch.setattr(LeftBehind, "release", lambda left: None)
    window = make_window()
    assert english(window) == set()
    window.workspace.open_file(str(four))
    click(window, NET0)
    for dialog in dialogs(window):
        assert english(dialog, "User name:", "Attach it?") == set(), type(dialog).__name__
        dialog.reject()


@pytest.mark.parametrize("code", CODES)
def test_each_explanation(code):
    german = QTranslator()
    assert german.load(str(RESOURCES / "translations" / "virt-slots_de.qm"))
    for _, words in pages.pieces(code):
        assert not words or german.translate("Pages", words), words


def test_a_page_that_is_not_translated_is_the_page():
    assert "\n\n".join(lead + words for lead, words in pages.pieces("address-zero")) == pages.translated(
        "address-zero", str
    )


def test_errors(marked, make_window):
    window = make_window()
    window.workspace.open_file("/nowhere/at/all.xml")
    assert prose(window.bar.text.replace("/nowhere/at/all.xml", "")) == []
    window.bar.error(EditorError(Phrase("There is nothing like that: {what}.", what="x"), "By nobody."))
    assert prose(window.bar.text) == ["There is", "nothing like", "By nobody"]
