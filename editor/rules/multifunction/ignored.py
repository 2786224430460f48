"""On is written at another function than 0."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.multifunction import SetMultifunction
from ...inference.result import Multifunction
from ...knowledge.stale_words import TAKE_ON_OUT
from ...pci.address import Switch
from ..finding import Finding, Fix, Severity
from ..question import Question

CODE = "multifunction-ignored"


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressSetAllMulti looks at function 0 only, and so does a guest that probes a slot."""
    snapshot = question.snapshot
    for state in (Multifunction.IGNORED, Multifunction.NO_FUNCTION_0):
        for placement in question.by_state[state]:
            if placement.written is not Switch.ON or placement.device is None or placement.address is None:
                continue
            position = placement.device.position
            yield Finding(
                CODE,
                Severity.NOTE,
                "{name} at {place} says multifunction='on', which has no effect at another function than 0.",
                {"name": snapshot.name(placement), "place": placement.address.short},
                (placement.address,),
                (position,),
                (Fix(TAKE_ON_OUT, SetMultifunction(position, None), True),),
            )
