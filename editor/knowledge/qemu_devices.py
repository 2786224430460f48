"""The PCI devices that QEMU's `-device` knows: resources/qemu-pci.toml, with its source."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from ..resource_files import RESOURCES


class BusKind(StrEnum):
    """What a driver is on the bus."""

    EXPRESS = "express"
    CONVENTIONAL = "conventional"
    BOTH = "both"


class Driver(NamedTuple):
    """A PCI device of QEMU. `hot_plug`: whether it can be plugged in while the guest runs."""

    name: str
    kind: BusKind
    hot_plug: bool


@cache
def drivers() -> Mapping[str, Driver]:
    """All of them, by name and by alias."""
    import tomllib  # here: most starts ask for none of them

    rows = tomllib.loads((RESOURCES / "qemu-pci.toml").read_text(encoding="utf-8"))
    found = {}
    for name, row in rows.items():
        driver = Driver(name, BusKind(row["kind"]), row.get("hotplug", True))
        found[name] = found[row.get("alias", name)] = driver
    return found


def driver(name: str) -> Driver | None:
    """The PCI device of that name; None where it is none, as far as is known. Names in -pci always are."""
    found = drivers().get(name)
    return Driver(name, BusKind.BOTH, True) if found is None and name.endswith("-pci") else found
