"""Two devices are written at the same address, or one where the chipset has something."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.move import Move
from ...inference.result import AddressOrigin, Placement
from ...pci.address import PciAddress
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, positions
from ..free import FreePlaces
from ..question import Question

CODE = "address-duplicate"
_BUILTIN = (
    "The chipset has a device at {place}, where {names} is: libvirt refuses two devices at one place. Move one of them."
)
_TWICE = "{names} are at the same place, {place}: libvirt refuses two devices at one place. Move one of them."


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressReserveAddrInternal: “Attempted double use of PCI Address …”."""
    snapshot = question.snapshot
    if snapshot.inference.accepted:
        return  # a <console> has the address of its <serial>, for example
    free = FreePlaces(snapshot)
    reserved = [address for address in snapshot.inference.reserved if str(address) in (snapshot.inference.error or "")]
    for address, there in snapshot.by_address.items():
        if len(there) == 1 and address not in reserved:
            continue
        builtin = address in reserved
        yield Finding(
            CODE,
            Severity.ERROR,
            _BUILTIN if builtin else _TWICE,
            {"names": listed([snapshot.name(p) for p in there]), "place": address.short},
            (address,),
            positions(there),
            _fixes(snapshot, there if builtin else _leaving(there), address, free),
        )


def _leaving(there: tuple[Placement, ...]) -> tuple[Placement, ...]:
    """All but the one that has the better claim: whom the chipset has there, else the first."""
    forced = [p for p in there if p.address_origin is AddressOrigin.FORCED]
    stays = forced[0] if forced else there[0]
    return tuple(p for p in there if p is not stays)


def _fixes(snapshot: Snapshot, moving: tuple[Placement, ...], address: PciAddress, free: FreePlaces) -> tuple[Fix, ...]:
    moves = [(p, free.near(address)) for p in moving]
    pairs = tuple((p.device.position, to) for p, to in moves if p.device is not None and to is not None)
    if len(pairs) != len(moves):
        return ()
    title = listed(
        [Phrase("{name} to {place}", name=snapshot.name(p), place=to.short) for p, to in moves if to is not None]
    )
    return (Fix("Move {moves}", Move(pairs), True, {"moves": title}),)
