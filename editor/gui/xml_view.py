"""The XML text: highlighted, editable, with errors at line and column."""

from __future__ import annotations

import re

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from editor.document.read import Document, parse
from editor.edits.replace_text import ReplaceText
from editor.errors import EditorError
from editor.gui.theme import mono, theme_of

_PAUSE = 500  # milliseconds without a key before the text is read
_TAG = re.compile(r"</?[\w:.-]+|/?>")
_ATTRIBUTE = re.compile(r"\b([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_IN_COMMENT = 1


class XmlHighlighter(QSyntaxHighlighter):
    """Tags, attributes, values, comments."""

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self.set_palette(palette)

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours from there."""
        theme = theme_of(palette)
        self._tag, self._name, self._value, self._comment = (QTextCharFormat() for _ in range(4))
        self._tag.setForeground(theme.accent)
        self._name.setForeground(theme.muted)
        self._value.setForeground(theme.good)
        self._comment.setForeground(theme.muted)
        self._comment.setFontItalic(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _TAG.finditer(text):
            self.setFormat(match.start(), len(match[0]), self._tag)
        for match in _ATTRIBUTE.finditer(text):
            self.setFormat(match.start(1), len(match[1]), self._name)
            self.setFormat(match.start(2), len(match[2]), self._value)
        start = 0 if self.previousBlockState() == _IN_COMMENT else text.find("<!--")
        while start >= 0:
            end = text.find("-->", start)
            self.setCurrentBlockState(_IN_COMMENT if end < 0 else 0)
            length = len(text) - start if end < 0 else end + 3 - start
            self.setFormat(start, length, self._comment)
            start = -1 if end < 0 else text.find("<!--", end)


class XmlPanel(QWidget):
    """Shows a document's text. What is typed goes out as an edit as soon as it is a domain again."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setFont(mono())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("XML of the domain"))
        self.text.setTabChangesFocus(True)
        self.complaint = QLabel()
        self.complaint.setProperty("role", "error")
        self.complaint.setContentsMargins(10, 4, 10, 4)
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.text)
        layout.addWidget(self.complaint)
        self._highlighter = XmlHighlighter(self.text.document(), self.palette())
        self._document: Document | None = None
        self._error_at: int | None = None
        self._marked: tuple[int, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read_back)
        self.text.textChanged.connect(self._typed)
        self._showing = False

    def show_document(self, document: Document | None) -> None:
        """Show another text. One that was typed and is no domain yet stays, with its complaint."""
        if document is not None and self._document is not None and document.source == self._document.source:
            return
        same_domain = self._document is not None and document is not None
        self._document = document
        if same_domain and not self.complaint.isHidden():
            return
        wanted = document.text.replace("\r\n", "\n") if document else ""
        if wanted != self.text.toPlainText():
            self._showing = True
            bar = self.text.verticalScrollBar()
            scrolled = bar.value()
            self.text.setPlainText(wanted)
            bar.setValue(scrolled if same_domain else 0)
            self._showing = False
        self.text.setReadOnly(document is None or self._bytes(wanted) != document.source)

    def forget(self) -> None:
        """Another domain comes: what was typed and is not read belongs to the one before."""
        self._pause.stop()
        self._complain(None)
        self._document = None

    def mark(self, positions: tuple[int, ...], follow: bool) -> None:
        """Mark these elements; `follow` scrolls to the first."""
        self._marked = positions
        self._paint_marks()
        document = self._document
        if follow and positions and document is not None and self.complaint.isHidden():
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self._offset(document, document.spans[positions[0]].start))
            self.text.setTextCursor(cursor)
            self.text.centerCursor()

    def read_back(self) -> None:
        """Read what was typed now, without waiting for a pause."""
        self._pause.stop()
        document = self._document
        if document is None or self.text.isReadOnly():
            return
        source = self._bytes(self.text.toPlainText())
        if source == document.source:
            self._complain(None)
            return
        try:
            parse(source)
        except EditorError as error:
            self._complain(error)
            return
        self._complain(None)
        self.edit_wanted.emit(ReplaceText(source, self.tr("Edit the XML text")))

    def refresh_colours(self) -> None:
        """The palette changed."""
        self._highlighter.set_palette(self.palette())
        self._paint_marks()

    def _typed(self) -> None:
        if not self._showing:
            self._pause.start()

    def _bytes(self, text: str) -> bytes:
        """The text as the document has it: line ends, byte order mark, encoding."""
        document = self._document
        assert document is not None, "there is a text to be read"
        if b"\r\n" in document.source:
            text = text.replace("\n", "\r\n")
        mark = b"\xef\xbb\xbf" if document.source.startswith(b"\xef\xbb\xbf") else b""
        return mark + text.encode(document.encoding, "xmlcharrefreplace")

    def _complain(self, error: EditorError | None) -> None:
        self.complaint.setVisible(error is not None)
        self._error_at = error.line if error else None
        if error is not None:
            where = self.tr("Line %1, column %2: ").replace("%1", str(error.line)).replace("%2", str(error.column))
            words = f"{where if error.line else ''}{error.sentence} {error.hint}"
            self.complaint.setText(words + "\n" + self.tr("The grid shows the last text that could be read."))
        self._paint_marks()

    def _paint_marks(self) -> None:
        theme = theme_of(self.palette())
        marks = []
        document = self._document
        if document is not None and self.complaint.isHidden():
            for position in self._marked:
                if position < len(document.spans):
                    span = document.spans[position]
                    marks.append(self._selection(self._offset(document, span.start), self._offset(document, span.end)))
                    marks[-1].format.setBackground(theme.selected)
        if self._error_at is not None:
            block = self.text.document().findBlockByNumber(self._error_at - 1)
            if block.isValid():
                marks.append(self._selection(block.position(), block.position() + max(block.length() - 1, 0)))
                marks[-1].format.setBackground(theme.tint(theme.error, 0.2))
        self.text.setExtraSelections(marks)

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        last = self.text.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        return made

    @staticmethod
    def _offset(document: Document, byte: int) -> int:
        """A byte offset as a place in the shown text, which counts UTF-16 units and has one character a line end."""
        before = document.source[:byte].decode(document.encoding).removeprefix("\ufeff").replace("\r\n", "\n")
        return len(before.encode("utf-16-le")) // 2
