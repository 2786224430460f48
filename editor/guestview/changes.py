"""What a guest notices between two views of its domain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..inference.result import Placement
from ..phrase import Phrase
from .view import GuestDevice, GuestView

_PORT_NUMBERS = ("chassisNr", "chassis", "port")  # those that a guest can read; busNr and index show in the addresses


class Kind(StrEnum):
    """What about a device is different. The order is that of a list of changes: what hurts most comes first."""

    RENAMED = "renamed"  # a network interface
    WENT = "went"
    CAME = "came"
    MODEL = "model"
    MOVED = "moved"
    MULTIFUNCTION = "multifunction"
    PORT = "port"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `old` and `new` are names, addresses, models, “on” or “off”, numbers; empty for no device.

    `before` and `after`: the device as either view has it, None where it is not found.
    """

    kind: Kind
    name: str
    old: str
    new: str
    before: GuestDevice | None
    after: GuestDevice | None

    @property
    def sentence(self) -> str:
        """What is different, a phrase."""
        return Phrase(SENTENCES[self.kind], name=self.name, old=self.old, new=self.new)


SENTENCES = {
    Kind.RENAMED: "{name}: a Linux guest will call it {new} instead of {old}.",
    Kind.WENT: "{name} at {old}: the guest no longer finds it.",
    Kind.CAME: "{name}: the guest finds it, new, at {new}.",
    Kind.MODEL: "{name} becomes another device: {new} instead of {old}.",
    Kind.MOVED: "{name} moves from {old} to {new} in the guest.",
    Kind.MULTIFUNCTION: "{name}: its multifunction bit becomes {new}.",
    Kind.PORT: "{name}: {new} instead of {old}.",
}


def changes(before: GuestView, after: GuestView) -> tuple[Change, ...]:
    """All differences, the worst first; none where libvirt refuses either domain, for then there is no guest to notice.

    Network interfaces are the same by MAC, disks by target, controllers by type and index, other devices by name.
    """
    if before.refused or after.refused:
        return ()
    old, new = _by_identity(before), _by_identity(after)
    found = [change for key in dict.fromkeys([*old, *new]) for change in _compare(old.get(key), new.get(key))]
    ranks = list(Kind)
    return tuple(sorted(found, key=lambda change: ranks.index(change.kind)))


def _by_identity(view: GuestView) -> Mapping[tuple[str, ...], GuestDevice]:
    found: dict[tuple[str, ...], GuestDevice] = {}
    for device in view.devices:
        key = _identity(device)
        found[key if key not in found else (*key, device.name)] = device
    return found


def _identity(device: GuestDevice) -> tuple[str, ...]:
    placement = device.placement
    if device.built_in or placement is None:
        return ("built in", str(device.address))
    if placement.element == "interface" and placement.mac:
        return ("mac", placement.mac.lower())
    if placement.element == "disk" and placement.target_dev:
        return ("disk", placement.target_dev)
    if placement.element == "controller":
        model = placement.model or ""
        of_set = model if model.startswith("ich9-") else ""  # the controllers of an ich9 USB set share the index
        return ("controller", placement.type or "", str(placement.index), of_set)
    return (placement.element, device.name)


def _compare(before: GuestDevice | None, after: GuestDevice | None) -> Iterator[Change]:
    if before is None or after is None:
        device = before or after
        assert device is not None, "one of them has it"
        kind = Kind.WENT if after is None else Kind.CAME
        yield Change(kind, device.name, _text(before), _text(after), before, after)
        return
    for kind, old, new in (
        (Kind.RENAMED, _nic(before), _nic(after)),
        (Kind.MODEL, _model(before), _model(after)),
        (Kind.MOVED, _text(before), _text(after)),
        (Kind.MULTIFUNCTION, _bit(before), _bit(after)),
        (Kind.PORT, _numbers(before.placement), _numbers(after.placement)),
    ):
        if old != new:
            yield Change(kind, after.name, old, new, before, after)


def _text(device: GuestDevice | None) -> str:
    return str(device.address) if device is not None else ""


def _bit(device: GuestDevice) -> str:
    return "on" if device.multifunction else "off"


def _nic(device: GuestDevice) -> str:
    return device.nic.expected.name if device.nic is not None else ""


def _model(device: GuestDevice) -> str:
    placement = device.placement
    if device.built_in or placement is None:
        return ""
    return " ".join(filter(None, (placement.model or placement.type, placement.model_name)))


def _numbers(placement: Placement | None) -> str:
    numbers = (placement.target if placement is not None else None) or {}
    return ", ".join(f"{name} {numbers[name]}" for name in _PORT_NUMBERS if name in numbers)
