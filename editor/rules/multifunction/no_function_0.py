"""Functions of a slot are in use, but not function 0."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.move import Move
from ...inference.result import Multifunction, Placement
from ...pci.address import PciAddress
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..question import Question

CODE = "multifunction-no-function-0"


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI Local Bus Specification 3.0, 3.2.2.3.4: a slot without function 0 is an empty slot."""
    snapshot = question.snapshot
    slots: dict[PciAddress, list[Placement]] = {}
    for placement in question.by_state[Multifunction.NO_FUNCTION_0]:
        if placement.address is not None:
            slots.setdefault(placement.address.at(0), []).append(placement)
    for function_0, there in slots.items():
        lowest = min(there, key=lambda p: p.address or function_0)
        name = snapshot.name(lowest)
        fixes: tuple[Fix, ...] = ()
        if lowest.device is not None:
            move = Move(((lowest.device.position, function_0),))
            fixes = (Fix("Move {name} to {place}", move, True, {"name": name, "place": function_0.short}),)
        yield Finding(
            CODE,
            Severity.WARNING,
            "Nothing is at function 0 of slot {slot}, so the guest will not find {names}. Move one to function 0.",
            {"slot": function_0.short[:-2], "names": listed([snapshot.name(p) for p in there])},
            places(there),
            positions(there),
            fixes,
        )
