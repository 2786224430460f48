"""All fixes that the guest does not notice, one after the other, as one edit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from editor.edits.edit import Edit
from editor.edits.replace_text import ReplaceText
from editor.errors import EditorError
from editor.guestview.changes import changes
from editor.rules.finding import Finding, Fix
from editor.session.session import State, after, notices

TITLE = "Fix all that the guest does not notice"


class QuietFixes(NamedTuple):
    """What was done in turn, by title, and the one edit that does the same; None where there is nothing to do."""

    titles: tuple[str, ...]
    edit: Edit | None


def is_quiet(fix: Fix) -> bool:
    """Whether it mends something that the guest does not see. To take edits back is no mending."""
    return not fix.guest_notices and not fix.takes_back


def quiet_fixes(state: State) -> QuietFixes:
    """Each fix is tried on what the ones before it made, for a fix knows devices by their position at that moment.

    It is kept where its finding is gone then and the guest, asked again, really notices nothing.
    """
    now, titles = state, []
    tried: set[tuple[str, str, str]] = set()
    while (step := next(_steps(now, tried), None)) is not None:
        title, now = step
        titles.append(title)
    edit = ReplaceText(now.document.source, TITLE) if titles else None
    return QuietFixes(tuple(titles), edit)


def _steps(state: State, tried: set[tuple[str, str, str]]) -> Iterator[tuple[str, State]]:
    for finding in state.findings:
        for fix in filter(is_quiet, finding.fixes):
            key = (*_key(finding), fix.text)
            if key not in tried:
                tried.add(key)
                mended = _mended(state, finding, fix)
                if mended is not None:
                    yield fix.text, mended


def _mended(state: State, finding: Finding, fix: Fix) -> State | None:
    try:
        mended = after(state, fix.edit)
    except EditorError:  # it is offered, but cannot be done here
        return None
    still = _key(finding) in map(_key, mended.findings)
    noticed = notices(state, mended) or changes(state.question.view, mended.question.view)
    return None if still or noticed else mended


def _key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.message
