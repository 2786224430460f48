"""What is open: domains from files and hosts, one of them shown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ...connection import files
from ...connection.answers import DomainText
from ...edits.replace_text import ReplaceText
from ...errors import EditorError
from ...knowledge.target import Target
from ...outlook.candidate import Candidate
from ...session.session import Session, State
from . import settings
from .hosts import HostEntry, Hosts
from .opened import Opened, domain_key, file_key

_UNFELT = 300  # milliseconds until what was opened is remembered: the disk is waited for, and the picture comes first


class Workspace(QObject):
    """Opens, remembers and closes. A domain that is open already is shown again, with its unsaved edits."""

    changed = Signal()  # another domain is shown, or the list of open ones differs
    leaving = Signal()  # another domain is about to be shown
    edited = Signal()  # the shown domain's state changed
    drafted = Signal()  # the shown domain has a text that is no domain yet, or has none any more
    refused = Signal(object, str)  # EditorError, what it is about

    def __init__(self, target: Target | None, also: tuple[Candidate, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hosts = Hosts(self)
        self.opened: dict[str, Opened] = {}
        self.current: Opened | None = None
        self.target = target
        self._also = also

    @property
    def state(self) -> State | None:
        """The shown domain's state."""
        return self.current.session.state if self.current is not None else None

    def open_file(self, name: str) -> None:
        """Open a file, or standard input for “-”."""
        key = file_key(str(Path(name).absolute()))
        if key in self.opened:
            self.show(self.opened[key])
            return
        try:
            loaded = files.read(name)
            session = Session(loaded.xml, self.target or Target(), self._also)
        except EditorError as error:
            self.refused.emit(error, name)
            return
        if loaded.path is not None:
            QTimer.singleShot(_UNFELT, self, partial(settings.add_recent_file, str(loaded.path)))
        self.add(Opened(session, loaded))

    def open_domains(self, uri: str, readonly: bool, domains: Iterable[str]) -> None:
        """Connect to a host and open these domains of it, by id, UUID or name."""
        wanted = tuple(domains)

        def connected(entry: HostEntry) -> None:
            for name in wanted:
                self.open_domain(entry.asked, name)

        self.hosts.add(uri, readonly, connected)

    def open_domain(self, uri: str, domain: str) -> None:
        """Open a domain of a connected host."""
        known = self.opened.get(domain_key(uri, domain))
        if known is not None:
            self.show(known)
            return
        entry = self.hosts.entries[uri]
        self.hosts.read(entry, domain, lambda text: self._loaded(entry, text))

    def load_again(self, opened: Opened) -> None:
        """Read its file or host once more, as an edit: undo brings back what was edited here."""
        entry = self.hosts.entries.get(opened.uri or "")
        if isinstance(opened.loaded, DomainText) and entry is not None:
            self.hosts.read(entry, opened.loaded.uuid, lambda text: self._read_again(opened, text))
        elif isinstance(opened.loaded, DomainText):
            error = EditorError("Its host is not connected any more.", "Connect again, or save to a file.")
            self.refused.emit(error, opened.name)
        elif opened.loaded.path is not None:
            try:
                self._read_again(opened, files.read(str(opened.loaded.path)))
            except EditorError as error:
                self.refused.emit(error, opened.place)

    def add(self, opened: Opened) -> None:
        """Have a domain open, and show it."""
        opened.session.on_change = lambda state: self._changed(opened)
        self.opened[opened.key] = opened
        self.show(opened)

    def show(self, opened: Opened) -> None:
        """Show a domain that is open."""
        if opened is not self.current:
            self.leaving.emit()
        self.current = opened
        self.changed.emit()

    def draft(self, text: bytes | None) -> None:
        """Note what was typed for the shown domain and cannot be read as one; None when it is read or taken back."""
        if self.current is not None and self.current.draft != text:
            self.current.draft = text
            self.drafted.emit()

    def rekey(self, opened: Opened) -> None:
        """Its file or name is another one now."""
        self.opened = {each.key: each for each in self.opened.values()}
        self.changed.emit()

    def close(self, opened: Opened) -> None:
        """Close a domain, saved or not; another one is shown."""
        self.opened.pop(opened.key, None)
        if self.current is opened:
            self.current = next(reversed(self.opened.values()), None)
        self.changed.emit()

    def _read_again(self, opened: Opened, loaded: files.FileText | DomainText) -> None:
        try:
            opened.session.perform(ReplaceText(loaded.xml, self.tr("Load again: what is there now")))
        except EditorError as error:  # it is no domain any more: what is open stays
            self.refused.emit(error, opened.place)
            return
        opened.loaded = loaded
        opened.draft = None
        opened.session.was_saved(loaded.xml)
        self.show(opened)

    def _loaded(self, entry: HostEntry, text: DomainText) -> None:
        known = self.opened.get(domain_key(entry.asked, text.uuid))
        if known is not None:
            self.show(known)
            return
        try:
            session = Session(text.xml, self.target or entry.target or Target(), self._also)
        except EditorError as error:
            self.refused.emit(error, text.name)
            return
        self.add(Opened(session, text, entry.asked, entry.target, entry.readonly))

    def _changed(self, opened: Opened) -> None:
        if opened is self.current:
            self.edited.emit()
