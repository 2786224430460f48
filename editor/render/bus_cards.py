"""The cards of buses: those of several slots as wide as the sheet, those of one slot up to four side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ..inference.result import Bus, Placement
from ..knowledge.models import ROOTS
from ..pci.address import FUNCTIONS, PciAddress
from ..snapshot.derive import Snapshot
from .boxes import Box, Card, Run, Style, TextLine
from .cells import Cell
from .device_boxes import DeviceBoxes
from .paper import (
    ABREAST,
    BELOW,
    BETWEEN,
    CELL,
    COLUMN,
    FIRST,
    GAP,
    HEAD,
    LABEL,
    MARGIN,
    PAD,
    QUARTER,
    RUN,
    UNIT,
    CardRow,
    Head,
    Paper,
    heading,
)
from .rows import Section, Slots, sections, slot_range
from .words import Words

_SMALL = HEAD + CELL + BELOW


@dataclass(frozen=True, slots=True)
class _SmallCard:
    """The card of a bus of one slot, or of a run of free ones; `units` of a row's four wide."""

    head: Head
    places: tuple[PciAddress, ...] = ()
    run: str = ""

    @property
    def units(self) -> int:
        """How many of a row's four it takes."""
        return max(1, math.ceil(len(self.places) / 2))

    @property
    def width(self) -> float:
        return self.units * (UNIT + BETWEEN) - BETWEEN


class BusCards:
    """All buses of a domain, put on paper from top to bottom."""

    def __init__(self, snapshot: Snapshot, words: Words, paper: Paper, boxes: DeviceBoxes) -> None:
        self._snapshot = snapshot
        self._words = words
        self._paper = paper
        self._boxes = boxes

    def draw(self) -> None:
        """Put all of them on the paper."""
        row: list[_SmallCard] = []
        found = sections(self._snapshot)
        if not found:
            self._paper.notice((self._words.no_pci,), Style.FACT)
        for (_, folds), group in groupby(found, self._fold_key):
            several = list(group)
            if folds and len(several) > 1:
                row = self._beside(row, self._folded(several))
                continue
            for section in several:
                if self._is_small(section):
                    row = self._beside(row, self._small(section))
                else:
                    self._shelf(row)
                    row = []
                    self._section(section)
        self._shelf(row)

    def _fold_key(self, section: Section) -> tuple[object, bool]:
        """Neighbours with the same key whose second part is true fold into one card: free buses of one model."""
        bus = self._bus(section)
        free = bus is not None and self._is_small(section) and not self._snapshot.on_bus(bus.number)
        return (bus.model if bus and free else section.key), free

    def _bus(self, section: Section) -> Bus | None:
        return self._snapshot.buses.get(section.key.bus) if section.key.domain == 0 else None

    def _is_small(self, section: Section) -> bool:
        """Whether the bus has but one slot and all that is on it is there."""
        slots = slot_range(self._snapshot, section.key)
        return len(slots) == 1 and section.rows == (Slots(slots[0], slots[0]),)

    def _head(self, section: Section, *, small: bool = False) -> Head:
        words, (domain, number) = self._words, section.key
        title = (words.far_bus if domain else words.bus).format(domain=f"{domain:04x}", bus=f"{number:02x}")
        bus = self._bus(section)
        if bus is None:
            predicted = self._snapshot.is_predicted
            return Head(title, words.missing if predicted else "", alarm=predicted)
        controller = self._snapshot.controller(bus)
        return Head(title, self._origin(bus, controller, small), "" if small else self._room(bus, section))

    def _origin(self, bus: Bus, controller: Placement, small: bool) -> str:
        if bus.model in ROOTS:
            return bus.model
        name = self._snapshot.name(controller)
        if controller.address is None:
            return self._words.behind_unplaced.format(name=name)
        place = controller.address.short
        return (
            self._words.behind.format(what=place) if small else self._words.behind_named.format(name=name, place=place)
        )

    def _room(self, bus: Bus, section: Section) -> str:
        words, slots = self._words, slot_range(self._snapshot, section.key)
        used = {p.address.slot for p in self._snapshot.on_bus(bus.number) if p.address}
        used |= {a.slot for a in self._snapshot.inference.reserved if (a.domain, a.bus) == section.key}
        free = words.room.format(free=sum(slot not in used for slot in slots), slots=len(slots))
        return f"{free} · {words.hotplug if bus.hotplug else words.no_hotplug}"

    def _small(self, section: Section) -> _SmallCard:
        places = [section.address(section.rows[0].first, function) for function in range(FUNCTIONS)]
        while places and self._boxes.cell(places[-1]) == Cell():
            places.pop()
        head = self._head(section, small=True)
        if not places:
            return _SmallCard(head, run=self._words.free)
        last = f"–{len(places) - 1}" if len(places) > 1 else ""
        return _SmallCard(replace(head, room=f"{places[0].slot:02x}.0{last}"), tuple(places))

    def _folded(self, several: Sequence[Section]) -> _SmallCard:
        first, last = (f"{section.key.bus:02x}" for section in (several[0], several[-1]))
        title = self._words.buses.format(first=first, last=last)
        bus = self._bus(several[0])
        assert bus is not None, "only buses that there are fold"
        return _SmallCard(Head(title, ""), run=self._words.all_free.format(count=len(several), model=bus.model))

    def _beside(self, row: list[_SmallCard], card: _SmallCard) -> list[_SmallCard]:
        """The row with one more card; where there is no room, the row is put on the paper and a new one begun."""
        if sum(each.units for each in row) + card.units > ABREAST:
            self._shelf(row)
            return [card]
        return [*row, card]

    def _shelf(self, row: Sequence[_SmallCard]) -> None:
        if not row:
            return
        if not self._paper.fits(_SMALL):
            self._paper.turn()
        x, y = MARGIN, self._paper.y
        for card in row:
            self._paper.add(Card(x, y, card.width, _SMALL), *heading(card.head, x, y, card.width, Style.MONO))
            inner = card.width - 2 * PAD
            if card.run:
                self._paper.add(Run(x + PAD, y + HEAD, inner, CELL, card.run))
            each = (inner + GAP) / max(len(card.places), 1)
            for at, address in enumerate(card.places):
                self._paper.add(self._boxes.place(x + PAD + at * each, y + HEAD, each - GAP, address))
            x += card.width + BETWEEN
        self._paper.y += _SMALL + BETWEEN

    def _section(self, section: Section) -> None:
        head = self._head(section)
        if self._is_flat(section):
            head = replace(head, room=" · ".join(filter(None, (self._words.first_only, head.room))))
            items = [self._item(section, slots) for slots in section.rows]
            self._paper.card(head, _abreast(items))
        else:
            self._paper.card(head, [self._row(section, slots) for slots in section.rows], columns=True)

    def _is_flat(self, section: Section) -> bool:
        """Whether only functions 0 are in use, so that slots may stand side by side."""
        used = (*self._snapshot.by_address, *self._snapshot.inference.reserved)
        return not any(address.function for address in used if (address.domain, address.bus) == section.key)

    def _row(self, section: Section, slots: Slots) -> CardRow:
        """A slot and its eight functions, or a run of free ones."""
        if slots.is_run:
            count = slots.last - slots.first + 1
            text = f"{slots.first:02x}–{slots.last:02x} · {self._words.free_slots.format(count=count)}"
            return CardRow(RUN + GAP, (Run(FIRST, 0, FUNCTIONS * COLUMN - GAP, RUN, text),))
        places = [section.address(slots.first, function) for function in range(FUNCTIONS)]
        cells = [self._boxes.place(FIRST + at * COLUMN, 0, COLUMN - GAP, each) for at, each in enumerate(places)]
        return CardRow(CELL + GAP, (_slot_label(MARGIN + PAD, slots.first), *cells))

    def _item(self, section: Section, slots: Slots) -> tuple[Box, ...]:
        """A slot of which only function 0 is shown, or a run of free ones, one of four abreast."""
        if slots.is_run:
            text = self._words.free_span.format(first=f"{slots.first:02x}", last=f"{slots.last:02x}")
            return (Run(LABEL, 0, QUARTER - LABEL - PAD, CELL, text),)
        place = self._boxes.place(LABEL, 0, QUARTER - LABEL - PAD, section.address(slots.first, 0))
        return _slot_label(0, slots.first), place


def _slot_label(x: float, slot: int) -> TextLine:
    return TextLine(x, CELL / 2 + 4, f"{slot:02x}", Style.MONO)


def _abreast(items: Sequence[tuple[Box, ...]]) -> list[CardRow]:
    """Rows of four items each, read like a text."""
    rows = []
    for at in range(0, len(items), ABREAST):
        shifted: list[Box] = []
        for column, item in enumerate(items[at : at + ABREAST]):
            shifted += (replace(box, x=box.x + MARGIN + PAD + column * QUARTER) for box in item)
        rows.append(CardRow(CELL + GAP, tuple(shifted)))
    return rows
