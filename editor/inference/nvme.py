"""Emulated NVMe disks: namespaces of controllers that bear their serial numbers. All as libvirt 12.8.0 itself does."""

from __future__ import annotations

import re
from typing import NamedTuple

from .lineup import Lineup
from .part import Part
from .refusal import Refusal

_NAME = re.compile(r"nvme([0-9]+)n([1-9][0-9]*)(?:p[0-9]+)?", re.ASCII)


class Namespace(NamedTuple):
    """What the name of an NVMe disk says: its controller, and its number there, from 0."""

    controller: int
    number: int


def namespace(name: str) -> Namespace | None:
    """Of `nvme1n3` controller 1 and number 2; None where the name is none of NVMe's (virDiskNameParse)."""
    match = _NAME.fullmatch(name)
    return None if match is None else Namespace(int(match[1]), int(match[2]) - 1)


def check_serials(lineup: Lineup) -> None:
    """Refuse disks of one controller that have several serial numbers."""
    found: dict[int, str] = {}
    for part in lineup.controllers.parts:
        if part.type == "nvme" and part.index is not None and (serial := _serial(part)):
            found[part.index] = serial
    for disk in _disks(lineup):
        serial, controller = _serial(disk), _controller(disk)
        if serial and found.setdefault(controller, serial) != serial:
            raise Refusal(
                "Conflicting NVME disk serial number, all disks on a controller must have the same serial number as the"
                " controller itself"
            )


def has_serial(controller: Part, lineup: Lineup) -> bool:
    """Whether an NVMe controller has a serial number, be it that of a disk on it."""
    if _serial(controller):
        return True
    return any(_controller(disk) == controller.index and _serial(disk) for disk in _disks(lineup))


def _disks(lineup: Lineup) -> list[Part]:
    return [part for part in lineup.lists["disk"] if part.type == "nvme"]


def _controller(disk: Part) -> int:
    return disk.drive["controller"] if disk.drive else 0


def _serial(part: Part) -> str:
    """That which is written; empty where none is."""
    written = None if part.added else part.element.child("serial")
    return "" if written is None else written.text
