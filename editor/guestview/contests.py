"""Names that several network interfaces of a guest would have: only one can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .systems import Family, GuestSystem
from .view import GuestDevice, GuestView


class Contest(NamedTuple):
    """Interfaces that would have one name, in these systems. One gets it, by chance; the others keep the kernel's."""

    name: str
    devices: tuple[GuestDevice, ...]
    systems: tuple[GuestSystem, ...]


def contests(view: GuestView) -> Sequence[Contest]:
    """All of a guest, in the order of the devices' addresses."""
    wanted: dict[tuple[str, str], list[GuestDevice]] = {}
    systems: dict[str, GuestSystem] = {}
    for device in view.devices:
        for answer in device.nic.answers if device.nic is not None else ():
            for system in answer.systems if answer.rivals else ():
                systems[system.key] = system
                wanted.setdefault((answer.name.name, system.key), []).append(device)
    found: dict[tuple[str, tuple[int, ...]], Contest] = {}
    for (name, key), devices in wanted.items():
        where = (name, tuple(map(id, devices)))
        so_far = found[where].systems if where in found else ()
        found[where] = Contest(name, tuple(devices), (*so_far, systems[key]))
    return tuple(found.values())


def titled(systems: Sequence[GuestSystem]) -> str:
    """“Debian 11, Debian 12”: the systems by name."""
    return ", ".join(system.title for system in systems)


def is_known(view: GuestView) -> bool:
    """Whether somebody has said, or the metadata says, which guest it is."""
    return view.system.family is not Family.UNKNOWN
