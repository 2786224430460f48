"""What every edit is, whether the guest would notice it, and what it displaces."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ..pci.address import PciAddress, Switch
from ..snapshot.derive import Snapshot


class Edit(Protocol):
    """An intention, a plain value. Devices are named by `Device.position` in the snapshot's document."""

    def title(self, snapshot: Snapshot) -> str:
        """What it does, for the history and the undo menu: “Move net0 to 01:00.1”."""

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document's bytes afterwards. EditorError if it cannot be done here."""


def guest_notices(before: Snapshot, after: Snapshot) -> bool:
    """Whether an address, a multifunction bit or the presence of a device differs between the two."""
    return _visible(before) != _visible(after)


def displaced(before: Snapshot, after: Snapshot) -> tuple[tuple[str, PciAddress, PciAddress | None], ...]:
    """Devices of both snapshots whose address, written or predicted, differs: name, old place, new place."""
    then = {after.name(p): p.address for p in after.placements}
    now = [(before.name(p), p.address) for p in before.placements if p.address is not None]
    return tuple((name, place, then.get(name)) for name, place in now if then.get(name) != place)


def _visible(snapshot: Snapshot) -> Mapping[tuple[object, ...], tuple[PciAddress | None, bool]]:
    return {key: (p.address, p.stored is Switch.ON) for key, p in snapshot.inference.by_identity.items()}
