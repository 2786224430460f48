"""What which libvirt can do: the tables of version differences.

Rules ask for an `Ability`, never for a version. Of each row the source is a libvirt commit, function
or release note; "between" in it marks a release that is known only to lie in a range.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from .target import INFERS_MULTIFUNCTION, Target, Version


class Ability(StrEnum):
    """Names of behaviours that came, or went, with a release."""

    __hash__ = str.__hash__  # that of an Enum is written in Python

    FUNCTIONS = "functions"
    INFERS = "infers"
    AGGREGATES = "aggregates"
    SEARCH_FROM_START = "search-from-start"
    PIIX3_FUNCTIONS = "piix3-functions"
    PIIX3_POWER = "piix3-power"
    PIIX3_INDEX_TEXT = "piix3-index-text"
    NIC_MODELS = "nic-models"
    INDEX_OPTIONAL = "index-optional"
    EMPTY_ADDRESS = "empty-address"
    XML_PROPERTIES = "xml-properties"
    ADDRESS_TYPE_PROPERTY = "address-type-property"
    ADDED_IN_ORDER = "added-in-order"
    USB2_RESORTED = "usb2-resorted"
    PCIE_TO_PCI = "pcie-to-pci"
    PCIE_TO_PCI_GROWS = "pcie-to-pci-grows"
    GENERIC_ROOT_PORT = "generic-root-port"
    PHBS = "phbs"
    INTEGRATED = "integrated"
    MISFIT_WORDS = "misfit-words"
    SWITCH_WORDS = "switch-words"
    DMI_GROWS = "dmi-grows"
    EXPRESS_PLACES = "express-places"
    VHOST_SCSI_PCI = "vhost-scsi-pci"
    INTEGRATED_TAKES_PCI = "integrated-takes-pci"
    UNKNOWN_NIC_EXPRESS = "unknown-nic-express"
    QEMU_XHCI_DEFAULT = "qemu-xhci-default"
    QEMU_XHCI_ELSEWHERE = "qemu-xhci-elsewhere"
    USB_NET = "usb-net"
    MTP = "mtp"
    ARM_EXPANDER = "arm-expander"
    VHOST_USER_NET_VIRTIO = "vhost-user-net-virtio"
    FEWER_BALLOONS = "fewer-balloons"
    VIRTIO_SCSI_ARM = "virtio-scsi-arm"
    HOTPLUG_OFF = "hotplug-off"
    # Of DETAILS
    ONE_OLD_BRIDGE = "one-old-bridge"
    NO_OLD_BRIDGES = "no-old-bridges"
    ICH9_USB_DEFAULT = "ich9-usb-default"
    NEC_XHCI_DEFAULT = "nec-xhci-default"
    XHCI_ELSEWHERE = "xhci-elsewhere"
    ARM_BOARD_USB = "arm-board-usb"
    ARM_PVPANIC = "arm-pvpanic"
    ARM_VIRTIO_ON_PCI = "arm-virtio-on-pci"
    RISCV_ON_PCI = "riscv-on-pci"
    S390_ROOT = "s390-root"
    VIRTIO_MEMORY = "virtio-memory"
    MODELS_OF_VIRTIO = "models-of-virtio"
    SHMEM_MODELS = "shmem-models"
    DISK_BUS_LATER = "disk-bus-later"
    FILESYSTEM_DRIVER_PROPERTY = "filesystem-driver-property"
    HOSTDEV_TYPE_PROPERTY = "hostdev-type-property"
    TYPED_SERIALS = "typed-serials"
    CONTROLLER_VALUES = "controller-values"
    ZERO_VALUES = "zero-values"
    TARGET_INDEX_VALUES = "target-index-values"
    CONTROLLERS_VALIDATED = "controllers-validated"
    CONTROLLER_INDEX_LIMIT = "controller-index-limit"
    CONTROLLER_OPTIONS = "controller-options"
    ROOT_HOTPLUG = "root-hotplug"
    MEM_RESERVE = "mem-reserve"
    IDE_VALIDATED = "ide-validated"
    DISK_ADDRESS_VALIDATED = "disk-address-validated"
    USB_DISK_ADDRESS_VALIDATED = "usb-disk-address-validated"
    UNASSIGNED = "unassigned"
    SECOND_VIDEO_VALIDATED = "second-video-validated"
    WATCHDOG_VALIDATED = "watchdog-validated"
    IB700_VALIDATED = "ib700-validated"
    INTEL_IOMMU_VALIDATED = "intel-iommu-validated"
    IOMMU_ADDRESS_VALIDATED = "iommu-address-validated"
    ACPI_INDEX = "acpi-index"
    USB_PORTS = "usb-ports"
    USB_DISABLED = "usb-disabled"
    SEVERAL_WATCHDOGS = "several-watchdogs"
    SEVERAL_IOMMUS = "several-iommus"
    DEFAULTS_BY_MACHINE = "defaults-by-machine"
    CCW_WORDS = "ccw-words"
    VIRTIOFS_BOOT = "virtiofs-boot"
    INPUT_BUS_LATER = "input-bus-later"
    VIRTIO_MEM_CCW = "virtio-mem-ccw"
    SCSI_ALIKE = "scsi-alike"
    ARM_PCIHOLE = "arm-pcihole"
    HOSTDEVS_ONCE = "hostdevs-once"
    CONSOLE_CONTROLLER = "console-controller"
    MALTA_ROOT = "malta-root"
    USB_BY_ARCH = "usb-by-arch"
    NICS_OFF_PCI = "nics-off-pci"
    PCI_CHECKED = "pci-checked"
    INFO_VALIDATED = "info-validated"
    GENERAL_FIRST = "general-first"
    DRIVES_ONCE = "drives-once"
    USB_MODELS_VALIDATED = "usb-models-validated"


class Row(NamedTuple):
    """One difference: since which libvirt (and QEMU), until before which, what it is, where that is known from."""

    since: Version
    what: str
    source: str
    until: Version | None = None
    qemu: Version | None = None


TABLE: dict[Ability, Row] = {
    Ability.FUNCTIONS: Row(
        Version(3, 0, 0), "Functions of a slot are reserved one by one, no longer whole slots.", "commit 9ff9d9f5a"
    ),
    Ability.INFERS: Row(
        INFERS_MULTIFUNCTION, "multifunction is turned on where others share the slot.", "commits 8f4008713, 3c1a0fc27"
    ),
    Ability.AGGREGATES: Row(
        Version(3, 0, 0), "Root ports placed automatically share a slot.", "commits 48d39cf96, 147ebe6dd"
    ),
    Ability.SEARCH_FROM_START: Row(
        Version(3, 6, 0), "The search for a free place begins at the first slot of bus 0.", "commit 2bd0658d7"
    ),
    Ability.PIIX3_FUNCTIONS: Row(
        Version(3, 0, 0), "Only the functions in use of the PIIX3's slot are kept, not the slot.", "commit 9ff9d9f5a"
    ),
    Ability.PIIX3_POWER: Row(
        Version(3, 9, 0),
        "The PIIX3's functions in use, and 00:01.3, are kept; before only 00:01.0 was, or the whole slot.",
        "commit d007ec334",
    ),
    Ability.PIIX3_INDEX_TEXT: Row(
        Version(3, 9, 0),
        "The complaint about the PIIX3 USB controller names its index.",
        "qemuDomainValidateDevicePCISlotsPIIX3 of 3.8.0 and 3.9.0",
    ),
    Ability.NIC_MODELS: Row(
        Version(5, 3, 0), "Interface models are an enumeration, compared without regard to case.", "virDomainNetModel"
    ),
    Ability.INDEX_OPTIONAL: Row(Version(1, 3, 5), "A controller's index may be left out.", "commit 4d100c7a4"),
    Ability.EMPTY_ADDRESS: Row(Version(1, 3, 5), "An empty PCI address means: choose one.", "commit c026f8f1c"),
    Ability.XML_PROPERTIES: Row(
        Version(7, 3, 0), "Bad values are reported with attribute, element and value.", "virXMLPropUInt"
    ),
    Ability.ADDRESS_TYPE_PROPERTY: Row(
        Version(9, 1, 0),
        "A bad address type is reported like other bad values.",
        "virDomainDeviceAddressParseXML of 9.0.0 and 11.3.0; between",
    ),
    Ability.ADDED_IN_ORDER: Row(
        Version(9, 1, 0),
        "Controllers that libvirt adds stand in the list by their index, no longer at its end.",
        "virDomainDefAddController of 9.0.0 and 11.3.0; between",
    ),
    Ability.USB2_RESORTED: Row(
        Version(9, 1, 0),
        "Controllers are sorted again once ich9 USB controllers got their index.",
        "virDomainAssignControllerIndexes of 9.0.0 and 11.3.0; between",
    ),
    Ability.PCIE_TO_PCI: Row(
        Version(4, 3, 0),
        "Conventional devices on an Express machine bring a root port with a pcie-to-pci-bridge.",
        "NEWS 4.3.0; virDomainPCIAddressSetGrow",
        qemu=Version(2, 11),
    ),
    Ability.PCIE_TO_PCI_GROWS: Row(
        Version(12, 8, 0),
        "A pcie-to-pci-bridge without a free port brings its own root port.",
        "recorded with 11.3.0 and 12.8.0; between",
    ),
    Ability.GENERIC_ROOT_PORT: Row(
        Version(3, 2, 0),
        "The root port model pcie-root-port is preferred to ioh3420.",
        "commits c51090fc9, befd1c674",
        qemu=Version(2, 9),
    ),
    Ability.PHBS: Row(
        Version(3, 6, 0), "pSeries guests may have several pci-root controllers.", "commits 6e42d83f7, 64645b78a"
    ),
    Ability.INTEGRATED: Row(
        Version(8, 3, 0), "Integrated devices have a connect flag, which moves the bits behind it.", "NEWS 8.3.0"
    ),
    Ability.MISFIT_WORDS: Row(
        Version(2, 2, 0), "Messages name the controller model that a device needs.", "domain_addr.c of 2.1.0 and 2.2.0"
    ),
    Ability.SWITCH_WORDS: Row(
        Version(4, 9, 0), "Messages say pcie-switch-…-port, no longer pci-switch-…-port.", "domain_addr.c of 4.9.0"
    ),
    Ability.DMI_GROWS: Row(
        Version(2, 5, 0),
        "A pci-bridge without a place on an Express machine brings a dmi-to-pci-bridge.",
        "virDomainPCIAddressSetGrow of 2.5.0 and 4.3.0",
        until=Version(4, 3, 0),
    ),
    Ability.EXPRESS_PLACES: Row(
        Version(2, 5, 0),
        "Express and virtio devices are placed in root ports, which are added as needed.",
        "NEWS 2.5.0; commits c7fc151ee, 9dfe733e9, 5266426b2",
    ),
    Ability.VHOST_SCSI_PCI: Row(Version(4, 0, 0), "vhost-scsi host devices have a connect class.", "commit 10c73bf18"),
    Ability.INTEGRATED_TAKES_PCI: Row(
        Version(9, 1, 0), "Integrated devices may be conventional.", "virDomainPCIAddressFlagsCompatible"
    ),
    Ability.UNKNOWN_NIC_EXPRESS: Row(
        Version(6, 5, 0), "An interface model that libvirt does not know counts as Express.", "NEWS 6.5.0"
    ),
    Ability.QEMU_XHCI_DEFAULT: Row(
        Version(4, 1, 0), "q35 gets qemu-xhci as its USB controller.", "commit ed2049ea1", qemu=Version(2, 9)
    ),
    Ability.QEMU_XHCI_ELSEWHERE: Row(
        Version(3, 3, 0), "ppc64 and aarch64 get qemu-xhci.", "commit 568887a32", qemu=Version(2, 9)
    ),
    Ability.USB_NET: Row(Version(10, 3, 0), "Interface model usb-net is known to be no PCI device.", "NEWS 10.3.0"),
    Ability.MTP: Row(Version(10, 2, 0), "Filesystem driver mtp is no PCI device.", "NEWS 10.2.0"),
    Ability.ARM_EXPANDER: Row(
        Version(7, 1, 0),
        "pcie-expander-bus works on the ARM virt machine, too.",
        "qemuDomainControllerDefPostParse of 7.0.0 and 9.0.0; between",
    ),
    Ability.VHOST_USER_NET_VIRTIO: Row(
        Version(9, 1, 0),
        "Interfaces of type vhostuser are virtio where no model is written.",
        "qemuDomainDeviceNetDefPostParse of 9.0.0 and 11.3.0; between",
    ),
    Ability.FEWER_BALLOONS: Row(
        Version(11, 9, 0),
        "microvm, isapc and RISC-V guests get no memory balloon.",
        "qemuDomainDefAddDefaultDevices of 11.3.0 and of a tree before 12.5.0; between",
    ),
    Ability.HOTPLUG_OFF: Row(Version(6, 3, 0), "A controller's bus need not take hot-plug.", "NEWS 6.3.0"),
    Ability.VIRTIO_SCSI_ARM: Row(
        Version(11, 6, 0), "SCSI controllers of ARM and RISC-V are virtio-scsi by default.", "NEWS 11.6.0"
    ),
}


class Detail(NamedTuple):
    """A difference that a user need not be told in words of its own: since which libvirt, where that is known from."""

    since: Version
    source: str


DETAILS: dict[Ability, Detail] = {
    Ability.ONE_OLD_BRIDGE: Detail(
        Version(2, 0, 0),
        "qemuDomainDefAddDefaultDevices: no pci-bridge besides the dmi-to-pci-bridge of Express machines",
    ),
    Ability.NO_OLD_BRIDGES: Detail(
        Version(2, 5, 0),
        "qemuDomainDefAddDefaultDevices: Express machines get no conventional bus that nobody needs",
    ),
    Ability.ICH9_USB_DEFAULT: Detail(Version(1, 3, 1), "qemuDomainDefAddDefaultDevices: q35 gets an ich9 USB set"),
    Ability.NEC_XHCI_DEFAULT: Detail(Version(2, 5, 0), "qemuDomainDefAddDefaultDevices: q35 gets nec-xhci"),
    Ability.XHCI_ELSEWHERE: Detail(Version(3, 3, 0), "qemuDomainControllerDefPostParse: ppc64 and aarch64 get xHCI"),
    Ability.ARM_BOARD_USB: Detail(
        Version(9, 1, 0),
        "qemuDomainDefAddDefaultDevices of 9.0.0 and 11.3.0: versatilepb and realview get pci-ohci; between",
    ),
    Ability.ARM_PVPANIC: Detail(Version(9, 1, 0), "qemuDomainDefaultPanicModel of 9.0.0 and 11.3.0; between"),
    Ability.ARM_VIRTIO_ON_PCI: Detail(Version(3, 0, 0), "qemuDomainAssignVirtioMMIOAddresses"),
    Ability.RISCV_ON_PCI: Detail(Version(5, 3, 0), "qemuDomainAssignVirtioMMIOAddresses"),
    Ability.S390_ROOT: Detail(Version(4, 10, 0), "NEWS 4.10.0: s390 guests have a pci-root"),
    Ability.VIRTIO_MEMORY: Detail(Version(7, 9, 0), "qemuDomainPrimeVirtioDeviceAddresses"),
    Ability.MODELS_OF_VIRTIO: Detail(Version(5, 2, 0), "NEWS 5.2.0: the model of disks, filesystems and inputs"),
    Ability.SHMEM_MODELS: Detail(Version(2, 5, 0), "NEWS 2.5.0"),
    Ability.DISK_BUS_LATER: Detail(
        Version(7, 3, 0),
        "virDomainDiskDefPostParse: disks are listed before their bus is guessed",
    ),
    Ability.FILESYSTEM_DRIVER_PROPERTY: Detail(Version(7, 6, 0), "virDomainFSDefParseXML of 7.5.0 and 9.0.0; between"),
    Ability.HOSTDEV_TYPE_PROPERTY: Detail(
        Version(9, 1, 0),
        "virDomainHostdevDefParseXMLSubsys of 9.0.0 and 11.3.0; between",
    ),
    Ability.TYPED_SERIALS: Detail(
        Version(3, 10, 0),
        "NEWS 3.10.0: serial ports have a target model, and their address is checked",
    ),
    Ability.CONTROLLER_VALUES: Detail(
        Version(1, 2, 19),
        "virDomainControllerDefParseXML: ranges of chassisNr and the others",
    ),
    Ability.ZERO_VALUES: Detail(Version(2, 0, 0), "virDomainControllerDefParseXML: 0 is no longer taken for unset"),
    Ability.TARGET_INDEX_VALUES: Detail(Version(3, 7, 0), "virDomainControllerDefValidate"),
    Ability.CONTROLLERS_VALIDATED: Detail(Version(7, 0, 0), "virDomainControllerDefValidate: no longer the parser"),
    Ability.CONTROLLER_INDEX_LIMIT: Detail(Version(3, 2, 0), "virDomainControllerDefValidate"),
    Ability.CONTROLLER_OPTIONS: Detail(Version(4, 2, 0), "qemuValidateDomainDeviceDefControllerPCI"),
    Ability.ROOT_HOTPLUG: Detail(Version(7, 9, 0), "NEWS 7.9.0: <target hotplug> of pci-root"),
    Ability.MEM_RESERVE: Detail(Version(10, 3, 0), "NEWS 10.3.0"),
    Ability.IDE_VALIDATED: Detail(Version(4, 0, 0), "qemuValidateDomainDeviceDefControllerIDE"),
    Ability.DISK_ADDRESS_VALIDATED: Detail(Version(3, 0, 0), "virDomainDiskDefValidate"),
    Ability.USB_DISK_ADDRESS_VALIDATED: Detail(Version(6, 5, 0), "qemuValidateDomainDeviceDefDiskFrontend"),
    Ability.UNASSIGNED: Detail(Version(6, 0, 0), "NEWS 6.0.0: the address type unassigned of host devices"),
    Ability.SECOND_VIDEO_VALIDATED: Detail(Version(2, 4, 0), "qemuValidateDomainDeviceDefVideo"),
    Ability.WATCHDOG_VALIDATED: Detail(Version(6, 8, 0), "qemuValidateDomainWatchdogDef"),
    Ability.IB700_VALIDATED: Detail(Version(9, 3, 0), "NEWS 9.3.0; qemuValidateDomainDefWatchdogs"),
    Ability.INTEL_IOMMU_VALIDATED: Detail(Version(5, 4, 0), "qemuValidateDomainDeviceDefIOMMU"),
    Ability.IOMMU_ADDRESS_VALIDATED: Detail(Version(8, 3, 0), "virDomainIOMMUDefValidate"),
    Ability.ACPI_INDEX: Detail(Version(7, 3, 0), "NEWS 7.3.0"),
    Ability.USB_PORTS: Detail(Version(2, 1, 0), "qemuDomainAssignUSBAddresses"),
    Ability.USB_DISABLED: Detail(
        Version(4, 2, 0),
        "qemuDomainAssignUSBAddresses: USB devices without a controller are refused",
    ),
    Ability.SEVERAL_WATCHDOGS: Detail(Version(9, 1, 0), "virDomainDefParseXML of 9.0.0 and 11.3.0; between"),
    Ability.SEVERAL_IOMMUS: Detail(Version(11, 10, 0), "NEWS 11.10.0"),
    Ability.DEFAULTS_BY_MACHINE: Detail(
        Version(9, 1, 0),
        "qemuDomainDefAddDefaultDevices of 9.0.0 and 11.3.0: unknown machines get neither USB nor balloon; between",
    ),
    Ability.CCW_WORDS: Detail(Version(9, 1, 0), "qemuValidateDomainDeviceDefAddress of 9.0.0 and 11.3.0; between"),
    Ability.INPUT_BUS_LATER: Detail(
        Version(9, 1, 0),
        "virDomainInputDefPostParse: inputs are read before their bus is guessed; in 11.3.0, not in 9.0.0; between",
    ),
    Ability.VIRTIO_MEM_CCW: Detail(
        Version(9, 1, 0),
        "qemuDomainDefValidateMemoryHotplugDevice of 9.0.0 and 11.3.0: virtio-mem on s390; between",
    ),
    Ability.SCSI_ALIKE: Detail(
        Version(11, 6, 0),
        "11.3.0 and 12.8.0 themselves: SCSI controllers without a model take that of the first with one; between",
    ),
    Ability.CONSOLE_CONTROLLER: Detail(
        Version(11, 9, 0), "11.3.0 and 12.8.0 themselves: a virtio console takes a port of its own controller; between"
    ),
    Ability.ARM_PCIHOLE: Detail(
        Version(11, 9, 0), "11.3.0 and 12.8.0 themselves: pcihole64 on the virt machine of ARM; between"
    ),
    Ability.HOSTDEVS_ONCE: Detail(
        Version(7, 6, 0), "virDomainDefHostdevValidate: no host device twice; not in 7.0.0, in 9.0.0; between"
    ),
    Ability.MALTA_ROOT: Detail(
        Version(7, 6, 0), "7.0.0 and 9.0.0 themselves: malta, a MIPS machine, has a pci-root; between"
    ),
    Ability.USB_BY_ARCH: Detail(
        Version(11, 9, 0),
        "NEWS 11.9.0; 11.3.0 and 12.8.0 themselves: the default USB controller of each architecture; between",
    ),
    Ability.NICS_OFF_PCI: Detail(
        Version(11, 9, 0), "11.3.0 and 12.8.0 themselves: lan9118, scm91c111, spapr-vlan are no PCI devices; between"
    ),
    Ability.PCI_CHECKED: Detail(
        Version(11, 9, 0),
        "11.3.0 and 12.8.0 themselves: machines without PCI refuse devices that want it; between",
    ),
    Ability.INFO_VALIDATED: Detail(
        Version(7, 6, 0),
        "qemuValidateDomainDeviceInfo, virDomainDeviceInfoValidate: not in 7.0.0, in 9.0.0; between",
    ),
    Ability.GENERAL_FIRST: Detail(
        Version(7, 6, 0),
        "virDomainDeviceDefValidate: libvirt's own checks before the driver's; not in 7.0.0, in 9.0.0; between",
    ),
    Ability.USB_MODELS_VALIDATED: Detail(
        Version(11, 9, 0),
        "11.3.0 and 12.8.0 themselves: ports of USB controllers are checked, not only when the guest starts; between",
    ),
    Ability.DRIVES_ONCE: Detail(Version(3, 0, 0), "NEWS 3.0.0: duplicate drive addresses are refused"),
    Ability.VIRTIOFS_BOOT: Detail(Version(9, 1, 0), "qemuValidateDomainDeviceDefFS of 9.0.0 and 11.3.0; between"),
}


@lru_cache(maxsize=64)
def abilities(target: Target) -> frozenset[Ability]:
    """All that the target can do."""
    libvirt, qemu = target.libvirt, target.qemu
    told = {
        ability
        for ability, row in TABLE.items()
        if row.since <= libvirt
        and (row.until is None or libvirt < row.until)
        and (row.qemu is None or qemu is None or qemu >= row.qemu)
    }
    return frozenset(told | {ability for ability, detail in DETAILS.items() if detail.since <= libvirt})
