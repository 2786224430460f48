"""Where each element of a document stands, in bytes."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.parsers import expat

_ATTRIBUTE = re.compile(rb"\s+([^\s=/>]+)\s*=\s*(\"[^\"]*\"|'[^']*')")


class Span(NamedTuple):
    """Byte offsets of one element: `start` at its `<`, `open_end` behind the `>` of its start tag,
    `close_start` at the `<` of its end tag, `end` behind it. Of an empty tag (`<a/>`) open_end,
    close_start and end are all the same.
    """

    start: int
    open_end: int
    close_start: int
    end: int


class Attribute(NamedTuple):
    """Byte offsets of one attribute: `start` at the white space before it, the value without its quotes."""

    start: int
    value_start: int
    value_end: int
    end: int
    quote: bytes


def locate(source: bytes) -> tuple[Span, ...]:
    """The ranges of all elements of well-formed XML, in document order."""
    spans: list[Span] = []
    opened: list[int] = []
    reader = expat.ParserCreate()

    def start(name: str, attributes: object) -> None:
        at = reader.CurrentByteIndex
        opened.append(len(spans))
        open_end = _tag_end(source, at)
        spans.append(Span(at, open_end, open_end, open_end))

    def end(name: str) -> None:
        at = opened.pop()
        span = spans[at]
        close = reader.CurrentByteIndex
        if source[span.open_end - 2 : span.open_end] != b"/>":
            spans[at] = span._replace(close_start=close, end=source.index(b">", close) + 1)

    reader.StartElementHandler = start
    reader.EndElementHandler = end
    reader.Parse(source, True)
    return tuple(spans)


def attributes(source: bytes, span: Span) -> dict[str, Attribute]:
    """The attributes in an element's start tag, by name as written."""
    found = {}
    at = re.compile(rb"<[^\s/>]+").match(source, span.start)
    assert at is not None, "a span begins at a tag"
    place = at.end()
    while match := _ATTRIBUTE.match(source, place):
        value = match.start(2) + 1
        found[match[1].decode()] = Attribute(match.start(), value, match.end() - 1, match.end(), match[2][:1])
        place = match.end()
    return found


def _tag_end(source: bytes, start: int) -> int:
    """Behind the `>` that ends the tag; a `>` inside an attribute value does not."""
    place = start
    while True:
        close = source.index(b">", place)
        quotes = [q for q in (source.find(b'"', place, close), source.find(b"'", place, close)) if q >= 0]
        if not quotes:
            return close + 1
        first = min(quotes)
        place = source.index(source[first : first + 1], first + 1) + 1
