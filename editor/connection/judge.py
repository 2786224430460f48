"""Ask a libvirt host itself what it makes of a text, and leave nothing behind.

Acceptance comes from virConnectDomainXMLToNative: it parses, assigns addresses and validates as a
define does, and defines nothing. It then goes on to make a command line, and may fail at that; such
an error says nothing about the definition. What libvirt would store is only to be had by a define:
under a name and UUID of its own, undefined at once, and by the next connection if this one ends in
between (`tidy`).
"""

from __future__ import annotations

import re
from contextlib import suppress
from types import ModuleType
from typing import NamedTuple
from uuid import UUID, uuid4
from xml.etree import ElementTree

from ..errors import EditorError
from . import refusal
from .domains import Link, identity
from .library import Connection, Domain, LibvirtError, is_lost, load

_READ_ONLY = "This connection is read-only: libvirt judges nothing over it."
_PROBE = "virt-slots-probe-"
# Errors of a definition, by the names of virterror.h; of those, what only the command line brings
_OF_DEFINITION = ("VIR_ERR_XML_ERROR", "VIR_ERR_CONFIG_UNSUPPORTED", "VIR_ERR_INTERNAL_ERROR", "VIR_ERR_XML_DETAIL")
_OF_CONNECTION = (
    "VIR_ERR_OPERATION_DENIED",
    "VIR_ERR_ACCESS_DENIED",
    "VIR_ERR_NO_SUPPORT",
    "VIR_ERR_RPC",
    "VIR_ERR_NO_CONNECT",
)
_OF_COMMAND_LINE = re.compile(r"PCI passthrough type|TLS|secret|permission|No such file", re.IGNORECASE)


class HostAnswer(NamedTuple):
    """What the host said. `accepted` None: it failed at something after the definition, so that cannot be told.

    `error` is libvirt's own message; `stored` the XML that it would store, under the text's own name
    and UUID, where that was asked for.
    """

    accepted: bool | None
    error: str | None
    stored: bytes | None = None


def acceptance(link: Link, xml: bytes) -> HostAnswer:
    """Whether it would accept the text. Defines nothing; not possible over a read-only connection."""
    libvirt = load()
    _refuse_unfit(link, xml)
    try:
        link.connection.domainXMLToNative("qemu-argv", _text(ElementTree.fromstring(xml)), 0)
    except libvirt.libvirtError as error:
        _pass_on(link, error, libvirt)
        codes = [getattr(libvirt, name) for name in _OF_DEFINITION]
        if error.get_error_code() not in (*codes, libvirt.VIR_ERR_INVALID_ARG):
            return HostAnswer(None, refusal.detail(error))
        text = refusal.detail(error)
        return HostAnswer(None if _OF_COMMAND_LINE.search(text) else False, text)
    return HostAnswer(True, None)


def _pass_on(link: Link, error: LibvirtError, libvirt: ModuleType) -> None:
    """Let errors pass that are no answer: the connection is lost, it is not allowed, the driver has no such thing."""
    codes = [getattr(libvirt, name) for name in _OF_CONNECTION]
    if error.get_error_code() in codes or is_lost(link.connection, error):
        raise error


def _refuse_unfit(link: Link, xml: bytes) -> None:
    if link.readonly:
        raise EditorError(_READ_ONLY, "Connect without “read-only”; predictions work without.")
    identity(xml)


def trial(link: Link, xml: bytes) -> HostAnswer:
    """What it would store: defined under a name and UUID of its own and undefined at once.

    A connection that is lost in between leaves that definition there, until the next one is opened (`tidy`).
    """
    libvirt = load()
    _refuse_unfit(link, xml)
    try:
        domain = link.connection.defineXML(_probe(xml))
    except libvirt.libvirtError as error:
        _pass_on(link, error, libvirt)
        return HostAnswer(False, refusal.detail(error))
    try:
        stored = ElementTree.fromstring(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
    finally:
        _undefine(domain, libvirt)
    root = ElementTree.fromstring(xml)
    for tag, text in (("name", root.findtext("name", "")), ("uuid", root.findtext("uuid", "").strip())):
        element = stored.find(tag)
        if element is not None and text:
            element.text = text
    return HostAnswer(True, None, ElementTree.tostring(stored))


def _probe(xml: bytes) -> str:
    """The text under a name and UUID that say what it is."""
    root = ElementTree.fromstring(xml)
    mark = str(uuid4())
    for tag, text in (("name", _PROBE + mark), ("uuid", mark)):
        element = root.find(tag)
        if element is None:
            element = ElementTree.SubElement(root, tag)
        element.text = text
    for entry in root.iterfind("sysinfo/system/entry[@name='uuid']"):  # libvirt wants both to be the same
        entry.text = mark
    return _text(root)


def _text(root: ElementTree.Element) -> str:
    """Whatever its encoding was."""
    return ElementTree.tostring(root, encoding="unicode")


def tidy(connection: Connection, libvirt: ModuleType) -> None:
    """Undefine trials that an earlier connection could not: their name has their own UUID in it, and they never run."""
    with suppress(libvirt.libvirtError):  # not every driver lists domains; then it has no trials either
        for domain in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_INACTIVE):
            if _is_trial(domain):
                _undefine(domain, libvirt)


def _is_trial(domain: Domain) -> bool:
    name = domain.name()
    with suppress(ValueError):
        return name.startswith(_PROBE) and UUID(name.removeprefix(_PROBE)) == UUID(domain.UUIDString())
    return False


def _undefine(domain: Domain, libvirt: ModuleType) -> None:
    """Without touching what a domain may own outside of its definition; it owns nothing yet."""
    try:
        domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_KEEP_NVRAM)
    except libvirt.libvirtError:
        domain.undefine()
