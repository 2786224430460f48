"""What the guest sees, as JSON values.

`guest` of a device (null where the guest does not find it):

    {"address": "0000:01:00.0", "multifunction": false, "nic": "enp1s0"}

`guest_tree`: every function that the guest finds, those that QEMU builds in included, in the order of their addresses:

    {"address": "0000:01:00.0",   of the guest: its PCI domain and bus number
     "name": "net0",              libvirt's device by its short name, or what QEMU builds in
     "device": 5,                 its place in `devices`, null for what QEMU builds in
     "header": 0,                 the header type register: 1 for a bridge, 128 for the multifunction bit
     "multifunction": false,      that bit
     "parent": "0000:00:01.0",    the bridge that it is behind, null on a root bus
     "secondary": null,           of a bridge: the first and the last bus number behind it
     "subordinate": null,
     "hot_plug": "acpi",          how it can be unplugged: acpi, pcie, shpc, spapr, zpci; null if it cannot
     "hot_plug_behind": null,     of a bridge: how devices can be plugged in behind it, null if they cannot
     "nic": {"name": "enp1s0", "rule": "path", "schemes": "v239 on",
             "names": {"path": "enp1s0"},                      all that udev knows it by, by rule
             "alternatives": [{"name": …, "rule": …, "schemes": …}]}}

`rule` is onboard, slot or path. `nic` is null for what is no network interface.
"""

from __future__ import annotations

from typing import Any

from ..guestview.changes import Change
from ..guestview.nic_names import NicName, NicNames
from ..guestview.view import GuestDevice, GuestView
from ..inference.result import Placement
from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot


def device(view: GuestView, placement: Placement) -> dict[str, Any] | None:
    """`guest` of one device."""
    found = view.device(placement)
    if found is None:
        return None
    nic = None if found.nic is None else found.nic.expected.name
    return {"address": str(found.address), "multifunction": found.multifunction, "nic": nic}


def tree(view: GuestView, snapshot: Snapshot) -> list[dict[str, Any]]:
    """`guest_tree`."""
    places = {id(placement): at for at, placement in enumerate(snapshot.placements)}
    return [_function(view, found, places.get(id(found.placement))) for found in view.devices]


def change(its: Change) -> dict[str, Any]:
    """One difference between two views."""
    return {
        "kind": its.kind,
        "name": its.name,
        "old": its.old or None,
        "new": its.new or None,
        "message": its.sentence,
        "before": None if its.before is None else str(its.before.address),
        "after": None if its.after is None else str(its.after.address),
    }


def _function(view: GuestView, found: GuestDevice, at: int | None) -> dict[str, Any]:
    secondary, subordinate = found.buses or (None, None)
    return {
        "address": str(found.address),
        "name": found.name,
        "device": at,
        "header": found.header,
        "multifunction": found.multifunction,
        "parent": _text(found.parent),
        "secondary": secondary,
        "subordinate": subordinate,
        "hot_plug": found.hot_plug,
        "hot_plug_behind": view.hot_plug_behind(found),
        "nic": None if found.nic is None else _nic(found.nic),
    }


def _nic(names: NicNames) -> dict[str, Any]:
    return _name(names.expected) | {
        "names": {rule.value: name for rule, name in names.names.items()},
        "alternatives": [_name(other) for other in names.alternatives],
    }


def _name(name: NicName) -> dict[str, Any]:
    return {"name": name.name, "rule": name.rule, "schemes": name.schemes}


def _text(address: PciAddress | None) -> str | None:
    return None if address is None else str(address)
