"""Which devices and places of a picture are marked because a finding is about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from ..render.cells import Marks
from .finding import Finding, Severity

_Key = TypeVar("_Key")


def marks(findings: Sequence[Finding]) -> Marks:
    """The worst error or warning about each device, and about each place of findings that name no device.

    Notes do not mark anything: nothing is wrong there.
    """
    wrong = [finding for finding in findings if finding.severity is not Severity.NOTE]
    return Marks(
        _worst((position, each.severity) for each in wrong for position in each.positions),
        _worst((place, each.severity) for each in wrong if not each.positions for place in each.subjects),
    )


def _worst(found: Iterable[tuple[_Key, Severity]]) -> dict[_Key, str]:
    worst: dict[_Key, str] = {}
    for key, severity in found:
        if worst.get(key) != Severity.ERROR:
            worst[key] = severity
    return worst
