"""What was there before each save of a domain: looked at, compared with what is shown, brought back as an edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...connection import files
from ...errors import EditorError
from ...plain_text import plain
from ...session import backup
from ...session.backup import Kept
from ..look.open_over import resize_by_letters
from ..look.plain import text_label, tip
from ..panels.changes import DiffView, unified

_PATH = Qt.ItemDataRole.UserRole
_SHOWN = Qt.ItemDataRole.UserRole + 1


class BackupsDialog(QDialog):
    """`restore_wanted`: the text (bytes) that is to be an edit."""

    restore_wanted = Signal(bytes)

    def __init__(self, name: str, current: bytes, kept: Sequence[Kept], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups of %1").replace("%1", name))
        self._current = current
        layout = QVBoxLayout(self)
        about = text_label(self._about(len(kept)))
        about.setWordWrap(True)
        layout.addWidget(about)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setAccessibleDescription(self.tr("When, how large, and what was changed then"))
        self.table.setHeaderLabels([self.tr("Put aside"), self.tr("Size"), self.tr("Changed then"), self.tr("Host")])
        layout.addWidget(self.table, 1)
        self.difference = DiffView()
        self.difference.setAccessibleName(self.tr("Difference from what is shown"))
        layout.addWidget(self.difference, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(self.tr("&Restore as an edit"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setToolTip(self.tr("Nothing is saved by it; undo takes it back"))
        self.copy = buttons.addButton(self.tr("&Copy path"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(self.tr("The path of the selected backup"))
        self.restore.clicked.connect(self._restore)
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._fill(kept)
        self.table.currentItemChanged.connect(self._show)
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)
        self._show()
        resize_by_letters(self, 52, 34)

    def _about(self, count: int) -> str:
        if not count:
            return self.tr("There is none yet: the first save puts the definition that is there then aside.")
        days = backup.days()
        rule = (
            self.tr("All are kept for ever.")
            if days is None
            else self.tr("All of %n days are kept, of those from before the last one of each month.", None, days)
        )
        return f"{self.tr('What was there before each save.')} {rule}"

    def _fill(self, kept: Sequence[Kept]) -> None:
        texts = [_read(each) for each in kept]
        for at, (each, text) in enumerate(zip(kept, texts, strict=True)):
            later = texts[at - 1] if at else self._current
            when = QLocale().toString(_local(each.when), QLocale.FormatType.ShortFormat)
            size = QLocale().formattedDataSize(each.size)
            item = QTreeWidgetItem([when, size, plain(_changed(text, later)), plain(each.place)])
            item.setData(0, _PATH, str(each.path))
            item.setToolTip(0, tip(files.printable(each.path)))
            item.setData(0, _SHOWN, files.printable(each.path))
            self.table.addTopLevelItem(item)
        self.table.resizeColumnToContents(0)

    def _show(self) -> None:
        text = self._text()
        self.restore.setEnabled(text is not None)
        self.copy.setEnabled(text is not None)
        shown = "" if text is None else unified(self._current, text, self.tr("shown"), self.tr("backup"))
        self.difference.show_difference(shown)

    def _text(self) -> bytes | None:
        item = self.table.currentItem()
        if item is None:
            return None
        try:
            return files.read(item.data(0, _PATH)).xml
        except EditorError:  # deleted meanwhile
            return None

    def _restore(self) -> None:
        text = self._text()
        if text is not None:
            self.accept()
            self.restore_wanted.emit(text)

    def _copy(self) -> None:
        item = self.table.currentItem()
        if item is not None:
            QGuiApplication.clipboard().setText(str(item.data(0, _SHOWN)))


def _local(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))


def _read(each: Kept) -> bytes:
    try:
        return files.read(str(each.path)).xml
    except EditorError:
        return b""


def _changed(text: bytes, later: bytes) -> str:
    try:
        return ", ".join(backup.changed_then(text, later))
    except EditorError:
        return ""
