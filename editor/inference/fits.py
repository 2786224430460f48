"""Whether a device could be somewhere else: the answer for every cell while it is being dragged."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..knowledge.machine import Chipset
from ..knowledge.models import PORTS, ROOTS
from ..pci.address import PciAddress, Switch
from ..pci.guest import Guest
from ..phrase import Phrase
from .able import Able
from .chipset import ICH9_SATA, PIIX3_IDE, PIIX3_USB
from .classes import CLASSES, NICS, Class, Classifier
from .connect import AUTO, ENDPOINT, PCI, PCIE, fits, misfit, models_of
from .elements import describe
from .lineup import Lineup
from .multifunction import slots_in_use
from .part import Part
from .refusal import Refusal
from .result import AddressOrigin, Bus, Inference, Placement, Reason


class FitKind(StrEnum):
    """How a device would do at a place."""

    YES = "yes"
    SWAP = "swap"  # somebody is there, and both would be accepted in each other's place
    BUT = "but"  # libvirt accepts it, yet it works badly or not at all
    NO = "no"


class Fit(NamedTuple):
    """The answer for one place; `reason` is None where there is nothing to say."""

    kind: FitKind
    reason: Reason | None = None


def _fit(kind: FitKind, text: str, source: str, since: str | None = None) -> Fit:
    return Fit(kind, Reason("address", text, source, since))


_YES = Fit(FitKind.YES)
_HERE = _fit(FitKind.YES, "It is here already.", "")
_ROOT = _fit(FitKind.NO, "It is the root bus itself, which is plugged into nothing.", "virDomainControllerDefValidate")
_FORCED = _fit(
    FitKind.NO,
    "It is a part of the chipset and can be at one place only.",
    "qemuDomainValidateDevicePCISlotsChipsets",
)
_EMPTY = _fit(
    FitKind.NO,
    "libvirt takes slot 0 of bus 0 for “choose a place”; the host bridge is there.",
    "virPCIDeviceAddressIsEmpty",
)
_NO_BUS = _fit(FitKind.NO, "There is no PCI controller with that index.", "virDomainPCIAddressValidate")
_ITSELF = _fit(FitKind.NO, "It would hang on itself: that bus is its own, or one behind it.", "docs/pci-addresses.rst")
_ADDED = _fit(
    FitKind.BUT,
    "libvirt would put a controller here that it adds; that one would go elsewhere.",
    "qemuDomainAssignPCIAddresses",
)
_BUILTIN = _fit(
    FitKind.BUT,
    "libvirt would accept this, but QEMU has a device of the chipset here and would not start.",
    "hw/isa/piix in QEMU",
)
_NO_FUNCTION_0 = _fit(
    FitKind.BUT,
    "The guest would not find it: PCI requires a device at function 0 of its slot.",
    "PCI Local Bus Specification 3.0, 3.2.2.3.4",
)
_DENIED = _fit(
    FitKind.BUT,
    "Function 0 of this slot has multifunction off, so QEMU would not start with a second function.",
    "QEMU do_pci_register_device",
)
_SHARED_PORT = _fit(
    FitKind.BUT,
    "A port hot-plugs as a whole; functions 1–7 cannot be plugged separately.",
    "virDomainPCIAddressEnsureAddr",
)
_CONVENTIONAL = _fit(
    FitKind.BUT,
    "libvirt accepts a written address, but a conventional device in a PCI Express port works badly.",
    "virDomainPCIAddressFlagsCompatible",
    "1.2.17",
)
_EXPRESS = _fit(
    FitKind.BUT,
    "libvirt accepts a written address, but a PCI Express device on a conventional bus loses what makes it Express.",
    "virDomainPCIAddressFlagsCompatible",
    "1.2.17",
)


class Fitter:
    """Made once when a drag begins; `at` answers for any place.

    `placement` is one of `inference.placements`, the device that is dragged. Only written addresses
    are judged, so the laxer rules for those hold.
    """

    def __init__(self, guest: Guest, inference: Inference, placement: Placement) -> None:
        self._guest = guest
        self._inference = inference
        self._placement = placement
        self._able = Able(inference.target)
        self._lineup = Lineup(guest, self._able)
        self._models = models_of(self._able)
        self._integrated = AUTO | PCI if Ability.INTEGRATED_TAKES_PCI in self._able else AUTO
        self._buses = {bus.number: bus for bus in inference.buses}
        root = self._buses.get(0)
        self._classifier = Classifier(root is not None and root.model == "pcie-root", self._able, self._models)
        self._flags = self._flags_of(placement)
        self._class = self._class_of(placement)
        self._everywhere = self._anywhere_verdict()
        self._by_bus: dict[int, Fit] = {}
        self._occupants: dict[PciAddress, Placement] = {}
        for there in inference.placements:
            if there.address is not None and there is not placement and not there.twin:
                self._occupants.setdefault(there.address, there)
        self._used = slots_in_use(self._occupants, inference.reserved)

    def at(self, address: PciAddress) -> Fit:
        """How the device would do at that address."""
        own = self._placement.address
        if address == own:
            return _HERE
        if self._everywhere is not None:
            return self._everywhere
        domain, number, slot, _ = address
        if domain != 0:
            return self._refused(f"Invalid PCI address {address}. Only PCI domain 0 is available")
        if number == 0 and slot == 0:
            return _EMPTY
        verdict = self._by_bus.get(number)
        if verdict is None:
            verdict = self._by_bus[number] = self._bus_verdict(number)
        if verdict.kind is FitKind.NO:
            return verdict
        bus = self._buses[number]
        if slot < bus.first_slot:
            return self._refused(f"Invalid PCI address {address}. slot must be >= {bus.first_slot}")
        if slot > bus.last_slot:
            return self._refused(f"Invalid PCI address {address}. slot must be <= {bus.last_slot}")
        reserved = self._inference.reserved.get(address)
        if reserved is not None:
            return self._on_reserved(address, reserved)
        occupant = self._occupants.get(address)
        if occupant is not None:
            return self._on_occupied(address, occupant)
        used = self._used.get(address[:3], 0)
        if used and Ability.FUNCTIONS not in self._able:
            old = self._in_whole_slot(address)
            if old is not None:
                return old
        return self._beside(address, bus, used) or verdict

    def _beside(self, address: PciAddress, bus: Bus, used: int) -> Fit | None:
        """What is bad about a free function because of others in its slot, or their absence."""
        if address.function == 0:
            return _DENIED if used and self._placement.written is Switch.OFF else None
        if not used & 1:
            return _NO_FUNCTION_0
        first = self._occupants.get(address.at(0))
        if first is not None and first.written is Switch.OFF:
            return _DENIED
        return _SHARED_PORT if bus.model in PORTS else None

    def _in_whole_slot(self, address: PciAddress) -> Fit | None:
        """Up to 2.5.0 a device at function 0 keeps its slot unless it says multifunction='on'."""
        hint = """(may need "multifunction='on'" for device on function 0)"""
        if address.function == 0:
            if self._placement.written is not Switch.ON:
                return self._refused(f"Attempted double use of PCI slot {address} {hint}")
            return None
        first = self._occupants.get(address.at(0))
        if first is not None and first.written is not Switch.ON:
            return self._refused(f"Attempted double use of PCI Address {address} {hint}")
        return None

    def _on_reserved(self, address: PciAddress, reserved: Reason) -> Fit:
        if address in self._occupants:
            return self._refused(f"Attempted double use of PCI Address {address}", reserved.text)
        if address in (PIIX3_IDE, PIIX3_USB) or Ability.PIIX3_POWER not in self._able:
            return _BUILTIN
        return self._refused(f"Attempted double use of PCI Address {address}", reserved.text)

    def _on_occupied(self, address: PciAddress, occupant: Placement) -> Fit:
        own = self._placement.address
        fixed = self._is_fixed(occupant)
        if occupant.device is None and not fixed:
            return _ADDED
        if fixed or own is None or self._misfit(occupant, own):
            return self._refused(f"Attempted double use of PCI Address {address}")
        return Fit(FitKind.SWAP)

    def _misfit(self, other: Placement, place: PciAddress) -> bool:
        """Whether the other device would be refused at `place`."""
        bus = self._buses.get(place.bus)
        if bus is None or (other.is_bus and other.index in self._path(place.bus)):
            return True
        if _is_below_its_bus(other, place.bus):
            return True
        takes = self._models[bus.model].flags(bus.hotplug)
        return not fits(takes, self._flags_of(other), place.bus, True, self._integrated)

    def _anywhere_verdict(self) -> Fit | None:
        """The answer for every place but its own, where there is one."""
        if self._placement.model in ROOTS:
            return _ROOT
        return _FORCED if self._is_fixed(self._placement) else None

    def _is_fixed(self, placement: Placement) -> bool:
        if placement.model in ROOTS or placement.address_origin is AddressOrigin.FORCED:
            return True
        if placement.element != "controller" or placement.index != 0:
            return False
        if self._lineup.chipset is Chipset.Q35:
            return placement.type == "sata" and placement.address in (None, ICH9_SATA)
        if self._lineup.chipset is Chipset.I440FX:
            usb = placement.type == "usb" and placement.model in (None, "piix3-uhci")
            return (usb and placement.address in (None, PIIX3_USB)) or (
                placement.type == "ide" and placement.address in (None, PIIX3_IDE)
            )
        return False

    def _bus_verdict(self, number: int) -> Fit:
        """What holds on a whole bus."""
        bus = self._buses.get(number)
        if bus is None:
            return _NO_BUS
        if self._placement.is_bus and self._placement.index in self._path(number):
            return _ITSELF
        if _is_below_its_bus(self._placement, number):
            index = self._placement.index or 0
            return self._refused(
                f"PCI controller at index {index} (0x{index:02x}) has bus='0x{number:02x}', but index must be larger"
                " than bus"
            )
        takes = self._models[bus.model].flags(bus.hotplug)
        if not fits(takes, self._flags, number, True, self._integrated):
            place = PciAddress(0, number, bus.first_slot, 0)
            text = misfit(takes, self._flags, place, str(place), True, self._integrated)
            return self._refused(text)
        if self._class is Class.CONVENTIONAL and bus.model in PORTS:
            return _CONVENTIONAL
        if self._class is Class.EXPRESS and takes & ENDPOINT == PCI and self._classifier.express:
            return _EXPRESS
        return _YES

    def _path(self, number: int) -> set[int]:
        """The bus and all between it and the root."""
        path: set[int] = set()
        bus = self._buses.get(number)
        while bus is not None and bus.number not in path:
            path.add(bus.number)
            above = self._inference.placements[bus.controller].address
            bus = self._buses.get(above.bus) if above is not None else None
        return path

    def _flags_of(self, placement: Placement) -> int:
        return self._classifier.flags(self._part(placement)) & ~AUTO or PCI

    def _class_of(self, placement: Placement) -> Class | None:
        """Conventional, Express or virtio; None for controllers of buses."""
        part = self._part(placement)
        if placement.is_bus:
            return None
        if placement.element == "interface":
            return NICS.get(part.model or "", Class.EXPRESS if self._flags & PCIE else Class.CONVENTIONAL)
        if placement.element == "hostdev":
            return None
        return CLASSES.get((part.tag, part.type, part.model))

    def _part(self, placement: Placement) -> Part:
        """The device with its model as libvirt completes it."""
        if placement.device is None:
            return Part(placement.element, placement.type, placement.model, placement.index)
        try:
            part = describe(placement.device, self._lineup)
        except (Refusal, KeyError):
            return Part(placement.element, placement.type, placement.model, placement.index)
        part.model = placement.model or part.model
        return part

    def _refused(self, text: str, because: str = "") -> Fit:
        return _fit(
            FitKind.NO,
            Phrase("libvirt rejects this place: {reason}", reason=because or text),
            "virDomainPCIAddressValidate",
        )


def _is_below_its_bus(placement: Placement, bus: int) -> bool:
    """Whether it is a pci-bridge whose index is too low for that bus (end of qemuDomainAssignPCIAddresses)."""
    return placement.model == "pci-bridge" and (placement.index or 0) <= bus
