"""The names that Linux guests give their network interfaces: systemd's predictable names, by naming scheme.

Source: systemd's src/udev/udev-builtin-net_id.c and src/shared/netif-naming-scheme.h (v257),
systemd.net-naming-scheme(7). The policy is that of systemd's 99-default.link: onboard, then slot, then path.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .acpi_index import AcpiIndexes
from .numbering import Found
from .slots import Slot

LONGEST = 15  # IFNAMSIZ - 1
_INDEX_14_BIT = (1 << 14) - 1
_INDEX_16_BIT = (1 << 16) - 1


class Rule(StrEnum):
    """Which of systemd's rules a name comes from, the strongest first."""

    ONBOARD = "onboard"  # the ACPI index
    SLOT = "slot"  # the number of a hot-plug slot
    PATH = "path"  # bus, slot and function
    KERNEL = "kernel"  # none of them: the kernel counts, in the order in which drivers find the cards


class Scheme(NamedTuple):
    """A naming scheme as far as PCI is concerned. `name` is the first systemd that has it."""

    name: str
    largest_index: int
    bridge_slots: bool  # a slot in which a bridge sits names what is behind it
    bridge_slots_of_multifunction: bool  # … if that has the multifunction bit
    firmware_sun: bool  # the slot number is read from the device's own ACPI object first
    slot_function_id: bool = True  # a zPCI slot is numbered by its function id


SCHEMES = (
    Scheme("v239", _INDEX_14_BIT, True, True, False, False),
    Scheme("v247", _INDEX_14_BIT, False, False, False, False),  # NAMING_BRIDGE_NO_SLOT
    Scheme("v249", _INDEX_16_BIT, False, False, False),  # NAMING_16BIT_INDEX, NAMING_SLOT_FUNCTION_ID
    Scheme("v251", _INDEX_16_BIT, False, True, False),  # NAMING_BRIDGE_MULTIFUNCTION_SLOT
    Scheme("v255", _INDEX_16_BIT, False, False, False),  # … taken back
    Scheme("v257", _INDEX_16_BIT, False, False, True),  # NAMING_FIRMWARE_NODE_SUN
)
ByScheme = Mapping[str, Mapping[Rule, str]]


@dataclass(frozen=True, slots=True)
class HotPlugSlots:
    """What a guest knows of slots and indexes.

    `named`: slots whose number is their name; `sun`: those that ACPI numbers; `indexes`: ACPI indexes.
    """

    named: Mapping[Slot, int]
    sun: Mapping[Slot, int]
    indexes: AcpiIndexes


def by_scheme(nic: Found, domain: int, slots: HotPlugSlots) -> ByScheme:
    """All names that udev knows an interface by (ID_NET_NAME_…), by naming scheme and rule."""
    return {scheme.name: _names(nic, domain, slots, scheme) for scheme in SCHEMES}


def chosen(names: Mapping[Rule, str]) -> tuple[Rule, str]:
    """The name that systemd's default policy takes, with its rule."""
    return next((rule, names[rule]) for rule in Rule if rule in names)


def _names(nic: Found, domain: int, slots: HotPlugSlots, scheme: Scheme) -> Mapping[Rule, str]:
    function = nic.function
    prefix = f"enP{domain}" if domain else "en"
    suffix = f"f{function.function}" if function.function or function.multifunction else ""
    index, slot = slots.indexes.read(function), _slot(nic, slots, scheme)
    names = {Rule.PATH: f"{prefix}p{nic.bus}s{function.slot}{suffix}"}
    if index is not None and index <= scheme.largest_index:
        names[Rule.ONBOARD] = f"eno{index}"
    if slot is not None:
        names[Rule.SLOT] = f"{prefix}s{slot}{suffix}"
    return {rule: name for rule, name in names.items() if len(name) <= LONGEST}


def _slot(nic: Found, slots: HotPlugSlots, scheme: Scheme) -> int | None:
    """The slot number that names the interface: of its own slot, else of the nearest bridge above that sits in one."""
    if scheme.firmware_sun and nic.function.function == 0 and (nic.bus, nic.function.slot) in slots.sun:
        return slots.sun[nic.bus, nic.function.slot]
    at: Found | None = nic
    while at is not None:
        number = slots.named.get((at.bus, at.function.slot))
        if number is not None:
            allowed = at is nic or scheme.bridge_slots
            return number if allowed or (scheme.bridge_slots_of_multifunction and nic.function.multifunction) else None
        at = at.parent
    return None
