"""What of a domain, besides its devices, decides what the guest sees: chipset, version, QEMU, ACPI, firmware."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..knowledge.abilities import Ability, abilities
from ..knowledge.machine import Chipset, chipset, default_machine
from ..knowledge.target import Target, Version
from ..pci.guest import Guest

NEWEST_MACHINE = Version(99, 0)  # an alias such as "q35" is the newest that the QEMU has
_UEFI = re.compile(r"ovmf|aavmf|edk2|uefi", re.IGNORECASE)
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
# The QEMU that a libvirt is assumed to have where nobody says: the newest release at the time
_CONTEMPORARY = (
    (Version(11, 3), Version(10, 0)),  # April 2025
    (Version(9, 2), Version(8, 0)),  # April 2023
    (Version(7, 10), Version(6, 2)),  # December 2021
)


@dataclass(frozen=True, slots=True)
class Machine:
    """`version` is the machine type's, which keeps a guest as it was; `qemu` brings firmware and ACPI tables.

    `hands_on_index`: libvirt knows `<acpi index>`; an older one passes it over.
    """

    chipset: Chipset
    version: Version
    qemu: Version
    acpi: bool
    uefi: bool
    hands_on_index: bool = True


def machine(guest: Guest, target: Target) -> Machine:
    """Read it off the domain.

    Where the QEMU is not known it is one of the libvirt's own time, and not older than the machine type.
    """
    name = guest.machine or default_machine(guest.arch)
    version = _version(name)
    qemu = target.qemu or next((q for libvirt, q in _CONTEMPORARY if target.libvirt >= libvirt), Version(6, 1))
    return Machine(
        chipset=chipset(guest.arch or "x86_64", name),
        version=version,
        qemu=qemu if version == NEWEST_MACHINE else max(qemu, version),
        acpi=guest.root.find("features", "acpi") is not None,
        uefi=_is_uefi(guest),
        hands_on_index=Ability.ACPI_INDEX in abilities(target),
    )


def _version(name: str) -> Version:
    numbers = re.search(r"-(\d+)\.(\d+)$", name)
    if numbers:
        return Version(int(numbers[1]), int(numbers[2]))
    return next((version for part, version in _DISTRIBUTIONS.items() if f"-{part}" in name), NEWEST_MACHINE)


def _is_uefi(guest: Guest) -> bool:
    """Whether OVMF or its like starts the guest: `<os firmware='efi'>`, or a loader in flash or of that name."""
    system = guest.root.child("os")
    loader = system.child("loader") if system else None
    if system is None:
        return False
    if loader is not None and (loader.get("type") == "pflash" or _UEFI.search(loader.text)):
        return True
    return system.get("firmware") == "efi"
