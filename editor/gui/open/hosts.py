"""The hosts in the list: connections, what they say of themselves, their domains."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ...connection.aliases import aliases
from ...connection.answers import DomainEntry, DomainEvent, DomainText, HostFacts, Prompt
from ...connection.refusal import ConnectionLostError
from ...connection.uri import starts_command
from ...errors import EditorError
from ...phrase import Phrase
from ...session.storing import Storing
from ..look.futures import Bridge
from .host_entry import DefineUnderWay, HostEntry

if TYPE_CHECKING:
    from ...connection.host import Host

_Answer = TypeVar("_Answer")

CONNECTING, STORING = 20_000, 5_000
"""Milliseconds until it is said that a host has not answered yet."""
_TOGETHER = 150  # milliseconds: events that come within so long are one


class Hosts(QObject):
    """Every call goes to a host's own thread; `changed` tells of answers. Nothing here waits."""

    changed = Signal()
    connected = Signal(object)  # HostEntry
    happened = Signal(object, object)  # HostEntry, tuple[DomainEvent, ...]: what others do
    failed = Signal(object, object)  # HostEntry, EditorError
    command_wanted = Signal(object, object)  # HostEntry, what connects to it once that is allowed
    is_slow = Signal(object)  # HostEntry: it does not answer to being connected to
    storing_is_slow = Signal(object, object)  # HostEntry, Stored
    asked = Signal(object, object, object)  # HostEntry, tuple[Prompt, ...], Future of the answers, None to give up

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[str, HostEntry] = {}
        self.trusted: set[str] = set()  # URIs that were typed, or agreed to, since the program began
        self._bridge = Bridge(self)
        self._news: dict[str, list[DomainEvent]] = {}
        self._lock = threading.Lock()
        self._is_over = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER)
        self._soon.timeout.connect(self._tell_news)

    def add(self, uri: str, readonly: bool = False, then: Callable[[HostEntry], None] | None = None) -> HostEntry:
        """Have a host in the list and connect to it; an empty URI is libvirt's default. `then` is called when it is.

        One that is there, but read-only or not as asked for now, is connected to anew; its domains stay in the list.
        Where its URI starts a command, and nobody has typed it here or agreed, `command_wanted` asks first.
        """
        if uri not in self.trusted and starts_command(aliases().get(uri, uri)):
            shown = self.put(uri, readonly)
            self.command_wanted.emit(shown, lambda: self.add(uri, readonly, then))
            return shown
        entry = self.entries.get(uri)
        if entry is None:
            entry = self.entries[uri] = HostEntry(uri, self._host(uri, readonly), readonly)
        elif entry.readonly != readonly:
            self._part(entry)
            entry.readonly = readonly
            entry.host = self._host(uri, readonly)
        if entry.facts is None:
            self._connect(entry, then)
        elif then is not None:
            then(entry)
        return entry

    def put(self, uri: str, readonly: bool) -> HostEntry:
        """Have a host in the list, and do not connect to it yet."""
        if uri not in self.entries:
            self.entries[uri] = HostEntry(uri, self._host(uri, readonly), readonly)
            self.changed.emit()
        return self.entries[uri]

    def refresh(self, uri: str) -> None:
        """Ask for the list of domains again; while one is asked for, once more when it is there."""
        entry = self.entries.get(uri)
        if entry is None or entry.facts is None:
            return
        if entry.is_listing:
            entry.is_outdated = True
            return
        entry.is_listing, entry.is_outdated = True, False
        self._ask(
            entry, entry.host.domains(), lambda found: self._listed(entry, found), lambda e: self._unlisted(entry, e)
        )

    def read(
        self,
        entry: HostEntry,
        domain: str,
        done: Callable[[DomainText], None],
        failed: Callable[[EditorError], None] | None = None,
    ) -> None:
        """Read a domain's definition."""
        entry.busy = self.tr("Reading %1 from %2 …").replace("%1", domain).replace("%2", entry.uri)
        self._ask(entry, entry.host.read(domain), done, failed)

    def store(
        self,
        entry: HostEntry,
        future: Future[_Answer],
        busy: str,
        done: Callable[[_Answer], None],
        failed: Callable[[EditorError], None],
        storing: Storing | None = None,
    ) -> None:
        """Wait for a define, which cannot be cancelled. Where it takes long, that is told, and it can be left."""
        entry.busy = busy
        one = DefineUnderWay(future, storing)  # type: ignore[arg-type]
        entry.storing.append(one)

        def finished(call: Callable[[], None]) -> None:
            if self._is_over or one not in entry.storing:
                return
            entry.storing.remove(one)
            self._rests(entry)
            call()
            self.changed.emit()

        self._bridge.watch(
            future,
            lambda answer: finished(lambda: done(answer)),
            lambda error: finished(lambda: self._refused(entry, error, failed)),
        )
        if storing is not None:
            QTimer.singleShot(STORING, self, lambda: self._still_storing(entry, one))
        self.changed.emit()

    def _still_storing(self, entry: HostEntry, one: DefineUnderWay) -> None:
        """Told again when there is more to tell: the backup, which is made right before libvirt is asked."""
        if one in entry.storing and not one.is_left and one.storing is not None:
            self.storing_is_slow.emit(entry, one)
            if one.storing.backup is None:
                QTimer.singleShot(STORING, self, lambda: self._still_storing(entry, one))

    def leave(self, entry: HostEntry, one: DefineUnderWay) -> EditorError:
        """Wait for a define no longer; its answer is heard if it comes. What is known of it now."""
        one.is_left = True
        self._rests(entry)
        self.changed.emit()
        assert one.storing is not None, "only those are told of"
        return one.storing.stop()

    def hear(self, entry: HostEntry, future: Future[_Answer], done: Callable[[_Answer], None]) -> None:
        """Hear of an answer that nobody asked for; where there is none, nothing is said."""
        self._ask(entry, future, done, lambda error: None)

    def give_up(self, entry: HostEntry) -> None:
        """Wait no longer for a host that does not answer; it can be connected to again."""
        uri = entry.asked
        self._part(entry)
        entry.host = self._host(uri, entry.readonly)
        entry.error = EditorError(Phrase("{place} did not answer.", place=entry.uri), "Check that the host is up.")
        self.changed.emit()

    def disconnect_from(self, uri: str) -> None:
        """Part from a host, which stays in the list: domains of it are open."""
        entry = self.entries.get(uri)
        if entry is not None:
            self._part(entry)
            entry.host = self._host(uri, entry.readonly)
            self.changed.emit()

    def ask(
        self,
        entry: HostEntry,
        future: Future[_Answer],
        busy: str,
        done: Callable[[_Answer], None],
        failed: Callable[[EditorError], None],
    ) -> None:
        """Wait for an answer that can be given up."""
        entry.busy = busy
        self._ask(entry, future, done, failed)

    def remove(self, uri: str) -> None:
        """Take a host out of the list."""
        entry = self.entries.pop(uri, None)
        if entry is not None:
            self._part(entry)
            self.changed.emit()

    def cancel(self) -> None:
        """Stop waiting for whatever is under way; the answer, if it comes, is not heard."""
        for entry in self.entries.values():
            if entry.facts is None and entry.waiting:
                self.give_up(entry)
            self._forget(entry)
        self.changed.emit()

    @property
    def is_storing(self) -> bool:
        """Whether some host is being told to store a domain, and somebody waits for it."""
        return any(entry.is_storing for entry in self.entries.values())

    def close(self) -> None:
        """The program ends: what is still answered is not heard any more."""
        self._is_over = True
        for entry in self.entries.values():
            entry.host.close() if entry.facts is not None else entry.host.abandon()
        self.entries.clear()

    @property
    def busy(self) -> str:
        """What is under way at some host; empty while nothing is."""
        return next((entry.busy for entry in self.entries.values() if entry.busy), "")

    def _host(self, uri: str, readonly: bool) -> Host:
        from ...connection.host import Host  # with all that is asked of libvirt: files need nothing of it

        host: Host
        lost: Callable[[EditorError], None] = lambda error: self._bridge.post(lambda: self._lost(uri, host, error))  # noqa: E731

        def ask(prompts: tuple[Prompt, ...]) -> tuple[str, ...] | None:
            """A host's question: asked in the window, waited for in the host's own thread."""
            answer: Future[tuple[str, ...] | None] = Future()
            self._bridge.post(lambda: self._asked(uri, host, prompts, answer))
            return answer.result()

        host = Host(
            uri or None, readonly, authenticate=ask, on_lost=lost, on_event=lambda event: self._note(uri, event)
        )
        return host

    def _asked(self, uri: str, host: Host, prompts: tuple[Prompt, ...], answer: Future[tuple[str, ...] | None]) -> None:
        entry = self.entries.get(uri)
        if entry is None or entry.host is not host:  # given up meanwhile
            answer.set_result(None)
        else:
            self.asked.emit(entry, prompts, answer)

    def _part(self, entry: HostEntry) -> None:
        """End its connection, heard of or not; what is stored there is still heard, what it was only asked is not."""
        entry.storing = [each for each in entry.storing if each.storing is not None]
        self._forget(entry)
        entry.host.close() if entry.facts is not None else entry.host.abandon()
        entry.facts, entry.error, entry.is_listing, entry.is_outdated = None, None, False, False

    def _forget(self, entry: HostEntry) -> None:
        for future in entry.waiting:
            future.cancel()
        entry.waiting.clear()
        entry.is_listing = False
        self._rests(entry)

    def _rests(self, entry: HostEntry) -> None:
        if not entry.waiting and not entry.is_waited_for:
            entry.busy = ""

    def _connect(self, entry: HostEntry, then: Callable[[HostEntry], None] | None) -> None:
        entry.error = None
        entry.busy = self.tr("Connecting to %1 …").replace("%1", entry.uri)
        host = entry.host

        def opened(facts: HostFacts) -> None:
            entry.facts = facts
            entry.alias = next((name for name, uri in aliases().items() if uri == facts.uri), "")
            if then is not None:
                then(entry)
            self.connected.emit(entry)
            self.refresh(entry.asked)
            if facts.driver == "QEMU":
                self._ask(entry, host.machines(), lambda found: setattr(entry, "machines", found))
                self._ask(entry, host.device_models(), lambda found: setattr(entry, "models", found))

        self._ask(entry, host.open(), opened)
        QTimer.singleShot(CONNECTING, self, lambda: self._still_connecting(entry, host))

    def _still_connecting(self, entry: HostEntry, host: Host) -> None:
        """It is no fault of the host's while a person thinks of the password."""
        if entry.host is host and entry.facts is None and entry.waiting:
            if host.is_asking:
                QTimer.singleShot(CONNECTING, self, lambda: self._still_connecting(entry, host))
            else:
                self.is_slow.emit(entry)

    def wait_on(self, entry: HostEntry) -> None:
        """Go on waiting for a host that is slow to answer; it is told again if it takes as long once more."""
        host = entry.host
        QTimer.singleShot(CONNECTING, self, lambda: self._still_connecting(entry, host))
        self.changed.emit()

    def _ask(
        self,
        entry: HostEntry,
        future: Future[_Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[EditorError], None] | None = None,
    ) -> None:
        """Wait for an answer without waiting: both ends come here in the GUI thread, unless it was cancelled."""
        waited: Future[object] = future  # type: ignore[assignment]
        entry.waiting.append(waited)

        def finished(call: Callable[[], None]) -> None:
            if waited in entry.waiting and not self._is_over:
                entry.waiting.remove(waited)
                self._rests(entry)
                call()
                self.changed.emit()

        self._bridge.watch(
            future,
            lambda answer: finished(lambda: done(answer)),
            lambda error: finished(lambda: self._refused(entry, error, failed)),
        )
        self.changed.emit()

    def _refused(self, entry: HostEntry, error: EditorError, failed: Callable[[EditorError], None] | None) -> None:
        if isinstance(error, ConnectionLostError):
            entry.facts = None
        if entry.facts is None:
            entry.error = error
        if failed is not None:
            failed(error)
        else:
            self.failed.emit(entry, error)

    def _listed(self, entry: HostEntry, found: tuple[DomainEntry, ...]) -> None:
        entry.domains = found
        entry.is_listing = False
        if entry.is_outdated:
            self.refresh(entry.asked)

    def _unlisted(self, entry: HostEntry, error: EditorError) -> None:
        entry.is_listing = False
        self.failed.emit(entry, error)

    def _note(self, uri: str, event: DomainEvent) -> None:
        """In libvirt's thread: the first of many events wakes the window, the others come along."""
        with self._lock:
            is_first = not self._news
            self._news.setdefault(uri, []).append(event)
        if is_first:
            self._bridge.post(self._soon.start)

    def _tell_news(self) -> None:
        with self._lock:
            news, self._news = self._news, {}
        for uri, events in news.items():
            entry = self.entries.get(uri)
            if entry is not None:
                self.refresh(uri)
                self.happened.emit(entry, tuple(events))

    def _lost(self, uri: str, host: Host, error: EditorError) -> None:
        entry = self.entries.get(uri)
        if entry is not None and entry.host is host and entry.facts is not None:
            entry.facts = None
            entry.error = error
            entry.is_listing = False
            if not entry.waiting and not entry.storing:  # else what was asked for fails, and knows more
                self.failed.emit(entry, error)
            self.changed.emit()
