"""The difference from what was loaded or saved: in words, by device, and as text."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...guestview import changes as guest_changes
from ...inference.result import Placement
from ...session.secrets import masked
from ...session.session import State
from ...snapshot import difference
from ..look.language import said
from ..look.plain import tip
from ..look.theme import current_theme, mono
from ..open import settings


def unified(before: bytes, after: bytes, old: str, new: str) -> str:
    """The difference of two texts as a unified diff, dots for secrets; empty where there is none."""
    one, other = (text.decode("utf-8", "replace").splitlines() for text in (before, after))
    return masked("\n".join(difflib.unified_diff(one, other, old, new, lineterm="")))


class DiffHighlighter(QSyntaxHighlighter):
    """Colours the lines of a unified diff; their first character says the same."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.refresh_colours()

    def refresh_colours(self) -> None:
        """The palette changed."""
        theme = current_theme()
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
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # XML
        self.setFont(mono())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Difference as text"))
        self.setAccessibleDescription(self.tr("Lines that were taken out begin with minus, new ones with plus"))
        self._highlighter = DiffHighlighter(self.document())

    def show_difference(self, text: str) -> None:
        """Show it; a word where there is none."""
        shown = text or self.tr("No difference.")
        if shown != self.toPlainText():
            self.setPlainText(shown)

    def refresh_colours(self) -> None:
        """The palette changed."""
        self._highlighter.refresh_colours()


class ChangesPanel(QWidget):
    """The changes by device on the left, the text on the right."""

    device_wanted = Signal(object)  # Placement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Changes by device"))
        self.list.setAccessibleDescription(self.tr("Differences from the loaded version; Return goes to the device"))
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(12)
        self.list.setWordWrap(True)
        self.list.setStyleSheet("QTreeWidget::item { padding: 2px 4px; }")
        self.list.setProperty("role", "list")
        self.list.currentItemChanged.connect(lambda item, before: self._go(item))
        self.list.itemClicked.connect(lambda item, column: self._go(item))
        self.text = DiffView()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.text)
        self._splitter.setSizes([480, 740])
        self._splitter.restoreState(settings.bytes_of("window/changes"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        self._shown: State | None = None
        self._judged = False

    def keep(self) -> None:
        """Remember how the room is divided."""
        settings.set_bytes("window/changes", self._splitter.saveState())

    def show_state(self, state: State, judged: bool) -> None:
        """Show the difference between what is loaded and the state; what the guest notices where that is `judged`."""
        if self._shown is state and self._judged is judged:
            return
        self._shown, self._judged = state, judged
        self.list.clear()
        found = state.changes
        noticed = state.question.noticed if judged else ()
        for title, lines in (
            (self.tr("In the XML"), [self._line(c) for c in found if c.kind not in difference.BY_LIBVIRT]),
            (self.tr("What libvirt makes of it"), [self._line(c) for c in found if c.kind in difference.BY_LIBVIRT]),
            (self.tr("What the guest notices"), [self._guest_line(c) for c in noticed]),
        ):
            if lines:
                self._group(title, lines)
        if found and not judged:
            self._group(self.tr("Checking …"), [])
        if not found:
            self._group(self.tr("Nothing is changed."), [])
        self.list.expandAll()
        before = state.loaded.document.source
        self.text.show_difference(unified(before, state.output, self.tr("saved"), self.tr("edited")))

    def _group(self, title: str, lines: list[tuple[str, Placement | None]]) -> None:
        group = QTreeWidgetItem([title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addTopLevelItem(group)
        for text, placement in lines:
            item = QTreeWidgetItem([text])
            item.setToolTip(0, tip(text))
            item.setData(0, Qt.ItemDataRole.UserRole, placement)
            group.addChild(item)

    def _line(self, change: difference.Change) -> tuple[str, Placement | None]:
        return said(change.sentence), change.after

    def _guest_line(self, change: guest_changes.GuestChange) -> tuple[str, Placement | None]:
        return said(change.sentence), change.after.placement if change.after else None

    def _go(self, item: QTreeWidgetItem | None) -> None:
        placement = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        if placement is not None:
            self.device_wanted.emit(placement)
