"""Two expander buses have the same bus number."""

from __future__ import annotations

from collections.abc import Iterator

from ...knowledge.models import EXPANDERS
from ..finding import Finding, Severity
from ..question import Question
from .numbers import clashes, cleared, shared

CODE = "controller-bus-nr"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU pxb_register_bus: “Bus N is already in use”."""
    for clash in clashes(question, "busNr", EXPANDERS):
        fixes = cleared("busNr", clash.controllers[1:])
        yield shared(
            CODE,
            Severity.ERROR,
            "{names} have the same busNr, {number}; libvirt takes it, but QEMU refuses to start the guest. Give each"
            " its own.",
            question,
            clash,
            fixes,
        )
