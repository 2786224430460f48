"""What is wrong with a domain, or worth knowing, and what really helps: the findings as they are shown.

The rules say what they find, and what they would do. Here that is tried: a fix is offered where it helps and does no
harm, with the names that network interfaces get by it. In a domain that libvirt refuses, what is no error is said
only where it is still there once the refusal is mended: the rest only follows from it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from .finding import Finding, Fix, Severity
from .found import found
from .harm import TriedFix, tried
from .host import schema
from .question import Question

_TRIALS = 20_000  # fixes × devices: a trial takes the longer the more devices there are
_REFUSALS = 4  # libvirt names one at a time; who needs more looks again


def check(question: Question) -> tuple[Finding, ...]:
    """All findings, errors first, then by place, those without a place last."""
    every = found(question)
    checked = list(_offered(question, every))
    if not question.snapshot.inference.accepted:
        stay = _staying(question, checked)
        checked = [each for each in checked if _is_of_its_own(each) or question.key(each) in stay]
    return tuple(checked)


def _without_trial(finding: Finding) -> Finding:
    """There are too many to try all their fixes; once some are mended, the others have their turn."""
    return finding._replace(fixes=tuple(fix for fix in finding.fixes if fix.takes_back))


def _offered(question: Question, every: Collection[Finding]) -> Iterator[Finding]:
    """All of them as `offered`, for as long as there is room for trials."""
    room = _TRIALS // max(len(question.snapshot.placements), 1)
    for finding in every:
        yield offered(question, finding, every) if room > 0 else _without_trial(finding)
        room -= sum(not fix.takes_back for fix in finding.fixes)


def _is_of_its_own(finding: Finding) -> bool:
    """Whether it holds whatever libvirt refuses."""
    return finding.severity is Severity.ERROR or finding.code == schema.CODE


def offered(question: Question, finding: Finding, every: Collection[Finding]) -> Finding:
    """The finding with those of its fixes that help and do no harm. `every`: what the rules find before."""
    if all(fix.takes_back for fix in finding.fixes):
        return finding
    fixes = (fix if fix.takes_back else _offer(tried(question, finding, fix, every)) for fix in finding.fixes)
    return finding._replace(fixes=tuple(fix for fix in fixes if fix is not None))


def _offer(trial: TriedFix) -> Fix | None:
    """The fix with what the guest notices of it; None where it does harm."""
    if trial.harms:
        return None
    fix = trial.fix
    said = trial.consequences
    return replace(fix, guest_notices=fix.guest_notices or bool(said), consequences=said)


def _staying(question: Question, checked: Iterable[Finding]) -> Collection[tuple[object, ...]]:
    """What is still found once the refusals are mended; nothing where that cannot be done."""
    now = question
    findings = iter(checked)
    for _ in range(_REFUSALS):
        fix = next((fix for finding in findings for fix in finding.fixes if not fix.takes_back), None)
        if fix is None:
            break
        now = now.after(fix.edit)
        every = found(now)
        if now.snapshot.inference.accepted:
            return {now.key(finding) for finding in every}
        findings = _offered(now, every)
    return ()
