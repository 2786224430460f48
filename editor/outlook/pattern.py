"""How a table row says what it is about: which devices write something, without any code of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Generic, NamedTuple, Protocol, TypeVar

from ..edits.attribute import below
from ..pci.guest import Device, Element, Guest


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

    @property
    def is_plain(self) -> bool:
        """Whether tag, type and value are all that it asks for."""
        return not self.models and not self.prefix

    def is_for(self, tag: str | None, type: str | None) -> bool:
        """Whether it may match devices of that kind."""
        return (not self.tags or tag in self.tags) and (self.type is None or type == self.type)

    def find(self, device: Device) -> Iterator[Element]:
        """The elements of that device that match: all at the end of the path."""
        for found in below(device.element, self.path):
            if self.takes(device.element, found.get(self.attribute) if self.attribute is not None else None):
                yield found

    def __call__(self, guest: Guest) -> tuple[Device, ...]:
        """The devices of the guest that match."""
        tags = self.tags
        return tuple(d for d in guest.devices if (not tags or d.element.tag in tags) and self.matches(d))

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
        return self.is_for(element.tag, element.get("type")) and (
            not self.models or element.get("model") in self.models
        )

    def _fits(self, value: str | None) -> bool:
        if value is None or (self.values and value not in self.values):
            return False
        return value.startswith(self.prefix)


@dataclass(frozen=True, slots=True)
class Tagged:
    """Devices that a pattern cannot tell: those that a function picks out of all with these tags."""

    tags: tuple[str, ...]
    pick: Callable[[Sequence[Device]], Sequence[Device]]

    def __call__(self, guest: Guest) -> tuple[Device, ...]:
        """The devices of the guest that match."""
        return tuple(self.pick([device for device in guest.devices if device.tag in self.tags]))


class _HasWhere(Protocol):
    """A row of a table, as far as `applying` needs it."""

    @property
    def where(self) -> Callable[[Guest], tuple[Device, ...]]:
        """Its devices in a guest."""


_AnyRow = TypeVar("_AnyRow", bound=_HasWhere)


# The rows that match a device, by their places in the table: by its position, with the very device of which they hold
Known = dict[int, tuple[Device, Collection[int]]]
_Patterns = Sequence[tuple[int, Written | None]]  # with that place; None where all else has been looked at


class _PatternsByValue(NamedTuple):
    """One attribute that patterns look at: the patterns by the value that they want there, and those that take any.

    `attribute` None: they only want the element to be there.
    """

    attribute: str | None
    by_value: Mapping[str | None, _Patterns]
    always: _Patterns


class _PatternsByPlace(NamedTuple):
    """All that patterns look at in a device: at itself (empty tag) and its children, by tag; further below, by the tag
    of the child where the path begins, with the rest of it.
    """

    near: Mapping[str, Sequence[_PatternsByValue]]
    far: Mapping[str, Sequence[tuple[tuple[str, ...], Sequence[_PatternsByValue]]]]


_position = attrgetter("position")


class Rows(Generic[_AnyRow]):
    """A table held against guests: which rows apply, in one pass over the devices.

    A device is held only against the patterns for its tag and type that look at something that it has;
    of those that look at the same attribute, only against those for the value there.
    """

    def __init__(self, rows: Sequence[_AnyRow]) -> None:
        self._rows = rows
        self._patterns = [(at, row.where) for at, row in enumerate(rows) if isinstance(row.where, Written)]
        self._tags = {tag for _, pattern in self._patterns for tag in pattern.tags}
        self._types = {pattern.type for _, pattern in self._patterns}
        self._looks: dict[tuple[str | None, str | None], _PatternsByPlace] = {}  # by tag and type
        self._others = [(at, row.where) for at, row in enumerate(rows) if not isinstance(row.where, Written)]

    def applying(self, guest: Guest, known: Known | None = None) -> Sequence[tuple[_AnyRow, Sequence[Device]]]:
        """The rows that find something in the guest, in their order, with what they find.

        `known`: what was found in devices that other guests have, too; gains those of this one.
        """
        known = {} if known is None else known
        found: dict[int, list[Device]] = {}
        for device in guest.devices:
            matched = known.get(device.element.position)
            if matched is None or matched[0] is not device:
                matched = known[device.element.position] = device, self._matching(device.element)
            for at in matched[1]:
                found.setdefault(at, []).append(device)
        for at, where in self._others:
            if not isinstance(where, Tagged):
                devices: Sequence[Device] = where(guest)
            elif there := [device for tag in where.tags for device in guest.by_tag.get(tag, ())]:
                devices = where.pick(there)
            else:
                continue
            if devices:
                found[at] = sorted(devices, key=_position)
        return [(self._rows[at], found[at]) for at in sorted(found)]

    def _matching(self, element: Element) -> Collection[int]:
        """The places in the table of all patterns that match a device."""
        near, far = self._looks_at(element)
        places = [(child, near[child.tag]) for child in element.children if child.tag in near]
        if "" in near:
            places.append((element, near[""]))
        for child in element.children:
            if child.children and child.tag in far:
                places += [(place, there) for rest, there in far[child.tag] for place in below(child, rest)]
        found: list[int] = []
        for place, there in places:
            attributes = place.attributes
            for attribute, by_value, always in there:
                value = attributes.get(attribute) if attribute else None
                if value is not None or not attribute:
                    for at, pattern in by_value.get(value, always):
                        if at not in found and (pattern is None or pattern.takes(element, value)):
                            found.append(at)
        return found

    def _looks_at(self, element: Element) -> _PatternsByPlace:
        tag, type = element.tag, element.attributes.get("type")
        kind = (tag if tag in self._tags else None, type if type in self._types else None)
        looks = self._looks.get(kind)
        if looks is None:
            looks = self._looks[kind] = _looks([each for each in self._patterns if each[1].is_for(*kind)])
        return looks


def _looks(patterns: Sequence[tuple[int, Written]]) -> _PatternsByPlace:
    places: dict[tuple[str, ...], dict[str | None, list[tuple[int, Written]]]] = {}
    for at, pattern in patterns:
        places.setdefault(pattern.path, {}).setdefault(pattern.attribute, []).append((at, pattern))
    near: dict[str, Sequence[_PatternsByValue]] = {}
    far: dict[str, list[tuple[tuple[str, ...], Sequence[_PatternsByValue]]]] = {}
    for path, attributes in places.items():
        there = [_look(attribute, patterns) for attribute, patterns in attributes.items()]
        if len(path) < 2:
            near[path[0] if path else ""] = there
        else:
            far.setdefault(path[0], []).append((path[1:], there))
    return _PatternsByPlace(near, far)


def _look(attribute: str | None, patterns: Sequence[tuple[int, Written]]) -> _PatternsByValue:
    values = {value for _, pattern in patterns for value in pattern.values}
    always = [(at, None if p.is_plain else p) for at, p in patterns if not p.values]
    by_value: dict[str | None, _Patterns] = {
        value: [(at, None if p.is_plain else p) for at, p in patterns if not p.values or value in p.values]
        for value in values
    }
    return _PatternsByValue(attribute, by_value, always)
