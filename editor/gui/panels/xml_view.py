"""The XML text: highlighted, editable, with errors at line and column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...document.read import Document, parse
from ...errors import EditorError
from ...session.secrets import has_secrets, masked, unmasked
from ..look.language import said
from ..look.plain import text_label
from ..look.theme import Theme, current_theme, mono
from .xml_highlighter import XmlHighlighter

_CONTROL = Qt.KeyboardModifier.ControlModifier
_PAUSE = 500  # milliseconds without a key before the text is read


class XmlPanel(QWidget):
    """Shows a document's text. What is typed goes out after a pause, on Ctrl+Return and on leaving.

    What is no domain yet stays as a draft, with its complaint, and whoever listens to `drafted` keeps it.
    """

    typed = Signal(bytes, bool)  # the text; whether it goes on with what was sent before
    overtaken = Signal()  # what is sent next was begun on an older text than the one it replaces
    drafted = Signal(object)  # bytes of a text that is no domain yet, None when there is none any more
    device_reached = Signal(int)  # the position of the device that the text cursor came to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = self.tr("Can be edited; the grid follows when the text can be read")
        self.text = QPlainTextEdit()
        self.text.setFont(mono())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("XML of the domain"))
        self.text.setAccessibleDescription(self._about)
        self.text.setTabChangesFocus(True)
        self.text.installEventFilter(self)
        self.complaint = text_label()
        self.complaint.setProperty("role", "error")
        self.complaint.setWordWrap(True)
        self.complaint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.give_up = QPushButton(self.tr("&Take back what was typed"))
        self.give_up.setProperty("role", "plain")
        self.give_up.clicked.connect(self._give_up)
        self._strip = QWidget()
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self.complaint, 1)
        row.addWidget(self.give_up)
        self._strip.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.reveal = QCheckBox(self.tr("&Show passwords and cookies"))
        self.reveal.setAccessibleDescription(self.tr("They are dots otherwise, one for each character"))
        self.reveal.setContentsMargins(10, 2, 10, 2)
        self.reveal.toggled.connect(self._mask_again)
        self.reveal.hide()
        layout.addWidget(self.text)
        layout.addWidget(self.reveal)
        layout.addWidget(self._strip)
        self._highlighter = XmlHighlighter(self.text.document())
        self._document: Document | None = None
        self._base: Document | None = None  # what typing began on
        self._error: EditorError | None = None
        self._goes_on = False
        self._marked: tuple[int, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read_back)
        self.text.textChanged.connect(self._typed)
        self.text.cursorPositionChanged.connect(self._moved)
        self._showing = False
        self._plain = ""  # what is shown, with the secrets that are dots

    def show_document(self, document: Document | None, draft: bytes | None = None) -> None:
        """Show another text. One that was typed and is no domain yet stays, with its complaint.

        `draft`: what was typed for this domain before another one was shown, or before a crash.
        """
        before = self._document
        if document is None or before is None or document.source != before.source:
            self._show_other(document, before)
        if draft is not None and self._error is None and document is not None and not self.text.isReadOnly():
            self._show(draft.decode(document.encoding, "replace").removeprefix("\ufeff").replace("\r\n", "\n"), False)
            self.read_back()

    def _show_other(self, document: Document | None, before: Document | None) -> None:
        self._document = document
        if document is None or before is None or self._error is None:
            self._base = document
            self._show(document.text.replace("\r\n", "\n") if document else "", keep_place=before is not None)
        self.text.setReadOnly(document is None or self._bytes(document.text.replace("\r\n", "\n")) != document.source)
        self._goes_on = self._goes_on and self._sending

    def forget(self) -> None:
        """Another domain comes: what was typed and is not read belongs to the one before, whose draft it is."""
        self._pause.stop()
        self._say(None)
        self.reveal.setChecked(False)
        self._document = self._base = None
        self._goes_on = False

    def mark(self, positions: tuple[int, ...], follow: bool) -> None:
        """Mark these elements; `follow` scrolls to the first."""
        self._marked = positions
        self._paint_marks()
        document = self._document
        if follow and positions and document is not None and self._error is None:
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self._offset(document, document.spans[positions[0]].start))
            self._showing = True
            self.text.setTextCursor(cursor)
            self._showing = False
            self.text.centerCursor()

    def read_back(self) -> None:
        """Read what was typed now, without waiting for a pause."""
        self._pause.stop()
        document = self._document
        if document is None or self.text.isReadOnly():
            return
        typed = self._without_dots(self.text.toPlainText())
        if typed is None:
            words = self.tr("It cannot be told which passwords the dots stand for.")
            self._complain(EditorError(words, self.tr("Show the passwords to edit there.")))
            return
        source = self._bytes(typed)
        if source == document.source:
            self._complain(None)
            return
        try:
            parse(source)
        except EditorError as error:
            self._complain(error)
            self.drafted.emit(source)
            return
        self._complain(None)
        overtaken = self._base is not None and self._base.source != document.source
        self._send(source)
        if overtaken:
            self.overtaken.emit()

    def refresh_colours(self) -> None:
        """The palette changed."""
        self._highlighter.refresh_colours()
        self._paint_marks()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return and leaving read the text; Ctrl+Z is the window's where the text has nothing to take back."""
        if isinstance(event, QKeyEvent):
            commits = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() == _CONTROL
            if event.type() == QEvent.Type.ShortcutOverride:
                if commits:
                    event.accept()
                    return True
                history = self.text.document()
                undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
                if (undo and not history.isUndoAvailable()) or (redo and not history.isRedoAvailable()):
                    event.ignore()
                    return True
            elif event.type() == QEvent.Type.KeyPress and commits:
                self._leave()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """What comes next is another edit."""
        self.read_back()
        self._goes_on = False

    def _send(self, source: bytes) -> None:
        goes_on, self._sending = self._goes_on, True
        self._goes_on = True
        self.typed.emit(source, goes_on)
        self._sending = False
        document = self._document
        self._base = document
        if document is not None and self._error is None:  # the save policy may have added to it
            self._show(document.text.replace("\r\n", "\n"), keep_place=True)

    _sending = False

    def give_back(self) -> None:
        """Take back what was typed and is no domain."""
        document = self._document
        if document is not None:
            self._show(document.text.replace("\r\n", "\n"), keep_place=True)
            self._base = document
            self._complain(None)

    def _give_up(self) -> None:
        self.give_back()
        self.text.setFocus()

    def _show(self, wanted: str, keep_place: bool) -> None:
        """Show this text; only what differs is replaced, so that the cursor and what is coloured stay."""
        self._plain = wanted
        self.reveal.setVisible(has_secrets(wanted))
        wanted, shown = self._with_dots(wanted), self.text.toPlainText()
        if wanted == shown:
            return
        self._showing = True
        if keep_place:
            start, end, new = difference(shown, wanted)
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(_units(shown[:start]))
            cursor.setPosition(_units(shown[:end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new)
            self.text.document().clearUndoRedoStacks()
        else:
            self.text.setPlainText(wanted)
        self._showing = False

    def _with_dots(self, text: str) -> str:
        return text if self.reveal.isChecked() else masked(text)

    def _without_dots(self, typed: str) -> str | None:
        return typed if self.reveal.isChecked() else unmasked(typed, self._plain)

    def _mask_again(self, reveals: bool) -> None:
        """Show the same text with dots or without; what was typed so far stays."""
        typed = self.text.toPlainText()
        text = unmasked(typed, self._plain) if reveals else typed
        self._show(self._plain if text is None else text, keep_place=True)

    def _typed(self) -> None:
        if not self._showing:
            self._pause.start()

    def _moved(self) -> None:
        """The cursor came to another device: the grid is told, while text and document are the same."""
        document = self._document
        if document is None or self._showing or self._error is not None or self._pause.isActive():
            return
        if not self.text.hasFocus():
            return
        before = self.text.toPlainText().encode("utf-16-le")[: 2 * self.text.textCursor().position()]
        count = len(before.decode("utf-16-le", "ignore"))  # dots are as many characters as they stand for
        at = len(self._bytes(document.text.replace("\r\n", "\n")[:count]))
        for device in document.guest.devices:
            span = document.spans[device.position]
            if span.start <= at < span.end:
                if device.position not in self._marked:
                    self.device_reached.emit(device.position)
                return

    def _bytes(self, text: str) -> bytes:
        """The text as the document has it: line ends, byte order mark, encoding."""
        document = self._document
        assert document is not None, "there is a text to be read"
        if b"\r\n" in document.source:
            text = text.replace("\n", "\r\n")
        mark = b"\xef\xbb\xbf" if document.source.startswith(b"\xef\xbb\xbf") else b""
        return mark + text.encode(document.encoding, "xmlcharrefreplace")

    def _complain(self, error: EditorError | None) -> None:
        had = self._error is not None
        self._say(error)
        if had and error is None:
            self.drafted.emit(None)

    def _say(self, error: EditorError | None) -> None:
        self._error = error
        self._strip.setVisible(error is not None)
        if error is not None:
            where = self.tr("Line %1, column %2: ").replace("%1", str(error.line)).replace("%2", str(error.column))
            words = f"{where if error.line else ''}{said(error.sentence)} {said(error.hint)}"
            self.complaint.setText(words + "\n" + self.tr("The grid still shows the last version that could be read."))
            self.text.setAccessibleDescription(words)
        else:
            self.complaint.clear()
            self.text.setAccessibleDescription(self._about)
        self._paint_marks()

    def _paint_marks(self) -> None:
        theme = current_theme()
        marks = []
        document = self._document
        if document is not None and self._error is None:
            for position in self._marked:
                if position < len(document.spans):
                    span = document.spans[position]
                    marks.append(self._selection(self._offset(document, span.start), self._offset(document, span.end)))
                    marks[-1].format.setBackground(theme.selected)
        marks += self._squiggle(theme)
        self.text.setExtraSelections(marks)

    def _squiggle(self, theme: Theme) -> list[QTextEdit.ExtraSelection]:
        """The line of the error tinted, the tag that the error is in underlined with a wave."""
        if self._error is None or self._error.line is None:
            return []
        block = self.text.document().findBlockByNumber(self._error.line - 1)
        if not block.isValid():
            return []
        line = block.text()
        at = min(max((self._error.column or 1) - 1, 0), len(line))
        start = max(line.rfind("<", 0, max(at, 1)), 0)
        if not line[start:at].strip():  # the error is before anything that could be underlined
            start, at = len(line) - len(line.lstrip()), len(line)
        tinted = self._selection(block.position(), block.position())
        tinted.format.setBackground(theme.tint(theme.error, 0.14))
        tinted.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        wave = self._selection(block.position() + _units(line[:start]), block.position() + _units(line[:at]))
        wave.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.format.setUnderlineColor(theme.error)
        return [tinted, wave]

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
        return _units(document.source[:byte].decode(document.encoding).removeprefix("\ufeff").replace("\r\n", "\n"))


def difference(before: str, after: str) -> tuple[int, int, str]:
    """The one range of `before` that becomes another text: start, end, and that text."""
    longest = min(len(before), len(after))
    start = _common(longest, lambda n: before[:n] == after[:n])
    end = _common(longest - start, lambda n: n == 0 or before[-n:] == after[-n:])
    return start, len(before) - end, after[start : len(after) - end]


def _common(longest: int, holds: Callable[[int], bool]) -> int:
    """The largest n up to `longest` for which it holds, by halving."""
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def _units(text: str) -> int:
    """Its length as Qt counts, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
