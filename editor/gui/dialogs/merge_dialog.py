"""Somebody else changed what is edited here: both side by side, and what becomes of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...plain_text import plain, plain_lines
from ...session.merge import ChangedPart, Key, Merge, Side
from ...session.secrets import masked
from ..look.open_over import resize_by_letters
from ..look.plain import text_label, tip
from ..panels.changes import DiffView, unified

_LONGEST = 800  # characters


class MergeDialog(QDialog):
    """A row for each part that either side changed; where both did, somebody chooses. `merged`: the text (bytes)."""

    merged = Signal(bytes)

    def __init__(self, name: str, merge: Merge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("%1 was changed by somebody else").replace("%1", name))
        self._merge = merge
        self.choices: dict[Key, QComboBox] = {}
        layout = QVBoxLayout(self)
        about = text_label(self._about())
        about.setWordWrap(True)
        layout.addWidget(about)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.setAccessibleDescription(about.text())
        tabs.addTab(self._table(), self.tr("By device"))
        self._views = {title: DiffView() for title in (self.tr("Theirs"), self.tr("Yours"), self.tr("Together"))}
        for title, view in self._views.items():
            tabs.addTab(view, title)
        layout.addWidget(tabs, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = buttons.addButton(self.tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.merge_button.setToolTip(
            self.tr("As an edit on top of what is there now; it is reviewed before it is saved")
        )
        self.mine_button = buttons.addButton(self.tr("Keep &all of mine"), QDialogButtonBox.ButtonRole.ActionRole)
        self.mine_button.setToolTip(self.tr("Take back what somebody else changed; it is reviewed before it is saved"))
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(self._take)
        self.mine_button.clicked.connect(self._keep_mine)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._compare()
        resize_by_letters(self, 60, 34)

    def _about(self) -> str:
        clashes = self._merge.clashes
        if not clashes:
            return self.tr("You and somebody else changed different parts: both can be kept.")
        return self.tr("Both changed the same part(s), %n of them: choose whose to keep.", None, len(clashes))

    def _table(self) -> QTableWidget:
        heads = (self.tr("Part"), self.tr("Yours"), self.tr("Theirs"), self.tr("Keep"))
        table = QTableWidget(len(self._merge.differences), len(heads))
        table.setAccessibleName(self.tr("What either side changed"))
        table.setAccessibleDescription(self.tr("A row for each part, and whose is kept"))
        table.setHorizontalHeaderLabels(heads)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, each in enumerate(self._merge.differences):
            texts = (each.key.name, self._word(each, each.ours), self._word(each, each.theirs))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(plain(text))
                item.setToolTip(tip(_shown((each.before, each.ours, each.theirs)[column])))
                table.setItem(row, column, item)
            self._choice(table, row, each)
        return table

    def _choice(self, table: QTableWidget, row: int, each: ChangedPart) -> None:
        if not each.clashes:
            theirs = each.ours == each.before
            table.setItem(row, 3, QTableWidgetItem(self.tr("theirs") if theirs else self.tr("yours")))
            return
        table.setItem(row, 3, QTableWidgetItem(self.tr("to be chosen")))
        box = self.choices[each.key] = QComboBox()
        box.setAccessibleName(self.tr("Whose %1 to keep").replace("%1", each.key.name))
        box.setAccessibleDescription(self.windowTitle())
        box.setToolTip(self.tr("Both sides changed this part"))
        for text, side in (
            (self.tr("choose …"), None),
            (self.tr("yours"), Side.OURS),
            (self.tr("theirs"), Side.THEIRS),
            (self.tr("as before"), Side.BEFORE),
        ):
            box.addItem(text, side.value if side else None)
        box.currentIndexChanged.connect(self._compare)
        label = text_label(self.tr("Keep"))
        label.setBuddy(box)
        cell = QWidget()
        beside = QHBoxLayout(cell)
        beside.setContentsMargins(4, 0, 0, 0)
        beside.addWidget(label)
        beside.addWidget(box, 1)
        table.setCellWidget(row, 3, cell)

    def _word(self, each: ChangedPart, text: bytes | None) -> str:
        if text == each.before:
            return self.tr("as before")
        if text is None:
            return self.tr("removed")
        return self.tr("added") if each.before is None else self.tr("changed")

    def _compare(self) -> None:
        before, ours, theirs = self._merge.sources
        for view, after in zip(self._views.values(), (theirs, ours, self._text()), strict=True):
            view.show_difference(unified(before, after, self.tr("before"), self.tr("after")))
        self.merge_button.setEnabled(all(box.currentData() for box in self.choices.values()))

    def _text(self) -> bytes:
        chosen = {key: Side(box.currentData()) for key, box in self.choices.items() if box.currentData()}
        return self._merge.text(chosen)

    def _take(self) -> None:
        self.accept()
        self.merged.emit(self._text())

    def _keep_mine(self) -> None:
        self.accept()
        self.merged.emit(self._merge.sources[1])


def _shown(text: bytes | None) -> str:
    """A part for a tool tip, with dots for its secrets."""
    return plain_lines(masked((text or b"").decode(errors="replace"))[:_LONGEST])
