"""Which port and which bus belong together: who points at one, or selects it, sees the other."""

from __future__ import annotations

from typing import NamedTuple

from ...pci.address import PciAddress
from ...snapshot.derive import Snapshot


class Kin(NamedTuple):
    """The buses and the places that stand out because of a place."""

    buses: frozenset[int] = frozenset()
    places: frozenset[PciAddress] = frozenset()


def kin(snapshot: Snapshot, place: PciAddress | None) -> Kin:
    """The bus that the controller at a place leads to, and the controller that the place's own bus hangs on."""
    if place is None or place.domain:
        return Kin()
    led = {p.index for p in snapshot.by_address.get(place, ()) if p.is_bus and p.index is not None}
    bus = snapshot.buses.get(place.bus)
    port = snapshot.controller(bus).address if bus is not None else None
    return Kin(frozenset(led), frozenset() if port is None else frozenset({port}))
