"""How a table row says what it is about: which devices write something, without any code of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, Protocol, TypeVar

from editor.edits.attribute import below
from editor.pci.guest import Device, Element, Guest


@dataclass(frozen=True, slots=True)
class Written:
    """Devices that write a thing: an element below them (`path`), an attribute of it, certain values of that.

    `tags` empty: any device. `type` and `models` are conditions on the device's own attributes.
    `path` empty: the device itself. No `attribute`: the element's presence counts. `values` empty:
    any value; `prefix`: values that begin so.
    """

    tags: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    attribute: str | None = None
    values: tuple[str, ...] = ()
    type: str | None = None
    models: tuple[str, ...] = ()
    prefix: str = ""

    def find(self, device: Device) -> Iterator[Element]:
        """The elements of that device that match: all at the end of the path."""
        for found in below(device.element, self.path):
            if self.takes(device.element, found.get(self.attribute) if self.attribute is not None else None):
                yield found

    def __call__(self, guest: Guest) -> tuple[Device, ...]:
        """The devices of the guest that match."""
        return tuple(device for device in guest.devices if self.matches(device))

    def matches(self, device: Device) -> bool:
        """Whether the device is one of them."""
        return next(self.find(device), None) is not None

    def value(self, device: Device) -> str | None:
        """The attribute's first value there."""
        return next(self.values_of(device), None)

    def values_of(self, device: Device) -> Iterator[str]:
        """The attribute's values there."""
        for found in self.find(device):
            value = found.get(self.attribute) if self.attribute is not None else None
            if value is not None:
                yield value

    def dropped(self, element: Element) -> Element | None:
        """The device's element as a libvirt keeps it that does not know this; None: it does not keep it at all."""
        return self._dropped(element, self.path) if self._is_about(element) else element

    def _dropped(self, element: Element, path: tuple[str, ...]) -> Element | None:
        if path:
            kept = [self._dropped(child, path[1:]) if child.tag == path[0] else child for child in element.children]
            return element._replace(children=tuple(child for child in kept if child is not None))
        if self.attribute is None:
            return None
        if not self._fits(element.get(self.attribute)):
            return element
        return element._replace(attributes={k: v for k, v in element.attributes.items() if k != self.attribute})

    def takes(self, element: Element, value: str | None) -> bool:
        """Whether a device's element matches, given what stands at the place that this looks at."""
        return (self.attribute is None or self._fits(value)) and self._is_about(element)

    def _is_about(self, element: Element) -> bool:
        return (
            (not self.tags or element.tag in self.tags)
            and (self.type is None or element.get("type") == self.type)
            and (not self.models or element.get("model") in self.models)
        )

    def _fits(self, value: str | None) -> bool:
        if value is None or (self.values and value not in self.values):
            return False
        return value.startswith(self.prefix)


@dataclass(frozen=True, slots=True)
class Tagged:
    """Devices that a pattern cannot tell: a function of the guest, and the tags of those that it can find."""

    tags: tuple[str, ...]
    find: Callable[[Guest], tuple[Device, ...]]

    def __call__(self, guest: Guest) -> tuple[Device, ...]:
        """The devices of the guest that match."""
        return self.find(guest)


class _Row(Protocol):
    """A row of a table, as far as `applying` needs it."""

    @property
    def where(self) -> Callable[[Guest], tuple[Device, ...]]:
        """Its devices in a guest."""


_AnyRow = TypeVar("_AnyRow", bound=_Row)


class _Look(NamedTuple):
    """One place below a device where patterns look: the rest of the path, the patterns by the value that they want
    there, and those that take any.
    """

    rest: tuple[str, ...]
    attribute: str | None
    by_value: Mapping[str | None, Sequence[tuple[int, Written]]]
    always: Sequence[tuple[int, Written]]


class Rows(Generic[_AnyRow]):
    """A table held against guests: which rows apply, in one pass over the devices.

    A device is held only against the patterns that name its tag, or none, and look at something that
    it has; of those that look at the same place, only against those for the value there.
    """

    def __init__(self, rows: Sequence[_AnyRow]) -> None:
        self._rows = rows
        patterns = [(at, row.where) for at, row in enumerate(rows) if isinstance(row.where, Written)]
        tags = {tag for _, pattern in patterns for tag in pattern.tags}
        self._any_tag = _looks([(at, pattern) for at, pattern in patterns if not pattern.tags])
        self._by_tag = {tag: _looks([(at, p) for at, p in patterns if not p.tags or tag in p.tags]) for tag in tags}
        self._others = [(at, row.where) for at, row in enumerate(rows) if not isinstance(row.where, Written)]

    def applying(self, guest: Guest) -> Sequence[tuple[_AnyRow, Sequence[Device]]]:
        """The rows that find something in the guest, in their order, with what they find."""
        found: dict[int, dict[int, Device]] = {}
        tags = set()
        for device in guest.devices:
            element = device.element
            tags.add(element.tag)
            looks = self._by_tag.get(element.tag, self._any_tag)
            if "" in looks:
                _note(found, looks[""], device, element)
            for child in element.children:
                if child.tag in looks:
                    _note(found, looks[child.tag], device, child)
        for at, where in self._others:
            if isinstance(where, Tagged) and tags.isdisjoint(where.tags):
                continue
            if devices := where(guest):
                found[at] = {device.position: device for device in devices}
        return [(self._rows[at], list(found[at].values())) for at in sorted(found)]


def _note(found: dict[int, dict[int, Device]], looks: Sequence[_Look], device: Device, at_hand: Element) -> None:
    for rest, attribute, by_value, always in looks:
        for place in below(at_hand, rest) if rest else (at_hand,):
            value = place.attributes.get(attribute) if attribute is not None else None
            if value is None and attribute is not None:
                continue
            for at, pattern in by_value.get(value, always):
                if pattern.takes(device.element, value):
                    found.setdefault(at, {})[device.position] = device


def _looks(patterns: Sequence[tuple[int, Written]]) -> Mapping[str, Sequence[_Look]]:
    """By the tag of the child in which they look, empty for the device itself."""
    places: dict[tuple[tuple[str, ...], str | None], list[tuple[int, Written]]] = {}
    for at, pattern in patterns:
        places.setdefault((pattern.path, pattern.attribute), []).append((at, pattern))
    looks: dict[str, list[_Look]] = {}
    for (path, attribute), there in places.items():
        values = {value for _, pattern in there for value in pattern.values}
        always = [(at, pattern) for at, pattern in there if not pattern.values]
        by_value: dict[str | None, Sequence[tuple[int, Written]]] = {
            value: [(at, pattern) for at, pattern in there if not pattern.values or value in pattern.values]
            for value in values
        }
        looks.setdefault(path[0] if path else "", []).append(_Look(path[1:], attribute, by_value, always))
    return looks
