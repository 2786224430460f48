"""Ask every rule."""

from __future__ import annotations

from editor.rules.finding import Finding, Question


def check(question: Question) -> tuple[Finding, ...]:
    """All findings, errors first, then by place."""
    return ()
