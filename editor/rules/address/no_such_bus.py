"""An address is on a bus that no controller of the XML makes."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.pin import Pin
from ...inference.infer import QEMU_TYPES
from ...inference.result import Placement
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..forgetting import forget
from ..question import Question

CODE = "address-no-such-bus"


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressSetGrow: libvirt adds controllers up to that bus. Bus 0 is always there."""
    snapshot = question.snapshot
    if snapshot.document.guest.type not in QEMU_TYPES:
        return  # other drivers have no PCI controllers
    written = {0, *(c.index for c in question.controllers if c.device is not None)}
    lost: dict[int, list[Placement]] = {}
    for placement in snapshot.placements:
        place = placement.device.place if placement.device is not None else None
        if place is not None and place.bus not in written:
            lost.setdefault(place.bus, []).append(placement)
    for number, there in sorted(lost.items()):
        added = [c for c in question.controllers if c.device is None and 0 < (c.index or 0) <= number]
        yield Finding(
            CODE,
            Severity.WARNING,
            "Bus {bus}, where {names} should sit, has no controller in the XML{added}. Add the controller, or choose"
            " another bus.",
            {
                "bus": f"{number:02x}",
                "names": listed([snapshot.name(p) for p in there]),
                "added": _added(added),
            },
            places(there),
            positions(there),
            _fixes(snapshot, there, number),
        )


def _added(controllers: list[Placement]) -> str:
    if not controllers:
        return ""
    return Phrase(": libvirt adds {names}", names=listed([f"{c.model} {c.index}" for c in controllers]))


def _fixes(snapshot: Snapshot, there: list[Placement], number: int) -> tuple[Fix, ...]:
    choose = Fix(
        "Let libvirt choose the place of {names}",
        forget(positions(there)),
        True,
        {"names": listed([snapshot.name(p) for p in there])},
    )
    if snapshot.inference.accepted and number in snapshot.buses:
        return (Fix("Write down all that libvirt would add and choose", Pin(), False), choose)
    return (choose,)
