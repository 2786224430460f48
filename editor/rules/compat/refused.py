"""A libvirt refuses something because a newer one brought it."""

from __future__ import annotations

from collections.abc import Iterator

from editor.outlook.verdict import Reaction
from editor.rules.compat.concern import SAID_ELSEWHERE, define_concerns, finding
from editor.rules.finding import Finding, Question, Severity

CODE = "compat-refused"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the tables of `editor.outlook`, each row with its own."""
    for title, concern in define_concerns(question, (Reaction.REFUSES,)):
        yield finding(CODE, Severity.ERROR, "{libvirt} refuses this domain. ", title, concern, question)


def explains(question: Question) -> bool:
    """Whether a table says why the target itself refuses."""
    refusals = [c for c in question.own_outlook.concerns if c.reaction is Reaction.REFUSES]
    return any(concern.feature and concern.feature not in SAID_ELSEWHERE for concern in refusals)
