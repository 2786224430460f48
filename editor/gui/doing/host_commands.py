"""The commands of the Host menu, and the list of hosts, domains and files."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...connection.answers import Prompt
from ...errors import EditorError
from ..bars.message_bar import MessageBar
from ..bars.sources import DomainCall, HostCall, OpenedCall, Sources
from ..look.open_over import open_over
from ..open import settings
from ..open.hosts import HostEntry
from ..open.workspace import Workspace


class HostCommands(QObject):
    """Connect, refresh, disconnect; says what is under way at a host and what went wrong there."""

    def __init__(self, workspace: Workspace, sources: Sources, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._hosts = workspace.hosts
        self._sources = sources
        self._bar = bar
        self._window = window
        self._waiting = False

    def connect_host(self) -> None:
        """Ask for a URI."""
        from ..dialogs.connect_dialog import ConnectDialog

        known = list(dict.fromkeys([*settings.hosts(), "qemu:///system", "qemu:///session"]))
        dialog = ConnectDialog(known, self._window)
        dialog.wanted.connect(self._connect)
        open_over(dialog, self._window)

    def sign_in(self, prompts: tuple[Prompt, ...], answer: Future[tuple[str, ...] | None]) -> None:
        """Ask what a host asks."""
        from ..dialogs.sign_in_dialog import SignInDialog

        open_over(SignInDialog(prompts, answer, self._window), self._window)

    def _connect(self, uri: str, readonly: bool) -> None:
        settings.set_hosts([uri, *settings.hosts()])
        self._hosts.add(uri, readonly)
        self._sources.setFocus()  # its domains come there

    def refresh_hosts(self) -> None:
        """Read the lists of domains again."""
        for uri in list(self._hosts.entries):
            self._hosts.add(uri, self._hosts.entries[uri].readonly)
            self._hosts.refresh(uri)

    def disconnect_host(self) -> None:
        """Take the shown domain's host out of the list, else the last one."""
        current = self._workspace.current
        uri = current.uri if current and current.uri is not None else next(reversed(self._hosts.entries), None)
        if uri is not None:
            self.disconnect_from(uri)

    def disconnect_from(self, uri: str) -> None:
        """Take a host out of the list."""
        settings.set_hosts([each for each in settings.hosts() if each != uri])
        self._hosts.remove(uri)

    def choose(self, call: DomainCall | OpenedCall | HostCall) -> None:
        """Show what was chosen in the list; a host is connected to."""
        if isinstance(call, DomainCall):
            self._workspace.open_domain(call.uri, call.uuid)
        elif isinstance(call, OpenedCall):
            self._workspace.show(self._workspace.opened[call.key])
        else:
            entry = self._hosts.entries[call.uri]
            if entry.facts is None and not entry.busy:
                self._hosts.add(call.uri, entry.readonly)

    def show_hosts(self) -> None:
        """Bring the list up to date, and say what is under way."""
        opened = tuple(self._workspace.opened.values())
        self._sources.show_sources(self._hosts.entries.values(), opened, self._workspace.current)
        self._sources.setVisible(bool(opened or self._hosts.entries))
        if self._hosts.busy:
            self._waiting = True
            self._bar.wait(self._hosts.busy, None if self._hosts.is_storing else self._hosts.cancel)
        elif self._waiting:
            self._waiting = False
            if self._bar.is_waiting:
                self._bar.clear()

    def say_failure(self, entry: HostEntry, error: EditorError) -> None:
        """Say it; where the host cannot be used now, offer to connect again."""
        self._waiting = False
        if entry.error is error:
            self._bar.error(error, self.tr("Try again"), partial(self._connect_again, entry))
        else:
            self._bar.error(error)

    def _connect_again(self, entry: HostEntry) -> None:
        self._hosts.add(entry.asked, entry.readonly)
