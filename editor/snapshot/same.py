"""Which device of one snapshot is which of another: the one notion of "the same device".

Differences, what a guest notices, what an edit displaces and what stays selected all go by it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

from ..inference.result import Placement, controller_key
from ..pci.guest import Element

Pair = tuple[Placement | None, Placement | None]


def pairs(before: Iterable[Placement], after: Iterable[Placement]) -> Iterator[Pair]:
    """Each device of either side once, with the same one of the other side, or None where there is none.

    A device is the same by a user's alias; else interfaces by MAC, disks and filesystems by target, passed-through
    devices by source, controllers by type and index. A PCI controller whose index libvirt chose is the same by its
    model first, for libvirt gives what it adds the next index that is free. Others are the same by equal content, and
    then by their kind; among equals the one that stayed where it was, else the next in order.
    """
    ones, others = list(before), list(after)
    for key in (_alias, _of_model, _bus_there, _bus, identity, _content_there, _content, _kind_there, _kind):
        found = list(_matched(ones, others, key))
        yield from found
        ones = _without(ones, {one.number for one, _ in found})
        others = _without(others, {other.number for _, other in found})
    yield from ((one, None) for one in ones)
    yield from ((None, other) for other in others)


def counterparts(before: Iterable[Placement], after: Iterable[Placement]) -> Mapping[int, Placement]:
    """The same device in the second snapshot, by the number of the placement in the first."""
    return {one.number: other for one, other in pairs(before, after) if one is not None and other is not None}


def identity(placement: Placement) -> Hashable | None:
    """What tells a device from all others, wherever it is and whatever its model; None where nothing does."""
    if placement.element == "controller":
        return None if placement.index is None else controller_key(placement)
    for kind, written in (("mac", placement.mac), ("target", placement.target_dev), ("source", placement.source)):
        if written:
            return placement.element, kind, written.lower()
    return None


def content(element: Element, without: Element | None = None) -> Hashable:
    """An element as a value: not where it stands, nor the white space between its children."""
    children = tuple([content(child) for child in element.children if child is not without])
    return element.tag, tuple(sorted(element.attributes.items())), element.text.strip(), children


def own_address(placement: Placement) -> Element | None:
    """The `<address>` of a device, where it is one of PCI."""
    element = placement.device.address_element if placement.device is not None else None
    return element if element is not None and element.get("type") == "pci" else None


def _matched(
    before: Iterable[Placement], after: Iterable[Placement], key: Callable[[Placement], Hashable | None]
) -> Iterator[tuple[Placement, Placement]]:
    waiting: dict[Hashable, list[Placement]] = {}
    for placement in before:
        if (found := key(placement)) is not None:
            waiting.setdefault(found, []).append(placement)
    if not waiting:
        return
    for placement in after:
        there = waiting.get(key(placement))
        if there:
            yield there.pop(0), placement


def _without(placements: list[Placement], found: set[int]) -> list[Placement]:
    return [placement for placement in placements if placement.number not in found] if found else placements


def _of_model(placement: Placement) -> Hashable | None:
    """A PCI controller by index and model."""
    return (controller_key(placement), placement.model) if placement.is_bus and placement.index is not None else None


def _bus(placement: Placement) -> Hashable | None:
    """A PCI controller that libvirt adds, by model."""
    return placement.model if placement.is_bus and placement.device is None else None


def _bus_there(placement: Placement) -> Hashable | None:
    found = _bus(placement)
    return None if found is None else (found, placement.address)


def _alias(placement: Placement) -> Hashable | None:
    """A user's own alias: libvirt keeps it, and makes up all others."""
    return placement.alias if placement.alias and placement.alias.startswith("ua-") else None


def _content(placement: Placement) -> Hashable | None:
    if placement.device is None or identity(placement) is not None:
        return None
    return content(placement.device.element, own_address(placement))


def _content_there(placement: Placement) -> Hashable | None:
    found = _content(placement)
    return None if found is None else (found, placement.address)


def _kind(placement: Placement) -> Hashable | None:
    """The least that makes two devices the same."""
    return (placement.element, placement.type) if identity(placement) is None else None


def _kind_there(placement: Placement) -> Hashable | None:
    found = _kind(placement)
    return None if found is None else (found, placement.address)
