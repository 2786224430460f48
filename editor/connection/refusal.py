"""Refusals that a front end answers with an offer of its own, and libvirt's errors as sentences with a hint."""

from __future__ import annotations

import re

from ..errors import EditorError, UsageError
from ..phrase import Phrase
from .library import LibvirtError, load


class ChangedMeanwhileError(EditorError):
    """What is to be written over is no longer what was loaded. Offer: load it again, or save elsewhere."""


class AnotherDomainError(EditorError):
    """The name or the UUID is not the loaded one. Offer: define it as a new domain."""


class ConnectionLostError(EditorError):
    """The host, its daemon or the network is gone. Offer: connect again."""


_JOIN_GROUP = (
    "Your user may not use this libvirt: join its group (usually “libvirt”) and log in again, run a polkit agent, "
    "or connect read-only."
)
_NO_DAEMON = (
    "No libvirt daemon listens there: start it (“systemctl start virtqemud.socket”, or “libvirtd.socket” "
    "where that is what the host has)."
)
_CHECK_HOST = "Check the host's name in the URI, and that it can be reached from here."
_CHECK_URI = "A URI looks like qemu:///system or qemu+ssh://user@host/system; leave it out for libvirt's default."

# The name of libvirt's error code (virterror.h) or None for any, a pattern in its message, our hint: first match wins.
_HINTS: tuple[tuple[str | None, str, str], ...] = (
    (None, r"polkit", _JOIN_GROUP),
    (None, r"known_hosts|[Hh]ost key|Permission denied \(", "Check that “ssh” to that host works without questions."),
    (None, r"socket to .*Permission denied", _JOIN_GROUP),
    (None, r"socket to .*(No such file|Connection refused)", _NO_DAEMON),
    (None, r"resolve|Name or service|No route|Network is unreachable|timed out|Connection refused", _CHECK_HOST),
    (
        None,
        r"Cannot recv data|End of file while reading",
        "Check that “ssh” to that host works, and that libvirt runs.",
    ),
    ("VIR_ERR_AUTH_UNAVAILABLE", "", _JOIN_GROUP),
    ("VIR_ERR_AUTH_FAILED", "", "Check user name and password; libvirt can also take them from its auth.conf."),
    ("VIR_ERR_AUTH_CANCELLED", "", "This host asks for a user name or password; give them, or put them in auth.conf."),
    ("VIR_ERR_OPERATION_DENIED", "read only", "Connect without “read-only”, or save to a file."),
    ("VIR_ERR_ACCESS_DENIED", "", "This host's access rules forbid it to your user; save to a file instead."),
    ("VIR_ERR_NO_CONNECT", "", _CHECK_URI),
    ("VIR_ERR_INVALID_ARG", "URI|uri", _CHECK_URI),
    ("VIR_ERR_INTERNAL_ERROR", "parse URI", _CHECK_URI),
    ("VIR_ERR_XML_INVALID_SCHEMA", "", "Nothing was changed. Look at the XML near the named element."),
)


def lost(place: str, why: str = "") -> ConnectionLostError:
    """The connection to `place` (a URI) is gone."""
    said = Phrase("The connection to {place} was lost.", place=place)
    if why:
        said = Phrase("The connection to {place} was lost ({why}).", place=place, why=why)
    return ConnectionLostError(said, "Connect again.")


def detail(error: LibvirtError) -> str:
    """What a libvirtError says, on one line, without a full stop."""
    return " ".join((error.get_error_message() or str(error)).split()).rstrip(".")


def from_libvirt(error: LibvirtError) -> EditorError:
    """A libvirtError as an EditorError: libvirt's words and, where we know one, what to do about it."""
    libvirt = load()
    said, code = f"libvirt: {detail(error)}.", error.get_error_code()
    for name, pattern, hint in _HINTS:
        if (name is None or code == getattr(libvirt, name, None)) and re.search(pattern, said):
            return UsageError(said, hint) if hint is _CHECK_URI else EditorError(said, hint)
    return EditorError(said)
