"""PCI controllers that hang on one another in a ring."""

from __future__ import annotations

from collections.abc import Iterator

from ..cures import hanging
from ..finding import Finding, Severity, listed, places, positions
from ..question import Question
from .tree import by_index, cycles

CODE = "controller-cycle"
_OWN_BUS = "{names} hangs on its own bus, so that nothing connects it to the root. Move it to another bus."
_RING = (
    "{names} hang on one another in a ring, so that nothing connects them to the root; QEMU refuses to start the guest."
    " Move one to a bus outside the ring."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt checks that for pci-bridge only (index larger than bus); QEMU says “Bus 'pci.N' not found”."""
    snapshot = question.snapshot
    for ring in cycles(by_index(question)):
        yield Finding(
            CODE,
            Severity.ERROR,
            _RING if len(ring) > 1 else _OWN_BUS,
            {"names": listed([snapshot.name(c) for c in ring])},
            places(ring),
            positions(ring),
            tuple(hanging(snapshot, ring)),
        )
