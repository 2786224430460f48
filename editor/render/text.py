"""The topology as plain text, for a terminal or a ticket."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from ..guestview.arrival import hot_plug_places
from ..inference.result import AddressOrigin, Bus, Multifunction, Placement
from ..knowledge.models import ROOTS
from ..pci.address import FUNCTIONS, PciAddress
from ..plain_text import plain
from ..snapshot.derive import Snapshot
from ..snapshot.identity import detail
from .words import ENGLISH, Words

WIDTH = 100
_FREE = "·"
_GAP = "  "
_ADDED, _CHOSEN, _TWICE = "+", "~", " !! "
_MARKS: Mapping[Multifunction, tuple[str, str]] = {  # mark, and what it means: which of the `text_` words
    Multifunction.WRITTEN_ON: ("MF", "written"),
    Multifunction.INFERRED: ("(MF)", "inferred"),
    Multifunction.DEVICE: ("(MF)", "inferred"),
    Multifunction.WRITTEN_OFF: ("off", "off"),
    Multifunction.DENIED: ("OFF!", "denied"),
    Multifunction.STALE: ("MF?", "stale"),
    Multifunction.NO_FUNCTION_0: ("f0?", "no_function_0"),
    Multifunction.IGNORED: ("mf", "ignored"),
}


def draw(snapshot: Snapshot, width: int = WIDTH, words: Words = ENGLISH, day: date | None = None) -> str:
    """The whole topology; lines are at most `width` characters long, as far as a single name allows."""
    drawing = _Drawing(snapshot, width, words, day)
    parts = [drawing.head(), *drawing.buses(), *drawing.strays(), drawing.unplaced(), drawing.room(), drawing.legend()]
    return "\n".join(_spaced([part for part in parts if part])) + "\n"


class _Drawing:
    """One text in the making; remembers which marks it used, for the legend."""

    def __init__(self, snapshot: Snapshot, width: int, words: Words, day: date | None) -> None:
        self._snapshot = snapshot
        self._width = width
        self._words = words
        self._day = day.isoformat() if day else None
        self._used: dict[str, str] = {}

    def head(self) -> str:
        """Name, machine, target; libvirt's refusal where there is one."""
        guest = self._snapshot.document.guest
        inference = self._snapshot.inference
        machine = " ".join(filter(None, (guest.arch, guest.machine)))
        line = " · ".join(
            filter(
                None,
                (
                    plain(guest.name) or self._words.no_name,
                    plain(machine),
                    f"libvirt {inference.target.libvirt}",
                    self._day,
                ),
            )
        )
        if not self._snapshot.is_predicted:
            return f"{line}\n{self._wrapped(self._words.not_qemu.format(type=plain(guest.type)))}"
        if inference.accepted:
            return line
        return f"{line}\n{self._wrapped(self._words.refused.format(error=inference.error))}"

    def buses(self) -> Iterator[str]:
        """A section a bus; empty buses of one model in a row fold."""
        buses = sorted(self._snapshot.inference.buses, key=lambda bus: bus.number)
        for (is_empty, _), group in groupby(buses, lambda bus: (not self._snapshot.on_bus(bus.number), bus.model)):
            run = list(group)
            if is_empty and len(run) > 1:
                first, last = f"{run[0].number:02x}", f"{run[-1].number:02x}"
                all_free = self._words.all_free.format(count=len(run), model=run[0].model)
                yield f"{self._words.buses.format(first=first, last=last)} · {all_free}"
            else:
                yield from map(self._bus, run)

    def strays(self) -> Iterator[str]:
        """Devices at addresses of which the buses above have no place."""
        lost = sorted(address for address in self._snapshot.by_address if not self._has(address))
        for (domain, bus), addresses in groupby(lost, lambda address: (address.domain, address.bus)):
            template = self._words.far_bus if domain else self._words.bus
            name = template.format(domain=f"{domain:04x}", bus=f"{bus:02x}")
            lines = [f"{a.slot:02x}.{a.function}{_GAP}{self._cell(self._snapshot.by_address[a])}" for a in addresses]
            yield "\n".join([name + self._why_stray(domain, bus), *lines])

    def _why_stray(self, domain: int, bus: int) -> str:
        if not self._snapshot.is_predicted:
            return ""
        is_bus = domain == 0 and bus in self._snapshot.buses
        return f" · {self._words.impossible if is_bus else self._words.missing}"

    def _has(self, address: PciAddress) -> bool:
        bus = self._snapshot.buses.get(address.bus) if address.domain == 0 else None
        return bus is not None and bus.first_slot <= address.slot <= bus.last_slot and address.function < FUNCTIONS

    def unplaced(self) -> str:
        """Devices that have no place in the XML, and where libvirt puts them."""
        there = [
            self._snapshot.name(p) + (f" → {p.address.short}" if p.address else "") for p in self._snapshot.unplaced
        ]
        return self._wrapped(f"{self._words.unplaced}: {', '.join(there)}") if there else ""

    def room(self) -> str:
        """How much more can be hot-plugged."""
        places = hot_plug_places(self._snapshot)
        if places is None or not self._snapshot.buses:
            return ""
        return self._words.room_left.format(pcie=len(places.pcie), pci=len(places.pci))

    def legend(self) -> str:
        """The marks that were used."""
        return self._wrapped("; ".join(f"{mark} {meaning}" for mark, meaning in sorted(self._used.items())))

    def _bus(self, bus: Bus) -> str:
        controller = self._snapshot.controller(bus)
        title = f"{self._words.bus.format(bus=f'{bus.number:02x}')} · "
        name = self._snapshot.name(controller)
        if bus.model in ROOTS:
            title += bus.model
        elif controller.address:
            title += self._words.behind_named.format(name=name, place=controller.address.short)
        else:
            title += self._words.behind.format(what=name)
        rows = list(self._rows(bus))
        if not any(cells for _, cells in rows):
            return f"{title} · {self._words.free}"
        if bus.first_slot == bus.last_slot and len(rows[0][1]) == 1:
            return f"{title} · {rows[0][1][0]}"
        return "\n".join([title, *self._table(rows)])

    def _rows(self, bus: Bus) -> Iterator[tuple[str, Sequence[str]]]:
        """Label and cells of each slot in use; free slots, folded, have no cells."""
        slots = [(slot, self._slot(bus, slot)) for slot in range(bus.first_slot, bus.last_slot + 1)]
        for is_free, group in groupby(slots, lambda each: not each[1]):
            run = list(group)
            if not is_free:
                yield from ((f"{slot:02x}", cells) for slot, cells in run)
            elif len(run) == 1:
                yield f"{run[0][0]:02x}", ()
            else:
                yield f"{run[0][0]:02x}–{run[-1][0]:02x}", ()

    def _slot(self, bus: Bus, slot: int) -> Sequence[str]:
        """The cells of a slot up to the last function in use; details where only functions 0 are."""
        cells = [self._function(PciAddress(0, bus.number, slot, function)) for function in range(FUNCTIONS)]
        there = self._snapshot.by_address.get(PciAddress(0, bus.number, slot, 0), ())
        if len(there) == 1 and self._details(bus) and (more := detail(there[0])):
            cells[0] += f" ({self._words.said(more)})"
        while cells and cells[-1] == _FREE:
            cells.pop()
        return cells

    def _details(self, bus: Bus) -> bool:
        """Whether there is room for more than names: where only functions 0 are in use."""
        return not any(p.address and p.address.function for p in self._snapshot.on_bus(bus.number))

    def _function(self, address: PciAddress) -> str:
        there = self._snapshot.by_address.get(address)
        if there:
            return self._cell(there)
        return f"({self._words.chipset})" if address in self._snapshot.inference.reserved else _FREE

    def _cell(self, there: Sequence[Placement]) -> str:
        if len(there) > 1:
            self._used[_TWICE.strip()] = self._words.text_twice
        return _TWICE.join(map(self._device, there))

    def _device(self, placement: Placement) -> str:
        name = self._snapshot.name(placement)
        if placement.device is None:
            self._used[_ADDED] = self._words.text_added
            name = _ADDED + name
        elif placement.address_origin is AddressOrigin.ASSIGNED:
            self._used[_CHOSEN] = self._words.text_chosen
            name = _CHOSEN + name
        mark, meaning = _MARKS.get(placement.state, ("", ""))
        if mark:
            self._used[mark] = getattr(self._words, f"text_{meaning}")
        return " ".join(filter(None, (name, mark)))

    def _table(self, rows: Sequence[tuple[str, Sequence[str]]]) -> Iterator[str]:
        """The rows in columns of equal width; as many tables below one another as the width needs."""
        label_width = max(len(label) for label, _ in rows)
        count = max(len(cells) for _, cells in rows)
        widths = [max(2, *(len(cells[at]) for _, cells in rows if at < len(cells)), 2) for at in range(count)]
        for first, last in _groups(widths, self._width - label_width, len(_GAP)):
            columns = range(first, last)
            yield _joined("", [f".{at}" for at in columns], widths[first:last], label_width)
            for label, cells in rows:
                if not cells and first == 0:
                    yield f"{label:{label_width}}{_GAP}{self._free(label)}"
                elif any(at < len(cells) and cells[at] != _FREE for at in columns):
                    shown = [cells[at] if at < len(cells) else _FREE for at in columns]
                    yield _joined(label, shown, widths[first:last], label_width)

    def _free(self, label: str) -> str:
        first, _, last = label.partition("–")
        if not last:
            return self._words.free
        return self._words.free_slots.format(count=int(last, 16) - int(first, 16) + 1)

    def _wrapped(self, text: str) -> str:
        return textwrap.fill(text, self._width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _spaced(parts: Sequence[str]) -> Iterator[str]:
    """The parts with an empty line between them, but for buses of one line each."""
    for at, part in enumerate(parts):
        if at and not all(each.startswith("Bus") and "\n" not in each for each in parts[at - 1 : at + 1]):
            yield ""
        yield part


def _joined(label: str, cells: Sequence[str], widths: Sequence[int], label_width: int) -> str:
    padded = [f"{cell:{width}}" for cell, width in zip(cells, widths, strict=True)]
    return _GAP.join([f"{label:{label_width}}", *padded]).rstrip()


def _groups(widths: Sequence[int], room: int, gap: int) -> Iterator[tuple[int, int]]:
    """Ranges of columns that fit into the room, at least one column each."""
    first = used = 0
    for at, width in enumerate(widths):
        if at > first and used + gap + width > room:
            yield first, at
            first, used = at, 0
        used += gap + width
    yield first, len(widths)
