"""Network interfaces for which systemd has the same name."""

from __future__ import annotations

from collections.abc import Iterator

from editor.guestview.nic_names import EXPECTED, SCHEMES, NicNames, Rule, chosen
from editor.guestview.view import GuestDevice, GuestView
from editor.rules.finding import Finding, Question, Severity, listed, places, positions
from editor.rules.guest.nic_renamed import pin

CODE = "guest-nic-name-clash"


def findings(question: Question) -> Iterator[Finding]:
    """Source: systemd's net_id (NAMING_FIRMWARE_NODE_SUN, v257: a slot's number in ACPI, which others have too)."""
    for name, schemes, devices in _clashes(question.view):
        there = [device.placement for device in devices if device.placement is not None]
        yield Finding(
            CODE,
            Severity.NOTE,
            "systemd ({schemes}) has one name for {names}: {name}. Only the first that Linux finds gets it; the others"
            " keep a name such as eth0.",
            {"names": listed([device.name for device in devices]), "name": name, "schemes": schemes},
            places(there),
            positions(there),
            tuple(fix for device in devices[1:] if (fix := pin(question, device)) is not None),
        )


def _clashes(view: GuestView) -> Iterator[tuple[str, str, list[GuestDevice]]]:
    """Names, the schemes in which several interfaces have them, and these."""
    nics = [device for device in view.devices if device.nic is not None]
    said: set[tuple[str, ...]] = set()
    for scheme in SCHEMES[SCHEMES.index(EXPECTED) :]:  # older ones do not matter any more
        by_name: dict[str, list[GuestDevice]] = {}
        for device in nics:
            by_name.setdefault(chosen(_names(device).by_scheme[scheme.name])[1], []).append(device)
        for name, devices in by_name.items():
            if chosen(_names(devices[0]).by_scheme[scheme.name])[0] is Rule.ONBOARD:
                continue  # the same ACPI index: another rule says it
            clash = (name, *(device.name for device in devices))
            if len(devices) > 1 and clash not in said:
                said.add(clash)
                yield name, _schemes(name, devices[-1]), devices


def _schemes(name: str, device: GuestDevice) -> str:
    """The systemd versions that give the device this name."""
    names = _names(device)
    return next(each.schemes for each in (names.expected, *names.alternatives) if each.name == name)


def _names(device: GuestDevice) -> NicNames:
    assert device.nic is not None, "only interfaces have names"
    return device.nic
