"""Where each element of a document stands, in bytes."""

from __future__ import annotations

import re
from typing import NamedTuple

# Comments, processing instructions, CDATA, and tags, in whose attributes a “>” may stand. Every encoding that is read
# has these characters where ASCII has them, and nowhere else.
_MARKUP = re.compile(rb"<(?:!--.*?-->|\?.*?\?>|!\[CDATA\[.*?\]\]>|(?:[^<>\"']+|\"[^\"]*\"|'[^']*')*+>)", re.DOTALL)
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
    """The ranges of all elements of well-formed XML without a DOCTYPE, in document order."""
    spans: list[Span] = []
    opened: list[int] = []
    for match in _MARKUP.finditer(source):
        start, end = match.span()
        if source.startswith((b"<!", b"<?"), start):
            continue
        if source.startswith(b"</", start):
            at = opened.pop()
            spans[at] = Span(spans[at].start, spans[at].open_end, start, end)
        else:
            if not source.endswith(b"/>", start, end):
                opened.append(len(spans))
            spans.append(Span(start, end, end, end))
    return tuple(spans)


def attributes(source: bytes, span: Span) -> dict[str, Attribute]:
    """The attributes in an element's start tag, by name as written; what is not ASCII in a name is read as Latin-1."""
    found = {}
    at = re.compile(rb"<[^\s/>]+").match(source, span.start)
    assert at is not None, "a span begins at a tag"
    place = at.end()
    while match := _ATTRIBUTE.match(source, place):
        value = match.start(2) + 1
        found[match[1].decode("latin-1")] = Attribute(match.start(), value, match.end() - 1, match.end(), match[2][:1])
        place = match.end()
    return found
