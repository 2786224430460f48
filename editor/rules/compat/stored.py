"""What libvirt stores of the domain is not taken by another one, though the text itself may be."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Answer, Outlook, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import finding

CODE = "compat-stored"
_QUESTIONS = {
    "migrate": "Once defined here, it cannot migrate to {libvirt}. {concern}",
    "roll_back": "Once defined here, it does not survive a way back to {libvirt}. {concern}",
}


def findings(question: Question) -> Iterator[Finding]:
    """Source: what a define adds to a text (`editor.outlook.stored`), held against the other libvirt."""
    for other in question.outlooks:
        yield from of(other, question)


def of(other: Outlook, question: Question) -> Iterator[Finding]:
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
                yield finding(CODE, Severity.WARNING, _QUESTIONS[name], other.candidate.title, concern, question)
