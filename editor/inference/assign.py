"""PCI address assignment: libvirt's two passes (qemuDomainAssignPCIAddresses)."""

from __future__ import annotations

from collections.abc import Callable

from ..knowledge.abilities import Ability
from ..knowledge.machine import PPC64, S390, Chipset
from ..knowledge.models import ROOTS, USB2_SET
from ..pci.address import PciAddress, Switch
from . import reasons
from .chipset import is_piix3_ide, is_piix3_usb, settle_chipset
from .classes import NICS_OFF_PCI, Classifier
from .connect import AUTO, PCI, PCIE
from .isolation import set_groups
from .legacy import address_set
from .lineup import Lineup, added_controller, refuse_too_many
from .part import Part
from .refusal import Refusal
from .result import AddressOrigin
from .settle import settle_next
from .slots import AddressSet, SlotMap
from .zpci import ZpciIds

_USB2_FUNCTIONS = {"ich9-ehci1": 7, "ich9-uhci1": 0, "ich9-uhci2": 1, "ich9-uhci3": 2}


def assign(lineup: Lineup) -> None:
    """Settle the PCI address of every device and add the controllers that are needed. Refusal where libvirt refuses."""
    highest = max((p.index or 0 for p in lineup.controllers.parts if p.type == "pci"), default=-1)
    refuse_too_many(highest)
    classifier = Classifier(lineup.express, lineup.able, lineup.models)
    for part in lineup.parts:
        part.flags = classifier.flags(part)
    set_groups(lineup)
    zpci = lineup.chipset is Chipset.CCW
    count = highest + 1
    if count:
        unplaced = [part for part in lineup.parts if part.place is None]
        dry = _count_buses(lineup, highest, classifier, zpci)
        if not zpci and not dry.chosen and len(dry.buses) == count and all(part.place is None for part in unplaced):
            return  # all is written: the second pass would do the very same
        count = len(dry.buses)
    addresses = _address_set(lineup, count, dry=False)
    if lineup.platform.supports_pci or Ability.PCI_CHECKED in lineup.able:
        ids = ZpciIds(lineup) if zpci else None
        settle_chipset(lineup, addresses)
        assign_slots(lineup, addresses)
        if ids:
            ids.assign(lineup)


def _count_buses(lineup: Lineup, highest: int, classifier: Classifier, zpci: bool) -> AddressSet:
    """The dry pass: find out how many buses are needed and add their controllers."""
    addresses = _address_set(lineup, highest + 1, dry=True)
    if zpci:
        ZpciIds(lineup)
    settle_chipset(lineup, addresses)
    root = lineup.root()
    if root is not None and root.model == "pci-root" and not addresses.full():
        addresses.reserve_next(PCI | AUTO)  # so that there is room for a bridge before the last slot is taken
    addresses.chosen = 0
    assign_slots(lineup, addresses)
    needed = len(addresses.buses)
    if highest <= 0 and needed > highest + 1 and lineup.express and Ability.EXPRESS_PLACES in lineup.able:
        addresses.reserve_next(PCIE | AUTO)
    number = 1
    while number < len(addresses.buses):
        if lineup.controllers.find("pci", number) is None:
            part = added_controller("pci", number, addresses.buses[number].model)
            part.target = {}
            if number <= highest:
                part.reasons = (reasons.INDEX_GAP,)
            else:
                part.reasons = (reasons.BUS_NEEDED if number < needed else reasons.SPARE,)
            lineup.controllers.add(part)
            part.flags = classifier.flags(part)
            if part.model not in ROOTS:
                addresses.reserve_next(part.flags, part.group)
        number += 1
    return addresses


def _address_set(lineup: Lineup, count: int, dry: bool) -> AddressSet:
    """The buses of a domain with all settled addresses reserved (qemuDomainPCIAddressSetCreate)."""
    buses: list[SlotMap | None] = [None] * count
    express = False
    for part in lineup.controllers.parts:
        if part.type != "pci":
            continue
        if part.index is None or part.index >= count:
            raise Refusal(f"Inappropriate new pci controller index {part.index} exceeds addrs array length")
        if part.model is None:
            raise Refusal("PCI controller model was not set correctly")
        bus = SlotMap(part.model, part.hotplug, lineup.models)
        bus.group = part.group
        bus.locked = part.index == 0 and lineup.isolates
        buses[part.index] = bus
        express = express or part.model == "pcie-root"
    several_roots = lineup.chipset is Chipset.PSERIES and Ability.PHBS in lineup.able
    express = express and Ability.EXPRESS_PLACES in lineup.able
    default = "pci-root" if several_roots else "pcie-root-port" if express else "pci-bridge"
    filled = [bus or SlotMap(default if number else "pci-root") for number, bus in enumerate(buses)]
    addresses = address_set(filled, dry, several_roots, lineup.able)
    _collect(lineup, addresses)
    return addresses


def _collect(lineup: Lineup, addresses: AddressSet) -> None:
    """Reserve every settled address (qemuDomainCollectPCIAddress). Among equal ones the later device is to blame."""
    reserve = addresses.reserve
    first_console = next(iter(lineup.lists["console"]), None)
    for part in lineup.parts:
        place = part.place
        if place is None or (part is first_console and part.type in (None, "serial")):
            continue  # the first console stands for the first serial port (virDomainSkipBackcompatConsole)
        if not part.flags:
            part.flags = PCI  # validation has its say about such devices later
        if part.tag == "controller" and _is_piix3_function(part, place):
            if addresses.buses and not addresses.buses[0].takes & PCI:
                raise Refusal("Bus 0 must be PCI for integrated PIIX3 USB or IDE controllers")
            continue
        whole = not place[3] and part.multifunction is not Switch.ON
        taken = reserve(place, part.flags, part.group, whole=whole)
        if taken is not place:
            part.put(taken, part.multifunction, AddressOrigin.CHANGED, reasons.MOVED)


def _is_piix3_function(part: Part, place: PciAddress) -> bool:
    if place[:3] != (0, 0, 1):
        return False
    return (is_piix3_ide(part) and place.function == 1) or (is_piix3_usb(part) and place.function == 2)


def assign_slots(lineup: Lineup, addresses: AddressSet) -> None:
    """Place all devices that want an address, in libvirt's order (qemuDomainAssignDevicePCISlots)."""
    for part in list(lineup.controllers.parts):
        if part.type == "pci" and part.model not in ROOTS and part.wanted:
            settle_next(part, addresses)
    for tag, is_placed in _BEFORE_CONTROLLERS:
        if lineup.lists[tag]:
            _place_all(lineup.lists[tag], is_placed, lineup, addresses)
    for part in list(lineup.controllers.parts):
        if part.type != "pci" and part.wanted and not _is_builtin(part):
            if part.type == "usb" and part.model in USB2_SET:
                _settle_usb2(part, lineup, addresses)
            else:
                settle_next(part, addresses)
    for part in lineup.lists["disk"]:
        if part.type == "virtio":
            _settle_disk(part, lineup, addresses)
    _place_all(lineup.hostdevs, _is_placed_hostdev, lineup, addresses)
    for tag, is_placed in _AFTER_HOSTDEVS:
        if lineup.lists[tag]:
            _place_all(lineup.lists[tag], is_placed, lineup, addresses)


Test = Callable[[Part, Lineup], bool]


def _place_all(parts: list[Part], is_placed: Test, lineup: Lineup, addresses: AddressSet) -> None:
    for part in parts:
        if part.place is None and part.wanted and is_placed(part, lineup):
            settle_next(part, addresses)


def _always(part: Part, lineup: Lineup) -> bool:
    return True


def _model(*models: str | None) -> Test:
    return lambda part, lineup: part.model in models


def _model_not(*models: str | None) -> Test:
    return lambda part, lineup: part.model not in models


def _is_placed_filesystem(part: Part, lineup: Lineup) -> bool:
    return part.type != "mtp" or Ability.MTP not in lineup.able


def _is_placed_interface(part: Part, lineup: Lineup) -> bool:
    """Host devices come later, with others of their kind."""
    if part.model in NICS_OFF_PCI and Ability.NICS_OFF_PCI in lineup.able:
        return False
    return part.type != "hostdev" and not (part.model == "usb-net" and Ability.USB_NET in lineup.able)


def _is_placed_hostdev(part: Part, lineup: Lineup) -> bool:
    if part.tag == "interface":
        return part.host is not None
    return part.type in ("pci", "scsi_host") or (part.type == "mdev" and part.model == "vfio-pci")


_BEFORE_CONTROLLERS: tuple[tuple[str, Test], ...] = (
    ("filesystem", _is_placed_filesystem),
    ("interface", _is_placed_interface),
    ("sound", _model_not("sb16", "pcspk", "usb")),
)
_AFTER_HOSTDEVS: tuple[tuple[str, Test], ...] = (
    ("memballoon", _model_not("none")),
    ("rng", _always),
    ("watchdog", _model("i6300esb")),
    ("video", _model_not("none", "ramfb")),
    ("shmem", _always),
    ("input", lambda part, lineup: part.type == "virtio"),
    ("serial", lambda part, lineup: part.type == "pci-serial"),
    ("iommu", _model("virtio", "amd")),
    ("vsock", _always),
    ("memory", _model("virtio-pmem", "virtio-mem")),
    ("crypto", _always),
    ("panic", _model("pvpanic")),
    ("pstore", _always),
)


def _is_builtin(part: Part) -> bool:
    """Controllers that are no PCI devices of their own."""
    return (
        part.type in ("fdc", "ccid")
        or (part.type == "usb" and part.model == "none")
        or is_piix3_ide(part)
        or (part.type == "scsi" and part.model == "ncr53c90")
    )


def _settle_usb2(part: Part, lineup: Lineup, addresses: AddressSet) -> None:
    """A member of an ich9 USB set goes to its function in the slot of the others."""
    function = _USB2_FUNCTIONS[part.model or ""]
    multifunction = None if function else Switch.ON
    why = () if function else (reasons.ICH9_USB_MULTIFUNCTION,)
    for there in lineup.controllers.usb2_members(part.index):
        if there.place is not None:
            place = addresses.reserve(there.place.at(function), part.flags, part.group)
            part.put(place, multifunction, AddressOrigin.ASSIGNED, reasons.USB_COMPANION)
            part.reasons += why
            part.uid, part.fid = there.uid, there.fid  # libvirt copies all of the address, and then finds them taken
            return
    settle_next(part, addresses, function, multifunction)
    if not addresses.dry:
        part.reasons += why
    else:
        part.multifunction = multifunction


def _settle_disk(part: Part, lineup: Lineup, addresses: AddressSet) -> None:
    has_mmio = lineup.arch not in (*PPC64, *S390)  # whose QEMUs lack the device virtio-mmio
    if part.place is not None or part.transport == "ccw" or (part.transport == "virtio-mmio" and has_mmio):
        return
    if not part.wanted:
        raise Refusal(f"virtio disk cannot have an address of type '{part.transport}'")
    settle_next(part, addresses)
