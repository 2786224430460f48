"""URIs of libvirt hosts, put together and taken apart (libvirt.org/uri.html)."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

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
