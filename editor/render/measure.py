"""How wide text will be, without a font: as in DejaVu Sans, the widest of the usual sans-serif fonts.

A picture is read with a font that we do not know, so texts are measured with the widest and thus fit with all.
"""

from __future__ import annotations

import textwrap
import unicodedata
from bisect import bisect_right
from itertools import accumulate

_WIDTHS = (  # characters and their width as a share of the font's size
    (" ,./:;\\|·'IJijl", 0.34),
    ("()-[]ft!r", 0.42),
    ('"*_–?cszFLkvxy', 0.59),
    ("ABCKRVXZNU", 0.74),
    ("&DGHOQ#+<=>^w~→×M", 0.86),
    ("%@Wm…", 1.0),
)
_BY_CHARACTER = {character: share for characters, share in _WIDTHS for character in characters}
_OTHER, _FULL = 0.64, 1.05
_BOLD = 1.13
_MONO = 0.61


def width(text: str, size: float, *, bold: bool = False, mono: bool = False) -> float:
    """An upper bound of the text's width, in the unit of `size`."""
    if mono:
        return len(text) * _MONO * size
    return sum(map(_share, text)) * _scale(size, bold)


def shortened(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """The text with an ellipsis where it would not fit; empty where not even one character would."""
    if width(text, size, bold=bold) <= room:
        return text
    ends = [(end + _share("…")) * _scale(size, bold) for end in accumulate(map(_share, text))]
    fitting = bisect_right(ends, room)
    return text[:fitting].rstrip(" ·,") + "…" if fitting else ""


def wrapped(text: str, size: float, room: float) -> list[str]:
    """The text in lines that fit."""
    mean = width(text, size) / max(len(text), 1)
    return textwrap.wrap(text, max(int(room / max(mean, 1.0)) - 2, 10), break_on_hyphens=False)


def _scale(size: float, bold: bool) -> float:
    return size * (_BOLD if bold else 1.0)


def _share(character: str) -> float:
    known = _BY_CHARACTER.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character):
        return 0.0
    return _FULL if unicodedata.east_asian_width(character) in "WF" else _OTHER
