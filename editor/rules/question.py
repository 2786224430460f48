"""What rules are asked, with what several of them work out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ..document.read import parse
from ..document.schema import Fault
from ..edits.edit import Edit
from ..errors import EditorError
from ..guestview.changes import GuestChange, changes, notices
from ..guestview.systems import GuestSystem
from ..guestview.view import GuestView, guest_view
from ..inference.result import Multifunction, Placement
from ..outlook.candidate import Candidate, of_target
from ..outlook.oldest import Reach, reach
from ..outlook.outlook import define_there, outlook
from ..outlook.subject import Subject
from ..outlook.verdict import Judgement, Outlook
from ..snapshot.derive import Snapshot, derive
from .finding import Finding


class HotPlugDemand(NamedTuple):
    """How many devices shall find a place while the guest runs."""

    pcie: int = 0
    pci: int = 0


@dataclass(frozen=True)
class Question:
    """What rules are asked: a snapshot, and the older or other libvirts that must also take the domain.

    `loaded`: the domain as it was opened or last saved, where this differs from it. `hot_plug`: what shall be plugged
    in later, where somebody said so. `system`: the guest's operating system, where somebody has said; None: as the
    domain's metadata says. `faults`: what libvirt's schema does not allow, where somebody asked.

    The look-ups are those that several rules share, so that each of them need not go through all
    devices.
    """

    snapshot: Snapshot
    also: tuple[Candidate, ...] = ()
    loaded: Snapshot | None = None
    hot_plug: HotPlugDemand | None = None
    system: GuestSystem | None = None
    faults: tuple[Fault, ...] = ()

    def after(self, edit: Edit) -> Question:
        """The same asked of the domain as an edit leaves it. EditorError if it cannot be done here."""
        source = edit.apply(self.snapshot)
        return Question(derive(parse(source), self.snapshot.target), self.also, self.loaded, self.hot_plug, self.system)

    def key(self, finding: Finding) -> tuple[object, ...]:
        """The same for the same finding about the same devices, whatever the sentence says of others."""
        there = self.snapshot.by_position
        names = frozenset(self.snapshot.name(there[at]) for at in finding.positions if at in there)
        return finding.code, finding.arguments.get("concern", ""), names or finding.message

    @property
    def is_draft(self) -> bool:
        """Whether the domain has no `<features>` at all: ACPI may not have been thought of yet."""
        return self.snapshot.document.guest.root.child("features") is None

    @cached_property
    def view(self) -> GuestView:
        """What the guest will see."""
        return guest_view(self.snapshot, self.system)

    @cached_property
    def noticed(self) -> Sequence[GuestChange]:
        """What the guest notices of all edits since the domain was opened or saved."""
        return changes(guest_view(self.loaded, self.view.system), self.view) if self.loaded is not None else ()

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
    def reach(self) -> Reach:
        """How far back the domain goes: the oldest libvirt that takes it, from the target of the snapshot downwards."""
        return reach(self._subject)

    @cached_property
    def outlooks(self) -> Sequence[Outlook]:
        """The outlook for each of the others."""
        return [self.outlook(other) for other in self.also if other.target != self.snapshot.target]

    def notices(self, edit: Edit) -> bool:
        """Whether the guest would notice the edit; that of one which cannot be done here is not known, so it is yes."""
        if edit not in self._noticed:
            self._noticed[edit] = self._notices(edit)
        return self._noticed[edit]

    @cached_property
    def _noticed(self) -> dict[Edit, bool]:
        return {}

    def _notices(self, edit: Edit) -> bool:
        try:
            after = derive(parse(edit.apply(self.snapshot)), self.snapshot.target)
        except EditorError:
            return True
        return notices(self.view, guest_view(after, self.view.system))

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
