"""Offers what a crash left behind."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...plain_text import plain
from ...session.recovery import LeftBehind
from ..look.open_over import resize_by_letters
from ..look.plain import text_label


class RecoveryDialog(QDialog):
    """Recover it, throw it away, or decide at the next start, which is also what closing the dialog means."""

    recover_wanted = Signal(tuple)

    def __init__(self, left: tuple[LeftBehind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = left
        self.setWindowTitle(self.tr("Recover unsaved work"))
        resize_by_letters(self, 47, 18)
        words = text_label(
            self.tr("virt-slots ended before these were saved. They can be opened as they were;")
            + self.tr(" undo then goes back to what is saved, not to each edit.")
        )
        words.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Unsaved domains"))
        self.list.setAccessibleDescription(words.text())
        self.list.setHeaderLabels([self.tr("Domain"), self.tr("From"), self.tr("Last edited")])
        self.list.setRootIsDecorated(False)
        self.list.setStyleSheet("QTreeWidget::item { padding: 3px 6px; }")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        for each in left:
            for time, unsaved in each.unsaved:
                moment = QLocale().toString(
                    QDateTime.fromSecsSinceEpoch(int(time.timestamp())), QLocale.FormatType.ShortFormat
                )
                item = QTreeWidgetItem([plain(unsaved.name) or self.tr("(no name)"), plain(unsaved.place), moment])
                item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
                self.list.addTopLevelItem(item)
        for column in (0, 2):
            self.list.resizeColumnToContents(column)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons())
        self.finished.connect(self._finish)
        self._held = True

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.recover = QPushButton(self.tr("&Recover"))
        self.recover.setToolTip(self.tr("Opens each as it was; what it was opened from stays as it is"))
        self.recover.setProperty("role", "primary")
        self.recover.setDefault(True)
        self.discard = QPushButton(self.tr("&Throw away"))
        self.discard.setToolTip(self.tr("What was not saved is gone then"))
        self.later = QPushButton(self.tr("&Ask again at the next start"))
        self.later.setToolTip(self.tr("What was not saved stays put aside"))
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.recover, QDialogButtonBox.ButtonRole.AcceptRole)
        self.recover.clicked.connect(self._recover)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)
        return buttons

    def _recover(self) -> None:
        self._held = False
        self.recover_wanted.emit(self._left)
        self.accept()

    def _discard(self) -> None:
        self._held = False
        for each in self._left:
            each.remove()
        self.accept()

    def _finish(self) -> None:
        if self._held:
            for each in self._left:
                each.release()
