"""Domains that somebody has damaged: as trees, and as bytes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

from editor.document.locate import attributes, locate
from editor.document.read import parse
from editor.errors import EditorError
from editor.knowledge.target import NEWEST
from editor.resource_files import RESOURCES
from tests import hostile
from tests.libvirt.random_domains import MACHINES, Draft

_NUMBERS = (
    "0",
    "1",
    "-1",
    "255",
    "256",
    "65536",
    "4294967295",
    "4294967296",
    "9" * 50,
    "0x",
    "0x1f",
    "08",
    "+1",
    " 1",
    "²",
)
_WORDS = (
    *(
        "",
        " ",
        "on",
        "off",
        "yes",
        "none",
        "pci",
        "drive",
        "usb",
        "virtio",
        "pcie-root",
        "pcie-root-port",
        "pci-bridge",
    ),
    *("0000:00:01.0", "52:54:00:00:00:01", "vda", "é𝄞", hostile.CONTROLS, hostile.LINES, hostile.MARKUP, "x" * 5000),
)
_PIECES = (
    *(b"<!-- -->", b"<![CDATA[<x>]]>", b"<?p?>", b"&lt;", b"&#0;", b"&x;", b"&#x202e;", b"<", b">", b"&", b"'", b'"'),
    *(b"\0", b"\xff", b"\xc3", b"\r\n", b"<!DOCTYPE d>", b"]]>", b"--", b"xmlns=''", b"<x xmlns='u' xmlns:q='v'/>"),
    b"<?xml version='1.0' encoding='utf-16'?>",
)


@cache
def seeds() -> tuple[bytes, ...]:
    """What is mutated: the samples, hostile domains."""
    samples = [path.read_bytes() for path in sorted((RESOURCES / "samples").glob("*.xml"))]
    return (*samples, hostile.domain(hostile.MARKUP), hostile.domain("x", everywhere=True))


def domain(chance: Random) -> bytes:
    """A well-formed domain: a seed or one drawn at random, most of them with some of its parts changed."""
    if chance.random() < 0.5:
        text = chance.choice(seeds())
    else:
        text = Draft(chance, chance.choice(MACHINES), NEWEST).xml().encode()
    for _ in range(chance.choice((0, 1, 1, 2, 4, 8))):
        changed = chance.choice((_attribute, _attribute, _copy, _cut, _swap, _number))(chance, text)
        try:
            parse(changed)
        except EditorError:
            continue
        text = changed
    return text


def file(chance: Random) -> bytes:
    """Bytes that were a domain once, or never."""
    text = bytearray(domain(chance))
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        kind = chance.randrange(6)
        if kind == 0:
            text[at:at] = chance.choice(_PIECES)
        elif kind == 1:
            del text[at : min(end, at + 40)]
        elif kind == 2:
            text[at:at] = text[at : min(end, at + 400)]
        elif kind == 3 and text:
            text[at % len(text)] = chance.randrange(256)
        elif kind == 4:
            text[at:at] = chance.randbytes(chance.choice((1, 4, 100)))
        else:
            text[at:] = b"" if chance.random() < 0.2 else text[at:]
    return bytes(text)


def _attribute(chance: Random, text: bytes) -> bytes:
    """Another value for an attribute, or one more."""
    span = chance.choice(locate(text))
    there = list(attributes(text, span).values())
    value = chance.choice(_WORDS).encode(errors="replace")
    value = value.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b"'", b"&apos;").replace(b'"', b"&quot;")
    if there and chance.random() < 0.8:
        found = chance.choice(there)
        return text[: found.value_start] + value + text[found.value_end :]
    end = span.open_end - (2 if text[span.open_end - 2 : span.open_end] == b"/>" else 1)
    name = chance.choice(("index", "model", "type", "bus", "slot", "function", "multifunction", "dev", "own"))
    return text[:end] + f" {name}='".encode() + value + b"'" + text[end:]


def _number(chance: Random, text: bytes) -> bytes:
    """A number where one was."""
    span = chance.choice(locate(text))
    for found in attributes(text, span).values():
        if text[found.value_start : found.value_end].strip(b"0123456789abcdefx") == b"":
            value = chance.choice(_NUMBERS).encode()
            return text[: found.value_start] + value + text[found.value_end :]
    return text


def _copy(chance: Random, text: bytes) -> bytes:
    """An element once more, somewhere."""
    spans = locate(text)
    one, other = _inner(chance, spans), _inner(chance, spans)
    at = chance.choice((other.end, other.open_end if other.close_start > other.open_end else other.end))
    return text[:at] + text[one.start : one.end] + text[at:]


def _cut(chance: Random, text: bytes) -> bytes:
    """An element less."""
    span = _inner(chance, locate(text))
    return text[: span.start] + text[span.end :]


def _swap(chance: Random, text: bytes) -> bytes:
    """Two elements in each other's place."""
    spans = locate(text)
    one, other = sorted((_inner(chance, spans), _inner(chance, spans)))
    if one.end > other.start:
        return text
    middle = text[one.end : other.start]
    return text[: one.start] + text[other.start : other.end] + middle + text[one.start : one.end] + text[other.end :]


def _inner(chance: Random, spans: Sequence) -> object:  # type: ignore[type-arg]
    return chance.choice(spans[1:] or spans)
