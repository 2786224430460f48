"""What a host makes of machine types: which of its vendor's own it has, and which name it records for an alias.

libvirt replaces an alias by the machine type that it stands for when a domain is defined
(virQEMUCapsGetCanonicalMachine), so a domain is bound to QEMUs that have this one.
"""

from __future__ import annotations

from ..knowledge.machine import X86, platform
from ..knowledge.machine_types import ALIASES, ALIASES_OF_VENDORS, UBUNTU_RELEASES, is_alias
from ..knowledge.target import Version
from ..pci.guest import Guest
from .candidate import Candidate

_LAST_RHEL_I440FX = Version(7, 6)


def has(release: Version | None, host: Candidate) -> bool | None:
    """Whether that host's vendor still, or already, ships its own machine types of that release; None: not known."""
    if release is None or host.newest is None:
        return None
    if release > host.newest or (host.oldest is not None and release < host.oldest):
        return False
    return True if release == host.newest or host.oldest is not None else None


def canonical(guest: Guest, host: Candidate) -> str | None:
    """What libvirt on that host would record for the guest's machine; None where that is not known."""
    machine = guest.machine
    if not is_alias(machine):
        return machine
    arch, default, _ = platform(guest)
    if arch in X86 and (host.vendor or "", machine) in ALIASES_OF_VENDORS:
        return _of_vendor(ALIASES_OF_VENDORS[host.vendor or "", machine], host)
    qemu = host.target.qemu
    name = ALIASES.get(machine or default)
    if name is None or qemu is None or host.vendor not in (None, "upstream", "ubuntu"):
        return None
    return f"{name}-{qemu.major}.{qemu.minor}"


def _of_vendor(name: str, host: Candidate) -> str | None:
    """The newest of its vendor's own machine types with that name."""
    newest = host.newest
    if newest is None:
        return None
    if host.vendor == "ubuntu":
        return next((f"{name}-{own}" for own, release in UBUNTU_RELEASES.items() if release == newest), None)
    if name == "pc-i440fx":
        newest = min(newest, _LAST_RHEL_I440FX)
    return f"{name}-rhel{newest.major}.{newest.minor}.0" if has(newest, host) else None
