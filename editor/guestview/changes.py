"""What a guest notices between two views of its domain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..inference.result import Placement
from ..pci.address import PciAddress, Switch
from ..phrase import Phrase
from ..snapshot.same import counterparts, pairs
from .view import GuestDevice, GuestView

_PORT_NUMBERS = ("chassisNr", "chassis", "port")  # those that a guest can read; busNr and index show in the addresses


class GuestChangeKind(StrEnum):
    """What about a device is different. The order is that of a list of changes: what hurts most comes first."""

    UNCLEAR = "unclear"  # what the firmware makes of it is not known, before or after
    RENAMED = "renamed"  # a network interface
    WENT = "went"
    CAME = "came"
    MODEL = "model"
    MOVED = "moved"
    MULTIFUNCTION = "multifunction"
    PORT = "port"


@dataclass(frozen=True, slots=True)
class GuestChange:
    """One difference. `old` and `new` are names, addresses, models, “on” or “off”, numbers; empty for no device.

    `before` and `after`: the device as either view has it, None where it is not found. `systems`: those in which it is
    so, by title, where it is not known which guest it is and not all would notice the same.
    """

    kind: GuestChangeKind
    name: str
    old: str
    new: str
    before: GuestDevice | None
    after: GuestDevice | None
    systems: str = ""

    @property
    def is_certain_now(self) -> bool:
        """Whether an interface only gets for certain the name that others wanted, too; “ens2 or ethN” before."""
        nic = self.before.nic if self.before is not None and self.kind is GuestChangeKind.RENAMED else None
        answers = nic.answers if nic is not None else ()
        return any(each.text == self.old and each.name.name == self.new for each in answers if each.rivals)

    @property
    def sentence(self) -> str:
        """What is different, a phrase."""
        if self.kind is GuestChangeKind.CAME and self.after is not None and self.after.nic is not None:
            return Phrase(_CAME_NAMED, name=self.name, new=self.new, called=self.after.nic.text)
        template = _IN_SOME if self.systems else SENTENCES[self.kind]
        if self.is_certain_now:
            template = _CERTAIN_IN_SOME if self.systems else _CERTAIN
        arguments = {"systems": self.systems} if self.systems else {}
        return Phrase(template, name=self.name, old=self.old, new=self.new, **arguments)


SENTENCES = {
    GuestChangeKind.UNCLEAR: (
        "What the guest notices is not known: an expander's busNr leaves too few bus numbers before it."
    ),
    GuestChangeKind.RENAMED: "{name}: a Linux guest will call it {new} instead of {old}.",
    GuestChangeKind.WENT: "{name} at {old}: the guest no longer finds it.",
    GuestChangeKind.CAME: "{name}: the guest finds it, new, at {new}.",
    GuestChangeKind.MODEL: "{name} becomes another device: {new} instead of {old}.",
    GuestChangeKind.MOVED: "{name} moves from {old} to {new} in the guest.",
    GuestChangeKind.MULTIFUNCTION: "{name}: its multifunction bit becomes {new}.",
    GuestChangeKind.PORT: "{name}: {new} instead of {old}.",
}
_CAME_NAMED = "{name}: the guest finds it, new, at {new}, and calls it {called}."
_IN_SOME = "{name}: {systems} will call it {new} instead of {old}."
_CERTAIN = "{name}: a Linux guest will surely call it {new}; before, another interface could get that name."
_CERTAIN_IN_SOME = "{name}: {systems} will surely call it {new}; before, another interface could get that name."


def changes(before: GuestView, after: GuestView) -> tuple[GuestChange, ...]:
    """All differences, the worst first; none where libvirt refuses either domain, for then there is no guest to notice.

    Which device is the same as which: see `snapshot.same`; what only QEMU has is the same at the same place.
    """
    if before.refused or after.refused:
        return ()
    if before.unclear or after.unclear:
        return (GuestChange(GuestChangeKind.UNCLEAR, "", "", "", None, None),) if _differ(before, after) else ()
    found = [change for one, other in _pairs(before, after) for change in _compare(one, other)]
    ranks = list(GuestChangeKind)
    return tuple(sorted(found, key=lambda change: ranks.index(change.kind)))


def notices(before: GuestView, after: GuestView) -> bool:
    """Whether a guest notices the way from one to the other: the one answer to that question.

    Where libvirt refuses either domain nobody knows what the guest would see there; then it counts whether an address,
    a multifunction bit, a model or the presence of a device differs.
    """
    if before.refused or after.refused:
        return _differ(before, after)
    return bool(changes(before, after))


def _differ(before: GuestView, after: GuestView) -> bool:
    return any(_visible(one) != _visible(other) for one, other in pairs(before.placements, after.placements))


def _visible(placement: Placement | None) -> tuple[object, ...] | None:
    if placement is None:
        return None
    return placement.address, placement.stored is Switch.ON, placement.type, placement.model, placement.model_name


def _pairs(before: GuestView, after: GuestView) -> Iterator[tuple[GuestDevice | None, GuestDevice | None]]:
    """The devices in the order of the first view, then those that only the second has."""
    there = {device.address: device for device in after.devices if _is_built_in(device)}
    same = counterparts(_found(before), _found(after))
    seen: set[PciAddress] = set()
    for one in before.devices:
        if one.placement is None or _is_built_in(one):
            other = there.get(one.address)
        else:
            placement = same.get(one.placement.number)
            other = after.device(placement) if placement is not None else None
        if other is not None:
            seen.add(other.address)
        yield one, other
    yield from ((None, other) for other in after.devices if other.address not in seen)


def _is_built_in(device: GuestDevice) -> bool:
    return device.placement is None or device.built_in


def _found(view: GuestView) -> list[Placement]:
    """The devices that the guest finds, but for what QEMU has anyway."""
    return [device.placement for device in view.devices if device.placement is not None and not device.built_in]


def _compare(before: GuestDevice | None, after: GuestDevice | None) -> Iterator[GuestChange]:
    if before is None or after is None:
        device = before or after
        assert device is not None, "one of them has it"
        kind = GuestChangeKind.WENT if after is None else GuestChangeKind.CAME
        yield GuestChange(kind, device.name, _text(before), _text(after), before, after)
        return
    yield from _renamed(before, after)
    for kind, old, new in (
        (GuestChangeKind.MODEL, _model(before), _model(after)),
        (GuestChangeKind.MOVED, _text(before), _text(after)),
        (GuestChangeKind.MULTIFUNCTION, _bit(before), _bit(after)),
        (GuestChangeKind.PORT, _numbers(before.placement), _numbers(after.placement)),
    ):
        if old != new:
            yield GuestChange(kind, after.name, old, new, before, after)


def _text(device: GuestDevice | None) -> str:
    return str(device.address) if device is not None else ""


def _bit(device: GuestDevice) -> str:
    return "on" if device.multifunction else "off"


def _renamed(before: GuestDevice, after: GuestDevice) -> Iterator[GuestChange]:
    """What an interface is called, in each system that differs; one change where all notice the same."""
    old, new = _by_system(before), _by_system(after)
    found: dict[tuple[str, str], list[str]] = {}
    for system in [system for system in old if system in new]:
        found.setdefault((old[system], new[system]), []).append(system)
    for (was, will_be), systems in found.items():
        if was != will_be:
            said = ", ".join(systems) if len(found) > 1 else ""
            yield GuestChange(GuestChangeKind.RENAMED, after.name, was, will_be, before, after, said)


def _by_system(device: GuestDevice) -> Mapping[str, str]:
    """The name in each system, by the system's title; “ens5 or ethN” where others want it, too."""
    answers = device.nic.answers if device.nic is not None else ()
    return {system.title: answer.text for answer in answers for system in answer.systems}


def _model(device: GuestDevice) -> str:
    placement = device.placement
    if device.built_in or placement is None:
        return ""
    return " ".join(filter(None, (placement.model or placement.type, placement.model_name)))


def _numbers(placement: Placement | None) -> str:
    numbers = (placement.target if placement is not None else None) or {}
    return ", ".join(f"{name} {numbers[name]}" for name in _PORT_NUMBERS if name in numbers)
