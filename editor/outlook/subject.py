"""A domain on its way to other libvirts, in the forms that it takes: as written, as stored, as sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from editor.inference.abilities import abilities
from editor.inference.infer import infer
from editor.inference.result import Inference
from editor.inference.target import OLDEST, Target, Version
from editor.outlook.candidate import Candidate
from editor.outlook.features import FEATURES, Feature
from editor.outlook.migratable import migratable
from editor.outlook.needs import NEEDS, Need
from editor.outlook.pattern import Rows
from editor.outlook.releases import is_later
from editor.outlook.stays import STAYS, Stay
from editor.outlook.stored import stored
from editor.outlook.vocabulary import Use, Words, newer_words, unknown_words
from editor.pci.guest import Device, Guest

_TABLES: Rows[Feature | Need | Words | Stay] = Rows([*FEATURES, *NEEDS, *newer_words(OLDEST), *STAYS])


class Form:
    """One XML of the domain, with what the host makes of it, and all that the tables find in it.

    `known`: inferences of it for other targets that are there already.
    """

    def __init__(self, guest: Guest, here: Inference, known: Iterable[Inference] = ()) -> None:
        self.guest = guest
        self.here = here
        self._known = list(known)
        self._complete: list[Inference] = []

    def at(self, target: Target) -> Inference:
        """What a libvirt makes of it; nothing but the refusal where it refuses."""
        here = self.here.target
        if target.libvirt == here.libvirt and abilities(target) == abilities(here):
            return self.here
        return _inferred(self.guest, target, self._known, False)

    def anew(self, target: Target) -> Inference:
        """The same of the very text, even for its host, and with what a refused domain writes."""
        return _inferred(self.guest, target, self._complete, True)

    def features(self, libvirt: Version) -> Iterator[tuple[Feature, Sequence[Device]]]:
        """What it writes that a libvirt does not know, with the devices."""
        for row, found in self._found:
            if isinstance(row, Feature) and libvirt < row.since:
                yield row, found

    def needs(self, target: Target) -> Iterator[tuple[Need, Sequence[Device]]]:
        """What a QEMU lacks of it; where that is not known, what is newer than its libvirt."""
        qemu = target.qemu
        for row, found in self._found:
            if isinstance(row, Need) and (row.lacks(qemu) if qemu else is_later(row.qemu, target.libvirt)):
                yield row, found

    def words(self, libvirt: Version) -> Sequence[Use]:
        """The values that it writes and a libvirt does not know."""
        words = [(row, devices) for row, devices in self._found if isinstance(row, Words)]
        return unknown_words(words, max(libvirt, OLDEST))

    def stays(self) -> Iterator[tuple[Stay, Sequence[Device]]]:
        """What keeps the running guest where it is."""
        return ((row, found) for row, found in self._found if isinstance(row, Stay))

    @cached_property
    def _found(self) -> Sequence[tuple[Feature | Need | Words | Stay, Sequence[Device]]]:
        return _TABLES.applying(self.guest)


def _inferred(guest: Guest, target: Target, known: list[Inference], shows_refused: bool) -> Inference:
    """One of those that are known, where it holds for the target; else another one."""
    for inference in known:
        if inference.scope.takes(target):
            return inference
    known.append(infer(guest, target, shows_refused))
    return known[-1]


class Subject:
    """One domain, defined on a host: what is asked of every candidate is worked out once.

    `recorded`: the XML that the host really stores, where a host was asked; else that is predicted.
    `known`: inferences of the text for other targets that are there already.
    """

    def __init__(
        self,
        guest: Guest,
        here: Inference,
        host: Candidate,
        recorded: Guest | None = None,
        known: Iterable[Inference] = (),
    ) -> None:
        self.host = host
        self._recorded = recorded
        self.written = Form(guest, here, (here, *known))

    @cached_property
    def stored(self) -> Form | None:
        """What the host's libvirt has of it; None where it would not take it."""
        if self._recorded is not None:
            here = infer(self._recorded, self.host.target)
            return Form(self._recorded, here, (here,))
        here = self.written.here
        if not here.accepted:
            return None
        guest = stored(self.written.guest, here, self.host)
        # What libvirt has stored it makes the same of again, so the inference of the text holds for it, too.
        return self.written if guest is self.written.guest else Form(guest, here)

    @cached_property
    def sent(self) -> Form | None:
        """What it would send."""
        if self.stored is None:
            return None
        guest = migratable(self.stored.guest)
        return self.stored if guest is self.stored.guest else Form(guest, self.stored.here)
