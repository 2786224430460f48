"""An ACPI index that the guest does not get to see."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.acpi_index import written_index
from ...edits.attribute import TakeOut
from ...guestview.nic_names import Rule
from ...guestview.view import GuestDevice
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
            (Fix("Take the index out", TakeOut(at, ("acpi",)), _is_taken(index, seen, question)),),
        )


def _is_taken(index: int, seen: GuestDevice, question: Question) -> bool:
    """Whether another network interface of the slot is named after it."""
    there = (other for other in question.view.devices if other.address.at(0) == seen.address.at(0))
    named = (other.nic.expected for other in there if other.nic is not None)
    return any(each.rule is Rule.ONBOARD and each.name == f"eno{index}" for each in named)
