"""Machine types: which QEMU has them, and which name libvirt records for an alias such as q35.

libvirt replaces an alias by the machine type that it stands for when a domain is defined
(virQEMUCapsGetCanonicalMachine), so a domain is bound to QEMUs that have this one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.inference.machine import X86, Chipset, chipset
from editor.inference.target import Version
from editor.outlook.candidate import Candidate

_ALIASES = {
    "pc": "pc-i440fx",
    "q35": "pc-q35",
    "virt": "virt",
    "pseries": "pseries",
    "s390-ccw-virtio": "s390-ccw-virtio",
    "s390-ccw": "s390-ccw-virtio",
}
_UPSTREAM = re.compile(r"(?:pc-i440fx|pc-q35|pc|virt|pseries|s390-ccw-virtio)-(\d+)\.(\d+)(?:\.\d+)?")
_RED_HAT = re.compile(r"(?:[a-z0-9-]+-)?rhel\d.*")
_UBUNTU = re.compile(r"(?:pc-i440fx|pc-q35|virt|pseries|s390-ccw-virtio|ubuntu)-([a-z]+)(?:-.*)?")
# Machine types of PCs that are gone: the last one of them, and a QEMU release that no longer has it (-machine help)
_LAST_GONE = Version(2, 3)
_GONE_IN = Version(10, 0)


class Origin(NamedTuple):
    """Whose a machine type is, and the first QEMU release that has it, where its name tells."""

    vendor: str
    qemu: Version | None


def origin(machine: str) -> Origin | None:
    """Where a versioned machine type comes from; None for an alias, and for those that carry no version."""
    if _RED_HAT.fullmatch(machine):
        return Origin("rhel", None)
    if match := _UPSTREAM.fullmatch(machine):
        return Origin("upstream", Version(int(match[1]), int(match[2])))
    if _UBUNTU.fullmatch(machine):
        return Origin("ubuntu", None)
    return None


def is_alias(machine: str) -> bool:
    """Whether it stands for another machine type that depends on the QEMU."""
    return machine in _ALIASES or not machine


def canonical(machine: str, arch: str, host: Candidate) -> str | None:
    """What libvirt on that host would record for the machine; None where that is not known.

    Red Hat's and Ubuntu's QEMU have aliases of their own making, so only upstream's can be told.
    """
    if not is_alias(machine):
        return machine
    qemu = host.target.qemu
    name = _ALIASES.get(machine or ("pc" if arch in X86 else ""))
    if name is None or qemu is None or host.vendor not in (None, "upstream"):
        return None
    return f"{name}-{qemu.major}.{qemu.minor}"


def is_gone(machine: str, arch: str, qemu: Version) -> bool:
    """Whether that QEMU has dropped the machine type."""
    found = origin(machine)
    pc = chipset(arch, machine) in (Chipset.I440FX, Chipset.Q35)
    return pc and found is not None and found.qemu is not None and found.qemu <= _LAST_GONE and qemu >= _GONE_IN
