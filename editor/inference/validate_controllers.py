"""What the QEMU driver refuses of controllers (qemuValidateDomainDeviceDefController)."""

from __future__ import annotations

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, S390, Chipset
from ..knowledge.models import EXPANDERS, PORTS, ROOTS
from ..knowledge.vocabulary import NEWER_VIRTIO
from ..pci.guest import read_number
from .connect import MODELS
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .values import numa_node

# Which controller models may carry a value (qemuValidateDomainDeviceDefControllerPCI, in its order): the name in
# messages, the key in `<target>`, the models
_TARGET_OPTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("busNr", "busNr", EXPANDERS),
    ("chassisNr", "chassisNr", ("pci-bridge",)),
    ("chassis", "chassis", PORTS),
    ("port", "port", PORTS),
)
_VIRTIO_SCSI = ("virtio-scsi", *NEWER_VIRTIO)
# What `<driver>` may say of a SCSI controller, and whether of an NVMe one, too
_SCSI_OPTIONS = (("queues", True), ("cmd_per_lun", False), ("max_sectors", False), ("ioeventfd", True))
_PORTED = ("nec-xhci", "qemu-xhci")
_HOTPLUG_MODELS = ("pci-root", *PORTS)
_RESERVE_MODELS = ("pcie-root-port", "pci-bridge")


def validate_controller(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefController."""
    if not part.added and Ability.CONTROLLERS_VALIDATED in lineup.able:
        _validate_driver(part, lineup)
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
    if part.type == "usb" and part.model not in (*_PORTED, "none") and part.element.get("ports") is not None:
        _refuse_ports(part, lineup)
    if part.type == "pci" and lineup.platform.has_no_pci and Ability.PCI_CHECKED in lineup.able:
        raise Refusal(f"Machine type '{lineup.machine}' does not support PCI")
    if part.type == "pci" and Ability.CONTROLLER_OPTIONS in lineup.able:
        _validate_options(part, part.model or "", part.index or 0, lineup)


def _validate_driver(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefControllerAttributes."""
    driver = part.element.child("driver") if part.element.children else None
    if driver is None or (part.type == "scsi" and part.model in _VIRTIO_SCSI):
        return
    of_nvme = Ability.NVME in lineup.able
    for name, also_nvme in _SCSI_OPTIONS:
        value = driver.get(name)
        written = value in ("on", "off") if name == "ioeventfd" else bool(read_number(value))
        if not written or (also_nvme and part.type == "nvme"):
            continue
        if also_nvme and of_nvme:
            raise Refusal(f"'{name}' is only supported by virtio-scsi and nvme controllers")
        raise Refusal(f"'{name}' is only supported by virtio-scsi controller")


def _refuse_ports(part: Part, lineup: Lineup) -> None:
    """As qemuValidateDomainDeviceDefControllerUSB; before, it was seen when the guest was started."""
    if Ability.USB_MODELS_VALIDATED in lineup.able:
        raise Refusal(f"usb controller type '{part.model}' doesn't support 'ports' with this QEMU binary")


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
        if option == "busNr" and numa and model not in EXPANDERS and not (phb and target.get("index") != 0):
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
