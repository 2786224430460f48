"""The PCI hardware that QEMU builds for a domain: buses, functions on them, and what QEMU adds by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..inference.result import Placement
from ..knowledge.machine import Chipset
from ..knowledge.models import EXPANDERS, ROOTS
from ..pci.address import PciAddress, Switch
from ..snapshot.derive import Snapshot
from .machine import Machine


class BuiltIn(NamedTuple):
    """A function that QEMU builds in."""

    slot: int
    function: int
    name: str
    multifunction: bool = False
    needs_acpi: bool = False


# Of each chipset. Sources: QEMU's hw/i386/pc_piix.c and hw/isa/piix3.c, hw/i386/pc_q35.c and hw/isa/lpc_ich9.c,
# hw/pci-host/gpex.c
_BUILT_IN: Mapping[Chipset, Sequence[BuiltIn]] = {
    Chipset.I440FX: (
        BuiltIn(0x00, 0, "host bridge"),
        BuiltIn(0x01, 0, "ISA bridge", multifunction=True),
        BuiltIn(0x01, 1, "IDE"),
        BuiltIn(0x01, 3, "power management", needs_acpi=True),  # pc_init1 creates PIIX4_PM where ACPI is on
    ),
    Chipset.Q35: (
        BuiltIn(0x00, 0, "host bridge"),
        BuiltIn(0x1F, 0, "ISA bridge", multifunction=True),
        BuiltIn(0x1F, 2, "SATA", multifunction=True),  # pci_create_simple_multifunction in pc_q35_init
        BuiltIn(0x1F, 3, "SMBus", multifunction=True),
    ),
    Chipset.VIRT: (BuiltIn(0x00, 0, "host bridge"),),
}
# Graphics that QEMU does not unplug, so that their slot is no hot-plug slot (DeviceClass.hotpluggable is false): all of
# a model, or only the primary one. Sources: QEMU's hw/display/vga-pci.c, cirrus_vga.c, vmware_vga.c, virtio-gpu-pci.c
# and qxl.c; seen in guests of QEMU 7.2.
_FIXED_VIDEO = ("vga", "cirrus", "vmvga", "virtio")
_FIXED_PRIMARY = ("qxl",)
# The same of others: ich9-usb-uhci1 … and ich9-usb-ehci1, pci-ohci; virtio-iommu-pci; acpi-erst (pstore); device_add of
# QEMU 5.2, 7.2, 10.0 and 11.1 says "does not support hotplugging". A host device with ramfb is vfio-pci-nohotplug.
_FIXED_USB = ("ich9-", "pci-ohci")
_FIXED_ELEMENTS = ("iommu", "pstore")


@dataclass(slots=True, eq=False)
class Function:
    """One PCI function. `leads_to`: the bus behind it, where it is a bridge. `built_in`: QEMU has it anyway."""

    slot: int
    function: int
    name: str
    placement: Placement | None
    multifunction: bool
    leads_to: HardwareBus | None = None
    unpluggable: bool = True
    built_in: bool = False


@dataclass(slots=True, eq=False)
class HardwareBus:
    """A bus with its functions. `controller`: libvirt's controller whose bus it is, None for the one inside QEMU's pxb.

    `created` orders buses as QEMU creates them: by controller index, as libvirt's command line has them. `number` is
    that of a root bus, the others get theirs from the firmware. `domain` is the guest's PCI domain.
    """

    controller: Placement | None
    created: int
    express: bool = False
    domain: int = 0
    number: int | None = None
    bridge: Function | None = None
    functions: dict[tuple[int, int], Function] = field(default_factory=dict)

    def slot(self, slot: int) -> Iterator[Function]:
        """The functions in one slot, by number."""
        return (self.functions[slot, function] for function in range(8) if (slot, function) in self.functions)

    @property
    def children(self) -> list[HardwareBus]:
        """The buses behind the bridges on it."""
        return [function.leads_to for function in self.functions.values() if function.leads_to is not None]

    def found(self) -> Iterator[Function]:
        """The functions that firmware and Linux find: none without function 0, others only if that is multifunction.

        Source: PCI Local Bus Specification 3.0, 3.2.2.3.4; SeaBIOS pci_next; Linux pci_scan_slot.
        """
        for slot in range(32):
            first = self.functions.get((slot, 0))
            if first is not None:
                yield first
            if first is not None and first.multifunction:
                yield from list(self.slot(slot))[1:]


@dataclass(frozen=True, slots=True)
class Hardware:
    """All of it. `roots` stand in the order in which QEMU creates them; `buses` are by libvirt's bus number."""

    machine: Machine
    roots: tuple[HardwareBus, ...]
    buses: Mapping[int, HardwareBus]


def hardware(snapshot: Snapshot, machine: Machine) -> Hardware:
    """What QEMU builds of an accepted domain."""
    controllers = sorted(
        (p for p in snapshot.placements if p.is_bus and p.index is not None), key=lambda placement: placement.index or 0
    )
    buses = {c.index or 0: HardwareBus(c, c.index or 0, _is_express(c.model)) for c in controllers}
    roots = [_root(buses[c.index or 0], machine) for c in controllers if c.model in ROOTS]
    if 0 in buses:
        for row in _BUILT_IN.get(machine.chipset, ()):
            if machine.acpi or not row.needs_acpi:
                buses[0].functions[row.slot, row.function] = Function(
                    row.slot, row.function, row.name, None, row.multifunction, unpluggable=False, built_in=True
                )
    primary = _primary_video(snapshot)
    for placement in snapshot.placements:
        if placement.address is not None and placement.address.bus in buses and not placement.twin:
            fixed = placement.is_bus or _is_fixed(placement, placement is primary)
            _place(buses, placement, placement.address, snapshot.name(placement), fixed)
    roots += [_expander_root(buses[c.index or 0]) for c in controllers if c.model in EXPANDERS]
    return Hardware(machine, tuple(roots), buses)


def _is_express(model: str | None) -> bool:
    return bool(model) and str(model).startswith("pcie-") and model != "pcie-to-pci-bridge"


def _root(bus: HardwareBus, machine: Machine) -> HardwareBus:
    """A host bridge's bus 0. On pSeries each is a PCI domain, numbered as its target index (Linux get_phb_number)."""
    bus.number = 0
    if machine.chipset is Chipset.PSERIES and bus.controller is not None:
        bus.domain = (bus.controller.target or {}).get("index", bus.controller.index or 0)
    return bus


def _expander_root(bus: HardwareBus) -> HardwareBus:
    """The root bus of an expander: its own for PCIe; for PCI there is a bridge on it, whose bus is libvirt's.

    Source: QEMU's pxb_dev_realize_common.
    """
    assert bus.controller is not None, "expanders are controllers"
    number = (bus.controller.target or {}).get("busNr")
    if bus.controller.model == "pcie-expander-bus":
        bus.number = number
        return bus
    root = HardwareBus(None, bus.created, number=number)
    bus.bridge = Function(0, 0, "bridge of the expander", None, False, leads_to=bus, unpluggable=False)
    root.functions[0, 0] = bus.bridge
    return root


def _place(buses: Mapping[int, HardwareBus], placement: Placement, address: PciAddress, name: str, fixed: bool) -> None:
    """Put a device on its bus; one that QEMU has anyway keeps the bit that QEMU gives it."""
    functions = buses[address.bus].functions
    built_in = functions.get((address.slot, address.function))
    behind = buses[placement.index] if _is_bridge(placement) and placement.index is not None else None
    function = Function(
        address.slot,
        address.function,
        name,
        placement,
        built_in.multifunction if built_in else placement.stored is Switch.ON,
        behind,
        unpluggable=built_in is None and not fixed,
        built_in=built_in is not None,
    )
    functions[address.slot, address.function] = function
    if behind is not None:
        behind.bridge = function


def _is_bridge(placement: Placement) -> bool:
    return placement.is_bus and placement.model not in EXPANDERS and placement.model not in ROOTS


def _primary_video(snapshot: Snapshot) -> Placement | None:
    """The graphics card marked primary, else the first (virDomainDefAddImplicitVideo, virDomainVideoDefParseXML)."""
    videos = [p for p in snapshot.placements if p.element == "video"]
    marked = (p for p in videos if p.device is not None and p.device.element.value("model", "primary") == "yes")
    return next(marked, videos[0] if videos else None)


def _is_fixed(placement: Placement, primary: bool) -> bool:
    """Whether QEMU never unplugs the device, wherever it is."""
    models = _FIXED_VIDEO + _FIXED_PRIMARY if primary else _FIXED_VIDEO
    model = placement.model or ""
    match placement.element:
        case "video":
            return model in models
        case "controller":
            return placement.type == "usb" and model.startswith(_FIXED_USB)
        case "hostdev":
            return placement.device is not None and placement.device.element.get("ramfb") == "on"
        case element:
            return element in _FIXED_ELEMENTS
