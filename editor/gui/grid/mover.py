"""Which devices a gesture carries, where they would go, and whether they may."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ...edits.move import Move, swap
from ...errors import EditorError
from ...inference.fits import Fit, FitKind, Fitter
from ...knowledge.abilities import Ability, abilities
from ...pci.address import FUNCTIONS, LAST_SLOT, PciAddress
from ...phrase import Phrase
from ...rules.arisen import arisen
from ...rules.finding import Finding, Severity
from ...session.policy import Policy
from ...session.session import Session, State, after
from ...snapshot.derive import Snapshot
from ..look.language import said
from .cells import Picture

MIME = "application/x-virt-slots-devices"


_SAID = 3  # findings in a hint: more are not read while something is dragged


class MoveAnswer(NamedTuple):
    """An answer's kind, its reason, and the edit that does it; None where the answer is no.

    `arisen`: the findings that the move would bring, worst first; None while they are not worked out: kind and reason
    are then what the place alone says, which may be better than what comes of it.
    """

    kind: FitKind
    reason: str
    edit: Move | None = None
    arisen: tuple[Finding, ...] | None = None

    @property
    def is_exact(self) -> bool:
        """Whether nothing can come of it that it does not say."""
        return self.edit is None or self.arisen is not None

    @property
    def worst(self) -> Severity | None:
        """Of the findings that the move would bring."""
        return self.arisen[0].severity if self.arisen else None


class TriedMove(NamedTuple):
    """The state that a move would lead to, with its findings."""

    after: State
    findings: tuple[Finding, ...]


class Carried(NamedTuple):
    """Devices (`Device.position`) that go together; `anchor` is the one under the pointer."""

    anchor: int
    positions: tuple[int, ...]


class Mover:
    """Answers for one state of a session, remembered place by place: a drag asks for the same ones again and again.

    `answer` is at hand at once and judges the place; `tried` knows what libvirt makes of the state after, `exact` also
    its findings. Each is remembered, so that a place never says less than it did.
    """

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

    def tried(self, carried: Carried, to: PciAddress) -> MoveAnswer:
        """As `answer`, with libvirt's word on the state after; its findings where they are worked out already."""
        after = self.after(carried, to)
        if after is None:
            return self.answer(carried, to)
        return self._learnt(carried, to, after, after.findings if after.is_judged and self.is_ready else None)

    def exact(self, carried: Carried, to: PciAddress) -> MoveAnswer:
        """The answer with all that comes of it. On a large domain this takes longer than a frame."""
        after = self.after(carried, to)
        if after is None:
            return self.answer(carried, to)
        return self._learnt(carried, to, after, after.findings)

    def learn(self, carried: Carried, to: PciAddress, trial: TriedMove) -> MoveAnswer:
        """What was worked out elsewhere becomes part of the answer."""
        return self._learnt(carried, to, trial.after, trial.findings)

    def refuse(self, carried: Carried, to: PciAddress) -> None:
        """It turned out that it cannot be done: have `answer` say why."""
        self.after(carried, to)

    @property
    def is_ready(self) -> bool:
        """Whether the findings that there are now are known, so that those that come can be told from them."""
        return self._session.state.is_judged

    def work(self, carried: Carried, to: PciAddress) -> Callable[[], TriedMove | None] | None:
        """What works out the state after and its findings, in any thread; None where nothing is left to be known."""
        answer, state = self.answer(carried, to), self._session.state
        return None if answer.edit is None or answer.is_exact else partial(_try_out, state, answer.edit)

    def after(self, carried: Carried, to: PciAddress) -> State | None:
        """The state that it would lead to; None where it cannot be done."""
        edit = self.answer(carried, to).edit
        try:
            return self._session.preview(edit) if edit is not None else None
        except EditorError as error:
            self._answers[carried, to] = MoveAnswer(FitKind.NO, said(error.sentence))
            return None

    def _learnt(
        self, carried: Carried, to: PciAddress, after: State, findings: tuple[Finding, ...] | None
    ) -> MoveAnswer:
        """The answer as far as it is known now, remembered."""
        answer, before = self.answer(carried, to), self._session.state
        refusal = after.snapshot.inference.error
        if answer.edit is not None and refusal and before.snapshot.inference.accepted:
            words = _tr("libvirt rejects this place: %1").replace("%1", said(refusal))
            answer = MoveAnswer(FitKind.NO, words)
        elif not answer.is_exact and findings is not None:
            answer = _with_findings(answer, arisen(before.findings, findings), carried)
        self._answers[carried, to] = answer
        return answer

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
                edit,
                FitKind.BUT,
                _tr("libvirt would have placed %1 here; it will place it elsewhere.").replace("%1", names),
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


def _with_findings(answer: MoveAnswer, found: tuple[Finding, ...], carried: Carried) -> MoveAnswer:
    """The answer with what comes of the move, said in its reason: those first that are about what is carried."""
    wrong = [finding for finding in found if finding.severity is not Severity.NOTE]
    kind, reason = answer.kind, answer.reason
    if kind is not FitKind.SWAP:
        kind = FitKind.BUT if wrong else FitKind.YES
    if wrong:
        worst = [finding for finding in wrong if finding.severity is wrong[0].severity]
        worst.sort(key=lambda finding: not set(finding.positions) & set(carried.positions))
        words = [said(finding.message) for finding in worst[:_SAID]]
        if len(wrong) > len(words):
            words.append(_tr("… and %1 more").replace("%1", str(len(wrong) - len(words))))
        lead = [reason] if answer.kind is not FitKind.BUT else []
        reason = "\n".join((*lead, *words))
    return MoveAnswer(kind, reason, answer.edit, found)


def _try_out(state: State, edit: Move) -> TriedMove | None:
    """What an edit would lead to; None where it cannot be done."""
    try:
        found = after(state, edit)
    except EditorError:
        return None
    return TriedMove(found, found.findings)


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
