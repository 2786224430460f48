"""The findings: a table with fixes, and the explanation page beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from editor.gui.icons import icon
from editor.gui.theme import mono, theme_of
from editor.rules.finding import Finding, Fix, Severity

_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
SEVERITY, CODE, MESSAGE, FIXES = range(4)


def message(finding: Finding) -> str:
    """The finding's sentence in the user's language."""
    return QCoreApplication.translate("rules", finding.template).format_map(finding.arguments)


def fix_title(fix: Fix) -> str:
    """The fix's title in the user's language."""
    return QCoreApplication.translate("rules", fix.title).format_map(fix.arguments)


def _small_mono() -> QFont:
    font = mono()
    font.setPointSizeF(font.pointSizeF() * 0.87)
    return font


class FindingsModel(QAbstractTableModel):
    """Severity, code, sentence, fixes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.palette = QPalette()

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.findings)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Severity"), self.tr("Code"), self.tr("Finding"), self.tr("Fix"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        theme = theme_of(self.palette)
        if role == Qt.ItemDataRole.DisplayRole:
            return {CODE: finding.code, MESSAGE: message(finding)}.get(index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SEVERITY:
            return icon(finding.severity.value, theme.severity(finding.severity))
        if role == Qt.ItemDataRole.FontRole and index.column() == CODE:
            return _small_mono()
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == CODE:
            return theme.muted
        if role == Qt.ItemDataRole.ToolTipRole:
            return finding.code if index.column() == CODE else message(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = {
                Severity.ERROR: self.tr("error"),
                Severity.WARNING: self.tr("warning"),
                Severity.NOTE: self.tr("note"),
            }
            fixes = ", ".join(fix_title(fix) for fix in finding.fixes)
            return (names[finding.severity], finding.code, message(finding), fixes)[index.column()]
        return None


class FindingsPanel(QWidget):
    """Emits what is chosen and what shall be fixed; `page_of` gives a code's explanation in Markdown."""

    chosen = Signal(object)  # Finding
    fix_wanted = Signal(object)  # Edit

    def __init__(self, page_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_of = page_of
        self.model = FindingsModel(self)
        self.table = QTableView()
        self.page = QTextBrowser()
        self._none = QLabel()
        self._stack = QStackedWidget()
        self._configure()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([900, 400])
        self._stack.addWidget(splitter)
        self._stack.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.show_findings(None)

    def _configure(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Findings"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setFrameShape(QTableView.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().hide()
        header = table.horizontalHeader()
        header.setMinimumSectionSize(24)
        for column, mode in (
            (SEVERITY, QHeaderView.ResizeMode.Fixed),
            (CODE, QHeaderView.ResizeMode.Fixed),
            (MESSAGE, QHeaderView.ResizeMode.Stretch),
            (FIXES, QHeaderView.ResizeMode.Fixed),
        ):
            header.setSectionResizeMode(column, mode)
        header.resizeSection(SEVERITY, 32)
        header.resizeSection(CODE, self.fontMetrics().horizontalAdvance("m") * 19)
        table.selectionModel().currentRowChanged.connect(lambda current, previous: self._choose(current))
        table.clicked.connect(self._choose)
        self.page.setAccessibleName(self.tr("Explanation"))
        self.page.setOpenExternalLinks(True)
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(12)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setProperty("role", "muted")

    def show_findings(self, findings: tuple[Finding, ...] | None) -> None:
        """Show these; the chosen one stays chosen where it is still there. None: there is no domain to judge."""
        self._none.setText(self.tr("Nothing to say: no errors, no warnings.") if findings is not None else "")
        findings = findings or ()
        if findings == self.model.findings and findings:
            return
        at = self.table.currentIndex().row()
        before = self.model.findings[at].code if 0 <= at < len(self.model.findings) else ""
        self.model.palette = self.palette()
        blocked = self.table.selectionModel().blockSignals(True)
        self.model.show(findings)
        for row, finding in enumerate(findings):
            if finding.fixes:
                self.table.setIndexWidget(self.model.index(row, FIXES), self._fixes(finding))
        self.table.selectionModel().blockSignals(blocked)
        self._fit_fixes()
        same = [row for row, finding in enumerate(findings) if finding.code == before]
        if not same:
            self.page.hide()
        self._stack.setCurrentIndex(0 if findings else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_fixes()

    def _fit_fixes(self) -> None:
        """The fixes have the width they need, but leave the sentences at least half of the panel."""
        holders = [self.table.indexWidget(self.model.index(row, FIXES)) for row in range(self.model.rowCount())]
        wanted = max((holder.sizeHint().width() for holder in holders if holder is not None), default=0)
        self.table.horizontalHeader().resizeSection(FIXES, min(wanted, self.width() * 2 // 5))

    def highlight(self, positions: frozenset[int]) -> None:
        """Choose the first finding about one of these devices; the grid's side of highlighting both ways."""
        for row, finding in enumerate(self.model.findings):
            if positions & set(finding.positions):
                blocked = self.table.selectionModel().blockSignals(True)
                self.table.selectRow(row)
                self.table.selectionModel().blockSignals(blocked)
                self.table.viewport().update()
                self._explain(finding)
                return
        self.table.clearSelection()
        self.page.hide()

    def _choose(self, index: Index) -> None:
        if index.isValid():
            finding = self.model.findings[index.row()]
            self._explain(finding)
            self.chosen.emit(finding)

    def _explain(self, finding: Finding) -> None:
        self.page.setMarkdown(self._page_of(finding.code))
        _fit_panel(self.page)
        self.page.show()

    def _fixes(self, finding: Finding) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(8, 3, 10, 3)
        column.setSpacing(3)
        for fix in finding.fixes:
            row = QHBoxLayout()
            row.addStretch()
            column.addLayout(row)
            notice = QLabel(self.tr("guest notices") if fix.guest_notices else self.tr("guest does not notice"))
            notice.setProperty("role", "muted")
            button = QPushButton(fix_title(fix))
            button.setAccessibleDescription(notice.text())
            button.setToolTip(f"{fix_title(fix)} – {notice.text()}")
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            button.clicked.connect(lambda checked=False, edit=fix.edit: self.fix_wanted.emit(edit))
            row.addWidget(notice)
            row.addWidget(button)
        return holder


def _fit_panel(page: QTextBrowser) -> None:
    """Headings of a size that suits a small panel, and code that wraps; Markdown's own are those of a whole page."""
    size = page.font().pointSizeF()
    block = page.document().begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            looks = QTextCharFormat()
            looks.setFontPointSize(size * (1.2 if level == 1 else 1.0))
            looks.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
            cursor.mergeCharFormat(looks)
        if block.blockFormat().nonBreakableLines():
            wrapped = block.blockFormat()
            wrapped.setNonBreakableLines(False)
            QTextCursor(block).setBlockFormat(wrapped)
        block = block.next()
