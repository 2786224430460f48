"""Which devices a gesture carries, where they would go, and whether they may."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor.edits.move import Move, swap
from editor.errors import EditorError
from editor.gui.grid.cells import Picture
from editor.gui.grid.layout import BusKey, slot_range
from editor.pci.address import FUNCTIONS, LAST_SLOT, PciAddress
from editor.session.session import Session
from editor.snapshot.derive import Snapshot

MIME = "application/x-virt-slots-devices"


class Verdict(Enum):
    """What a place answers to devices that want to go there."""

    YES = auto()
    SWAP = auto()
    BUT = auto()  # taken, with something to know
    NO = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict, its reason, and the edit that does it; None where the verdict is no."""

    verdict: Verdict
    reason: str
    edit: Move | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """Devices (`Device.position`) that go together; `anchor` is the one under the pointer."""

    anchor: int
    positions: tuple[int, ...]


class Mover:
    """Answers for one state of a session, remembered place by place: a drag asks for the same ones again and again."""

    def __init__(self, session: Session, saved: Snapshot) -> None:
        self._session = session
        self._saved = saved
        self._answers: dict[tuple[Carried, PciAddress], Answer] = {}
        self._pictures: dict[Move, Picture | None] = {}

    def answer(self, carried: Carried, to: PciAddress) -> Answer:
        """Whether the devices may go there."""
        key = (carried, to)
        found = self._answers.get(key)
        if found is None:
            found = self._answers[key] = _answer(self._session.state.edited, carried, to)
        return found

    def preview(self, carried: Carried, to: PciAddress) -> Picture | None:
        """What the grid would show afterwards; None where it cannot be done."""
        edit = self.answer(carried, to).edit
        if edit is None:
            return None
        if edit not in self._pictures:
            try:
                self._pictures[edit] = Picture(self._session.preview(edit).snapshot, (), self._saved)
            except EditorError:
                self._pictures[edit] = None
        return self._pictures[edit]


def _answer(snapshot: Snapshot, carried: Carried, to: PciAddress) -> Answer:
    moves = destinations(snapshot, carried, to)
    if moves is None:
        return Answer(Verdict.NO, _tr("Not all of them fit there."))
    if all(snapshot.by_position[position].address == place for position, place in moves):
        return Answer(Verdict.NO, _tr("This is where it is."))
    for _, place in moves:
        reason = _obstacle(snapshot, place)
        if reason:
            return Answer(Verdict.NO, reason)
    taken = {
        other.device.position
        for _, place in moves
        for other in snapshot.by_address.get(place, ())
        if other.device is not None and other.device.place is not None
    } - set(carried.positions)
    try:
        if not taken:
            return _checked(snapshot, Move(moves), Verdict.YES, _free_words(snapshot, moves))
        if len(moves) == len(taken) == 1:
            other = next(iter(taken))
            name = snapshot.name(snapshot.by_position[other])
            words = _tr("Swap places with %1").replace("%1", name)
            return _checked(snapshot, swap(snapshot, carried.anchor, other), Verdict.SWAP, words)
    except EditorError as error:
        return Answer(Verdict.NO, error.sentence)
    return Answer(Verdict.NO, _tr("Somebody else is there; only one device can be swapped with one other."))


def _checked(snapshot: Snapshot, edit: Move, verdict: Verdict, reason: str) -> Answer:
    edit.apply(snapshot)
    return Answer(verdict, reason, edit)


def _free_words(snapshot: Snapshot, moves: tuple[tuple[int, PciAddress], ...]) -> str:
    ghosts = [snapshot.name(p) for _, place in moves for p in snapshot.by_address.get(place, ()) if _is_ghost(p.device)]
    if ghosts:
        return _tr("Free for it: libvirt would place %1 elsewhere").replace("%1", ", ".join(ghosts))
    return _tr("Move to %1").replace("%1", moves[0][1].short)


def _is_ghost(device: object) -> bool:
    return device is None or getattr(device, "place", None) is None


def destinations(snapshot: Snapshot, carried: Carried, to: PciAddress) -> tuple[tuple[int, PciAddress], ...] | None:
    """Where each device goes when the anchor goes to `to`; the others keep their distance. None where one cannot."""
    anchor = snapshot.by_position[carried.anchor].address
    if len(carried.positions) == 1 or anchor is None:
        return ((carried.anchor, to),)
    moves = []
    for position in carried.positions:
        place = snapshot.by_position[position].address
        if place is None:
            return None
        slot, function = place.slot - anchor.slot + to.slot, place.function - anchor.function + to.function
        if not (0 <= slot <= LAST_SLOT and 0 <= function < FUNCTIONS):
            return None
        bus = to.bus if place.bus == anchor.bus else place.bus
        moves.append((position, PciAddress(to.domain, bus, slot, function)))
    return tuple(moves)


def _obstacle(snapshot: Snapshot, place: PciAddress) -> str:
    """Why nobody may be put at a place, empty where one may."""
    reserved = snapshot.inference.reserved.get(place)
    if reserved is not None:
        return reserved.text
    slots = slot_range(snapshot, BusKey(place.domain, place.bus))
    if not slots:
        return _tr("There is no bus %1.").replace("%1", str(place.bus))
    if place.slot not in slots:
        words = _tr("Bus %1 has only slot 0.") if len(slots) == 1 else _tr("Bus %1 has slots %2 to %3.")
        return words.replace("%1", str(place.bus)).replace("%2", f"{slots[0]:02x}").replace("%3", f"{slots[-1]:02x}")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Drag", text)
