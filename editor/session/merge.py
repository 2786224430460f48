"""Two sets of changes to one domain put together: ours and somebody else's, part by part.

A part is an element below <domain> or below <devices>: small enough that two admins rarely meet in one, large enough
to make sense alone. What only one side changed is taken from there; where both changed the same part otherwise, that
is a clash, and somebody has to choose. Bytes come from the text of the side that is taken.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from ..document.read import Document, parse
from ..document.splice import Splice, remove, spliced
from ..pci.guest import Element

_BETWEEN_TAGS = re.compile(rb">\s+<")
_SPACE = re.compile(rb"\s+")
_UNMISTAKABLE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "controller": (("", "type"), ("", "index")),
    "interface": (("mac", "address"),),
    "disk": (("target", "dev"),),
    "filesystem": (("target", "dir"),),
    "graphics": (("", "type"),),
}


class Side(Enum):
    """Whose part is taken where both changed it."""

    OURS = "ours"
    THEIRS = "theirs"
    BEFORE = "before"


class Key(NamedTuple):
    """Which part: its element, what tells it from its like (often a number), whether it is a device."""

    tag: str
    which: str
    is_device: bool

    @property
    def name(self) -> str:
        """For people: “interface 52:54:00:00:00:01”."""
        return f"{self.tag} {self.which}".strip()


class TextPart(NamedTuple):
    """A part as one text has it; `text` is what it is compared by, white space between elements left out."""

    element: Element
    source: bytes
    text: bytes


class ChangedPart(NamedTuple):
    """One part that at least one side changed; None where a side does not have it."""

    key: Key
    before: bytes | None
    ours: bytes | None
    theirs: bytes | None
    clashes: bool


class Merge:
    """Ours and theirs, both made from `before`. All three are domains."""

    def __init__(self, before: bytes, ours: bytes, theirs: bytes) -> None:
        self._documents = before_, ours_, theirs_ = parse(before), parse(ours), parse(theirs)
        self._before, self._ours, self._theirs = _parts(before_), _parts(ours_), _parts(theirs_)
        self.sources = before, ours, theirs

    @cached_property
    def differences(self) -> tuple[ChangedPart, ...]:
        """What either side changed, in the order of ours, then what only the others have."""
        return tuple(self._compared())

    @property
    def clashes(self) -> tuple[ChangedPart, ...]:
        """Where both changed the same part."""
        return tuple(each for each in self.differences if each.clashes)

    def text(self, choices: Mapping[Key, Side] | None = None, otherwise: Side = Side.THEIRS) -> bytes:
        """Their text with our changes in it; at a clash what was chosen, `otherwise` where nothing was."""
        chosen = choices or {}
        theirs = self._documents[2]
        changed: list[tuple[Key, TextPart | None]] = []
        for each in self.differences:
            side = chosen.get(each.key, otherwise) if each.clashes else Side.OURS
            if side is Side.OURS and (each.clashes or each.ours != each.before):
                changed.append((each.key, self._ours.get(each.key)))
            elif side is Side.BEFORE:
                changed.append((each.key, self._before.get(each.key)))
        return spliced(theirs, (splice for key, part in changed for splice in self._splices(key, part)))

    def _compared(self) -> Iterator[ChangedPart]:
        for key in dict.fromkeys((*self._ours, *self._before, *self._theirs)):
            before, ours, theirs = (_text(side.get(key)) for side in (self._before, self._ours, self._theirs))
            if before == ours == theirs:
                continue
            clashes = ours not in (before, theirs) and theirs != before
            yield ChangedPart(key, before, ours, theirs, clashes)

    def _splices(self, key: Key, part: TextPart | None) -> list[Splice]:
        """Have their text have this part; None: have it not."""
        theirs = self._documents[2]
        there = self._theirs.get(key)
        if there is None:
            return [] if part is None else self._inserted(key, part)
        if part is None:
            return remove(theirs, there.element)
        span = theirs.spans[there.element.position]
        return [Splice(span.start, span.end, part.source)]

    def _inserted(self, key: Key, part: TextPart) -> list[Splice]:
        """Behind the nearest part before it that they have, too; else as the first of its kind."""
        theirs = self._documents[2]
        earlier = [each for each in self._ours if each.is_device == key.is_device]
        earlier = earlier[: earlier.index(key)] if key in earlier else []
        neighbour = next((self._theirs[each] for each in reversed(earlier) if each in self._theirs), None)
        if neighbour is None:
            root = theirs.guest.root
            parent = (root.child("devices") or root) if key.is_device else root
            at = theirs.spans[parent.position].open_end
            return [Splice(at, at, b"\n" + part.source)]
        at, start = theirs.spans[neighbour.element.position].end, theirs.spans[neighbour.element.position].start
        line = theirs.source.rfind(b"\n", 0, start) + 1
        indent = theirs.source[line:start]
        return [Splice(at, at, (b"\n" + indent if not indent.strip() else b"") + part.source)]


def _parts(document: Document) -> dict[Key, TextPart]:
    root = document.guest.root
    devices = root.child("devices")
    found: dict[Key, TextPart] = {}
    for elements, is_device in (
        ([each for each in root.children if each is not devices], False),
        (devices.children if devices else (), True),
    ):
        met: Counter[str] = Counter()
        for element in elements:
            key = Key(element.tag, _which(element), is_device)
            if not key.which or key in found:
                met[element.tag] += 1
                number = str(met[element.tag]) if met[element.tag] > 1 or is_device else ""
                key = Key(element.tag, f"{key.which} {number}".strip(), is_device)
            span = document.spans[element.position]
            source = document.source[span.start : span.end]
            found[key] = TextPart(element, source, _SPACE.sub(b" ", _BETWEEN_TAGS.sub(b"><", source)))
    return found


def _which(element: Element) -> str:
    """What tells it from its like, as long as nobody changes just that."""
    found = []
    for tag, attribute in _UNMISTAKABLE.get(element.tag, ()):
        holder = element.child(tag) if tag else element
        found.append((holder.get(attribute) if holder is not None else None) or "")
    return " ".join(found).strip() if all(found) else ""


def _text(part: TextPart | None) -> bytes | None:
    return None if part is None else part.text
