"""A libvirt refuses something because a newer one brought it."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Judgement, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import SAID_ELSEWHERE, judged, of_reactions

CODE = "compat-refused"
TEMPLATE = "{libvirt} refuses this domain. {concern}"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the tables of `editor.outlook`, each row with its own."""
    for told in judged(question):
        yield from findings_of(told, question)


def findings_of(told: tuple[str, Judgement], question: Question) -> Iterator[Finding]:
    """Those of one libvirt: its title, and what it would do with the text."""
    yield from of_reactions(CODE, Severity.ERROR, TEMPLATE, (Reaction.REFUSES,), told, question)


def explains(question: Question) -> bool:
    """Whether a table says why the target itself refuses."""
    refusals = [c for c in question.own_outlook.concerns if c.reaction is Reaction.REFUSES]
    return any(concern.feature and concern.feature not in SAID_ELSEWHERE for concern in refusals)
