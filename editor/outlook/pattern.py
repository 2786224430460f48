"""How a table row says what it is about: which devices write something, without any code of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
        if self._is_about(device.element):
            for found in below(device.element, self.path):
                if self.attribute is None or self._fits(found.get(self.attribute)):
                    yield found

    def __call__(self, guest: Guest) -> tuple[Device, ...]:
        """The devices of the guest that match."""
        return tuple(device for device in guest.devices if next(self.find(device), None) is not None)

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
