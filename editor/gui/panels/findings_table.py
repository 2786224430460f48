"""A table of findings by severity, with the buttons of their fixes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...phrase import Phrase
from ...rules.finding import Finding, Fix, Severity
from ..look.icons import icon
from ..look.language import said
from ..look.plain import text_label, tip
from ..look.theme import current_theme, mono

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 4
SEVERITY, CODE, MESSAGE, FIXES = range(_COLUMNS)
_CODES_SHARE = 4  # codes may take that part of the width


class Group(NamedTuple):
    """The heading of the findings of one severity."""

    severity: Severity
    size: int


def message(finding: Finding) -> str:
    """The finding's sentence in the user's language."""
    return said(finding.message)


def fix_title(fix: Fix) -> str:
    """The fix's title in the user's language."""
    return said(fix.text)


def notice_words(notices: bool) -> str:
    """Whether the guest notices, in words."""
    if notices:
        return QCoreApplication.translate("FindingsTable", "Fix changes the guest")
    return QCoreApplication.translate("FindingsTable", "Fix unseen by the guest")


def severity_words(severity: Severity, count: int) -> str:
    """“2 errors”."""
    return said(
        {
            Severity.ERROR: Phrase("%n error(s)", count),
            Severity.WARNING: Phrase("%n warning(s)", count),
            Severity.NOTE: Phrase("%n note(s)", count),
        }[severity]
    )


def _small_mono() -> QFont:
    font = mono()
    font.setPointSizeF(font.pointSizeF() * 0.87)
    return font


class FindingsModel(QAbstractTableModel):
    """Severity, code, sentence, fixes; a heading over each severity where there are several."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.rows: tuple[Finding | Group, ...] = ()
        self.theme = current_theme()

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these, in the order of their severity."""
        self.beginResetModel()
        self.findings = tuple(findings)
        self.rows = tuple(_grouped(self.findings))
        self.endResetModel()

    def finding(self, row: int) -> Finding | None:
        """The finding in a row; None for a heading, or where there is no such row."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Finding) else None

    def row_of(self, finding: Finding) -> int:
        """Where a finding is; -1 where it is not."""
        return next((at for at, row in enumerate(self.rows) if row is finding), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.finding(index.row()) is not None else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Severity"), self.tr("Code"), self.tr("Finding"), self.tr("Fix"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return self._heading(row, role) if isinstance(row, Group) else self._of(row, index.column(), role)

    def _heading(self, group: Group, role: int) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return severity_words(*group)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            font.setPointSizeF(font.pointSizeF() * 0.9)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self.theme.severity(group.severity)
        return None

    def _of(self, finding: Finding, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return {CODE: finding.code, MESSAGE: message(finding)}.get(column)
        if role == Qt.ItemDataRole.DecorationRole and column == SEVERITY:
            return icon(finding.severity.value, self.theme.severity(finding.severity))
        if role == Qt.ItemDataRole.FontRole and column == CODE:
            return _small_mono()
        if role == Qt.ItemDataRole.ForegroundRole and column == CODE:
            return self.theme.muted
        if role == Qt.ItemDataRole.ToolTipRole:
            return finding.code if column == CODE else tip(f"{message(finding)}\n{finding.code}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = {
                Severity.ERROR: self.tr("error"),
                Severity.WARNING: self.tr("warning"),
                Severity.NOTE: self.tr("note"),
            }
            fixes = ", ".join(fix_title(fix) for fix in finding.fixes)
            return (names[finding.severity], finding.code, message(finding), fixes)[column]
        return None


def _grouped(findings: Sequence[Finding]) -> Iterator[Finding | Group]:
    groups = [(severity, list(of)) for severity, of in groupby(findings, lambda finding: finding.severity)]
    for severity, of in groups:
        if len(groups) > 1:
            yield Group(severity, len(of))
        yield from of


class _Airy(QStyledItemDelegate):
    """Some air above and below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 6)


class FixButton(QPushButton):
    """Its text ends in “…” where there is no room for all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("role", "plain")
        self._whole = text

    def sizeHint(self) -> QSize:
        metrics, shown = self.fontMetrics(), self.text().replace("&&", "&")
        missing = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(shown)
        return super().sizeHint() + QSize(missing, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown, missing = self._whole, self.sizeHint().width() - self.width()
        if missing > 0:
            room = self.fontMetrics().horizontalAdvance(shown) - missing
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, max(room, 0))
        self.setText(shown.replace("&", "&&"))


class FindingsTable(QTableView):
    """Emits what is chosen, and which fix is wanted, with the button that was pressed."""

    chosen = Signal(object)  # Finding
    fix_wanted = Signal(object, object)  # Fix, the QWidget that it was wanted at

    def __init__(self, parent: QWidget | None = None, with_codes: bool = True) -> None:
        super().__init__(parent)
        self._with_codes = with_codes
        self.rows = FindingsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Airy(self))
        self.setAccessibleName(self.tr("Findings"))
        self.setAccessibleDescription(
            self.tr("What is wrong or worth knowing, the worst first; Return goes to the device")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("role", "findings")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setMinimumSectionSize(20)
        self._lay_out_columns()
        self.selectionModel().currentRowChanged.connect(lambda current, previous: self._choose(current))
        self.clicked.connect(self._choose)

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(24)
        for column, mode in (
            (SEVERITY, QHeaderView.ResizeMode.Fixed),
            (CODE, QHeaderView.ResizeMode.Fixed),
            (MESSAGE, QHeaderView.ResizeMode.Stretch),
            (FIXES, QHeaderView.ResizeMode.Fixed),
        ):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(SEVERITY, 32)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; nothing is emitted, and nothing chosen."""
        self.rows.theme = current_theme()
        before, chosen = self.currentIndex().row(), self.rows.finding(self.currentIndex().row())
        focused = QApplication.focusWidget()
        has_focus = focused is not None and (focused is self or self.isAncestorOf(focused))
        if not has_focus:
            before, chosen = -1, None  # nobody was there: begin with the worst
        blocked = self.selectionModel().blockSignals(True)
        self.clearSpans()
        self.rows.show(findings)
        for row, finding in enumerate(self.rows.rows):
            if isinstance(finding, Group):
                self.setSpan(row, 0, 1, 4)
            elif finding.fixes:
                self.setIndexWidget(self.rows.index(row, FIXES), self._fixes(finding))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.rows.index(self._nearest(before, chosen), MESSAGE), flags.NoUpdate)
        self.selectionModel().blockSignals(blocked)
        if has_focus:  # the button of the fix that was done has gone, and the keyboard would go anywhere
            self.setFocus()
        self._fit_codes()
        self._fit_fixes()

    def _nearest(self, row: int, chosen: Finding | None) -> int:
        """The row where the keyboard was: of the same finding, else of the one that is in its place; -1 for none."""
        there = [at for at in range(self.rows.rowCount()) if self.rows.finding(at) is not None]
        if chosen is not None and chosen in self.rows.rows:
            return self.rows.rows.index(chosen)
        return min(there, key=lambda at: abs(at - row), default=-1)

    def refresh_colours(self) -> None:
        """The palette changed."""
        self.rows.theme = current_theme()

    def chosen_finding(self) -> Finding | None:
        """The one that is chosen."""
        return self.rows.finding(self.currentIndex().row()) if self.selectionModel().hasSelection() else None

    def highlight(self, finding: Finding) -> None:
        """Choose one, and say nothing of it."""
        blocked = self.selectionModel().blockSignals(True)
        self.selectRow(self.rows.row_of(finding))
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_codes()
        self._fit_fixes()

    def _fit_codes(self) -> None:
        """The codes have the width they need, but go where that is too much of it: the tool tip says them, too."""
        longest = max((len(row.code) for row in self.rows.rows if isinstance(row, Finding)), default=0)
        width = QFontMetrics(_small_mono()).horizontalAdvance("m" * longest) + 12
        self.horizontalHeader().resizeSection(CODE, width)
        self.setColumnHidden(CODE, not self._with_codes or self.width() < _CODES_SHARE * width)

    def _fit_fixes(self) -> None:
        """The fixes have the width they need, but leave the sentences at least half of the table."""
        holders = [self.indexWidget(self.rows.index(row, FIXES)) for row in range(self.rows.rowCount())]
        wanted = max((holder.sizeHint().width() for holder in holders if holder is not None), default=0)
        self.horizontalHeader().resizeSection(FIXES, min(wanted, self.width() // 2))

    def _choose(self, index: Index) -> None:
        finding = self.rows.finding(index.row()) if index.isValid() else None
        if finding is not None:
            self.chosen.emit(finding)

    def _fixes(self, finding: Finding) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 3, 10, 3)
        column.setSpacing(3)
        for fix in finding.fixes:
            row = QHBoxLayout()
            row.addStretch()
            column.addLayout(row)
            notice = text_label(notice_words(fix.guest_notices))
            consequences = "".join(f"\n{said(each)}" for each in fix.consequences)
            notice.setProperty("role", "muted")
            button = FixButton(f"{fix_title(fix)}…")
            button.setAccessibleName(fix_title(fix))
            button.setAccessibleDescription(notice.text() + consequences)
            words = self.tr("%1 – %2. You see the change first.")
            shown = words.replace("%1", fix_title(fix)).replace("%2", notice.text())
            button.setToolTip(tip(shown + consequences))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            button.clicked.connect(lambda checked=False, fix=fix, at=button: self.fix_wanted.emit(fix, at))
            row.addWidget(notice)
            row.addWidget(button)
        return holder
