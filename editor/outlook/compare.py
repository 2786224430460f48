"""What differs between two inferences of one domain: who moved, who is missing, what was filled in otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from editor.inference.result import Inference, Placement
from editor.pci.address import PciAddress
from editor.snapshot.identity import names


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
    """The devices that are not the same in both.

    Compared is more than libvirt's own check of the guest ABI does (virDomainDefCheckABIStability): the
    multifunction bit, a PCI controller's model name and its chassis, port and bus numbers are seen by
    the guest, or by a migration, too.
    """
    if here.placements is there.placements:
        return ()
    ours, theirs = _keyed(here), _keyed(there)
    if ours.keys() == theirs.keys() and all(_facts(ours[key]) == _facts(theirs[key]) for key in ours):
        return ()
    called = {**names(there.placements), **names(here.placements)}
    found = []
    for key in dict.fromkeys((*ours, *theirs)):
        one, other = ours.get(key), theirs.get(key)
        if one is None or other is None or _facts(one) != _facts(other):
            found.append(Difference(called[id(one or other)], one, other))
    return tuple(found)


def _keyed(inference: Inference) -> Mapping[tuple[object, ...], Placement]:
    """Devices by who they are: controllers by type and index, all others by their place among their like.

    The controllers of an ich9 USB set share both, and libvirt sorts them otherwise since 9.1.0.
    """
    seen: Counter[tuple[object, ...]] = Counter()
    keyed = {}
    for placement in inference.placements:
        kind: tuple[object, ...] = (placement.element,)
        if placement.element == "controller":
            companion = placement.model if (placement.model or "").startswith("ich9-") else None
            kind = (placement.element, placement.type, placement.index, companion)
        seen[kind] += 1
        keyed[(*kind, seen[kind])] = placement
    return keyed


def _facts(placement: Placement) -> tuple[object, ...]:
    return (placement.address, placement.model, placement.model_name, placement.target or None, placement.stored)


def _address(placement: Placement | None) -> PciAddress | None:
    return placement.address if placement is not None else None
