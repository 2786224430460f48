"""The difference from what was loaded: in words, as a history to go back in, and as text."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from editor.gui.theme import mono, theme_of
from editor.session.session import Session


def unified(before: bytes, after: bytes, old: str, new: str) -> str:
    """The difference of two texts as a unified diff; empty where there is none."""
    one, other = (text.decode("utf-8", "replace").splitlines() for text in (before, after))
    return "\n".join(difflib.unified_diff(one, other, old, new, lineterm=""))


class DiffHighlighter(QSyntaxHighlighter):
    """Colours the lines of a unified diff; their first character says the same."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self.set_palette(palette)

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours from there."""
        theme = theme_of(palette)
        self._formats: dict[str, QTextCharFormat] = {}
        for first, colour in (("+", theme.good), ("-", theme.error), ("@", theme.accent)):
            made = QTextCharFormat()
            made.setForeground(colour)
            if first != "@":
                made.setBackground(theme.tint(colour, 0.10))
            self._formats[first] = made
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        found = self._formats.get(text[:1])
        if found is not None:
            self.setFormat(0, len(text), found)


class DiffView(QPlainTextEdit):
    """A unified diff, to read and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(mono())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Difference as text"))
        self._highlighter = DiffHighlighter(self.document(), self.palette())

    def show_difference(self, text: str) -> None:
        """Show it; a word where there is none."""
        shown = text or self.tr("No difference.")
        if shown != self.toPlainText():
            self.setPlainText(shown)

    def refresh_colours(self) -> None:
        """The palette changed."""
        self._highlighter.set_palette(self.palette())


class ChangesPanel(QWidget):
    """The history on the left, the text on the right."""

    moment_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = QListWidget()
        self.history.setAccessibleName(self.tr("History"))
        self.history.setFrameShape(QListWidget.Shape.NoFrame)
        self.history.itemActivated.connect(lambda item: self.moment_wanted.emit(self.history.row(item)))
        self.history.itemClicked.connect(lambda item: self.moment_wanted.emit(self.history.row(item)))
        self.text = DiffView()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.history)
        splitter.addWidget(self.text)
        splitter.setSizes([320, 900])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._shown: tuple[object, ...] = ()

    def show_session(self, session: Session | None) -> None:
        """Show what was done, what undo took back (struck out), and the difference from what was loaded or saved."""
        key = () if session is None else (session.history, session.at, session.saved, session.state.output)
        if key == self._shown:
            return
        self._shown = key
        self.history.clear()
        if session is None:
            self.text.show_difference("")
            return
        for at, state in enumerate(session.history):
            self.history.addItem(state.title or self.tr("As it was opened"))
            item = self.history.item(at)
            font = item.font()
            font.setStrikeOut(at > session.at)
            font.setBold(at == session.at)
            item.setFont(font)
        self.history.setCurrentRow(session.at)
        self.text.show_difference(unified(session.saved, session.state.output, self.tr("saved"), self.tr("edited")))
