"""What a rule says: a finding with its code, places and fixes. What it is asked is in `question`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ..edits.edit import Edit
from ..inference.result import Placement
from ..pci.address import PciAddress
from ..phrase import Phrase, joined


class Severity(StrEnum):
    """error: libvirt or QEMU will refuse; warning: works, probably not as meant; note: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out: a title, the edit, and whether the guest would notice.

    `takes_back`: it undoes what was edited, rather than mend what is there. `consequences`: what
    it does besides, a sentence each, where that was tried: network interfaces that a Linux guest will call otherwise,
    devices that move because libvirt chooses their places.
    """

    title: str
    edit: Edit
    guest_notices: bool
    arguments: Mapping[str, str] = field(default_factory=dict)
    takes_back: bool = False
    consequences: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The title with its arguments, a phrase."""
        return Phrase(self.title, **self.arguments)

    @property
    def is_quiet(self) -> bool:
        """Whether it mends something that the guest does not see. To take edits back is no mending."""
        return not self.guest_notices and not self.takes_back


class Finding(NamedTuple):
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
        """The sentence, a phrase."""
        return Phrase(self.template, **self.arguments)


def positions(placements: Sequence[Placement]) -> tuple[int, ...]:
    """Where those of the devices that are written stand in the document."""
    return tuple(p.device.position for p in placements if p.device is not None)


def places(placements: Sequence[Placement]) -> tuple[PciAddress, ...]:
    """Where the devices sit, each place once."""
    return tuple(dict.fromkeys(p.address for p in placements if p.address is not None))


def listed(names: Sequence[str], most: int = 4) -> str:
    """“a”, “a and b”, “a, b and c”, “a, b, c and 7 more”: for the arguments of a template."""
    if len(names) < 2:
        return names[0] if names else "nothing"
    if len(names) > most:
        names, count = names[: most - 1], len(names) - most + 1
        return Phrase("{names} and {count} more", names=joined(names), count=count)
    return Phrase("{names} and {last}", names=joined(names[:-1]), last=names[-1])
