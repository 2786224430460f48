"""What else a guest notices of the changes: devices that come, go, move or are others, bits and port numbers."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.replace_text import ReplaceText
from ...guestview.changes import GuestChange, GuestChangeKind
from ...pci.address import PciAddress
from ..finding import Finding, Fix, Severity, places, positions
from ..question import Question
from .nic_renamed import UNDO

CODE = "guest-noticed"
_WITH_NAME = (
    GuestChangeKind.MOVED,
    GuestChangeKind.MULTIFUNCTION,
)  # of a network interface that is renamed: the other rule says it


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI Local Bus Specification 3.0 (addresses, header type), PCI Express Base Specification (ports)."""
    if question.loaded is None:
        return
    renamed = {_place(change) for change in question.noticed if change.kind is GuestChangeKind.RENAMED}
    for change in question.noticed:
        if change.kind is GuestChangeKind.RENAMED or (change.kind in _WITH_NAME and _place(change) in renamed):
            continue
        there = [each.placement for each in (change.after,) if each is not None and each.placement is not None]
        yield Finding(
            CODE,
            Severity.NOTE,
            "{sentence}",
            {"sentence": change.sentence},
            places(there),
            positions(there),
            (Fix(UNDO, ReplaceText(question.loaded.document.source, UNDO), False, takes_back=True),),
        )


def _place(change: GuestChange) -> PciAddress | None:
    """Where the device is afterwards, which tells it from all others."""
    return change.after.address if change.after is not None else None
