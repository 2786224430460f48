"""What would be wrong after what a dialog is about to do, in lines for its answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ...rules.arisen import arisen
from ...rules.finding import Severity
from ...session.session import State
from ..look.language import said

_MOST = 4


def coming(before: State, after: State) -> list[str]:
    """The errors and warnings that there are then and not now, worst first."""
    wrong = [finding for finding in arisen(before.findings, after.findings) if finding.severity is not Severity.NOTE]
    signs = {Severity.ERROR: "✖", Severity.WARNING: "⚠"}
    lines = [f"{signs[finding.severity]} {said(finding.message)}" for finding in wrong[:_MOST]]
    if len(wrong) > _MOST:
        more = QCoreApplication.translate("Coming", "… and %1 more findings")
        lines.append(more.replace("%1", str(len(wrong) - _MOST)))
    return lines
