"""The order in which libvirt keeps devices of one kind: it decides who is placed first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Sequence
from functools import lru_cache

from ..knowledge.abilities import Ability
from ..knowledge.models import USB2_SET
from ..pci.address import LAST_BUS
from .part import Part

_DISK_NAME = re.compile(r"(?:fd|hd|vd|sd|xvd|ubd)([a-z]+)[0-9]*")


class ControllerList:
    """All controllers of a domain, in libvirt's order.

    Types stay together in the order in which they appear first; within one, controllers are sorted by
    index (virDomainControllerInsertPreAlloced). Those that libvirt adds go to their place, too, or to
    the end of the list, as they did in older releases. A PCI controller that comes last of its like does
    not care: others are settled apart from them, and libvirt sorts all when it reads the domain again.
    """

    def __init__(self, able: Container[Ability]) -> None:
        self.parts: list[Part] = []
        self._able = able
        self._highest: dict[str, int] = {}
        self._by_index: dict[tuple[str, int], Part] = {}
        self._unused: dict[str, int] = {}
        self._ends: dict[str, int] = {}  # by type, the place behind its last controller
        self._counts: Counter[str] = Counter()
        self._unsorted: set[str] = set()  # types of which some stand where their index does not say so
        self._slaves: set[tuple[str, int]] = set()  # type and index of companions
        self._members: dict[int | None, list[Part]] = {}
        self._counted = -1

    def find(self, type: str, index: int) -> Part | None:
        """The first controller of a type with an index (virDomainControllerFind)."""
        return self._by_index.get((type, index))

    def add(self, part: Part) -> None:
        """Add one of libvirt's own (virDomainDefAddController)."""
        at = self._place(part)
        if at < len(self.parts) and not self._is_last(part) and Ability.ADDED_IN_ORDER not in self._able:
            at = len(self.parts)
            self._unsorted.add(part.type or "")
        self._put(at, part)

    def _is_last(self, part: Part) -> bool:
        """Of the PCI controllers, and of those that there can be: what is refused is refused in order."""
        return part.type == "pci" and self._highest["pci"] < (part.index or 0) <= LAST_BUS

    def insert(self, part: Part) -> None:
        """Add one of the XML."""
        self._put(self._place(part), part)

    def _put(self, at: int, part: Part) -> None:
        self.parts.insert(at, part)
        kind = part.type or ""
        for other, end in self._ends.items():
            if end > at:
                self._ends[other] = end + 1
        self._ends[kind] = max(self._ends.get(kind, 0), at + 1)
        self._counts[kind] += 1
        if part.index is None:
            self._unsorted.add(kind)
        elif part.master:
            self._slaves.add((kind, part.index))
        self._know(part)

    def _place(self, part: Part) -> int:
        parts, index, kind = self.parts, part.index, part.type or ""
        at = -1
        highest = self._highest.get(kind)
        if highest is None:
            return len(parts)
        if index is None or index > highest:
            return self._ends[kind]
        if kind not in self._unsorted:
            return self._place_sorted(kind, index, part.master or (kind, index) not in self._slaves)
        for place in range(self._ends[kind] - 1, -1, -1):
            there = parts[place]
            if there.type != kind:
                continue
            other = -1 if there.index is None else there.index
            if other > index or (other == index and there.master and not part.master):
                at = place
            elif at == -1:
                at = place + 1
        return at

    def _place_sorted(self, kind: str, index: int, stays_behind: object) -> int:
        """The same, quicker, where those of a type stand side by side, by index, companions behind their master."""
        end = self._ends[kind]
        start = end - self._counts[kind]
        at = bisect_right(self.parts, index, start, end, key=lambda part: part.index or 0)
        while not stays_behind and at > start and self.parts[at - 1].index == index and self.parts[at - 1].master:
            at -= 1
        return at

    def _know(self, part: Part) -> None:
        kind, index = part.type or "", part.index
        self._highest[kind] = max(self._highest.get(kind, -1), -1 if index is None else index)
        if index is not None:
            self.register(part)

    def register(self, part: Part) -> None:
        """Note the index of a controller, once it has one."""
        if part.index is not None:
            self._by_index.setdefault((part.type or "", part.index), part)

    def sort_again(self) -> None:
        """Insert all once more (virDomainAssignControllerIndexes, after ich9 USB controllers got indexes)."""
        parts = [*self.parts]
        self.parts.clear()
        for known in (self._highest, self._by_index, self._ends, self._counts, self._unsorted, self._slaves):
            known.clear()
        for part in parts:
            self.insert(part)

    def usb2_members(self, index: int | None) -> Sequence[Part]:
        """The members of ich9 USB sets with that index, in order."""
        if self._counted != len(self.parts):
            self._members, self._counted = {}, len(self.parts)
            for part in self.parts:
                if part.type == "usb" and part.model in USB2_SET:
                    self._members.setdefault(part.index, []).append(part)
        return self._members.get(index, ())

    def unused_index(self, type: str) -> int:
        """The lowest index that no controller of that type has (virDomainControllerFindUnusedIndex)."""
        index = self._unused.get(type, 0)
        while (type, index) in self._by_index:
            index += 1
        self._unused[type] = index
        return index


class DiskList:
    """All disks of a domain: those of one bus stay together, by target name within it (virDomainDiskInsert)."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._highest: dict[str | None, int] = {}

    def insert(self, disk: Part) -> None:
        """Add one. Its `index` must be its `disk_number`."""
        parts, bus, number = self.parts, disk.type, disk.index if disk.index is not None else -1
        highest = self._highest.get(bus)
        self._highest[bus] = number if highest is None else max(highest, number)
        if highest is None or (number >= highest and parts[-1].type == bus):
            parts.append(disk)
            return
        at = len(parts)
        found = False
        for place in range(len(parts) - 1, -1, -1):
            there = parts[place]
            if there.type != bus:
                continue
            if (there.index or 0) > number:
                at, found = place, True
            elif not found:
                at, found = place + 1, True
                if number >= highest:
                    break
        parts.insert(at, disk)


@lru_cache(maxsize=1024)
def disk_number(name: str) -> int:
    """Number of a disk: vda 0, vdb 1, … vdaa 26; -1 where it is no disk name (virDiskNameToIndex)."""
    match = _DISK_NAME.fullmatch(name)
    number = -1
    for letter in match[1] if match else "":
        number = (number + 1) * 26 + ord(letter) - ord("a")
    return number
