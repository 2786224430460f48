"""Machine types: which QEMU has them, and which name libvirt records for an alias such as q35.

libvirt replaces an alias by the machine type that it stands for when a domain is defined
(virQEMUCapsGetCanonicalMachine), so a domain is bound to QEMUs that have this one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..knowledge.machine import X86, Chipset, chipset
from ..knowledge.target import Version
from .candidate import Candidate

_ALIASES = {
    "pc": "pc-i440fx",
    "q35": "pc-q35",
    "virt": "virt",
    "pseries": "pseries",
    "s390-ccw-virtio": "s390-ccw-virtio",
    "s390-ccw": "s390-ccw-virtio",
}
# Aliases that a vendor's QEMU has of its own, or means otherwise (-machine help of RHEL 8 and 9, Ubuntu 22.04)
_OF_VENDOR = {
    ("ubuntu", ""): "pc-i440fx",
    ("ubuntu", "ubuntu"): "pc-i440fx",
    ("ubuntu", "ubuntu-q35"): "pc-q35",
    ("rhel", ""): "pc-i440fx",
    ("rhel", "pc"): "pc-i440fx",
    ("rhel", "q35"): "pc-q35",
}
_LAST_RHEL_I440FX = Version(7, 6)
_UPSTREAM = re.compile(r"(?:pc-i440fx|pc-q35|pc|virt|pseries|s390-ccw-virtio)-(\d+)\.(\d+)(?:\.\d+)?")
_RED_HAT = re.compile(r"(?:[a-z0-9-]+-)?rhel(\d+)\.(\d+).*")
_UBUNTU = re.compile(r"(?:pc-i440fx|pc-q35|virt|pseries|s390-ccw-virtio|ubuntu)-([a-z]+)(?:-.*)?")
# Ubuntu's releases by name, two a year (04, 10) from 14.04 on
_NAMES = (
    "trusty", "utopic", "vivid", "wily", "xenial", "yakkety", "zesty", "artful", "bionic", "cosmic", "disco", "eoan",
    "focal", "groovy", "hirsute", "impish", "jammy", "kinetic", "lunar", "mantic", "noble", "oracular", "plucky",
    "questing", "resolute", "stonking",
)  # fmt: skip
_RELEASES = {name: Version(14 + at // 2, (4, 10)[at % 2]) for at, name in enumerate(_NAMES)}
# Machine types of PCs that are gone: the last one of them, and a QEMU release that no longer has it (-machine help)
_LAST_GONE = Version(2, 3)
_GONE_IN = Version(10, 0)


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
        return Origin("ubuntu", release=_RELEASES.get(match[1]))
    return None


def has(release: Version | None, host: Candidate) -> bool | None:
    """Whether that host's vendor still, or already, ships its own machine types of that release; None: not known."""
    if release is None or host.newest is None:
        return None
    if release > host.newest or (host.oldest is not None and release < host.oldest):
        return False
    return True if release == host.newest or host.oldest is not None else None


def is_alias(machine: str) -> bool:
    """Whether it stands for another machine type that depends on the QEMU."""
    return machine in _ALIASES or not machine or ("ubuntu", machine) in _OF_VENDOR


def canonical(machine: str, arch: str, host: Candidate) -> str | None:
    """What libvirt on that host would record for the machine; None where that is not known."""
    if not is_alias(machine):
        return machine
    if arch in X86 and (host.vendor or "", machine) in _OF_VENDOR:
        return _of_vendor(_OF_VENDOR[host.vendor or "", machine], host)
    qemu = host.target.qemu
    name = _ALIASES.get(machine or ("pc" if arch in X86 else ""))
    if name is None or qemu is None or host.vendor not in (None, "upstream", "ubuntu"):
        return None
    return f"{name}-{qemu.major}.{qemu.minor}"


def _of_vendor(name: str, host: Candidate) -> str | None:
    """The newest of its vendor's own machine types with that name."""
    newest = host.newest
    if newest is None:
        return None
    if host.vendor == "ubuntu":
        return next((f"{name}-{own}" for own, release in _RELEASES.items() if release == newest), None)
    if name == "pc-i440fx":
        newest = min(newest, _LAST_RHEL_I440FX)
    return f"{name}-rhel{newest.major}.{newest.minor}.0" if has(newest, host) else None


def is_gone(machine: str, arch: str, qemu: Version) -> bool:
    """Whether that QEMU has dropped the machine type."""
    found = origin(machine)
    pc = chipset(arch, machine) in (Chipset.I440FX, Chipset.Q35)
    return pc and found is not None and found.qemu is not None and found.qemu <= _LAST_GONE and qemu >= _GONE_IN
