"""What another libvirt, or its QEMU, makes of something cannot be told from here."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Outlook, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import finding

CODE = "compat-unknown"
TEMPLATE = "{libvirt}: {concern}"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the limits of the tables of `editor.outlook`: vendors' machine types, other drivers, other releases."""
    for other in question.outlooks:
        yield from findings_of(other, question)


def findings_of(other: Outlook, question: Question) -> Iterator[Finding]:
    """Those of one libvirt, about the text."""
    for concern in other.define.concerns:
        if concern.reaction is Reaction.UNKNOWN:
            yield finding(CODE, Severity.NOTE, TEMPLATE, other.candidate.title, concern, question)
