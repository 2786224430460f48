"""Function 0 says on, but nobody else is in its slot."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.multifunction import SetMultifunction
from ...inference.result import Multifunction
from ...knowledge.stale_words import STALE_FINDING, TAKE_ON_OUT
from ..finding import Finding, Fix, Severity
from ..question import Question

CODE = "multifunction-stale"


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt never takes an `on` back (commit 8f4008713); PCI Local Bus 3.0, 6.2.1 (header type)."""
    snapshot = question.snapshot
    for placement in question.by_state[Multifunction.STALE]:
        if placement.device is None or placement.address is None:
            continue
        position = placement.device.position
        yield Finding(
            CODE,
            Severity.NOTE,
            STALE_FINDING,
            {"name": snapshot.name(placement), "place": placement.address.short},
            (placement.address,),
            (position,),
            (Fix(TAKE_ON_OUT, SetMultifunction(position, None), True),),
        )
