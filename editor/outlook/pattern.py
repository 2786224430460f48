"""How a table row says what it is about: which devices write something, without any code of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

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
        found = next(self.find(device), None)
        return None if found is None or self.attribute is None else found.get(self.attribute)

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


class _Row(Protocol):
    """A row of a table, as far as `applying` needs it."""

    @property
    def where(self) -> Callable[[Guest], tuple[Device, ...]]:
        """Its devices in a guest."""


_AnyRow = TypeVar("_AnyRow", bound=_Row)


class Rows(Generic[_AnyRow]):
    """A table held against guests: which rows apply, in one pass over the devices.

    A device is held only against the patterns that name its tag, or none; those that look at the same
    place of it share the look.
    """

    def __init__(self, rows: Sequence[_AnyRow]) -> None:
        self._rows = rows
        patterns = [(at, row.where) for at, row in enumerate(rows) if isinstance(row.where, Written)]
        tags = {tag for _, pattern in patterns for tag in pattern.tags}
        self._any_tag = _by_place([(at, pattern) for at, pattern in patterns if not pattern.tags])
        self._by_tag = {tag: _by_place([(at, p) for at, p in patterns if not p.tags or tag in p.tags]) for tag in tags}
        self._others = [at for at, row in enumerate(rows) if not isinstance(row.where, Written)]

    def applying(self, guest: Guest) -> Sequence[tuple[_AnyRow, Sequence[Device]]]:
        """The rows that find something in the guest, in their order, with what they find."""
        found: dict[int, dict[int, Device]] = {}
        for device in guest.devices:
            element = device.element
            looks = self._by_tag.get(element.tag, self._any_tag)
            if not looks:
                continue
            tags = {child.tag for child in element.children}
            for (path, attribute), patterns in looks.items():
                if path and path[0] not in tags:
                    continue
                for place in below(element, path):
                    value = place.get(attribute) if attribute is not None else None
                    if attribute is not None and value is None:
                        continue
                    for at, pattern in patterns:
                        if pattern.takes(element, value):
                            found.setdefault(at, {})[element.position] = device
        for at in self._others:
            if devices := self._rows[at].where(guest):
                found[at] = {device.position: device for device in devices}
        return [(self._rows[at], list(found[at].values())) for at in sorted(found)]


_ByPlace = Mapping[tuple[tuple[str, ...], str | None], Sequence[tuple[int, Written]]]


def _by_place(patterns: Sequence[tuple[int, Written]]) -> _ByPlace:
    found: dict[tuple[tuple[str, ...], str | None], list[tuple[int, Written]]] = {}
    for at, pattern in patterns:
        found.setdefault((pattern.path, pattern.attribute), []).append((at, pattern))
    return found
