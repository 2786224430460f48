"""Which rows a picture has: a section a bus, a row a slot, runs of free slots folded into one."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from ..pci.address import LAST_SLOT, PciAddress
from ..snapshot.derive import Snapshot

_SHORTEST_RUN = 2


class BusKey(NamedTuple):
    """PCI domain and bus; sections are sorted by it."""

    domain: int
    bus: int


class Slots(NamedTuple):
    """A row: one slot, or, where `last` is greater than `first`, a run of free ones."""

    first: int
    last: int

    @property
    def is_run(self) -> bool:
        """Whether it folds several free slots."""
        return self.last > self.first


class Section(NamedTuple):
    """The rows of one bus, in the order of its slots."""

    key: BusKey
    rows: tuple[Slots, ...]

    def address(self, slot: int, function: int) -> PciAddress:
        """A place on this bus."""
        return PciAddress(*self.key, slot, function)


def sections(snapshot: Snapshot) -> tuple[Section, ...]:
    """All rows: all buses that there are, and those that only an address names."""
    used: dict[BusKey, set[int]] = {BusKey(0, number): set() for number in snapshot.buses}
    for address in (*snapshot.by_address, *snapshot.inference.reserved):
        used.setdefault(BusKey(address.domain, address.bus), set()).add(address.slot)
    return tuple(Section(key, _rows(slot_range(snapshot, key), used[key])) for key in sorted(used))


def slot_range(snapshot: Snapshot, key: BusKey) -> range:
    """The slots that devices may use on a bus; empty for one that does not exist."""
    bus = snapshot.buses.get(key.bus) if key.domain == 0 else None
    return range(bus.first_slot, min(bus.last_slot, LAST_SLOT) + 1) if bus else range(0)


def _rows(wanted: range, used: set[int]) -> tuple[Slots, ...]:
    rows: list[Slots] = []
    for free, group in groupby(sorted({*wanted, *used}), key=lambda slot: slot not in used):
        slots = tuple(group)
        if free and len(slots) >= _SHORTEST_RUN:
            rows.append(Slots(slots[0], slots[-1]))
        else:
            rows += [Slots(slot, slot) for slot in slots]
    return tuple(rows)
