"""Bus numbers: SeaBIOS gives them, then Linux walks the buses, both by QEMU's way of finding a bus by its number.

What is simulated rather than counted is how numbers meet: an expander's root bus has a fixed number, and a bridge
elsewhere may be given the same one, whereupon one of the two buses cannot be reached.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .hardware import Function, HardwareBus

LAST_BUS = 0xFF
_NOT_YET = (LAST_BUS, 0)  # what SeaBIOS writes to a bridge that it has not come to


@dataclass(frozen=True, slots=True)
class Found:
    """A function as Linux finds it: the number of its bus, and the bridge that it is behind (None: on a root bus)."""

    bus: int
    function: Function
    parent: Found | None


@dataclass(frozen=True, slots=True)
class LinuxBus:
    """A bus as Linux finds it, with the functions found on it."""

    number: int
    bus: HardwareBus
    functions: tuple[Found, ...]


class Numbering:
    """The buses of one PCI domain and the numbers that the firmware has written to their bridges.

    `roots`: the host bridge's bus first, then those of expanders. `exhausted`: there were bridges left when all numbers
    had been given.
    """

    def __init__(self, roots: Sequence[HardwareBus]) -> None:
        self.roots = roots
        self.exhausted = False
        self._numbers: dict[Function, tuple[int, int]] = {}
        self._given: dict[int, HardwareBus | None] = {0: roots[0]}

    def numbers(self, bridge: Function) -> tuple[int, int]:
        """A bridge's secondary and subordinate bus number; 0 and 0 where the firmware has not been."""
        return self._numbers.get(bridge, (0, 0))

    def set(self, bridge: Function, secondary: int, subordinate: int) -> None:
        """Write a bridge's numbers."""
        self._numbers[bridge] = (secondary, subordinate)
        if secondary <= subordinate:
            self._given[secondary] = bridge.leads_to

    def bus(self, number: int) -> HardwareBus | None:
        """The bus that answers to a number: QEMU's pci_find_bus_nr, which takes expanders for children of bus 0.

        Without expanders no number is given twice, and there is nothing to search.
        """
        if len(self.roots) == 1:
            return self._given.get(number)
        at: HardwareBus | None = self.roots[0]
        if self.roots[0].number == number:
            return at
        children = [*self.roots[1:], *self.roots[0].children]
        while children:
            children.sort(key=lambda bus: bus.created, reverse=True)  # QLIST_INSERT_HEAD: the newest first
            at = next((bus for bus in children if self._number(bus) == number or self._leads_to(bus, number)), None)
            if at is None or self._number(at) == number:
                return at
            children = at.children
        return None

    def _number(self, bus: HardwareBus) -> int | None:
        return bus.number if bus.bridge is None else self.numbers(bus.bridge)[0]

    def _leads_to(self, bus: HardwareBus, number: int) -> bool:
        """Whether a number is in the range of a bus's bridge, or of a bridge on an expander's root bus."""
        bridges = [bus.bridge] if bus.bridge is not None else [child.bridge for child in bus.children]
        return any(low <= number <= high for low, high in (self.numbers(bridge) for bridge in bridges if bridge))


def seabios(roots: Sequence[HardwareBus]) -> Numbering:
    """Number depth first, in the order of devices and functions (SeaBIOS pci_bios_init_bus and pci_bios_init_bus_rec).

    After bus 0, where there are expanders, every number above the last one given is tried as a further root.
    """
    numbering = Numbering(roots)
    last = _number_below(numbering, 0, 0)
    while len(roots) > 1 and last < LAST_BUS:
        last = _number_below(numbering, last + 1, last + 1)
    return numbering


def _number_below(numbering: Numbering, number: int, last: int) -> int:
    """Number the bridges of the bus that has this number; returns the last number given."""
    bus = numbering.bus(number)
    bridges = [function for function in bus.found() if function.leads_to is not None] if bus is not None else []
    for bridge in bridges:
        numbering.set(bridge, *_NOT_YET)
    for bridge in bridges:
        if last == LAST_BUS:
            numbering.exhausted = True
            break
        secondary = last + 1
        numbering.set(bridge, secondary, LAST_BUS)
        last = _number_below(numbering, secondary, secondary)
        numbering.set(bridge, secondary, last)
    return last


def linux(numbering: Numbering, acpi: bool, probes: bool) -> Iterator[LinuxBus]:
    """The buses that Linux finds, in the order in which it registers them: a bus, then what is behind its bridges.

    Expanders come behind the host bridge, the newest first, for so QEMU's ACPI tables list them (build_dsdt). Without
    these nobody tells Linux of expanders; where it `probes`, it goes through all numbers that it has not met, and takes
    a bus with a device at a function 0 for one more root (pcibios_fixup_peer_bridges).
    """
    seen: set[int] = set()
    for root in (numbering.roots[0], *reversed(numbering.roots[1:] if acpi else ())):
        if root.number is not None and root.number not in seen:
            yield from _walk(numbering, root.number, None, seen)
    for number in range(LAST_BUS + 1) if probes and len(numbering.roots) > 1 else ():
        if number not in seen and _answers(numbering.bus(number)):
            yield from _walk(numbering, number, None, seen)


def _answers(bus: HardwareBus | None) -> bool:
    return bus is not None and any(function == 0 for _, function in bus.functions)


def _walk(numbering: Numbering, number: int, parent: Found | None, seen: set[int]) -> Iterator[LinuxBus]:
    bus = numbering.bus(number)
    seen.add(number)
    if bus is None:
        return
    found = tuple(Found(number, function, parent) for function in bus.found())
    yield LinuxBus(number, bus, found)
    for each in found:
        secondary, subordinate = numbering.numbers(each.function)
        if each.function.leads_to is not None and secondary <= subordinate and secondary not in seen:
            yield from _walk(numbering, secondary, each, seen)


def is_crowded(roots: Sequence[HardwareBus]) -> bool:
    """Whether a root's bridges need more numbers than there are before the next root's.

    OVMF then leaves bridges out or moves whole roots (PciHostBridgeLib gives each root the numbers up to the next), and
    what comes of it has not been found out: a booted guest saw the devices of one root on another.
    """
    placed = sorted((root.number, _bridges(root)) for root in roots if root.number is not None)
    ends = [number for number, _ in placed[1:]] + [LAST_BUS + 1]
    return any(number + count >= end for (number, count), end in zip(placed, ends, strict=True))


def _bridges(bus: HardwareBus) -> int:
    """How many bridges are found on a bus and below."""
    behind = [function.leads_to for function in bus.found() if function.leads_to is not None]
    return len(behind) + sum(_bridges(each) for each in behind)
