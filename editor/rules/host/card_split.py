"""Functions of one card of the host that are no card any more in the guest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...edits.edit import Edit
from ...edits.hold import Hold, Together
from ...edits.move import Move
from ...edits.multifunction import SetMultifunction
from ...inference.result import Placement
from ...pci.address import PciAddress, Switch
from ...phrase import joined
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..free import FreePlaces
from ..question import Question
from .cards import cards

CODE = "host-card-split"
_APART = (
    "{names} are functions of one card of the host ({card}), but in different slots of the guest: {places}. Drivers"
    " that look for the other functions of their card do not find them there. Bring them together."
)
_ORDER = (
    "{names} are functions of one card of the host ({card}); the guest has them in another order, at {places}. Some"
    " drivers take function 0 for the card itself. Give them the functions that they have on the host."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI Local Bus Specification 3.0, 3.2.2.3.4 (functions of one device share a slot); libvirt gives each
    host device a slot of its own (qemuDomainAssignDevicePCISlots).
    """
    snapshot = question.snapshot
    if not snapshot.inference.accepted:
        return
    for card, functions in cards(snapshot.placements).items():
        there = [functions[number] for number in sorted(functions)]
        addresses = [p.address for p in there if p.address is not None]
        if len(addresses) < len(there) or any(p.device is None for p in there):
            continue
        apart = len({address.at(0) for address in addresses}) > 1
        if not apart and addresses == sorted(addresses) and addresses[0].function == 0:
            continue
        names = {"names": listed([snapshot.name(p) for p in there])}
        yield Finding(
            CODE,
            Severity.NOTE,
            _APART if apart else _ORDER,
            names | {"card": str(card)[:-2], "places": joined([address.short for address in addresses])},
            places(there),
            positions(there),
            tuple(_fix(functions, slot, names) for slot in _slots(snapshot, there))[:1],
        )


def _fix(functions: Mapping[int, Placement], slot: PciAddress, names: Mapping[str, str]) -> Fix:
    arguments = {**names, "slot": _slot(slot)}
    return Fix("Bring {names} together in slot {slot}", _together(functions, slot), True, arguments)


def _slot(slot: PciAddress) -> str:
    return slot.short[:-2]


def _together(functions: Mapping[int, Placement], slot: PciAddress) -> Edit:
    """All in one slot, with the function numbers of the host; an `off` at function 0 would be in the way there."""
    moves = [(p.device.position, slot.at(number)) for number, p in functions.items() if p.device is not None]
    edit = Move(tuple(moves))
    first = functions[0]
    moving = tuple(position for position, _ in moves)
    if first.written is Switch.OFF and first.device is not None:
        return Hold(Together((edit, SetMultifunction(first.device.position, None))), moving)
    return Hold(edit, moving)


def _slots(snapshot: Snapshot, there: Sequence[Placement]) -> Iterator[PciAddress]:
    """Slots that are theirs alone, that of the first function first; else the next free one beside it."""
    first = there[0].address
    for placement in there:
        slot = placement.address.at(0) if placement.address is not None else None
        if slot is not None and all(other in there for other in snapshot.slot(slot)):
            yield slot
    if first is not None and (free := FreePlaces(snapshot).slot_near(first)) is not None:
        yield free
