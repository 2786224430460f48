"""`pages(subject) -> Page, …`: where everything stands, on one long sheet or on pages of a given shape.

A bus with several slots is a card as wide as the sheet, a row a slot and a column a function, as in the window. The
bus behind a port has one slot: its card is as wide as the functions in use need, and up to four stand side by side.
Runs of free slots and of free buses fold.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from ..inference.result import Bus, Placement
from ..knowledge.models import ROOTS
from ..pci.address import FUNCTIONS, PciAddress
from ..plain_text import plain
from ..snapshot.derive import Snapshot
from ..snapshot.identity import DeviceClass
from .boxes import SIZES, Align, Box, Card, Line, Outline, Page, Place, Run, Sign, Style
from .cells import NO_MARKS, Badge, Cell, Marks, Occupant, cell, occupant
from .measure import shortened, width, wrapped
from .rows import Section, Slots, sections, slot_range
from .words import ENGLISH, Words

WIDTH = 1008.0
_MARGIN = 24.0
_INNER = WIDTH - 2 * _MARGIN
_PAD = 10.0  # inside a card, left and right
_BELOW = 9.0  # inside a card, below its last row
_GAP = 4.0  # between cells
_BETWEEN = 9.0  # between cards
_LABEL = 26.0  # the slots' numbers
_CELL = 38.0
_RUN = 20.0
_HEAD = 25.0  # a card's title
_COLUMNS = 15.0  # the functions' numbers
_FOOT = 20.0  # a page's last line
_ABREAST = 4  # cards of one-slot buses side by side
_UNIT = (_INNER - (_ABREAST - 1) * _BETWEEN) / _ABREAST
_FIRST = _MARGIN + _PAD + _LABEL  # where the functions' columns start
_COLUMN = (_INNER - 2 * _PAD - _LABEL + _GAP) / FUNCTIONS
_QUARTER = (_INNER - _PAD) / _ABREAST  # one of several slots side by side, and the gap after it


@dataclass(frozen=True)
class Subject:
    """What a picture is of, where something is wrong in it, in which words, and of which day."""

    snapshot: Snapshot
    marks: Marks = NO_MARKS
    words: Words = ENGLISH
    day: date | None = None


def pages(subject: Subject, ratio: float | None = None) -> tuple[Page, ...]:
    """Pages whose height is `ratio` × their width; one sheet, as high as need be, where there is no ratio.

    Everything fits the width. A page ends between cards, or between the rows of a card that is higher than it.
    """
    return _Layout(subject, None if ratio is None else WIDTH * ratio).pages()


class _Paper:
    """Sheets filled from top to bottom."""

    def __init__(self, height: float | None) -> None:
        self._bottom = math.inf if height is None else height - _MARGIN - _FOOT
        self.sheets: list[list[Box]] = [[]]
        self.y = _MARGIN

    def fits(self, height: float) -> bool:
        """Whether so much is left on this sheet, or it is still empty."""
        return self.y + height <= self._bottom or not self.sheets[-1]

    def add(self, *boxes: Box) -> None:
        """Put boxes on the current sheet."""
        self.sheets[-1] += boxes

    def turn(self) -> None:
        """Go on with another sheet."""
        self.sheets.append([])
        self.y = _MARGIN


@dataclass(frozen=True, slots=True)
class _Head:
    """A card's title: what it is, what it hangs on, what is free."""

    title: str
    origin: str
    room: str = ""
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class _Small:
    """The card of a bus of one slot, or of a run of free ones; `units` of a row's four wide."""

    head: _Head
    places: tuple[PciAddress, ...] = ()
    run: str = ""

    @property
    def units(self) -> int:
        return max(1, math.ceil(len(self.places) / 2))

    @property
    def width(self) -> float:
        return self.units * (_UNIT + _BETWEEN) - _BETWEEN


_SMALL = _HEAD + _CELL + _BELOW


@dataclass(frozen=True, slots=True)
class _Row:
    """Part of a card that no page break divides; its boxes are as if the row stood at the top."""

    height: float
    boxes: tuple[Box, ...]


class _Layout:
    """One picture in the making; remembers which signs it used, for the legend."""

    def __init__(self, subject: Subject, height: float | None) -> None:
        self._snapshot = subject.snapshot
        self._subject = subject
        self._words = subject.words
        self._height = height
        self._paper = _Paper(height)
        self._used: set[Badge | Outline | DeviceClass] = set()

    def pages(self) -> tuple[Page, ...]:
        self._title()
        self._refusal()
        self._buses()
        self._impossible()
        self._unplaced()
        self._legend()
        sheets = self._paper.sheets
        height = self._height or self._paper.y - _BETWEEN + _MARGIN
        title, description = self._name(), self._description()
        if len(sheets) > 1:
            for number, sheet in enumerate(sheets, 1):
                sheet += self._footer(height, number, len(sheets))
        return tuple(Page(WIDTH, height, tuple(sheet), title, description) for sheet in sheets)

    # Around the grid.

    def _name(self) -> str:
        return _plain(self._snapshot.document.guest.name) or self._words.no_name

    def _facts(self) -> str:
        guest, target = self._snapshot.document.guest, self._snapshot.target
        qemu = f"QEMU {target.qemu}" if target.qemu else None
        return " · ".join(filter(None, (_plain(guest.machine), _plain(guest.arch), f"libvirt {target.libvirt}", qemu)))

    def _description(self) -> str:
        there = sum(map(len, self._snapshot.by_address.values()))
        return self._words.description.format(
            devices=there, buses=len(self._snapshot.buses), version=self._snapshot.target.libvirt
        )

    def _title(self) -> None:
        day = self._subject.day.isoformat() if self._subject.day else ""
        room = _INNER - width(day, SIZES[Style.FACT]) - _PAD
        name = shortened(self._name(), SIZES[Style.TITLE], room, bold=True)
        y = self._paper.y
        self._paper.add(Line(_MARGIN, y + 18, name, Style.TITLE))
        if day:
            self._paper.add(Line(WIDTH - _MARGIN, y + 18, day, Style.FACT, Align.END))
        facts = shortened(self._facts(), SIZES[Style.FACT], _INNER)
        self._paper.add(Line(_MARGIN, y + 38, facts, Style.FACT))
        self._paper.y += 52

    def _footer(self, height: float, number: int, count: int) -> Iterator[Box]:
        where = self._words.page.format(page=number, pages=count)
        name = shortened(self._name(), SIZES[Style.SMALL], _INNER / 2)
        yield Line(_MARGIN, height - _MARGIN, name, Style.SMALL)
        yield Line(WIDTH - _MARGIN, height - _MARGIN, where, Style.SMALL, Align.END)

    def _refusal(self) -> None:
        error = self._snapshot.inference.error
        if not error:
            return
        text = self._words.refused.format(error=_plain(error))
        self._notice(wrapped(text, SIZES[Style.ERROR], _INNER - 2 * _PAD), Style.ERROR)

    def _notice(self, lines: Sequence[str], style: Style) -> None:
        height = 16.0 * len(lines) + 14
        y = self._paper.y
        self._paper.add(Card(_MARGIN, y, _INNER, height, style is Style.ERROR))
        for row, line in enumerate(lines):
            self._paper.add(Line(_MARGIN + _PAD, y + 19 + 16 * row, line, style))
        self._paper.y += height + _BETWEEN

    def _legend(self) -> None:
        words = self._words
        signs: tuple[Badge | Outline | DeviceClass, ...] = (*Badge, *Outline, *DeviceClass)
        entries = [(sign, getattr(words, f"{_family(sign)}_{sign}")) for sign in signs if sign in self._used]
        x, step = _MARGIN, 20.0
        if not self._paper.fits(2 * step):
            self._paper.turn()
        y = self._paper.y + 2
        for at, (sign, text) in enumerate(entries):
            gap = 22 if isinstance(sign, DeviceClass) else 30
            wide = gap + width(text, SIZES[Style.SMALL]) + 14
            new_kind = at > 0 and isinstance(sign, DeviceClass) > isinstance(entries[at - 1][0], DeviceClass)
            if new_kind or x + wide > WIDTH - _MARGIN:
                x, y = _MARGIN, y + step
            self._paper.add(Sign(x, y, sign), Line(x + gap, y + 12, text, Style.SMALL))
            x += wide
        self._paper.y = y + step + (_BETWEEN if entries else 0)

    # Buses.

    def _buses(self) -> None:
        row: list[_Small] = []
        found = sections(self._snapshot)
        if not found:
            self._notice((self._words.no_pci,), Style.FACT)
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

    def _head(self, section: Section, *, small: bool = False) -> _Head:
        words, (domain, number) = self._words, section.key
        title = words.bus.format(bus=f"{number:02x}")
        if domain:
            return _Head(words.far_bus.format(domain=f"{domain:04x}", bus=f"{number:02x}"), words.missing, alarm=True)
        bus = self._bus(section)
        if bus is None:
            return _Head(title, words.missing, alarm=True)
        controller = self._snapshot.controller(bus)
        return _Head(title, self._origin(bus, controller, small), "" if small else self._room(bus, section))

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

    # One slot, side by side.

    def _small(self, section: Section) -> _Small:
        places = [section.address(section.rows[0].first, function) for function in range(FUNCTIONS)]
        while places and self._cell(places[-1]) == Cell():
            places.pop()
        head = self._head(section, small=True)
        if not places:
            return _Small(head, run=self._words.free)
        last = f"–{len(places) - 1}" if len(places) > 1 else ""
        return _Small(replace(head, room=f"{places[0].slot:02x}.0{last}"), tuple(places))

    def _folded(self, several: Sequence[Section]) -> _Small:
        first, last = (f"{section.key.bus:02x}" for section in (several[0], several[-1]))
        title = self._words.buses.format(first=first, last=last)
        bus = self._bus(several[0])
        assert bus is not None, "only buses that there are fold"
        return _Small(_Head(title, ""), run=self._words.all_free.format(count=len(several), model=bus.model))

    def _beside(self, row: list[_Small], card: _Small) -> list[_Small]:
        """The row with one more card; where there is no room, the row is put on the paper and a new one begun."""
        if sum(each.units for each in row) + card.units > _ABREAST:
            self._shelf(row)
            return [card]
        return [*row, card]

    def _shelf(self, row: Sequence[_Small]) -> None:
        if not row:
            return
        if not self._paper.fits(_SMALL):
            self._paper.turn()
        x, y = _MARGIN, self._paper.y
        for card in row:
            self._paper.add(Card(x, y, card.width, _SMALL), *self._heading(card.head, x, y, card.width, Style.MONO))
            inner = card.width - 2 * _PAD
            if card.run:
                self._paper.add(Run(x + _PAD, y + _HEAD, inner, _CELL, card.run))
            each = (inner + _GAP) / max(len(card.places), 1)
            for at, address in enumerate(card.places):
                self._paper.add(self._place(x + _PAD + at * each, y + _HEAD, each - _GAP, address))
            x += card.width + _BETWEEN
        self._paper.y += _SMALL + _BETWEEN

    # Several slots, below one another.

    def _section(self, section: Section) -> None:
        head = self._head(section)
        if self._is_flat(section):
            head = replace(head, room=" · ".join(filter(None, (self._words.first_only, head.room))))
            items = [self._item(section, slots) for slots in section.rows]
            self._card(head, _abreast(items))
        else:
            self._card(head, [self._row(section, slots) for slots in section.rows], columns=True)

    def _is_flat(self, section: Section) -> bool:
        """Whether only functions 0 are in use, so that slots may stand side by side."""
        used = (*self._snapshot.by_address, *self._snapshot.inference.reserved)
        return not any(address.function for address in used if (address.domain, address.bus) == section.key)

    def _card(self, head: _Head, rows: Sequence[_Row], *, columns: bool = False) -> None:
        """A card as wide as the sheet; where it does not fit, it goes on upon the next one."""
        at, top = self._open(head, rows[0].height, columns)
        for row in rows:
            if not self._paper.fits(row.height + _BELOW):
                self._close(at, top, head.alarm)
                self._paper.turn()
                at, top = self._open(replace(head, room=self._words.continued), row.height, columns)
            self._paper.add(*(replace(box, y=box.y + self._paper.y) for box in row.boxes))
            self._paper.y += row.height
        self._close(at, top, head.alarm)

    def _open(self, head: _Head, first: float, columns: bool) -> tuple[int, float]:
        """Begin a card, with the numbers of the functions; where its frame goes and where it starts."""
        if not self._paper.fits(_HEAD + (_COLUMNS if columns else 0) + first + _BELOW):
            self._paper.turn()
        start = len(self._paper.sheets[-1]), self._paper.y
        self._paper.add(*self._heading(head, _MARGIN, self._paper.y, _INNER, Style.SMALL))
        self._paper.y += _HEAD
        if columns:
            for function in range(FUNCTIONS):
                middle = _FIRST + function * _COLUMN + (_COLUMN - _GAP) / 2
                self._paper.add(Line(middle, self._paper.y + 9, f".{function}", Style.MONO, Align.MIDDLE))
            self._paper.y += _COLUMNS
        return start

    def _close(self, at: int, top: float, alarm: bool) -> None:
        bottom = self._paper.y - _GAP + _BELOW
        self._paper.sheets[-1].insert(at, Card(_MARGIN, top, _INNER, bottom - top, alarm))
        self._paper.y = bottom + _BETWEEN

    def _row(self, section: Section, slots: Slots) -> _Row:
        """A slot and its eight functions, or a run of free ones."""
        if slots.is_run:
            count = slots.last - slots.first + 1
            text = f"{slots.first:02x}–{slots.last:02x} · {self._words.free_slots.format(count=count)}"
            return _Row(_RUN + _GAP, (Run(_FIRST, 0, FUNCTIONS * _COLUMN - _GAP, _RUN, text),))
        places = [section.address(slots.first, function) for function in range(FUNCTIONS)]
        cells = [self._place(_FIRST + at * _COLUMN, 0, _COLUMN - _GAP, each) for at, each in enumerate(places)]
        return _Row(_CELL + _GAP, (_slot_label(_MARGIN + _PAD, slots.first), *cells))

    def _item(self, section: Section, slots: Slots) -> tuple[Box, ...]:
        """A slot of which only function 0 is shown, or a run of free ones, one of four abreast."""
        if slots.is_run:
            text = self._words.free_span.format(first=f"{slots.first:02x}", last=f"{slots.last:02x}")
            return (Run(_LABEL, 0, _QUARTER - _LABEL - _PAD, _CELL, text),)
        place = self._place(_LABEL, 0, _QUARTER - _LABEL - _PAD, section.address(slots.first, 0))
        return _slot_label(0, slots.first), place

    def _heading(self, head: _Head, x: float, y: float, wide: float, room_style: Style) -> Iterator[Box]:
        base, left, right = y + 17, x + _PAD, x + wide - _PAD
        yield Line(left, base, head.title, Style.HEADING)
        left += width(head.title, SIZES[Style.HEADING], bold=True) + 6
        if head.room:
            yield Line(right, base, head.room, room_style, Align.END)
            right -= width(head.room, SIZES[room_style], mono=room_style is Style.MONO) + 6
        style = Style.ERROR if head.alarm else Style.FACT if room_style is Style.SMALL else Style.SMALL
        if origin := shortened(head.origin, SIZES[style], right - left):
            yield Line(left, base, origin, style)

    # Devices.

    def _impossible(self) -> None:
        """Devices at functions that no slot has; a slot or bus that there is not has its own row or card."""
        there = [p for p in self._snapshot.placements if p.address and p.address.function >= FUNCTIONS and not p.twin]
        self._list(there, _Head(self._words.elsewhere, self._words.impossible, alarm=True))

    def _unplaced(self) -> None:
        origin = self._words.unplaced_origin if self._snapshot.inference.accepted else ""
        self._list(self._snapshot.unplaced, _Head(self._words.unplaced, origin))

    def _list(self, there: Sequence[Placement], head: _Head) -> None:
        """A card of devices with where they go, if there are any."""
        if not there:
            return
        each = (_INNER - 2 * _PAD + _GAP) / FUNCTIONS
        rows = []
        for at in range(0, len(there), FUNCTIONS):
            cards = [
                self._waiting(p, column * each, each - _GAP) for column, p in enumerate(there[at : at + FUNCTIONS])
            ]
            rows.append(_Row(_CELL + _GAP, tuple(cards)))
        self._card(head, rows)

    def _waiting(self, placement: Placement, x: float, wide: float) -> Place:
        shown = occupant(self._snapshot, placement, self._subject.marks, self._words)
        self._use(shown)
        to = f"→ {placement.address.short}" if placement.address else self._words.nowhere
        waiting = Cell((replace(shown, detail=to, badge=None),))
        return Place(_MARGIN + _PAD + x, 0, wide, _CELL, waiting, self._spoken("", waiting))

    def _cell(self, address: PciAddress) -> Cell:
        shown = cell(self._snapshot, address, self._subject.marks, self._words)
        for each in shown.occupants:
            self._use(each)
        if len(shown.occupants) > 1:
            self._used.add(Outline.ERROR)
        return shown

    def _use(self, shown: Occupant) -> None:
        self._used.add(shown.kind)
        if shown.badge:
            self._used.add(shown.badge)
        if shown.ghost:
            self._used.add(Outline.GHOST)
        if shown.mark:
            self._used.add(Outline(shown.mark))

    def _place(self, x: float, y: float, wide: float, address: PciAddress) -> Place:
        shown = self._cell(address)
        return Place(x, y, wide, _CELL, shown, self._spoken(address.short, shown), self._words.chipset)

    def _spoken(self, where: str, shown: Cell) -> str:
        if shown.reserved is not None:
            return ", ".join((self._words.spoken_reserved, shown.reserved, where))
        if not shown.occupants:
            return ""
        devices = "; ".join(self._spoken_device(each) for each in shown.occupants)
        return ", ".join(filter(None, (devices, where)))

    def _spoken_device(self, shown: Occupant) -> str:
        words = self._words
        said = (
            shown.name,
            shown.detail,
            getattr(words, f"spoken_{shown.badge}") if shown.badge else "",
            words.spoken_ghost if shown.ghost else "",
            getattr(words, f"spoken_{shown.mark}") if shown.mark else "",
        )
        return ", ".join(filter(None, said))


def _family(sign: Badge | Outline | DeviceClass) -> str:
    return "class" if isinstance(sign, DeviceClass) else "legend"


def _slot_label(x: float, slot: int) -> Line:
    return Line(x, _CELL / 2 + 4, f"{slot:02x}", Style.MONO)


def _abreast(items: Sequence[tuple[Box, ...]]) -> list[_Row]:
    """Rows of four items each, read like a text."""
    rows = []
    for at in range(0, len(items), _ABREAST):
        shifted: list[Box] = []
        for column, item in enumerate(items[at : at + _ABREAST]):
            shifted += (replace(box, x=box.x + _MARGIN + _PAD + column * _QUARTER) for box in item)
        rows.append(_Row(_CELL + _GAP, tuple(shifted)))
    return rows


def _plain(text: str | None) -> str:
    """The text on one line."""
    return plain(" ".join((text or "").split()))
