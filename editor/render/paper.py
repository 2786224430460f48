"""The paper that a picture is drawn on: its measures, sheets filled from top to bottom, cards that go on overleaf."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..pci.address import FUNCTIONS
from .boxes import SIZES, Align, Box, Card, Style, TextLine
from .measure import shortened, width

WIDTH = 1008.0
MARGIN = 24.0
INNER = WIDTH - 2 * MARGIN
PAD = 10.0  # inside a card, left and right
BELOW = 9.0  # inside a card, below its last row
GAP = 4.0  # between cells
BETWEEN = 9.0  # between cards
LABEL = 26.0  # the slots' numbers
CELL = 38.0
RUN = 20.0
HEAD = 25.0  # a card's title
COLUMNS = 15.0  # the functions' numbers
FOOT = 20.0  # a page's last line
ABREAST = 4  # cards of one-slot buses side by side
UNIT = (INNER - (ABREAST - 1) * BETWEEN) / ABREAST
FIRST = MARGIN + PAD + LABEL  # where the functions' columns start
COLUMN = (INNER - 2 * PAD - LABEL + GAP) / FUNCTIONS
QUARTER = (INNER - PAD) / ABREAST  # one of several slots side by side, and the gap after it


@dataclass(frozen=True, slots=True)
class Head:
    """A card's title: what it is, what it hangs on, what is free."""

    title: str
    origin: str
    room: str = ""
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class CardRow:
    """Part of a card that no page break divides; its boxes are as if the row stood at the top."""

    height: float
    boxes: tuple[Box, ...]


class Paper:
    """Sheets filled from top to bottom."""

    def __init__(self, height: float | None, continued: str) -> None:
        """`height` None: one sheet, as high as need be. `continued`: what stands over a card that goes on."""
        self._bottom = math.inf if height is None else height - MARGIN - FOOT
        self.sheets: list[list[Box]] = [[]]
        self.y = MARGIN
        self._continued = continued

    def fits(self, height: float) -> bool:
        """Whether so much is left on this sheet, or it is still empty."""
        return self.y + height <= self._bottom or not self.sheets[-1]

    def add(self, *boxes: Box) -> None:
        """Put boxes on the current sheet."""
        self.sheets[-1] += boxes

    def turn(self) -> None:
        """Go on with another sheet."""
        self.sheets.append([])
        self.y = MARGIN

    def notice(self, lines: Sequence[str], style: Style) -> None:
        """A card with lines of text."""
        height = 16.0 * len(lines) + 14
        y = self.y
        self.add(Card(MARGIN, y, INNER, height, style is Style.ERROR))
        for row, line in enumerate(lines):
            self.add(TextLine(MARGIN + PAD, y + 19 + 16 * row, line, style))
        self.y += height + BETWEEN

    def card(self, head: Head, rows: Sequence[CardRow], *, columns: bool = False) -> None:
        """A card as wide as the sheet; where it does not fit, it goes on upon the next one."""
        at, top = self._open(head, rows[0].height, columns)
        for row in rows:
            if not self.fits(row.height + BELOW):
                self._close(at, top, head.alarm)
                self.turn()
                at, top = self._open(replace(head, room=self._continued), row.height, columns)
            self.add(*(replace(box, y=box.y + self.y) for box in row.boxes))
            self.y += row.height
        self._close(at, top, head.alarm)

    def _open(self, head: Head, first: float, columns: bool) -> tuple[int, float]:
        """Begin a card, with the numbers of the functions; where its frame goes and where it starts."""
        if not self.fits(HEAD + (COLUMNS if columns else 0) + first + BELOW):
            self.turn()
        start = len(self.sheets[-1]), self.y
        self.add(*heading(head, MARGIN, self.y, INNER, Style.SMALL))
        self.y += HEAD
        if columns:
            for function in range(FUNCTIONS):
                middle = FIRST + function * COLUMN + (COLUMN - GAP) / 2
                self.add(TextLine(middle, self.y + 9, f".{function}", Style.MONO, Align.MIDDLE))
            self.y += COLUMNS
        return start

    def _close(self, at: int, top: float, alarm: bool) -> None:
        """End the card: its frame goes below what is on it."""
        bottom = self.y - GAP + BELOW
        self.sheets[-1].insert(at, Card(MARGIN, top, INNER, bottom - top, alarm))
        self.y = bottom + BETWEEN


def heading(head: Head, x: float, y: float, wide: float, room_style: Style) -> Iterator[Box]:
    """A card's title; what it hangs on is shortened to the room between that and what is free."""
    base, left, right = y + 17, x + PAD, x + wide - PAD
    yield TextLine(left, base, head.title, Style.HEADING)
    left += width(head.title, SIZES[Style.HEADING], bold=True) + 6
    if head.room:
        yield TextLine(right, base, head.room, room_style, Align.END)
        right -= width(head.room, SIZES[room_style], mono=room_style is Style.MONO) + 6
    style = Style.ERROR if head.alarm else Style.FACT if room_style is Style.SMALL else Style.SMALL
    if origin := shortened(head.origin, SIZES[style], right - left):
        yield TextLine(left, base, origin, style)
