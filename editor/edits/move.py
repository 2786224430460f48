"""Move devices to other places; swap two."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from ..document.read import parse
from ..document.splice import Splice, set_attributes, spliced
from ..errors import EditorError
from ..inference.result import AddressOrigin, Placement
from ..knowledge.models import ROOTS
from ..pci.address import FUNCTIONS, LAST_BUS, LAST_SLOT, PciAddress, Switch
from ..pci.guest import read_number
from ..phrase import Phrase
from ..snapshot.derive import Snapshot, derive
from ..snapshot.search import find
from . import address
from .pin import Pin


class Move(NamedTuple):
    """Give devices new addresses, all at once: pairs of `Device.position` and where it goes.

    One pair is a drag of one device; two that exchange their places are a swap; a whole slot is up
    to eight. Domain, bus, slot and function are rewritten, nothing else, but for two things that
    belong to the place: a written `on` at function 0, and a `<target port>` that is the place's.

    Where that would not do, for libvirt goes on choosing other places and would add other buses then,
    those that it chooses now are written down as well.
    """

    moves: tuple[tuple[int, PciAddress], ...]

    def title(self, snapshot: Snapshot) -> str:
        """“Move net0 to 01:00.1”."""
        names = [snapshot.name(snapshot.by_position[position]) for position, _ in self.moves]
        if len(names) == 1:
            return Phrase("Move {name} to {place}", name=names[0], place=self.moves[0][1].short)
        if self._is_swap(snapshot):
            return Phrase("Swap {one} and {other}", one=names[0], other=names[1])
        return Phrase("Move {names}", names=", ".join(names))

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the new addresses.

        EditorError where a place is none, is taken by a device that does not move, or where a
        controller would hang on its own bus.
        """
        source = self._written(snapshot)
        if _chooses(snapshot) and not self._arrive(snapshot, derive(parse(source), snapshot.target)):
            free = frozenset(to for _, to in self.moves)
            with contextlib.suppress(EditorError):
                pinned = derive(parse(Pin(free=free).apply(snapshot)), snapshot.target)
                there = Move(tuple((_position(pinned, snapshot, at), to) for at, to in self.moves))._written(pinned)
                if self._arrive(snapshot, derive(parse(there), snapshot.target)):
                    return there
        return source

    def check(self, snapshot: Snapshot) -> None:
        """EditorError where it cannot be done: much quicker than doing it, for a drag asks for each place."""
        self._written(snapshot)

    def _arrive(self, before: Snapshot, after: Snapshot) -> bool:
        """Whether all are where they should be."""
        places = {after.name(p): p.address for p in after.placements}
        return after.inference.accepted and all(
            places.get(before.name(before.by_position[position])) == to for position, to in self.moves
        )

    def _written(self, snapshot: Snapshot) -> bytes:
        moved = _moved(snapshot, self.moves)
        splices: list[Splice] = []
        for position, to in self.moves:
            placement = moved[position]
            assert placement.device is not None, "positions are those of written devices"
            multifunction = _multifunction(snapshot, self.moves, placement, to)
            splices += address.write(snapshot.document, placement.device, to, multifunction)
            splices += _port(snapshot, placement, to)
        return spliced(snapshot.document, splices)

    def _is_swap(self, snapshot: Snapshot) -> bool:
        if len(self.moves) != 2:
            return False
        (one, to), (other, back) = self.moves
        return snapshot.by_position[one].address == back and snapshot.by_position[other].address == to


def _chooses(snapshot: Snapshot) -> bool:
    """Whether libvirt takes the domain and chooses a place in it, or adds a bus."""
    chosen = (AddressOrigin.ASSIGNED, AddressOrigin.CHANGED)
    return snapshot.inference.accepted and any(
        p.address_origin in chosen or (p.is_bus and p.device is None and p.model not in ROOTS)
        for p in snapshot.placements
    )


def _position(pinned: Snapshot, snapshot: Snapshot, position: int) -> int:
    """Where the device at a position of `snapshot` is in the one whose places are all written."""
    device = find(pinned, snapshot.name(snapshot.by_position[position])).device
    assert device is not None, "what was written stays"
    return device.position


def swap(snapshot: Snapshot, position: int, other: int) -> Move:
    """The move that exchanges the places of two devices. EditorError where one has none."""
    places = [snapshot.by_position[each].address for each in (position, other)]
    for each, place in zip((position, other), places, strict=True):
        if place is None:
            raise EditorError(
                Phrase("{name} has no place to swap.", name=snapshot.name(snapshot.by_position[each])),
                "Move it instead.",
            )
    one, two = places
    assert one is not None
    assert two is not None
    return Move(((position, two), (other, one)))


def _moved(snapshot: Snapshot, moves: tuple[tuple[int, PciAddress], ...]) -> Mapping[int, Placement]:
    """The placements that move, by position, after all that can be refused was."""
    moved = {position: snapshot.by_position[position] for position, _ in moves}
    if len(moved) < len(moves):
        twice = next(at for at, count in Counter(at for at, _ in moves).items() if count > 1)
        raise EditorError(
            Phrase("{name} cannot go to two places.", name=snapshot.name(moved[twice])), "Name each device once."
        )
    doubled = [to for to, count in Counter(to for _, to in moves).items() if count > 1]
    if doubled:
        raise EditorError(Phrase("Two devices cannot both go to {place}.", place=doubled[0].short))
    for position, to in moves:
        placement = moved[position]
        name = snapshot.name(placement)
        if placement.model in ROOTS:
            raise EditorError(Phrase("{name} is the root of PCI and has no address.", name=name))
        _refuse_no_place(name, to)
        for other in snapshot.by_address.get(to, ()):
            written = other.device is not None and other.device.place == to
            if written and other.device is not None and other.device.position not in moved:
                raise EditorError(
                    Phrase("{place} is taken by {name}.", place=to.short, name=snapshot.name(other)),
                    "Swap the two, or free the place.",
                )
        if placement.is_bus and _hangs_on(snapshot, to.bus, placement):
            raise EditorError(
                Phrase("{name} cannot be moved to {place}: that bus hangs on {name} itself.", name=name, place=to.short)
            )
    return moved


def _refuse_no_place(name: str, to: PciAddress) -> None:
    if to.is_empty:
        raise EditorError(
            Phrase(
                "{name} cannot be moved to {place}: libvirt takes 0000:00:00.x for “no address”.",
                name=name,
                place=to.short,
            ),
            "Slot 0 of bus 0 is the host bridge's; choose another.",
        )
    if to.bus > LAST_BUS or to.slot > LAST_SLOT or to.function >= FUNCTIONS:
        raise EditorError(
            Phrase("{place} is no PCI address.", place=to), "There are buses 00–ff, slots 00–1f and functions 0–7."
        )


def _hangs_on(snapshot: Snapshot, bus: int, controller: Placement) -> bool:
    """Whether the bus is the controller's own, or one behind it."""
    seen: set[int] = set()
    while bus not in seen:
        if bus == controller.index:
            return True
        seen.add(bus)
        above = snapshot.controller(snapshot.buses[bus]).address if bus in snapshot.buses else None
        if above is None:
            return False
        bus = above.bus
    return False


def _multifunction(
    snapshot: Snapshot, moves: tuple[tuple[int, PciAddress], ...], placement: Placement, to: PciAddress
) -> Switch | None:
    """What the device has written of multifunction at its new place.

    A written `on` at function 0 belongs to the place: who comes there has it, who leaves it drops it
    unless it comes to function 0 of a slot that others use. All else stays with the device.
    """
    by_place = {place: p for p in snapshot.placements if (place := _place(p)) is not None}
    vacated = {_place(snapshot.by_position[position]) for position, _ in moves}
    if to.function == 0 and to in vacated and by_place[to].written is Switch.ON and placement.written is None:
        return Switch.ON
    place = _place(placement)
    if placement.written is not Switch.ON or place is None or place.function != 0 or place == to:
        return placement.written
    if to.function != 0:
        return None
    arriving = {there for position, there in moves}
    staying = {other for other in by_place if other not in vacated}
    shared = any(other != to and other.at(0) == to for other in arriving | staying)
    return Switch.ON if shared else None


def _place(placement: Placement) -> PciAddress | None:
    return placement.device.place if placement.device is not None else None


def _port(snapshot: Snapshot, placement: Placement, to: PciAddress) -> list[Splice]:
    """A `<target port>` that is what libvirt would give the port at its old place becomes that of the new one.

    Source: qemuDomainAssignPCIAddresses: slot × 8 + function; a downstream port has its slot.
    """
    place = _place(placement)
    target = placement.device.element.child("target") if placement.device is not None else None
    if target is None or place is None:
        return []
    if placement.model == "pcie-root-port":
        old, new = place.slot * 8 + place.function, to.slot * 8 + to.function
    elif placement.model == "pcie-switch-downstream-port":
        old, new = place.slot, to.slot
    else:
        return []
    if read_number(target.get("port")) != old or old == new:
        return []
    return set_attributes(snapshot.document, target, {"port": f"0x{new:x}"})
