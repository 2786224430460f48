"""A concern of the outlook as a finding."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from editor.outlook.verdict import Concern, Judgement, Reaction
from editor.rules.finding import Finding, Fix, Question, Severity

SAID_ELSEWHERE = ("inferred-multifunction", "multifunction-off")  # rules of their own


def define_concerns(question: Question, reactions: Collection[Reaction]) -> Iterator[tuple[str, Concern]]:
    """What the target and the others would do with the text, as pairs of the libvirt and the concern.

    A refusal of the target itself that no table explains is left to `rules.refusal`.
    """
    own = f"libvirt {question.snapshot.target.libvirt}"
    judged: list[tuple[str, Judgement]] = [(own, question.own_outlook)]
    judged += [(other.candidate.title, other.define) for other in question.outlooks]
    for title, judgement in judged:
        for concern in judgement.concerns:
            unexplained = title == own and not concern.feature
            if concern.reaction in reactions and concern.feature not in SAID_ELSEWHERE and not unexplained:
                yield title, concern


def finding(code: str, severity: Severity, template: str, title: str, concern: Concern, question: Question) -> Finding:
    """The finding; `template` has {libvirt} for the title, and the concern's own sentence is put behind it."""
    snapshot = question.snapshot
    there = (snapshot.by_position[p] for p in concern.positions if p in snapshot.by_position)
    return Finding(
        code,
        severity,
        template + concern.template,
        {"libvirt": title, **concern.arguments},
        tuple(dict.fromkeys(p.address for p in there if p.address is not None)),
        tuple(p for p in concern.positions if p in snapshot.by_position),
        tuple(
            Fix("{edit}", mend.edit, mend.guest_notices, {"edit": mend.edit.title(snapshot)}) for mend in concern.mends
        ),
    )
