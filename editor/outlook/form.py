"""One form that a domain takes on its way, and what the tables find in it: values and pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ..inference.result import Inference
from ..knowledge.calendar import is_later
from ..knowledge.target import OLDEST, Target, Version
from ..pci.guest import Device, Guest
from .features import FEATURES, Feature
from .needs import NEEDS, Need
from .pattern import Known, Rows
from .stays import STAYS, Stay
from .vocabulary import Use, WrittenWords, newer_words, uses

_Row = Feature | Need | WrittenWords | Stay


@cache
def _rows(libvirt: Version) -> Rows[_Row]:
    """All that may be said of that libvirt, and of newer ones."""
    return Rows([*(row for row in FEATURES if libvirt < row.since), *NEEDS, *newer_words(max(libvirt, OLDEST)), *STAYS])


@dataclass(frozen=True, eq=False)
class Form:
    """One XML of the domain, with what the host makes of it."""

    guest: Guest
    here: Inference


class RowsFound(NamedTuple):
    """The rows of all tables about a libvirt, and newer ones, that find something in a form, with the devices."""

    features: Sequence[tuple[Feature, Sequence[Device]]]
    needs: Sequence[tuple[Need, Sequence[Device]]]
    words: Sequence[tuple[WrittenWords, Sequence[Device]]]
    stays: Sequence[tuple[Stay, Sequence[Device]]]

    def unknown_features(self, libvirt: Version) -> Iterator[tuple[Feature, Sequence[Device]]]:
        """What is written that a libvirt does not know."""
        return ((row, devices) for row, devices in self.features if libvirt < row.since)

    def lacking_parts(self, target: Target) -> Iterator[tuple[Need, Sequence[Device]]]:
        """What a QEMU lacks; where that is not known, what is newer than its libvirt."""
        for row, devices in self.needs:
            if not row.is_read(target.libvirt):
                continue
            if not row.part.is_in(target.qemu) if target.qemu else is_later(row.part.since, target.libvirt):
                yield row, devices

    def unknown_words(self, libvirt: Version) -> Iterator[Use]:
        """The values that are written and a libvirt does not know."""
        known = max(libvirt, OLDEST)
        telling = ((words, devices) for words, devices in self.words if words.read <= known < words.newest)
        return (use for words, devices in telling for use in uses(words, devices) if use.since > known)


def find(guest: Guest, libvirt: Version, matches: Known) -> RowsFound:
    """Hold the tables about that libvirt against a guest. `matches`: see `Rows.applying`."""
    found = _rows(libvirt).applying(guest, matches)
    return RowsFound(
        [(row, devices) for row, devices in found if isinstance(row, Feature)],
        [(row, devices) for row, devices in found if isinstance(row, Need)],
        [(row, devices) for row, devices in found if isinstance(row, WrittenWords)],
        [(row, devices) for row, devices in found if isinstance(row, Stay)],
    )
