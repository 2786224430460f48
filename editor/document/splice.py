"""Smallest changes to the bytes of a document: attributes, elements, in the neighbours' style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import NamedTuple

from ..errors import EditorError
from ..pci.guest import Element
from ..phrase import Phrase
from .locate import attributes
from .read import Document

_BLANK = b" \t\r\n"
_BLANKS = re.compile(r"[\t\n\r]")
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Splice(NamedTuple):
    """The bytes from `start` to `end` become `new`."""

    start: int
    end: int
    new: bytes


def spliced(document: Document, splices: Iterable[Splice]) -> bytes:
    """The document's bytes after all splices, whose offsets are those of the document as it is.

    Splices must not overlap; those that insert at the same offset come out in the order given.
    """
    parts: list[bytes] = []
    at = 0
    for splice in sorted(splices, key=lambda splice: (splice.start, splice.end)):
        if splice.start < at:
            raise ValueError(f"overlapping splices at byte {splice.start}")
        parts += (document.source[at : splice.start], splice.new)
        at = splice.end
    return b"".join([*parts, document.source[at:]])


def set_attributes(
    document: Document, element: Element, values: Mapping[str, str | None], order: Sequence[str] = ()
) -> list[Splice]:
    """Give attributes these values; None takes one away. What already has its value is not touched.

    A new attribute comes behind the last present one that precedes it in `order`, else behind all.
    """
    span = document.spans[element.position]
    present = attributes(document.source, span)
    tag = re.compile(rb"<[^\s/>]+").match(document.source, span.start)
    assert tag is not None, "a span begins at a tag"
    ends = {name: attribute.end for name, attribute in present.items()}
    quote = next(iter(present.values())).quote if present else _quote(document, element)
    splices = []
    for name, value in values.items():
        old = present.get(name)
        if value is None:
            if old is not None:
                splices.append(Splice(old.start, old.end, b""))
        elif old is None:
            before = order[: order.index(name)] if name in order else tuple(present)
            at = max((ends[other] for other in before if other in ends), default=tag.end() if name in order else None)
            at = max(ends.values(), default=tag.end()) if at is None else at
            splices.append(Splice(at, at, b" " + _assignment(document, name, value, quote)))
        elif element.get(name) != value:
            splices.append(Splice(old.value_start, old.value_end, _value(document, value, old.quote)))
    return splices


def insert_child(document: Document, parent: Element, *xml: str) -> list[Splice]:
    """Put elements behind the parent's last child, each on a line of its own where its siblings have one.

    `xml` are elements, their attributes quoted with ', their lines indented with two spaces a level.
    """
    span = document.spans[parent.position]
    is_empty_tag = span.open_end == span.end
    if parent.children:
        return insert_after(document, parent.children[-1], *xml)
    indent = _indent(document, span.start)
    inner = "" if indent is None else indent + _step(document)
    lead = b"" if indent is None else _newline(document) + inner.encode()
    body = b"".join(lead + _styled(document, parent, text, inner) for text in xml)
    tail = b"" if indent is None else _newline(document) + indent.encode()
    if is_empty_tag:  # <parent/>: open it up
        start = document.source.rindex(b"/", span.start, span.end)
        while document.source[start - 1 : start] in (b" ", b"\t", b"\n", b"\r"):
            start -= 1
        return [Splice(start, span.end, b">" + body + tail + b"</" + _tag_name(document, parent) + b">")]
    if document.source[span.open_end : span.close_start].strip():
        return [Splice(span.open_end, span.open_end, body)]
    return [Splice(span.open_end, span.close_start, body + tail)]


def insert_after(document: Document, sibling: Element, *xml: str) -> list[Splice]:
    """Put elements behind a sibling, indented as it is, each on a line of its own where it has one."""
    end = document.spans[sibling.position].end
    indent = _indent(document, document.spans[sibling.position].start)
    lead = b"" if indent is None else _newline(document) + indent.encode()
    return [Splice(end, end, b"".join(lead + _styled(document, sibling, text, indent or "") for text in xml))]


def remove(document: Document, element: Element) -> list[Splice]:
    """Take an element away, with its line where it has lines of its own."""
    start, _, _, end = document.spans[element.position]
    if _indent(document, start) is None:
        return [Splice(start, end, b"")]
    while document.source[start - 1 : start] in (b" ", b"\t"):
        start -= 1
    newline = _newline(document)
    if document.source[start - len(newline) : start] == newline:
        start -= len(newline)
    return [Splice(start, end, b"")]


def _assignment(document: Document, name: str, value: str, quote: bytes) -> bytes:
    return name.encode() + b"=" + quote + _value(document, value, quote) + quote


def _value(document: Document, value: str, quote: bytes) -> bytes:
    written = quotable(value, quotes=False).replace(quote.decode(), "&apos;" if quote == b"'" else "&quot;")
    return written.encode(document.encoding, "xmlcharrefreplace")


def quotable(value: str, *, quotes: bool = True) -> str:
    """An attribute's value as XML writes it; with `quotes`, fit for quotes of either kind.

    White space that would be read as blanks becomes references (XML 1.0, 3.3.3). EditorError for characters that XML
    does not have (2.2).
    """
    if found := _NO_XML.search(value):
        raise EditorError(
            Phrase(
                "“{value}” cannot be written: XML has no character U+{number}.",
                value=value,
                number=f"{ord(found[0]):04X}",
            ),
            "Take that character out.",
        )
    written = escape(value, quote=quotes)
    return _BLANKS.sub(lambda blank: f"&#{ord(blank[0])};", written)


def _styled(document: Document, neighbour: Element, xml: str, indent: str) -> bytes:
    """The new element with the neighbour's quote character, line ends and indentation."""
    text = xml.replace("'", _quote(document, neighbour).decode())
    lines = text.split("\n")
    step = _step(document)
    out = [lines[0]]
    for line in lines[1:]:
        depth = (len(line) - len(line.lstrip(" "))) // 2
        out.append(indent + step * depth + line.lstrip(" "))
    return _newline(document).decode().join(out).encode(document.encoding, "xmlcharrefreplace")


def _quote(document: Document, element: Element) -> bytes:
    """The quote character of the element's first attribute, else of the document's first."""
    for position in (element.position, *range(len(document.spans))):
        for attribute in attributes(document.source, document.spans[position]).values():
            return attribute.quote
    return b"'"


def _tag_name(document: Document, element: Element) -> bytes:
    match = re.compile(rb"<([^\s/>]+)").match(document.source, document.spans[element.position].start)
    assert match is not None, "a span begins at a tag"
    return match[1]


def _newline(document: Document) -> bytes:
    return b"\r\n" if b"\r\n" in document.source[:65536] else b"\n"


def _indent(document: Document, start: int) -> str | None:
    """The white space before the tag at `start`; None where it does not begin its line."""
    line = document.source.rfind(b"\n", 0, start) + 1
    before = document.source[line:start]
    return None if line == 0 or before.strip(_BLANK) else before.decode()


def _step(document: Document) -> str:
    """One level of indentation: that of the root's first child that begins a line, else two spaces."""
    for child in document.guest.root.children:
        indent = _indent(document, document.spans[child.position].start)
        if indent:
            return indent
    return "  "
