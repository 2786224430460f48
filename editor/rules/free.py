"""Free places for the fixes that move a device out of the way."""

from __future__ import annotations

from bisect import bisect

from ..pci.address import FUNCTIONS, LAST_SLOT, PciAddress
from ..snapshot.derive import Snapshot


class FreePlaces:
    """Gives out each free place of a snapshot once. Each bus is gone through only once."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._taken = {*snapshot.by_address, *snapshot.inference.reserved}
        self._taken |= {each.place for each in snapshot.passed if each.place is not None}
        self._slots_taken = {address.at(0) for address in self._taken}
        self._free_slots: dict[int, list[PciAddress]] = {}

    def near(self, place: PciAddress) -> PciAddress | None:
        """A place on the same bus: the next slot that is wholly free, else another function of the slot, else None.

        The next one rather than the first, because libvirt and the chipset prefer low slots for some devices.
        """
        if place.bus not in self._free_slots:
            self._free_slots[place.bus] = self._slots(place)
        slots = self._free_slots[place.bus]
        if slots:
            return slots.pop(bisect(slots, place) % len(slots))
        functions = (place.at(function) for function in range(1, FUNCTIONS))
        found = next((each for each in functions if each not in self._taken), None)
        if found is not None:
            self._taken.add(found)
        return found

    def slot_near(self, place: PciAddress) -> PciAddress | None:
        """Function 0 of the next slot of the same bus that is wholly free, None where there is none."""
        there = self.near(place)
        return there if there is not None and there.at(0) != place.at(0) else None

    def _slots(self, place: PciAddress) -> list[PciAddress]:
        """The free slots of the bus, in order."""
        bus = self._snapshot.buses.get(place.bus)
        if bus is None and place.bus != 0:
            return []
        # A root that is not written shows where libvirt takes the domain only.
        numbers = range(bus.first_slot, bus.last_slot + 1) if bus is not None else range(1, LAST_SLOT + 1)
        slots = [PciAddress(place.domain, place.bus, slot, 0) for slot in numbers]
        return [slot for slot in slots if slot not in self._slots_taken]
