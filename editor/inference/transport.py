"""How devices without an address are attached: ports of virtio-serial controllers, ccw, virtio-mmio, spapr-vio, PCI,
and memory modules, whose slots come last (qemuDomainAssignAddresses).
"""

from __future__ import annotations

from ..knowledge.abilities import Ability
from ..knowledge.machine import RISCV, Chipset
from ..pci.guest import read_number
from . import reasons
from .lineup import Lineup, added_controller
from .part import Part
from .refusal import Refusal

_SERIAL_PORTS = 31  # VIR_DOMAIN_DEFAULT_VIRTIO_SERIAL_PORTS
_MANY_PORTS = 0x10000


def choose_transports(lineup: Lineup) -> None:
    """Settle the address type of every device that libvirt does not leave to PCI assignment."""
    _plug_serial_ports(lineup)
    _choose_spapr_vio(lineup)
    if lineup.chipset is Chipset.CCW:
        _choose(lineup, "ccw")
        _refuse_ccw_twice(lineup)
    else:
        _choose_virtio_mmio(lineup)


def plug_memories(lineup: Lineup) -> None:
    """Memory modules are in memory slots, whatever they had (qemuDomainAssignMemorySlots)."""
    if lineup.guest.root.child("maxMemory") is None:
        return
    for part in lineup.lists["memory"]:
        if part.model in ("dimm", "nvdimm"):
            _leave_pci(part, "dimm")


def _plug_serial_ports(lineup: Lineup) -> None:
    """Channels that find no free port bring another controller (qemuDomainAssignVirtioSerialAddresses)."""
    channels = [p for p in lineup.lists["channel"] if p.type == "virtio"]
    consoles = [p for p in lineup.lists["console"] if p.type == "virtio"]
    if not channels and not consoles:
        return
    free: dict[int, set[int]] = {}
    sizes: dict[int, int] = {}
    for part in lineup.controllers.parts:
        if part.type == "virtio-serial" and part.index is not None:
            ports = read_number(part.element.get("ports"))
            sizes[part.index] = _SERIAL_PORTS if ports is None else min(ports, _MANY_PORTS)
            free[part.index] = set(range(sizes[part.index]))
    for part in (*channels, *consoles):
        if part.transport == "virtio-serial" and part.drive and part.drive["port"]:
            _take(free, sizes, part.drive["controller"], part.drive["port"])
    for part in consoles:  # they take a port, but keep what is written (virDomainVirtioSerialAddrAssign)
        if part.transport != "virtio-serial" or part.drive is None:
            _take_anywhere(lineup, free, 0)
        elif not part.drive["port"]:
            own = part.drive["controller"]
            _take_on(free, own if own and Ability.CONSOLE_CONTROLLER in lineup.able else 0)
    for part in channels:
        if part.transport != "virtio-serial" or part.drive is None:
            _take_anywhere(lineup, free, 1)
            _leave_pci(part, "virtio-serial")
        elif not part.drive["port"]:
            _take_on(free, part.drive["controller"])


def _take(free: dict[int, set[int]], sizes: dict[int, int], controller: int, port: int) -> None:
    if controller not in free:
        raise Refusal(f"virtio serial controller {controller} is missing")
    if port >= sizes[controller]:
        raise Refusal(f"virtio serial controller {controller} does not have port {port}")
    if port not in free[controller]:
        raise Refusal(f"virtio serial port {port} on controller {controller} is already occupied")
    free[controller].discard(port)


def _take_on(free: dict[int, set[int]], controller: int) -> None:
    if controller not in free:
        raise Refusal(f"virtio-serial controller {controller} not available")
    ports = free[controller] - {0}
    if not ports:
        raise Refusal(f"Unable to find a free port on virtio-serial controller {controller}")
    free[controller].discard(min(ports))


def _take_anywhere(lineup: Lineup, free: dict[int, set[int]], first: int) -> None:
    """The next free port from `first` on. Port 0, for consoles, never counts as taken (…AddrIsComplete)."""
    for index in sorted(free):
        ports = [port for port in free[index] if port >= first]
        if ports:
            free[index] -= {min(ports)} - {0}
            return
    index = lineup.controllers.unused_index("virtio-serial")
    part = added_controller("virtio-serial", index, None)
    part.reasons = (reasons.FOR_CHANNELS,)
    lineup.controllers.add(part)
    free[index] = set(range(_SERIAL_PORTS)) - ({first} - {0})


def _choose_spapr_vio(lineup: Lineup) -> None:
    """As qemuDomainAssignSpaprVIOAddresses: devices that are on the pSeries virtual bus whatever is written."""
    for part in lineup.lists["interface"]:
        if part.model == "spapr-vlan":
            _leave_pci(part, "spapr-vio")
    for part in lineup.controllers.parts:
        if part.type == "scsi" and part.model == "ibmvscsi":
            _leave_pci(part, "spapr-vio")
    if lineup.chipset is Chipset.PSERIES:
        for tag in ("nvram", "tpm"):
            for part in lineup.lists[tag]:
                _leave_pci(part, "spapr-vio")
    for part in lineup.lists["serial"]:
        if part.type == "spapr-vio-serial" or (lineup.chipset is Chipset.PSERIES and part.type in (None, "isa-serial")):
            _leave_pci(part, "spapr-vio")


def _refuse_ccw_twice(lineup: Lineup) -> None:
    """As virDomainCCWAddressSetCreateFromDomain."""
    seen = set()
    for tag, parts in lineup.lists.items():
        for part in lineup.hostdevs if tag == "hostdev" else parts:
            if part.transport != "ccw" or part.ccw is None:
                continue
            if part.ccw in seen:
                raise Refusal("The CCW devno '{:x}.{:x}.{:04x}' is in use already".format(*part.ccw))
            seen.add(part.ccw)


def _leave_pci(part: Part, transport: str) -> None:
    part.forget()
    part.transport = transport


def _choose_virtio_mmio(lineup: Lineup) -> None:
    """As qemuDomainAssignVirtioMMIOAddresses: one virtio-mmio device makes it the choice for all others."""
    arch, machine = lineup.arch, lineup.machine
    if arch not in ("armv6l", "armv7l", "aarch64", *RISCV):
        return
    if not machine.startswith("vexpress-") and lineup.chipset is not Chipset.VIRT:
        return
    if arch in RISCV and Ability.RISCV_ON_PCI not in lineup.able:
        _choose(lineup, "virtio-mmio")
        return
    mmio = any(part.transport == "virtio-mmio" for part in lineup.parts)
    on_pci = lineup.express and not mmio and Ability.ARM_VIRTIO_ON_PCI in lineup.able
    _choose(lineup, "pci" if on_pci else "virtio-mmio")


def _choose(lineup: Lineup, transport: str) -> None:
    """As qemuDomainPrimeVirtioDeviceAddresses, and for ccw …PrimeVfioDeviceAddresses."""
    lists = lineup.lists
    virtio = [
        *(p for p in lists["disk"] if p.type == "virtio"),
        *(p for p in lists["interface"] if (p.model or "").startswith("virtio") and p.type != "hostdev"),
        *(p for p in lists["video"] if p.model == "virtio"),
        *(p for p in lists["input"] if p.type == "virtio"),
        *(p for p in lineup.controllers.parts if p.type in ("virtio-serial", "scsi")),
        *(p for p in lists["hostdev"] if p.type == "scsi_host"),
        *(p for p in lists["memballoon"] if p.model != "none"),
        *lists["rng"],
    ]
    if lists["memory"] and Ability.VIRTIO_MEMORY in lineup.able:
        virtio += [p for p in lists["memory"] if p.model in ("virtio-mem", "virtio-pmem")]
    if transport == "ccw":
        virtio += [*lists["filesystem"], *lists["vsock"]]
        virtio += [p for p in lists["hostdev"] if p.type == "mdev" and p.model == "vfio-ccw"]
        for part in lists["hostdev"]:
            if part.type == "mdev" and part.model == "vfio-ap":
                _leave_pci(part, "none")
    virtio += lists["crypto"]
    virtio += [p for p in lists["sound"] if p.model == "virtio"]
    for part in virtio:
        if part.transport == "none":
            part.transport = transport
