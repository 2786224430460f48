"""URIs of libvirt hosts, put together and taken apart (libvirt.org/uri.html)."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

TRANSPORTS = ("", "ssh", "tls", "tcp", "libssh2", "libssh", "unix")
"""By the name in the URI; empty: this machine's own socket, or TLS where a host is named."""
PATHS = ("system", "session")


class HostUri(NamedTuple):
    """The parts that a form has; what else a URI says (`?…`) is in `options`, without the question mark."""

    transport: str = ""
    user: str = ""
    host: str = ""
    path: str = PATHS[0]
    driver: str = "qemu"
    options: str = ""

    def __str__(self) -> str:
        """As libvirt takes it. `host` may end in “:port”; an IPv6 address gets its brackets."""
        host = f"[{self.host}]" if self.host.count(":") > 1 and not self.host.startswith("[") else self.host
        user = f"{quote(self.user, safe='')}@" if self.user and host else ""
        transport = f"+{self.transport}" if self.transport else ""
        return f"{self.driver}{transport}://{user}{host}/{self.path}" + (f"?{self.options}" if self.options else "")


def parts(uri: str) -> HostUri | None:
    """The parts of a URI; None where it is none that the form has."""
    try:
        split = urlsplit(uri.strip())
    except ValueError:
        return None
    driver, _, transport = split.scheme.partition("+")
    if not driver or transport not in TRANSPORTS or not split.path.startswith("/"):
        return None
    user, at, host = split.netloc.rpartition("@")
    return HostUri(transport, unquote(user) if at else "", host, split.path[1:], driver, split.query)


_COMMANDS = frozenset({"command", "netcat"})  # parameters of virURIParse that remote_driver.c hands to a shell


def starts_command(uri: str) -> bool:
    """Whether connecting may start any command that the URI names, on this machine or by ssh on the other.

    Source: libvirt's doRemoteOpen: the transport ext runs `command`, all with ssh take `command` and `netcat`; names
    of parameters are not case-sensitive. What nobody can take apart counts as such.
    """
    try:
        split = urlsplit(uri.strip())
        options = parse_qsl(split.query, keep_blank_values=True, separator="&") + parse_qsl(split.query, separator=";")
    except ValueError:
        return True
    _, _, transport = split.scheme.partition("+")
    names = {name.lower() for name, _ in options}
    is_option = split.netloc.startswith("-") or "@-" in split.netloc  # ssh would take the host for one
    return transport == "ext" or is_option or not _COMMANDS.isdisjoint(names)
