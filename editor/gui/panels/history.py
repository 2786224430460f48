"""The list of edits, with the current moment; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...session.session import Session
from ..look.icons import icon
from ..look.language import said
from ..look.theme import current_theme


class HistoryPanel(QWidget):
    """Oldest first. What undo took back is struck out and can be gone to, too, until another edit is made."""

    moment_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("History"))
        self.list.setAccessibleDescription(self.tr("Every edit since it was opened; Return goes back to it"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setIconSize(QSize(14, 14))
        self.list.setStyleSheet("QListWidget::item { padding: 2px 4px; }")
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self._shown: tuple[object, ...] = ()
        self._at = -1

    def show_session(self, session: Session | None) -> None:
        """Show what was done, where one is, and which moment is the saved one."""
        key = () if session is None else (session.history, session.at, session.saved)
        if key == self._shown:
            return
        self._shown = key
        self._at = session.at if session else -1
        self.list.clear()
        if session is None:
            return
        theme = current_theme()
        saved = session.saved_at
        for at, moment in enumerate(session.history):
            item = QListWidgetItem(self._words(at, moment.title, session.at, saved))
            font = item.font()
            font.setStrikeOut(at > session.at)
            font.setBold(at == session.at)
            item.setFont(font)
            if at > session.at:
                item.setForeground(theme.muted)
            item.setIcon(icon("here" if at == session.at else "nothing", theme.accent))
            self.list.addItem(item)
        self.list.setCurrentRow(session.at)

    def _words(self, at: int, title: str, current: int, saved: int) -> str:
        words = [said(title) or self.tr("As it was opened")]
        if at == saved:
            words.append(self.tr("saved"))
        if at > current:
            words.append(self.tr("taken back"))
        return "  ·  ".join(words)

    def _go(self, item: QListWidgetItem) -> None:
        at = self.list.row(item)
        if at != self._at:
            self._at = at  # a click may also activate
            self.moment_wanted.emit(at)
