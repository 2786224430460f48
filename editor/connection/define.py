"""Store a definition on a host: not over what somebody else changed, not without a backup, not as another domain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..errors import EditorError
from ..phrase import Phrase
from . import refusal
from .answers import DomainText, Stored
from .domains import Link, find, identity, same_uuid, text
from .library import is_alive, load
from .refusal import AnotherDomainError, ChangedMeanwhileError, ConnectionLostError

_READ_ONLY = "This connection is read-only: nothing can be defined over it."
_READ_ONLY_HINT = "Connect without “read-only”, or save to a file."


def define(
    link: Link, loaded: DomainText, edited: bytes, keep: Callable[[DomainText], Path], validates: bool = True
) -> Stored:
    """As `Host.define`."""
    connection, libvirt = link.connection, load()
    if link.readonly or loaded.secrets_missing:
        raise EditorError(_READ_ONLY, _READ_ONLY_HINT)
    _refuse_another(loaded, edited)
    domain = find(link, loaded.uuid)
    if domain is None:
        raise ChangedMeanwhileError(
            Phrase("The domain “{name}” is no longer defined on {place}.", name=loaded.name, place=link.place),
            "Define it as a new domain, or save to a file.",
        )
    before = text(link, domain)
    if not before.persistent:
        raise EditorError(
            Phrase(
                "The domain “{name}” is transient: it runs, but {place} keeps no definition of it.",
                name=loaded.name,
                place=link.place,
            ),
            "Save to a file; what is defined under its name would make it persistent.",
        )
    if (before.name, before.xml) != (loaded.name, loaded.xml):
        raise ChangedMeanwhileError(
            Phrase(
                "The domain “{name}” was changed on {place} since it was loaded.",
                name=loaded.name,
                place=link.place,
            ),
            "Load it again, or save to a file.",
        )
    backup = keep(before)
    try:
        domain = connection.defineXMLFlags(edited.decode(), libvirt.VIR_DOMAIN_DEFINE_VALIDATE if validates else 0)
    except libvirt.libvirtError as error:
        if is_alive(connection):
            backup.unlink()
            raise
        raise ConnectionLostError(
            Phrase(
                "The connection to {place} was lost while “{name}” was being defined.",
                place=link.place,
                name=loaded.name,
            ),
            Phrase("Connect again and look what is stored there; what was before is in {backup}.", backup=backup),
        ) from error
    try:
        after = text(link, domain)
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


def define_new(link: Link, xml: bytes) -> DomainText:
    """As `Host.define_new`."""
    connection, libvirt = link.connection, load()
    if link.readonly:
        raise EditorError(_READ_ONLY, _READ_ONLY_HINT)
    for known in filter(None, identity(xml)):
        if find(link, known) is not None:
            raise EditorError(
                Phrase("There is a domain “{known}” on {place} already.", known=known, place=link.place),
                "Give the new one another name, and take its <uuid> out: libvirt makes one.",
            )
    return text(link, connection.defineXMLFlags(xml.decode(), libvirt.VIR_DOMAIN_DEFINE_VALIDATE))


def _refuse_another(loaded: DomainText, edited: bytes) -> None:
    """AnotherDomainError where libvirt would not take `edited` for the domain that was loaded."""
    name, uuid = identity(edited)
    for what, was, now, same in (
        ("name", loaded.name, name, name == loaded.name),
        ("UUID", loaded.uuid, uuid, same_uuid(uuid, loaded.uuid)),
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
