"""Set one attribute of devices, or of an element inside them; take elements out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Self

from ..document.splice import Splice, insert_child, quotable, remove, set_attributes, spliced
from ..pci.guest import Device, Element
from ..phrase import Phrase, joined
from ..snapshot.derive import Snapshot

# Where a new attribute comes (virDomainControllerDefFormatPCI); elsewhere behind all
_ORDERS: Mapping[tuple[str, ...], tuple[str, ...]] = {
    ("target",): ("chassisNr", "chassis", "port", "busNr", "index", "hotplug")
}


class SetAttribute(NamedTuple):
    """Give the attribute of the element at the end of `path`, in each of the devices, a value; None takes it out.

    `values`: pairs of `Device.position` and value. An empty path is the device's own element. A missing
    element is made where the path has one step; one that has nothing left goes, too.
    """

    path: tuple[str, ...]
    attribute: str
    values: tuple[tuple[int, str | None], ...]

    @classmethod
    def same(cls, path: tuple[str, ...], attribute: str, positions: Iterable[int], value: str | None) -> Self:
        """The same value for all devices."""
        return cls(path, attribute, tuple((position, value) for position in positions))

    def title(self, snapshot: Snapshot) -> str:
        """“Set model name of port 1 to ioh3420”; “Set target chassis of port 1 to 2, of port 3 to 4”."""
        what = " ".join((*self.path, self.attribute))
        of = {value: [at for at, its in self.values if its == value] for _, value in self.values}
        if of.keys() == {None}:
            return Phrase("Take {what} out of {of}", what=what, of=named(snapshot, of[None]))
        parts = [Phrase("of {of} to {value}", of=named(snapshot, its), value=to or "nothing") for to, its in of.items()]
        return Phrase("Set {what} {values}", what=what, values=joined(parts))

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it."""
        splices: list[Splice] = []
        values = dict(self.values)
        for device in devices(snapshot, values):
            value = values[device.position]
            elements = list(below(device.element, self.path))
            if not elements and value is not None and len(self.path) == 1:
                xml = f"<{self.path[0]} {self.attribute}='{quotable(value)}'/>"
                splices += insert_child(snapshot.document, device.element, xml)
            for element in elements:
                splices += self._set(snapshot, element, value)
        return spliced(snapshot.document, splices)

    def _set(self, snapshot: Snapshot, element: Element, value: str | None) -> list[Splice]:
        alone = element.attributes.keys() == {self.attribute} and not element.children
        if value is None and alone and self.path:
            return remove(snapshot.document, element)
        order = _ORDERS.get(self.path, ())
        return set_attributes(snapshot.document, element, {self.attribute: value}, order)


class TakeOut(NamedTuple):
    """Take the elements at the end of `path` out of the devices; with an empty path, the devices themselves."""

    positions: tuple[int, ...]
    path: tuple[str, ...] = ()

    def title(self, snapshot: Snapshot) -> str:
        """“Take zpci out of net0”."""
        of = named(snapshot, self.positions)
        if not self.path:
            return Phrase("Take {of} out", of=of)
        return Phrase("Take {what} out of {of}", what=" ".join(self.path), of=of)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document without them."""
        found = [each for device in devices(snapshot, self.positions) for each in below(device.element, self.path)]
        return spliced(snapshot.document, [splice for each in found for splice in remove(snapshot.document, each)])


def devices(snapshot: Snapshot, positions: Collection[int]) -> Iterator[Device]:
    """The devices that stand at those positions, those without a place on PCI too."""
    return (device for device in snapshot.document.guest.devices if device.position in positions)


def named(snapshot: Snapshot, positions: Collection[int]) -> str:
    """“net0, watchdog”: a device that has no place on PCI goes by its tag."""
    there = snapshot.by_position
    each = devices(snapshot, positions)
    return ", ".join(snapshot.name(there[d.position]) if d.position in there else d.tag for d in each)


def below(element: Element, path: tuple[str, ...]) -> Sequence[Element]:
    """All elements that the path of tags leads to."""
    found = [element]
    for tag in path:
        found = [child for each in found for child in each.children if child.tag == tag]
    return found
