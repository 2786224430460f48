"""What came, or went, with a release of libvirt: the one table, which all others refer to by key.

Rules ask for an `Ability`, never for a version. Of each row the source is a libvirt commit, function or release note;
"between" in it marks a release that is known only to lie in a range. What came with QEMU stands in `qemu`, the words
that a release knows in `vocabulary`.
"""

from __future__ import annotations

from enum import Enum, unique
from functools import lru_cache
from typing import NamedTuple

from .qemu import Qemu
from .target import Target, Version


class AbilityRow(NamedTuple):
    """Since which libvirt (and, where it looks for that, with which QEMU), until before which, where that is known
    from. `what`: a sentence for those who want to know why devices are placed otherwise; most rows need none.
    """

    since: Version
    source: str
    what: str
    until: Version | None
    qemu: Qemu | None


def row(since: str, source: str, what: str = "", until: str | None = None, qemu: Qemu | None = None) -> AbilityRow:
    """A row of the table below."""
    return AbilityRow(Version.parse(since), source, what, Version.parse(until) if until else None, qemu)


@unique
class Ability(Enum):
    """Behaviours, elements and attributes, by name; as an Enum, because each of them is a row of its own."""

    __hash__ = object.__hash__  # that of an Enum is written in Python

    def __init__(self, since: Version, source: str, what: str, until: Version | None, qemu: Qemu | None) -> None:
        self.since = since
        self.source = source
        self.what = what
        self.until = until
        self.qemu = qemu

    # How devices are placed: told where a domain comes out otherwise
    FUNCTIONS = row("3.0.0", "commit 9ff9d9f5a", "Functions of a slot are reserved one by one, no longer whole slots.")
    INFERS = row(
        "3.0.0",
        "commits 8f4008713, 3c1a0fc27; qemuDomainCollectPCIAddress of 2.5.0",
        "multifunction is turned on where others share the slot.",
    )
    AGGREGATES = row("3.0.0", "commits 48d39cf96, 147ebe6dd", "Root ports placed automatically share a slot.")
    SEARCH_FROM_START = row(
        "3.6.0", "commit 2bd0658d7", "The search for a free place begins at the first slot of bus 0."
    )
    PIIX3_FUNCTIONS = row(
        "3.0.0", "commit 9ff9d9f5a", "Only the functions in use of the PIIX3's slot are kept, not the slot."
    )
    PIIX3_POWER = row(
        "3.9.0",
        "commit d007ec334",
        "The PIIX3's functions in use, and 00:01.3, are kept; before only 00:01.0 was, or the whole slot.",
    )
    PIIX3_INDEX_TEXT = row(
        "3.9.0",
        "qemuDomainValidateDevicePCISlotsPIIX3 of 3.8.0 and 3.9.0",
        "The complaint about the PIIX3 USB controller names its index.",
    )
    NIC_MODELS = row(
        "5.3.0", "virDomainNetModel", "Interface models are an enumeration, compared without regard to case."
    )
    INDEX_OPTIONAL = row("1.3.5", "commit 4d100c7a4", "A controller's index may be left out.")
    EMPTY_ADDRESS = row(
        "1.3.5", "commit c026f8f1c; virDevicePCIAddressIsValid of 1.3.4", "An empty PCI address means: choose one."
    )
    XML_PROPERTIES = row("7.3.0", "virXMLPropUInt", "Bad values are reported with attribute, element and value.")
    ADDRESS_TYPE_PROPERTY = row(
        "9.1.0",
        "virDomainDeviceAddressParseXML of 9.0.0 and 11.3.0; between",
        "A bad address type is reported like other bad values.",
    )
    ADDED_IN_ORDER = row(
        "9.1.0",
        "virDomainDefAddController of 9.0.0 and 11.3.0; between",
        "Controllers that libvirt adds stand in the list by their index, no longer at its end.",
    )
    USB2_RESORTED = row(
        "9.1.0",
        "virDomainAssignControllerIndexes of 9.0.0 and 11.3.0; between",
        "Controllers are sorted again once ich9 USB controllers got their index.",
    )
    PCIE_TO_PCI = row(
        "4.3.0",
        "NEWS 4.3.0; virDomainPCIAddressSetGrow",
        "Conventional devices on an Express machine bring a root port with a pcie-to-pci-bridge.",
        qemu=Qemu.PCIE_TO_PCI,
    )
    PCIE_TO_PCI_GROWS = row(
        "12.8.0",
        "recorded with 11.3.0 and 12.8.0; between",
        "A pcie-to-pci-bridge without a free port brings its own root port.",
    )
    GENERIC_ROOT_PORT = row(
        "3.2.0",
        "commits c51090fc9, befd1c674",
        "The root port model pcie-root-port is preferred to ioh3420.",
        qemu=Qemu.GENERIC_ROOT_PORT,
    )
    PHBS = row("3.6.0", "NEWS 3.6.0; commit 6e42d83f7", "pSeries guests may have several pci-root controllers.")
    INTEGRATED = row("8.3.0", "NEWS 8.3.0", "Integrated devices have a connect flag, which moves the bits behind it.")
    MISFIT_WORDS = row(
        "2.2.0", "domain_addr.c of 2.1.0 and 2.2.0", "Messages name the controller model that a device needs."
    )
    SWITCH_WORDS = row(
        "4.9.0", "domain_addr.c of 4.9.0", "Messages say pcie-switch-…-port, no longer pci-switch-…-port."
    )
    DMI_GROWS = row(
        "2.5.0",
        "virDomainPCIAddressSetGrow of 2.5.0 and 4.3.0",
        "A pci-bridge without a place on an Express machine brings a dmi-to-pci-bridge.",
        until="4.3.0",
    )
    EXPRESS_PLACES = row(
        "2.5.0",
        "NEWS 2.5.0; commits c7fc151ee, 9dfe733e9, 5266426b2",
        "Express and virtio devices are placed in root ports, which are added as needed.",
    )
    VHOST_SCSI_PCI = row("4.0.0", "commit 10c73bf18", "vhost-scsi host devices have a connect class.")
    INTEGRATED_TAKES_PCI = row("9.1.0", "virDomainPCIAddressFlagsCompatible", "Integrated devices may be conventional.")
    UNKNOWN_NIC_EXPRESS = row("6.5.0", "NEWS 6.5.0", "An interface model that libvirt does not know counts as Express.")
    QEMU_XHCI_DEFAULT = row(
        "4.1.0", "commit ed2049ea1", "q35 gets qemu-xhci as its USB controller.", qemu=Qemu.QEMU_XHCI
    )
    QEMU_XHCI_ELSEWHERE = row("3.3.0", "commit 568887a32", "ppc64 and aarch64 get qemu-xhci.", qemu=Qemu.QEMU_XHCI)
    USB_NET = row("10.3.0", "NEWS 10.3.0", "Interface model usb-net is known to be no PCI device.")
    MTP = row("10.2.0", "NEWS 10.2.0", "Filesystem driver mtp is no PCI device.")
    ARM_EXPANDER = row(
        "7.1.0",
        "qemuDomainControllerDefPostParse of 7.0.0 and 9.0.0; between",
        "pcie-expander-bus works on the ARM virt machine, too.",
    )
    VHOST_USER_NET_VIRTIO = row(
        "9.1.0",
        "qemuDomainDeviceNetDefPostParse of 9.0.0 and 11.3.0; between",
        "Interfaces of type vhostuser are virtio where no model is written.",
    )
    FEWER_BALLOONS = row(
        "11.9.0",
        "qemuDomainDefAddDefaultDevices of 11.3.0 and of a tree before 12.5.0; between",
        "microvm, isapc and RISC-V guests get no memory balloon.",
    )
    VIRTIO_SCSI_ARM = row("11.6.0", "NEWS 11.6.0", "SCSI controllers of ARM and RISC-V are virtio-scsi by default.")
    HOTPLUG_OFF = row("6.3.0", "NEWS 6.3.0", "A controller's bus need not take hot-plug.")
    # Details of that, and what is refused
    ONE_OLD_BRIDGE = row(
        "2.0.0", "qemuDomainDefAddDefaultDevices: no pci-bridge besides the dmi-to-pci-bridge of Express machines"
    )
    NO_OLD_BRIDGES = row(
        "2.5.0", "qemuDomainDefAddDefaultDevices: Express machines get no conventional bus that nobody needs"
    )
    ICH9_USB_DEFAULT = row("1.3.1", "qemuDomainDefAddDefaultDevices: q35 gets an ich9 USB set")
    NEC_XHCI_DEFAULT = row("2.5.0", "qemuDomainDefAddDefaultDevices: q35 gets nec-xhci")
    XHCI_ELSEWHERE = row("3.3.0", "qemuDomainControllerDefPostParse: ppc64 and aarch64 get xHCI")
    ARM_BOARD_USB = row(
        "9.1.0", "qemuDomainDefAddDefaultDevices of 9.0.0 and 11.3.0: versatilepb and realview get pci-ohci; between"
    )
    ARM_PVPANIC = row("9.1.0", "qemuDomainDefaultPanicModel of 9.0.0 and 11.3.0; between")
    ARM_VIRTIO_ON_PCI = row("3.0.0", "qemuDomainAssignVirtioMMIOAddresses")
    RISCV_ON_PCI = row("5.3.0", "qemuDomainAssignVirtioMMIOAddresses")
    S390_ROOT = row("4.10.0", "NEWS 4.10.0")
    VIRTIO_MEMORY = row("7.9.0", "qemuDomainPrimeVirtioDeviceAddresses")
    MODELS_OF_VIRTIO = row("5.2.0", "NEWS 5.2.0")
    SHMEM_MODELS = row("2.5.0", "NEWS 2.5.0")
    ANY_DISK_NAME = row(
        "7.3.0", "virDomainDiskDefParseXML: 7.0.0 looks at how a hard disk's name begins, not 9.0.0; between"
    )
    DISK_BUS_LATER = row("7.3.0", "virDomainDiskDefPostParse: disks are listed before their bus is guessed")
    FILESYSTEM_DRIVER_PROPERTY = row("7.6.0", "virDomainFSDefParseXML of 7.5.0 and 9.0.0; between")
    HOSTDEV_TYPE_PROPERTY = row("9.1.0", "virDomainHostdevDefParseXMLSubsys of 9.0.0 and 11.3.0; between")
    TYPED_SERIALS = row("3.10.0", "NEWS 3.10.0: serial ports have a target model, and their address is checked")
    CONTROLLER_VALUES = row("1.2.19", "virDomainControllerDefParseXML: ranges of chassisNr and the others")
    ZERO_VALUES = row("2.0.0", "virDomainControllerDefParseXML: 0 is no longer taken for unset")
    TARGET_INDEX_VALUES = row("3.7.0", "virDomainControllerDefValidate")
    CONTROLLERS_VALIDATED = row("7.0.0", "virDomainControllerDefValidate: no longer the parser")
    CONTROLLER_INDEX_LIMIT = row("3.2.0", "virDomainControllerDefValidate")
    CONTROLLER_OPTIONS = row("4.2.0", "qemuValidateDomainDeviceDefControllerPCI")
    ROOT_HOTPLUG = row("7.9.0", "NEWS 7.9.0; qemuValidateDomainDeviceDefControllerPCI")
    MEM_RESERVE = row("10.3.0", "NEWS 10.3.0")
    IDE_VALIDATED = row("4.0.0", "qemuValidateDomainDeviceDefControllerIDE")
    DISK_ADDRESS_VALIDATED = row("3.0.0", "virDomainDiskDefValidate")
    USB_DISK_ADDRESS_VALIDATED = row("6.5.0", "qemuValidateDomainDeviceDefDiskFrontend")
    UNASSIGNED = row("6.0.0", "NEWS 6.0.0: the address type unassigned of host devices")
    VIDEO_MODELS_VALIDATED = row("7.0.0", "qemuValidateDomainDeviceDefVideo: 7.0.0 itself; older ones were not asked")
    SECOND_VIDEO_VALIDATED = row("2.4.0", "qemuValidateDomainDeviceDefVideo")
    WATCHDOG_VALIDATED = row("6.8.0", "qemuValidateDomainWatchdogDef")
    IB700_VALIDATED = row("9.3.0", "NEWS 9.3.0; qemuValidateDomainDefWatchdogs")
    INTEL_IOMMU_VALIDATED = row("5.4.0", "qemuValidateDomainDeviceDefIOMMU")
    IOMMU_ADDRESS_VALIDATED = row("8.3.0", "virDomainIOMMUDefValidate")
    ACPI_INDEX = row("7.3.0", "NEWS 7.3.0; formatdomain")
    USB_PORTS = row("2.1.0", "qemuDomainAssignUSBAddresses")
    USB_DISABLED = row("4.2.0", "qemuDomainAssignUSBAddresses: USB devices without a controller are refused")
    SEVERAL_WATCHDOGS = row("9.1.0", "virDomainDefParseXML of 9.0.0 and 11.3.0; NEWS 9.1.0, iTCO watchdog")
    SEVERAL_IOMMUS = row("11.10.0", "formatdomain, IOMMU devices; between 11.3.0 and 11.10.0")
    DEFAULTS_BY_MACHINE = row(
        "9.1.0",
        "qemuDomainDefAddDefaultDevices of 9.0.0 and 11.3.0: unknown machines get neither USB nor balloon; between",
    )
    CCW_WORDS = row("9.1.0", "qemuValidateDomainDeviceDefAddress of 9.0.0 and 11.3.0; between")
    VIRTIOFS_BOOT = row("9.1.0", "qemuValidateDomainDeviceDefFS of 9.0.0 and 11.3.0; between")
    INPUT_BUS_LATER = row(
        "9.1.0",
        "virDomainInputDefPostParse: inputs are read before their bus is guessed; in 11.3.0, not in 9.0.0; between",
    )
    VIRTIO_MEM_CCW = row(
        "9.1.0", "qemuDomainDefValidateMemoryHotplugDevice of 9.0.0 and 11.3.0: virtio-mem on s390; between"
    )
    SCSI_ALIKE = row(
        "11.6.0",
        "11.3.0 and 12.8.0 themselves: SCSI controllers without a model take that of the first with one; between",
    )
    ARM_PCIHOLE = row("11.9.0", "11.3.0 and 12.8.0 themselves: pcihole64 on the virt machine of ARM; between")
    HOSTDEVS_ONCE = row("7.6.0", "virDomainDefHostdevValidate: no host device twice; not in 7.0.0, in 9.0.0; between")
    CONSOLE_CONTROLLER = row(
        "11.9.0", "11.3.0 and 12.8.0 themselves: a virtio console takes a port of its own controller; between"
    )
    MALTA_ROOT = row("7.6.0", "7.0.0 and 9.0.0 themselves: malta, a MIPS machine, has a pci-root; between")
    USB_BY_ARCH = row(
        "11.9.0", "NEWS 11.9.0; 11.3.0 and 12.8.0 themselves: the default USB controller of each architecture; between"
    )
    NICS_OFF_PCI = row(
        "11.9.0", "11.3.0 and 12.8.0 themselves: lan9118, scm91c111, spapr-vlan are no PCI devices; between"
    )
    PCI_CHECKED = row(
        "11.9.0", "11.3.0 and 12.8.0 themselves: machines without PCI refuse devices that want it; between"
    )
    INFO_VALIDATED = row(
        "7.6.0", "qemuValidateDomainDeviceInfo, virDomainDeviceInfoValidate: not in 7.0.0, in 9.0.0; between"
    )
    GENERAL_FIRST = row(
        "7.6.0", "virDomainDeviceDefValidate: libvirt's own checks before the driver's; not in 7.0.0, in 9.0.0; between"
    )
    DRIVES_ONCE = row("3.0.0", "NEWS 3.0.0: duplicate drive addresses are refused")
    USB_MODELS_VALIDATED = row(
        "11.9.0",
        "11.3.0 and 12.8.0 themselves: ports of USB controllers are checked, not only when the guest starts; between",
    )
    # What a domain may write
    HOST_DOMAINS = row("5.7.0", "NEWS 5.7.0")  # of 32 bits, for host devices
    ZPCI_NUMBERS = row("6.5.0", "NEWS 6.5.0")  # uid and fid are chosen each for itself
    ACPI_NODESET = row("11.8.0", "NEWS 11.8.0")
    USER_ALIASES = row("3.9.0", "commit c14f1ed20")
    EXPANDER_SLOTS = row("2.4.0", "commit 22afd4417")  # a pcie-expander-bus has 32 slots
    DMI_SLOT_0 = row("1.3.4", "commit 0d668434f")
    MODEL_NAMES = row("1.2.19", "commit bf2025104")  # <model name> of PCI controllers
    TARGET_NUMBERS = row("1.2.19", "formatdomain, PCI controllers")  # <target chassisNr> and the others
    VIRTIO_OPTIONS = row("3.5.0", "formatdomain, virtio options")  # <driver iommu>, <driver ats>
    PACKED = row("6.3.0", "formatdomain, virtio options")  # <driver packed>
    PAGE_PER_VQ = row("7.9.0", "formatdomain, virtio options")  # <driver page_per_vq>
    SHMEM = row("1.2.10", "commit 540a84ec8")
    MEMORY = row("1.2.14", "NEWS 1.2.14")
    IOMMU = row("2.1.0", "formatdomain, IOMMU devices")
    VSOCK = row("4.4.0", "NEWS 4.4.0")
    AUDIO = row("6.7.0", "NEWS 6.7.0")
    CRYPTO = row("9.1.0", "NEWS 9.1.0 (formatdomain says 9.0.0, whose source lacks it)")
    PSTORE = row("10.6.0", "NEWS 10.6.0")
    NVME = row("11.5.0", "NEWS 11.5.0")  # controllers and disks
    IOMMUFD = row("12.1.0", "NEWS 12.1.0 and 12.2.0")
    VIDEO_DEVICE = row("12.5.0", "NEWS 12.5.0")  # the device of a virtio video is recorded
    RISCV_PCI = row("5.1.0", "NEWS 5.1.0")
    LOONGARCH = row("10.2.0", "NEWS 10.2.0")
    ITCO_DEFAULT = row("9.1.0", "NEWS 9.1.0: iTCO watchdog made operational; qemuDomainDefAddDefaultDevices")
    DEFAULT_AUDIO = row("7.2.0", "NEWS 7.2.0; qemuDomainDefAddDefaultAudioBackend")
    USB_DISK_MODELS = row("11.7.0", "each disk on USB has its model written down: not in 11.3.0, in 12.8.0; between")
    QEMU_CHECKED = row("7.0.0", "models that QEMU lacks are refused: seen with 9.0.0 and 11.3.0; between")
    JSON_DEVICES = row("7.9.0", "NEWS 7.9.0: -device is written as JSON, if QEMU is 6.2 or later")
    CONNECT_TYPES = row("2.2.0", "virDomainPCIControllerModelToConnectType of 2.1.0 and 2.2.0")
    BRIDGE_CONNECT_TYPE = row("2.4.0", "virDomainPCIAddressBusSetModel of 2.3.0 and 2.4.0")


@lru_cache(maxsize=64)
def abilities(target: Target) -> frozenset[Ability]:
    """All that the target can do."""
    return frozenset(each for each in Ability if _is_in(each, target))


def _is_in(ability: Ability, target: Target) -> bool:
    if target.libvirt < ability.since or (ability.until is not None and target.libvirt >= ability.until):
        return False
    return ability.qemu is None or target.qemu is None or ability.qemu.is_in(target.qemu)
