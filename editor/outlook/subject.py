"""A domain on its way to other libvirts, in the forms that it takes: as written, as stored, as sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import chain
from operator import is_

from ..inference.infer import infer, is_refused
from ..inference.result import Inference
from ..knowledge.abilities import abilities
from ..knowledge.calendar import is_later
from ..knowledge.machine import Chipset, platform
from ..knowledge.target import OLDEST, Target, Version
from ..pci.guest import Device, Guest
from .candidate import Candidate
from .compare import differ
from .features import FEATURES, Feature
from .migratable import migratable
from .needs import NEEDS, Need
from .pattern import Known, Rows
from .stays import STAYS, Stay
from .stored import stored
from .vocabulary import Use, WrittenWords, newer_words, uses

_Row = Feature | Need | WrittenWords | Stay


@cache
def _rows(libvirt: Version) -> Rows[_Row]:
    """All that may be said of that libvirt, and of newer ones."""
    return Rows([*(row for row in FEATURES if libvirt < row.since), *NEEDS, *newer_words(max(libvirt, OLDEST)), *STAYS])


class Form:
    """One XML of the domain, with what the host makes of it, and all that the tables find in it.

    `known`: inferences of it for other targets that are there already. `matches`: what the tables about a
    libvirt find in devices, which forms share. `text`: the form of which the host is predicted to make this one.
    """

    def __init__(
        self,
        guest: Guest,
        here: Inference,
        matches: dict[Version, Known],
        known: Iterable[Inference] = (),
        text: Form | None = None,
    ) -> None:
        self.guest = guest
        self._matches = matches
        self.here = here
        self._known = list(known)
        self._text = text
        self._there: dict[Target, Inference] = {}
        self._complete: list[Inference] = []
        self._oldest: Version | None = None
        self._features: Sequence[tuple[Feature, Sequence[Device]]] = ()
        self._needs: Sequence[tuple[Need, Sequence[Device]]] = ()
        self._words: Sequence[tuple[WrittenWords, Sequence[Device]]] = ()
        self._stays: Sequence[tuple[Stay, Sequence[Device]]] = ()

    def at(self, target: Target) -> Inference:
        """What a libvirt makes of it; nothing but the refusal where it refuses."""
        if self._is_like_here(target):
            return self.here
        if target not in self._there:
            self._there[target] = self._as_of_text(target) or _inferred(self.guest, target, self._known, False)
        return self._there[target]

    def _as_of_text(self, target: Target) -> Inference | None:
        """What a libvirt makes of the text, where it would make this very form of that itself, and so makes the same of
        both: it places and fills in all as the host does, and neither of the two passes over anything.
        """
        if self._text is None:
            return None
        there = self._text.at(target)
        if not there.accepted or differ(self.here, there):
            return None
        unknown = chain(
            self.unknown_words(target.libvirt),
            self.features(target.libvirt),
            self._text.features(self.here.target.libvirt),
        )
        return there if next(unknown, None) is None else None

    def is_refused_at(self, target: Target) -> bool:
        """Whether a libvirt refuses it; that is often seen from a value that it does not know."""
        if not self._is_like_here(target):
            unknown = (use.device for use in self.unknown_words(target.libvirt))
            if is_refused(self.guest, unknown, target):
                return True
        return not self.at(target).accepted

    def _is_like_here(self, target: Target) -> bool:
        here = self.here.target
        if target is here:
            return True
        return target.libvirt == here.libvirt and abilities(target) == abilities(here)

    def anew(self, target: Target) -> Inference:
        """The same of the very text, even for its host, and with what a refused domain writes."""
        return _inferred(self.guest, target, self._complete, True)

    def features(self, libvirt: Version) -> Iterator[tuple[Feature, Sequence[Device]]]:
        """What it writes that a libvirt does not know, with the devices."""
        self._look(libvirt)
        return ((row, found) for row, found in self._features if libvirt < row.since)

    def needs(self, target: Target) -> Iterator[tuple[Need, Sequence[Device]]]:
        """What a QEMU lacks of it; where that is not known, what is newer than its libvirt."""
        self._look(target.libvirt)
        for row, found in self._needs:
            if not row.is_read(target.libvirt):
                continue
            if not row.part.is_in(target.qemu) if target.qemu else is_later(row.part.since, target.libvirt):
                yield row, found

    def unknown_words(self, libvirt: Version) -> Iterator[Use]:
        """The values that it writes and a libvirt does not know."""
        self._look(libvirt)
        known = max(libvirt, OLDEST)
        telling = ((words, found) for words, found in self._words if words.read <= known < words.newest)
        return (use for words, found in telling for use in uses(words, found) if use.since > known)

    def stays(self) -> Iterator[tuple[Stay, Sequence[Device]]]:
        """What keeps the running guest where it is."""
        self._look(self.here.target.libvirt)
        return iter(self._stays)

    def _look(self, libvirt: Version) -> None:
        """Hold the tables about that libvirt against it; those about an older one have all of them."""
        if self._oldest is None or libvirt < self._oldest:
            self._oldest = libvirt
            found = _rows(libvirt).applying(self.guest, self._matches.setdefault(libvirt, {}))
            self._features = [(row, devices) for row, devices in found if isinstance(row, Feature)]
            self._needs = [(row, devices) for row, devices in found if isinstance(row, Need)]
            self._words = [(row, devices) for row, devices in found if isinstance(row, WrittenWords)]
            self._stays = [(row, devices) for row, devices in found if isinstance(row, Stay)]


def _same(some: Sequence[Device], others: Sequence[Device]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


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
        self._matches: dict[Version, Known] = {}
        self.written = Form(guest, here, self._matches, (here, *known))

    @cached_property
    def stored(self) -> Form | None:
        """What the host's libvirt has of it; None where it would not take it."""
        if self._recorded is not None:
            here = infer(self._recorded, self.host.target)
            return Form(self._recorded, here, self._matches, (here,))
        here = self.written.here
        if not here.accepted:
            return None
        guest = stored(self.written.guest, here, self.host)
        # What libvirt has stored it makes the same of again, so the inference of the text holds for it, too.
        return self.written if guest is self.written.guest else Form(guest, here, self._matches, text=self.written)

    @cached_property
    def sent(self) -> Form | None:
        """What it would send."""
        if self.stored is None:
            return None
        guest = migratable(self.stored.guest)
        if guest is self.stored.guest:
            return self.stored
        if guest.machine == self.written.guest.machine and _same(guest.devices, self.written.guest.devices):
            return self.written
        # What is left out every libvirt adds again to a PC; elsewhere an old one may lack it.
        predicted = self._recorded is None and platform(guest).chipset in (Chipset.I440FX, Chipset.Q35)
        return Form(guest, self.stored.here, self._matches, text=self.written if predicted else None)
