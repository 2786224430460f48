"""An ACPI index with which QEMU does not start."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.acpi_index import PinName, written_index
from ...guestview.acpi_index import LARGEST
from ...inference.result import Placement
from ...knowledge.abilities import Ability, abilities
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..question import Question

CODE = "guest-acpi-index"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU acpi_pcihp_device_pre_plug_cb (ONBOARD_INDEX_MAX, and no index twice)."""
    snapshot = question.snapshot
    if Ability.ACPI_INDEX not in abilities(snapshot.target):
        return
    found: dict[int, list[Placement]] = {}
    for placement in snapshot.placements:
        index = written_index(placement.device) if placement.device is not None and not placement.twin else None
        if index is not None:
            found.setdefault(index, []).append(placement)
    for index, there in sorted(found.items()):
        template, to_mend = "", there
        if index > LARGEST:
            template = "{names}: QEMU does not start with the ACPI index {index}; the largest is {largest}."
        elif len(there) > 1:
            template, to_mend = "{names} have one ACPI index, {index}: QEMU does not start with that.", there[1:]
        if template:
            fix = Fix(
                "Give {others} another index", PinName(positions(to_mend)), True, {"others": _names(question, to_mend)}
            )
            arguments = {"names": _names(question, there), "index": str(index), "largest": str(LARGEST)}
            yield Finding(CODE, Severity.ERROR, template, arguments, places(there), positions(there), (fix,))


def _names(question: Question, placements: Sequence[Placement]) -> str:
    return listed([question.snapshot.name(placement) for placement in placements])
