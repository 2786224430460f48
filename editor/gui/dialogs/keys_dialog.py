"""All keys at a glance: those of the menus, and those that the grid and the strip have besides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QTextBrowser, QVBoxLayout, QWidget

from ..look.language import QT_TRANSLATE_NOOP
from ..look.open_over import resize_by_letters

Section = tuple[str, Sequence[tuple[str, str]]]
# What is done, with which keys; keys are named by Qt, several ways with a space between.
_ELSEWHERE = (
    (QT_TRANSLATE_NOOP("Keys", "Go from cell to cell"), "Left Right Up Down"),
    (QT_TRANSLATE_NOOP("Keys", "Select several cells"), "Shift+Right Shift+Down"),
    (QT_TRANSLATE_NOOP("Keys", "Fold or unfold a bus or a run of free slots"), "Left Right"),
    (QT_TRANSLATE_NOOP("Keys", "Go to the bus behind a port; fold or unfold"), "Return"),
    (QT_TRANSLATE_NOOP("Keys", "Menu of a device"), "Menu Shift+F10"),
    (QT_TRANSLATE_NOOP("Keys", "Cancel a drag; give up a cut"), "Esc"),
    (QT_TRANSLATE_NOOP("Keys", "Next part of the window, and back"), "Tab Shift+Tab"),
    (QT_TRANSLATE_NOOP("Keys", "Remove a libvirt from “Also check against”"), "Del"),
)


class KeysDialog(QDialog):
    """Two columns of tables, a table for each menu."""

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.page.setAccessibleDescription(self.tr("All commands that have a key, menu by menu"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        sections = [*_of_menus(menus), (_tr("In the grid, and around it"), [(_tr(a), _keys(k)) for a, k in _ELSEWHERE])]
        self.page.setHtml(_two_columns(sections))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(buttons)
        resize_by_letters(self, 64, 44)


def _of_menus(bar: QMenuBar) -> Iterable[Section]:
    for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        rows = [
            (_plain(action.text()), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]
        if rows:
            yield _plain(menu.title()), rows


def _keys(names: str) -> str:
    keys = (QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText) for name in names.split())
    return ", ".join(keys)


def _plain(text: str) -> str:
    """A menu's text without the marks of its letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _two_columns(sections: Sequence[Section]) -> str:
    """The tables, half of the lines on either side."""
    lines = sum(len(rows) + 2 for _, rows in sections)
    sides: tuple[list[str], list[str]] = ([], [])
    at = 0
    for title, rows in sections:
        cells = "".join(
            f"<tr><td width='56%'>{escape(what)}</td><td style='padding-left:16px'><b>{escape(key)}</b></td></tr>"
            for what, key in rows
        )
        table = f"<h4>{escape(title)}</h4><table cellpadding='2' width='100%'>{cells}</table>"
        sides[at * 2 >= lines - len(rows)].append(table)
        at += len(rows) + 2
    left, right = ("".join(side) for side in sides)
    sides_of_page = f"<td width='50%'>{left}</td><td width='50%' style='padding-left:28px'>{right}</td>"
    return f"<table width='100%'><tr>{sides_of_page}</tr></table>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
