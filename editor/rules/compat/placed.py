"""Another libvirt accepts the domain and makes something else of it."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Outlook, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import finding

CODE = "compat-placed"
TEMPLATE = "Defined on {libvirt}: {concern}"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the inferences of the two libvirts."""
    for other in question.outlooks:
        yield from findings_of(other, question)


def findings_of(other: Outlook, question: Question) -> Iterator[Finding]:
    """Those of one libvirt."""
    for concern in other.define.concerns:
        if concern.reaction in (Reaction.PLACES, Reaction.COMPLETES):
            yield finding(CODE, Severity.WARNING, TEMPLATE, other.candidate.title, concern, question)
