"""The panels below the grid, of which one is seen: its tabs, and what each panel is told of the shown domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ...pci.guest import Element
from ...rules.finding import Finding
from ...session.session import State
from ..bars.target_bar import TargetBar
from ..open import settings
from ..open.guests import Guests
from ..open.judging import Judging
from ..open.selection import Selection
from ..open.workspace import Workspace
from .asking import Asking

if TYPE_CHECKING:
    from .changes import ChangesPanel
    from .findings import FindingsPanel
    from .guest_panel import GuestPanel
    from .history import HistoryPanel
    from .outlook_panel import OutlookPanel
    from .xml_view import XmlPanel

_Panel = TypeVar("_Panel", bound=QWidget)
_PANELS = ("findings", "xml", "changes", "history", "guest", "outlook")  # in the order of the tabs
FINDINGS, XML, CHANGES, HISTORY, GUEST, OUTLOOK = range(6)


class Panels(QWidget):
    """A panel is made when it is first asked for. Only the one that is seen is kept up to date.

    `wires` holds by name who connects a new panel with the rest of the window.
    """

    wires: Mapping[str, Callable[[Any], None]]

    def __init__(
        self,
        workspace: Workspace,
        judging: Judging,
        asking: Asking,
        selection: Selection,
        targets: TargetBar,
        guests: Guests,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._judging = judging
        self._asking = asking
        self._selection = selection
        self._guests = guests
        self._made: dict[str, QWidget] = {}
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(self.fontMetrics().height() * 6)  # all that it would like is too much
        self._stack.setProperty("role", "panel")
        for text in (
            self.tr("Findings"),
            self.tr("XML"),
            self.tr("Changes"),
            self.tr("History"),
            self.tr("Guest"),
            self.tr("Compatibility"),
        ):
            self.tabs.addTab(text)
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
        """Bring the panel that is seen up to date; the window is seen before any panel is made."""
        self.tabs.updateGeometry()  # the chosen tab's words are bold, and wider
        if not self.window().isVisible():
            return
        at = self.tabs.currentIndex()
        if self._workspace.current is None and not self._is_made(_PANELS[at]):
            return  # the first page is seen instead
        typing = self._is_typing()  # asked first: a panel that goes hands its focus to the one that comes
        self._stack.setCurrentWidget(getattr(self, _PANELS[at]))
        self._judging.seen = {CHANGES: _changes, OUTLOOK: _outlook}.get(at, _nothing)
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
        self.tabs.updateGeometry()  # the chosen tab's words are bold, and wider
        if not self.window().isVisible():
            return
        at = self.tabs.currentIndex()
        if self._is_made("xml"):
            self.xml.mark(self._selection.positions(), follow=at == XML and not self._is_typing())
        if self._selection.is_another and at == FINDINGS:
            self.findings.highlight(frozenset(self._selection.positions()))
        elif self._selection.is_another and at == GUEST:
            self.guest.highlight(self._selection.placements())
        self._selection.is_another = False

    def go_to_finding(self, finding: Finding) -> None:
        """Select what a finding is about; what has no place on PCI is marked in the text."""
        if not self._selection.go_to_finding(finding) and self._is_made("xml"):
            self.xml.mark(finding.positions, follow=False)

    def show_reasons(self, name: str) -> None:
        """Show why a libvirt, by its name among candidates, answers as its chip says."""
        self.tabs.setCurrentIndex(OUTLOOK)
        self.outlook.go_to(name)

    def forget(self) -> None:
        """Another domain comes."""
        if self._is_made("xml"):
            self.xml.forget()
        if self._is_made("guest"):
            self.guest.show_view(None, None)
        if self._is_made("outlook"):
            self.outlook.show_outlooks((), None, {})

    def read_back(self) -> None:
        """Read what was typed as XML now."""
        if self._is_made("xml"):
            self.xml.read_back()

    def keep(self) -> None:
        """Remember which panel is seen, and how its room is divided."""
        settings.set_panel(self.tabs.currentIndex())
        if self._is_made("changes"):
            self.changes.keep()

    def refresh_colours(self) -> None:
        """The palette changed."""
        for name in filter(self._is_made, ("findings", "xml", "guest", "outlook")):
            getattr(self, name).refresh_colours()
        if self._is_made("changes"):
            self.changes.text.refresh_colours()

    # The panels.

    @property
    def findings(self) -> FindingsPanel:
        """What is wrong or worth knowing."""
        from .findings import FindingsPanel

        return self._panel("findings", FindingsPanel)

    @property
    def xml(self) -> XmlPanel:
        """The text."""
        from .xml_view import XmlPanel

        return self._panel("xml", XmlPanel)

    @property
    def changes(self) -> ChangesPanel:
        """The difference from what was loaded or saved."""
        from .changes import ChangesPanel

        return self._panel("changes", ChangesPanel)

    @property
    def history(self) -> HistoryPanel:
        """The edits."""
        from .history import HistoryPanel

        return self._panel("history", HistoryPanel)

    @property
    def guest(self) -> GuestPanel:
        """What the guest will see."""
        from .guest_panel import GuestPanel

        return self._panel("guest", GuestPanel)

    @property
    def outlook(self) -> OutlookPanel:
        """What other libvirts make of it."""
        from .outlook_panel import OutlookPanel

        return self._panel("outlook", OutlookPanel)

    def _panel(self, name: str, make: Callable[[], _Panel]) -> _Panel:
        """A panel, made and wired when it is first asked for."""
        if name not in self._made:
            panel = self._made[name] = make()
            self._stack.addWidget(panel)
            self.wires[name](panel)
        return cast(_Panel, self._made[name])

    def _is_made(self, name: str) -> bool:
        return name in self._made

    def _is_typing(self) -> bool:
        return self._is_made("xml") and self.xml.text.hasFocus()

    # The commands that go to a panel.

    def show_findings(self) -> None:
        """Show the findings."""
        self._go(FINDINGS, self.findings.table)

    def show_element(self, tag: str) -> None:
        """Show the first element of that name in the XML."""
        self.show_xml()
        state = self._workspace.state
        found = None if state is None else _first(state.snapshot.document.guest.root, tag)
        if found is not None:
            self.xml.mark((found.position,), follow=True)

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
        state = self._workspace.state
        if state is not None:
            self.changes.show_state(state, judged=state is self._judging.state)

    def _show_history(self) -> None:
        opened = self._workspace.current
        self.history.show_session(opened.session if opened else None)

    def _show_guest(self) -> None:
        state = self._workspace.state
        if state is not None and state is self._judging.state:
            self.guest.show_view(state.question.view, state.snapshot)
            self._show_system(state)
            self.guest.highlight(self._selection.placements())

    def _show_system(self, state: State) -> None:
        opened = self._workspace.current
        if opened is not None:
            self.guest.show_guest(state.system, self._guests.facts(opened), self._guests.why_not(opened))

    def _show_outlook(self) -> None:
        state, opened = self._workspace.state, self._workspace.current
        if state is not None and opened is not None and state is self._judging.state:
            self.outlook.show_outlooks(self._asking.lines(state, opened.uri), state.question, self._asking.readonly())


# What a panel is made of that takes a while, and that no finding rests on.


def _changes(state: State) -> None:
    _ = state.changes


def _outlook(state: State) -> None:
    _ = state.question.at_home


def _nothing(state: State) -> None:
    pass


def _first(element: Element, tag: str) -> Element | None:
    if element.tag == tag:
        return element
    return next(filter(None, (_first(child, tag) for child in element.children)), None)
