"""Devices on s390: zPCI has no bus, each function is a PCI domain of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ..inference.result import Placement
from ..pci.guest import read_number
from ..snapshot.derive import Snapshot
from .nic_names import SCHEMES, NicName, NicNames, Rule


def functions(snapshot: Snapshot) -> Iterator[tuple[Placement, int, NicNames | None]]:
    """The devices with their uid, and the names of those that are network interfaces.

    Ids that are not written are the lowest free ones, uids from 1 and fids from 0 (virDomainZPCIAddressAssignUid,
    …AssignFid), in the order of the devices. Bridges have ids too but are not seen (QEMU s390_pcihost_plug).
    """
    placed = [p for p in snapshot.placements if p.address is not None and p.index != 0]
    uids = {id(p): number for p in placed if (number := _written(p, "uid")) is not None}
    fids = {id(p): number for p in placed if (number := _written(p, "fid")) is not None}
    for placement in placed:
        uid = uids.setdefault(id(placement), _lowest(1, set(uids.values())))
        fid = fids.setdefault(id(placement), _lowest(0, set(fids.values())))
        if not placement.is_bus:
            yield placement, uid, _names(uid, fid) if placement.element == "interface" else None


def _written(placement: Placement, name: str) -> int | None:
    device = placement.device
    return read_number(device.element.value("address", "zpci", name)) if device is not None else None


def _lowest(first: int, taken: set[int]) -> int:
    return next(number for number in range(first, first + len(taken) + 1) if number not in taken)


def _names(uid: int, fid: int) -> NicNames:
    """By uid (Linux 5.13, as QEMU says that uids are unique); else by fid (slot, systemd 249); else by path."""
    path, slot = (f"enP{uid}p0s0" if uid else "enp0s0"), f"ens{fid}"
    names = {Rule.ONBOARD: f"eno{uid}", Rule.PATH: path} | ({Rule.SLOT: slot} if fid else {})
    older = NicName(slot, Rule.SLOT, "Linux before 5.13") if fid else NicName(path, Rule.PATH, "Linux before 5.13")
    expected = NicName(names[Rule.ONBOARD], Rule.ONBOARD, f"{SCHEMES[2].name} on")
    return NicNames(expected, (older,), dict.fromkeys((scheme.name for scheme in SCHEMES), names))
