"""What a guest saw and what was predicted, in one shape, so that a test can compare them whole."""

from __future__ import annotations

from typing import Any

from editor.document.read import parse
from editor.guestview.naming import NicNames
from editor.guestview.nic_names import SCHEMES
from editor.guestview.view import GuestView, guest_view
from editor.knowledge.target import Target, Version
from editor.snapshot.derive import derive

TARGET = Target(Version(9, 0), Version(7, 2))  # of Debian 12


def predicted(xml: bytes, target: Target = TARGET) -> GuestView:
    """The prediction for a domain that must be accepted."""
    snapshot = derive(parse(xml), target)
    assert snapshot.inference.accepted, snapshot.inference.error
    return guest_view(snapshot)


def tree_seen(seen: dict[str, Any]) -> dict[str, tuple[int, str | None]]:
    """Header type and parent of each function, by address."""
    return {address: (each["header"], each["parent"]) for address, each in seen["devices"].items()}


def tree_predicted(view: GuestView) -> dict[str, tuple[int, str | None]]:
    return {str(each.address): (each.header, each.parent and str(each.parent)) for each in view.devices}


def names_seen(seen: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The name of each NIC that systemd's default policy takes, by MAC and naming scheme."""
    return {
        mac: {scheme: chosen(names) for scheme, names in each["names"].items() if scheme in _schemes(seen)}
        for mac, each in seen["nics"].items()
    }


def names_predicted(view: GuestView, seen: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The same as predicted, in the schemes that the udev of the guest knows."""
    return {
        mac: {scheme: chosen(nic.by_scheme[scheme]) for scheme in _schemes(seen)} for mac, nic in _nics(view).items()
    }


def misnamed(view: GuestView, seen: dict[str, Any]) -> list[str]:
    """Interfaces that udev really called otherwise than its scheme has it; of a contested name one may have it."""
    wanted: dict[str, list[str]] = {}
    for mac, nic in _nics(view).items():
        wanted.setdefault(chosen(nic.by_scheme[_schemes(seen)[-1]]), []).append(mac)
    wrong: list[str] = []
    if seen.get("udev") is None:  # recorded before the guests ran udev themselves
        return wrong
    for name, macs in wanted.items():
        real = [seen["nics"][mac]["name"] for mac in macs]
        losers = [each for each in real if each != name]
        if len(losers) != len(macs) - 1 or not all(each.startswith("eth") for each in losers):
            wrong.append(f"{name}: {real}")
    return wrong


def _schemes(seen: dict[str, Any]) -> list[str]:
    """The naming schemes that differ for PCI and that the guest's udev knows."""
    return [scheme.name for scheme in SCHEMES if int(scheme.name[1:]) <= (seen.get("udev") or 252)]


def _nics(view: GuestView) -> dict[str, NicNames]:
    return {
        each.placement.mac: each.nic
        for each in view.devices
        if each.nic is not None and each.placement is not None and each.placement.mac is not None
    }


def chosen(names: Any) -> str:
    return next(str(names[rule]) for rule in ("onboard", "slot", "path") if rule in names)
