"""The outlook as a table: libvirts × questions, the reasons of one answer beside it, and the host's own word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...outlook.verdict import Judgement, Outlook
from ...rules.compat.concern import reasons
from ...rules.question import Question
from ..bars.outlook_words import LEVELS, Level, answer_words
from ..look.language import said
from ..look.plain import text_label, tip
from ..look.theme import current_theme
from .content import ContentOrWord, as_surface
from .findings_table import FindingsTable

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class OutlookLine(NamedTuple):
    """One libvirt of the table. `name` is the candidate's. `own`: it is the one that the picture is of.

    `host`: the key of the connected host that it is, None for a version or a release; `said`: what that host said when
    it was asked.
    """

    name: str
    title: str
    outlook: Outlook
    own: bool
    host: str | None = None
    said: str = ""


class OutlookModel(QAbstractTableModel):
    """A row a libvirt; its name, the three answers, what the host itself said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[OutlookLine] = ()
        self.theme = current_theme()

    def show(self, lines: Sequence[OutlookLine]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def judgement(self, index: Index) -> Judgement:
        """The answer at an index; in the first and last column that of the first question."""
        outlook = self.lines[index.row()].outlook
        return outlook.judgements[index.column() - 1 if 1 <= index.column() <= 3 else 0][1]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("libvirt"),
                self.tr("Define there"),
                self.tr("Migrate or restore there"),
                self.tr("Downgrade to it"),
                self.tr("The host itself"),
            )[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return (
                "",
                self.tr("Would it accept this text as it is?"),
                self.tr("Would it take what the present host sends of the domain, once it is defined here?"),
                self.tr("If the present host went back to it: would what is stored still load and start?"),
                self.tr("What a connected host said when it was asked"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == 0:
                return self.tr("%1 (shown)").replace("%1", line.title) if line.own else line.title
            return line.said if column == 4 else answer_words(self.judgement(index))
        if role == Qt.ItemDataRole.ForegroundRole and 1 <= column <= 3:
            theme = self.theme
            level = LEVELS[self.judgement(index).answer]
            return {Level.GOOD: theme.good, Level.WARNING: theme.warning, Level.ERROR: theme.error}[level]
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == 4:
                return tip(line.said)
            return tip("\n".join(said(concern.text) for concern in self.judgement(index).concerns))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = str(self.data(index) or "")
            head = str(self.headerData(column, Qt.Orientation.Horizontal))
            return words if column == 0 else f"{line.title}, {head}: {words}"
        return None


class OutlookPanel(QWidget):
    """Emits what is chosen or wanted; reasons are findings, with fixes and places in the grid."""

    chosen = Signal(object)  # Finding
    fix_wanted = Signal(object, object)  # Fix, the QWidget that it was wanted at
    taken_out = Signal(str)  # a candidate's name
    asked = Signal(str, bool)  # a host's key; whether by a define that is taken back at once

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableView()
        self.rows = OutlookModel(self)
        self.reasons = FindingsTable(with_codes=False)
        self._question: Question | None = None
        self._readonly: Mapping[str, bool] = {}
        self._lines: Sequence[OutlookLine] = ()
        self._words = text_label()
        self._words.setWordWrap(True)
        self._words.setProperty("role", "heading")
        self._configure()
        self._lay_out()

    def _configure(self) -> None:
        table = self.table
        table.setModel(self.rows)
        table.setAccessibleName(self.tr("Compatibility"))
        table.setAccessibleDescription(self.tr("A libvirt a row, a question a column; the reasons of a row are beside"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setProperty("role", "plain")
        table.selectionModel().currentChanged.connect(lambda current, previous: self._show_reasons())
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setAccessibleDescription(
            self.tr("Why the libvirt that is selected answers so; Return goes to the device")
        )
        self.reasons.chosen.connect(self.chosen)
        self.reasons.fix_wanted.connect(self.fix_wanted)

    def _lay_out(self) -> None:
        self.ask = QPushButton(self.tr("&Ask the host itself"))
        self.ask.setProperty("role", "plain")
        self.ask.setToolTip(self.tr("Its own libvirt parses, places and validates the text; nothing is defined."))
        self.ask.clicked.connect(lambda: self._ask(False))
        self.try_it = QPushButton(self.tr("Try a &define"))
        self.try_it.setProperty("role", "plain")
        self.try_it.setToolTip(
            self.tr(
                "Defined under another name and UUID, read back and undefined at once: shows what it would store."
                " Whoever watches the host sees it come and go."
            )
        )
        self.try_it.clicked.connect(lambda: self._ask(True))
        self.out = QPushButton(self.tr("Take &out"))
        self.out.setProperty("role", "plain")
        self.out.setToolTip(self.tr("Hold the domain against this libvirt no longer"))
        self.out.clicked.connect(self._take_out)
        right = as_surface(QWidget())
        column = QVBoxLayout(right)
        column.setContentsMargins(10, 6, 10, 4)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        for button in (self.ask, self.try_it, self.out):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.reasons, 1)
        splitter = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        self._content = ContentOrWord(splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)

    def show_outlooks(
        self, lines: Sequence[OutlookLine], question: Question | None, readonly: Mapping[str, bool]
    ) -> None:
        """Show these, of the domain that the question is about. `readonly`: connected hosts by their key."""
        self._readonly = readonly
        if question is self._question and tuple(lines) == tuple(self._lines):
            self._enable()
            return
        self._question, self._lines = question, tuple(lines)
        line, column = self._current(), self.table.currentIndex().column()
        self.rows.theme = current_theme()
        self.rows.show(lines)
        self.table.setColumnHidden(4, all(line.host is None for line in lines))
        names = [each.name for each in lines]
        row = names.index(line) if line in names else 0
        self.table.setCurrentIndex(self.rows.index(row, max(column, 1)) if names else QModelIndex())
        if not lines:
            self._content.say_checking()
        elif not self._content.has_content:
            self._show_whole_table()
            self._content.show_content()
        self._show_reasons()

    def _show_whole_table(self) -> None:
        """All questions beside one another, as far as half of the room will do."""
        width = self.width()
        table = min(self.table.horizontalHeader().length() + 2 * self.table.frameWidth() + 4, width // 2)
        self._splitter.setSizes([table, width - table])

    def refresh_colours(self) -> None:
        """The palette changed."""
        self.rows.theme = current_theme()
        self.table.viewport().update()
        self.reasons.refresh_colours()

    def go_to(self, name: str) -> None:
        """Show the reasons of the worst answer of one libvirt."""
        for row, line in enumerate(self.rows.lines):
            if line.name == name:
                ranks = [judgement.answer.rank for _, judgement in line.outlook.judgements]
                self.table.setCurrentIndex(self.rows.index(row, 1 + ranks.index(max(ranks))))
                self.table.setFocus()

    def _current(self) -> str:
        line = self._line()
        return line.name if line is not None else ""

    def _line(self) -> OutlookLine | None:
        row = self.table.currentIndex().row()
        return self.rows.lines[row] if 0 <= row < len(self.rows.lines) else None

    def _show_reasons(self) -> None:
        line, index = self._line(), self.table.currentIndex()
        self._enable()
        if line is None or self._question is None:
            self.reasons.show_findings(())
            return
        judgement = self.rows.judgement(index)
        found = reasons(line.title, judgement, self._question)
        head = str(self.rows.headerData(index.column() if 1 <= index.column() <= 3 else 1, Qt.Orientation.Horizontal))
        words = f"{line.title} – {head}: {answer_words(judgement)}"
        self._words.setText(f"{words}\n{line.said}" if line.said else words)
        self.reasons.show_findings(found)

    def _enable(self) -> None:
        line = self._line()
        host = line.host if line is not None else None
        readonly = host is not None and self._readonly.get(host, True)
        for button in (self.ask, self.try_it):
            button.setVisible(host is not None)
            button.setEnabled(not readonly)
        if readonly:
            self.ask.setText(self.tr("Read-only: it cannot be asked"))
        else:
            self.ask.setText(self.tr("&Ask the host itself"))
        self.try_it.setVisible(host is not None and not readonly)
        self.out.setVisible(line is not None and not line.own)

    def _ask(self, trial: bool) -> None:
        line = self._line()
        if line is not None and line.host is not None:
            self.asked.emit(line.host, trial)

    def _take_out(self) -> None:
        line = self._line()
        if line is not None:
            self.taken_out.emit(line.name)
