"""Two ports have the same chassis number."""

from __future__ import annotations

from collections.abc import Iterator

from ...knowledge.models import PORTS
from ..finding import Finding, Severity
from ..question import Question
from .numbers import clashes, renumber, shared

CODE = "controller-chassis"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU pcie_chassis_add_slot: “Can't add chassis slot, error -16”; all ports share the numbers."""
    snapshot = question.snapshot
    used = {(c.target or {}).get("chassis", 0) for c in question.controllers}
    for clash in clashes(question, "chassis", PORTS):
        fixes = renumber(snapshot, "chassis", clash, used, range(1, 256))
        yield shared(
            CODE,
            Severity.ERROR,
            "{names} have the same chassis, {number}; libvirt takes it, but QEMU refuses to start the guest. Give each"
            " port a chassis of its own.",
            question,
            clash,
            fixes,
        )
