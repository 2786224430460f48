"""What QEMU's command line puts on PCI beside libvirt's devices, and where that will be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..knowledge.abilities import Ability, abilities
from ..knowledge.machine import Chipset, platform
from ..knowledge.qemu_devices import driver
from ..knowledge.target import Target, Version
from ..pci.address import LAST_SLOT, PciAddress
from ..pci.command_line import GivenDevice, devices
from ..pci.guest import Guest

if TYPE_CHECKING:
    from .derive import Snapshot

_TAKES_JSON = Version(6, 2)  # of QEMU: -device, NEWS 6.2
_NETWORK = {Chipset.I440FX: "e1000", Chipset.Q35: "e1000e"}  # QEMU's default_nic_model; elsewhere virtio-net-pci
_OWN_SLOTS = {Chipset.I440FX: {0, 1}, Chipset.Q35: {0, LAST_SLOT}}  # made with the machine


class Passed(NamedTuple):
    """One of them. `place` None: not on a bus that libvirt knows. `lost`: the bus that QEMU will not find.

    `first`: made before libvirt's devices, so that it is those that QEMU will have no room for.
    """

    given: GivenDevice
    driver: str
    place: PciAddress | None
    first: bool
    lost: str | None = None


def passed(snapshot: Snapshot) -> tuple[Passed, ...]:
    """All of them, in the order in which QEMU makes them.

    Source: QEMU qemu_create_cli_devices, pci_qdev_realize, do_pci_register_device (the first free slot of the first
    bus): what comes with the machine, then `-device` as key=value, then as JSON. Measured with libvirt 9.0.0 and
    QEMU 7.2.
    """
    return tuple(_placed(snapshot)) if snapshot.document.guest.root.children else ()


def _placed(snapshot: Snapshot) -> Iterator[Passed]:
    guest, target = snapshot.document.guest, snapshot.target
    chipset = platform(guest).chipset
    taken = set(_OWN_SLOTS.get(chipset, {0}))
    ids: set[str] = set()
    late = []
    for given in devices(guest):
        name = given.driver or _NETWORK.get(chipset, "virtio-net-pci")
        if driver(name) is None:
            ids |= {given.id} if given.id else set()
            continue
        if given.early or (not given.json and _writes_json(target)):
            yield (found := _one(snapshot, given, name, taken, ids, True))
            taken |= _slot(found)
        else:
            late.append((given, name))
        ids |= {given.id} if given.id else set()
    taken |= {address.slot for address in snapshot.by_address if address.bus == 0}
    for given, name in late:
        yield (found := _one(snapshot, given, name, taken, ids, False))
        taken |= _slot(found)


def _slot(found: Passed) -> set[int]:
    return {found.place.slot} if found.place is not None and found.place.bus == 0 else set()


def _writes_json(target: Target) -> bool:
    """Whether libvirt writes its own `-device` as JSON."""
    return Ability.JSON_DEVICES in abilities(target) and (target.qemu is None or target.qemu >= _TAKES_JSON)


def _one(snapshot: Snapshot, given: GivenDevice, name: str, taken: set[int], ids: set[str], first: bool) -> Passed:
    number = _bus(snapshot.document.guest, given.bus, ids)
    if number is None:
        return Passed(given, name, None, first)
    is_there = number == 0 or (not first and number in snapshot.buses)
    if number < 0 or not is_there:
        return Passed(given, name, None, first, given.bus)
    if given.slot is not None:
        return Passed(given, name, PciAddress(0, number, *given.slot), first)
    slot = next((each for each in range(LAST_SLOT + 1) if each not in taken), None) if number == 0 else None
    return Passed(given, name, None if slot is None else PciAddress(0, 0, slot, 0), first)


def _bus(guest: Guest, name: str | None, ids: set[str]) -> int | None:
    """The number of libvirt's bus of that name; -1 for a root that this machine has not; None for one of the line's.

    Source: qemuBuildControllersCommandLine; QEMU's machines (pci.0, pcie.0).
    """
    if name is None:
        return 0
    if name in ids or name.rpartition(".")[0] in ids:
        return None
    root = "pci.0" if platform(guest).chipset in (Chipset.I440FX, Chipset.PSERIES) else "pcie.0"
    if name in ("pci.0", "pcie.0"):
        return 0 if name == root or platform(guest).chipset not in _OWN_SLOTS else -1
    head, _, number = name.rpartition(".")
    return int(number) if head == "pci" and number.isascii() and number.isdecimal() else None
