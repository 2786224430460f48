"""The domains of a host: listed, found and read. All of it runs in the host's thread and waits for the host."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import partial
from typing import NamedTuple
from uuid import UUID
from xml.etree import ElementTree

from ..errors import EditorError
from ..phrase import Phrase
from .answers import DomainEntry, DomainText
from .library import Connection, Domain, load


class Link(NamedTuple):
    """An open connection: libvirt's object, the URI to show, and whether it may only look."""

    connection: Connection
    place: str
    readonly: bool


def listed(link: Link) -> tuple[DomainEntry, ...]:
    """All domains, running or not, by name."""
    connection, libvirt = link.connection, load()
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


def find(link: Link, wanted: str) -> Domain | None:
    """The virDomain with that id, UUID or name (virshLookupDomainInternal), None where there is none."""
    connection, libvirt = link.connection, load()
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


def text(link: Link, domain: Domain) -> DomainText:
    """Its definition; with the secrets where the connection may have them."""
    libvirt = load()
    flags = libvirt.VIR_DOMAIN_XML_INACTIVE | (0 if link.readonly else libvirt.VIR_DOMAIN_XML_SECURE)
    active = domain.ID() >= 0  # known from the lookup: each question is a round trip
    return DomainText(
        name=domain.name(),
        uuid=domain.UUIDString(),
        active=active,
        persistent=not active or bool(domain.isPersistent()),
        xml=domain.XMLDesc(flags).encode(),
        secrets_missing=link.readonly,
    )


def read(link: Link, wanted: str) -> DomainText:
    """The definition of the domain with that id, UUID or name; EditorError, with like names, where there is none."""
    domain = find(link, wanted)
    if domain is None:
        raise EditorError(
            Phrase("There is no domain “{wanted}” on {place}.", wanted=wanted, place=link.place),
            _did_you_mean(wanted, (entry.name for entry in listed(link))),
        )
    return text(link, domain)


def look(link: Link, wanted: str) -> DomainText | None:
    """The definition of the domain with that id, UUID or name; None where there is none."""
    domain = find(link, wanted)
    return None if domain is None else text(link, domain)


def identity(xml: bytes) -> tuple[str, str]:
    """Name and UUID that a domain's XML writes, empty where it does not. EditorError if it is no XML."""
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError as error:
        raise EditorError(
            Phrase("This is not well-formed XML: {error}.", error=error), "Mend the text at that place."
        ) from None
    return root.findtext("name", ""), root.findtext("uuid", "").strip()


def same_uuid(one: str, other: str) -> bool:
    """Whether both are the same UUID, however written; two texts that are none are the same, too."""
    return _uuid(one) == _uuid(other)


def _uuid(text: str) -> UUID | None:
    """A UUID as a value; None if it is none."""
    try:
        return UUID(text.strip())
    except ValueError:
        return None


def _did_you_mean(wanted: str, names: Iterable[str]) -> str:
    close = get_close_matches(wanted, names, n=3)
    if not close:
        return Phrase("Its list of domains has none.")
    return Phrase("Did you mean {names}?", names=", ".join(f"“{name}”" for name in close))
