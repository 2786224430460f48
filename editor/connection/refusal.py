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


class SchemaError(EditorError):
    """libvirt's schema does not know this; it may be taken all the same. Offer: go there, or define without it.

    `element`: the tag that the schema complains about, empty where it names none.
    """

    def __init__(self, sentence: str, hint: str, element: str) -> None:
        super().__init__(sentence, hint)
        self.element = element


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
_CHECK_NAME = "Check the host's name in the URI; no address is known for it here."
_CHECK_WAY = "Check that the host is up and can be reached from here (network, firewall)."
_NOBODY_LISTENS = (
    "The host is there, but nothing listens at that port: start libvirt's or ssh's daemon there, "
    "or write another port (qemu+tcp://host:port/system)."
)
_OTHER_SERVICE = (
    "What answers at that port is not libvirt, or not in this way: check port and transport in the URI "
    "(tcp is usually 16509, tls 16514, ssh 22)."
)
_SSH = "Check that “ssh” to that host works without questions."
_NO_HELPER = "ssh works, but libvirt's helper is missing there: install libvirt's daemon (virt-ssh-helper), or netcat."
_HOST_KEY_NEW = (
    "ssh does not know this host yet: connect to it once with “ssh” on a terminal, compare the key and accept it."
)
_HOST_KEY_CHANGED = (
    "Its key is not the one that ssh remembers: ask whoever runs the host. If it is meant to be another one, "
    "take the old one out with “ssh-keygen -R HOST”."
)
_SSH_REFUSES = (
    "ssh takes neither key nor password of yours: load a key with “ssh-add”, or install an ssh-askpass program "
    "to be asked for the password."
)
_CERTIFICATE_NAME = "Write the host in the URI as its certificate names it, or have one made for this name."
_CERTIFICATE_ISSUER = (
    "Put the certificate of the authority that signed it into cacert.pem (/etc/pki/CA, ~/.pki/libvirt)."
)
_CERTIFICATE_DATES = "It may have expired or not be valid yet: look at its dates (“certtool -i”), and at both clocks."
_CERTIFICATE_MISSING = "TLS needs cacert.pem, clientcert.pem and clientkey.pem in /etc/pki or ~/.pki/libvirt."
_CERTIFICATE_REFUSED = (
    "The host does not accept this client: look at clientcert.pem, and at the host's list of allowed names."
)
_CHECK_URI = "A URI looks like qemu:///system or qemu+ssh://user@host/system; leave it out for libvirt's default."
_PASSWORD = "Check user name and password; libvirt can also take them from its auth.conf."
_IN_SCHEMA = re.compile(r"(?:[Ee]xtra e|[Ee]xpecting e|[Ee])lement (?P<element>[\w:.-]+)|for element (?P<of>[\w:.-]+)")
_FRAME = re.compile(r"@{5,}|(?<=\s)@(?=\s)")
_IN_LOG = "Certificate check failed"  # virNetTLSContextCheckCertificate: the reason goes to the log only

# The name of libvirt's error code (virterror.h) or None for any, a pattern in its message, our hint: first match wins.
_HINTS: tuple[tuple[str | None, str, str], ...] = (
    (None, r"polkit", _JOIN_GROUP),
    (None, r"IDENTIFICATION HAS CHANGED|HOST KEY VERIFICATION FAILED: .*changed", _HOST_KEY_CHANGED),
    (None, r"[Hh]ost key verification failed|known_hosts|No .* host key is known", _HOST_KEY_NEW),
    (None, r"Permission denied \(|Too many authentication failures", _SSH_REFUSES),
    (None, r"ssh: .*resolve hostname|Unable to resolve|Name or service not known", _CHECK_NAME),
    (None, r"ssh: .*Connection refused", _NOBODY_LISTENS),
    (None, r"[Ss]ocket .*Permission denied", _JOIN_GROUP),
    (None, r"[Ss]ocket .*(No such file|Connection refused)", _NO_DAEMON),
    (None, r"does not match the hostname", _CERTIFICATE_NAME),
    (None, r"known issuer", _CERTIFICATE_ISSUER),
    (None, r"certificate is not trusted|has expired|not yet active", _CERTIFICATE_DATES),
    (None, r"Cannot read (CA )?certificate|(cacert|clientcert|clientkey)\.pem", _CERTIFICATE_MISSING),
    (None, r"unexpected TLS packet|pull function|[Pp]acket \d+ bytes received|packet length", _OTHER_SERVICE),
    (
        None,
        r"TLS handshake failed.*[Cc]ertificate|fatal alert|verify client|certificate required",
        _CERTIFICATE_REFUSED,
    ),
    (None, r"Connection refused", _NOBODY_LISTENS),
    (None, r"No route|Network is unreachable|timed out|Host is down", _CHECK_WAY),
    (None, r"(nc|ncat|netcat|virt-ssh-helper): .*not found", _NO_HELPER),
    (None, r"ssh: |command not found", _SSH),
    (None, r"Cannot recv data|End of file while reading|client socket is closed", _OTHER_SERVICE),
    ("VIR_ERR_AUTH_UNAVAILABLE", "", _JOIN_GROUP),
    ("VIR_ERR_AUTH_FAILED", "", _PASSWORD),
    ("VIR_ERR_AUTH_CANCELLED", "", "This host asks for a user name or password; give them, or put them in auth.conf."),
    ("VIR_ERR_OPERATION_DENIED", "read only", "Connect without “read-only”, or save to a file."),
    ("VIR_ERR_ACCESS_DENIED", "", "This host's access rules forbid it to your user; save to a file instead."),
    ("VIR_ERR_NO_CONNECT", "", _CHECK_URI),
    ("VIR_ERR_INVALID_ARG", "URI|uri|URL", _CHECK_URI),
    ("VIR_ERR_INTERNAL_ERROR", "parse URI", _CHECK_URI),
)


def _of_schema(error: LibvirtError) -> SchemaError:
    """What the schema complains about: the innermost thing that it names, which it names first."""
    complaints = [line.strip() for line in error.get_error_message().splitlines()[1:] if line.strip()]
    text = " ".join(error.get_error_message().split())
    named = next(filter(None, (_IN_SCHEMA.search(line) for line in (*complaints, text))), None)
    what = complaints[0].rstrip(".") if complaints else detail(error)
    return SchemaError(
        Phrase("libvirt's schema does not allow this: {what}.", what=what),
        "Nothing was changed. Mend the XML there; if this libvirt knows it all the same, define without the schema.",
        (named["of"] or named["element"]) if named else "",
    )


def lost(place: str, why: str = "") -> ConnectionLostError:
    """The connection to `place` (a URI) is gone."""
    said = Phrase("The connection to {place} was lost.", place=place)
    if why:
        said = Phrase("The connection to {place} was lost ({why}).", place=place, why=why)
    return ConnectionLostError(said, "Connect again.")


def detail(error: LibvirtError) -> str:
    """What a libvirtError says, on one line, without a full stop and without the frames that ssh draws."""
    words = _FRAME.sub(" ", error.get_error_message() or str(error)).split()
    return " ".join(words).rstrip(".")


def from_libvirt(error: LibvirtError, logged: tuple[str, ...] = ()) -> EditorError:
    """A libvirtError as an EditorError: libvirt's words and, where we know one, what to do about it.

    `logged`: what libvirt said to its log meanwhile, which may have the reason.
    """
    libvirt = load()
    code = error.get_error_code()
    reason = next((text.removeprefix(_IN_LOG).strip() for text in logged if text.startswith(_IN_LOG)), "").rstrip(".")
    said = f"libvirt: {detail(error)}: {reason}." if reason else f"libvirt: {detail(error)}."
    if code == libvirt.VIR_ERR_XML_INVALID_SCHEMA:
        return _of_schema(error)
    for name, pattern, hint in _HINTS:
        if (name is None or code == getattr(libvirt, name, None)) and re.search(pattern, said):
            return UsageError(said, hint) if hint is _CHECK_URI else EditorError(said, hint)
    return EditorError(said)
