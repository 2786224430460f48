"""The hosts in the list: connections, what they say of themselves, their domains."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from ...connection.answers import DomainEntry, DomainText, HostFacts, Prompt
from ...connection.refusal import ConnectionLostError
from ...errors import EditorError
from ...knowledge.target import Target, Version
from ...outlook.candidate import Candidate
from ..look.futures import Bridge

if TYPE_CHECKING:
    from ...connection.host import Host

_Answer = TypeVar("_Answer")


@dataclass
class HostEntry:
    """One host. `busy` says what is under way, empty while nothing is; `error` why it cannot be used."""

    asked: str
    host: Host
    readonly: bool
    facts: HostFacts | None = None
    machines: frozenset[str] | None = None
    models: frozenset[tuple[str, str, str]] = frozenset()
    domains: tuple[DomainEntry, ...] = ()
    busy: str = ""
    error: EditorError | None = None
    waiting: list[Future[object]] = field(default_factory=list)
    storing: list[Future[object]] = field(default_factory=list)  # once begun, these must be heard to the end

    @property
    def uri(self) -> str:
        """The URI as libvirt made it, else as it was asked for."""
        return self.facts.uri if self.facts else self.asked or self.default_name

    default_name = "libvirt's default"

    @property
    def target(self) -> Target | None:
        """The host's own libvirt and QEMU."""
        if self.facts is None:
            return None
        qemu = Version.from_number(self.facts.hypervisor) if self.facts.hypervisor else None
        return Target(Version.from_number(self.facts.libvirt), qemu)

    @property
    def candidate(self) -> Candidate | None:
        """The host as one that a domain can be held against; None while it is not connected."""
        target = self.target
        if target is None:
            return None
        return Candidate(self.uri, self.uri, target, machines=self.machines, models=self.models)


class Hosts(QObject):
    """Every call goes to a host's own thread; `changed` tells of answers. Nothing here waits."""

    changed = Signal()
    failed = Signal(object, object)  # HostEntry, EditorError
    asked = Signal(object, object)  # tuple[Prompt, ...], Future of the answers, None to give up

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: dict[str, HostEntry] = {}
        self._bridge = Bridge(self)

    def add(self, uri: str, readonly: bool = False, then: Callable[[HostEntry], None] | None = None) -> HostEntry:
        """Have a host in the list and connect to it; an empty URI is libvirt's default. `then` is called when it is."""
        from ...connection.host import Host  # with all that is asked of libvirt: files need nothing of it

        entry = self.entries.get(uri)
        if entry is None or entry.readonly != readonly:
            lost: Callable[[EditorError], None] = lambda error: self._bridge.post(lambda: self._lost(uri, error))  # noqa: E731
            host = Host(
                uri or None,
                readonly,
                authenticate=self._authenticate,
                on_lost=lost,
                on_event=lambda event: self._bridge.post(lambda: self.refresh(uri)),
            )
            entry = self.entries[uri] = HostEntry(uri, host, readonly)
        if entry.facts is None:
            self._connect(entry, then)
        elif then is not None:
            then(entry)
        return entry

    def refresh(self, uri: str) -> None:
        """Ask for the list of domains again."""
        entry = self.entries.get(uri)
        if entry is not None and entry.facts is not None:
            self._ask(entry, entry.host.domains(), lambda found: self._listed(entry, found))

    def read(self, entry: HostEntry, domain: str, done: Callable[[DomainText], None]) -> None:
        """Read a domain's definition."""
        entry.busy = self.tr("Reading %1 from %2 …").replace("%1", domain).replace("%2", entry.uri)
        self._ask(entry, entry.host.read(domain), done)

    def store(
        self,
        entry: HostEntry,
        future: Future[_Answer],
        busy: str,
        done: Callable[[_Answer], None],
        failed: Callable[[EditorError], None],
    ) -> None:
        """Wait for a define, which cannot be cancelled."""
        entry.busy = busy
        self._ask(entry, future, done, failed, entry.storing)

    def remove(self, uri: str) -> None:
        """Take a host out of the list."""
        entry = self.entries.pop(uri, None)
        if entry is not None:
            entry.host.close()
            self.changed.emit()

    def cancel(self) -> None:
        """Stop waiting for whatever is under way; the answer, if it comes, is not heard."""
        for entry in self.entries.values():
            for future in entry.waiting:
                future.cancel()
            entry.waiting.clear()
            if not entry.storing:
                entry.busy = ""
        self.changed.emit()

    @property
    def is_storing(self) -> bool:
        """Whether some host is being told to store a domain."""
        return any(entry.storing for entry in self.entries.values())

    def close(self) -> None:
        """The program ends."""
        for entry in self.entries.values():
            entry.host.close()
        self.entries.clear()

    @property
    def busy(self) -> str:
        """What is under way at some host; empty while nothing is."""
        return next((entry.busy for entry in self.entries.values() if entry.busy), "")

    def _authenticate(self, prompts: tuple[Prompt, ...]) -> tuple[str, ...] | None:
        """A host's question: asked in the window, waited for in the host's own thread."""
        answer: Future[tuple[str, ...] | None] = Future()
        self._bridge.post(lambda: self.asked.emit(prompts, answer))
        return answer.result()

    def _connect(self, entry: HostEntry, then: Callable[[HostEntry], None] | None) -> None:
        entry.error = None
        entry.busy = self.tr("Connecting to %1 …").replace("%1", entry.uri)

        def opened(facts: HostFacts) -> None:
            entry.facts = facts
            self.refresh(entry.asked)
            if facts.driver == "QEMU":
                self._ask(entry, entry.host.machines(), lambda found: setattr(entry, "machines", found))
                self._ask(entry, entry.host.device_models(), lambda found: setattr(entry, "models", found))
            if then is not None:
                then(entry)

        self._ask(entry, entry.host.open(), opened)

    def _ask(
        self,
        entry: HostEntry,
        future: Future[_Answer],
        done: Callable[[_Answer], None],
        failed: Callable[[EditorError], None] | None = None,
        waiting: list[Future[object]] | None = None,
    ) -> None:
        """Wait for an answer without waiting: both ends come here in the GUI thread, unless it was cancelled."""
        waited: Future[object] = future  # type: ignore[assignment]
        among = entry.waiting if waiting is None else waiting
        among.append(waited)

        def finished(call: Callable[[], None]) -> None:
            if waited in among:
                among.remove(waited)
                if not entry.waiting and not entry.storing:
                    entry.busy = ""
                call()
                self.changed.emit()

        def refused(error: EditorError) -> None:
            if isinstance(error, ConnectionLostError):
                entry.facts = None
            if entry.facts is None:
                entry.error = error
            if failed is not None:
                failed(error)
            else:
                self.failed.emit(entry, error)

        self._bridge.watch(
            future,
            lambda answer: finished(lambda: done(answer)),
            lambda error: finished(lambda: refused(error)),
        )
        self.changed.emit()

    def _listed(self, entry: HostEntry, found: tuple[DomainEntry, ...]) -> None:
        entry.domains = found

    def _lost(self, uri: str, error: EditorError) -> None:
        entry = self.entries.get(uri)
        if entry is not None:
            entry.facts = None
            entry.error = error
            self.failed.emit(entry, error)
            self.changed.emit()
