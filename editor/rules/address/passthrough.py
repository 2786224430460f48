"""A device is given to QEMU on its command line, at a place that libvirt does not know of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.hold import Hold
from ...edits.move import Move
from ...inference.result import Placement
from ...pci.address import PciAddress, Switch
from ...snapshot.derive import Snapshot
from ...snapshot.passed import Passed
from ..finding import Finding, Fix, Severity, listed, positions
from ..free import FreePlaces
from ..question import Question

CODE = "address-passthrough"
_LOST = (
    "QEMU's command line (<qemu:commandline>) has the device {driver} on bus {bus}. {why}QEMU says “Bus '{bus}' not"
    " found” and does not start the guest. {advice}"
)
_EARLY = "It is made before libvirt's controllers, so "
_TAKEN = (
    "QEMU's command line (<qemu:commandline>) has the device {driver}; it takes {place}, where {names} is: QEMU refuses"
    " to start the guest (“PCI: slot {slot} function {function} not available”). Move {names}, or give {driver}"
    " another addr=."
)
_FREE = (
    "QEMU's command line (<qemu:commandline>) has the device {driver}; it takes {place}, which libvirt takes for free."
    " Keep that place free."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: see editor.snapshot.passed."""
    snapshot = question.snapshot
    seen: dict[PciAddress, Passed] = {}
    for each in snapshot.passed:
        if each.lost is not None:
            yield _lost(each)
        elif each.place is not None:
            yield _at(snapshot, each, each.place, seen.get(each.place))
            seen.setdefault(each.place, each)


def _lost(each: Passed) -> Finding:
    root = each.lost in ("pci.0", "pcie.0")
    arguments = {
        "driver": each.driver,
        "bus": each.lost or "",
        "why": _EARLY if each.first and not root else "",
        "advice": "This machine's first bus has another name." if root else "Give that -device as JSON.",
    }
    return Finding(CODE, Severity.ERROR, _LOST, arguments, (), ())


def _at(snapshot: Snapshot, each: Passed, place: PciAddress, earlier: Passed | None) -> Finding:
    there = _in_the_way(snapshot, each, place)
    names = [snapshot.name(p) for p in there] + ([earlier.driver] if earlier is not None else [])
    taken = bool(names)
    arguments = {
        "driver": each.driver,
        "place": place.short,
        "names": listed(names),
        "slot": str(place.slot),
        "function": str(place.function),
    }
    fixes = _fixes(snapshot, place, there) if taken and earlier is None else ()
    severity = Severity.ERROR if taken else Severity.NOTE
    return Finding(CODE, severity, _TAKEN if taken else _FREE, arguments, (place,), positions(there), fixes)


def _in_the_way(snapshot: Snapshot, each: Passed, place: PciAddress) -> Sequence[Placement]:
    """Libvirt's devices at that place, or in its slot where function 0 does not share it."""
    there = snapshot.by_address.get(place, ())
    if there:
        return there
    others = snapshot.slot(place)
    first = [p for p in others if p.address is not None and p.address.function == 0]
    if place.function == 0:
        return () if each.given.multifunction else others
    return [p for p in first if p.stored is not Switch.ON]


def _fixes(snapshot: Snapshot, place: PciAddress, there: Sequence[Placement]) -> tuple[Fix, ...]:
    """Move libvirt's device out of the way: what is passed through cannot be moved here."""
    if len(there) != 1 or there[0].device is None:
        return ()
    to = FreePlaces(snapshot).near(place)
    if to is None:
        return ()
    arguments = {"name": snapshot.name(there[0]), "place": to.short}
    edit = Hold(Move(((there[0].device.position, to),)), positions(there))  # what libvirt places would come there
    return (Fix("Move {name} to {place}", edit, True, arguments),)
