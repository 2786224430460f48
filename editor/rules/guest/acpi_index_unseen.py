"""An ACPI index that the guest does not get to see."""

from __future__ import annotations

from collections.abc import Iterator

from editor.edits.acpi_index import written_index
from editor.edits.attribute import TakeOut
from editor.rules.finding import Finding, Fix, Question, Severity, places, positions
from editor.rules.guest.nic_renamed import ACPI_INDEX

CODE = "guest-acpi-index-unseen"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU build_append_pci_bus_devices and acpi_pcihp.c (PCI_AIDX); see editor.guestview.acpi_index."""
    snapshot, view = question.snapshot, question.view
    if view.refused or snapshot.target.libvirt < ACPI_INDEX:
        return
    for placement in snapshot.placements:
        seen = view.device(placement)
        if placement.device is None or seen is None or seen.reads_index:
            continue
        index = written_index(placement.device)
        if index is None:
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
                "named": f": Linux says {seen.nic.expected.name}" if seen.nic is not None else "",
            },
            places([placement]),
            positions([placement]),
            (Fix("Take the index out", TakeOut(at, ("acpi",)), False),),
        )
