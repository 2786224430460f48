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
             "alternatives": [{"name": …, "rule": …, "schemes": …}],   by other naming schemes
             "answers": [{"systems": ["debian-12"], "name": …, "rule": …, "rivals": []}],
             "standby": null}}    the second interface of a <teaming type='persistent'/>

`guest_unclear`: whether it is not known what the guest sees; then `guest_tree` is empty.

`hot_plug`: what comes of devices that are plugged in while the guest runs; null where libvirt refuses the domain:

    {"places": {"pcie": ["0000:02:00.0"], "pci": []},     free, and the guest finds what is plugged in there
     "lost": [{"place": "0000:03:00.0", "reason": "gap", "message": "…"}],    free, but nothing arrives
     "next": {"pcie": {"place": "0000:02:00.0", "arrives": true, "reason": null, "message": null, "by": "acpi",
                       "address": "0000:02:00.0", "nic": {…}},
              "pci": {"place": null, …}}}      where libvirt puts the next one; null: no place is left

A kind that the domain has no bus for is not in `next`. `nic` is what an interface would be called.

`rule` is onboard, slot, path, or kernel where the kernel's own names stay. `nic` is null for what is no network
interface, and where no names are predicted. `answers` has one for the guest system that is known, else one for each
group of generations that differ (resources/guests.toml); `rivals` are interfaces that would have the same name there.
"""

from __future__ import annotations

from typing import Any

from ..guestview.arrival import WHY, Arrival, arrivals, hot_plug_places
from ..guestview.changes import GuestChange
from ..guestview.naming import NameInSystems, NicName, NicNames
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
    return [_function(view, found, found.placement.number if found.placement else None) for found in view.devices]


def hot_plug(view: GuestView, snapshot: Snapshot) -> dict[str, Any] | None:
    """`hot_plug`."""
    places = hot_plug_places(snapshot)
    if places is None:
        return None
    return {
        "places": {"pcie": [str(place) for place in places.pcie], "pci": [str(place) for place in places.pci]},
        "lost": [
            {"place": str(place), "reason": lost.value, "message": WHY[lost]} for place, lost in places.lost.items()
        ],
        "next": {kind: _arrival(came) for kind, came in arrivals(snapshot, view)},
    }


def _arrival(came: Arrival) -> dict[str, Any]:
    return {
        "place": _text(came.place),
        "arrives": came.arrives,
        "reason": came.lost,
        "message": came.why,
        "by": came.by,
        "address": _text(came.address),
        "nic": None if came.nic is None else _nic(came.nic),
    }


def change(its: GuestChange) -> dict[str, Any]:
    """One difference between two views."""
    return {
        "kind": its.kind,
        "name": its.name,
        "old": its.old or None,
        "new": its.new or None,
        "systems": its.systems or None,
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
        "answers": [_answer(answer) for answer in names.answers],
        "standby": names.standby or None,
    }


def _answer(answer: NameInSystems) -> dict[str, Any]:
    name = {"name": answer.name.name, "rule": answer.name.rule, "rivals": list(answer.rivals)}
    return {"systems": [system.key for system in answer.systems]} | name


def _name(name: NicName) -> dict[str, Any]:
    return {"name": name.name, "rule": name.rule, "schemes": name.schemes}


def _text(address: PciAddress | None) -> str | None:
    return None if address is None else str(address)
