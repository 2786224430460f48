"""A concern of the outlook as a finding."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from ...edits.pin import Pin
from ...outlook.verdict import Concern, Judgement, Mend, Reaction
from ..finding import Finding, Fix, Severity
from ..question import Question

SAID_ELSEWHERE = ("inferred-multifunction", "multifunction-off")  # rules of their own


def judged(question: Question) -> Iterator[tuple[str, Judgement]]:
    """What the target and the others would do with the text, by their titles.

    A refusal of the target itself that no table explains is left out: it is left to `rules.refusal`.
    """
    own = question.own_outlook
    explained = tuple(c for c in own.concerns if c.feature or c.reaction is not Reaction.REFUSES)
    yield f"libvirt {question.snapshot.target.libvirt}", replace(own, concerns=explained)
    for other in question.outlooks:
        yield other.candidate.title, other.define


def of_reactions(
    code: str,
    severity: Severity,
    template: str,
    reactions: Collection[Reaction],
    told: tuple[str, Judgement],
    question: Question,
) -> Iterator[Finding]:
    """The findings of one judgement about the text that are about these reactions."""
    title, judgement = told
    for concern in judgement.concerns:
        if concern.reaction in reactions and concern.feature not in SAID_ELSEWHERE:
            yield finding(code, severity, template, title, concern, question)


_SAID_AS = {
    Reaction.REFUSES: ("compat-refused", Severity.ERROR),
    Reaction.FAILS: ("compat-qemu", Severity.ERROR),
    Reaction.PLACES: ("compat-placed", Severity.WARNING),
    Reaction.COMPLETES: ("compat-placed", Severity.WARNING),
    Reaction.IGNORES: ("compat-ignored", Severity.WARNING),
    Reaction.STAYS: ("compat-stored", Severity.WARNING),
    Reaction.UNKNOWN: ("compat-unknown", Severity.NOTE),
}


def reasons(title: str, judgement: Judgement, question: Question) -> tuple[Finding, ...]:
    """All reasons of one answer as findings, whatever rule says them elsewhere; the worst first."""
    ordered = sorted(judgement.concerns, key=lambda concern: list(_SAID_AS).index(concern.reaction))
    return tuple(finding(*_SAID_AS[concern.reaction], "{concern}", title, concern, question) for concern in ordered)


def finding(code: str, severity: Severity, template: str, title: str, concern: Concern, question: Question) -> Finding:
    """The finding; `template` has {libvirt} for the title and {concern} for the concern's own sentence."""
    snapshot = question.snapshot
    there = (snapshot.by_position[p] for p in concern.positions if p in snapshot.by_position)
    return Finding(
        code,
        severity,
        template,
        {"libvirt": title, "concern": concern.text},
        tuple(dict.fromkeys(p.address for p in there if p.address is not None)),
        tuple(p for p in concern.positions if p in snapshot.by_position),
        tuple(_fix(mend, question) for mend in concern.mends),
    )


def _fix(mend: Mend, question: Question) -> Fix:
    """The mend as a fix. What a table calls quiet need not be so in every domain: a port without its model name may
    become another.
    """
    notices = mend.guest_notices or (not isinstance(mend.edit, Pin) and question.notices(mend.edit))
    return Fix("{edit}", mend.edit, notices, {"edit": mend.edit.title(question.snapshot)})
