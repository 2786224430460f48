"""The findings: filtered, by severity, with fixes; the explanation page beside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...rules.finding import Finding, Severity
from ..look.icons import icon
from ..look.theme import current_theme
from .content import ContentOrWord, as_surface
from .findings_table import FindingsTable, message, severity_words


class FindingsPanel(QWidget):
    """Emits what is chosen and what shall be fixed."""

    chosen = Signal(object)  # Finding
    fix_wanted = Signal(object, object)  # Fix, the QWidget that it was wanted at
    all_wanted = Signal(object)  # the QWidget that it was wanted at

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        as_surface(self)
        self._findings: tuple[Finding, ...] = ()
        self._checking = False
        self._explained = ""  # the code whose page is loaded
        self.table = FindingsTable()
        self.table.chosen.connect(self._choose)
        self.table.fix_wanted.connect(self.fix_wanted)
        self.page = QTextBrowser()
        self._configure()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([900, 400])
        self._content = ContentOrWord(splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_filter())
        layout.addWidget(self._content, 1)
        self._fill()

    def _configure(self) -> None:
        self.page.setAccessibleName(self.tr("Explanation"))
        self.page.setOpenExternalLinks(True)
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(12)

    def _make_filter(self) -> QWidget:
        self._bar = as_surface(QWidget())
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(6)
        self.severities: Mapping[Severity, QToolButton] = {severity: self._chip(severity) for severity in Severity}
        for chip in self.severities.values():
            row.addWidget(chip)
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Filter by word, code or address"))
        self.wanted.setAccessibleName(self.tr("Filter the findings"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setMaximumWidth(self.fontMetrics().horizontalAdvance("m") * 26)
        self.wanted.textChanged.connect(self._filter)
        row.addWidget(self.wanted, 1)
        row.addStretch(1)
        self.fix_all = QPushButton(self.tr("Fix all that the guest does not notice…"))
        self.fix_all.setProperty("role", "plain")
        self.fix_all.setToolTip(self.tr("All at once, one undo takes them back. You see the change first."))
        self.fix_all.clicked.connect(lambda: self.all_wanted.emit(self.fix_all))
        row.addWidget(self.fix_all)
        return self._bar

    def _chip(self, severity: Severity) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(12, 12))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setToolTip(self.tr("Show or hide these"))
        chip.toggled.connect(self._filter)
        return chip

    def show_findings(self, findings: tuple[Finding, ...], checking: bool = False) -> None:
        """Show these; the chosen one stays chosen where it is still there. `checking`: others may come soon."""
        self._checking = checking
        if findings != self._findings:
            self._findings = findings
            self._fill()
        self._show_content()

    def _show_content(self) -> None:
        if self.table.rows.rowCount():
            self._content.show_content()
        elif self._findings:
            self._content.say(self.tr("No finding matches the filter."))
        elif self._checking:
            self._content.say_checking()
        else:
            self._content.say(self.tr("No problems found."))

    def _fill(self) -> None:
        counts = Counter(finding.severity for finding in self._findings)
        for severity, chip in self.severities.items():
            words = severity_words(severity, counts[severity])
            chip.setText(f" {words}")  # a style sheet has no word for the room beside the icon
            chip.setAccessibleName(words)
            chip.setVisible(bool(counts[severity]))
        self.fix_all.setVisible(any(fix.is_quiet for finding in self._findings for fix in finding.fixes))
        self._bar.setVisible(bool(self._findings))
        self.refresh_colours()
        self._filter()

    def refresh_colours(self) -> None:
        """The palette changed."""
        theme = current_theme()
        for severity, chip in self.severities.items():
            chip.setIcon(icon(severity.value, theme.severity(severity)))
        self.table.refresh_colours()

    def _filter(self) -> None:
        chosen = self.table.chosen_finding()
        shown = [finding for finding in self._findings if self._is_wanted(finding)]
        self.table.show_findings(shown)
        again = next((f for f in shown if chosen and (f.code, f.positions) == (chosen.code, chosen.positions)), None)
        if again is None:
            self.page.hide()
        else:
            self.table.highlight(again)
        self._show_content()

    def _is_wanted(self, finding: Finding) -> bool:
        if not self.severities[finding.severity].isChecked():
            return False
        wanted = self.wanted.text().strip().casefold()
        texts = (message(finding), finding.code, *map(str, finding.subjects)) if wanted else ("",)
        return any(wanted in text.casefold() for text in texts)

    def highlight(self, positions: frozenset[int]) -> None:
        """Choose the first finding about one of these devices; the grid's side of highlighting both ways."""
        for finding in self.table.rows.findings:
            if positions & set(finding.positions):
                self.table.highlight(finding)
                self._explain(finding)
                return
        self.table.clearSelection()
        self.page.hide()

    def _choose(self, finding: Finding) -> None:
        self._explain(finding)
        self.chosen.emit(finding)

    def _explain(self, finding: Finding) -> None:
        from ...rules import pages  # with all rules, which the panel is there before

        if finding.code != self._explained:
            self._explained = finding.code
            self.page.setMarkdown(pages.translated(finding.code, partial(QCoreApplication.translate, "Pages")))
            _fit_panel(self.page)
        self.page.show()


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
