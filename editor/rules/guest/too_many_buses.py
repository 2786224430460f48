"""More than 256 buses in one guest."""

from __future__ import annotations

from collections.abc import Iterator

from ...knowledge.models import EXPANDERS
from ..controller.bus_overlap import BUSES
from ..controller.tree import buses_needed, by_index
from ..finding import Finding, Severity, places, positions
from ..question import Question

CODE = "guest-too-many-buses"


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI Local Bus Specification 3.0: eight bits of bus number; a pci-expander-bus takes two."""
    controllers = by_index(question)
    needed = buses_needed(controllers)
    count = sum(number for index, number in needed.items() if index == 0 or controllers[index].model in EXPANDERS)
    if count > BUSES:
        expanders = [c for c in question.controllers if c.model == "pci-expander-bus"]
        yield Finding(
            CODE,
            Severity.WARNING,
            "The guest would need {count} PCI buses, and there are only 256 bus numbers: some devices will be missing."
            " Take controllers out.",
            {"count": str(count)},
            places(expanders),
            positions(expanders),
        )
