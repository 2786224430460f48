"""The address set: which functions of which slots of which buses are taken, and the search for a free one.

Function masks and slot masks are plain integers, one bit a function or slot.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from ..knowledge.abilities import Ability
from ..pci.address import PciAddress
from .connect import (
    AGGREGATE,
    AUTO,
    BRIDGE,
    HOTPLUG,
    INTEGRATED,
    MODELS,
    PCI,
    PCIE,
    TO_PCI,
    UNGROWABLE,
    UPSTREAM,
    Model,
    fits,
    misfit,
)
from .refusal import Refusal

ALL_FUNCTIONS = 0xFF


class SlotMap:
    """One bus (virDomainPCIAddressBus). `free`: its slots without any device; `roomy`: slots shared by root ports
    that have a free function.
    """

    __slots__ = ("first", "free", "group", "last", "locked", "model", "roomy", "takes", "used")

    def __init__(self, model: str, hotplug: bool = True, models: Mapping[str, Model] = MODELS) -> None:
        kind = models[model]
        self.model = model
        self.takes = kind.flags(hotplug)
        self.first = kind.first_slot
        self.last = kind.last_slot
        self.free = (1 << (self.last + 1)) - (1 << self.first)
        self.roomy = 0
        self.used: dict[int, int] = {}
        self.group = 0
        self.locked = False

    @property
    def empty(self) -> bool:
        """No device on it (virDomainPCIAddressBusIsEmpty)."""
        return not self.used

    def take(self, slot: int, functions: int, aggregate: int) -> None:
        """Mark functions. The first one in a slot decides whether root ports may share the slot."""
        mask = self.used.get(slot, 0)
        bit = 1 << slot
        if not mask:
            self.free &= ~bit
            if aggregate:
                self.roomy |= bit
        mask |= functions
        if mask == ALL_FUNCTIONS:
            self.roomy &= ~bit
        self.used[slot] = mask


class AddressSet:
    """All buses of a domain (virDomainPCIAddressSet).

    `dry`: the first of libvirt's two passes, in which missing buses are added. `several_roots`: more
    pci-roots rather than bridges are added (pSeries). `chosen`: how many places were given out.
    """

    _keeps_slots = False  # whether a device at function 0 can keep all others out of its slot

    def __init__(self, buses: list[SlotMap], dry: bool, several_roots: bool, able: Container[Ability]) -> None:
        self.buses = buses
        self.dry = dry
        self._several_roots = several_roots
        self._able = able
        self.chosen = 0
        self._begin: dict[int, int] = {}  # connect flags → first bus that may still have room for them

    def _besides(self) -> int:
        """What bus 0 takes besides of an integrated device."""
        return AUTO | PCI if Ability.INTEGRATED_TAKES_PCI in self._able else AUTO

    def in_use(self, bus: int, slot: int) -> bool:
        """Whether any function of the slot is taken (virDomainPCIAddressSlotInUse)."""
        return slot in self.buses[bus].used

    def full(self) -> bool:
        """Whether no bus has a slot left (virDomainPCIAddressBusIsFullyReserved of each)."""
        return not any(bus.free for bus in self.buses)

    def reserve(
        self, address: PciAddress, flags: int, group: int = 0, written: bool = True, whole: bool = False
    ) -> PciAddress:
        """Take a function (virDomainPCIAddressReserveAddrInternal); the address taken, which is another one where
        growing had to move it. Refusal where libvirt refuses.

        `whole`: the device keeps others out of its slot, which only old releases care about.
        """
        taken = address
        number = address[1]
        if self.dry and number >= len(self.buses):
            moved = self.grow(number, flags)
            if moved != number:
                taken = address._replace(bus=moved)
        bus = self.validate(taken, flags, address, written)
        self._check_free(bus, taken, address, whole)
        if group or bus.group:
            self._mind_group(bus, group, written)
        _, _, slot, function = taken
        bus.take(slot, ALL_FUNCTIONS if whole and self._keeps_slots else 1 << function, flags & AGGREGATE)
        return taken

    def _check_free(self, bus: SlotMap, address: PciAddress, shown: PciAddress, whole: bool) -> None:
        if bus.used.get(address[2], 0) >> address[3] & 1:
            raise Refusal(f"Attempted double use of PCI Address {shown}")

    @staticmethod
    def _mind_group(bus: SlotMap, group: int, written: bool) -> None:
        """The first device on a bus decides its isolation group; one that the XML puts there ends the isolation."""
        if bus.empty and not bus.locked:
            bus.group = group
        elif bus.group != group and written:
            bus.group = 0

    def validate(self, address: PciAddress, flags: int, shown: PciAddress, written: bool) -> SlotMap:
        """The address's bus, if it exists and takes such a device (virDomainPCIAddressValidate).

        Messages name `shown`, the address before growing moved it.
        """
        domain, number, slot, _ = address
        buses = self.buses
        if not buses:
            raise Refusal("No PCI buses available")
        if domain != 0:
            raise Refusal(f"Invalid PCI address {shown}. Only PCI domain 0 is available")
        if number >= len(buses):
            raise Refusal(f"Invalid PCI address {shown}. Only PCI buses up to {len(buses) - 1} are available")
        bus = buses[number]
        if not fits(bus.takes, flags, number, written, self._besides() if flags & INTEGRATED else AUTO):
            raise Refusal(self._misfit(bus, flags, address, str(shown), written))
        if slot < bus.first:
            raise Refusal(f"Invalid PCI address {shown}. slot must be >= {bus.first}")
        if slot > bus.last:
            raise Refusal(f"Invalid PCI address {shown}. slot must be <= {bus.last}")
        return bus

    def _misfit(self, bus: SlotMap, flags: int, address: PciAddress, text: str, written: bool) -> str:
        return misfit(bus.takes, flags, address, text, written, self._besides() if flags & INTEGRATED else AUTO)

    def reserve_next(self, flags: int, group: int = 0, function: int = -1) -> PciAddress:
        """Take the first free place for such a device (virDomainPCIAddressReserveNextAddr).

        `function` -1: any, that is 0 but in a slot that root ports share.
        """
        self.chosen += 1
        buses = len(self.buses)
        place = self._next(flags, group, function)
        _, number, slot, chosen = place
        if number >= buses:
            return self.reserve(place, flags, group, written=False, whole=function == -1)
        bus = self.buses[number]
        if group or bus.group:
            self._mind_group(bus, group, written=False)
        whole = function == -1 and self._keeps_slots
        bus.take(slot, ALL_FUNCTIONS if whole else 1 << chosen, flags & AGGREGATE)
        return place

    def _next(self, flags: int, group: int, function: int) -> PciAddress:
        """As virDomainPCIAddressGetNextAddr. Places are only ever taken, so the search for given flags may begin where
        the last one ended; isolated devices look at all buses.
        """
        buses = self.buses
        if not buses:
            raise Refusal("No PCI buses available")
        if self._several_roots:
            found = self._next_isolated(flags, group, function)
        else:
            found = None
            number = self._begin.get(flags, 0)
            while number < len(buses):
                if buses[number].free or buses[number].roomy:
                    found = self._find(number, flags, function)
                    if found is not None:
                        break
                number += 1
            self._begin[flags] = number
        if found is not None:
            return found
        if not self.dry:
            raise Refusal("No more available PCI slots")
        number = self.grow(len(buses), flags)
        return PciAddress(0, number, self.buses[number].first, max(function, 0))

    def _next_isolated(self, flags: int, group: int, function: int) -> PciAddress | None:
        """First buses of the device's isolation group, then empty ones."""
        for wanted in (True, False):
            for number, bus in enumerate(self.buses):
                if bus.group == group if wanted else bus.empty and not bus.locked:
                    found = self._find(number, flags, function)
                    if found is not None:
                        return found
        return None

    def _find(self, number: int, flags: int, function: int, first_slot: int = 0) -> PciAddress | None:
        """As virDomainPCIAddressFindUnusedFunctionOnBus, from `first_slot` on."""
        bus = self.buses[number]
        candidates = bus.free
        if flags & AGGREGATE:
            candidates |= bus.roomy
        candidates = candidates >> first_slot << first_slot
        if not candidates:
            return None
        if not fits(bus.takes, flags, number, False, self._besides() if flags & INTEGRATED else AUTO):
            return None
        wanted = max(function, 0)
        while candidates:
            lowest = candidates & -candidates
            slot = lowest.bit_length() - 1
            mask = bus.used.get(slot, 0)
            if not mask >> wanted & 1:
                return PciAddress(0, number, slot, wanted)
            if function == -1:
                free = ~mask & ALL_FUNCTIONS
                return PciAddress(0, number, slot, (free & -free).bit_length() - 1)
            candidates &= ~lowest
        return None

    def grow(self, number: int, flags: int) -> int:
        """Add buses up to `number` for such a device (virDomainPCIAddressSetGrow); the number of the bus that it gets,
        which is one more where its bus needs another one above it.
        """
        buses = self.buses
        add = number - len(buses) + 1
        if add <= 0:
            return number
        new: list[SlotMap] = []
        if flags & PCI:
            if self._several_roots:
                model = "pci-root"
            else:
                model = "pci-bridge"
                if not any(bus.takes & BRIDGE for bus in buses):
                    if add == 1:
                        add, number = 2, number + 1
                    if Ability.PCIE_TO_PCI in self._able:
                        # While places are counted the port is kept for the bridge that is to be plugged into it
                        new.append(SlotMap("pcie-root-port"))
                        new[0].takes = TO_PCI
                        new.append(SlotMap("pcie-to-pci-bridge"))
                    else:
                        new.append(SlotMap("dmi-to-pci-bridge", hotplug=False))
        elif flags & BRIDGE and buses[0].model == "pcie-root" and Ability.DMI_GROWS in self._able:
            model = "dmi-to-pci-bridge"
        elif flags & (PCIE | UPSTREAM) or (flags & TO_PCI and Ability.PCIE_TO_PCI_GROWS in self._able):
            model = "pcie-root-port"
        else:
            raise self._cannot_grow(flags)
        while len(new) < add:
            new.append(SlotMap(model))
        buses += new
        return number

    def _cannot_grow(self, flags: int) -> Refusal:
        for flag, model in UNGROWABLE:
            if flags & flag:
                slot = "PCIe" if Ability.PCIE_TO_PCI_GROWS in self._able else "PCI"
                return Refusal(
                    f"a {slot} slot is needed to connect a PCI controller model='{model}', but none is available, and"
                    " it cannot be automatically added"
                )
        shown = flags if Ability.INTEGRATED in self._able else flags & (AUTO | HOTPLUG) | flags >> 1 & ~(AUTO | HOTPLUG)
        unknown = "unrecognized " if Ability.PCIE_TO_PCI_GROWS in self._able else ""
        return Refusal(f"Cannot automatically add a new PCI bus for a device with {unknown}connect flags {shown:02x}")
