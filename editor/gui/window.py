"""The main window: wiring only. Gestures become edits, states become pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)

import editor
from editor.errors import EditorError
from editor.gui import appearance, commands, settings, whats_this
from editor.gui.asking import Asking
from editor.gui.bus_dialog import BusDialog
from editor.gui.changes import ChangesPanel
from editor.gui.controller_menu import ControllerMenu
from editor.gui.details import Details
from editor.gui.find_bar import FindBar
from editor.gui.findings import FindingsPanel
from editor.gui.fixing import Fixing
from editor.gui.gauge import Gauge
from editor.gui.gestures import Gestures
from editor.gui.grid.cells import Picture
from editor.gui.grid.drag import Mover
from editor.gui.grid.tray import Tray
from editor.gui.grid.view import Folds, GridView
from editor.gui.guest_panel import GuestPanel
from editor.gui.held_against import HeldAgainst
from editor.gui.history import HistoryPanel
from editor.gui.hosts import HostEntry
from editor.gui.icons import icon
from editor.gui.judging import Judging
from editor.gui.language import said
from editor.gui.legend import Legend
from editor.gui.message_bar import MessageBar
from editor.gui.open_over import open_over
from editor.gui.opened import Opened
from editor.gui.outlook_panel import OutlookPanel
from editor.gui.picture import Pictures
from editor.gui.recovering import Recovering
from editor.gui.saving import Saving
from editor.gui.sign_in_dialog import SignInDialog
from editor.gui.sources import DomainCall, HostCall, OpenedCall, Sources
from editor.gui.start_page import StartPage
from editor.gui.target_bar import TargetBar
from editor.gui.target_chips import chips
from editor.gui.theme import current_theme, style_sheet
from editor.gui.tool_bar import ToolBar
from editor.gui.workspace import Workspace
from editor.gui.xml_view import XmlPanel
from editor.inference.result import Placement
from editor.inference.target import Target
from editor.outlook.candidate import Candidate
from editor.phrase import Phrase
from editor.rules.finding import Finding
from editor.rules.pages import page
from editor.session.policy import Policy
from editor.session.session import State

FINDINGS, XML, CHANGES, HISTORY, GUEST, OUTLOOK = range(6)
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
PICTURES = ("export_picture", "copy_picture", "copy_as_text", "print_picture")


class MainWindow(QMainWindow):
    """One window, many open domains, one of them shown."""

    def __init__(self, target: Target | None = None, also: tuple[Candidate, ...] = ()) -> None:
        super().__init__()
        self.workspace = Workspace(target, also, self)
        self.judging = Judging(self)
        self.held = HeldAgainst(self.workspace, self)
        self.bar = MessageBar()
        self.gestures = Gestures(self)
        self.saving = Saving(self.workspace, self.bar, self)
        self.pictures = Pictures(self.bar, self)
        self.fixing = Fixing(self.workspace, self.judging, self.bar, self)
        self.asking = Asking(self.workspace, self.judging, self.bar, self)
        self.recovering = Recovering(self.workspace, self.bar, self)
        self.sources = Sources()
        self.find_bar = FindBar()
        self.grid = GridView()
        self.tray = Tray()
        self.details = Details()
        self.targets = TargetBar()
        self.findings = FindingsPanel(page)
        self.guest = GuestPanel()
        self.outlook = OutlookPanel()
        self.xml = XmlPanel()
        self.changes = ChangesPanel()
        self.history = HistoryPanel()
        self.start = StartPage()
        self.tabs = QTabBar()
        self._panels = QStackedWidget()
        self._centre = QStackedWidget()
        self._shown: Opened | None = None
        self.names: tuple[str, ...] = ()
        self._waiting = False
        self._showing = self._moved = False  # another state comes into the grid; the selection is another one
        self.grid.header().setProperty("role", "functions")
        self._lay_out()
        self.actions_by_name, self._menus = commands.build(self.menuBar(), (self, self.gestures), self._grid_side)
        self._fill_menus()
        self._make_toolbar()
        self._make_status_bar()
        self._wire()
        self._explain()
        self._restyle()
        self._restore()
        self._show()

    # Putting it together.

    def _lay_out(self) -> None:
        self._grid_side = QWidget()
        side = QVBoxLayout(self._grid_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.find_bar)
        side.addWidget(self.grid, 1)
        side.addWidget(self.tray)
        self._centre.addWidget(self.start)
        self._centre.addWidget(self._grid_side)
        self._across = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self.sources, self._centre, self.details):
            self._across.addWidget(widget)
        self._across.setSizes([210, 860, 290])
        self._across.setStretchFactor(1, 1)
        self._across.setChildrenCollapsible(True)
        self._across.setCollapsible(1, False)
        self._below = QWidget()
        column = QVBoxLayout(self._below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.targets)
        column.addWidget(self._panels, 1)
        for text, panel in (
            (self.tr("Findings"), self.findings),
            (self.tr("XML"), self.xml),
            (self.tr("Changes"), self.changes),
            (self.tr("History"), self.history),
            (self.tr("Guest"), self.guest),
            (self.tr("Outlook"), self.outlook),
        ):
            self.tabs.addTab(text)
            self._panels.addWidget(panel)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Panels"))
        self.targets.add_right(self.tabs)
        self._down = QSplitter(Qt.Orientation.Vertical)
        self._down.addWidget(self._across)
        self._down.addWidget(self._below)
        self._down.setSizes([560, 240])
        self._down.setStretchFactor(0, 1)
        self._down.setCollapsible(0, False)
        whole = QWidget()
        all_of_it = QVBoxLayout(whole)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.setSpacing(0)
        all_of_it.addWidget(self.bar)
        all_of_it.addWidget(self._down, 1)
        self.setCentralWidget(whole)

    def _fill_menus(self) -> None:
        self._menus["recent"].aboutToShow.connect(self._fill_recent)
        words = {
            "desktop": self.tr("As the &desktop"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        for name, text in words.items():
            self._menus["appearance"].addAction(text, partial(self._set_scheme, name))
        self.controllers = ControllerMenu(self._menus["add_controller"], lambda: self.state)

    def _make_toolbar(self) -> None:
        bar = self._tools = ToolBar(self.tr("Tools"))
        for name, text in (
            ("undo", self.tr("Undo")),
            ("redo", self.tr("Redo")),
            ("add_ports", self.tr("Root ports…")),
        ):
            self.actions_by_name[name].setIconText(text)
            bar.addAction(self.actions_by_name[name])
        bar.addWidget(self.controllers.button(self.tr("Controller")))
        self.actions_by_name["find_devices"].setIconText(self.tr("Find"))
        bar.addAction(self.actions_by_name["find_devices"])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        self.gauge = Gauge()
        bar.addWidget(self.gauge)
        self.picture_button = QToolButton()
        self.picture_button.setText(self.tr("Picture"))
        self.picture_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        pictures = QMenu(self.picture_button)
        pictures.addActions([self.actions_by_name[name] for name in PICTURES])
        self.picture_button.setMenu(pictures)
        bar.addWidget(self.picture_button)
        self.policy = QToolButton()
        self.policy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.policy.setAccessibleName(self.tr("Save policy for the inferred multifunction"))
        menu = QMenu(self.policy)
        menu.setToolTipsVisible(True)
        words = {
            Policy.LEAVE: (
                self.tr("&Leave inferred multifunction out"),
                self.tr("The text stays short, and the bit goes away by itself when the other functions go."),
            ),
            Policy.RECORD: (
                self.tr("&Record inferred multifunction"),
                self.tr("Written as multifunction='on', for hosts older than libvirt 3.0.0."),
            ),
        }
        for policy, (text, tip) in words.items():
            action = menu.addAction(text, partial(self._set_policy, policy))
            action.setToolTip(tip)
            action.setCheckable(True)
            action.setData(policy)
        self.policy.setMenu(menu)
        bar.addWidget(self.policy)
        self.save_button = QPushButton(self.tr("Review && save…"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.review)
        bar.addWidget(self.save_button)
        self.addToolBar(bar)

    def _explain(self) -> None:
        """The terms that are met there, for “What's this?”."""
        for widget, terms in (
            (self.grid, whats_this.GRID),
            (self.tray, whats_this.TRAY),
            (self.details, whats_this.MULTIFUNCTION + whats_this.TARGET_FIELDS),
            (self.targets, whats_this.TARGETS),
            (self.policy, whats_this.POLICY),
            (self.gauge, whats_this.GAUGE),
            (self.outlook, whats_this.OUTLOOK),
        ):
            whats_this.explain(widget, terms)

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.legend = Legend()
        bar.addWidget(self.legend, 1)
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setContentsMargins(0, 0, 10, 0)
        bar.addPermanentWidget(self._facts)

    def _wire(self) -> None:
        workspace = self.workspace
        workspace.changed.connect(self._show)
        workspace.edited.connect(self._show)
        self.judging.judged.connect(self._show_judged)
        self.guest.chosen.connect(self._guest_chosen)
        self.outlook.chosen.connect(self._finding_chosen)
        self.outlook.fix_wanted.connect(self.fixing.show)
        self.outlook.taken_out.connect(lambda name: self._hold(self.held.take_out, name))
        self.outlook.asked.connect(self.asking.ask)
        self.asking.answered.connect(self._show_panel)
        self.targets.reasons_wanted.connect(self._show_reasons)
        workspace.refused.connect(lambda error, name: self.bar.error(_named(error, name)))
        workspace.hosts.changed.connect(self._show_hosts)
        workspace.hosts.failed.connect(self._host_failed)
        workspace.hosts.asked.connect(lambda prompts, answer: open_over(SignInDialog(prompts, answer, self), self))
        self.sources.chosen.connect(self._choose_source)
        self.sources.menu_wanted.connect(self._source_menu)
        self.grid.selection_moved.connect(self._grid_selected)
        self.grid.move_wanted.connect(self.gestures.move)
        self.grid.menu_wanted.connect(self._device_menu)
        self.grid.bus_wanted.connect(self.grid.go_to_bus)
        self.grid.said.connect(self.statusBar().showMessage)
        self.find_bar.changed.connect(self._show_found)
        self.find_bar.reached.connect(self._go_to)
        self.find_bar.closed.connect(self.grid.setFocus)
        self.tray.selection_moved.connect(self._tray_selected)
        self.tray.drag_started.connect(self.grid.begin_drag)
        self.tray.drag_ended.connect(self.grid.end_drag)
        self.tray.forget_wanted.connect(self.gestures.forget)
        self.controllers.wanted.connect(self.gestures.add_controllers)
        self.tray.menu_wanted.connect(self._device_menu)
        self.details.edit_wanted.connect(self.gestures.perform)
        self.findings.chosen.connect(self._finding_chosen)
        self.findings.fix_wanted.connect(self.fixing.show)
        self.findings.all_wanted.connect(self.fixing.show_all)
        workspace.leaving.connect(self.xml.read_back)
        workspace.drafted.connect(self._show_words)
        self.xml.typed.connect(self.gestures.type_text)
        self.xml.drafted.connect(workspace.draft)
        self.xml.overtaken.connect(self.gestures.overtaken)
        self.xml.device_reached.connect(self._reach)
        self.changes.device_wanted.connect(self._go_to)
        self.history.moment_wanted.connect(lambda at: self.gestures.session(lambda session: session.go(at)))
        self.targets.target_chosen.connect(self._ask)
        self.targets.added.connect(lambda name: self._hold(self.held.add, name))
        self.targets.taken_out.connect(lambda name: self._hold(self.held.take_out, name))
        self.targets.refused.connect(self.bar.error)
        self.tabs.currentChanged.connect(self._show_panel)
        self.start.file_wanted.connect(self.workspace.open_file)
        self.start.browse_wanted.connect(self.open_file)
        self.start.host_wanted.connect(self.connect_host)

    # States become pictures.

    @property
    def state(self) -> State | None:
        """The shown domain's state."""
        return self.workspace.current.session.state if self.workspace.current else None

    def _show(self) -> None:
        opened = self.workspace.current
        another = opened is not self._shown
        if another:
            self._keep_folds()
            self._shown = opened
            self.names = self.gestures.marked = ()
            self.xml.forget()
            self.grid.clearSelection()
        state = self.state
        picture = mover = None
        if opened is not None and state is not None:
            findings = () if another else self.judging.findings
            picture = Picture(state.snapshot, findings, opened.saved)
            mover = Mover(opened.session, opened.saved)
        self._centre.setCurrentIndex(0 if opened is None else 1)
        for part in (self._tools, self.details, self._below, self.legend):  # they would say nothing
            part.setVisible(opened is not None)
        self.grid.empty_text = self._why_empty(state)
        self.grid.cut = frozenset(self.positions(self.gestures.marked))
        names = self.names
        self.grid.show_picture(picture, mover)
        self.tray.show_picture(picture)
        self._showing = True
        self._select_names(names)
        self._showing = False
        if not another:
            self.grid.paint_now()
        self.judging.judge(state)
        self.find_bar.show_snapshot(picture.snapshot if picture else None)
        if another:
            if opened is not None:
                self.grid.set_folds(opened.folds or Folds(settings.folded_of(opened.key)))
            self.grid.begin()
        self._show_selection()
        self._show_targets()
        self._show_panel()
        self._show_words()
        self._show_hosts()

    def _show_judged(self) -> None:
        """What takes a while has come: the marks of the findings, the panels that rest on them."""
        state, opened = self.state, self.workspace.current
        if state is None or opened is None or state is not self.judging.state:
            return
        picture = Picture(state.snapshot, state.findings, opened.saved)
        self.grid.show_picture(picture, self.grid.mover)
        self.tray.show_picture(picture)
        self._show_details()
        self._show_targets()
        self._show_panel()
        self._show_words()

    def _keep_folds(self) -> None:
        """What is folded belongs to the domain, also at the next start."""
        if self._shown is not None:
            self._shown.folds = self.grid.folds
            settings.set_folded_of(self._shown.key, self._shown.folds.buses)

    def _show_guest(self) -> None:
        state = self.state
        if state is None:
            self.guest.show_view(None, None)
        elif state is self.judging.state:
            self.guest.show_view(state.question.view, state.snapshot)
            self.guest.highlight(self._selected_placements())

    def _show_outlook(self) -> None:
        state, opened = self.state, self.workspace.current
        if state is None or opened is None:
            self.outlook.show_outlooks((), None, {})
        elif state is self.judging.state:
            self.outlook.show_outlooks(self.asking.lines(state, opened.uri), state.question, self.asking.readonly())

    def _show_reasons(self, name: str) -> None:
        """The reasons of a chip."""
        self.tabs.setCurrentIndex(OUTLOOK)
        self.outlook.go_to(name)

    def _guest_chosen(self, placement: Placement) -> None:
        if placement.address is not None:
            self.grid.select((placement.address,))

    def _why_empty(self, state: State | None) -> str:
        if state is None or state.snapshot.buses:
            return ""
        guest = state.document.guest
        return (
            self.tr("This domain has no PCI bus (%1, machine %2): there are no slots to show.")
            .replace("%1", guest.arch or "?")
            .replace("%2", guest.machine or "?")
        )

    def _show_details(self) -> None:
        positions = self._selected_positions()
        places = tuple(cell.address for cell in self.grid.selected_cells())
        self.details.show_selection(self.state, positions, places)
        if self.state is not None and self.state is self.judging.state:
            self.details.show_judged(self.state)
        self.xml.mark(positions, follow=self.tabs.currentIndex() == XML and not self.xml.text.hasFocus())
        self.enable()

    def _show_targets(self) -> None:
        state, opened = self.state, self.workspace.current
        self.targets.setEnabled(state is not None)
        if state is not None and opened is not None:
            self.targets.show_target(state.target, opened.host_target)
            missing = self.held.missing(opened)
            self.targets.show_chips(chips(state, self.judging.state, missing), self.held.hosts())
            for action in self.policy.menu().actions():
                action.setChecked(action.data() == state.policy)
            self.policy.setText(
                self.tr("Inferred: leave out") if state.policy is Policy.LEAVE else self.tr("Inferred: record")
            )
        else:
            self.targets.show_target(Target(), None)
            self.targets.show_chips((), ())
            self.policy.setText(self.tr("Inferred: leave out"))

    def _show_panel(self) -> None:
        """Only the panel that is seen is kept up to date."""
        at = self.tabs.currentIndex()
        typing = self.xml.text.hasFocus()  # asked first: a panel that goes hands its focus to the one that comes
        self._panels.setCurrentIndex(at)
        self.tabs.updateGeometry()  # the chosen tab's words are bold, and wider
        state, opened = self.state, self.workspace.current
        if at == FINDINGS:
            if self.judging.is_up_to_date:
                self.findings.show_findings(state.findings if state else None)
        elif at == XML:
            draft = opened.draft if opened else None
            self.xml.show_document(state.snapshot.document if state else None, draft)
            self.xml.mark(self._selected_positions(), follow=not typing)
        elif at == CHANGES:
            self.changes.show_session(opened.session if opened else None, opened.saved if opened else None)
        elif at == HISTORY:
            self.history.show_session(opened.session if opened else None)
        elif at == GUEST:
            self._show_guest()
        else:
            self._show_outlook()

    def _show_words(self) -> None:
        state, opened = self.state, self.workspace.current
        self.gauge.show_snapshot(state.snapshot if state else None)
        if state is None or opened is None:
            self.setWindowTitle("virt-slots[*]")
            self.setWindowModified(False)
            self._facts.clear()
            self.tabs.setTabText(FINDINGS, self.tr("Findings"))
            self.tabs.setTabText(CHANGES, self.tr("Changes"))
            return
        guest = state.document.guest
        self.setWindowTitle(f"{opened.name or self.tr('(no name)')}[*] – {opened.place} – virt-slots")
        self.setWindowModified(opened.unsaved)
        count = opened.session.at if opened.session.modified else 0
        parts = [opened.name, guest.machine, guest.arch]
        if opened.session.modified:
            parts.append(self.tr("not saved"))
        self._facts.setText(" · ".join(filter(None, parts)))
        found = len(self.judging.findings)
        self.tabs.setTabText(FINDINGS, self.tr("Findings %1").replace("%1", str(found or "")).strip())
        self.tabs.setTabText(CHANGES, self.tr("Changes %1").replace("%1", str(count or "")).strip())

    def _show_hosts(self) -> None:
        hosts = self.workspace.hosts
        opened = tuple(self.workspace.opened.values())
        self.sources.show_sources(hosts.entries.values(), opened, self.workspace.current)
        self.sources.setVisible(bool(opened or hosts.entries))
        if hosts.busy:
            self._waiting = True
            self.bar.wait(hosts.busy, None if hosts.is_storing else hosts.cancel)
        elif self._waiting:
            self._waiting = False
            if self.bar.is_waiting:
                self.bar.clear()

    def enable(self) -> None:
        opened = self.workspace.current
        session = opened.session if opened else None
        carried = self.gestures.carried() is not None
        current = self.grid.current_address() is not None
        enabled = {
            "undo": session is not None and session.at > 0,
            "redo": session is not None and session.at < len(session.history) - 1,
            "paste": bool(self.gestures.marked) and current,
            "copy_address": current,
            "refresh_hosts": bool(self.workspace.hosts.entries),
            "disconnect_host": bool(self.workspace.hosts.entries),
        }
        for name in (
            "cut",
            "move_to",
            "forget",
            "remove",
            "pin",
            "follow",
            *(f"nudge_{way}" for way in ("left", "right", "up", "down")),
        ):
            enabled[name] = carried
        for name in ("multifunction_unwritten", "multifunction_on", "multifunction_off"):
            enabled[name] = carried
        for name in (
            "review",
            "save_as",
            "load_again",
            "close_domain",
            "add_ports",
            "pin_all",
            "unfold_all",
            "fold_all",
            "find_devices",
            "find_next",
            "find_previous",
            "go_to_bus",
        ):
            enabled[name] = opened is not None
        for name, on in enabled.items():
            self.actions_by_name[name].setEnabled(on)
        if session is not None:
            undone = said(session.state.title)
            self.actions_by_name["undo"].setToolTip(self.tr("Undo: %1").replace("%1", undone) if undone else "")
        for name in PICTURES:
            self.actions_by_name[name].setEnabled(opened is not None)
        self.picture_button.setEnabled(opened is not None)
        self.save_button.setEnabled(opened is not None)
        self.policy.setEnabled(opened is not None)

    # Selection, both ways.

    def _grid_selected(self) -> None:
        if self.grid.selected_cells():
            self.tray.clear_selection()
        self._selected()

    def _selected_positions(self) -> tuple[int, ...]:
        position = self.tray.position()
        if position is not None:
            return (position,)
        return tuple(p for cell in self.grid.selected_cells() for p in cell.positions)

    def _selected_placements(self) -> tuple[Placement, ...]:
        state = self.state
        if state is None:
            return ()
        found = [p for cell in self.grid.selected_cells() for p in state.snapshot.by_address.get(cell.address, ())]
        position = self.tray.position()
        return tuple(found if position is None else [state.snapshot.by_position[position]])

    def _tray_selected(self) -> None:
        if self.tray.position() is not None:
            self.grid.clearSelection()
        self._selected()

    def _selected(self) -> None:
        state = self.state
        if state is None:
            return
        positions = self._selected_positions()
        by_position = state.snapshot.by_position
        self.names = tuple(state.snapshot.name(by_position[p]) for p in positions if p in by_position)
        self._moved = True
        if not self._showing:
            self._show_selection()

    def _show_selection(self) -> None:
        """What the panels say of the selection; their lists go to it only where it is another one."""
        self._show_details()
        if not self._moved:
            return
        self._moved = False
        positions = self._selected_positions()
        if self.tabs.currentIndex() == FINDINGS:
            self.findings.highlight(frozenset(positions))
        elif self.tabs.currentIndex() == GUEST:
            self.guest.highlight(self._selected_placements())

    def _select_names(self, names: tuple[str, ...]) -> None:
        """What was selected stays selected, wherever it is now."""
        state = self.state
        if state is None or not names:
            return
        positions = self.positions(names)
        places = [p.address for p in map(state.snapshot.by_position.get, positions) if p and p.address]
        unplaced = {p.device.position for p in state.snapshot.unplaced if p.device}
        if len(positions) == 1 and positions[0] in unplaced:
            self.tray.select(positions[0])
        elif places:
            self.grid.select(places)

    def positions(self, names: tuple[str, ...]) -> tuple[int, ...]:
        state = self.state
        if state is None:
            return ()
        wanted = set(names)
        return tuple(
            at for at, placement in state.snapshot.by_position.items() if state.snapshot.name(placement) in wanted
        )

    def _finding_chosen(self, finding: Finding) -> None:
        state = self.state
        if state is None:
            return
        places = list(finding.subjects)
        found = [state.snapshot.by_position.get(position) for position in finding.positions]
        places += [p.address for p in found if p is not None and p.address is not None and p.address not in places]
        self.grid.select(places)
        unplaced = [p for p in finding.positions if self.tray.select(p)] if not places else []
        if not places and not unplaced:
            self.xml.mark(finding.positions, follow=False)

    # Gestures become edits.

    def _reach(self, position: int) -> None:
        """The text cursor came to a device: select it."""
        state = self.state
        placement = state.snapshot.by_position.get(position) if state else None
        if placement is not None:
            self._go_to(placement)

    def _go_to(self, placement: Placement) -> None:
        """Select a device, wherever it is shown."""
        unplaced = self.state is not None and placement in self.state.snapshot.unplaced
        if unplaced and placement.device is not None:
            self.tray.select(placement.device.position)
        elif placement.address is not None:
            self.grid.select((placement.address,))

    def _show_found(self) -> None:
        places = frozenset(p.address for p in self.find_bar.matches if p.address is not None)
        self.grid.show_found(places, self.find_bar.filtering)

    def find_devices(self) -> None:
        """Find devices by what is known of them."""
        self.find_bar.begin()

    def find_next(self) -> None:
        """Go to the next match."""
        self.find_bar.step(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self.find_bar.step(-1)

    def go_to_bus(self) -> None:
        """Ask for a bus."""
        if self.state is not None:
            dialog = BusDialog(self.state.snapshot, self)
            dialog.bus_wanted.connect(self.grid.go_to_bus)
            open_over(dialog, self)

    def _ask(self, target: Target) -> None:
        state = self.state
        if state is not None:
            self.gestures.session(lambda session: session.ask(target, state.also, state.policy))

    def _hold(self, do: Callable[[Opened, str], None], name: str) -> None:
        if self.workspace.current is not None:
            do(self.workspace.current, name)
            self._show_targets()

    def _set_policy(self, policy: Policy) -> None:
        state = self.state
        if state is not None:
            self.gestures.session(lambda session: session.ask(state.target, state.also, policy))

    # Menus.

    def _device_menu(self, at: QPoint) -> None:
        if self.workspace.current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = (
            "move_to",
            "cut",
            "paste",
            "copy_address",
            "pin",
            "forget",
            "",
            "multifunction_unwritten",
            "multifunction_on",
            "multifunction_off",
            "",
            "follow",
            "add_ports",
            "",
            "remove",
        )
        for name in names:
            if name:
                menu.addAction(self.actions_by_name[name])
            else:
                menu.addSeparator()
        menu.popup(at)

    def _source_menu(self, call: object, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("open_file", "connect_host", "refresh_hosts"):
            menu.addAction(self.actions_by_name[name])
        if isinstance(call, HostCall):
            text = self.tr("Disconnect from %1").replace("%1", call.uri)
            menu.addAction(text, partial(self._disconnect, call.uri))
        menu.popup(at)

    def _fill_recent(self) -> None:
        menu = self._menus["recent"]
        menu.clear()
        for path in settings.recent_files():
            menu.addAction(path.replace("&", "&&"), partial(self.workspace.open_file, path))
        menu.setEnabled(True)

    # Sources.

    def open_file(self) -> None:
        """Ask for a file."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open"), "", self.tr("Domain XML (*.xml);;All files (*)"))
        for name in names:
            self.workspace.open_file(name)

    def _choose_source(self, call: object) -> None:
        if isinstance(call, DomainCall):
            self.workspace.open_domain(call.uri, call.uuid)
        elif isinstance(call, OpenedCall):
            self.workspace.show(self.workspace.opened[call.key])
        elif isinstance(call, HostCall):
            entry = self.workspace.hosts.entries[call.uri]
            if entry.facts is None and not entry.busy:
                self.workspace.hosts.add(call.uri, entry.readonly)

    def connect_host(self) -> None:
        """Ask for a URI."""
        known = list(dict.fromkeys([*settings.hosts(), "qemu:///system", "qemu:///session"]))
        uri, fine = QInputDialog.getItem(self, self.tr("Connect to a host"), self.tr("URI:"), known, 0, True)
        if fine and uri.strip():
            settings.set_hosts([uri.strip(), *settings.hosts()])
            self.workspace.hosts.add(uri.strip())

    def refresh_hosts(self) -> None:
        """Read the lists of domains again."""
        for uri in list(self.workspace.hosts.entries):
            self.workspace.hosts.add(uri, self.workspace.hosts.entries[uri].readonly)
            self.workspace.hosts.refresh(uri)

    def disconnect_host(self) -> None:
        """Take the shown domain's host out of the list, else the last one."""
        current = self.workspace.current
        uri = current.uri if current and current.uri is not None else next(reversed(self.workspace.hosts.entries), None)
        if uri is not None:
            self._disconnect(uri)

    def _disconnect(self, uri: str) -> None:
        settings.set_hosts([each for each in settings.hosts() if each != uri])
        self.workspace.hosts.remove(uri)

    def _host_failed(self, entry: HostEntry, error: EditorError) -> None:
        self._waiting = False
        if entry.error is error:
            self.bar.error(error, self.tr("Try again"), partial(self._reconnect, entry))
        else:
            self.bar.error(error)

    def _reconnect(self, entry: HostEntry) -> None:
        self.workspace.hosts.add(entry.asked, entry.readonly)

    # Saving and closing.

    def review(self) -> None:
        """Show what would be saved."""
        if self.workspace.current is not None:
            self.xml.read_back()
            if self.workspace.current.draft is not None:
                self.show_xml()
                words = self.tr("What you typed as XML cannot be read, so it would not be saved.")
                self.bar.error(EditorError(words, self.tr("Mend it, or take it back.")))
                return
            self.saving.review(self.workspace.current)

    def save_as(self) -> None:
        """Save to another file."""
        if self.workspace.current is not None:
            self.saving.save_as(self.workspace.current)

    def export_picture(self) -> None:
        """Ask for a file and write a picture of the topology."""
        self._picture(self.pictures.export)

    def copy_picture(self) -> None:
        """Put a picture of the topology on the clipboard."""
        self._picture(self.pictures.copy)

    def copy_as_text(self) -> None:
        """Put the topology as plain text on the clipboard."""
        self._picture(self.pictures.copy_text)

    def print_picture(self) -> None:
        """Ask for a printer and print the topology."""
        self._picture(self.pictures.print)

    def _picture(self, make: Callable[[Opened], None]) -> None:
        if self.workspace.current is not None:
            make(self.workspace.current)

    def load_again(self) -> None:
        """Read the shown domain again; undo brings the edits back, but not a text that is no domain."""
        opened = self.workspace.current
        if opened is not None and (opened.draft is None or self._may_lose((opened,))):
            self.xml.give_back()
            self.workspace.load_again(opened)

    def close_domain(self) -> None:
        """Close the shown domain."""
        opened = self.workspace.current
        if opened is not None and self._may_lose((opened,)):
            self.workspace.close(opened)

    def _may_lose(self, opened: tuple[Opened, ...]) -> bool:
        """Ask about what is not saved; true where it may go."""
        unsaved = [each for each in opened if each.unsaved]
        if not unsaved:
            return True
        names = ", ".join(each.name or each.place for each in unsaved)
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("There are changes that are not saved: %1").replace("%1", names))
        box.setInformativeText(self.tr("They are lost if you go on."))
        box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        return box.exec() == QMessageBox.StandardButton.Discard

    def closeEvent(self, event: QCloseEvent) -> None:
        self.xml.read_back()
        if self.workspace.hosts.is_storing:  # its answer says where the backup is
            event.ignore()
            return
        if not self._may_lose(tuple(self.workspace.opened.values())):
            event.ignore()
            return
        self._keep_folds()
        settings.set_bytes("window/geometry", self.saveGeometry())
        settings.set_bytes("window/across", self._across.saveState())
        settings.set_bytes("window/down", self._down.saveState())
        settings.set_bytes("window/changes", self.changes.splitter.saveState())
        settings.set_panel(self.tabs.currentIndex())
        self.workspace.hosts.close()
        self.judging.close()
        self.recovering.close()
        event.accept()

    def _restore(self) -> None:
        self.resize(1360, 850)
        self.restoreGeometry(settings.bytes_of("window/geometry"))
        self._across.restoreState(settings.bytes_of("window/across"))
        self._down.restoreState(settings.bytes_of("window/down"))
        self.changes.splitter.restoreState(settings.bytes_of("window/changes"))
        self.tabs.setCurrentIndex(settings.panel())

    # Looks.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "save_button"):
            self._restyle()

    def _restyle(self) -> None:
        theme = current_theme()
        sheet = style_sheet(theme)
        if sheet == self.styleSheet():
            return
        self.setStyleSheet(sheet)
        for name in ("undo", "redo", "add_ports", "find_devices"):
            command = next(c for menu in commands.MENUS.values() for c in menu if c and c.name == name)
            self.actions_by_name[name].setIcon(icon(command.icon, theme.text, theme.line))
        self.controllers.restyle(theme)
        self.find_bar.refresh_colours()
        self.xml.refresh_colours()
        self.findings.refresh_colours()
        self.guest.refresh_colours()
        self.outlook.refresh_colours()
        self.changes.text.refresh_colours()

    def _set_scheme(self, name: str) -> None:
        settings.set_scheme(name)
        appearance.apply(name)

    def unfold_all(self) -> None:
        """Unfold all buses."""
        self.grid.expandToDepth(0)

    def fold_all(self) -> None:
        """Fold all buses."""
        self.grid.collapseAll()

    def show_findings(self) -> None:
        """Show the findings."""
        self.tabs.setCurrentIndex(FINDINGS)
        self.findings.table.setFocus()

    def show_xml(self) -> None:
        """Show the XML text."""
        self.tabs.setCurrentIndex(XML)
        self.xml.text.setFocus()

    def show_changes(self) -> None:
        """Show what was changed."""
        self.tabs.setCurrentIndex(CHANGES)
        self.changes.list.setFocus()

    def show_history(self) -> None:
        """Show the list of edits."""
        self.tabs.setCurrentIndex(HISTORY)
        self.history.list.setFocus()

    def show_guest(self) -> None:
        """Show what the guest will see."""
        self.tabs.setCurrentIndex(GUEST)
        self.guest.tree.setFocus()

    def show_outlook(self) -> None:
        """Show what other libvirts make of the domain."""
        self.tabs.setCurrentIndex(OUTLOOK)
        self.outlook.table.setFocus()

    def keys(self) -> None:
        """Show all shortcuts."""
        rows = [
            (
                action.text().replace("&&", "\0").replace("&", "").replace("\0", "&amp;"),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self.actions_by_name.values()
            if not action.shortcut().isEmpty()
        ]
        table = "".join(f"<tr><td>{text}</td><td style='padding-left:24px'>{key}</td></tr>" for text, key in rows)
        QMessageBox.information(self, self.tr("Keys"), f"<table style='white-space:pre'>{table}</table>")

    def whats_this(self) -> None:
        """Explain what is clicked next."""
        QWhatsThis.enterWhatsThisMode()

    def about(self) -> None:
        """Say what this is."""
        words = self.tr("See, edit and check the PCI topology of libvirt domains.")
        QMessageBox.about(self, "virt-slots", f"<b>virt-slots {editor.__version__}</b><p>{words}</p>")


def _named(error: EditorError, name: str) -> EditorError:
    """The error, saying what it is about."""
    sentence = (
        error.sentence if name in error.sentence else Phrase("{name}: {sentence}", name=name, sentence=error.sentence)
    )
    return EditorError(sentence, error.hint, line=error.line, column=error.column)
