"""What can come to a running guest, or go from it, without a full stop, as libvirt and QEMU have it.

Sources: qemuDomainAttachDeviceLive and qemuDomainDetachDeviceLive (which elements), virDomainPCIAddressReserveAddr and
qemuDomainAttachPrep (function 0 only), qemuIsMultiFunctionDevice (one function of several cannot go).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..inference.result import Placement
from ..phrase import Phrase
from .derive import Snapshot
from .difference import BY_LIBVIRT, Change, ChangeKind

_COME = frozenset(
    {"disk", "interface", "hostdev", "controller", "redirdev", "rng", "memory", "shmem", "watchdog", "input", "vsock"}
)
_BUSES_STAY = "A PCI controller can only come or go while the guest is shut down."
_KIND_STAYS = "libvirt attaches and detaches no <{element}> while the guest runs."


def detach_obstacle(snapshot: Snapshot, placement: Placement) -> str:
    """Why the device of what runs cannot go now; empty where it can, as far as is known here."""
    found = _by_kind(placement) or _by_bus(snapshot, placement)
    if found or placement.address is None:
        return found
    slot = placement.address.at(0)
    others = [name for place in snapshot.by_address if place.at(0) == slot for name in snapshot.by_address[place]]
    if len(others) > 1:
        return Phrase("It is one of several functions of a slot, which go together, once the guest is shut down.")
    return ""


def attach_obstacle(running: Snapshot, placement: Placement) -> str:
    """Why a device, placed as in the definition, cannot come to what runs now; empty where it can."""
    found = _by_kind(placement)
    if found or placement.address is None:
        return found
    if placement.address.function:
        return Phrase("Only function 0 of a slot can be attached while the guest runs.")
    if any(place.at(0) == placement.address for place in running.by_address):
        return Phrase("The slot {place} is in use in what runs.", place=placement.address.short)
    return _by_bus(running, placement)


def _by_kind(placement: Placement) -> str:
    if placement.is_bus:
        return _BUSES_STAY
    return "" if placement.element in _COME else Phrase(_KIND_STAYS, element=placement.element)


def _by_bus(snapshot: Snapshot, placement: Placement) -> str:
    address = placement.address
    if address is None:
        return ""
    bus = next((each for each in snapshot.inference.buses if each.number == address.bus), None)
    if bus is None:
        return Phrase("What runs has no bus {number}.", number=f"{address.bus:02x}")
    return "" if bus.hotplug else Phrase("Nothing can come or go on bus {number}.", number=f"{address.bus:02x}")


def when(changes: Iterable[Change], running: Snapshot) -> Iterator[str]:
    """For each change of the definition by itself, whether what runs can have it now, as sentences."""
    for change in changes:
        if change.kind in BY_LIBVIRT or change.kind is ChangeKind.ELSEWHERE:
            continue
        if change.kind is ChangeKind.ADDED and change.after is not None:
            obstacle = attach_obstacle(running, change.after)
            yield _sentence(change, obstacle, "{name} can be attached now, without a stop.")
        elif change.kind is ChangeKind.REMOVED and change.before is not None:
            there = running.by_address.get(change.before.address, ()) if change.before.address else ()
            obstacle = detach_obstacle(running, there[0]) if there else "It is not in what runs."
            yield _sentence(change, obstacle, "{name} can be detached now, if the guest lets go of it.")
        else:
            yield _sentence(change, "libvirt changes no device that is there.", "")


def _sentence(change: Change, obstacle: str, can: str) -> str:
    if not obstacle:
        return Phrase(can, name=change.name)
    return Phrase("{name} only at the next shutdown: {why}", name=change.name, why=obstacle)
