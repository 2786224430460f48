"""What is different between two snapshots of a domain, device by device."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ..inference.result import Placement
from ..pci.address import PciAddress, Switch
from ..pci.guest import Device, Element
from ..phrase import Phrase
from .derive import Snapshot


class Kind(StrEnum):
    """What became of a device. The first group is what the XML says, the second what libvirt makes of it."""

    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"  # from one written place to another
    PLACED = "placed"  # a place is written now
    FORGOTTEN = "forgotten"  # its place is not written any more
    MULTIFUNCTION = "multifunction"  # the written attribute
    OTHER = "other"  # anything else of its element
    ELSEWHERE = "elsewhere"  # the domain's text outside of its PCI devices

    LIBVIRT_ADDS = "libvirt-adds"
    LIBVIRT_DROPS = "libvirt-drops"  # it added one before
    LIBVIRT_MOVES = "libvirt-moves"  # the place that it chooses for a device without a written one
    INFERRED = "inferred"  # the multifunction bit of a device whose attribute nobody changed


BY_LIBVIRT = frozenset({Kind.LIBVIRT_ADDS, Kind.LIBVIRT_DROPS, Kind.LIBVIRT_MOVES, Kind.INFERRED})


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are addresses or “on”, “off”, “not written”; empty where there is none.

    `before` and `after`: the device in either snapshot, None where it is not in it.
    """

    kind: Kind
    name: str
    old: str = ""
    new: str = ""
    before: Placement | None = None
    after: Placement | None = None

    @property
    def sentence(self) -> str:
        """What is different, a phrase."""
        return Phrase(SENTENCES[self.kind], name=self.name, old=self.old or "no place", new=self.new or "no place")


SENTENCES = {
    Kind.REMOVED: "{name} at {old} was removed.",
    Kind.ADDED: "{name} was added at {new}.",
    Kind.MOVED: "{name} was moved from {old} to {new}.",
    Kind.PLACED: "{name} was given a place: {new} (libvirt would have used {old}).",
    Kind.FORGOTTEN: "{name} at {old} was left for libvirt to place, which uses {new}.",
    Kind.MULTIFUNCTION: "{name}: multifunction is {new} (was {old}).",
    Kind.OTHER: "{name}: something else of it was changed.",
    Kind.ELSEWHERE: "The domain was changed outside of its PCI devices.",
    Kind.LIBVIRT_ADDS: "libvirt adds {name} at {new}.",
    Kind.LIBVIRT_DROPS: "libvirt no longer adds {name} at {old}.",
    Kind.LIBVIRT_MOVES: "{name}: libvirt places it at {new} instead of {old}.",
    Kind.INFERRED: "{name}: its multifunction bit becomes {new} (was {old}), by inference.",
}


def changes(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """All differences, in the order of `Kind`, then by place.

    Interfaces are the same by MAC, disks by target, controllers by type and index, passed-through devices by source,
    anything by a user's alias; others by equal content, else by their order.
    """
    found: list[Change] = []
    for old, new in _pairs(_written(before), _written(after)):
        found += _of_device(before, after, old, new)
    found += _of_libvirt(before, after)
    if _rest(before) != _rest(after):
        found.append(Change(Kind.ELSEWHERE, ""))
    ranks = {kind: at for at, kind in enumerate(Kind)}
    return tuple(sorted(found, key=lambda change: (ranks[change.kind], _sort_key(change.after or change.before))))


def _sort_key(placement: Placement | None) -> tuple[int, ...]:
    return tuple(placement.address) if placement is not None and placement.address is not None else ()


def _written(snapshot: Snapshot) -> list[Placement]:
    return [p for p in snapshot.placements if p.device is not None and not p.twin]


def _of_device(before: Snapshot, after: Snapshot, old: Placement | None, new: Placement | None) -> Iterator[Change]:
    if old is None or new is None:
        if new is not None:
            yield Change(Kind.ADDED, after.name(new), "", _text(new.address), None, new)
        elif old is not None:
            yield Change(Kind.REMOVED, before.name(old), _text(old.address), "", old, None)
        return
    assert old.device is not None and new.device is not None, "only written devices come here"  # noqa: PT018
    name = after.name(new)
    places = _text(old.address), _text(new.address)
    written = old.device.place, new.device.place
    if written[0] != written[1]:
        kind = Kind.PLACED if written[0] is None else Kind.FORGOTTEN if written[1] is None else Kind.MOVED
        yield Change(kind, name, *places, old, new)
    elif written[1] is None and places[0] != places[1]:
        yield Change(Kind.LIBVIRT_MOVES, name, *places, old, new)
    if old.written != new.written:
        yield Change(Kind.MULTIFUNCTION, name, _switch(old.written), _switch(new.written), old, new)
    elif _bit(old) != _bit(new):
        yield Change(Kind.INFERRED, name, _bit(old), _bit(new), old, new)
    if _content(old.device.element, _own_address(old.device)) != _content(new.device.element, _own_address(new.device)):
        yield Change(Kind.OTHER, name, "", "", old, new)


def _of_libvirt(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Controllers and devices that libvirt adds by itself; one that is written now was said already."""
    old = {_strong(p) or (before.name(p),): p for p in before.placements if p.device is None}
    new = {_strong(p) or (after.name(p),): p for p in after.placements if p.device is None}
    were, are = ({_strong(p) or (s.name(p),) for p in _written(s)} for s in (before, after))
    for key in old.keys() - new.keys() - are:
        yield Change(Kind.LIBVIRT_DROPS, before.name(old[key]), _text(old[key].address), "", old[key], None)
    for key in new.keys() - old.keys() - were:
        yield Change(Kind.LIBVIRT_ADDS, after.name(new[key]), "", _text(new[key].address), None, new[key])
    for key in old.keys() & new.keys():
        one, other = old[key], new[key]
        if one.address != other.address:
            places = _text(one.address), _text(other.address)
            yield Change(Kind.LIBVIRT_MOVES, after.name(other), *places, one, other)


# Which device is which.


def _pairs(
    before: Sequence[Placement], after: Sequence[Placement]
) -> Iterator[tuple[Placement | None, Placement | None]]:
    """Each device of either side once, with its like on the other side, if there is one."""
    rest = list(before), list(after)
    for key in (_strong, _equal, _kind):
        matched = list(_matched(*rest, key))
        yield from matched
        ones, others = ({id(pair[side]) for pair in matched} for side in (0, 1))
        rest = [p for p in rest[0] if id(p) not in ones], [p for p in rest[1] if id(p) not in others]
    yield from ((one, None) for one in rest[0])
    yield from ((None, other) for other in rest[1])


def _matched(
    before: Iterable[Placement], after: Iterable[Placement], key: Callable[[Placement], Hashable | None]
) -> Iterator[tuple[Placement, Placement]]:
    waiting: dict[Hashable, list[Placement]] = {}
    for placement in before:
        if (found := key(placement)) is not None:
            waiting.setdefault(found, []).append(placement)
    for placement in after:
        there = waiting.get(key(placement))
        if there:
            yield there.pop(0), placement


def _strong(placement: Placement) -> tuple[str, ...] | None:
    """What tells a device from all others, whatever else changes; None where nothing does."""
    if placement.alias and placement.alias.startswith("ua-"):  # libvirt keeps these; others it makes up
        return ("alias", placement.alias)
    if placement.element == "controller":
        return None if placement.index is None else ("controller", placement.type or "", str(placement.index))
    for kind, told in (("mac", placement.mac), ("target", placement.target_dev), ("source", placement.source)):
        if told:
            return (placement.element, kind, told.lower())
    return None


def _equal(placement: Placement) -> Hashable | None:
    assert placement.device is not None, "only written devices are paired"
    return _content(placement.device.element, _own_address(placement.device)) if _strong(placement) is None else None


def _kind(placement: Placement) -> Hashable | None:
    """The least that makes two devices the same: their element, where nothing tells them from others."""
    return (placement.element, placement.type) if _strong(placement) is None else None


# What of the text counts.


def _content(element: Element, without: Element | None = None) -> Hashable:
    """An element as a value: not where it stands, nor the white space between its children."""
    children = tuple([_content(child) for child in element.children if child is not without])
    return element.tag, tuple(sorted(element.attributes.items())), element.text.strip(), children


def _own_address(device: Device) -> Element | None:
    element = device.address_element
    return element if element is not None and element.get("type") == "pci" else None


def _rest(snapshot: Snapshot) -> Hashable:
    """The domain without the devices that are on PCI."""
    on_pci = {p.device.position for p in _written(snapshot) if p.device is not None}
    root = snapshot.document.guest.root
    outside = tuple([_content(child) for child in root.children if child.tag != "devices"])
    devices = [child for devices in root.all("devices") for child in devices.children]
    inside = tuple([_content(child) for child in devices if child.position not in on_pci])
    return tuple(sorted(root.attributes.items())), outside, inside


def _text(address: PciAddress | None) -> str:
    return address.short if address is not None else ""


def _switch(value: Switch | None) -> str:
    return value.value if value is not None else "not written"


def _bit(placement: Placement) -> str:
    return "on" if placement.stored is Switch.ON else "off"
