"""How devices come and go on each bus, and which buses QEMU's ACPI tables describe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..knowledge.machine import Chipset
from ..knowledge.models import PORTS
from ..knowledge.qemu import Qemu
from .hardware import Bus, Function, Hardware
from .machine import Machine


class HotPlug(StrEnum):
    """Who tells the guest of a device that comes or is to go."""

    ACPI = "acpi"
    PCIE = "pcie"  # native: the port itself (pciehp)
    SHPC = "shpc"  # native: the bridge's standard hot-plug controller (shpchp)
    ZPCI = "zpci"  # s390: the host, by its channel subsystem
    SPAPR = "spapr"  # pSeries: by dynamic reconfiguration


@dataclass(frozen=True, slots=True)
class BusTraits:
    """How devices come and go on one bus, and whether the ACPI tables describe it, and its slots too.

    `hot_plug` None: QEMU lets nothing come or go there.
    """

    hot_plug: HotPlug | None
    in_acpi: bool
    slots_in_acpi: bool


def traits(hardware: Hardware) -> Mapping[int, BusTraits]:
    """The traits of every bus that hangs on a root, by its `id()`.

    Sources: QEMU's acpi_pcihp_device_plug_cb (a bridge plugged into a bus with ACPI hot-plug passes it on to its own),
    acpi_set_bsel and build_append_pci_bus_devices (what is described), pcie_cap_slot_init, shpc_init; the bridge inside
    the expander pxb is made with shpc=off, and nothing below an expander is described.
    """
    found: dict[int, BusTraits] = {}
    machine = hardware.machine
    for root in hardware.roots:
        own = root is hardware.roots[0]
        on_bridges = own and machine.acpi and _acpi_on_bridges(machine)
        on_root = own and machine.acpi and machine.chipset is Chipset.I440FX and not _is_off(root)
        found[id(root)] = BusTraits(HotPlug.ACPI if on_root else _of_other_host(machine), own and machine.acpi, on_root)
        _below(root, machine, HotPlug.ACPI if on_bridges else None, found)
    return found


def _acpi_on_bridges(machine: Machine) -> bool:
    since = {Chipset.I440FX: Qemu.ACPI_HOTPLUG_ON_BRIDGES, Chipset.Q35: Qemu.ACPI_HOTPLUG_ON_Q35}.get(machine.chipset)
    return since is not None and since.is_in(machine.version)


def _of_other_host(machine: Machine) -> HotPlug | None:
    """PSeries tells its guests by its own way on all host bridges; other roots take nothing."""
    return HotPlug.SPAPR if machine.chipset is Chipset.PSERIES else None


def _below(bus: Bus, machine: Machine, passed_on: HotPlug | None, found: dict[int, BusTraits]) -> None:
    above = found[id(bus)]
    for bridge in sorted(bus.functions.values(), key=lambda function: (function.slot, function.function)):
        behind = bridge.leads_to
        if behind is None or id(behind) in found:
            continue
        described = above.in_acpi and (
            Qemu.DESCRIBES_BEHIND_GAPS.is_in(machine.qemu) or not _is_behind_gap(bus, bridge, above)
        )
        hot_plug = _hot_plug(behind, machine, passed_on, described)
        slots = described and hot_plug is not None and _acpi_on_bridges(machine)
        found[id(behind)] = BusTraits(hot_plug, described, slots)
        _below(behind, machine, passed_on if hot_plug is not None else None, found)


def _hot_plug(bus: Bus, machine: Machine, passed_on: HotPlug | None, described: bool) -> HotPlug | None:
    if _is_off(bus):
        return None
    if passed_on is not None:
        return passed_on if described else None  # QEMU would tell by ACPI, but the guest does not know of the slot
    return _native(bus, machine)


def _is_off(bus: Bus) -> bool:
    """Whether `<target hotplug='off'/>` is written at its controller."""
    device = bus.controller.device if bus.controller is not None else None
    return device is not None and device.element.value("target", "hotplug") == "off"


def _native(bus: Bus, machine: Machine) -> HotPlug | None:
    model = bus.controller.model if bus.controller is not None else None
    if model in PORTS:
        return HotPlug.PCIE
    if model == "pcie-to-pci-bridge" or (model == "pci-bridge" and Qemu.SHPC.is_in(machine.version)):
        return HotPlug.SHPC
    return None


def _is_behind_gap(bus: Bus, bridge: Function, above: BusTraits) -> bool:
    """Whether a slot before the bridge's is wholly free, on an Express bus whose slots are described."""
    return bus.express and above.slots_in_acpi and any((slot, 0) not in bus.functions for slot in range(1, bridge.slot))
