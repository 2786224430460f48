"""One connection to a libvirt host: its own thread, its own queue, futures for answers."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from enum import IntEnum
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TypeVar, TypeVarTuple

from ..errors import EditorError
from ..phrase import Phrase
from . import capabilities, credentials, define, domains, guest_agent, judge, layers, live, refusal
from .answers import (
    Authenticate,
    DomainEntry,
    DomainEvent,
    DomainText,
    GuestFacts,
    Happening,
    HostFacts,
    Stored,
)
from .domains import Link
from .judge import HostAnswer
from .layers import Layers
from .library import Connection, Domain, is_alive, load, remarks
from .live import Came
from .refusal import ConnectionLostError

_Answer = TypeVar("_Answer")
_Asked = TypeVarTuple("_Asked")

# A host that answers nothing for 4 × 5 seconds is gone (virConnectSetKeepAlive: interval, count).
_KEEPALIVE = (5, 3)


class _Turn(IntEnum):
    """Whose turn it is: what somebody waits for comes before what only brings the picture up to date."""

    WANTED = 0
    HOUSEKEEPING = 1
    END = 2


class Host:
    """A connection to a libvirt host. Every method that talks to it returns a future and never waits.

    Futures fail with EditorError (ConnectionLostError, ChangedMeanwhileError, AnotherDomainError among them). Jobs run
    one after another, in the order asked for; lists and what a host is able to do only when nothing else is asked for.
    One that waits for a host that does not answer holds up only this host; `abandon` is the way out.
    The callbacks are called from threads of this package and must not wait, except `authenticate`.
    """

    def __init__(
        self,
        uri: str | None,
        readonly: bool = False,
        *,
        authenticate: Authenticate | None = None,
        on_lost: Callable[[ConnectionLostError], None] = lambda lost: None,
        on_event: Callable[[DomainEvent], None] = lambda event: None,
    ) -> None:
        """`uri` None: libvirt's default (LIBVIRT_DEFAULT_URI, uri_default, probing). Aliases are libvirt's too."""
        self._asked = uri
        self._place = uri or "libvirt's default"
        self._readonly = readonly
        self._asks = credentials.AuthCallback(authenticate)
        self._on_lost = on_lost
        self._on_event = on_event
        self._connection: Connection = None
        self._subscriptions: list[int] = []
        self._closed = False
        self._abandoned = False
        self._numbers = itertools.count()
        self._jobs: queue.PriorityQueue[tuple[_Turn, int, Callable[[], object] | None]] = queue.PriorityQueue()
        # A daemon: a host that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._work, name=f"host {uri}", daemon=True)
        self._thread.start()

    @property
    def is_asking(self) -> bool:
        """Whether it waits for a person, who gives a name or a password."""
        return self._asks.is_waiting

    def ends_within(self, seconds: float) -> bool:
        """Wait until nothing of it runs any more, or for so long; false where a call of libvirt is still under way."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def open(self) -> Future[HostFacts]:
        """Connect, or connect again after the connection was lost. Without effect while it is open."""
        return self._ask(self._open)

    def domains(self) -> Future[tuple[DomainEntry, ...]]:
        """All domains, running or not, by name."""
        return self._on_link(domains.listed, turn=_Turn.HOUSEKEEPING)

    def read(self, domain: str) -> Future[DomainText]:
        """The definition of the domain with that id, UUID or name, tried in this order as virsh does."""
        return self._on_link(domains.read, domain)

    def look(self, domain: str) -> Future[DomainText | None]:
        """As `read`, when nothing else is asked for; None where there is no such domain (any more)."""
        return self._on_link(domains.look, domain, turn=_Turn.HOUSEKEEPING)

    def layers(self, domain: str) -> Future[Layers]:
        """What of it is not its definition: what runs, what was put aside with an XML of its own."""
        return self._on_link(layers.layers, domain, turn=_Turn.HOUSEKEEPING)

    def attach(self, uuid: str, device: str, config: bool) -> Future[Came]:
        """Attach a device (XML) to what runs; `config`: to the definition, too."""
        return self._on_link(live.attach, uuid, device, config)

    def detach(self, uuid: str, device: str, config: bool) -> Future[bool]:
        """Ask the guest to let go of a device (XML as what runs has it); whether it has by now."""
        return self._on_link(live.detach, uuid, device, config)

    def define(
        self, loaded: DomainText, edited: bytes, keep: Callable[[DomainText], Path], validates: bool = True
    ) -> Future[Stored]:
        """Store `edited` (UTF-8, no other encoding declared) in place of what was loaded.

        `keep` puts the previous text aside and says where; it is called in the host's thread, after all checks and
        before libvirt is asked. Where libvirt refuses, the backup is removed again: nothing was changed. `validates`:
        libvirt's schema must allow it, too (SchemaError).
        Between the last look and the define another client could still slip in; libvirt has no way to exclude that.
        """
        return self._on_link(define.define, loaded, edited, keep, validates)

    def define_new(self, xml: bytes) -> Future[DomainText]:
        """Define `xml` as a domain that this host does not have yet, neither by name nor by UUID."""
        return self._on_link(define.define_new, xml)

    def machines(self) -> Future[frozenset[str]]:
        """All machine types that its QEMUs have, aliases among them (virConnectGetCapabilities)."""
        return self._on_link(capabilities.machines, turn=_Turn.HOUSEKEEPING)

    def device_models(self) -> Future[frozenset[tuple[str, str, str]]]:
        """What its default QEMU has, as (device, enumeration, value): (video, modelType, qxl), …

        Source: virConnectGetDomainCapabilities; empty where the driver cannot tell.
        """
        return self._on_link(capabilities.device_models, turn=_Turn.HOUSEKEEPING)

    def judge(self, xml: bytes) -> Future[HostAnswer]:
        """Whether this host's own libvirt would accept `xml`. Nothing is defined."""
        return self._on_link(judge.acceptance, xml)

    def judge_by_trial(self, xml: bytes) -> Future[HostAnswer]:
        """What it would store of `xml`: defined under a fresh name and UUID, and undefined at once."""
        return self._on_link(judge.trial, xml)

    def ask_guest(self, domain: str) -> Future[GuestFacts]:
        """What the running guest of that domain says of itself, by its agent. Ends within seconds, agent or not."""
        return self._on_link(guest_agent.ask, domain)

    def close(self) -> Future[None]:
        """Close, after the jobs asked for so far. The host cannot be used any more."""
        answer = self._ask(self._close, _Turn.END)
        self._closed = True
        self._put(_Turn.END, None)
        return answer

    def abandon(self) -> None:
        """Wait for it no longer: what was asked for and has not begun is cancelled, and it closes as soon as it can."""
        self._closed = self._abandoned = True
        self._asks.give_up()
        self._put(_Turn.WANTED, None)

    # What follows runs in the host's thread.

    def _work(self) -> None:
        while (job := self._jobs.get()[2]) is not None and not self._abandoned:
            job()
        if self._abandoned:
            self._close()

    def _put(self, turn: _Turn, job: Callable[[], object] | None) -> None:
        self._jobs.put((turn, next(self._numbers), job))

    def _ask(self, work: Callable[[], _Answer], turn: _Turn = _Turn.WANTED) -> Future[_Answer]:
        future: Future[_Answer] = Future()
        if self._closed:
            future.set_exception(
                EditorError(Phrase("The connection to {place} is closed.", place=self._place), "Connect again.")
            )
        else:
            self._put(turn, partial(self._answer, future, work))
        return future

    def _answer(self, future: Future[_Answer], work: Callable[[], _Answer]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(work())
        except Exception as error:  # whoever asked gets it, bugs included
            failure = self._understood(error)
            if isinstance(failure, EditorError):
                # The frames of a traceback would keep libvirt's objects, and with them the connection, alive.
                failure.__traceback__ = failure.__cause__ = failure.__context__ = None
            future.set_exception(failure)

    def _understood(self, error: Exception) -> Exception:
        """A libvirtError as an EditorError; a connection that proves dead is given up."""
        if isinstance(error, UnicodeEncodeError):
            return EditorError("A name or URI given here is not valid text.", "Write it in UTF-8.")
        if isinstance(error, ConnectionLostError):
            self._close()
        if type(error).__name__ != "libvirtError":
            return error
        if self._connection is not None and not is_alive(self._connection):
            self._drop()
            return refusal.lost(self._place, refusal.detail(error))
        return refusal.from_libvirt(error)

    def _open(self) -> HostFacts:
        libvirt = load()
        if self._connection is None:
            flags = libvirt.VIR_CONNECT_RO if self._readonly else 0
            mark = remarks().mark()
            try:
                connection = libvirt.openAuth(self._asked, [list(credentials.KINDS), self._asks.answer, None], flags)
            except libvirt.libvirtError as error:
                raise refusal.from_libvirt(error, remarks().since(mark)) from None
            self._connection = connection
            self._place = connection.getURI()
            with suppress(libvirt.libvirtError):
                connection.setKeepAlive(*_KEEPALIVE)
            for job in self._settling(libvirt, connection):
                self._put(_Turn.HOUSEKEEPING, partial(self._settle, libvirt, connection, job))
        return self._facts(libvirt.libvirtError)

    def _settling(self, libvirt: ModuleType, connection: Connection) -> Iterator[Callable[[], object]]:
        """What nobody waits for, a round trip or two each: be told of events, take away what was left there."""
        yield partial(self._watch_link, libvirt, connection)
        for kind, call in self._calls(libvirt):
            yield partial(self._watch_domains, connection, kind, call)
        if not self._readonly:
            yield partial(judge.tidy, connection, libvirt)

    def _settle(self, libvirt: ModuleType, connection: Connection, job: Callable[[], object]) -> None:
        """Do it while that connection is open; what the driver cannot do is left out."""
        if connection is self._connection:
            with suppress(libvirt.libvirtError):
                job()

    def _facts(self, failure: type[Exception]) -> HostFacts:
        connection = self._connection
        driver = connection.getType()
        hypervisor = None
        if driver == "QEMU":
            with suppress(failure):  # libvirt's QEMU driver works without a QEMU too
                hypervisor = connection.getVersion()
        return HostFacts(self._place, connection.getLibVersion(), hypervisor, self._readonly, driver)

    def _watch_link(self, libvirt: ModuleType, connection: Connection) -> None:
        """Ask to be told of a lost connection, as far as the driver can."""

        def closed(_: object, reason: int, *details: object) -> None:
            if reason != libvirt.VIR_CONNECT_CLOSE_REASON_CLIENT:
                self._put(_Turn.WANTED, partial(self._forget, connection))
                self._on_lost(refusal.lost(self._place, _REASONS.get(reason, "")))

        connection.registerCloseCallback(closed, None)

    def _watch_domains(self, connection: Connection, kind: int, call: Callable[..., None]) -> None:
        """Ask to be told of domain events of that kind."""
        self._subscriptions.append(connection.domainEventRegisterAny(None, kind, call, None))

    def _calls(self, libvirt: ModuleType) -> Iterator[tuple[int, Callable[..., None]]]:
        """The kinds of events that are heard (virDomainEventID), and who hears them."""
        happenings = {
            libvirt.VIR_DOMAIN_EVENT_DEFINED: Happening.DEFINED,
            libvirt.VIR_DOMAIN_EVENT_UNDEFINED: Happening.UNDEFINED,
            libvirt.VIR_DOMAIN_EVENT_STARTED: Happening.STARTED,
            libvirt.VIR_DOMAIN_EVENT_STOPPED: Happening.STOPPED,
        }

        def event(_: object, domain: Domain, what: int, *details: object) -> None:
            if what in happenings:
                self._on_event(DomainEvent(domain.name(), domain.UUIDString(), happenings[what]))

        def changed(_: object, domain: Domain, *details: object) -> None:
            self._on_event(DomainEvent(domain.name(), domain.UUIDString(), Happening.CHANGED))

        yield libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, event
        yield libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, changed
        yield libvirt.VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, changed

    def _forget(self, connection: Connection) -> None:
        if connection is self._connection:
            self._drop()

    def _drop(self) -> None:
        """Let go of the connection, dead or alive: what it calls back would keep it open."""
        connection, self._connection = self._connection, None
        subscriptions, self._subscriptions = self._subscriptions, []
        for subscription in subscriptions:
            with suppress(load().libvirtError):
                connection.domainEventDeregisterAny(subscription)
        with suppress(load().libvirtError):
            connection.unregisterCloseCallback()
        with suppress(load().libvirtError):
            connection.close()

    def _close(self) -> None:
        if self._connection is not None:
            self._drop()

    def _on_link(
        self, work: Callable[[Link, *_Asked], _Answer], *asked: *_Asked, turn: _Turn = _Turn.WANTED
    ) -> Future[_Answer]:
        return self._ask(lambda: work(self._link(), *asked), turn)

    def _link(self) -> Link:
        if self._connection is None:
            raise ConnectionLostError(Phrase("There is no connection to {place}.", place=self._place), "Connect first.")
        return Link(self._connection, self._place, self._readonly)


# libvirt-host.h: virConnectCloseReason.
_REASONS = {0: "a transport error", 1: "the daemon ended", 2: "the host does not answer"}
