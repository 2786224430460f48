"""What a rule is asked and what it says: a finding with its code, places and fixes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from editor.edits.edit import Edit
from editor.guestview.changes import Change, changes
from editor.guestview.view import GuestView, guest_view
from editor.inference.result import Multifunction, Placement
from editor.outlook.candidate import Candidate, of_target
from editor.outlook.outlook import define_there, outlook
from editor.outlook.subject import Subject
from editor.outlook.verdict import Judgement, Outlook
from editor.pci.address import PciAddress
from editor.phrase import Phrase, joined
from editor.snapshot.derive import Snapshot


class Severity(StrEnum):
    """error: libvirt or QEMU will refuse; warning: works, probably not as meant; note: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out: a title, the edit, and whether the guest would notice.

    `takes_back`: it undoes what was edited, rather than mend what is there.
    """

    title: str
    edit: Edit
    guest_notices: bool
    arguments: Mapping[str, str] = field(default_factory=dict)
    takes_back: bool = False

    @property
    def text(self) -> str:
        """The title with its arguments, a phrase."""
        return Phrase(self.title, **self.arguments)


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
        """The sentence, a phrase."""
        return Phrase(self.template, **self.arguments)


@dataclass(frozen=True)
class Question:
    """What rules are asked: a snapshot, and the older or other libvirts that must also take the domain.

    `loaded`: the domain as it was opened or last saved, where this differs from it.

    The look-ups are those that several rules share, so that each of them need not go through all
    devices.
    """

    snapshot: Snapshot
    also: tuple[Candidate, ...] = ()
    loaded: Snapshot | None = None

    @cached_property
    def view(self) -> GuestView:
        """What the guest will see."""
        return guest_view(self.snapshot)

    @cached_property
    def noticed(self) -> Sequence[Change]:
        """What the guest notices of all edits since the domain was opened or saved."""
        return changes(guest_view(self.loaded), self.view) if self.loaded is not None else ()

    @cached_property
    def by_state(self) -> Mapping[Multifunction, Sequence[Placement]]:
        """The devices of each multifunction state."""
        found: dict[Multifunction, list[Placement]] = {state: [] for state in Multifunction}
        for placement in self.snapshot.placements:
            found[placement.state].append(placement)
        return found

    @cached_property
    def own_outlook(self) -> Judgement:
        """What the target of the snapshot makes of the text, and why."""
        return define_there(self._subject, of_target(self.snapshot.target))

    @cached_property
    def at_home(self) -> Outlook:
        """The outlook for the target of the snapshot itself."""
        return self.outlook(of_target(self.snapshot.target))

    @cached_property
    def outlooks(self) -> Sequence[Outlook]:
        """The outlook for each of the others."""
        return [self.outlook(other) for other in self.also if other.target != self.snapshot.target]

    def outlook(self, other: Candidate) -> Outlook:
        """The outlook for one other libvirt."""
        return outlook(self._subject, other)

    @cached_property
    def _subject(self) -> Subject:
        snapshot = self.snapshot
        return Subject(snapshot.document.guest, snapshot.inference, of_target(snapshot.target))

    @cached_property
    def controllers(self) -> Sequence[Placement]:
        """The PCI controllers, in libvirt's order."""
        return [self.snapshot.controller(bus) for bus in self.snapshot.inference.buses]


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
