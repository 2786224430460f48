"""A picture as boxes on pages: what stands where, but not how it is drawn. Lengths are in CSS pixels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from ..snapshot.identity import DeviceClass
from .cells import Badge, Cell


class Style(StrEnum):
    """What a line of text is, which gives its size and weight."""

    TITLE = auto()
    HEADING = auto()
    FACT = auto()
    ERROR = auto()
    SMALL = auto()
    MONO = auto()


SIZES = {
    Style.TITLE: 22.0,
    Style.HEADING: 13.0,
    Style.FACT: 12.0,
    Style.ERROR: 12.0,
    Style.SMALL: 10.5,
    Style.MONO: 11.0,
}


class Align(StrEnum):
    """Which point of a line of text its `x` is; the values are SVG's."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    style: Style
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Card:
    """The frame of a section; `alarm` where it holds an error."""

    x: float
    y: float
    width: float
    height: float
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """One function of a slot. `spoken` says all of it in words, empty where it is free; `keeper` who reserves it."""

    x: float
    y: float
    width: float
    height: float
    cell: Cell
    spoken: str
    keeper: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Free slots or buses, folded into one."""

    x: float
    y: float
    width: float
    height: float
    text: str


class Outline(StrEnum):
    """What the legend explains besides badges and classes."""

    GHOST = "ghost"
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Sign:
    """An entry's sign in the legend, 24 × 16."""

    x: float
    y: float
    sign: Badge | Outline | DeviceClass


Box = TextLine | Card | Place | Run | Sign


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of paper, and what it is in words for those who cannot see it."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    title: str
    description: str
