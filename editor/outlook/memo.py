"""What is asked of one form of a domain again and again, for every candidate: worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from ..inference.infer import infer, is_refused
from ..inference.result import Inference
from ..knowledge.abilities import abilities
from ..knowledge.target import Target, Version
from ..pci.guest import Device, Guest
from .compare import differ
from .features import Feature
from .form import Form, RowsFound, find
from .needs import Need
from .pattern import Known
from .stays import Stay
from .vocabulary import Use


class FormMemo:
    """A form with the answers about it that are known already. It changes nothing but how long an answer takes.

    `known`: inferences of it for other targets that are there already. `matches`: what the tables about a libvirt find
    in devices, which the forms of a domain share. `text`: that of the form of which the host is
    predicted to make this one.
    """

    def __init__(
        self,
        form: Form,
        matches: dict[Version, Known],
        known: Iterable[Inference] = (),
        text: FormMemo | None = None,
    ) -> None:
        self.form = form
        self._matches = matches
        self._known = list(known)
        self._text = text
        self._there: dict[Target, Inference] = {}
        self._complete: list[Inference] = []
        self._found: tuple[Version, RowsFound] | None = None  # by the tables about the oldest libvirt so far

    @property
    def guest(self) -> Guest:
        """The form's guest."""
        return self.form.guest

    @property
    def here(self) -> Inference:
        """What the host makes of it."""
        return self.form.here

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
        return self._by_tables(libvirt).unknown_features(libvirt)

    def needs(self, target: Target) -> Iterator[tuple[Need, Sequence[Device]]]:
        """What a QEMU lacks of it; where that is not known, what is newer than its libvirt."""
        return self._by_tables(target.libvirt).lacking_parts(target)

    def unknown_words(self, libvirt: Version) -> Iterator[Use]:
        """The values that it writes and a libvirt does not know."""
        return self._by_tables(libvirt).unknown_words(libvirt)

    def stays(self) -> Iterator[tuple[Stay, Sequence[Device]]]:
        """What keeps the running guest where it is."""
        return iter(self._by_tables(self.here.target.libvirt).stays)

    def _by_tables(self, libvirt: Version) -> RowsFound:
        """What the tables about that libvirt find; those about an older one have all of them."""
        if self._found is None or libvirt < self._found[0]:
            self._found = libvirt, find(self.guest, libvirt, self._matches.setdefault(libvirt, {}))
        return self._found[1]


def _inferred(guest: Guest, target: Target, known: list[Inference], shows_refused: bool) -> Inference:
    """One of those that are known, where it holds for the target; else another one."""
    for inference in known:
        if inference.scope.takes(target):
            return inference
    known.append(infer(guest, target, shows_refused))
    return known[-1]
