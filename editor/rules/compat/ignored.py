"""A libvirt takes no notice of something because a newer one brought it."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Judgement, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import judged, of_reactions

CODE = "compat-ignored"
TEMPLATE = "{libvirt} ignores this. {concern}"


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt's parser skips elements and attributes that it does not know, without a word."""
    for told in judged(question):
        yield from findings_of(told, question)


def findings_of(told: tuple[str, Judgement], question: Question) -> Iterator[Finding]:
    """Those of one libvirt: its title, and what it would do with the text."""
    yield from of_reactions(CODE, Severity.WARNING, TEMPLATE, (Reaction.IGNORES,), told, question)
