"""Which findings an edit brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from .finding import Finding


def arisen(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those of `after` that `before` does not have, in their order: worst first.

    The same sentence, with the same severity, is the same finding: devices may have other positions by now.
    """
    known = Counter(map(_key, before))
    found = []
    for finding in after:
        known[_key(finding)] -= 1
        if known[_key(finding)] < 0:
            found.append(finding)
    return tuple(found)


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.severity, finding.message
