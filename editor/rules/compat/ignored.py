"""A libvirt takes no notice of something because a newer one brought it."""

from __future__ import annotations

from collections.abc import Iterator

from editor.outlook.verdict import Reaction
from editor.rules.compat.concern import define_concerns, finding
from editor.rules.finding import Finding, Question, Severity

CODE = "compat-ignored"


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt's parser skips elements and attributes that it does not know, without a word."""
    for title, concern in define_concerns(question, (Reaction.IGNORES,)):
        yield finding(CODE, Severity.WARNING, "{libvirt} ignores this. ", title, concern, question)
