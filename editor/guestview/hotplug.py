"""How devices come and go on each bus, and which buses QEMU's ACPI tables describe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from ..knowledge.machine import Chipset
from ..knowledge.models import PORTS
from ..knowledge.qemu import Qemu
from .hardware import Function, Hardware, HardwareBus
from .machine import Machine


class HotPlug(StrEnum):
    """Who tells the guest of a device that comes or is to go."""

    ACPI = "acpi"
    PCIE = "pcie"  # native: the port itself (pciehp)
    SHPC = "shpc"  # native: the bridge's standard hot-plug controller (shpchp)
    ZPCI = "zpci"  # s390: the host, by its channel subsystem
    SPAPR = "spapr"  # pSeries: by dynamic reconfiguration


class Lost(StrEnum):
    """Why a device that libvirt plugs in there while the guest runs does not arrive. QEMU refuses the first three."""

    NO_ACPI_ON_ROOT = "no-acpi-on-root"  # "HardwareBus 'pci.0' does not support hotplugging"
    OFF_ON_ROOT = "off-on-root"  # the same, by <target hotplug='off'/>
    NO_HOT_PLUG = "no-hot-plug"  # a bridge without a hot-plug controller
    NO_ACPI = "no-acpi"  # ports and bridges would tell, but nobody has handed that over to the guest
    NOT_DRIVEN = "not-driven"  # the same below an expander of i440fx
    BEHIND_OFF = "behind-off"  # behind a port with hotplug='off'
    GAP = "gap"  # the ACPI tables of QEMU before 8.0 break off at a gap among the ports of a switch
    PORT_UNSEEN = "port-unseen"  # the guest does not find the port or bridge


@dataclass(frozen=True, slots=True)
class BusTraits:
    """How devices come and go on one bus, and whether the ACPI tables describe it, and its slots too.

    `by` is how QEMU would tell of them, None where it lets nothing come or go; `lost`: why that does not reach a
    Linux guest, None where it does.
    """

    by: HotPlug | None
    in_acpi: bool
    slots_in_acpi: bool
    lost: Lost | None = None

    @property
    def hot_plug(self) -> HotPlug | None:
        """How devices really come and go; None where they do not."""
        return self.by if self.lost is None else None


@dataclass(frozen=True, slots=True)
class _Above:
    """What a bus has from the one above: ACPI hot-plug, where that is passed on, and a port with hotplug='off'."""

    acpi: HotPlug | None
    behind_off: bool
    native: Lost | None  # why native hot-plug does not reach the guest, by its mechanism PCIe
    shpc: Lost | None


def traits(hardware: Hardware) -> Mapping[HardwareBus, BusTraits]:
    """The traits of every bus that hangs on a root.

    Sources: QEMU's acpi_pcihp_device_plug_cb (a bridge plugged into a bus with ACPI hot-plug passes it on to its own),
    acpi_set_bsel and build_append_pci_bus_devices (what is described), pcie_cap_slot_init, shpc_init,
    build_q35_osc_method (what is handed over); the bridge inside the expander pxb is made with shpc=off, and nothing
    below an expander is described. What is lost was seen in booted guests (tests/guest).
    """
    found: dict[HardwareBus, BusTraits] = {}
    machine = hardware.machine
    for root in hardware.roots:
        own = root is hardware.roots[0]
        on_bridges = own and machine.acpi and _acpi_on_bridges(machine)
        found[root] = _of_root(root, own, machine)
        above = _Above(
            HotPlug.ACPI if on_bridges else None, False, _native_lost(machine, own), _shpc_lost(machine, own)
        )
        _below(root, machine, above, found)
    if hardware.roots and machine.acpi and _acpi_on_bridges(machine):
        for bus in _not_notified(hardware.roots[0], found):
            found[bus] = replace(found[bus], lost=found[bus].lost or Lost.GAP)
    return found


def linux_may_drive(machine: Machine) -> bool:
    """Whether Linux drives native hot-plug: ACPI hands it over (_OSC, of QEMU's Express hosts), or there is none."""
    if machine.acpi:
        return machine.chipset in (Chipset.Q35, Chipset.VIRT)
    return machine.chipset in (Chipset.Q35, Chipset.I440FX, Chipset.VIRT) and not has_seabios_tables(machine)


def has_seabios_tables(machine: Machine) -> bool:
    """Whether SeaBIOS makes tables where QEMU brings none.

    Not on i440fx: without ACPI that lacks the device that they begin at (SeaBIOS acpi_setup).
    """
    return not machine.uefi and Qemu.SEABIOS_TABLES.is_in(machine.qemu) and machine.chipset is Chipset.Q35


def probes_for_roots(machine: Machine) -> bool:
    """Whether Linux looks for roots at all bus numbers: where a table (MCFG) says that there may be so many.

    QEMU and SeaBIOS write that table for q35. Linux: __pci_mmcfg_init sets pcibios_last_bus.
    """
    return machine.chipset is Chipset.Q35 and (machine.acpi or has_seabios_tables(machine))


def _of_root(root: HardwareBus, own: bool, machine: Machine) -> BusTraits:
    """Of I440FX the first root takes hot-plug by ACPI; libvirt would try where there is none, too."""
    if not own or machine.chipset is not Chipset.I440FX:
        return BusTraits(_of_other_host(machine), own and machine.acpi, False)
    is_off = _is_off(root, machine) or not machine.acpi_on_root
    lost = Lost.OFF_ON_ROOT if is_off else None if machine.acpi else Lost.NO_ACPI_ON_ROOT
    return BusTraits(HotPlug.ACPI, machine.acpi, lost is None, lost)


def _native_lost(machine: Machine, own: bool) -> Lost | None:
    """Why ports cannot tell the guest themselves: nobody handed that over, or ACPI does it instead.

    A root that Linux found by itself is in no table, so nobody keeps hot-plug below it from Linux.
    """
    if _finds_by_itself(machine, own):
        return None
    if not linux_may_drive(machine):
        return Lost.NO_ACPI if not machine.acpi else Lost.NOT_DRIVEN
    return Lost.BEHIND_OFF if own and machine.acpi and _acpi_on_bridges(machine) else None


def _shpc_lost(machine: Machine, own: bool) -> Lost | None:
    if linux_may_drive(machine) or _finds_by_itself(machine, own):
        return None
    return Lost.NO_ACPI if not machine.acpi else Lost.NOT_DRIVEN


def _finds_by_itself(machine: Machine, own: bool) -> bool:
    return not own and not machine.acpi and probes_for_roots(machine)


def _acpi_on_bridges(machine: Machine) -> bool:
    since = {Chipset.I440FX: Qemu.ACPI_HOTPLUG_ON_BRIDGES, Chipset.Q35: Qemu.ACPI_HOTPLUG_ON_Q35}.get(machine.chipset)
    return since is not None and machine.acpi_on_bridges and since.is_in(machine.version)


def _of_other_host(machine: Machine) -> HotPlug | None:
    """PSeries tells its guests by its own way on all host bridges; other roots take nothing."""
    return HotPlug.SPAPR if machine.chipset is Chipset.PSERIES else None


def _below(bus: HardwareBus, machine: Machine, above: _Above, found: dict[HardwareBus, BusTraits]) -> None:
    parent = found[bus]
    for bridge in sorted(bus.functions.values(), key=lambda function: (function.slot, function.function)):
        behind = bridge.leads_to
        if behind is None or behind in found:
            continue
        described = parent.in_acpi and (
            Qemu.DESCRIBES_BEHIND_GAPS.is_in(machine.qemu) or not _is_behind_gap(bus, bridge, parent)
        )
        its = _of_bridge(behind, machine, above, described)
        found[behind] = its
        is_off = _is_off(behind, machine)
        passed_on = above.acpi if its.by is not None else None
        ends_acpi = is_off and above.acpi is not None  # where ports tell by themselves, one that is off is off alone
        _below(behind, machine, replace(above, acpi=passed_on, behind_off=above.behind_off or ends_acpi), found)


def _of_bridge(behind: HardwareBus, machine: Machine, above: _Above, described: bool) -> BusTraits:
    """QEMU tells by ACPI where that is passed on, else the port or bridge tells by itself."""
    if _is_off(behind, machine):
        return BusTraits(None, described, False)
    if above.acpi is not None:
        return BusTraits(above.acpi, described, described, None if described else Lost.GAP)
    if machine.chipset is Chipset.PSERIES:
        return BusTraits(HotPlug.SPAPR, described, False)
    by = _native(behind, machine)
    lost = above.native if by is HotPlug.PCIE else above.shpc
    if by is not None and above.behind_off:
        lost = lost or Lost.BEHIND_OFF
    slots = described and by is not None and _acpi_on_bridges(machine)
    return BusTraits(by, described, slots, lost if by is not None else None)


def _is_off(bus: HardwareBus, machine: Machine) -> bool:
    """Whether `<target hotplug='off'/>` is written at its controller, and libvirt hands it on."""
    device = bus.controller.device if bus.controller is not None else None
    return machine.hands_on_off and device is not None and device.element.value("target", "hotplug") == "off"


def _native(bus: HardwareBus, machine: Machine) -> HotPlug | None:
    model = bus.controller.model if bus.controller is not None else None
    if model in PORTS:
        taken = machine.chipset is Chipset.Q35 and _acpi_on_bridges(machine)
        return HotPlug.PCIE if Qemu.PORTS_KEEP_HOTPLUG.is_in(machine.version) or not taken else None
    has_shpc = Qemu.SHPC.is_in(machine.version) or Qemu.OLDER_SHPC.is_in(machine.version)
    if model == "pcie-to-pci-bridge" or (model == "pci-bridge" and has_shpc):
        return HotPlug.SHPC
    return None


def _is_behind_gap(bus: HardwareBus, bridge: Function, above: BusTraits) -> bool:
    """Whether a slot before the bridge's is wholly free, on an Express bus whose slots are described."""
    return bus.express and above.slots_in_acpi and any((slot, 0) not in bus.functions for slot in range(1, bridge.slot))


def _not_notified(root: HardwareBus, found: Mapping[HardwareBus, BusTraits]) -> Iterator[HardwareBus]:
    """The buses that come after a gap where QEMU's tables go through all to tell of what came (PCNT).

    That goes from a bus to those behind its bridges, the newest first; the first that is not described breaks it off.
    """
    order = list(_notified(root))
    broken = next((at for at, bus in enumerate(order) if bus is not root and not found[bus].in_acpi), len(order))
    return (bus for bus in order[broken:] if found[bus].by is HotPlug.ACPI)


def _notified(bus: HardwareBus) -> Iterator[HardwareBus]:
    yield bus
    for child in sorted(bus.children, key=lambda each: each.created, reverse=True):
        yield from _notified(child)
