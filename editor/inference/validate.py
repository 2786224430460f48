"""What libvirt refuses although every address is settled (virDomainDefValidate and qemuValidateDomainDeviceDef…).

Only what is about PCI, controllers and the models of devices on PCI. Tables name the function that
holds the rule in 11.3.0, and the release since when a define is checked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, S390, X86, Chipset
from ..knowledge.models import ROOTS
from ..pci.guest import read_number
from .connect import MODELS
from .general import validate_device
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .serials import serial_ports, validate_serial
from .values import numa_node

_MAX_UID = 0xFFFF
_SECONDARY_VIDEO = ("qxl", "virtio", "none")
# Which controller models may carry a value (qemuValidateDomainDeviceDefControllerPCI, in its order): the name in
# messages, the key in `<target>`, the models
_TARGET_OPTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("busNr", "busNr", ("pci-expander-bus", "pcie-expander-bus")),
    ("chassisNr", "chassisNr", ("pci-bridge",)),
    ("chassis", "chassis", ("pcie-root-port", "pcie-switch-downstream-port")),
    ("port", "port", ("pcie-root-port", "pcie-switch-downstream-port")),
)
_PORTED = ("nec-xhci", "qemu-xhci")
_NUMA_MODELS = ("pci-expander-bus", "pcie-expander-bus")
_HOTPLUG_MODELS = ("pci-root", "pcie-root-port", "pcie-switch-downstream-port")
_RESERVE_MODELS = ("pcie-root-port", "pci-bridge")


def validate(lineup: Lineup) -> None:
    """Refusal where validation would refuse."""
    _validate_memories(lineup)
    _validate_panics(lineup)
    _validate_watchdogs(lineup)
    for tag, parts in lineup.lists.items():
        check = _CHECKS.get(tag)
        for part in serial_ports(lineup) if tag == "serial" else parts:
            try:
                validate_device(part, lineup)
            except Refusal:
                if Ability.GENERAL_FIRST not in lineup.able:
                    _validate_part(part, check, lineup)
                raise
            _validate_part(part, check, lineup)
    _refuse_target_twice(lineup)
    _validate_sources(lineup)
    _refuse_drive_twice(lineup)
    if any(part.primary for part in lineup.lists["video"][1:]):  # virDomainDefVideoValidate
        raise Refusal("Only one primary video device is supported")


def _validate_part(part: Part, check: Callable[[Part, Lineup], None] | None, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDef."""
    if part.transport == "pci":
        if part.uid is not None or part.fid is not None:
            _validate_zpci(part, lineup)
    elif part.transport != "none":
        _validate_address(part, lineup)
    if check is not None:
        check(part, lineup)


def _validate_memories(lineup: Lineup) -> None:
    """As qemuDomainDefValidateMemoryHotplugDevice, before all devices."""
    for part in lineup.lists["memory"]:
        model = part.model or ""
        if model in ("dimm", "nvdimm") and part.transport not in ("none", "dimm"):
            raise Refusal("only 'dimm' addresses are supported for the pc-dimm device")
        if model == "virtio-pmem" and part.transport not in ("none", "pci"):
            raise Refusal("only 'pci' addresses are supported for the virtio-pmem device")
        if model == "virtio-mem" and part.transport not in ("none", "pci"):
            if Ability.VIRTIO_MEM_CCW not in lineup.able:
                raise Refusal("only 'pci' addresses are supported for the virtio-mem device")
            if part.transport != "ccw":
                raise Refusal("only 'pci' and 'ccw' addresses are supported for the virtio-mem device")


def _refuse_target_twice(lineup: Lineup) -> None:
    """As virDomainDefDuplicateDiskInfoValidate, after all devices."""
    seen: dict[str, Part] = {}
    for part in lineup.lists["disk"]:
        name = part.name
        if name is None:
            continue
        if name in seen:
            sources = (_source(seen[name]), _source(part))
            raise Refusal("target '{}' duplicated for disk sources '{}' and '{}'".format(name, *sources))
        seen[name] = part


def _source(disk: Part) -> str:
    """As virDomainDiskGetSource: the path of what is behind a disk."""
    source = disk.element.child("source")
    named = () if source is None else (source.get(name) for name in ("file", "dev", "dir", "name"))
    return next((text for text in named if text), "(null)")


def _refuse_drive_twice(lineup: Lineup) -> None:
    """As virDomainDefDuplicateDriveAddressesValidate. Host devices are said with controller and bus swapped."""
    disks: dict[object, Part] = {}
    for part in lineup.lists["disk"]:
        key = (part.type, place := part.drive_place)
        if place is not None and key in disks:
            shown = "controller='{}' bus='{}' target='{}' unit='{}'".format(*place)
            name = disks[key].name
            _refuse_drive(f"Found duplicate drive address for disk with target name '{name}' {shown}", lineup)
        disks.setdefault(key, part)
    places = [part.drive_place for part in lineup.lists["hostdev"] if part.type == "scsi"]
    for at, place in enumerate(places):
        if place is None:
            continue
        shown = "controller='{1}' bus='{0}' target='{2}' unit='{3}'".format(*place)
        if place in places[at + 1 :]:
            _refuse_drive(f"SCSI host address {shown} in use by another SCSI host device", lineup)


def _refuse_drive(text: str, lineup: Lineup) -> None:
    if Ability.DRIVES_ONCE in lineup.able:
        raise Refusal(text)


def _validate_sources(lineup: Lineup) -> None:
    """As virDomainDefHostdevValidate, after all devices: no host device twice."""
    seen: set[object] = set()
    for part in lineup.hostdevs:
        source: object = part.host
        if part.type == "mdev":
            source = part.element.value("source", "address", "uuid")
        elif part.type == "usb":
            source = _usb_source(part)
        if source is not None and source in seen and Ability.HOSTDEVS_ONCE in lineup.able:
            raise Refusal("Hostdev already exists in the domain configuration")
        seen.add(source)


def _usb_source(part: Part) -> object:
    """What virDomainHostdevMatchSubsysUSB goes by: the place on the host, else maker and product."""
    source = part.element.child("source")
    if source is None:
        return None
    place = source.child("address")
    if place is not None:
        return tuple(map(read_number, (place.get("bus"), place.get("device"))))
    return tuple(read_number(source.value(name, "id")) for name in ("vendor", "product"))


def _validate_panics(lineup: Lineup) -> None:
    """As qemuValidateDomainDefPanic, before all devices."""
    at_home = {
        "s390": (lineup.arch in S390, "S390"),
        "hyperv": (lineup.arch in X86, "i686 and x86_64"),
        "pseries": (lineup.chipset is Chipset.PSERIES, "pSeries"),
    }
    for part in lineup.lists["panic"]:
        if part.model is None:
            raise Refusal("no panic model provided, and no default for the architecture and machine type")
        if part.model in at_home:
            fitting, guests = at_home[part.model]
            if not fitting:
                raise Refusal(f"only {guests} guests support panic device of model '{part.model}'")
            if part.transport != "none":
                raise Refusal(f"setting the panic device address is not supported for model '{part.model}'")
        if part.model == "pvpanic" and part.transport != "pci":
            raise Refusal("pvpanic is supported only with PCI address type")
        if part.model == "isa" and part.transport not in ("none", "isa"):
            raise Refusal("panic is supported only with ISA address type")


def _validate_watchdogs(lineup: Lineup) -> None:
    """As qemuValidateDomainDefWatchdogs: a chipset has its own watchdog but once."""
    watchdogs = lineup.lists["watchdog"]
    if len(watchdogs) < 2 or Ability.IB700_VALIDATED not in lineup.able:
        return
    seen = set()
    for part in watchdogs:
        if part.model in seen:
            raise Refusal(f"domain can only have one watchdog with model '{part.model}'")
        if part.model != "i6300esb":
            seen.add(part.model)


def _validate_address(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceInfo, for addresses that are none of PCI."""
    if part.transport == "ccw" and lineup.chipset is not Chipset.CCW:
        _refuse_ccw(part, lineup)
    elif part.transport == "drive" and part.drive is not None:
        if part.tag != "disk" and Ability.INFO_VALIDATED not in lineup.able:
            return
        _validate_drive(part, part.drive, lineup)
    children = {child.tag for child in part.element.children}
    if "acpi" in children and part.element.value("acpi", "index") and Ability.ACPI_INDEX in lineup.able:
        raise Refusal("ACPI index is only supported for PCI devices")
    has_rom = "rom" in children and part.tag in ("interface", "hostdev") and part.transport != "unassigned"
    if has_rom and Ability.INFO_VALIDATED in lineup.able:
        raise Refusal("ROM tuning is only supported for PCI devices")


def _refuse_ccw(part: Part, lineup: Lineup) -> None:
    """As qemuDomainCheckCCWS390AddressSupport, then qemuValidateDomainDeviceDefAddress."""
    if Ability.CCW_WORDS in lineup.able:
        raise Refusal(f"CCW addresses are not supported by machine type '{lineup.machine}'")
    if Ability.INFO_VALIDATED in lineup.able:
        alias = part.element.value("alias", "name") or ""
        name = alias if alias.startswith("ua-") else "<null>"  # libvirt forgets all but the user's own
    elif part.tag in ("controller", "vsock"):
        name = part.tag
    else:
        return  # it was seen when the guest was started
    raise Refusal(f"cannot use CCW address type for device '{name}' using machine type '{lineup.machine}'")


# Which numbers of a drive's address must be 0 on which bus, and what libvirt says otherwise
_DRIVES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "scsi": (("bus", "SCSI controller only supports 1 bus"),),
    "ide": (
        ("controller", "Only 1 IDE controller is supported"),
        ("target", "target must be 0 for ide controller"),
    ),
    "fdc": (
        ("controller", "Only 1 fdc controller is supported"),
        ("bus", "Only 1 fdc bus is supported"),
        ("target", "target must be 0 for controller fdc"),
    ),
    "sata": (
        ("bus", "bus must be 0 for sata controller"),
        ("target", "target must be 0 for sata controller"),
    ),
}


def _validate_drive(part: Part, drive: Mapping[str, int], lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefAddressDrive; what is no disk counts as one on SCSI."""
    bus = part.type if part.tag == "disk" else "scsi"
    for name, refusal in _DRIVES.get(bus or "", ()):
        if drive.get(name):
            raise Refusal(refusal)
    if bus == "scsi" and drive.get("target"):
        controller = lineup.controllers.find("scsi", drive["controller"])
        if controller is not None and controller.model == "lsilogic":
            raise Refusal("target must be 0 for controller model 'lsilogic'")


def _validate_zpci(part: Part, lineup: Lineup) -> None:
    if lineup.chipset is not Chipset.CCW:
        raise Refusal("This QEMU binary doesn't support zPCI")
    if part.uid is not None and not 0 < part.uid <= _MAX_UID:
        raise Refusal(f"Invalid PCI address uid='0x{part.uid:04x}', must be > 0x0000 and <= 0x{_MAX_UID:04x}")


def _validate_disk(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefDiskFrontend."""
    on_drive = part.type not in _DRIVES or part.transport == "drive"
    if not on_drive and Ability.USB_DISK_ADDRESS_VALIDATED in lineup.able:
        raise Refusal(f"unexpected address type for {part.type} disk")
    on_usb = part.type != "usb" or part.transport in ("none", "usb")
    if not on_usb and Ability.USB_DISK_ADDRESS_VALIDATED in lineup.able:
        raise Refusal("unexpected address type for usb disk")
    if part.element.get("device") == "cdrom" and part.type in ("virtio", "sd"):
        raise Refusal(f"disk type of '{part.name}' does not support ejectable media")


def _validate_video(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefVideo."""
    primary = part.primary or part is lineup.lists["video"][0]
    if not primary and part.model not in _SECONDARY_VIDEO and Ability.SECOND_VIDEO_VALIDATED in lineup.able:
        raise Refusal(f"video type '{part.model}' is only valid as primary video device")


def _validate_balloon(part: Part, lineup: Lineup) -> None:
    if part.model == "xen":
        raise Refusal("Memory balloon device type 'xen' is not supported by this version of qemu")


def _validate_input(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefInput."""
    kind = part.element.get("type")
    legacy = part.model in ("virtio-transitional", "virtio-non-transitional")
    if part.type == "virtio" and legacy and kind != "passthrough":
        raise Refusal(f"virtio (non-)transitional models are not supported for input type={kind}")


def _validate_sound(part: Part, lineup: Lineup) -> None:
    if part.model == "ich7":
        raise Refusal("sound card model 'ich7' is not supported by qemu")


def _validate_watchdog(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainWatchdogDef."""
    if Ability.WATCHDOG_VALIDATED not in lineup.able:
        return
    model, placed = part.model, part.transport != "none"
    first = lineup.lists["watchdog"][0]
    if (part.element.get("action") or "reset") != (first.element.get("action") or "reset"):
        raise Refusal("watchdogs with different actions are not supported with this QEMU binary")
    if model == "i6300esb" and part.transport not in ("none", "pci"):
        raise Refusal("i6300esb model of watchdog can go only on PCI bus")
    if model == "ib700" and lineup.chipset is not Chipset.I440FX and Ability.IB700_VALIDATED in lineup.able:
        raise Refusal("ib700 model of watchdog cannot be used with this machine type")
    if model == "ib700" and placed:
        raise Refusal("ib700 model of watchdog does not support configuring the address")
    if model == "diag288" and placed:
        raise Refusal("diag288 model of watchdog is virtual and cannot go on any bus.")
    if model == "diag288" and lineup.arch not in S390:
        raise Refusal("diag288 model of watchdog is allowed for s390 and s390x only")
    if model == "itco" and placed:
        raise Refusal("itco model of watchdog is part of the machine and cannot have any address set.")
    if model == "itco" and lineup.chipset is not Chipset.Q35:
        raise Refusal("itco model of watchdog is only part of q35 machine")


def _validate_iommu(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefIOMMU."""
    q35 = lineup.chipset is Chipset.Q35
    arm = lineup.chipset is Chipset.VIRT and lineup.arch in ARM
    if part.model == "intel" and not q35 and Ability.INTEL_IOMMU_VALIDATED in lineup.able:
        raise Refusal("IOMMU device: 'intel' is only supported with Q35 machines")
    if part.model == "smmuv3" and not arm:
        raise Refusal("IOMMU device: 'smmuv3' is only supported with ARM Virt machines")
    if part.model != "virtio":
        return
    if not q35 and not arm:
        raise Refusal("IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines")
    if lineup.guest.root.find("features", "acpi") is None:
        raise Refusal("IOMMU device: 'virtio' requires ACPI")
    if part.transport not in ("none", "pci"):
        raise Refusal("IOMMU device: 'virtio' needs a PCI address")


def _validate_filesystem(part: Part, lineup: Lineup) -> None:
    on_pci = part.transport in ("none", "pci")
    if part.type == "virtiofs" and not on_pci and part.element.child("boot") and Ability.VIRTIOFS_BOOT in lineup.able:
        raise Refusal("setting virtiofs boot order is supported only with PCI bus")


def _validate_controller(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefController."""
    if part.type == "ide":
        builtin = lineup.platform.has_builtin_ide
        if (part.index != 0 or not builtin) and Ability.IDE_VALIDATED not in lineup.able:
            return
        if part.index != 0 and builtin:
            raise Refusal("Only a single IDE controller is supported for this machine type")
        if not builtin:
            raise Refusal("IDE controllers are unsupported for this QEMU binary or machine type")
    if part.type == "scsi":
        _validate_scsi(part, lineup)
    if part.type == "usb" and part.model not in _PORTED and part.element.get("ports") is not None:
        _refuse_ports(part, lineup)
    if part.type == "pci" and lineup.platform.has_no_pci and Ability.PCI_CHECKED in lineup.able:
        raise Refusal(f"Machine type '{lineup.machine}' does not support PCI")
    if part.type == "pci" and Ability.CONTROLLER_OPTIONS in lineup.able:
        _validate_options(part, part.model or "", part.index or 0, lineup)


def _refuse_ports(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefControllerUSB; before, it was seen when the guest was started."""
    if Ability.USB_MODELS_VALIDATED in lineup.able:
        raise Refusal(f"usb controller type '{part.model}' doesn't support 'ports' with this QEMU binary")


def _validate_pstore(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefPstore."""
    if part.transport not in ("none", "pci"):
        raise Refusal("ACPI ERST device must reside on a PCI bus")


def _validate_scsi(part: Part, lineup: Lineup) -> None:
    """As qemuValidateCheckSCSIControllerModel, qemuValidateDomainDeviceDefControllerSCSI."""
    if part.model == "buslogic":
        raise Refusal("Unsupported controller model: buslogic")
    if part.model == "ncr53c90":
        if part.index != 0:
            raise Refusal("ncr53c90 can only be used as first SCSI controller")
        if not lineup.platform.has_builtin_esp:
            raise Refusal("ncr53c90 SCSI controller is not a built-in for this machine")


def _validate_options(part: Part, model: str, index: int, lineup: Lineup) -> None:
    """Which values a controller model may carry (qemuValidateDomainDeviceDefControllerPCI)."""
    phb = part.model_name == "spapr-pci-host-bridge"
    kind = MODELS[model]

    def of_controller() -> str:
        return f"PCI controller with index '{index}', model '{model}' and modelName '{part.model_name or 'none'}'"

    def invalid(option: str) -> Refusal:
        return Refusal(f"Option '{option}' is not valid for {of_controller()}")

    if model in ROOTS and part.model_name is not None and not (model == "pci-root" and lineup.isolates):
        raise invalid("modelName")
    names = ("spapr-pci-host-bridge", None) if model == "pci-root" else (kind.name, *kind.other_names)
    if part.model_name not in names:
        raise Refusal(f"Option 'modelName' has invalid value for {of_controller()}")
    if model not in ROOTS and index == 0:
        raise Refusal(f"Index for '{model}' controllers must be > 0")
    if model in ROOTS and index != 0 and not phb:
        raise Refusal(f"Index for '{model}' controllers must be 0")
    target = part.target or {}
    if "index" in target and not phb:
        raise invalid("targetIndex")
    if part.element.children and part.element.child("pcihole64") is not None:
        if model not in ROOTS:
            return  # the parser reads it of root controllers only
        fitting = Chipset.I440FX if model == "pci-root" else Chipset.Q35
        on_arm = lineup.chipset is Chipset.VIRT and lineup.arch in ARM and model == "pcie-root"
        if lineup.chipset is not fitting and not (on_arm and Ability.ARM_PCIHOLE in lineup.able):
            raise Refusal(f"Setting the 64-bit PCI hole size is not supported for machine '{lineup.machine}'")
    numa = numa_node(part.element) is not None
    for option, key, models in _TARGET_OPTIONS:
        if key in target and model not in models:
            raise invalid(option)
        if option == "busNr" and numa and model not in _NUMA_MODELS and not (phb and target.get("index") != 0):
            raise invalid("numaNode")
    written = part.element.child("target") if part.element.children else None
    if written is None:
        return
    if written.get("hotplug") is not None and Ability.HOTPLUG_OFF in lineup.able:
        allowed = _HOTPLUG_MODELS if Ability.ROOT_HOTPLUG in lineup.able else _HOTPLUG_MODELS[1:]
        if model not in allowed:
            raise invalid("hotplug")
        if model == "pci-root" and lineup.arch in S390:  # whose QEMU has no PIIX4
            raise Refusal("setting the 'hotplug' property on a 'pci-root' device is not supported by this QEMU binary")
    if read_number(written.get("memReserve")) and model not in _RESERVE_MODELS and Ability.MEM_RESERVE in lineup.able:
        raise invalid("memReserve")


_CHECKS: Mapping[str, Callable[[Part, Lineup], None]] = {
    "disk": _validate_disk,
    "video": _validate_video,
    "memballoon": _validate_balloon,
    "pstore": _validate_pstore,
    "sound": _validate_sound,
    "serial": validate_serial,
    "input": _validate_input,
    "watchdog": _validate_watchdog,
    "iommu": _validate_iommu,
    "filesystem": _validate_filesystem,
    "controller": _validate_controller,
}
