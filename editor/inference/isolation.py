"""Isolation groups of pSeries guests: host devices do not share a PCI host bridge with others."""

from __future__ import annotations

from .lineup import Lineup


def set_groups(lineup: Lineup) -> None:
    """Give each PCI host device its group (qemuDomainSetupIsolationGroups).

    libvirt takes the IOMMU group that the host has for it. That cannot be seen from here; the
    functions of one card are taken to form a group, as they do on POWER hosts.
    """
    if not lineup.isolates:
        return
    groups: dict[tuple[int, int, int], int] = {}
    for part in lineup.hostdevs:
        if part.host is not None:
            part.group = groups.setdefault(part.host[:3], len(groups) + 1)
