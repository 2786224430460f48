"""Which devices a gesture carries, where they would go, and whether they may."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ...edits.move import Move, swap
from ...errors import EditorError
from ...inference.fits import Fit, FitKind, Fitter
from ...knowledge.abilities import Ability, abilities
from ...pci.address import FUNCTIONS, LAST_SLOT, PciAddress
from ...phrase import Phrase
from ...session.policy import Policy
from ...session.session import Session, State
from ...snapshot.derive import Snapshot
from ..look.language import said
from .cells import Picture

MIME = "application/x-virt-slots-devices"


class MoveAnswer(NamedTuple):
    """An answer's kind, its reason, and the edit that does it; None where the answer is no."""

    kind: FitKind
    reason: str
    edit: Move | None = None


class Carried(NamedTuple):
    """Devices (`Device.position`) that go together; `anchor` is the one under the pointer."""

    anchor: int
    positions: tuple[int, ...]


class Mover:
    """Answers for one state of a session, remembered place by place: a drag asks for the same ones again and again."""

    def __init__(self, session: Session, saved: Snapshot) -> None:
        self._session = session
        self._saved = saved
        self._snapshot = session.state.edited
        self._answers: dict[tuple[Carried, PciAddress], MoveAnswer] = {}
        self._pictured: Picture | None = None
        self._fitters: dict[int, Fitter] = {}

    def answer(self, carried: Carried, to: PciAddress) -> MoveAnswer:
        """Whether the devices may go there."""
        key = (carried, to)
        found = self._answers.get(key)
        if found is None:
            found = self._answers[key] = self._judge(carried, to)
        return found

    def preview(self, carried: Carried, to: PciAddress) -> Picture | None:
        """What the grid would show afterwards; None where it cannot be done."""
        state = self.after(carried, to)
        if state is None:
            return None
        if self._pictured is None or self._pictured.snapshot is not state.snapshot:
            self._pictured = Picture(state.snapshot, (), self._saved)
        return self._pictured

    def after(self, carried: Carried, to: PciAddress) -> State | None:
        """The state that it would lead to; None where it cannot be done."""
        edit = self.answer(carried, to).edit
        try:
            return self._session.preview(edit) if edit is not None else None
        except EditorError:
            return None

    def _judge(self, carried: Carried, to: PciAddress) -> MoveAnswer:
        snapshot = self._snapshot
        moves = destinations(snapshot, carried, to)
        if moves is None:
            return MoveAnswer(FitKind.NO, _tr("Not all of them fit there."))
        if all(_written_place(snapshot, position) == place for position, place in moves):
            return MoveAnswer(FitKind.NO, _tr("This is where it is."))
        taken = {
            other.device.position
            for _, place in moves
            for other in snapshot.by_address.get(place, ())
            if other.device is not None and other.device.place is not None
        } - set(carried.positions)
        try:
            return self._alone(moves[0], taken) if len(moves) == 1 else self._together(moves, taken)
        except EditorError as error:
            return MoveAnswer(FitKind.NO, said(error.sentence))

    def _alone(self, move: tuple[int, PciAddress], taken: set[int]) -> MoveAnswer:
        position, place = move
        fit = self._fit(position, place)
        reason = said(fit.reason.text) if fit.reason else _tr("Move to %1").replace("%1", place.short)
        if taken and (fit.kind is FitKind.SWAP or self._accepted(fit, position, place)):
            other = next(iter(taken))
            words = _tr("Swap places with %1").replace("%1", self._snapshot.name(self._snapshot.by_position[other]))
            return self._possible(swap(self._snapshot, position, other), FitKind.SWAP, words)
        edit = Move((move,))
        if fit.kind is FitKind.NO and not self._accepted(fit, position, place):
            return MoveAnswer(FitKind.NO, reason)
        ghosts = [p for p in self._snapshot.by_address.get(place, ()) if p is not self._snapshot.by_position[position]]
        if ghosts:
            names = ", ".join(self._snapshot.name(ghost) for ghost in ghosts)
            return self._possible(
                edit, FitKind.BUT, _tr("libvirt would have placed %1 here; it would go elsewhere.").replace("%1", names)
            )
        return self._possible(edit, FitKind.BUT if fit.kind is FitKind.BUT else FitKind.YES, reason)

    def _together(self, moves: tuple[tuple[int, PciAddress], ...], taken: set[int]) -> MoveAnswer:
        if taken:
            return MoveAnswer(FitKind.NO, _tr("The place is occupied: several devices can only go to free places."))
        for position, place in moves:
            fit = self._fit(position, place)
            if fit.kind is FitKind.NO and place not in {_written_place(self._snapshot, each) for each, _ in moves}:
                return MoveAnswer(FitKind.NO, said(fit.reason.text) if fit.reason else "")
        words = said(Phrase("Move %n device(s) to {place}", len(moves), place=moves[0][1].short))
        return self._possible(Move(moves), FitKind.YES, words)

    def _fit(self, position: int, place: PciAddress) -> Fit:
        fitter = self._fitters.get(position)
        if fitter is None:
            snapshot = self._snapshot
            placement = snapshot.by_position[position]
            fitter = self._fitters[position] = Fitter(snapshot.document.guest, snapshot.inference, placement)
        return fitter.at(place)

    def _accepted(self, fit: Fit, position: int, place: PciAddress) -> bool:
        """Whether a libvirt without inference takes it after all, for the save policy writes the `on`."""
        state = self._session.state
        if fit.kind is not FitKind.NO or state.policy is Policy.LEAVE or Ability.INFERS in abilities(state.target):
            return False
        try:
            return self._session.preview(Move(((position, place),))).snapshot.inference.accepted
        except EditorError:
            return False

    def _possible(self, edit: Move, kind: FitKind, reason: str) -> MoveAnswer:
        edit.check(self._snapshot)
        return MoveAnswer(kind, reason, edit)


def _written_place(snapshot: Snapshot, position: int) -> PciAddress | None:
    device = snapshot.by_position[position].device
    return device.place if device is not None else None


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Drag", text)
