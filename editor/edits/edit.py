"""What every edit is, and what it displaces."""

from __future__ import annotations

from typing import Protocol

from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot
from ..snapshot.same import counterparts


class Edit(Protocol):
    """An intention, a plain value. Devices are named by `Device.position` in the snapshot's document."""

    def title(self, snapshot: Snapshot) -> str:
        """What it does, for the history and the undo menu: “Move net0 to 01:00.1”."""

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document's bytes afterwards. EditorError if it cannot be done here."""


def displaced(before: Snapshot, after: Snapshot) -> tuple[tuple[str, PciAddress, PciAddress | None], ...]:
    """Devices whose address, written or predicted, differs: name, old place, new place; None for one that is gone."""
    there = counterparts(before.placements, after.placements)
    then = {key: placement.address for key, placement in there.items()}
    now = [(p, p.address) for p in before.placements if p.address is not None]
    return tuple((before.name(p), place, then.get(p.number)) for p, place in now if then.get(p.number) != place)
