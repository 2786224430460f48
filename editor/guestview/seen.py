"""What a running guest says beside what was predicted, and which rule would explain a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..connection.answers import GuestFacts
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from .naming import KERNEL_NAME, NicNames
from .systems import Family, GuestSystem, systems
from .view import GuestDevice, GuestView, guest_view

_SAME = "{device}: predicted {predicted}, seen {seen}"
_ELSE = "{device}: predicted {predicted}, seen {seen}: {reason}"
_BY_SYSTEM = "as in {systems}"
_BY_KERNEL = "the kernel's own name (net.ifnames=0, a system without udev, or a name that another interface has)"
_BY_MAC = "udev's name by MAC, which a .link file or the distribution asked for"
_BY_HAND = "no rule of udev: a .link file or a udev rule of its own"
_NOT_THERE = "{device}: predicted {predicted}, and the guest names no interface with its MAC"


class Seen(NamedTuple):
    """One interface: what was predicted, what the guest calls it (several may share a MAC), who would call it so.

    `names` is empty where the guest names none with that MAC. `systems`: those whose rules give what is seen, where
    that was not predicted.
    """

    device: GuestDevice
    predicted: str
    names: tuple[str, ...]
    agrees: bool
    systems: tuple[GuestSystem, ...] = ()

    @property
    def sentence(self) -> Phrase:
        """“net0: predicted enp1s0, seen enp1s0”; with the rule that explains it where they differ."""
        name, seen = self.device.name, ", ".join(self.names)
        if not self.names:
            return Phrase(_NOT_THERE, device=name, predicted=self.predicted)
        if self.agrees:
            return Phrase(_SAME, device=name, predicted=self.predicted, seen=seen)
        return Phrase(_ELSE, device=name, predicted=self.predicted, seen=seen, reason=self._reason())

    def _reason(self) -> Phrase:
        if self.systems:
            return Phrase(_BY_SYSTEM, systems=", ".join(system.title for system in self.systems))
        if any(KERNEL_NAME.fullmatch(name) for name in self.names):
            return Phrase(_BY_KERNEL)
        if any(name.startswith("enx") for name in self.names):
            return Phrase(_BY_MAC)
        return Phrase(_BY_HAND)


def system_of(facts: GuestFacts) -> GuestSystem | None:
    """The system that the guest says it is; None where it does not say, or that one is not known here."""
    said = f"{facts.os_id} {facts.os_version}".strip().lower()
    matches = [
        (len(start), system)
        for system in systems().values()
        for start in system.releases
        if said == start or said.startswith((f"{start}.", f"{start} "))
    ]
    return max(matches, key=lambda match: match[0])[1] if matches else None


def compared(view: GuestView, snapshot: Snapshot, facts: GuestFacts) -> Sequence[Seen]:
    """Each interface whose names are predicted, beside what the guest calls it."""
    by_mac: dict[str, list[str]] = {}
    for each in facts.interfaces:
        by_mac.setdefault(each.mac, []).append(each.name)
    found = list(_beside(view, by_mac))
    if all(seen.agrees or not seen.names for seen in found):
        return found
    views = _views(snapshot)
    return [
        seen._replace(systems=_explaining(views, seen)) if seen.names and not seen.agrees else seen for seen in found
    ]


def likely_system(found: Sequence[Seen]) -> GuestSystem | None:
    """The one system whose rules explain all that was seen where the prediction does not; None for none, or several."""
    differing = [{system.key for system in seen.systems} for seen in found if seen.names and not seen.agrees]
    common = set.intersection(*differing) if differing else set()
    same = {systems()[key].naming for key in common}
    return next(system for key, system in systems().items() if key in common) if len(same) == 1 else None


def _beside(view: GuestView, by_mac: dict[str, list[str]]) -> Iterator[Seen]:
    for device in view.devices:
        mac = device.placement.mac if device.placement is not None else None
        if device.nic is not None and mac:
            names = tuple(by_mac.get(mac.lower(), ()))
            yield Seen(device, device.nic.text, names, any(_is_predicted(name, device.nic) for name in names))


def _is_predicted(name: str, nic: NicNames) -> bool:
    """Whether it is one of the names that it may have; the kernel's only where others want its own."""
    contested = any(answer.rivals for answer in nic.answers)
    return any(name == answer.name.name for answer in nic.answers) or (contested and bool(KERNEL_NAME.fullmatch(name)))


def _views(snapshot: Snapshot) -> Sequence[tuple[GuestSystem, GuestView]]:
    """What each system of Linux would see; those that name alike share a view."""
    views: dict[str | None, GuestView] = {}
    found = []
    for system in systems().values():
        if system.family is Family.LINUX:
            if system.naming not in views:
                views[system.naming] = guest_view(snapshot, system)
            found.append((system, views[system.naming]))
    return found


def _explaining(views: Sequence[tuple[GuestSystem, GuestView]], seen: Seen) -> tuple[GuestSystem, ...]:
    """The systems that would call the interface as it is seen."""
    placement = seen.device.placement
    assert placement is not None, "those with a MAC have one"
    there = ((system, view.device(placement)) for system, view in views)
    return tuple(
        system
        for system, device in there
        if device is not None and device.nic is not None and device.nic.answers[0].name.name in seen.names
    )
