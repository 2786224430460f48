"""A page as SVG: one self-contained text, always in light colours, readable by browsers, rsvg and QtSvg.

Only what SVG Tiny 1.2 has (QtSvg reads no more): no style sheets, patterns, clipping, links or foreign fonts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial, singledispatch
from html import escape as escape_html

from ..snapshot.identity import DeviceClass
from .boxes import SIZES, Card, Outline, Page, Place, Run, Sign, Style, TextLine
from .cells import Badge, Occupant
from .measure import shortened, width, wrapped
from .signs import COLOURS, ERROR, PATHS, WARNING

escape = partial(escape_html, quote=False)
_TEXT, _MUTED, _LINE, _FAINT = "#1b1f24", "#5a636e", "#d3d7dc", "#e8ebee"
_PAPER, _CELL, _RUN, _ALARM = "#ffffff", "#f7f8fa", "#f1f3f5", "#fdf1f0"
_ACCENT = "#1862c6"
_NAME, _DETAIL, _TINY = 12.0, 10.0, 8.5
_BADGE = 22.0, 13.0
_STEP = 14.0  # between lines of a run
_RADIUS = 5.0
_CHIPSET = "#9aa2ad"
_MARKS = {"error": ERROR, "warning": WARNING}
_BADGES = {
    Badge.INFERRED: _ACCENT,
    Badge.WRITTEN: _ACCENT,
    Badge.STALE: WARNING,
    Badge.DENIED: ERROR,
    Badge.OFF: _MUTED,
}
_STYLES = {
    Style.TITLE: f'font-weight="bold" fill="{_TEXT}"',
    Style.HEADING: f'font-weight="bold" fill="{_TEXT}"',
    Style.FACT: f'fill="{_MUTED}"',
    Style.ERROR: f'fill="{ERROR}"',
    Style.SMALL: f'fill="{_MUTED}"',
    Style.MONO: f'font-family="monospace" fill="{_MUTED}"',
}


def draw(page: Page) -> str:
    """The page as an SVG document, UTF-8 when written, one element a line."""
    size = f"{_number(page.width)} {_number(page.height)}"
    wide, high = size.split()
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 {size}" width="{wide}" height="{high}"'
        ' role="img" aria-labelledby="title description" font-family="sans-serif">'
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        f'<title id="title">{escape(page.title)}</title>',
        f'<desc id="description">{escape(page.description)}</desc>',
        f'<rect width="{wide}" height="{high}" fill="{_PAPER}"/>',
    ]
    for box in page.boxes:
        lines += _drawn(box)
    return "\n".join([*lines, "</svg>", ""])


@singledispatch
def _drawn(box: object) -> Iterator[str]:
    raise TypeError(f"no box: {box!r}")


@_drawn.register
def _(box: TextLine) -> Iterator[str]:
    anchor = "" if box.align == "start" else f' text-anchor="{box.align}"'
    yield _text(box.x, box.y, box.text, SIZES[box.style], _STYLES[box.style] + anchor)


@_drawn.register
def _(box: Card) -> Iterator[str]:
    fill, line = (_ALARM, ERROR) if box.alarm else (_PAPER, _LINE)
    yield _rectangle(box.x, box.y, box.width, box.height, 8.0, f'fill="{fill}" stroke="{line}"')


@_drawn.register
def _(box: Run) -> Iterator[str]:
    yield _rectangle(box.x, box.y, box.width, box.height, _RADIUS, f'fill="{_RUN}"')
    lines = wrapped(box.text, _DETAIL, box.width - 16)[: int(box.height // _STEP)]
    base = box.y + (box.height - _STEP * (len(lines) - 1)) / 2 + 3.5
    for row, line in enumerate(lines):
        text = shortened(line.strip(" ·"), _DETAIL, box.width - 16)
        yield _text(box.x + 9, base + _STEP * row, text, _DETAIL, f'fill="{_MUTED}"')


@_drawn.register
def _(box: Sign) -> Iterator[str]:
    if isinstance(box.sign, Badge):
        yield from _badge(box.x, box.y + 1.5, box.sign)
    elif isinstance(box.sign, DeviceClass):
        yield _icon(box.x, box.y, box.sign, COLOURS[box.sign], 16)
    elif box.sign is Outline.GHOST:
        yield _rectangle(box.x, box.y + 1.5, *_BADGE, 3.0, _ghost_line())
    else:
        yield _icon(box.x + 7, box.y + 1.5, box.sign, _MARKS[box.sign], 13)


@_drawn.register
def _(box: Place) -> Iterator[str]:
    if not box.spoken:
        yield _rectangle(box.x, box.y, box.width, box.height, _RADIUS, f'fill="none" stroke="{_FAINT}"')
        return
    yield "<g>"
    yield f"<title>{escape(box.spoken)}</title>"
    if box.cell.reserved is not None:
        yield from _reserved(box, box.cell.reserved)
    elif len(box.cell.occupants) == 1:
        yield from _device(box, box.cell.occupants[0])
    else:
        yield from _crowd(box, box.cell.occupants)
    yield "</g>"


def _device(box: Place, shown: Occupant) -> Iterator[str]:
    colour = COLOURS[shown.kind]
    outline = _ghost_line() if shown.ghost else f'fill="{_CELL}" stroke="{_LINE}"'
    yield _rectangle(box.x, box.y, box.width, box.height, _RADIUS, outline)
    yield _stripe(box, colour, ghost=shown.ghost)
    yield _icon(box.x + 8, box.y + 3, shown.kind, colour, 15)
    if shown.mark:
        yield _icon(box.x + 9, box.y + 20.5, shown.mark, _MARKS[shown.mark], 13)
    left, right = box.x + 26, box.x + box.width - 4
    name_right = detail_right = right
    if shown.badge:
        wide, _high = _BADGE
        beside = left + width(shown.name, _NAME, bold=True) + 3 <= right - wide
        yield from _badge(right - wide, box.y + (4 if beside else 20.5), shown.badge)
        if beside:
            name_right -= wide + 3
        else:
            detail_right -= wide + 3
    yield from _two_lines(box, left, shown.name, name_right, shown.detail, detail_right)


def _reserved(box: Place, reserved: str) -> Iterator[str]:
    yield _rectangle(box.x, box.y, box.width, box.height, _RADIUS, f'fill="{_CELL}" stroke="{_FAINT}"')
    yield _stripe(box, _LINE, ghost=False)
    yield _icon(box.x + 8, box.y + 3, "system", _CHIPSET, 15)
    left, right = box.x + 26, box.x + box.width - 4
    yield from _two_lines(box, left, box.keeper, right, reserved, right)


def _two_lines(
    box: Place, left: float, name: str, name_right: float, detail: str, detail_right: float
) -> Iterator[str]:
    named = shortened(name, _NAME, name_right - left, bold=True)
    yield _text(left, box.y + 15.5, named, _NAME, f'font-weight="bold" fill="{_TEXT}"')
    if more := shortened(detail, _DETAIL, detail_right - left):
        yield _text(left, box.y + 30.5, more, _DETAIL, f'fill="{_MUTED}"')


def _crowd(box: Place, occupants: tuple[Occupant, ...]) -> Iterator[str]:
    """Several devices at one address, a line each."""
    yield _rectangle(box.x, box.y, box.width, box.height, _RADIUS, f'fill="{_ALARM}" stroke="{ERROR}"')
    right = box.x + box.width - 5
    yield _icon(right - 12, box.y + 4, "error", ERROR, 13)
    names = [each.name for each in occupants]
    shown = names if len(names) == 2 else [names[0], f"+ {len(names) - 1}"]
    for row, name in enumerate(shown):
        if name in names:
            kind = occupants[names.index(name)].kind
            yield _icon(box.x + 7, box.y + 3 + 17 * row, kind, COLOURS[kind], 14)
        text = shortened(name, _NAME, right - 14 - box.x - 25, bold=True)
        yield _text(box.x + 25, box.y + 14.5 + 17 * row, text, _NAME, f'font-weight="bold" fill="{_TEXT}"')


def _badge(x: float, y: float, badge: Badge) -> Iterator[str]:
    """The multifunction badge: dashed, filled, outlined, or filled and struck out."""
    colour = _BADGES[badge]
    wide, high = _BADGE
    filled = badge in (Badge.WRITTEN, Badge.DENIED)
    dashes = ' stroke-dasharray="3 2"' if badge is Badge.INFERRED else ""
    fill = colour if filled else _PAPER
    yield _rectangle(x, y, wide, high, 3.0, f'fill="{fill}" stroke="{colour}" stroke-width="1.2"{dashes}')
    text = "off" if badge is Badge.OFF else "MF"
    ink = _PAPER if filled else colour
    middle = f'font-weight="bold" text-anchor="middle" fill="{ink}"'
    yield _text(x + wide / 2, y + 9.7, text, _TINY, middle)
    if badge is Badge.DENIED:  # struck out as well: colour is not the only sign
        yield f'<path d="M{_number(x + 3)} {_number(y + high / 2)}h{_number(wide - 6)}" stroke="{ink}"/>'


def _ghost_line() -> str:
    return f'fill="{_PAPER}" stroke="{_MUTED}" stroke-dasharray="4 3"'


def _stripe(box: Place, colour: str, *, ghost: bool) -> str:
    opacity = ' opacity="0.5"' if ghost else ""
    return _rectangle(box.x, box.y + 0.5, 4.0, box.height - 1, 2.0, f'fill="{colour}"{opacity}')


def _rectangle(x: float, y: float, wide: float, high: float, radius: float, looks: str) -> str:
    place = f'x="{_number(x)}" y="{_number(y)}" width="{_number(wide)}" height="{_number(high)}"'
    return f'<rect {place} rx="{_number(radius)}" {looks}/>'


def _icon(x: float, y: float, name: str, colour: str, size: float) -> str:
    move = f"translate({_number(x)} {_number(y)}) scale({_number(size / 16)})"
    width = 1.8 if name in _MARKS else 1.4
    return (
        f'<path transform="{move}" d="{PATHS[name]}" fill="none" stroke="{colour}" stroke-width="{width}"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _text(x: float, y: float, text: str, size: float, looks: str) -> str:
    return f'<text x="{_number(x)}" y="{_number(y)}" font-size="{_number(size)}" {looks}>{escape(text)}</text>'


def _number(value: float) -> str:
    """A length with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
