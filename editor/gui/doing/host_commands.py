"""The commands of the Host menu, and the list of hosts, domains and files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...connection.aliases import aliases
from ...connection.answers import Prompt
from ...errors import EditorError
from ...phrase import Phrase
from ...plain_text import plain
from ..bars.message_bar import MessageBar, Offer
from ..bars.sources import DomainCall, HostCall, OpenedCall, Sources
from ..bars.sources_pane import SourcesPane
from ..look.open_over import open_over
from ..look.plain import message_box
from ..open import settings
from ..open.host_entry import HostEntry
from ..open.hosts import CONNECTING
from ..open.opened import Opened, domain_key
from ..open.workspace import Workspace

if TYPE_CHECKING:
    from ...connection.host import Host
    from ..dialogs.sign_in_dialog import SignInDialog

_Question = tuple[HostEntry, tuple[Prompt, ...], "Future[tuple[str, ...] | None]"]


class HostCommands(QObject):
    """Connect, refresh, disconnect; says what is under way at a host and what went wrong there."""

    def __init__(self, workspace: Workspace, sources: Sources, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._hosts = workspace.hosts
        self._sources = sources
        self._bar = bar
        self._window = window
        self._said_busy = ""
        self._questions: list[_Question] = []
        self._asking: tuple[HostEntry, Host, SignInDialog] | None = None
        self._hosts.changed.connect(self._give_up_questions)

    def connect_host(self) -> None:
        """Ask for a URI."""
        from ..dialogs.connect_dialog import ConnectDialog

        known = list(dict.fromkeys([*settings.hosts(), "qemu:///system", "qemu:///session"]))
        dialog = ConnectDialog(known, aliases(), self._window)
        dialog.wanted.connect(lambda uri, readonly: self._connect(uri, readonly, dialog.at_start.isChecked()))
        open_over(dialog, self._window)

    def connect_in_turn(self, uris: Iterable[str], readonly: bool) -> None:
        """Have these hosts in the list, and connect to those that are to be connected to at start.

        One after another: questions do not come all at once.
        """
        known = [self._hosts.put(uri, readonly or uri in settings.readonly_hosts()) for uri in uris]
        waiting = [entry for entry in known if entry.asked in settings.hosts_at_start()]

        def go_on(entry: HostEntry) -> None:
            if waiting and entry is waiting[0]:
                waiting.pop(0)
                begin()

        def begin() -> None:
            while waiting and (waiting[0].facts is not None or waiting[0].asked not in self._hosts.entries):
                waiting.pop(0)
            if waiting:
                self._hosts.add(waiting[0].asked, waiting[0].readonly)

        for signal in (self._hosts.connected, self._hosts.failed, self._hosts.is_slow):
            signal.connect(lambda entry, error=None: go_on(entry))
        begin()

    # Signing in.

    def sign_in(self, entry: HostEntry, prompts: tuple[Prompt, ...], answer: Future[tuple[str, ...] | None]) -> None:
        """Ask what a host asks, one host after another."""
        self._questions.append((entry, prompts, answer))
        self._ask_next()

    def _ask_next(self) -> None:
        from ..dialogs.sign_in_dialog import SignInDialog

        while self._questions and self._asking is None:
            entry, prompts, answer = self._questions.pop(0)
            if self._hosts.entries.get(entry.asked) is not entry or entry.facts is not None or not entry.waiting:
                answer.set_result(None)  # given up meanwhile
                continue
            dialog = SignInDialog(entry.name, prompts, answer, self._window)
            self._asking = entry, entry.host, dialog
            dialog.finished.connect(self._asked)
            open_over(dialog, self._window)

    def _asked(self) -> None:
        self._asking = None
        self._ask_next()

    def _give_up_questions(self) -> None:
        """A host that was given up is not asked about any more."""
        if self._asking is not None:
            entry, host, dialog = self._asking
            if entry.host is not host or self._hosts.entries.get(entry.asked) is not entry:
                dialog.reject()

    def answer_nothing(self) -> None:
        """The program ends: nobody answers what is still asked."""
        for _, _, answer in self._questions:
            answer.set_result(None)
        self._questions.clear()

    # Coming and going.

    def ask_for_command(self, entry: HostEntry, connect: Callable[[], object]) -> None:
        """A host whose URI starts a command: show it, and connect only if that is wanted."""
        words = self.tr(
            "Connecting to this host starts a command, which may do anything that you may do. Connect only if you know"
            " where this came from:\n\n%1"
        )
        box = message_box(self._window, words.replace("%1", plain(entry.asked)))
        box.setIcon(box.Icon.Warning)
        box.setWindowTitle(self.tr("A command would be started"))
        yes = box.addButton(self.tr("&Connect"), box.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(box.StandardButton.Cancel))

        def answered() -> None:
            if box.clickedButton() is yes:
                self._hosts.trusted.add(entry.asked)
                connect()

        box.finished.connect(answered)
        open_over(box, self._window)

    def _connect(self, uri: str, readonly: bool, at_start: bool = False) -> None:
        settings.set_hosts([uri, *settings.hosts()])
        settings.set_host_at_start(uri, at_start)
        self._hosts.trusted.add(uri)
        settings.set_readonly_host(uri, readonly)
        self._hosts.add(uri, readonly)
        self._sources.setFocus()  # its domains come there

    def refresh_hosts(self) -> None:
        """Read the lists of domains again."""
        for uri, entry in list(self._hosts.entries.items()):
            if entry.facts is not None or entry.error is not None:  # others were never connected to
                self._hosts.add(uri, entry.readonly)
                self._hosts.refresh(uri)

    def disconnect_host(self) -> None:
        """Part from the shown domain's host, else from the last one."""
        current = self._workspace.current
        uri = current.uri if current and current.uri is not None else next(reversed(self._hosts.entries), None)
        if uri is not None:
            self.disconnect_from(uri)

    def disconnect_from(self, uri: str) -> None:
        """Part from a host. It stays in the list as long as something of it is not saved."""
        settings.set_hosts([each for each in settings.hosts() if each != uri])
        entry = self._hosts.entries.get(uri)
        if entry is None or entry.is_storing:
            self._bar.say("warning", self.tr("It is being saved there: its answer is waited for."))
            return
        there = [each for each in self._workspace.opened.values() if each.uri == uri]
        unsaved = [each for each in there if each.unsaved]
        for each in there:
            if each not in unsaved:
                self._workspace.close(each)
        if not unsaved:
            self._hosts.remove(uri)
            return
        self._hosts.disconnect_from(uri)
        words = self.tr("%1 is not connected any more. What is not saved stays open, and can be saved there again: %2")
        names = ", ".join(each.name for each in unsaved)
        self._bar.say("warning", words.replace("%1", entry.name).replace("%2", names), self._again(entry))

    def connect_again(self, uri: str) -> None:
        """Connect to a host in the list."""
        entry = self._hosts.entries[uri]
        settings.set_hosts([uri, *settings.hosts()])
        if entry.facts is None and not entry.busy:
            self._hosts.add(uri, entry.readonly)

    def choose(self, call: DomainCall | OpenedCall | HostCall) -> None:
        """Show what was chosen in the list; a host is connected to."""
        if isinstance(call, DomainCall):
            entry = self._hosts.entries[call.uri]
            is_open = domain_key(call.uri, call.uuid) in self._workspace.opened
            if entry.facts is None and not is_open:
                self._hosts.add(call.uri, entry.readonly, lambda _: self._workspace.open_domain(call.uri, call.uuid))
            else:
                self._workspace.open_domain(call.uri, call.uuid)
        elif isinstance(call, OpenedCall):
            self._workspace.show(self._workspace.opened[call.key])
        else:
            self.connect_again(call.uri)

    def opened_of(self, call: object) -> Opened | None:
        """The open domain that a row of the list is about, if it is open."""
        key = domain_key(call.uri, call.uuid) if isinstance(call, DomainCall) else getattr(call, "key", "")
        return self._workspace.opened.get(key)

    # Saying what happens.

    def show_hosts(self) -> None:
        """Bring the list up to date, and say what is under way."""
        opened = tuple(self._workspace.opened.values())
        self._sources.show_sources(self._hosts.entries.values(), opened, self._workspace.current)
        pane = self._sources.parentWidget()
        (pane or self._sources).setVisible(bool(opened or self._hosts.entries))
        if isinstance(pane, SourcesPane):
            pane.show_count()
        busy = self._hosts.busy
        if busy and busy != self._said_busy:
            self._bar.wait(busy, None if self._hosts.is_storing else self._hosts.cancel)
        elif not busy and self._said_busy and self._bar.is_waiting:
            self._bar.clear()
        self._said_busy = busy

    def say_failure(self, entry: HostEntry, error: EditorError) -> None:
        """Say it; where the host cannot be used now, offer to connect again."""
        if entry.error is error:
            self._bar.error(error, self._again(entry))
        else:
            self._bar.error(error)

    def say_slow(self, entry: HostEntry) -> None:
        """It does not answer: offer to go on waiting or to give up."""
        error = EditorError(
            Phrase("{place} has not answered for {seconds} seconds.", place=entry.name, seconds=CONNECTING // 1000),
            "Check that the host is up and can be reached from here (network, firewall).",
        )
        give_up = Offer(self.tr("Give up"), partial(self._hosts.give_up, entry))
        self._bar.error(error, Offer(self.tr("Go on waiting"), partial(self._hosts.wait_on, entry)), give_up)

    def _again(self, entry: HostEntry) -> Offer:
        return Offer(self.tr("Connect again"), partial(self.connect_again, entry.asked))
