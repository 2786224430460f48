"""Two bridges have the same chassis number."""

from __future__ import annotations

from collections.abc import Iterator

from ..finding import Finding, Severity
from ..question import Question
from .numbers import clashes, renumber, shared

CODE = "controller-chassis-nr"


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI-to-PCI Bridge Architecture Specification 1.2, 13.2: an expansion chassis has a number of its own."""
    snapshot = question.snapshot
    used = {(c.target or {}).get("chassisNr", 0) for c in question.controllers}
    for clash in clashes(question, "chassisNr", ("pci-bridge",)):
        fixes = renumber(snapshot, "chassisNr", clash, used, range(1, 256))
        yield shared(
            CODE,
            Severity.WARNING,
            "{names} have the same chassisNr, {number}; the guest cannot tell their slots apart by number. Give each"
            " bridge a chassisNr of its own.",
            question,
            clash,
            fixes,
        )
