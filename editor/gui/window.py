"""The main window: its parts, and who listens to whom. What each does is said in the part's own module."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow

from ..knowledge.target import Target
from ..outlook.candidate import Candidate
from ..session.session import State
from .bars import commands, whats_this
from .bars.controller_menu import ControllerMenu
from .bars.find_bar import FindBar
from .bars.frame import Frame
from .bars.legend import Legend
from .bars.message_bar import MessageBar
from .bars.sources import Sources
from .bars.sources_pane import SourcesPane
from .bars.start_page import StartPage
from .bars.target_bar import TargetBar
from .bars.tools import Tools
from .details.details import Details
from .doing.bindings import bindings
from .doing.context_menus import open_by_key
from .doing.dead_keys import DeadKeys
from .doing.enabling import usable
from .doing.file_changes import FileChanges
from .doing.file_commands import FileCommands
from .doing.fixing import Fixing
from .doing.gestures import Gestures
from .doing.grid_menus import GridMenus
from .doing.help_commands import HelpCommands
from .doing.host_commands import HostCommands
from .doing.live_commands import LiveCommands
from .doing.parts import Parts
from .doing.picture_commands import Pictures
from .doing.recovering import Recovering
from .doing.saving import Saving
from .doing.source_menus import SourceMenus
from .doing.wayfinding import Wayfinding
from .grid.tray import Tray
from .grid.view import GridView
from .look.announcing import Announcer
from .look.collecting import Collecting
from .look.language import said
from .look.once_seen import once_seen
from .look.plain import text_label, tip
from .look.theme import current_theme, style_sheet
from .open import settings
from .open.guests import Guests
from .open.held_against import HeldAgainst
from .open.judging import Judging
from .open.reaching import Reaching
from .open.selection import Selection
from .open.workspace import Workspace
from .panels.asking import Asking
from .panels.panels import Panels
from .showing.states import ShowingStates
from .showing.targets import ShowingTargets
from .showing.titles import ShowingTitles

if TYPE_CHECKING:
    from .panels.findings import FindingsPanel
    from .panels.guest_panel import GuestPanel
    from .panels.outlook_panel import OutlookPanel
    from .panels.xml_view import XmlPanel

_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)


class MainWindow(QMainWindow):
    """One window, many open domains, one of them shown."""

    def __init__(self, target: Target | None = None, also: tuple[Candidate, ...] = ()) -> None:
        super().__init__()
        self.workspace = Workspace(target, also, self)
        self.judging = Judging(self)
        self.reaching = Reaching(self)
        self.held = HeldAgainst(self.workspace, self)
        self.guests = Guests(self.workspace, self)
        self.collecting = Collecting(self)
        self._make_parts()
        self._make_doers()
        self._make_menus()
        self._make_status_bar()
        self._make_showing()
        self._wire()
        whats_this.explain_parts(self.grid, self.tray, self.details, self.targets, self.tools.policy, self.tools.gauge)
        self._restyle()
        self._restore()
        once_seen(self, self.showing.show_panel)

    @property
    def state(self) -> State | None:
        """The shown domain's state."""
        return self.workspace.state

    # Putting it together.

    def _make_parts(self) -> None:
        """What is seen."""
        self.bar = MessageBar()
        self.sources = Sources()
        self.start = StartPage()
        self.find_bar = FindBar()
        self.grid = GridView()
        self.grid.header().setProperty("role", "functions")
        self.tray = Tray()
        self.details = Details()
        self.targets = TargetBar()
        self.legend = Legend()
        self.facts = text_label()
        self.selection = Selection(self.workspace, self.grid, self.tray, self)
        self.asking = Asking(self.workspace, self.judging, self.bar, self)
        self.panels = Panels(self.workspace, self.judging, self.asking, self.selection, self.targets, self.guests)
        middle = (self.find_bar, self.grid, self.tray)
        self.frame = Frame(self.bar, SourcesPane(self.sources), self.start, middle, self.details, self.panels)
        self.setCentralWidget(self.frame)

    def _make_doers(self) -> None:
        """Who does what is asked for."""
        self.gestures = Gestures(self.workspace, self.judging, self.selection, self.grid, self.tray, self.bar, self)
        self.wayfinding = Wayfinding(self.workspace, self.grid, self.tray, self.find_bar, self)
        self.saving = Saving(self.workspace, self.bar, self)
        self.file_commands = FileCommands(self.workspace, self.saving, self.panels, self.bar, self)
        self.file_changes = FileChanges(self.workspace, self.saving, self.panels, self.bar, self)
        self.host_commands = HostCommands(self.workspace, self.sources, self.bar, self)
        self.live_commands = LiveCommands(self.workspace, self.selection, self.bar, self)
        self.help_commands = HelpCommands(self)
        self.pictures = Pictures(self.workspace, self.bar, self)
        self.parts = Parts(self.workspace, self.frame, self.sources, self.grid, self.details, self.panels, self)
        self.fixing = Fixing(self.workspace, self.judging, self.bar, self)
        self.recovering = Recovering(self.workspace, self.bar, self)

    def _make_menus(self) -> None:
        doers = bindings(
            self.file_commands,
            self.pictures,
            self.gestures,
            self.wayfinding,
            self.panels,
            self.host_commands,
            self.live_commands,
            self.help_commands,
            self.parts,
            self.close,
        )
        self.actions_by_name, self.menus = commands.build(self.menuBar(), doers, (self.grid, self.tray))
        view = self.menus[commands.VIEW]
        view.aboutToShow.connect(lambda: self.parts.tick(self.actions_by_name))
        recent = self.menus["recent"]
        recent.aboutToShow.connect(lambda: self.file_commands.fill_recent(recent))
        words = {
            "desktop": self.tr("&As the desktop"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
        }
        for name, text in words.items():
            self.menus["appearance"].addAction(text, partial(settings.choose_scheme, name))
        QShortcut(QKeySequence("Shift+F10"), self).activated.connect(open_by_key)
        self.controllers = ControllerMenu(self.menus["add_controller"], lambda: self.state)
        self.tools = Tools(self.actions_by_name, self.controllers)
        self.addToolBar(self.tools)
        self.grid_menus = GridMenus(
            self.workspace,
            self.selection,
            self.gestures,
            self.grid,
            self.actions_by_name,
            self.menus["add_controller"],
            self,
        )
        self.source_menus = SourceMenus(
            self.workspace, self.file_commands, self.host_commands, self.actions_by_name, self
        )
        self.dead_keys = DeadKeys(self.actions_by_name, (self.grid, self.tray.list), self)
        self.dead_keys.said.connect(self.statusBar().showMessage)
        self.wayfinding.type_ahead.typed.connect(lambda words: self.statusBar().showMessage(words, 4000))

    def _make_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.messageChanged.connect(Announcer(self.grid).say)  # answers of a drag, what was cut, why a key did nothing
        self.bar.shown.connect(Announcer(self.bar).say)
        bar.addWidget(self.legend, 1)
        self.facts.setProperty("role", "muted")
        self.facts.setContentsMargins(10, 0, 10, 0)
        bar.addPermanentWidget(self.facts)

    def _make_showing(self) -> None:
        """Who tells the parts what to show."""
        self.showing = ShowingStates(
            self.workspace,
            self.judging,
            self.selection,
            self.gestures,
            self.frame,
            self.grid,
            self.tray,
            self.find_bar,
            self.details,
            self.panels,
            self,
        )
        self.showing_targets = ShowingTargets(
            self.workspace, self.judging, self.reaching, self.held, self.targets, self.tools.policy
        )
        self.titles = ShowingTitles(self.workspace, self.tools.gauge, self.facts, self)

    def _wire(self) -> None:
        self._wire_states()
        self._wire_grid()
        self._wire_panels()
        self._wire_targets()
        self._wire_sources()

    def _wire_states(self) -> None:
        for signal in (self.workspace.changed, self.workspace.edited):
            signal.connect(self.showing.show)
            signal.connect(self.collecting.later)
        self.workspace.leaving.connect(self.panels.read_back)
        self.workspace.drafted.connect(self.titles.show)
        self.workspace.refused.connect(self.bar.error_of)
        self.judging.judged.connect(self.showing.show_judged)
        self.selection.moved.connect(self.showing.show_selection)
        self.selection.moved.connect(self.gestures.consider_paste)
        self.showing.opened.connect(self.tools.setVisible)
        self.showing.opened.connect(self.legend.setVisible)
        self.showing.reached.connect(self._enable)
        self.showing.shown.connect(self.showing_targets.show)
        self.showing.shown.connect(self.titles.show)
        self.showing.shown.connect(self.host_commands.show_hosts)
        self.showing.judged.connect(self.showing_targets.show)
        self.gestures.changed.connect(self._enable)
        self.gestures.status.connect(self.statusBar().showMessage)

    def _wire_grid(self) -> None:
        self.grid.drag.move_wanted.connect(self.gestures.move)
        self.grid.drag.considered.connect(self.gestures.consider)
        self.grid.drag.hints.wanted.connect(self.judging.run)
        self.grid.drag.previewed.connect(self.tray.preview)
        self.judging.ahead.connect(self.grid.drag.judged_ahead)
        self.judging.ahead.connect(self.gestures.consider_paste)
        self.grid.given_up.connect(self.gestures.give_up)
        self.grid.bus_wanted.connect(self.grid.go_to_bus)
        self.grid.drag.status.connect(self.statusBar().showMessage)
        self.grid.menu_wanted.connect(self.grid_menus.open)
        self.tray.menu_wanted.connect(self.grid_menus.open)
        self.tray.drag_started.connect(self.grid.drag.begin)
        self.tray.drag_ended.connect(self.grid.drag.end)
        self.tray.forget_wanted.connect(self.gestures.forget)
        self.find_bar.reached.connect(self.selection.go_to)
        self.details.edit_wanted.connect(self.gestures.perform)
        self.controllers.wanted.connect(self.gestures.add_controllers)

    def _wire_panels(self) -> None:
        self.panels.wires = {
            "findings": self._wire_findings,
            "xml": self._wire_xml,
            "changes": lambda panel: panel.device_wanted.connect(self.selection.go_to),
            "history": lambda panel: panel.moment_wanted.connect(self.gestures.go),
            "guest": self._wire_guest,
            "outlook": self._wire_outlook,
        }
        self.asking.answered.connect(self.panels.show_panel)
        self.guests.changed.connect(self.panels.show_panel)
        self.guests.failed.connect(self.bar.error)

    def _wire_findings(self, panel: FindingsPanel) -> None:
        panel.chosen.connect(self.panels.go_to_finding)
        panel.fix_wanted.connect(self.fixing.show)
        panel.all_wanted.connect(self.fixing.show_all)

    def _wire_guest(self, panel: GuestPanel) -> None:
        panel.chosen.connect(self.selection.go_to_place)
        panel.system_wanted.connect(self.guests.choose)
        panel.asked.connect(self.guests.ask)

    def _wire_xml(self, panel: XmlPanel) -> None:
        panel.typed.connect(self.gestures.type_text)
        panel.drafted.connect(self.workspace.draft)
        panel.overtaken.connect(self.gestures.overtaken)
        panel.device_reached.connect(self.selection.go_to_position)
        self.file_commands.drop.let_through(panel.text)

    def _wire_outlook(self, panel: OutlookPanel) -> None:
        panel.chosen.connect(self.panels.go_to_finding)
        panel.fix_wanted.connect(self.fixing.show)
        panel.taken_out.connect(self.held.take_out)
        panel.asked.connect(self.asking.ask)
        whats_this.explain(panel, whats_this.OUTLOOK)

    def _wire_targets(self) -> None:
        self.targets.target_chosen.connect(self.gestures.show_for)
        self.targets.added.connect(self.held.add)
        self.targets.taken_out.connect(self.held.take_out)
        self.targets.reasons_wanted.connect(self.panels.show_reasons)
        self.targets.refused.connect(self.bar.error)
        self.held.changed.connect(self.showing_targets.show)
        self.reaching.known.connect(self.showing_targets.show_reach)
        self.tools.policy.wanted.connect(self.gestures.choose_policy)

    def _wire_sources(self) -> None:
        hosts = self.workspace.hosts
        hosts.changed.connect(self.host_commands.show_hosts)
        hosts.failed.connect(self.host_commands.say_failure)
        hosts.asked.connect(self.host_commands.sign_in)
        hosts.is_slow.connect(self.host_commands.say_slow)
        hosts.command_wanted.connect(self.host_commands.ask_for_command)
        self.saving.element_wanted.connect(self.panels.show_element)
        hosts.storing_is_slow.connect(self.saving.say_slow)
        self.workspace.overtaken.connect(self.saving.say_overtaken)
        self.workspace.followed.connect(self.saving.say_followed)
        self.workspace.vanished.connect(self.saving.say_vanished)
        self.sources.chosen.connect(self.host_commands.choose)
        self.sources.menu_wanted.connect(self.source_menus.open)
        self.start.file_wanted.connect(self.workspace.open_file)
        self.start.sample_wanted.connect(self.workspace.open_copy)
        self.start.browse_wanted.connect(self.file_commands.open_file)
        self.start.host_wanted.connect(self.host_commands.connect_host)

    # Commands and menus.

    def _enable(self) -> None:
        """Let those commands be used that can be used now."""
        opened = self.workspace.current
        session = opened.session if opened is not None else None
        for name, on in usable(
            session,
            self.gestures.carried() is not None,
            self.grid.current_address() is not None,
            bool(self.gestures.marked),
            bool(self.workspace.hosts.entries),
            opened is not None and opened.active,
        ).items():
            self.actions_by_name[name].setEnabled(on)
        self.tools.enable(opened is not None)
        undone = said(session.state.title) if session is not None else ""
        self.actions_by_name["undo"].setToolTip(tip(self.tr("Undo: %1").replace("%1", undone)) if undone else "")

    # Coming and going.

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panels.read_back()
        if self.workspace.hosts.is_storing:  # its answer says where the backup is; after a while it can be left
            self.statusBar().showMessage(self.tr("A host is asked to store a domain: its answer is waited for."))
            event.ignore()
            return
        if not self.file_commands.may_lose(self.workspace.opened.values()):
            event.ignore()
            return
        self.host_commands.answer_nothing()
        self.showing.keep_folds()
        settings.set_bytes("window/geometry", self.saveGeometry())
        self.frame.keep()
        self.panels.keep()
        self.workspace.hosts.close()
        self.judging.close()
        self.reaching.close()
        self.recovering.close()
        event.accept()

    def _restore(self) -> None:
        room = self.screen().availableSize() - QSize(6, 48)  # for the window manager's frame
        self.resize(QSize(1360, 850).boundedTo(room))
        self.restoreGeometry(settings.bytes_of("window/geometry"))
        self.frame.restore()
        self.panels.tabs.setCurrentIndex(settings.panel())

    # Looks.

    def showEvent(self, event: QShowEvent) -> None:
        """A window that opens with a domain shows it already."""
        super().showEvent(event)
        if self.workspace.current is None:
            self.showing.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._restyle()

    def _restyle(self) -> None:
        theme = current_theme()
        sheet = style_sheet(theme)
        if sheet == self.styleSheet():
            return
        self.setStyleSheet(sheet)
        self.tools.restyle(theme)
        self.find_bar.refresh_colours()
        self.panels.refresh_colours()
