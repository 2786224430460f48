"""`pages(subject) -> Page, …`: where everything stands, on one long sheet or on pages of a given shape.

A bus with several slots is a card as wide as the sheet, a row a slot and a column a function, as in the window. The
bus behind a port has one slot: its card is as wide as the functions in use need, and up to four stand side by side.
Runs of free slots and of free buses fold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..inference.result import Placement
from ..pci.address import FUNCTIONS
from ..plain_text import plain
from ..snapshot.derive import Snapshot
from ..snapshot.identity import DeviceClass
from .boxes import SIZES, Align, Box, Outline, Page, Sign, Style, TextLine
from .bus_cards import BusCards
from .cells import NO_MARKS, Badge, Marks
from .device_boxes import DeviceBoxes
from .measure import shortened, width, wrapped
from .paper import BETWEEN, CELL, GAP, INNER, MARGIN, PAD, WIDTH, CardRow, Head, Paper
from .words import ENGLISH, Words


@dataclass(frozen=True)
class PictureSubject:
    """What a picture is of, where something is wrong in it, in which words, and of which day."""

    snapshot: Snapshot
    marks: Marks = NO_MARKS
    words: Words = ENGLISH
    day: date | None = None


def pages(subject: PictureSubject, ratio: float | None = None) -> tuple[Page, ...]:
    """Pages whose height is `ratio` × their width; one sheet, as high as need be, where there is no ratio.

    Everything fits the width. A page ends between cards, or between the rows of a card that is higher than it.
    """
    return _Layout(subject, None if ratio is None else WIDTH * ratio).pages()


class _Layout:
    """One picture in the making."""

    def __init__(self, subject: PictureSubject, height: float | None) -> None:
        self._snapshot = subject.snapshot
        self._words = subject.words
        self._day = subject.day
        self._height = height
        self._paper = Paper(height, subject.words.continued)
        self._boxes = DeviceBoxes(subject.snapshot, subject.marks, subject.words)

    def pages(self) -> tuple[Page, ...]:
        self._title()
        self._refusal()
        BusCards(self._snapshot, self._words, self._paper, self._boxes).draw()
        self._impossible()
        self._unplaced()
        self._legend()
        sheets = self._paper.sheets
        height = self._height or self._paper.y - BETWEEN + MARGIN
        title, description = self._name(), self._description()
        if len(sheets) > 1:
            for number, sheet in enumerate(sheets, 1):
                sheet += self._footer(height, number, len(sheets))
        return tuple(Page(WIDTH, height, tuple(sheet), title, description) for sheet in sheets)

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
        day = self._day.isoformat() if self._day else ""
        room = INNER - width(day, SIZES[Style.FACT]) - PAD
        name = shortened(self._name(), SIZES[Style.TITLE], room, bold=True)
        y = self._paper.y
        self._paper.add(TextLine(MARGIN, y + 18, name, Style.TITLE))
        if day:
            self._paper.add(TextLine(WIDTH - MARGIN, y + 18, day, Style.FACT, Align.END))
        facts = shortened(self._facts(), SIZES[Style.FACT], INNER)
        self._paper.add(TextLine(MARGIN, y + 38, facts, Style.FACT))
        self._paper.y += 52

    def _footer(self, height: float, number: int, count: int) -> Iterator[Box]:
        where = self._words.page.format(page=number, pages=count)
        name = shortened(self._name(), SIZES[Style.SMALL], INNER / 2)
        yield TextLine(MARGIN, height - MARGIN, name, Style.SMALL)
        yield TextLine(WIDTH - MARGIN, height - MARGIN, where, Style.SMALL, Align.END)

    def _refusal(self) -> None:
        """Why nothing is predicted: libvirt refuses the domain, or it is none of QEMU's."""
        if not self._snapshot.is_predicted:
            kind = _plain(self._snapshot.document.guest.type)
            text = self._words.not_qemu.format(type=kind)
            self._paper.notice(wrapped(text, SIZES[Style.FACT], INNER - 2 * PAD), Style.FACT)
            return
        error = self._snapshot.inference.error
        if not error:
            return
        text = self._words.refused.format(error=_plain(error))
        self._paper.notice(wrapped(text, SIZES[Style.ERROR], INNER - 2 * PAD), Style.ERROR)

    def _legend(self) -> None:
        words = self._words
        signs: tuple[Badge | Outline | DeviceClass, ...] = (*Badge, *Outline, *DeviceClass)
        entries = [(sign, getattr(words, f"{_family(sign)}_{sign}")) for sign in signs if sign in self._boxes.used]
        x, step = MARGIN, 20.0
        if not self._paper.fits(2 * step):
            self._paper.turn()
        y = self._paper.y + 2
        for at, (sign, text) in enumerate(entries):
            gap = 22 if isinstance(sign, DeviceClass) else 30
            wide = gap + width(text, SIZES[Style.SMALL]) + 14
            new_kind = at > 0 and isinstance(sign, DeviceClass) > isinstance(entries[at - 1][0], DeviceClass)
            if new_kind or x + wide > WIDTH - MARGIN:
                x, y = MARGIN, y + step
            self._paper.add(Sign(x, y, sign), TextLine(x + gap, y + 12, text, Style.SMALL))
            x += wide
        self._paper.y = y + step + (BETWEEN if entries else 0)

    def _impossible(self) -> None:
        """Devices at functions that no slot has; a slot or bus that there is not has its own row or card."""
        there = [p for p in self._snapshot.placements if p.address and p.address.function >= FUNCTIONS and not p.twin]
        self._list(there, Head(self._words.elsewhere, self._words.impossible, alarm=True))

    def _unplaced(self) -> None:
        origin = self._words.unplaced_origin if self._snapshot.inference.accepted else ""
        self._list(self._snapshot.unplaced, Head(self._words.unplaced, origin))

    def _list(self, there: Sequence[Placement], head: Head) -> None:
        """A card of devices with where they go, if there are any."""
        if not there:
            return
        each = (INNER - 2 * PAD + GAP) / FUNCTIONS
        rows = []
        for at in range(0, len(there), FUNCTIONS):
            cards = [
                self._boxes.waiting(p, column * each, each - GAP) for column, p in enumerate(there[at : at + FUNCTIONS])
            ]
            rows.append(CardRow(CELL + GAP, tuple(cards)))
        self._paper.card(head, rows)


def _family(sign: Badge | Outline | DeviceClass) -> str:
    return "class" if isinstance(sign, DeviceClass) else "legend"


def _plain(text: str | None) -> str:
    """The text on one line."""
    return plain(" ".join((text or "").split()))
