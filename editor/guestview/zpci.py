"""Devices on s390: zPCI has no bus, each function is a PCI domain of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ..inference.result import Placement
from ..pci.guest import read_number
from ..snapshot.derive import Snapshot
from .nic_names import SCHEMES, ByScheme, Rule


def functions(snapshot: Snapshot) -> Iterator[tuple[Placement, int, ByScheme | None]]:
    """The devices with their uid, and the names of those that are network interfaces.

    Ids that are not written are the lowest free ones, uids from 1 and fids from 0 (virDomainZPCIAddressAssignUid,
    …AssignFid), in the order of the devices. Bridges have ids too but are not seen (QEMU s390_pcihost_plug).
    """
    placed = [p for p in snapshot.placements if p.address is not None and p.index != 0]
    uids = {p.number: number for p in placed if (number := _written(p, "uid")) is not None}
    fids = {p.number: number for p in placed if (number := _written(p, "fid")) is not None}
    for placement in placed:
        uid = uids.setdefault(placement.number, _lowest(1, set(uids.values())))
        fid = fids.setdefault(placement.number, _lowest(0, set(fids.values())))
        if not placement.is_bus:
            yield placement, uid, _names(uid, fid) if placement.element == "interface" else None


def _written(placement: Placement, name: str) -> int | None:
    device = placement.device
    return read_number(device.element.value("address", "zpci", name)) if device is not None else None


def _lowest(first: int, taken: set[int]) -> int:
    return next(number for number in range(first, first + len(taken) + 1) if number not in taken)


def _names(uid: int, fid: int) -> ByScheme:
    """Onboard by uid, for QEMU says that uids are unique (Linux 5.13); by fid, the name of the hot-plug slot; by path.

    Before NAMING_SLOT_FUNCTION_ID udev took the slot's name, eight hexadecimal digits with leading zeros, for an octal
    number (seen in a booted guest).
    """
    prefix = f"enP{uid}" if uid else "en"
    named = {Rule.ONBOARD: f"eno{uid}", Rule.PATH: f"{prefix}p0s0"}
    digits = f"{fid:08x}"
    octal = int(digits, 8) if set(digits) <= set("01234567") else 0
    before = named | ({Rule.SLOT: f"{prefix}s{octal}"} if octal else {})
    since = named | ({Rule.SLOT: f"ens{fid}"} if fid else {})
    return {scheme.name: since if scheme.slot_function_id else before for scheme in SCHEMES}
