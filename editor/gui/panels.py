"""The panels below the grid, of which one is seen: its tabs, and what each panel is told of the shown domain."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from editor.gui.asking import Asking
from editor.gui.changes import ChangesPanel
from editor.gui.findings import FindingsPanel
from editor.gui.guest_panel import GuestPanel
from editor.gui.history import HistoryPanel
from editor.gui.judging import Judging
from editor.gui.outlook_panel import OutlookPanel
from editor.gui.selection import Selection
from editor.gui.target_bar import TargetBar
from editor.gui.workspace import Workspace
from editor.gui.xml_view import XmlPanel
from editor.rules.finding import Finding
from editor.rules.pages import page

FINDINGS, XML, CHANGES, HISTORY, GUEST, OUTLOOK = range(6)


class Panels(QWidget):
    """Only the panel that is seen is kept up to date; another one is filled when it comes."""

    def __init__(
        self, workspace: Workspace, judging: Judging, asking: Asking, selection: Selection, targets: TargetBar
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._judging = judging
        self._asking = asking
        self._selection = selection
        self.findings = FindingsPanel(page)
        self.xml = XmlPanel()
        self.changes = ChangesPanel()
        self.history = HistoryPanel()
        self.guest = GuestPanel()
        self.outlook = OutlookPanel()
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        for text, panel in (
            (self.tr("Findings"), self.findings),
            (self.tr("XML"), self.xml),
            (self.tr("Changes"), self.changes),
            (self.tr("History"), self.history),
            (self.tr("Guest"), self.guest),
            (self.tr("Outlook"), self.outlook),
        ):
            self.tabs.addTab(text)
            self._stack.addWidget(panel)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self.tabs.currentChanged.connect(self.show_panel)
        targets.add_right(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(targets)
        column.addWidget(self._stack, 1)

    def show_panel(self) -> None:
        """Bring the panel that is seen up to date."""
        at = self.tabs.currentIndex()
        typing = self.xml.text.hasFocus()  # asked first: a panel that goes hands its focus to the one that comes
        self._stack.setCurrentIndex(at)
        self.tabs.updateGeometry()  # the chosen tab's words are bold, and wider
        if at == XML:
            self._show_xml(typing)
        else:
            fills = {
                FINDINGS: self._show_findings,
                CHANGES: self._show_changes,
                HISTORY: self._show_history,
                GUEST: self._show_guest,
                OUTLOOK: self._show_outlook,
            }
            fills[at]()

    def show_counts(self) -> None:
        """Say on the tabs how much there is."""
        opened = self._workspace.current
        changes = opened.session.at if opened is not None and opened.session.modified else 0
        known = opened is None or self._judging.state is not None
        found = str(len(self._judging.findings) or "") if known else "…"
        self.tabs.setTabText(FINDINGS, self.tr("Findings %1").replace("%1", found).strip())
        self.tabs.setTabText(CHANGES, self.tr("Changes %1").replace("%1", str(changes or "")).strip())

    def show_selection(self) -> None:
        """Mark the selection in the text; the lists go to it only where it is another one."""
        at = self.tabs.currentIndex()
        self.xml.mark(self._selection.positions(), follow=at == XML and not self.xml.text.hasFocus())
        if self._selection.is_another and at == FINDINGS:
            self.findings.highlight(frozenset(self._selection.positions()))
        elif self._selection.is_another and at == GUEST:
            self.guest.highlight(self._selection.placements())
        self._selection.is_another = False

    def go_to_finding(self, finding: Finding) -> None:
        """Select what a finding is about; what has no place on PCI is marked in the text."""
        if not self._selection.go_to_finding(finding):
            self.xml.mark(finding.positions, follow=False)

    def show_reasons(self, name: str) -> None:
        """Show why a libvirt, by its name among candidates, answers as its chip says."""
        self.tabs.setCurrentIndex(OUTLOOK)
        self.outlook.go_to(name)

    def forget(self) -> None:
        """Another domain comes."""
        self.xml.forget()
        self.guest.show_view(None, None)
        self.outlook.show_outlooks((), None, {})

    def refresh_colours(self) -> None:
        """The palette changed."""
        for panel in (self.xml, self.findings, self.guest, self.outlook, self.changes.text):
            panel.refresh_colours()

    # The commands that go to a panel.

    def show_findings(self) -> None:
        """Show the findings."""
        self._go(FINDINGS, self.findings.table)

    def show_xml(self) -> None:
        """Show the XML text."""
        self._go(XML, self.xml.text)

    def show_changes(self) -> None:
        """Show what was changed."""
        self._go(CHANGES, self.changes.list)

    def show_history(self) -> None:
        """Show the list of edits."""
        self._go(HISTORY, self.history.list)

    def show_guest(self) -> None:
        """Show what the guest will see."""
        self._go(GUEST, self.guest.tree)

    def show_outlook(self) -> None:
        """Show what other libvirts make of the domain."""
        self._go(OUTLOOK, self.outlook.table)

    def _go(self, at: int, widget: QWidget) -> None:
        self.tabs.setCurrentIndex(at)
        widget.setFocus()

    # What each is told.

    def _show_findings(self) -> None:
        self.findings.show_findings(self._judging.findings, checking=not self._judging.is_up_to_date)

    def _show_xml(self, typing: bool) -> None:
        state, opened = self._workspace.state, self._workspace.current
        self.xml.show_document(state.snapshot.document if state else None, opened.draft if opened else None)
        self.xml.mark(self._selection.positions(), follow=not typing)

    def _show_changes(self) -> None:
        opened = self._workspace.current
        self.changes.show_session(opened.session if opened else None, opened.saved if opened else None)

    def _show_history(self) -> None:
        opened = self._workspace.current
        self.history.show_session(opened.session if opened else None)

    def _show_guest(self) -> None:
        state = self._workspace.state
        if state is not None and state is self._judging.state:
            self.guest.show_view(state.question.view, state.snapshot)
            self.guest.highlight(self._selection.placements())

    def _show_outlook(self) -> None:
        state, opened = self._workspace.state, self._workspace.current
        if state is not None and opened is not None and state is self._judging.state:
            self.outlook.show_outlooks(self._asking.lines(state, opened.uri), state.question, self._asking.readonly())
