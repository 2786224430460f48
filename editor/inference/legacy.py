"""The address set of old releases: a search that goes on from the last place, and devices that keep a slot.

Up to 3.5.0 the search continues where it last gave out a place for the same connect flags; up to
2.5.0 a device at function 0 without multifunction='on' keeps all functions of its slot.
"""

from __future__ import annotations

from collections.abc import Container

from ..knowledge.abilities import Ability
from ..pci.address import PciAddress
from .connect import AUTO, HOTPLUG, PCI, PCIE
from .refusal import Refusal
from .slots import AddressSet, SlotMap

_OLD_NAMES = {
    "pcie-switch-upstream-port": "pci-switch-upstream-port",
    "pcie-switch-downstream-port": "pci-switch-downstream-port",
}


def address_set(buses: list[SlotMap], dry: bool, several_roots: bool, able: Container[Ability]) -> AddressSet:
    """The kind of address set that the target has."""
    if Ability.FUNCTIONS not in able:
        return WholeSlotSet(buses, dry, several_roots, able)
    kind = AddressSet if Ability.SWITCH_WORDS in able else OldWordsSet
    if Ability.SEARCH_FROM_START not in able:
        kind = ContinuingSet
    return kind(buses, dry, several_roots, able)


class OldWordsSet(AddressSet):
    """Before 4.9.0 messages named the ports of a switch otherwise."""

    def _misfit(self, bus: SlotMap, flags: int, address: PciAddress, text: str, written: bool) -> str:
        words = super()._misfit(bus, flags, address, text, written)
        for new, old in _OLD_NAMES.items():
            words = words.replace(f"accepts a {new}.", f"accepts a {old}.")
        return words


class ContinuingSet(OldWordsSet):
    """3.0.0 to 3.5.0 (virDomainPCIAddressGetNextAddr)."""

    _step = 0  # how many slots behind the last place the search goes on

    def __init__(self, buses: list[SlotMap], dry: bool, several_roots: bool, able: Container[Ability]) -> None:
        super().__init__(buses, dry, several_roots, able)
        self._last = PciAddress(0, 0, 0, 0)
        self._last_flags = 0

    def reserve_next(self, flags: int, group: int = 0, function: int = -1) -> PciAddress:
        """Take the next free place, and remember it."""
        place = super().reserve_next(flags, group, function)
        self._last = place
        self._last_flags = flags
        return place

    def _next(self, flags: int, group: int, function: int) -> PciAddress:
        if not self.buses:
            raise Refusal("No PCI buses available")
        again = flags == self._last_flags
        begin = self._last.bus if again else 0
        slot = self._last.slot + self._step if again else 0
        for number in range(begin, len(self.buses)):
            found = self._find(number, flags, function, slot)
            if found is not None:
                return found
            slot = 0
        if self.dry:
            number = self.grow(len(self.buses), flags)
            return PciAddress(0, number, self.buses[number].first, max(function, 0))
        if again:
            for number in range(self._last.bus + 1):
                found = self._find(number, flags, function)
                if found is not None:
                    return found
        raise Refusal("No more available PCI slots")


class WholeSlotSet(ContinuingSet):
    """Up to 2.5.0 (virDomainPCIAddressReserveAddr with reserveEntireSlot)."""

    _keeps_slots = True
    _step = 1

    def _check_free(self, bus: SlotMap, address: PciAddress, shown: PciAddress, whole: bool) -> None:
        mask = bus.used.get(address[2], 0)
        if not mask:
            return
        hint = """ (may need "multifunction='on'" for device on function 0)"""
        if whole:
            if mask:
                raise Refusal(f"Attempted double use of PCI slot {shown}{hint}")
        elif mask >> address.function & 1:
            raise Refusal(f"Attempted double use of PCI Address {shown}{hint if address.function else ''}")

    def grow(self, number: int, flags: int) -> int:
        """Before 2.5.0 only conventional devices made libvirt add a bus, and always a bridge."""
        if Ability.EXPRESS_PLACES in self._able or number < len(self.buses):
            return super().grow(number, flags)
        if not flags & PCI:
            raise Refusal(
                "Cannot automatically add a new PCI bus for a device requiring a slot other than standard PCI."
            )
        self.buses += [SlotMap("pci-bridge") for _ in range(number - len(self.buses) + 1)]
        return number

    def _misfit(self, bus: SlotMap, flags: int, address: PciAddress, text: str, written: bool) -> str:
        """Before 2.2.0 there were three sentences."""
        if Ability.MISFIT_WORDS in self._able:
            return super()._misfit(bus, flags, address, text, written)
        where = f"which is not provided by bus {address.domain:04x}:{address.bus:02x}"
        if flags & PCI:
            need = "a standard PCI slot"
        elif flags & PCIE:
            need = "a PCI Express slot"
        elif flags & (AUTO | HOTPLUG) and bus.takes & flags & ~(AUTO | HOTPLUG):
            need = "hot-plug capability"
        else:
            return f"The device information for {text} has no PCI connection types listed"
        return f"PCI bus is not compatible with the device at {text}. Device requires {need}, {where}"
