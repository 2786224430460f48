"""`outlook(snapshot, candidate)`: the three answers, with their concerns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from . import mends
from .candidate import Candidate
from .compare import differ, differences
from .libvirt_concerns import differing_devices, positions, unexplained_refusal, unknown_things
from .memo import FormMemo
from .pattern import Written
from .qemu_concerns import missing_in_qemu, not_known_here, unknown_machine
from .subject import Subject
from .verdict import Answer, Concern, Judgement, Outlook, Reaction

# What newer releases write down of every domain, and whether a guest notices when a text does without
_OWN: Mapping[tuple[str, str], tuple[Written, bool]] = {
    ("watchdog model", "itco"): (Written(("watchdog",), (), None, models=("itco",)), True),
    ("disk model", "usb-storage"): (Written(("disk",), (), "model"), False),
    ("disk model", "usb-bot"): (Written(("disk",), (), "model"), True),
    ("audio type", "none"): (Written(("audio",)), False),
    ("audio type", "spice"): (Written(("audio",)), True),
}


def outlook(subject: Subject, candidate: Candidate) -> Outlook:
    """What that libvirt would do with the domain."""
    define = define_there(subject, candidate)
    if subject.stored is None or subject.sent is None:
        nothing = _nothing_stored(subject)
        return Outlook(candidate, define, nothing, nothing)
    kept = [*_concerns(subject.stored, subject, candidate), *unknown_machine(subject, candidate)]
    sent = kept
    if subject.sent is not subject.stored:
        sent = [*_concerns(subject.sent, subject, candidate), *unknown_machine(subject, candidate)]
    sent = [*sent, *_staying(subject.sent)]
    return Outlook(
        candidate,
        define,
        _judgement(sent, subject.sent, candidate, "migrate"),
        _judgement(kept, subject.stored, candidate, "roll_back"),
    )


def define_there(subject: Subject, candidate: Candidate) -> Judgement:
    """The first of the three questions alone."""
    concerns = map(_mended_in_text, _concerns(subject.written, subject, candidate))
    return _judgement(concerns, subject.written, candidate, "define")


def _mended_in_text(concern: Concern) -> Concern:
    """A text can do without what libvirt adds by itself, though not what is stored of it."""
    if concern.feature != "value":
        return concern
    own = _OWN.get((str(concern.arguments["what"]), concern.arguments["value"]))
    if own is None:
        return concern
    where, guest = own
    return replace(concern, mends=mends.take_out(where, concern.positions, guest))


def answers(subject: Subject, candidate: Candidate) -> tuple[Answer, Answer, Answer]:
    """The answers to the three questions, as `outlook` has them, without a word of why."""
    define = _answer(_first_to_last(subject.written, subject, candidate), "define")
    if subject.stored is None or subject.sent is None:
        return define, Answer.NO, Answer.NO
    unknown = tuple(unknown_machine(subject, candidate))
    sent = chain(_first_to_last(subject.sent, subject, candidate), unknown, _staying(subject.sent))
    kept = chain(_first_to_last(subject.stored, subject, candidate), unknown)
    return define, _answer(sent, "migrate"), _answer(kept, "roll_back")


def _answer(concerns: Iterable[Concern], question: str) -> Answer:
    """No concern is looked for that cannot change the answer any more."""
    answer = Answer.YES
    for concern in concerns:
        answer = concern.answers(question)
        if answer is Answer.NO:
            break
    return answer


def _judgement(concerns: Iterable[Concern], form: FormMemo, candidate: Candidate, question: str) -> Judgement:
    found = tuple(concerns)
    refused = any(concern.reaction is Reaction.REFUSES for concern in found)
    error = form.at(candidate.target).error if refused else None
    return Judgement(_answer(found, question), not refused, error, found)


def _nothing_stored(subject: Subject) -> Judgement:
    error = subject.written.here.error
    concern = Concern(
        Reaction.REFUSES,
        "{host} itself refuses the domain, so it has nothing to send or to keep: “{error}”.",
        {"host": subject.host.title, "error": (error or "").rstrip(".")},
        "virDomainDefParse",
    )
    return Judgement(Answer.NO, False, error, (concern,))


def _concerns(form: FormMemo, subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """All of one form, in the order in which they are told."""
    there = form.at(candidate.target)
    explained = False
    for concern in unknown_things(form, candidate.target, there.accepted):
        explained = explained or concern.reaction is Reaction.REFUSES
        yield concern
    if not there.accepted and not explained:
        yield unexplained_refusal(form, subject, candidate, there)
    if there.accepted and form.here.accepted:
        yield from differing_devices(form, subject, candidate, differences(form.here, there))
    yield from missing_in_qemu(form, candidate)
    yield from not_known_here(form, candidate, there.accepted)


def _first_to_last(form: FormMemo, subject: Subject, candidate: Candidate) -> Iterator[Concern]:
    """The same for those who want no words: what is found most easily comes first, and is not told."""
    yield from missing_in_qemu(form, candidate)
    refused = form.is_refused_at(candidate.target)
    if refused:
        yield Concern(Reaction.REFUSES, "", {}, "")
    else:
        yield from unknown_things(form, candidate.target, True)
        if form.here.accepted and differ(form.here, form.at(candidate.target)):
            yield Concern(Reaction.PLACES, "", {}, "", fits=False)
    yield from not_known_here(form, candidate, not refused)


def _staying(form: FormMemo) -> Iterator[Concern]:
    """What no other host would get of a running guest, whichever it is; the domain as such can move (--offline)."""
    for row, found in form.stays():
        template = "A running guest with {what} can be neither migrated nor saved."
        if not row.certain:
            template = "Whether a running guest with {what} can be migrated or saved depends on that device."
        reaction = Reaction.STAYS if row.certain else Reaction.UNKNOWN
        yield Concern(reaction, template, {"what": row.what}, row.source, None, "stays", positions(found))
