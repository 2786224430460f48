"""An ACPI index that the guest does not get to see."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.acpi_index import written_index
from ...edits.attribute import TakeOut
from ...knowledge.abilities import Ability, abilities
from ...phrase import Phrase
from ..finding import Finding, Fix, Severity, places, positions
from ..question import Question

CODE = "guest-acpi-index-unseen"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU build_append_pci_bus_devices and acpi_pcihp.c (PCI_AIDX); see editor.guestview.acpi_index."""
    snapshot = question.snapshot
    if Ability.ACPI_INDEX not in abilities(snapshot.target):
        return
    for placement in snapshot.placements:
        index = written_index(placement.device) if placement.device is not None else None
        if index is None or placement.device is None:
            continue
        seen = question.view.device(placement)  # asked only now: it costs more than all other rules
        if seen is None or seen.reads_index:
            continue
        at = (placement.device.position,)
        yield Finding(
            CODE,
            Severity.WARNING,
            "{name} has the ACPI index {index}, but the guest does not see it there{named}. It shows for a device at"
            " function 0, alone in a slot that can be hot-plugged.",
            {
                "name": snapshot.name(placement),
                "index": str(index),
                "named": Phrase(": Linux says {name}", name=seen.nic.expected.name) if seen.nic is not None else "",
            },
            places([placement]),
            positions([placement]),
            (Fix("Take the index out", TakeOut(at, ("acpi",)), False),),
        )
