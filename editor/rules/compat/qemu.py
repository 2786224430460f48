"""A libvirt accepts the domain, but its QEMU lacks something."""

from __future__ import annotations

from collections.abc import Iterator

from editor.outlook.verdict import Reaction
from editor.rules.compat.concern import define_concerns, finding
from editor.rules.finding import Finding, Question, Severity

CODE = "compat-qemu"


def findings(question: Question) -> Iterator[Finding]:
    """Source: the QEMU releases that have the devices first."""
    for title, concern in define_concerns(question, (Reaction.FAILS,)):
        yield finding(CODE, Severity.ERROR, "With {libvirt} this does not start. ", title, concern, question)
