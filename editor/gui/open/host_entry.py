"""One host of the list: its connection, what it said of itself, what it is asked and told now."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...connection.answers import DomainEntry, HostFacts
from ...errors import EditorError
from ...knowledge.target import Target, Version
from ...outlook.candidate import Candidate
from ...session.storing import Storing

if TYPE_CHECKING:
    from ...connection.host import Host


@dataclass(eq=False)
class DefineUnderWay:
    """A define under way at a host; `storing` tells how far, None where nothing of the user's is at stake.

    Once begun it is heard to the end. `is_left`: nobody waits for it any more.
    """

    future: Future[object]
    storing: Storing | None
    is_left: bool = False


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
    storing: list[DefineUnderWay] = field(default_factory=list)
    alias: str = ""
    is_listing: bool = False
    is_outdated: bool = False  # something happened since the list was asked for

    @property
    def uri(self) -> str:
        """The URI as libvirt made it, else as it was asked for."""
        return self.facts.uri if self.facts else self.asked or self.default_name

    default_name = "libvirt's default"

    @property
    def name(self) -> str:
        """How it is called in the list: its alias where libvirt's configuration gives it one, else its URI."""
        return self.alias or self.uri

    def stores(self, uuid: str) -> bool:
        """Whether it is being told to store that domain."""
        return any(each.storing is not None and each.storing.uuid == uuid for each in self.storing)

    @property
    def is_storing(self) -> bool:
        """Whether it is being told to store a domain of the user's, and somebody waits for it."""
        return any(not each.is_left and each.storing is not None for each in self.storing)

    @property
    def is_waited_for(self) -> bool:
        """Whether somebody waits for what it stores."""
        return any(not each.is_left for each in self.storing)

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
