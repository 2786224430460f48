"""Two expander buses have the same bus number."""

from __future__ import annotations

from collections.abc import Iterator

from ...knowledge.models import EXPANDERS
from ..finding import Finding, Severity, listed, places, positions
from ..question import Question
from .numbers import clashes, cleared

CODE = "controller-bus-nr"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU pxb_register_bus: “Bus N is already in use”."""
    snapshot = question.snapshot
    for clash in clashes(question, "busNr", EXPANDERS):
        yield Finding(
            CODE,
            Severity.ERROR,
            "{names} have the same busNr, {number}; libvirt takes it, but QEMU refuses to start the guest. Give each"
            " its own.",
            {"names": listed([snapshot.name(c) for c in clash.controllers]), "number": str(clash.number)},
            places(clash.controllers),
            positions(clash.controllers),
            cleared("busNr", clash.controllers[1:]),
        )
