"""What differs between two inferences of one domain: who moved, who is missing, what was filled in otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter

from ..inference.result import Inference, Placement
from ..pci.address import PciAddress
from ..snapshot.identity import names


@dataclass(frozen=True, slots=True)
class Difference:
    """One device in both inferences; None where one of them lacks it. `name` is its name in the first that has it."""

    name: str
    here: Placement | None
    there: Placement | None

    @property
    def moved(self) -> bool:
        """Whether it has another address, or is there in only one of the two."""
        return (self.here is None) != (self.there is None) or _address(self.here) != _address(self.there)

    @property
    def position(self) -> int | None:
        """Where its element stands in the document, None for one that libvirt adds."""
        device = self.here.device if self.here is not None else None
        return device.position if device is not None else None


def differences(here: Inference, there: Inference) -> tuple[Difference, ...]:
    """The devices that are not the same in both, which are inferences of one text or of what is stored of it.

    Compared is more than libvirt's own check of the guest ABI does (virDomainDefCheckABIStability): the
    multifunction bit, a PCI controller's model name and its chassis, port and bus numbers are seen by
    the guest, or by a migration, too.
    """
    return _differences(here, there, here.by_identity, there.by_identity) if differ(here, there) else ()


def differences_of_recorded(here: Inference, there: Inference) -> tuple[Difference, ...]:
    """The same where libvirt itself wrote one of the texts, in its own order of devices."""
    return _differences(here, there, here.by_order, there.by_order)


def differ(here: Inference, there: Inference) -> bool:
    """Whether there are such devices."""
    if here.placements is there.placements:
        return False
    ours, theirs = here.by_identity, there.by_identity
    return ours.keys() != theirs.keys() or not all(map(_same, ours.values(), map(theirs.__getitem__, ours)))


_Keyed = Mapping[tuple[object, ...], Placement]


def _differences(here: Inference, there: Inference, ours: _Keyed, theirs: _Keyed) -> tuple[Difference, ...]:
    called, otherwise = names(here.placements), names(there.placements)
    found = []
    for key in dict.fromkeys((*ours, *theirs)):
        one, other = ours.get(key), theirs.get(key)
        if one is None or other is None or not _same(one, other):
            name = called[one.number] if one is not None else otherwise[other.number] if other is not None else ""
            found.append(Difference(name, one, other))
    return tuple(sorted(found, key=_order))


def _order(difference: Difference) -> tuple[bool, int]:
    """As they come here, then those that are only there."""
    placement = difference.here or difference.there
    return difference.here is None, placement.number if placement is not None else 0


_FACTS = attrgetter("address", "model", "model_name", "stored")


def _same(one: Placement, other: Placement) -> bool:
    return _FACTS(one) == _FACTS(other) and (one.target or None) == (other.target or None)


def _address(placement: Placement | None) -> PciAddress | None:
    return placement.address if placement is not None else None
