"""What a rule says: a finding with its code, places and fixes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from editor.edits.edit import Edit
from editor.inference.target import Target
from editor.pci.address import PciAddress
from editor.snapshot.derive import Snapshot


class Severity(StrEnum):
    """error: libvirt or QEMU will refuse; warning: works, probably not as meant; note: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out: a title, the edit, and whether the guest would notice."""

    title: str
    edit: Edit
    guest_notices: bool
    arguments: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The title in English, arguments filled in."""
        return self.title.format_map(self.arguments)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong or worth knowing.

    `template` is English with {named} arguments, so that a front end can translate it.
    `subjects` are the places it is about; `positions` the devices (`Device.position`), also those
    without a place.
    """

    code: str
    severity: Severity
    template: str
    arguments: Mapping[str, str]
    subjects: tuple[PciAddress, ...]
    positions: tuple[int, ...] = ()
    fixes: tuple[Fix, ...] = ()

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.template.format_map(self.arguments)


@dataclass(frozen=True, slots=True)
class Question:
    """What rules are asked: a snapshot, and the older or other libvirts that must also take the domain."""

    snapshot: Snapshot
    also: tuple[Target, ...] = ()
