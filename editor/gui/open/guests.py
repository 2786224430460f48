"""Which operating system each open domain's guest has, as somebody said, and what a running guest says itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ...connection.answers import DomainText, GuestFacts
from ...errors import EditorError
from ...guestview.systems import systems
from . import settings
from .host_entry import HostEntry
from .opened import Opened
from .workspace import Workspace

if TYPE_CHECKING:
    from ...guestview.systems import GuestSystem


class Guests(QObject):
    """The choice is remembered, for the domain and from start to start; what a guest said is not."""

    changed = Signal()
    failed = Signal(object)  # EditorError

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._recalled: set[int] = set()  # sessions that know what is remembered of them, by id()
        self._facts: dict[str, GuestFacts] = {}
        workspace.changed.connect(self._recall)

    def facts(self, opened: Opened) -> GuestFacts | None:
        """What its running guest said when it was asked; None where it was not, or did not answer."""
        return self._facts.get(opened.key)

    def why_not(self, opened: Opened) -> str:
        """Why its guest cannot be asked, in a sentence; empty where it can."""
        if not isinstance(opened.loaded, DomainText):
            return self.tr("A file has no running guest to ask.")
        if not opened.active:
            return self.tr("The domain does not run, so there is no guest to ask.")
        if self._entry(opened) is None:
            return self.tr("The host is not connected.")
        if opened.readonly:
            return self.tr("This connection is read-only: libvirt asks no guest over it.")
        return ""

    def choose(self, name: str) -> None:
        """The guest of the shown domain has the system of that name; empty: the one that its metadata names."""
        opened = self._workspace.current
        if opened is not None:
            settings.set_guest_of(opened.key, name)
            self._speak(opened, systems().get(name))
            self.changed.emit()

    def ask(self) -> None:
        """Ask the running guest of the shown domain; the answer comes with `changed`, a refusal with `failed`."""
        opened = self._workspace.current
        entry = self._entry(opened) if opened is not None else None
        if opened is None or entry is None or not isinstance(opened.loaded, DomainText):
            return

        def done(found: GuestFacts) -> None:
            self._facts[opened.key] = found
            self.changed.emit()

        busy = self.tr("Asking the guest of %1 …").replace("%1", opened.name)
        self._workspace.hosts.ask(entry, entry.host.ask_guest(opened.loaded.uuid), busy, done, self._refused)

    def _refused(self, error: EditorError) -> None:
        self.failed.emit(error)

    def _entry(self, opened: Opened) -> HostEntry | None:
        """The connected host that the domain is from."""
        entries = self._workspace.hosts.entries.values()
        return next((e for e in entries if e.facts is not None and e.uri == opened.uri), None)

    def _recall(self) -> None:
        for opened in list(self._workspace.opened.values()):
            if id(opened.session) not in self._recalled:
                self._recalled.add(id(opened.session))
                self._speak(opened, systems().get(settings.guest_of(opened.key)))

    def _speak(self, opened: Opened, system: GuestSystem | None) -> None:
        if system != opened.session.state.system:
            opened.session.speak_of(system)
