"""What a guest saw and what was predicted, in one shape, so that a test can compare them whole."""

from __future__ import annotations

from typing import Any

from editor.document.read import parse
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
        mac: {scheme: chosen(names) for scheme, names in each["names"].items() if scheme in BOTH}
        for mac, each in seen["nics"].items()
    }


def names_predicted(view: GuestView) -> dict[str, dict[str, str]]:
    found = {}
    for each in view.devices:
        if each.nic is not None and each.placement is not None and each.placement.mac is not None:
            found[each.placement.mac] = {scheme: chosen(each.nic.by_scheme[scheme]) for scheme in BOTH}
    return found


def chosen(names: Any) -> str:
    return next(str(names[rule]) for rule in ("onboard", "slot", "path") if rule in names)


BOTH = ("v239", "v247", "v249", "v251")  # naming schemes that Debian 12's udev has and that differ for PCI
assert set(BOTH) <= {scheme.name for scheme in SCHEMES}
