"""How much more can be hot-plugged: a pure function of the snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..inference.able import Able
from ..inference.connect import PCI, PCIE, models_of
from ..inference.result import Bus
from ..pci.address import LAST_SLOT, PciAddress
from .derive import Snapshot


class HotPlugPlaces(NamedTuple):
    """Function 0 of each slot that one more device could be plugged into while the guest runs."""

    pcie: tuple[PciAddress, ...]
    pci: tuple[PciAddress, ...]


def hot_plug_places(snapshot: Snapshot) -> HotPlugPlaces | None:
    """The slots that are wholly free once everything has its place, on buses that take hot-plug; None where libvirt
    refuses the domain.

    libvirt adds no controller for a device that comes later, and gives it function 0 of a slot
    (virDomainPCIAddressEnsureAddr), so a slot counts once and one in use not at all.
    """
    if not snapshot.inference.accepted:
        return None
    return HotPlugPlaces(tuple(_of_kind(snapshot, PCIE)), tuple(_of_kind(snapshot, PCI)))


def _of_kind(snapshot: Snapshot, kind: int) -> Iterator[PciAddress]:
    models = models_of(Able(snapshot.target))
    passed = (each.place for each in snapshot.passed if each.place is not None)
    used = {place.at(0) for place in (*snapshot.by_address, *snapshot.inference.reserved, *passed)}
    for bus in snapshot.inference.buses:
        if bus.hotplug and models[bus.model].takes & kind:
            yield from (place for place in _slots(bus) if place not in used)


def _slots(bus: Bus) -> Iterator[PciAddress]:
    return (PciAddress(0, bus.number, slot, 0) for slot in range(bus.first_slot, min(bus.last_slot, LAST_SLOT) + 1))
