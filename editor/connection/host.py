"""One connection to a libvirt host: its own thread, its own queue, futures for answers."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, TypeVar
from uuid import UUID
from xml.etree import ElementTree

from editor.connection import judge, refusal
from editor.connection.judge import HostAnswer
from editor.connection.library import Connection, Domain, load
from editor.connection.refusal import AnotherDomainError, ChangedMeanwhileError, ConnectionLostError
from editor.errors import EditorError
from editor.phrase import Phrase

_Answer = TypeVar("_Answer")

# A host that answers nothing for 4 × 5 seconds is gone (virConnectSetKeepAlive: interval, count).
_KEEPALIVE = (5, 3)
_READ_ONLY = "This connection is read-only: nothing can be defined over it."
_READ_ONLY_JUDGE = "This connection is read-only: libvirt judges nothing over it."
_READ_ONLY_HINT = "Connect without “read-only”, or save to a file."


class HostFacts(NamedTuple):
    """What a host says of itself.

    `uri` is what libvirt made of the one that was asked for. `libvirt` and `hypervisor` are versions in libvirt's own
    form, major × 1,000,000 + minor × 1,000 + micro (virConnectGetLibVersion, virConnectGetVersion); `hypervisor`
    is that of QEMU, None for another driver or where none is installed. `driver` is virConnectGetType's word: QEMU, …
    """

    uri: str
    hostname: str
    libvirt: int
    hypervisor: int | None
    readonly: bool
    driver: str


class DomainEntry(NamedTuple):
    """A domain in a host's list; `id` is None while it is not running."""

    name: str
    uuid: str
    id: int | None
    active: bool
    persistent: bool


@dataclass(frozen=True, slots=True)
class DomainText:
    """A domain's definition as read: the XML that holds from its next start on, in UTF-8.

    `secrets_missing`: read over a read-only connection, which never tells graphics passwords and the like.
    """

    name: str
    uuid: str
    active: bool
    persistent: bool
    xml: bytes
    secrets_missing: bool


@dataclass(frozen=True, slots=True)
class Stored:
    """What a define did: the text before, the text that libvirt stored, where the former was put aside.

    `active`: the domain runs, so the change holds after its next full stop.
    """

    before: bytes
    stored: bytes
    backup: Path
    active: bool


class Happening(Enum):
    """What can happen to a domain, as far as a list of domains shows it."""

    DEFINED = "defined"
    UNDEFINED = "undefined"
    STARTED = "started"
    STOPPED = "stopped"


class DomainEvent(NamedTuple):
    """Something happened to a domain on the host."""

    name: str
    uuid: str
    what: Happening


class Prompt(NamedTuple):
    """What libvirt wants to know for authentication; `hidden`: do not show what is typed."""

    text: str
    hidden: bool
    default: str


Authenticate = Callable[[tuple[Prompt, ...]], tuple[str, ...] | None]
"""Answers in the order of the prompts, None to give up. Called in the host's thread, which waits."""


class Host:
    """A connection to a libvirt host. Every method that talks to it returns a future and never waits.

    Futures fail with EditorError (ConnectionLostError, ChangedMeanwhileError, AnotherDomainError among them). Jobs run
    one after another, in the order asked for; one that waits for a host that does not answer holds up only this host.
    The callbacks are called from threads of this package and must not wait.
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
        self._authenticate = authenticate
        self._on_lost = on_lost
        self._on_event = on_event
        self._connection: Connection = None
        self._subscription: int | None = None
        self._closed = False
        self._jobs: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        # A daemon: a host that never answers must not keep the program from ending.
        threading.Thread(target=self._work, name=f"host {uri}", daemon=True).start()

    def open(self) -> Future[HostFacts]:
        """Connect, or connect again after the connection was lost. Without effect while it is open."""
        return self._ask(self._open)

    def domains(self) -> Future[tuple[DomainEntry, ...]]:
        """All domains, running or not, by name."""
        return self._ask(self._domains)

    def read(self, domain: str) -> Future[DomainText]:
        """The definition of the domain with that id, UUID or name, tried in this order as virsh does."""
        return self._ask(partial(self._read, domain))

    def define(self, loaded: DomainText, edited: bytes, keep: Callable[[DomainText], Path]) -> Future[Stored]:
        """Store `edited` (UTF-8, no other encoding declared) in place of what was loaded.

        `keep` puts the previous text aside and says where; it is called in the host's thread, after all checks and
        before libvirt is asked. Where libvirt refuses, the backup is removed again: nothing was changed.
        Between the last look and the define another client could still slip in; libvirt has no way to exclude that.
        """
        return self._ask(partial(self._define, loaded, edited, keep))

    def define_new(self, xml: bytes) -> Future[DomainText]:
        """Define `xml` as a domain that this host does not have yet, neither by name nor by UUID."""
        return self._ask(partial(self._define_new, xml))

    def machines(self) -> Future[frozenset[str]]:
        """All machine types that its QEMUs have, aliases among them (virConnectGetCapabilities)."""
        return self._ask(self._machines)

    def device_models(self) -> Future[frozenset[tuple[str, str, str]]]:
        """What its default QEMU has, as (device, enumeration, value): (video, modelType, qxl), …

        Source: virConnectGetDomainCapabilities; empty where the driver cannot tell.
        """
        return self._ask(self._device_models)

    def judge(self, xml: bytes) -> Future[HostAnswer]:
        """Whether this host's own libvirt would accept `xml`. Nothing is defined."""
        return self._ask(partial(self._judge, judge.acceptance, xml))

    def judge_by_trial(self, xml: bytes) -> Future[HostAnswer]:
        """What it would store of `xml`: defined under a fresh name and UUID, and undefined at once."""
        return self._ask(partial(self._judge, judge.trial, xml))

    def close(self) -> Future[None]:
        """Close, after the jobs asked for so far. The host cannot be used any more."""
        answer = self._ask(self._close)
        self._closed = True
        self._jobs.put(None)
        return answer

    # What follows runs in the host's thread.

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _ask(self, work: Callable[[], _Answer]) -> Future[_Answer]:
        future: Future[_Answer] = Future()
        if self._closed:
            future.set_exception(
                EditorError(Phrase("The connection to {place} is closed.", place=self._place), "Connect again.")
            )
        else:
            self._jobs.put(partial(self._answer, future, work))
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
        if type(error).__name__ != "libvirtError":
            return error
        if self._connection is not None and not self._alive():
            self._drop()
            return refusal.lost(self._place, refusal.detail(error))
        return refusal.from_libvirt(error)

    def _alive(self) -> bool:
        try:
            return bool(self._connection.isAlive())
        except Exception:
            return False

    def _open(self) -> HostFacts:
        libvirt = load()
        if self._connection is None:
            flags = libvirt.VIR_CONNECT_RO if self._readonly else 0
            kinds = list(_PROMPTS) if self._authenticate else []
            connection = libvirt.openAuth(self._asked, [kinds, self._prompt, None], flags)
            self._connection = connection
            self._place = connection.getURI()
            self._watch(libvirt, connection)
            if not self._readonly:
                judge.tidy(connection, libvirt)
        return self._facts(libvirt.libvirtError)

    def _facts(self, failure: type[Exception]) -> HostFacts:
        connection = self._connection
        driver = connection.getType()
        hypervisor = None
        if driver == "QEMU":
            with suppress(failure):  # libvirt's QEMU driver works without a QEMU too
                hypervisor = connection.getVersion()
        hostname, version = connection.getHostname(), connection.getLibVersion()
        return HostFacts(self._place, hostname, version, hypervisor, self._readonly, driver)

    def _prompt(self, credentials: list[list[Any]], _: object) -> int:
        """The question of libvirt (virConnectAuthCallbackPtr): fill in the fifth of each, -1 to give up."""
        prompts = tuple(Prompt(ask[1], ask[0] in _HIDDEN, ask[3] or "") for ask in credentials)
        answers = self._authenticate(prompts) if self._authenticate else None
        if answers is None:
            return -1
        for ask, answer in zip(credentials, answers, strict=True):
            ask[4] = answer
        return 0

    def _watch(self, libvirt: ModuleType, connection: Connection) -> None:
        """Ask to be told of domain events and of a lost connection, as far as the driver can."""
        happenings = {
            libvirt.VIR_DOMAIN_EVENT_DEFINED: Happening.DEFINED,
            libvirt.VIR_DOMAIN_EVENT_UNDEFINED: Happening.UNDEFINED,
            libvirt.VIR_DOMAIN_EVENT_STARTED: Happening.STARTED,
            libvirt.VIR_DOMAIN_EVENT_STOPPED: Happening.STOPPED,
        }

        def event(_: object, domain: Domain, what: int, *details: object) -> None:
            if what in happenings:
                self._on_event(DomainEvent(domain.name(), domain.UUIDString(), happenings[what]))

        def closed(_: object, reason: int, *details: object) -> None:
            if reason != libvirt.VIR_CONNECT_CLOSE_REASON_CLIENT:
                self._jobs.put(partial(self._forget, connection))
                self._on_lost(refusal.lost(self._place, _REASONS.get(reason, "")))

        with suppress(libvirt.libvirtError):
            connection.setKeepAlive(*_KEEPALIVE)
        with suppress(libvirt.libvirtError):
            connection.registerCloseCallback(closed, None)
        with suppress(libvirt.libvirtError):
            kind = libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE
            self._subscription = connection.domainEventRegisterAny(None, kind, event, None)

    def _forget(self, connection: Connection) -> None:
        if connection is self._connection:
            self._drop()

    def _drop(self) -> None:
        """Let go of the connection, dead or alive: what it calls back would keep it open."""
        connection, self._connection = self._connection, None
        subscription, self._subscription = self._subscription, None
        with suppress(load().libvirtError):
            if subscription is not None:
                connection.domainEventDeregisterAny(subscription)
        with suppress(load().libvirtError):
            connection.unregisterCloseCallback()
        with suppress(load().libvirtError):
            connection.close()

    def _close(self) -> None:
        if self._connection is not None:
            self._drop()

    def _connected(self) -> Connection:
        if self._connection is None:
            raise ConnectionLostError(Phrase("There is no connection to {place}.", place=self._place), "Connect first.")
        return self._connection

    def _domains(self) -> tuple[DomainEntry, ...]:
        connection, libvirt = self._connected(), load()
        transient = {domain.UUID() for domain in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_TRANSIENT)}
        entries = [
            DomainEntry(
                domain.name(),
                domain.UUIDString(),
                None if domain.ID() < 0 else domain.ID(),
                domain.ID() >= 0,
                domain.UUID() not in transient,
            )
            for domain in connection.listAllDomains()
        ]
        return tuple(sorted(entries))

    def _find(self, wanted: str) -> Domain | None:
        """The virDomain with that id, UUID or name (virshLookupDomainInternal), None where there is none."""
        connection, libvirt = self._connected(), load()
        lookups: list[Callable[[], Domain]] = []
        if wanted.isascii() and wanted.isdecimal() and int(wanted) < 2**31:
            lookups.append(partial(connection.lookupByID, int(wanted)))
        if _uuid(wanted) and len(wanted) == 36:
            lookups.append(partial(connection.lookupByUUIDString, wanted))
        lookups.append(partial(connection.lookupByName, wanted))
        for lookup in lookups:
            try:
                return lookup()
            except libvirt.libvirtError as error:
                if error.get_error_code() != libvirt.VIR_ERR_NO_DOMAIN:
                    raise
        return None

    def _text(self, domain: Domain) -> DomainText:
        libvirt = load()
        flags = libvirt.VIR_DOMAIN_XML_INACTIVE | (0 if self._readonly else libvirt.VIR_DOMAIN_XML_SECURE)
        return DomainText(
            name=domain.name(),
            uuid=domain.UUIDString(),
            active=bool(domain.isActive()),
            persistent=bool(domain.isPersistent()),
            xml=domain.XMLDesc(flags).encode(),
            secrets_missing=self._readonly,
        )

    def _read(self, wanted: str) -> DomainText:
        domain = self._find(wanted)
        if domain is None:
            raise EditorError(
                Phrase("There is no domain “{wanted}” on {place}.", wanted=wanted, place=self._place),
                _did_you_mean(wanted, (entry.name for entry in self._domains())),
            )
        return self._text(domain)

    def _define(self, loaded: DomainText, edited: bytes, keep: Callable[[DomainText], Path]) -> Stored:
        connection, libvirt = self._connected(), load()
        if self._readonly or loaded.secrets_missing:
            raise EditorError(_READ_ONLY, _READ_ONLY_HINT)
        _refuse_another(loaded, edited)
        domain = self._find(loaded.uuid)
        if domain is None:
            raise ChangedMeanwhileError(
                Phrase("The domain “{name}” is no longer defined on {place}.", name=loaded.name, place=self._place),
                "Define it as a new domain, or save to a file.",
            )
        before = self._text(domain)
        if not before.persistent:
            raise EditorError(
                Phrase(
                    "The domain “{name}” is transient: it runs, but {place} keeps no definition of it.",
                    name=loaded.name,
                    place=self._place,
                ),
                "Save to a file; what is defined under its name would make it persistent.",
            )
        if (before.name, before.xml) != (loaded.name, loaded.xml):
            raise ChangedMeanwhileError(
                Phrase(
                    "The domain “{name}” was changed on {place} since it was loaded.",
                    name=loaded.name,
                    place=self._place,
                ),
                "Load it again, or save to a file.",
            )
        backup = keep(before)
        try:
            domain = connection.defineXMLFlags(edited.decode(), libvirt.VIR_DOMAIN_DEFINE_VALIDATE)
        except libvirt.libvirtError as error:
            if self._alive():
                backup.unlink()
                raise
            self._drop()
            raise ConnectionLostError(
                Phrase(
                    "The connection to {place} was lost while “{name}” was being defined.",
                    place=self._place,
                    name=loaded.name,
                ),
                Phrase("Connect again and look what is stored there; what was before is in {backup}.", backup=backup),
            ) from error
        try:
            after = self._text(domain)
        except libvirt.libvirtError as error:
            raise EditorError(
                Phrase(
                    "“{name}” was defined, but cannot be read back ({detail}).",
                    name=loaded.name,
                    detail=refusal.detail(error),
                ),
                Phrase("Connect again and load it; what was before is in {backup}.", backup=backup),
            ) from error
        return Stored(before.xml, after.xml, backup, after.active)

    def _machines(self) -> frozenset[str]:
        root = ElementTree.fromstring(self._connected().getCapabilities())
        return frozenset(machine.text for machine in root.iterfind("guest/arch//machine") if machine.text)

    def _device_models(self) -> frozenset[tuple[str, str, str]]:
        connection, libvirt = self._connected(), load()
        try:
            root = ElementTree.fromstring(connection.getDomainCapabilities(None, None, None, None, 0))
        except libvirt.libvirtError:
            return frozenset()
        return frozenset(
            (device.tag, enumeration.get("name", ""), value.text)
            for device in root.iterfind("devices/*[@supported='yes']")
            for enumeration in device.iterfind("enum")
            for value in enumeration.iterfind("value")
            if value.text
        )

    def _judge(self, ask: Callable[[Connection, ModuleType, bytes], HostAnswer], xml: bytes) -> HostAnswer:
        connection = self._connected()
        if self._readonly:
            raise EditorError(_READ_ONLY_JUDGE, "Connect without “read-only”; predictions work without.")
        _identity(xml)
        return ask(connection, load(), xml)

    def _define_new(self, xml: bytes) -> DomainText:
        connection, libvirt = self._connected(), load()
        if self._readonly:
            raise EditorError(_READ_ONLY, _READ_ONLY_HINT)
        for known in filter(None, _identity(xml)):
            if self._find(known) is not None:
                raise EditorError(
                    Phrase("There is a domain “{known}” on {place} already.", known=known, place=self._place),
                    "Give the new one another name, and take its <uuid> out: libvirt makes one.",
                )
        return self._text(connection.defineXMLFlags(xml.decode(), libvirt.VIR_DOMAIN_DEFINE_VALIDATE))


# libvirt-host.h: virConnectCredentialType (user name 1, authentication name 2, passphrase 5, echo 6, no echo 7),
# virConnectCloseReason.
_PROMPTS = (1, 2, 5, 6, 7)
_HIDDEN = (5, 7)
_REASONS = {0: "a transport error", 1: "the daemon ended", 2: "the host does not answer"}


def _uuid(text: str) -> UUID | None:
    """A UUID as a value; None if it is none."""
    try:
        return UUID(text.strip())
    except ValueError:
        return None


def _identity(xml: bytes) -> tuple[str, str]:
    """Name and UUID that a domain's XML writes, empty where it does not. EditorError if it is no XML."""
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError as error:
        raise EditorError(
            Phrase("This is not well-formed XML: {error}.", error=error), "Mend the text at that place."
        ) from None
    return root.findtext("name", ""), root.findtext("uuid", "").strip()


def _refuse_another(loaded: DomainText, edited: bytes) -> None:
    """AnotherDomainError where libvirt would not take `edited` for the domain that was loaded."""
    name, uuid = _identity(edited)
    for what, was, now, same in (
        ("name", loaded.name, name, name == loaded.name),
        ("UUID", loaded.uuid, uuid, _uuid(uuid) == _uuid(loaded.uuid)),
    ):
        if not same:
            raise AnotherDomainError(
                Phrase(
                    "This would define another domain: its {what} was {was} and is {now} now.",
                    what=what,
                    was=was,
                    now=now or "missing",
                ),
                "Define it as a new domain if that is meant, or write the old one again.",
            )


def _did_you_mean(wanted: str, names: Iterable[str]) -> str:
    close = get_close_matches(wanted, names, n=3)
    return f"Did you mean {' or '.join(f'“{name}”' for name in close)}?" if close else "Its list of domains has none."
