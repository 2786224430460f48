"""What a fix does besides mending: the state after it, held against the one before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..edits.edit import Edit
from ..edits.forget import Forget
from ..edits.hold import Hold, Together
from ..edits.machine import LayOutAnew
from ..edits.move import Move
from ..errors import EditorError
from ..guestview.changes import GuestChangeKind, changes
from ..inference.result import AddressOrigin, Placement
from ..pci.address import PciAddress
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from .compat import refused
from .finding import RANKS, Finding, Fix
from .found import found
from .question import Question

_MOVES = "{name}, whose place libvirt chooses, moves from {old} to {new}."


@dataclass(frozen=True)
class TriedFix:
    """What came of trying a fix. `harms`: what is wrong with it, a sentence each; none where it helps and does no harm.

    `consequences`: what else a user should know before, a sentence each.
    """

    fix: Fix
    harms: tuple[str, ...]
    consequences: tuple[str, ...] = ()


def tried(question: Question, finding: Finding, fix: Fix, every: Collection[Finding]) -> TriedFix:
    """Try one of the finding's fixes; `every`: all that the rules find before."""
    try:
        mended = question.after(fix.edit)
    except EditorError as error:
        return TriedFix(fix, (Phrase("It cannot be done: {why}", why=error.sentence),))
    harms = tuple(_harms(question, mended, finding, fix, every))
    return TriedFix(fix, harms, () if harms else tuple(_consequences(question, mended, fix)))


def _consequences(question: Question, mended: Question, fix: Fix) -> Iterator[str]:
    before, then = question.snapshot, mended.snapshot
    if any(p.element == "interface" for p in before.placements):
        yield from (
            each.sentence for each in changes(question.view, mended.view) if each.kind is GuestChangeKind.RENAMED
        )
    for placement, to in _displaced(before, then, fix):
        if placement.address is not None and to is not None:
            place = placement.address.short
            yield Phrase(_MOVES, name=before.name(placement), old=place, new=to.short)


def _harms(
    question: Question, mended: Question, finding: Finding, fix: Fix, every: Collection[Finding]
) -> Iterator[str]:
    before, then = question.snapshot, mended.snapshot
    said, says = before.inference.error, then.inference.error
    if before.inference.accepted and not then.inference.accepted:
        yield Phrase("libvirt refuses the domain then: {error}", error=says)
    elif said is not None and said == says:
        yield Phrase("libvirt still says: {error}", error=says)
    else:
        yield from _moved(before, then, fix)
        yield from _on_machine(before, then)
        yield from _worse(question, mended, finding, every)


def _worse(question: Question, mended: Question, finding: Finding, every: Collection[Finding]) -> Iterator[str]:
    """The finding that stays, and those of the same or a higher severity that come.

    Where libvirt, or another one that must take the domain, goes on refusing for another reason, others may have been
    hidden by the first.
    """
    refusing = {each.arguments["libvirt"] for each in every if each.code == refused.CODE}
    known = {question.key(each) for each in every} | {(each.code, each.message) for each in every}
    still_refused = not question.snapshot.inference.accepted and not mended.snapshot.inference.accepted
    for each in found(mended):
        is_known = mended.key(each) in known or (each.code, each.message) in known
        if mended.key(each) == question.key(finding):
            yield Phrase("It stays: {finding}", finding=each.message)
        elif not (
            still_refused
            or is_known
            or each.arguments.get("libvirt", "") in refusing
            or RANKS[each.severity] > RANKS[finding.severity]
        ):
            yield Phrase("It brings: {finding}", finding=each.message)


def _moved(before: Snapshot, then: Snapshot, fix: Fix) -> Iterator[str]:
    """Devices that leave a written place though the fix is not about them."""
    for placement, _ in _displaced(before, then, fix):
        place = placement.device.place if placement.device is not None else None
        if place is not None and place == placement.address:
            name = before.name(placement)
            yield Phrase("{name} leaves {place}, though nobody asked for that.", name=name, place=place.short)


def _displaced(before: Snapshot, then: Snapshot, fix: Fix) -> Iterator[tuple[Placement, PciAddress | None]]:
    """Those that the fix is not about and that are elsewhere then. Where a device goes, its like are counted anew."""
    about = set(before.by_position) if isinstance(fix.edit, LayOutAnew) else set(touched(fix.edit))
    now = {key: p.address for key, p in then.inference.by_identity.items()}
    gone = Counter(key[0] for key in before.inference.by_identity.keys() - now.keys())
    for key, placement in before.inference.by_identity.items():
        is_about = placement.device is not None and placement.device.position in about
        if placement.address is not None and not is_about and not gone[key[0]] and now.get(key) != placement.address:
            yield placement, now.get(key)


def touched(edit: Edit) -> tuple[int, ...]:
    """The devices whose places an edit is about, by position."""
    if isinstance(edit, Hold):
        return edit.moving
    if isinstance(edit, Together):
        return tuple(position for each in edit.edits for position in touched(each))
    if isinstance(edit, Move):
        return tuple(position for position, _ in edit.moves)
    return edit.positions if isinstance(edit, Forget) else ()


def _on_machine(before: Snapshot, then: Snapshot) -> Iterator[str]:
    """Devices that came to a place that the machine itself has."""
    for place in then.by_address.keys() - before.by_address.keys():
        belongs = all(p.address_origin is AddressOrigin.FORCED for p in then.by_address[place])
        if place in then.inference.reserved and not belongs:
            yield Phrase("{place} is the machine's own.", place=place.short)
