"""What a fix would change, and what the guest would notice, before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...session.session import State
from ..look.open_over import resize_by_letters
from ..look.plain import text_label
from ..panels.changes import DiffView, unified
from ..panels.noticed import notice_lines
from .coming import coming

_MOST = 6


class FixPreview(QFrame):
    """Pops up beside a button. Enter applies, Escape or a press elsewhere leaves it."""

    apply_wanted = Signal()

    def __init__(self, title: str, done: Sequence[str], before: State, after: State, parent: QWidget) -> None:
        """`done`: what the change consists of, by title, where that is more than one thing."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self._label(title, "title")
        if done:
            self._label("\n".join(_first([f"•  {each}" for each in done])), "")
        lines = notice_lines(before, after)
        unseen = self.tr("✓ This fix is invisible to the guest.")
        self._label("\n".join(_first([f"•  {line}" for line in lines])) if lines else unseen, "card")
        wrong = coming(before, after)
        if wrong:
            self._label("\n".join(wrong), "card-error")
        self.difference = DiffView()
        self.difference.show_difference(unified(before.output, after.output, self.tr("now"), self.tr("after it")))
        column.addWidget(self.difference, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(self.tr("&Cancel"))
        leave.clicked.connect(self.close)
        self.apply = QPushButton(self.tr("&Apply"))
        self.apply.setProperty("role", "primary")
        self.apply.setAccessibleDescription(title)
        self.apply.clicked.connect(self._apply)
        row.addWidget(leave)
        row.addWidget(self.apply)
        column.addLayout(row)
        rows = min(max(self.difference.blockCount(), 6), 22)
        resize_by_letters(self, 53, rows + 11)

    def show_at(self, widget: QWidget) -> None:
        """Show it above the widget, or below where there is no room."""
        self.adjust_height()
        screen = widget.screen().availableGeometry()
        corner = widget.mapToGlobal(QPoint(widget.width(), 0))
        top = corner.y() - self.height() - 4
        if top < screen.top():
            top = min(corner.y() + widget.height() + 4, screen.bottom() - self.height())
        self.move(max(screen.left(), min(corner.x() - self.width(), screen.right() - self.width())), top)
        self.show()

    def adjust_height(self) -> None:
        """As high as the words need."""
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.apply.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)

    def _apply(self) -> None:
        self.close()
        self.apply_wanted.emit()

    def _label(self, text: str, role: str) -> None:
        label = text_label(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(label)


def _first(lines: Sequence[str]) -> Sequence[str]:
    """The first few, and how many there are beyond."""
    return [*lines[:_MOST], f"… + {len(lines) - _MOST}"] if len(lines) > _MOST else lines
