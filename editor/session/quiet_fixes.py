"""All fixes that the guest does not notice, one after the other, as one edit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import NamedTuple

from ..edits.edit import Edit
from ..edits.replace_text import ReplaceText
from ..errors import EditorError
from ..guestview.changes import notices
from ..rules.finding import Finding, Fix
from .session import State, after

_Key = tuple[str, str, str]
_Step = tuple[Finding, Fix]
TITLE = "Fix all that the guest does not notice"


class QuietFixes(NamedTuple):
    """What was done in turn, by title, and the one edit that does the same; None where there is nothing to do."""

    titles: tuple[str, ...]
    edit: Edit | None


def quiet_fixes(state: State) -> QuietFixes:
    """All that can be mended so. A fix is kept where its finding is gone then and the guest really notices nothing.

    Fixes know devices by their position, so the findings are asked anew wherever positions may have changed.
    """
    now = state
    titles: list[str] = []
    tried: set[_Key] = set()
    while wanted := _wanted(now, tried):
        done, mended = _together(now, wanted)
        if not _is_mended(now, mended, done):
            done, mended = _together(now, wanted[:1])
        tried |= {_key(*each) for each in done}
        if _is_mended(now, mended, done):
            titles += [fix.text for _, fix in done]
            now = mended
    edit = ReplaceText(now.document.source, TITLE) if now is not state else None
    return QuietFixes(tuple(titles), edit)


def _wanted(state: State, tried: Collection[_Key]) -> Sequence[_Step]:
    """Of each finding the first quiet fix that was not tried yet."""
    found = []
    for finding in state.findings:
        fixes = (fix for fix in finding.fixes if fix.is_quiet and _key(finding, fix) not in tried)
        found += [(finding, fix) for fix in fixes][:1]
    return found


def _together(state: State, wanted: Sequence[_Step]) -> tuple[Sequence[_Step], State]:
    """One after the other, for as long as the devices' positions stay as they are; what was tried, and the outcome."""
    done: list[_Step] = []
    at = state
    for step in wanted:
        done.append(step)
        with suppress(EditorError):  # it is offered, but cannot be done here: its finding stays
            at = after(at, step[1].edit)
        if _positions(at) != _positions(state):
            break
    return done, at


def _positions(state: State) -> Sequence[tuple[int, str]]:
    return [(device.position, device.tag) for device in state.document.guest.devices]


def _is_mended(before: State, mended: State, done: Sequence[_Step]) -> bool:
    still = {(finding.code, finding.message) for finding in mended.findings}
    gone = all((finding.code, finding.message) not in still for finding, _ in done)
    return gone and not notices(before.question.view, mended.question.view)


def _key(finding: Finding, fix: Fix) -> _Key:
    return finding.code, finding.message, fix.text
