"""A libvirt accepts the domain, but its QEMU lacks something."""

from __future__ import annotations

from collections.abc import Iterator

from ...outlook.verdict import Judgement, Reaction
from ..finding import Finding, Severity
from ..question import Question
from .concern import judged, of_reactions

CODE = "compat-qemu"
TEMPLATE = "With {libvirt} this does not start. {concern}"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the QEMU releases that have the devices first."""
    for told in judged(question):
        yield from findings_of(told, question)


def findings_of(told: tuple[str, Judgement], question: Question) -> Iterator[Finding]:
    """Those of one libvirt: its title, and what it would do with the text."""
    yield from of_reactions(CODE, Severity.ERROR, TEMPLATE, (Reaction.FAILS,), told, question)
