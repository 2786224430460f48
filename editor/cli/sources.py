"""The domains that the arguments name: files, standard input, or domains on a libvirt host."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from ..connection import files
from ..connection.answers import DomainText, HostFacts
from ..connection.files import FileText
from ..connection.host import Host
from ..document.read import Document, parse
from ..errors import EditorError
from ..knowledge.target import Target, Version
from ..outlook.candidate import candidate
from . import waiting
from .waiting import AwaitedHost

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class OpenHost:
    """A connection that is open, and what the host says of itself."""

    line: AwaitedHost
    facts: HostFacts

    @property
    def host(self) -> Host:
        """What is asked."""
        return self.line.host

    def answer(self, future: Future[_Answer]) -> _Answer:
        """What it says, waited for. EditorError if it takes too long."""
        return self.line.answer(future)


@dataclass(frozen=True, slots=True)
class GivenDomain:
    """One argument: a domain that could be read, or why not.

    `loaded` is what a save compares with; `at` is None for files and where the connection failed; `uri`
    is None for files.
    """

    label: str
    document: Document | EditorError
    loaded: FileText | DomainText | None = None
    uri: str | None = None
    at: OpenHost | None = None


def given(options: argparse.Namespace) -> Iterator[GivenDomain]:
    """All domains that the arguments name, in their order. One that cannot be read does not stop the others."""
    if not on_host(options):
        if not options.sources:
            options.parser.error("name a FILE, or a host with --connect")
        for name in options.sources:
            yield _file(name)
        return
    try:
        at = connect(options.connect, options.readonly, options.timeout)
        domains = [*options.sources, *options.domain] or [e.name for e in at.answer(at.host.domains())]
    except EditorError as error:
        place = options.connect or "libvirt's default URI"
        for label in (*options.sources, *options.domain) or (place,):
            yield GivenDomain(files.printable(label), error, uri=place)
        return
    try:
        for name in domains:
            yield _running(name, at) if options.running else _domain(name, at)
    finally:
        at.host.close()


def on_host(options: argparse.Namespace) -> bool:
    """Whether the arguments are domains on a host."""
    return options.connect is not None or bool(options.domain)


def target(asked: str | None, qemu: Version | None, each: GivenDomain) -> Target:
    """The libvirt to predict: the one asked for, else the host's own with its QEMU, else the newest known.

    UsageError for a name that nobody knows, EditorError for a host that cannot be reached.
    """
    if asked is not None:
        named = _of_host(asked) if ":/" in asked else candidate(asked).target
        return named._replace(qemu=qemu or named.qemu)
    return Target(qemu=qemu) if each.at is None else _of_facts(each.at.facts, qemu)


@cache
def _of_host(uri: str) -> Target:
    at = connect(uri, True, None)
    try:
        return _of_facts(at.facts, None)
    finally:
        at.host.close()


def _of_facts(facts: HostFacts, qemu: Version | None) -> Target:
    its_qemu = Version.from_number(facts.hypervisor) if facts.hypervisor and facts.driver == "QEMU" else None
    return Target(Version.from_number(facts.libvirt), qemu or its_qemu)


def _file(name: str) -> GivenDomain:
    label = files.printable(name)
    try:
        loaded = files.read(name)
        return GivenDomain(label, parse(loaded.xml), loaded)
    except EditorError as error:
        return GivenDomain(label, error)


def connect(uri: str | None, readonly: bool, timeout: float | None) -> OpenHost:
    """A connection to a host; None is libvirt's default. EditorError if there is none within that time, in seconds."""
    line = waiting.AwaitedHost(uri, readonly, timeout)
    return OpenHost(line, line.opened())


def _running(name: str, at: OpenHost) -> GivenDomain:
    """What runs of a domain."""
    label, uri = files.printable(name), at.facts.uri
    try:
        running = at.answer(at.host.layers(name)).running
        if running is None:
            raise EditorError(
                f"“{label}” does not run.", "Leave --running out: its definition holds from the next start."
            )
        return GivenDomain(label, parse(running), None, uri, at)
    except EditorError as error:
        return GivenDomain(label, error, None, uri, at)


def _domain(name: str, at: OpenHost) -> GivenDomain:
    label, uri = files.printable(name), at.facts.uri
    try:
        loaded = at.answer(at.host.read(name))
        return GivenDomain(label, parse(loaded.xml), loaded, uri, at)
    except EditorError as error:
        return GivenDomain(label, error, None, uri, at)
