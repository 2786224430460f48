"""What libvirt stores of the domain is not taken by another one, though the text itself may be."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Answer, Outlook, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import finding

CODE = "compat-stored"
NO_MIGRATION = "After it is defined here, it cannot migrate to {libvirt}. {concern}"
NO_WAY_BACK = "After it is defined here, it cannot be downgraded to {libvirt}. {concern}"
MIGRATION_BUT = "After it is defined here, it can migrate to {libvirt}, but: {concern}"
WAY_BACK_BUT = "After it is defined here, it can be downgraded to {libvirt}, but: {concern}"
_NO = {"migrate": NO_MIGRATION, "roll_back": NO_WAY_BACK}


def findings(question: Question) -> Iterator[Finding]:
    """Source: what a define adds to a text (`editor.outlook.stored`), held against the other libvirt."""
    for other in question.outlooks:
        yield from findings_of(other, question)


def findings_of(other: Outlook, question: Question) -> Iterator[Finding]:
    """Those of one libvirt; none where what is defined here is refused already."""
    said = {concern.text for concern in other.define.concerns}
    for name, judgement in other.judgements:
        if name == "define" or not question.snapshot.inference.accepted:
            continue
        for concern in judgement.concerns:
            if concern.reaction is Reaction.UNKNOWN or concern.text in said:
                continue
            if concern.reaction is Reaction.STAYS:
                said.add(concern.text)
                yield finding(CODE, Severity.NOTE, "{concern}", other.candidate.title, concern, question)
            elif judgement.answer is Answer.NO:
                said.add(concern.text)
                yield finding(CODE, Severity.WARNING, _NO[name], other.candidate.title, concern, question)
