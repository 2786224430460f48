"""The edit behind “let libvirt choose”: addresses go, and all other devices stay where they are."""

from __future__ import annotations

from ..edits.forget import Forget
from ..edits.hold import Hold


def forget(positions: tuple[int, ...]) -> Hold:
    """Forget the addresses of the devices at these positions."""
    return Hold(Forget(positions), positions)
