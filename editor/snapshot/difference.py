"""What is different between two snapshots of a domain, device by device."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ..inference.result import Placement
from ..pci.address import PciAddress, Switch
from ..phrase import Phrase
from .derive import Snapshot
from .same import content, own_address, pairs


class ChangeKind(StrEnum):
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


BY_LIBVIRT = frozenset(
    {ChangeKind.LIBVIRT_ADDS, ChangeKind.LIBVIRT_DROPS, ChangeKind.LIBVIRT_MOVES, ChangeKind.INFERRED}
)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are addresses or “on”, “off”, “not written”; empty where there is none.

    `before` and `after`: the device in either snapshot, None where it is not in it.
    """

    kind: ChangeKind
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
    ChangeKind.REMOVED: "{name} at {old} was removed.",
    ChangeKind.ADDED: "{name} was added at {new}.",
    ChangeKind.MOVED: "{name} was moved from {old} to {new}.",
    ChangeKind.PLACED: "{name} was given a place: {new} (libvirt would have used {old}).",
    ChangeKind.FORGOTTEN: "{name} at {old} was left for libvirt to place, which uses {new}.",
    ChangeKind.MULTIFUNCTION: "{name}: multifunction is {new} (was {old}).",
    ChangeKind.OTHER: "{name}: something else of it was changed.",
    ChangeKind.ELSEWHERE: "The domain was changed outside of its PCI devices.",
    ChangeKind.LIBVIRT_ADDS: "libvirt adds {name} at {new}.",
    ChangeKind.LIBVIRT_DROPS: "libvirt no longer adds {name} at {old}.",
    ChangeKind.LIBVIRT_MOVES: "{name}: libvirt places it at {new} instead of {old}.",
    ChangeKind.INFERRED: "{name}: its multifunction bit becomes {new} (was {old}), by inference.",
}


def changes(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """All differences, in the order of `ChangeKind`, then by place.

    Which device is the same as which: see `same.pairs`.
    """
    found: list[Change] = []
    for old, new in pairs(_written(before), _written(after)):
        found += _of_device(before, after, old, new)
    found += _of_libvirt(before, after)
    if _rest(before) != _rest(after):
        found.append(Change(ChangeKind.ELSEWHERE, ""))
    ranks = {kind: at for at, kind in enumerate(ChangeKind)}
    return tuple(sorted(found, key=lambda change: (ranks[change.kind], _sort_key(change.after or change.before))))


def _sort_key(placement: Placement | None) -> tuple[int, ...]:
    return tuple(placement.address) if placement is not None and placement.address is not None else ()


def _written(snapshot: Snapshot) -> list[Placement]:
    return [p for p in snapshot.placements if p.device is not None and not p.twin]


def _of_device(before: Snapshot, after: Snapshot, old: Placement | None, new: Placement | None) -> Iterator[Change]:
    if old is None or new is None:
        if new is not None:
            yield Change(ChangeKind.ADDED, after.name(new), "", _text(new.address), None, new)
        elif old is not None:
            yield Change(ChangeKind.REMOVED, before.name(old), _text(old.address), "", old, None)
        return
    assert old.device is not None and new.device is not None, "only written devices come here"  # noqa: PT018
    name = after.name(new)
    places = _text(old.address), _text(new.address)
    written = old.device.place, new.device.place
    if written[0] != written[1]:
        kind = (
            ChangeKind.PLACED
            if written[0] is None
            else ChangeKind.FORGOTTEN
            if written[1] is None
            else ChangeKind.MOVED
        )
        yield Change(kind, name, *places, old, new)
    elif written[1] is None and places[0] != places[1]:
        yield Change(ChangeKind.LIBVIRT_MOVES, name, *places, old, new)
    if old.written != new.written:
        yield Change(ChangeKind.MULTIFUNCTION, name, _switch(old.written), _switch(new.written), old, new)
    elif _bit(old) != _bit(new):
        yield Change(ChangeKind.INFERRED, name, _bit(old), _bit(new), old, new)
    if _text_of(old) != _text_of(new):
        yield Change(ChangeKind.OTHER, name, "", "", old, new)


def _text_of(placement: Placement) -> Hashable:
    """What the XML says of a device, but for its place."""
    assert placement.device is not None, "only written devices come here"
    return content(placement.device.element, own_address(placement))


def _of_libvirt(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Controllers and devices that libvirt adds by itself; one that is written now was said already."""
    for old, new in pairs(before.placements, after.placements):
        if old is not None and old.device is None and new is None:
            yield Change(ChangeKind.LIBVIRT_DROPS, before.name(old), _text(old.address), "", old, None)
        elif new is not None and new.device is None and old is None:
            yield Change(ChangeKind.LIBVIRT_ADDS, after.name(new), "", _text(new.address), None, new)
        elif old is not None and new is not None and old.device is new.device is None and old.address != new.address:
            yield Change(ChangeKind.LIBVIRT_MOVES, after.name(new), _text(old.address), _text(new.address), old, new)


def _rest(snapshot: Snapshot) -> Hashable:
    """The domain without the devices that are on PCI."""
    on_pci = {p.device.position for p in _written(snapshot) if p.device is not None}
    root = snapshot.document.guest.root
    outside = tuple([content(child) for child in root.children if child.tag != "devices"])
    devices = [child for devices in root.all("devices") for child in devices.children]
    inside = tuple([content(child) for child in devices if child.position not in on_pci])
    return tuple(sorted(root.attributes.items())), outside, inside


def _text(address: PciAddress | None) -> str:
    return address.short if address is not None else ""


def _switch(value: Switch | None) -> str:
    return value.value if value is not None else "not written"


def _bit(placement: Placement) -> str:
    return "on" if placement.stored is Switch.ON else "off"
