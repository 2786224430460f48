"""Find devices by what is known of them: a strip above the grid, as editors and browsers have it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ...inference.result import Placement
from ...snapshot.derive import Snapshot
from ...snapshot.search import matching
from ..look.icons import icon
from ..look.plain import text_label, tip
from ..look.theme import current_theme


class FindBar(QFrame):
    """Finds while one types. Hidden until asked for; Escape closes it and leaves what was found selected."""

    changed = Signal()  # other matches, or whether only they are to be shown
    reached = Signal(object)  # Placement: the match to go to
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._snapshot: Snapshot | None = None
        self._at = ""
        self._matches: tuple[Placement, ...] = ()
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Name, MAC, target, address, class or model"))
        self.text.setAccessibleName(self.tr("Find devices"))
        self.text.textChanged.connect(self._search)
        self.text.installEventFilter(self)
        self.count = text_label()
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(self.tr("No match")) + 30)
        self.only = QCheckBox(self.tr("&Only buses with matches"))
        self.only.setToolTip(self.tr("Hide the buses on which nothing is found"))
        self.only.toggled.connect(self.changed)
        self.previous = self._button(self.tr("Previous match (Shift+F3)"))
        self.next = self._button(self.tr("Next match (F3)"))
        self.close_button = self._button(self.tr("Close (Esc)"))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.addWidget(self.text, 1)
        for widget in (self.previous, self.next, self.count, self.only, self.close_button):
            row.addWidget(widget)
        self.hide()

    @property
    def matches(self) -> tuple[Placement, ...]:
        """What is found, in the order of addresses; nothing while the bar is closed."""
        return self._matches if not self.isHidden() else ()

    @property
    def filtering(self) -> bool:
        """Whether only buses with matches are to be shown: never so while nothing is asked for."""
        return not self.isHidden() and self.only.isChecked() and bool(self.text.text().strip())

    def begin(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.text.setFocus()
        self.text.selectAll()
        self._find()
        self.changed.emit()

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """Search in another state; the match one is at stays, and nothing is gone to."""
        if snapshot is not self._snapshot:
            self._snapshot = snapshot
            self._find()
            self.changed.emit()

    def step(self, by: int) -> None:
        """Go that many matches on, around the end."""
        if self.isHidden():
            self.begin()
        names = self._names()
        if names:
            at = names.index(self._at) + by if self._at in names else (0 if by > 0 else -1)
            self._go(at % len(names))

    def leave(self) -> None:
        """Close it: all buses are shown again."""
        self.hide()
        self.changed.emit()
        self.closed.emit()

    def refresh_colours(self) -> None:
        """The palette changed."""
        if self.isHidden():
            return
        theme = current_theme()
        for button, name in ((self.previous, "up"), (self.next, "down"), (self.close_button, "close")):
            button.setIcon(icon(name, theme.text, theme.line))

    def showEvent(self, event: QShowEvent) -> None:
        """Its icons are drawn when it is seen; most starts do without."""
        super().showEvent(event)
        self.text.setClearButtonEnabled(True)
        self.refresh_colours()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and the arrows go from match to match without leaving the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            steps |= dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), -1 if back else 1)
            if event.key() in steps:
                self.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _button(self, words: str) -> QToolButton:
        made = QToolButton()
        made.setAutoRaise(True)
        made.setToolTip(tip(words))
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _search(self) -> None:
        """Other words: stay at the match one is at, if it still is one, else go to the first."""
        self._find()
        names = self._names()
        if names:
            self._go(names.index(self._at) if self._at in names else 0)
        self.changed.emit()

    def _find(self) -> None:
        self._matches = matching(self._snapshot, self.text.text()) if self._snapshot else ()
        self._say()

    def _go(self, at: int) -> None:
        self._at = self._names()[at]
        self._say()
        self.reached.emit(self._matches[at])

    def _names(self) -> list[str]:
        return [self._snapshot.name(p) for p in self._matches] if self._snapshot else []

    def _say(self) -> None:
        names = self._names()
        some = bool(names)
        self.previous.setEnabled(some)
        self.next.setEnabled(some)
        if not self.text.text().strip():
            words = ""
        elif not some:
            words = self.tr("No match")
        else:
            at = str(names.index(self._at) + 1) if self._at in names else "–"
            words = self.tr("%1 of %2").replace("%1", at).replace("%2", str(len(names)))
        self.count.setText(words)
        self.text.setAccessibleDescription(words)
