"""Machine types by name: whose they are, which QEMU has them first, which version of QEMU they keep a guest at."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .machine import Chipset, Platform
from .target import Version

NEWEST_MACHINE = Version(99, 0)  # an alias such as "q35" is the newest that the QEMU has
ALIASES = {
    "pc": "pc-i440fx",
    "q35": "pc-q35",
    "virt": "virt",
    "pseries": "pseries",
    "s390-ccw-virtio": "s390-ccw-virtio",
    "s390-ccw": "s390-ccw-virtio",
}
# Aliases that a vendor's QEMU has of its own, or means otherwise (-machine help of RHEL 8 and 9, Ubuntu 22.04)
ALIASES_OF_VENDORS = {
    ("ubuntu", ""): "pc-i440fx",
    ("ubuntu", "ubuntu"): "pc-i440fx",
    ("ubuntu", "ubuntu-q35"): "pc-q35",
    ("rhel", ""): "pc-i440fx",
    ("rhel", "pc"): "pc-i440fx",
    ("rhel", "q35"): "pc-q35",
}
_UPSTREAM = re.compile(r"(?:pc-i440fx|pc-q35|pc|virt|pseries|s390-ccw-virtio)-(\d+)\.(\d+)(?:\.\d+)?")
_RED_HAT = re.compile(r"(?:[a-z0-9-]+-)?rhel(\d+)\.(\d+).*")
_UBUNTU = re.compile(r"(?:pc-i440fx|pc-q35|virt|pseries|s390-ccw-virtio|ubuntu)-([a-z]+)(?:-.*)?")
# Ubuntu's releases by name, two a year (04, 10) from 14.04 on
_NAMES = (
    "trusty", "utopic", "vivid", "wily", "xenial", "yakkety", "zesty", "artful", "bionic", "cosmic", "disco", "eoan",
    "focal", "groovy", "hirsute", "impish", "jammy", "kinetic", "lunar", "mantic", "noble", "oracular", "plucky",
    "questing", "resolute", "stonking",
)  # fmt: skip
UBUNTU_RELEASES = {name: Version(14 + at // 2, (4, 10)[at % 2]) for at, name in enumerate(_NAMES)}
# Machine types of PCs that are gone: the last one of them, and a QEMU release that no longer has it (-machine help)
_LAST_GONE = Version(2, 3)
_GONE_IN = Version(10, 0)
# Machine types that are named after a release of a distribution: QEMU's own version that they were made of
_DISTRIBUTIONS = {
    "bionic": Version(2, 11),  # Ubuntu 18.04
    "focal": Version(4, 2),
    "jammy": Version(6, 2),
    "noble": Version(8, 2),
    "rhel7.6": Version(2, 12),  # qemu-kvm of RHEL 7.6: pc_rhel_7_6_compat
    "rhel8.0": Version(3, 1),
    "rhel8.1": Version(4, 1),
    "rhel8.2": Version(4, 2),
    "rhel8.3": Version(5, 1),
    "rhel8.4": Version(5, 2),
    "rhel8.5": Version(6, 0),
    "rhel8.6": Version(6, 2),
}


class Origin(NamedTuple):
    """Whose a machine type is, and the first QEMU release, or the vendor's own, that has it, where its name tells."""

    vendor: str
    qemu: Version | None = None
    release: Version | None = None


@lru_cache(maxsize=64)
def origin(machine: str) -> Origin | None:
    """Where a versioned machine type comes from; None for an alias, and for those that carry no version."""
    if match := _RED_HAT.fullmatch(machine):
        return Origin("rhel", release=Version(int(match[1]), int(match[2])))
    if match := _UPSTREAM.fullmatch(machine):
        return Origin("upstream", Version(int(match[1]), int(match[2])))
    if match := _UBUNTU.fullmatch(machine):
        return Origin("ubuntu", release=UBUNTU_RELEASES.get(match[1]))
    return None


def is_alias(machine: str) -> bool:
    """Whether it stands for another machine type that depends on the QEMU."""
    return machine in ALIASES or not machine or ("ubuntu", machine) in ALIASES_OF_VENDORS


def is_gone(platform: Platform, qemu: Version) -> bool:
    """Whether that QEMU has dropped the machine type."""
    found = origin(platform.machine)
    pc = platform.chipset in (Chipset.I440FX, Chipset.Q35)
    return pc and found is not None and found.qemu is not None and found.qemu <= _LAST_GONE and qemu >= _GONE_IN


def qemu_version(machine: str) -> Version:
    """The QEMU whose hardware the machine type keeps; NEWEST_MACHINE for an alias."""
    numbers = re.search(r"-(\d+)\.(\d+)$", machine)
    if numbers:
        return Version(int(numbers[1]), int(numbers[2]))
    return next((version for part, version in _DISTRIBUTIONS.items() if f"-{part}" in machine), NEWEST_MACHINE)
