"""What of a domain, besides its devices, decides what the guest sees: chipset, version, QEMU, ACPI, firmware."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..knowledge.abilities import Ability, abilities
from ..knowledge.calendar import contemporary
from ..knowledge.machine import Chipset, platform
from ..knowledge.machine_types import NEWEST_MACHINE, qemu_version
from ..knowledge.target import Target, Version
from ..pci.command_line import properties
from ..pci.guest import Guest

_UEFI = re.compile(r"ovmf|aavmf|edk2|uefi", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Machine:
    """`version` is the machine type's, which keeps a guest as it was; `qemu` brings firmware and ACPI tables.

    `acpi`: whether the guest has tables; on `virt` only UEFI hands them over, and without it there is a device tree.
    `hands_on_index`: libvirt knows `<acpi index>`, `hands_on_off`: `<target hotplug='off'>`; an older one passes them
    over. `acpi_on_root`, `acpi_on_bridges`: hot-plug by ACPI is not turned off there on QEMU's command line.
    """

    chipset: Chipset
    version: Version
    qemu: Version
    acpi: bool
    uefi: bool
    hands_on_index: bool = True
    hands_on_off: bool = True
    acpi_on_root: bool = True
    acpi_on_bridges: bool = True


def machine(guest: Guest, target: Target) -> Machine:
    """Read it off the domain.

    Where the QEMU is not known it is one of the libvirt's own time, and not older than the machine type.
    """
    on = platform(guest)
    version = qemu_version(on.machine)
    qemu = target.qemu or contemporary(target.libvirt)
    uefi = _is_uefi(guest)
    has_tables = guest.root.find("features", "acpi") is not None
    return Machine(
        chipset=on.chipset,
        version=version,
        qemu=qemu if version == NEWEST_MACHINE else max(qemu, version),
        acpi=has_tables and (uefi or on.chipset is not Chipset.VIRT),
        uefi=uefi,
        hands_on_index=Ability.ACPI_INDEX in abilities(target),
        hands_on_off=Ability.HOTPLUG_OFF in abilities(target),
        acpi_on_root=_is_left_on(guest, on.chipset, "acpi-root-pci-hotplug"),
        acpi_on_bridges=_is_left_on(guest, on.chipset, "acpi-pci-hotplug-with-bridge-support"),
    )


_POWER_MANAGEMENT = {Chipset.I440FX: "PIIX4_PM", Chipset.Q35: "ICH9-LPC"}


def _is_left_on(guest: Guest, chipset: Chipset, name: str) -> bool:
    """Whether `-global` says nothing else of a property of the chipset's power management."""
    value = properties(guest).get((_POWER_MANAGEMENT.get(chipset, ""), name), "on")
    return value not in ("off", "no", "false")


def _is_uefi(guest: Guest) -> bool:
    """Whether OVMF or its like starts the guest: `<os firmware='efi'>`, or a loader in flash or of that name."""
    system = guest.root.child("os")
    loader = system.child("loader") if system else None
    if system is None:
        return False
    if loader is not None and (loader.get("type") == "pflash" or _UEFI.search(loader.text)):
        return True
    return system.get("firmware") == "efi"
