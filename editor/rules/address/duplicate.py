"""Two devices are written at the same address, or one where the chipset has something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.move import Move
from ...inference.result import AddressOrigin, Placement
from ...pci.address import PciAddress
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, positions
from ..forgetting import forget
from ..free import FreePlaces
from ..question import Question

CODE = "address-duplicate"
_BUILTIN = (
    "The chipset has a device at {place}, where {names} is: libvirt refuses two devices at one place. Move one of them."
)
_TWICE = "{names} are at the same place, {place}: libvirt refuses two devices at one place. Move one of them."
_SLOT = "{names} are at the same places, {place}: libvirt refuses two devices at one place. Move those of one set."
_STAYING = ("interface", "hostdev")  # a guest knows them by their place more than others


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressReserveAddrInternal: “Attempted double use of PCI Address …”."""
    snapshot = question.snapshot
    if snapshot.inference.accepted:
        return  # a <console> has the address of its <serial>, for example
    free = FreePlaces(snapshot)
    error = snapshot.inference.error or ""
    reserved = [each for each in snapshot.inference.reserved if str(each) in error and "double use" in error]
    slots: dict[PciAddress, list[PciAddress]] = {}
    for address, there in snapshot.by_address.items():
        if len(there) > 1 or address in reserved:
            slots.setdefault(address if address in reserved else address.at(0), []).append(address)
    for addresses in slots.values():
        doubled = [placement for address in sorted(addresses) for placement in snapshot.by_address[address]]
        builtin = addresses[0] in reserved
        yield Finding(
            CODE,
            Severity.ERROR,
            _BUILTIN if builtin else _TWICE if len(addresses) == 1 else _SLOT,
            {
                "names": listed([snapshot.name(p) for p in doubled]),
                "place": listed([address.short for address in sorted(addresses)]),
            },
            tuple(sorted(addresses)),
            positions(doubled),
            _fixes(snapshot, doubled if builtin else _leaving(snapshot, addresses), free),
        )


def _leaving(snapshot: Snapshot, addresses: Sequence[PciAddress]) -> Sequence[Placement]:
    """All but one of each place, with what else belongs to a USB set that leaves."""
    leaving = [placement for address in addresses for placement in _but_one(snapshot.by_address[address])]
    sets = {(p.type, p.index) for p in leaving if _is_of_set(p)}
    slot = addresses[0].at(0)
    doubled = {p.number for address in addresses for p in snapshot.by_address[address]}
    others = (p for p in snapshot.slot(slot) if p.number not in doubled)
    return leaving + [p for p in others if _is_of_set(p) and (p.type, p.index) in sets]


def _but_one(there: Sequence[Placement]) -> Sequence[Placement]:
    """All but the one with the better claim: whom the chipset has there, whom the guest knows by it, else the first."""
    forced = [p for p in there if p.address_origin is AddressOrigin.FORCED]
    known = [p for p in there if p.element in _STAYING]
    stays = (*forced, *known, *there)[0]
    return [p for p in there if p is not stays]


def _is_of_set(placement: Placement) -> bool:
    return placement.type == "usb" and (placement.model or "").startswith("ich9-")


def _fixes(snapshot: Snapshot, moving: Sequence[Placement], free: FreePlaces) -> tuple[Fix, ...]:
    written = positions(moving)
    if len(written) != len(moving):
        return ()
    places = [p.address for p in moving if p.address is not None]
    there: Sequence[PciAddress | None] = _slot_for(places, free) or [free.near(place) for place in places]
    moves = [(p, to) for p, to in zip(moving, there, strict=True) if to is not None]
    fixes: tuple[Fix, ...] = ()
    if len(moves) == len(moving):
        title = listed([Phrase("{name} to {place}", name=snapshot.name(p), place=to.short) for p, to in moves])
        pairs = tuple((p.device.position, to) for p, to in moves if p.device is not None)
        fixes = (Fix("Move {moves}", Move(pairs), True, {"moves": title}),)
    names = {"names": listed([snapshot.name(p) for p in moving])}
    return (*fixes, Fix("Let libvirt choose the place of {names}", forget(written), True, names))


def _slot_for(places: Sequence[PciAddress], free: FreePlaces) -> Sequence[PciAddress]:
    """For devices that share a slot another one, with the same functions."""
    functions = [place.function for place in places]
    if len(places) < 2 or len(set(functions)) < len(functions) or len({place.at(0) for place in places}) > 1:
        return ()
    slot = free.slot_near(places[0])
    first = min(functions)  # without a function 0 nobody would be found
    return () if slot is None else [slot.at(0 if each == first else each) for each in functions]
