"""Labels, tool tips and menus that show text as text.

Qt takes what looks like HTML for HTML in labels, message boxes and tool tips, and then reads the files and devices that
it names; in menus “&” makes a shortcut. Names, models and paths may look like anything. So labels are made here, tool
tips and menus are given their texts through here, and tests/gui/test_plain_text.py sees to it.
"""

from __future__ import annotations

import textwrap
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

_WIDTH = 76  # letters of a tool tip's line


def text_label(text: str = "") -> QLabel:
    """A label whose text is never taken for HTML."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    return made


def rich_label() -> QLabel:
    """A label for HTML of our own: whatever is put into it must be escaped."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    return made


def tip(text: str) -> str:
    """A text for a tool tip, in lines that are not too long to be read: Qt breaks only those of HTML."""
    lines = (textwrap.wrap(line, _WIDTH, break_on_hyphens=False) or [""] for line in text.split("\n"))
    text = "\n".join(part for line in lines for part in line)
    if "<" not in text and "&" not in text:  # what Qt::mightBeRichText looks for
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"


def menu_text(text: str) -> str:
    """A text for an action or a button."""
    return text.replace("&", "&&")


def message_box(parent: QWidget, text: str) -> QMessageBox:
    """A question with that text; buttons and title are still to come."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
