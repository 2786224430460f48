"""What is open: domains from files and hosts, one of them shown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ...connection import files
from ...connection.answers import DomainEvent, DomainText
from ...connection.layers import Layers
from ...errors import EditorError
from ...knowledge.target import Target
from ...outlook.candidate import Candidate
from ...phrase import Phrase
from ...session.merge import Merge
from ...session.session import Session, State
from . import settings
from .host_entry import HostEntry
from .hosts import Hosts
from .opened import Opened, copy_key, domain_key, file_key, running_key

_UNFELT = 300  # milliseconds until what was opened is remembered: the disk is waited for, and the picture comes first


class Workspace(QObject):
    """Opens, remembers and closes. A domain that is open already is shown again, with its unsaved edits."""

    changed = Signal()  # another domain is shown, or the list of open ones differs
    leaving = Signal()  # another domain is about to be shown
    edited = Signal()  # the shown domain's state changed
    drafted = Signal()  # the shown domain has a text that is no domain yet, or has none any more
    refused = Signal(object, str)  # EditorError, what it is about
    overtaken = Signal(object)  # Opened: somebody else changed it on its host; what is edited here stays
    followed = Signal(object)  # Opened: somebody else changed it on its host, and that is shown now
    vanished = Signal(object)  # Opened: its host does not have it any more

    def __init__(self, target: Target | None, also: tuple[Candidate, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hosts = Hosts(self)
        self.hosts.connected.connect(self._look_again)
        self.hosts.happened.connect(self._hear)
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

    def open_copy(self, path: str) -> None:
        """Open what a file holds as an untitled copy: saving asks for a file, and the original stays as it is."""
        name = Path(path).stem
        key = copy_key(name)
        if key in self.opened:
            self.show(self.opened[key])
            return
        try:
            loaded = files.read(path)._replace(path=None)
            session = Session(loaded.xml, self.target or Target(), self._also)
        except EditorError as error:
            self.refused.emit(error, path)
            return
        self.add(Opened(session, loaded, copy_of=name))

    def open_domains(self, uri: str, readonly: bool, domains: Iterable[str]) -> None:
        """Connect to a host and open these domains of it, by id, UUID or name."""
        wanted = tuple(domains)

        def connected(entry: HostEntry) -> None:
            for name in wanted:
                self.open_domain(entry.asked, name)

        self.hosts.trusted.add(uri)  # it stands on the command line
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
            opened.take_over(loaded, self.tr("Reload"))
        except EditorError as error:  # it is no domain any more: what is open stays
            self.refused.emit(error, opened.place)
            return
        self.show(opened)

    # What runs.

    def show_running(self, opened: Opened) -> None:
        """Open what runs of a domain beside its definition; nothing of it can be edited."""
        loaded, entry = opened.on_host, self.hosts.entries.get(opened.uri or "")
        if loaded is None or entry is None or entry.facts is None:
            error = EditorError("Its host is not connected.", "Connect again.")
            self.refused.emit(error, opened.name)
            return
        known = self.opened.get(running_key(entry.asked, loaded.uuid))
        if known is not None:
            self.show(known)
        else:
            self.hosts.hear(entry, entry.host.layers(loaded.uuid), lambda found: self._running(opened, found))

    def _running(self, opened: Opened, found: Layers) -> None:
        opened.layers = found
        loaded = opened.on_host
        if found.running is None or loaded is None:
            self.refused.emit(EditorError("It does not run now."), opened.name)
            return
        state = opened.session.state
        session = Session(loaded.xml, state.target, state.also)
        session.take_over(found.running, self.tr("What runs now"))
        session.sealed = EditorError(
            Phrase("This is what runs of “{name}”, and nothing is edited here.", name=loaded.name),
            "Edit its definition, which holds from the next start on; or attach and detach devices now.",
        )
        now = loaded._replace(xml=found.running, active=True)
        self.add(Opened(session, now, opened.uri, opened.host_target, opened.readonly, runs=True))

    def _learn_layers(self, entry: HostEntry, opened: Opened) -> None:
        """What runs, and what was put aside with an XML of its own, is asked for when nothing else is."""
        loaded = opened.loaded
        if isinstance(loaded, DomainText):
            self.hosts.hear(entry, entry.host.layers(loaded.uuid), lambda found: self._learnt(opened, found))

    def _learnt(self, opened: Opened, found: Layers) -> None:
        if self.opened.get(opened.key) is not opened:
            return
        opened.layers = found
        if not opened.runs:
            return
        if found.running is None:
            self.close(opened)
        elif found.running != opened.session.state.document.source:
            opened.session.take_over(found.running, self.tr("What runs now"))
            self.changed.emit()

    def _of_host(self, entry: HostEntry) -> list[Opened]:
        return [each for each in self.opened.values() if each.uri == entry.asked and each.on_host is not None]

    def _look_again(self, entry: HostEntry) -> None:
        """A host is connected, perhaps once more: what of it is open may have changed meanwhile."""
        for opened in self._of_host(entry):
            opened.readonly, opened.host_target = entry.readonly, entry.target
            self._catch_up(entry, opened)

    def _hear(self, entry: HostEntry, events: tuple[DomainEvent, ...]) -> None:
        """Others start, stop, redefine or undefine domains."""
        last = {event.uuid: event.what for event in events}
        for opened in self._of_host(entry):
            if opened.on_host is not None and opened.on_host.uuid in last:
                self._catch_up(entry, opened)
        for opened in list(self.opened.values()):
            if opened.uri == entry.asked and getattr(opened.loaded, "uuid", "") in last:
                self._learn_layers(entry, opened)

    def _catch_up(self, entry: HostEntry, opened: Opened) -> None:
        loaded = opened.on_host
        assert loaded is not None, "only those of a host"
        found = entry.host.look(loaded.uuid)
        self.hosts.hear(entry, found, lambda text: self._seen(entry, opened, text))

    def _seen(self, entry: HostEntry, opened: Opened, text: DomainText | None) -> None:
        """What the host has now; nothing of what is edited here is lost by it."""
        loaded = opened.on_host
        if loaded is None or self.opened.get(opened.key) is not opened or entry.stores(loaded.uuid):
            return
        if text is None:
            self.vanished.emit(opened)
        elif (text.name, text.xml) == (loaded.name, loaded.xml):
            opened.loaded, opened.theirs = text, None
            self.changed.emit()
        elif not opened.unsaved:
            self._follow(opened, text)
        elif loaded.secrets_missing and not text.secrets_missing and self._with_secrets(opened, loaded, text):
            self.changed.emit()
        else:
            opened.theirs = text
            self.overtaken.emit(opened)

    def _follow(self, opened: Opened, text: DomainText) -> None:
        try:
            opened.take_over(text, self.tr("Changed on its host"))
        except EditorError as error:
            self.refused.emit(error, opened.place)
            return
        self.changed.emit()
        self.followed.emit(opened)

    def _with_secrets(self, opened: Opened, loaded: DomainText, text: DomainText) -> bool:
        """The connection may see secrets now: have them below what is edited here, unless the two clash."""
        merge = Merge(loaded.xml, opened.session.state.output, text.xml)
        if merge.clashes:
            return False
        opened.rest_on(text, merge.text(), self.tr("Read again with its secrets"))
        return True

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
        if not text.persistent:
            session.sealed = EditorError(
                Phrase("“{name}” is transient: it runs, but its host keeps no definition of it.", name=text.name),
                "It can be looked at, and saved to a file.",
            )
        opened = Opened(session, text, entry.asked, entry.target, entry.readonly)
        self.add(opened)
        self._learn_layers(entry, opened)

    def _changed(self, opened: Opened) -> None:
        if opened is self.current:
            self.edited.emit()
