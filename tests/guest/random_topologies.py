"""Topologies by chance, the same for the same seed: what nobody thought of."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.guest.topologies import Topology, bus, nic, pc, q35, video

NICS = ("virtio", "e1000", "e1000e", "rtl8139", "virtio-non-transitional")
Q35 = ("q35", "q35", "q35", "pc-q35-6.1", "pc-q35-6.0", "pc-q35-5.0", "pc-q35-2.8")
PC = ("pc", "pc", "pc", "pc-i440fx-6.0", "pc-i440fx-4.2", "pc-i440fx-2.4")


@dataclass
class Draft:
    """A topology being drawn: its devices, the buses for endpoints, the places taken."""

    chance: random.Random
    devices: list[str] = field(default_factory=list)
    buses: list[tuple[int, int, int]] = field(default_factory=list)  # number, first and last slot
    taken: set[str] = field(default_factory=set)
    index: int = 0

    def place(self, number: int, first: int, last: int, functions: bool = False) -> str:
        """A free place on a bus; empty where luck fails."""
        for _ in range(20):
            function = self.chance.randint(1, 7) if functions and self.chance.random() < 0.35 else 0
            place = f"{number:02x}:{self.chance.randint(first, last):02x}.{function}"
            if place not in self.taken:
                self.taken.add(place)
                return place
        return ""

    def controller(self, model: str, on: int, slots: tuple[int, int], functions: bool = False, **target: object) -> int:
        """Add one and return the number of its bus; 0 where there was no place."""
        place = self.place(on, *slots, functions)
        if not place:
            return 0
        self.index += 1
        self.devices.append(bus(model, self.index, place, **target))
        return self.index


def draw(seed: int) -> Topology:
    """The topology of a seed."""
    chance = random.Random(seed)
    draft = Draft(chance)
    is_q35 = chance.random() < 0.6
    (_express if is_q35 else _conventional)(draft)
    for _ in range(chance.randint(3, 7)):
        number, first, last = chance.choice(draft.buses)
        place = draft.place(number, first, last, functions=True)
        index = chance.choice((0, 0, 0, 0, len(draft.devices) + 1))
        if place:
            draft.devices.append(nic(chance.choice(NICS), place, chance.choice(("", "", "", "on")), index))
    if chance.random() < 0.3:
        draft.devices.append(video(chance.choice(("vga", "cirrus", "qxl"))))
    acpi, quiet = chance.random() < 0.9, chance.random() < 0.7
    if is_q35:
        return q35(*draft.devices, machine=chance.choice(Q35), acpi=acpi, quiet=quiet)
    return pc(*draft.devices, machine=chance.choice(PC), acpi=acpi, quiet=quiet)


def _express(draft: Draft) -> None:
    chance = draft.chance
    roots = [(0, (2, 0x1A))]
    if chance.random() < 0.35:
        roots.append(
            (draft.controller("pcie-expander-bus", 0, (2, 0x1A), busNr=chance.choice((40, 100, 180))), (0, 10))
        )
    for _ in range(chance.randint(1, 4)):
        on, slots = chance.choice(roots)
        target = {"hotplug": "off"} if chance.random() < 0.15 else {}
        _add(draft, draft.controller("pcie-root-port", on, slots, functions=True, **target), 0, 0)
    if chance.random() < 0.3:
        _add(draft, draft.controller("dmi-to-pci-bridge", 0, (0x1B, 0x1E)), 0, 30)
    for _ in range(chance.randint(0, 4)):
        on, _, last = chance.choice(draft.buses)
        if last:
            _add(draft, draft.controller("pci-bridge", on, (1, 30)), 1, 30)
        elif chance.random() < 0.5:
            _add(draft, draft.controller("pcie-to-pci-bridge", on, (0, 0)), 1, 30)
        elif upstream := draft.controller("pcie-switch-upstream-port", on, (0, 0)):
            for _ in range(chance.randint(1, 3)):
                _add(draft, draft.controller("pcie-switch-downstream-port", upstream, (0, 6)), 0, 0)
    draft.buses.append((0, 2, 30))


def _conventional(draft: Draft) -> None:
    draft.buses.append((0, 2, 30))
    if draft.chance.random() < 0.35:
        _add(draft, draft.controller("pci-expander-bus", 0, (3, 30), busNr=draft.chance.choice((40, 100, 180))), 1, 30)
    for _ in range(draft.chance.randint(0, 4)):
        _add(draft, draft.controller("pci-bridge", draft.chance.choice(draft.buses)[0], (3, 30)), 1, 30)


def _add(draft: Draft, number: int, first: int, last: int) -> None:
    if number:
        draft.buses.append((number, first, last))
