"""What libvirt adds to a parsed guest and fills in, before any address is assigned."""

from __future__ import annotations

from collections.abc import Iterable

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, PPC64, RISCV, S390, X86, Chipset
from ..knowledge.models import ROOTS, USB2_SET
from ..pci.guest import read_number
from . import reasons
from .boot import check_boot_order
from .controller_elements import SINGLE_ROOT
from .default_devices import add_default_devices
from .elements import guessed_bus
from .implied import add_implied_controllers
from .lineup import Lineup
from .nvme import namespace
from .order import disk_number
from .part import Part
from .refusal import Refusal
from .serials import complete_serials
from .values import numa_node

_NARROW_SCSI_UNITS = 7  # SCSI_NARROW_BUS_MAX_CONT_UNIT


def complete(lineup: Lineup) -> None:
    """All of virDomainDefPostParse up to address assignment. Refusal where it would refuse."""
    complete_serials(lineup)
    _assign_indexes(lineup)
    add_default_devices(lineup)
    _check_devices(lineup)
    _reject_duplicates(lineup)
    check_boot_order(lineup)
    add_implied_controllers(lineup)
    if lineup.graphics and not lineup.lists["video"]:
        video = Part("video", None, None)
        video.added = True
        video.reasons = (reasons.VIDEO,)
        lineup.lists["video"].append(video)
        _default_video(video, lineup)
    if lineup.lists["video"] and lineup.lists["video"][0].model == "none":
        lineup.lists["video"][0].forget()  # virDomainDefPostParseVideo
    for part in lineup.controllers.parts:
        if part.type == "scsi" and part.model is None:
            part.model = _scsi_model(lineup)


def _assign_indexes(lineup: Lineup) -> None:
    """As virDomainAssignControllerIndexes."""
    if Ability.INDEX_OPTIONAL not in lineup.able:
        return
    controllers = lineup.controllers
    sort_again = False
    for at, part in enumerate(controllers.parts):
        if part.index is not None:
            continue
        if part.model in USB2_SET and part.type == "usb" and at:
            sort_again = True
            part.index = _companion_index(controllers.parts, at)
        if part.index is None:
            part.index = controllers.unused_index(part.type or "")
        part.reasons += (reasons.INDEX,)
        controllers.register(part)
    if sort_again and Ability.USB2_RESORTED in lineup.able:
        controllers.sort_again()


def _companion_index(parts: list[Part], at: int) -> int | None:
    """The index of the ich9 set that the controller at `at` seems to continue; None if it begins another."""
    part = parts[at]
    before = next((there for there in reversed(parts[:at]) if there.type == "usb"), None)
    if before is None or before.model not in USB2_SET:
        return None
    taken = any(there.type == "usb" and there.index == before.index and there.model == part.model for there in parts)
    return None if taken else before.index


def _check_devices(lineup: Lineup) -> None:
    """As virDomainDeviceDefPostParse of each device, in libvirt's order: defaults, and what it refuses by itself."""
    lists = lineup.lists
    host_units = _scsi_units(lists["hostdev"])
    for part in lists["disk"]:
        _complete_disk(part, host_units, lineup)
    for part in lists["interface"]:
        if part.model is None and part.type != "hostdev":
            part.model = _nic_model(part, lineup)
            if part.model is not None:
                part.reasons += (reasons.DEFAULT_MODEL,)
    scsi_units = host_units | _scsi_units(lists["disk"])
    disks = {part.drive_place for part in lists["disk"] if part.type == "scsi"}
    for part in lists["hostdev"]:
        if part.type == "scsi" and part.drive_place is not None and part.drive_place in disks:
            shown = "controller='{}' bus='{}' target='{}' unit='{}'".format(*part.drive_place)
            raise Refusal(f"SCSI host address {shown} in use by a SCSI disk")
        _complete_hostdev(part, scsi_units, lineup)
    for part in lists["video"]:
        _default_video(part, lineup)
    for part in lineup.controllers.parts:
        _complete_controller(part, lineup)
    for part in lists["vsock"]:
        if part.model in (None, "default"):
            part.model = "virtio"
    for part in lists["panic"]:
        if part.model in (None, "default"):
            part.model = _panic_model(lineup)


def _panic_model(lineup: Lineup) -> str | None:
    """As qemuDomainDefaultPanicModel."""
    if lineup.chipset is Chipset.PSERIES:
        return "pseries"
    if lineup.arch in S390:
        return "s390"
    if lineup.arch in X86:
        return "isa"
    if Ability.ARM_PVPANIC not in lineup.able:
        return "isa"
    return "pvpanic" if lineup.arch in ARM and lineup.chipset is Chipset.VIRT else None


def _complete_disk(part: Part, host_units: set[tuple[int, int]], lineup: Lineup) -> None:
    """The drive address of a disk that has none (virDomainDiskDefAssignAddress); `host_units` are taken by host
    devices.
    """
    name = part.name
    if part.type is None:
        part.type = guessed_bus(part.element, name or "", lineup)
    if part.transport == "none" and name is not None:
        number, controller = disk_number(name), 0
        if number < 0 and (there := namespace(name)) and Ability.NVME in lineup.able:
            controller, number = there
        if number < 0:
            raise Refusal(f"Unknown disk name '{name}' and no address specified")
        per_controller = {"scsi": 7, "ide": 4, "sata": 6, "fdc": 2}.get(part.type)
        if per_controller:
            controller, unit = divmod(number, per_controller)
            if part.type == "scsi" and (controller, unit) in host_units:
                place = f"controller='{controller}' bus='0' target='0' unit='{unit}"  # libvirt forgets the last quote
                raise Refusal(f"using disk target name '{name}' conflicts with SCSI host device address {place}")
            part.transport = "drive"
            bus, unit = divmod(unit, 2) if part.type == "ide" else (0, unit)
            part.drive = {"controller": controller, "bus": bus, "unit": unit}
        elif part.type == "nvme":
            part.transport = "drive"
            part.drive = {"controller": controller, "bus": 0, "unit": number}


def _scsi_units(parts: Iterable[Part]) -> set[tuple[int, int]]:
    """The controllers and units on them of SCSI devices that are where libvirt itself puts such devices."""
    places = [part.drive_place for part in parts if part.type == "scsi"]
    return {(place[0], place[3]) for place in places if place is not None and place[1:3] == (0, 0)}


def _complete_hostdev(part: Part, scsi_units: set[tuple[int, int]], lineup: Lineup) -> None:
    """As virDomainHostdevDefPostParse."""
    if part.type == "scsi" and part.transport == "none":
        controller = 0
        while True:
            free = [unit for unit in range(_NARROW_SCSI_UNITS) if (controller, unit) not in scsi_units]
            if free:
                break
            controller += 1
        part.transport = "drive"
        part.drive = {"controller": controller, "unit": free[0]}
        scsi_units.add((controller, free[0]))
    elif part.type == "mdev" and part.transport != "none":
        wanted = {"vfio-pci": "pci", "vfio-ccw": "ccw"}.get(part.model or "")
        if wanted and part.transport != wanted:
            raise Refusal(f"Unsupported address type '{part.transport}' with mediated device model '{part.model}'")


def _nic_model(part: Part, lineup: Lineup) -> str | None:
    """As qemuDomainDefaultNetModel; None for interfaces whose network gives them a host device."""
    arch, machine = lineup.arch, lineup.machine
    if part.type == "vdpa" or (part.type == "vhostuser" and Ability.VHOST_USER_NET_VIRTIO in lineup.able):
        return "virtio"
    if arch in S390 or arch == "loongarch64":
        return "virtio"
    if arch in RISCV and lineup.chipset is Chipset.VIRT:
        return "virtio"
    if arch in ARM:
        if machine == "versatilepb":
            return "smc91c111"
        return "virtio" if lineup.chipset is Chipset.VIRT else "lan9118"
    return "rtl8139"


def _default_video(part: Part, lineup: Lineup) -> None:
    """As qemuDomainDefaultVideoDevice."""
    if part.model is not None:
        return
    if lineup.arch in PPC64:
        part.model = "vga"
    elif lineup.chipset is Chipset.VIRT or lineup.arch in S390:
        part.model = "virtio"
    else:
        part.model = "cirrus"
    part.reasons += (reasons.DEFAULT_MODEL,)


def _scsi_model(lineup: Lineup) -> str:
    """As qemuDomainGetSCSIControllerModel."""
    if lineup.chipset is Chipset.PSERIES:
        return "ibmvscsi"
    if lineup.arch in S390 or lineup.arch == "loongarch64":
        return "virtio-scsi"
    if lineup.arch == "sparc":
        return "ncr53c90"  # built in; its QEMU has no other
    if lineup.chipset is Chipset.VIRT and Ability.VIRTIO_SCSI_ARM in lineup.able:
        return "virtio-scsi"
    if Ability.SCSI_ALIKE in lineup.able:
        models = (p.model for p in lineup.controllers.parts if p.type == "scsi" and p.model not in (None, "auto"))
        return next(models, None) or "lsilogic"
    return "lsilogic"


def _complete_controller(part: Part, lineup: Lineup) -> None:
    """As qemuDomainControllerDefPostParse."""
    if part.type == "scsi":
        if part.model in (None, "auto"):
            part.model = _scsi_model(lineup)
            part.reasons += (reasons.DEFAULT_MODEL,)
    elif part.type == "usb":
        if part.model is None:
            part.model = _usb_model(part, lineup)
            if part.model is not None:
                part.reasons += (reasons.DEFAULT_MODEL,)
            if part.model == "none":
                part.forget()
        if part.model in ("qusb1", "qusb2"):
            raise Refusal(f"USB controller model type 'qusb1' or 'qusb2' is not supported in {lineup.guest.type}")
        ports = read_number(part.element.get("ports"))
        if part.model in ("nec-xhci", "qemu-xhci") and ports is not None and ports > 15:
            raise Refusal(f"'{part.model}' controller only supports up to '15' ports")
    elif part.type == "pci":
        _check_pci_controller(part, lineup)


def _usb_model(part: Part, lineup: Lineup) -> str | None:
    arch = lineup.arch
    if arch in S390:
        return "none" if part.transport == "none" or Ability.USB_BY_ARCH in lineup.able else None
    if arch in PPC64 or arch == "aarch64":
        if Ability.XHCI_ELSEWHERE not in lineup.able:
            return "pci-ohci"
        return "qemu-xhci" if Ability.QEMU_XHCI_ELSEWHERE in lineup.able else "nec-xhci"
    if arch == "loongarch64":
        return "qemu-xhci"
    if arch in X86 or Ability.USB_BY_ARCH not in lineup.able:
        return "piix3-uhci"
    return "qemu-xhci" if arch in (*ARM, *RISCV) else "pci-ohci"


def _check_pci_controller(part: Part, lineup: Lineup) -> None:
    model = part.model
    several_roots = lineup.chipset is Chipset.PSERIES and Ability.PHBS in lineup.able
    if not several_roots and model in ROOTS and part.index != 0:
        raise Refusal(SINGLE_ROOT)
    if model == "pci-expander-bus" and lineup.chipset is not Chipset.I440FX:
        raise Refusal("pci-expander-bus controllers are only supported on 440fx-based machinetypes")
    if model == "pcie-expander-bus":
        on_arm = lineup.chipset is Chipset.VIRT and lineup.arch in ARM
        if Ability.ARM_EXPANDER in lineup.able:
            if lineup.chipset is not Chipset.Q35 and not on_arm:
                raise Refusal("pcie-expander-bus controllers are not supported with this machine type")
        elif lineup.chipset is not Chipset.Q35:
            raise Refusal("pcie-expander-bus controllers are only supported on q35-based machinetypes")
    node = numa_node(part.element)
    if node is not None:
        numa = lineup.guest.root.find("cpu", "numa")
        cells = len(list(numa.all("cell"))) if numa else 0
        if node >= cells:
            raise Refusal(
                f"{model} with index {part.index} is configured for a NUMA node ({node}) not present in the domain's"
                f" <cpu><numa> array ({cells})"
            )


def _reject_duplicates(lineup: Lineup) -> None:
    """As virDomainDefRejectDuplicateControllers, virDomainDefRejectDuplicatePanics."""
    models = [part.model or "default" for part in lineup.lists["panic"]]
    twice = next((model for at, model in enumerate(models) if model in models[:at]), None)
    seen: set[tuple[str | None, int | None]] = set()
    for part in lineup.controllers.parts:
        key = (part.type, part.index)
        if key in seen and part.type != "usb":
            raise Refusal(f"Multiple '{part.type}' controllers with index '{part.index}'")
        seen.add(key)
    if twice is not None:
        raise Refusal(f"Multiple panic devices with model '{twice}'")
