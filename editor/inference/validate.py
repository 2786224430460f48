"""What libvirt refuses once everything is settled (virDomainDefValidate, qemuValidateDomainDeviceDef…)."""

from __future__ import annotations

from editor.inference.lineup import Lineup


def validate(lineup: Lineup) -> None:
    """Refusal where validation would refuse."""
