"""The whole text anew: what somebody typed, pasted or loaded again."""

from __future__ import annotations

from typing import NamedTuple

from ..snapshot.derive import Snapshot


class ReplaceText(NamedTuple):
    """The document's bytes become these."""

    source: bytes
    reason: str = "Edit the XML text"

    def title(self, snapshot: Snapshot) -> str:
        """The reason given."""
        return self.reason

    def apply(self, snapshot: Snapshot) -> bytes:
        """The new bytes; whether they are a domain shows when they are read."""
        return self.source
