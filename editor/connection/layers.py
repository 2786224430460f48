"""What of a domain is not its definition: what runs now, and what would bring an old definition back.

All of it runs in the host's thread and waits for the host.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar

from ..errors import EditorError
from ..phrase import Phrase
from .domains import Link, find
from .library import Domain, load

_Answer = TypeVar("_Answer")


class Layers(NamedTuple):
    """Beside the definition: the XML of what runs (None: nothing does), in UTF-8, and what was put aside with an XML.

    `managed_save`: its memory was saved when it was stopped; the next start goes on with the layout of that time.
    `snapshots`, `checkpoints`: their names; to go back to a snapshot brings back the definition of its time.
    """

    running: bytes | None
    managed_save: bool
    snapshots: tuple[str, ...]
    checkpoints: tuple[str, ...]


def layers(link: Link, wanted: str) -> Layers:
    """Of the domain with that id, UUID or name; EditorError where there is none. What a driver cannot tell is none."""
    libvirt = load()
    domain = find(link, wanted)
    if domain is None:
        raise EditorError(Phrase("There is no domain “{wanted}” on {place}.", wanted=wanted, place=link.place))
    running = None
    if domain.isActive():
        running = domain.XMLDesc(0 if link.readonly else libvirt.VIR_DOMAIN_XML_SECURE).encode()
    return Layers(
        running,
        bool(_told(domain.hasManagedSaveImage, 0)),
        _names(domain, "listAllSnapshots"),
        _names(domain, "listAllCheckpoints"),
    )


def _names(domain: Domain, method: str) -> tuple[str, ...]:
    none: list[Any] = []
    return tuple(sorted(each.getName() for each in _told(getattr(domain, method, None), none)))


def _told(ask: Callable[[], _Answer] | None, otherwise: _Answer) -> _Answer:
    """The answer; `otherwise` where the driver, or a libvirt that is older, knows no such thing."""
    libvirt = load()
    unknown: Sequence[int] = (libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_ERR_RPC, libvirt.VIR_ERR_OPERATION_DENIED)
    if ask is None:
        return otherwise
    try:
        return ask()
    except libvirt.libvirtError as error:
        if error.get_error_code() in unknown:
            return otherwise
        raise
