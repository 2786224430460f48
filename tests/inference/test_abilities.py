"""Each row of the tables of version differences: a domain, what is made of it just below the release, and at it."""

from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.inference import able
from editor.inference.infer import infer
from editor.knowledge.abilities import Ability
from editor.knowledge.target import OLDEST, Target, Version
from tests.inference.support import E1000, NIC, NO_DEFAULTS, at, domain, name, port
from tests.knowledge.releases import ABILITIES, QEMU, rows
from tests.outlook.domains import before

SINCE = {name: since for name, since, _, _ in rows(ABILITIES)}
UNTIL = {name: until for name, _, until, _ in rows(ABILITIES)}
NEEDS = {name: qemu for name, _, _, qemu in rows(ABILITIES)}
QEMU_SINCE = {name: since for name, since, _, _ in rows(QEMU)}

NO_USB = "<controller type='usb' model='none'/>"
NO_BALLOON = "<memballoon model='none'/>"
# What came with it is asked for in its place: the row is there to be told.
ASKED_AS_ANOTHER = {Ability.AGGREGATES, Ability.PIIX3_FUNCTIONS}
# Nothing is freed between two searches, so none was found (12,000 random domains) that it makes a difference to.
WITHOUT_EXAMPLE = {Ability.SEARCH_FROM_START}
# What the engine does not ask for: tested with the outlook's own tables, and with the rules.
ELSEWHERE = {
    Ability.HOST_DOMAINS,
    Ability.ZPCI_NUMBERS,
    Ability.ACPI_NODESET,
    Ability.USER_ALIASES,
    Ability.MODEL_NAMES,
    Ability.TARGET_NUMBERS,
    Ability.VIRTIO_OPTIONS,
    Ability.IOMMUFD,
    Ability.VIDEO_DEVICE,
    Ability.RISCV_PCI,
    Ability.LOONGARCH,
    Ability.ITCO_DEFAULT,
    Ability.DEFAULT_AUDIO,
    Ability.USB_DISK_MODELS,
    Ability.QEMU_CHECKED,
    Ability.JSON_DEVICES,
    # Of words, models and elements: tested with the enumerations
    Ability.NVME,
    Ability.SHMEM,
    Ability.MEMORY,
    Ability.IOMMU,
    Ability.VSOCK,
    Ability.AUDIO,
    Ability.CRYPTO,
    Ability.PSTORE,
    Ability.EXPANDER_SLOTS,
    Ability.DMI_SLOT_0,
    Ability.CONNECT_TYPES,
    Ability.BRIDGE_CONNECT_TYPE,
}


def usb(model=None, inner="", index=None):
    named = f" model='{model}'" if model else ""
    numbered = "" if index is None else f" index='{index}'"
    return f"<controller type='usb'{numbered}{named}>{inner}</controller>"


def disk(device, bus=None, inner=""):
    on = f" bus='{bus}'" if bus else ""
    return f"<disk><target dev='{device}'{on}/>{inner}</disk>"


def hostdev(kind, inner=""):
    return f"<hostdev mode='subsystem' type='{kind}'>{inner}</hostdev>"


EXAMPLES: dict[Ability, tuple[bytes, str, str]] = {
    Ability.FUNCTIONS: (
        domain(
            "pc", NO_DEFAULTS, f"<sound model='ich6'>{at('00:04.0')}</sound><rng model='virtio'>{at('00:04.1')}</rng>"
        ),
        "Attempted double use of PCI Address 0000:00:04.1 (may need \"multifunction='on'\" for",
        "rng virtio 00:04.1",
    ),
    Ability.INFERS: (
        domain(
            "pc", NO_DEFAULTS, f"<sound model='ich6'>{at('00:04.0')}</sound><rng model='virtio'>{at('00:04.1')}</rng>"
        ),
        "Attempted double use of PCI Address 0000:00:04.1 (may need \"multifunction='on'\" for",
        "sound ich6 00:04.0[on]",
    ),
    Ability.AGGREGATES: (
        domain("q35", NO_DEFAULTS, NIC, NIC),
        "rp2 pcie-root-port ioh3420 00:02.0 chassis=2 port=16",
        "rp2 pcie-root-port ioh3420 00:01.1 chassis=2 port=9",
    ),
    Ability.PIIX3_FUNCTIONS: (
        domain("pc", NO_DEFAULTS, f"<rng model='virtio'>{at('00:01.5')}</rng>"),
        "Attempted double use of PCI slot 0000:00:01.0 (may need \"multifunction='on'\" for device",
        "rng virtio 00:01.5",
    ),
    Ability.PIIX3_POWER: (
        domain("pc", NO_DEFAULTS, f"<rng model='virtio'>{at('00:01.3')}</rng>"),
        "rng virtio 00:01.3",
        "Attempted double use of PCI Address 0000:00:01.3",
    ),
    Ability.PIIX3_INDEX_TEXT: (
        domain("pc", NO_BALLOON, usb("piix3-uhci", at("00:05.0"), index=0)),
        "PIIX3 USB controller must have PCI address 0:0:1.2",
        "PIIX3 USB controller at index 0 must have PCI address 0:0:1.2",
    ),
    Ability.NIC_MODELS: (
        domain("q35", NO_DEFAULTS, "<interface type='user'><model type='VirtIO'/></interface>"),
        "interface VirtIO 02:01.0",
        "interface virtio 01:00.0",
    ),
    Ability.INDEX_OPTIONAL: (
        domain("pc", NO_BALLOON, usb("piix3-uhci"), usb("piix3-uhci")),
        "usb0 piix3-uhci 00:01.2; usb0 piix3-uhci 00:01.2",
        "usb1 piix3-uhci 00:02.0",
    ),
    Ability.EMPTY_ADDRESS: (
        domain("pc", NO_DEFAULTS, "<rng model='virtio'><address type='pci'/></rng>"),
        "Invalid PCI address 0000:00:00, at least one of domain, bus, or slot must be > 0",
        "rng virtio 00:02.0",
    ),
    Ability.XML_PROPERTIES: (
        domain("pc", NO_DEFAULTS, "<rng model='virtio'><address type='pci' slot='09'/></rng>"),
        "Cannot parse <address> 'slot' attribute",
        "Invalid value for attribute 'slot' in element 'address': '09'. Expected non-negative",
    ),
    Ability.ADDRESS_TYPE_PROPERTY: (
        domain("pc", NO_DEFAULTS, "<rng model='virtio'><address type='none'/></rng>"),
        "unknown address type 'none'",
        "Invalid value for attribute 'type' in element 'address': 'none'.",
    ),
    Ability.ADDED_IN_ORDER: (
        domain("q35", NO_DEFAULTS, port(3), NIC, NIC, NIC, NIC),
        "rp2 pcie-root-port pcie-root-port 00:01.2 chassis=2 port=10",
        "rp2 pcie-root-port pcie-root-port 00:01.1 chassis=2 port=9",
    ),
    Ability.USB2_RESORTED: (
        domain("q35", NO_BALLOON, usb("ich9-uhci1"), usb("ich9-ehci1")),
        "usb0 ich9-uhci1 00:1d.0[on]; usb0 ich9-ehci1",
        "usb0 ich9-ehci1 00:1d.7; usb0 ich9-uhci1",
    ),
    Ability.PCIE_TO_PCI: (
        domain("q35", NO_DEFAULTS, E1000),
        "rp3 pcie-root-port pcie-root-port 00:01.0 chassis=3 port=8",
        "rp1 pcie-root-port pcie-root-port 00:01.0[on] chassis=1 port=8",
    ),
    Ability.PCIE_TO_PCI_GROWS: (
        domain("q35", NO_DEFAULTS, port(1, model="pcie-to-pci-bridge")),
        "Cannot automatically add a new PCI bus for a device with connect flags 2000",
        "rp2 pcie-root-port pcie-root-port 00:01.0 chassis=2 port=8",
    ),
    Ability.GENERIC_ROOT_PORT: (
        domain("q35", NO_DEFAULTS, NIC),
        "rp2 pcie-root-port ioh3420 00:01.1 chassis=2 port=9",
        "rp2 pcie-root-port pcie-root-port 00:01.1 chassis=2 port=9",
    ),
    Ability.PHBS: (
        domain("pseries", NO_DEFAULTS, port(0, model="pci-root"), port(1, model="pci-root"), arch="ppc64le"),
        "pci-root and pcie-root controllers should have index 0",
        "pci-root 1 pci-root spapr-pci-host-bridge index=1",
    ),
    Ability.INTEGRATED: (
        domain(
            "q35", NO_DEFAULTS, port(1, model="pcie-switch-upstream-port"), port(2, model="pcie-to-pci-bridge"), port(3)
        ),
        "Cannot automatically add a new PCI bus for a device with connect flags 1000",
        "Cannot automatically add a new PCI bus for a device with connect flags 2000",
    ),
    Ability.MISFIT_WORDS: (
        domain("q35", NO_DEFAULTS, port(1), port(2, at("01:00.0"))),
        "The device information for 0000:01:00.0 has no PCI connection types listed",
        "The device at PCI address 0000:01:00.0 cannot be plugged into the PCI controller with",
    ),
    Ability.SWITCH_WORDS: (
        domain("q35", NO_DEFAULTS, port(1), port(2, at("01:00.0"), "pcie-switch-downstream-port")),
        "accepts a pci-switch-downstream-port",
        "accepts a pcie-switch-downstream-port",
    ),
    Ability.DMI_GROWS: (
        domain(
            "q35",
            NO_DEFAULTS,
            port(1, model="pci-bridge"),
            *(f"<sound model='ich6'>{at(f'01:{slot:02x}.0')}</sound>" for slot in range(1, 32)),
        ),
        "Cannot automatically add a new PCI bus for a device requiring a slot other than",
        "PCI controller at index 1 (0x01) has bus='0x02', but index must be larger than bus",
    ),
    Ability.EXPRESS_PLACES: (domain("q35", NO_DEFAULTS, NIC), "interface virtio 02:01.0", "interface virtio 01:00.0"),
    Ability.VHOST_SCSI_PCI: (
        domain("pc", NO_DEFAULTS, hostdev("scsi_host", "<source protocol='vhost' wwpn='naa.1'/>")),
        "Cannot automatically add a new PCI bus for a device with connect flags 00",
        "hostdev 00:02.0",
    ),
    Ability.INTEGRATED_TAKES_PCI: (
        domain("q35", NO_DEFAULTS, "<panic model='pvpanic'/>"),
        "unknown panic model 'pvpanic'",
        "panic pvpanic 00:01.0",
    ),
    Ability.UNKNOWN_NIC_EXPRESS: (
        domain("q35", NO_DEFAULTS, "<interface type='user'><model type='e1000x'/></interface>"),
        "interface e1000x 02:01.0",
        "interface e1000x 01:00.0",
    ),
    Ability.QEMU_XHCI_DEFAULT: (domain("q35", NO_BALLOON), "usb0 nec-xhci 01:00.0", "usb0 qemu-xhci 01:00.0"),
    Ability.QEMU_XHCI_ELSEWHERE: (
        domain("virt", NO_BALLOON, usb(), arch="aarch64"),
        "usb0 pci-ohci 02:01.0",
        "usb0 qemu-xhci",
    ),
    Ability.USB_NET: (
        domain("pc", NO_BALLOON, "<interface type='user'><model type='usb-net'/></interface>"),
        "Cannot automatically add a new PCI bus for a device with connect flags 00",
        "usb0 piix3-uhci",
    ),
    Ability.MTP: (
        domain("q35", NO_BALLOON, "<filesystem><driver type='mtp'/></filesystem>"),
        "Invalid value for attribute 'type' in element 'driver': 'mtp'.",
        "rp2 pcie-root-port pcie-root-port 00:01.1 chassis=2 port=9",
    ),
    Ability.ARM_EXPANDER: (
        domain("virt", NO_DEFAULTS, port(1, model="pcie-expander-bus"), arch="aarch64"),
        "pcie-expander-bus controllers are only supported on q35-based machinetypes",
        "pcie-root 0 pcie-root",
    ),
    Ability.VHOST_USER_NET_VIRTIO: (
        domain("q35", NO_DEFAULTS, "<interface type='vhostuser'/>"),
        "interface rtl8139 02:01.0",
        "interface virtio 01:00.0",
    ),
    Ability.FEWER_BALLOONS: (domain("virt", arch="riscv64"), "memballoon virtio 01:00.0", "(pcie-root 0 pcie-root)"),
    Ability.VIRTIO_SCSI_ARM: (
        domain("virt", NO_DEFAULTS, "<controller type='scsi'/>", arch="aarch64"),
        "scsi0 lsilogic 02:01.0",
        "scsi0 virtio-scsi 01:00.0",
    ),
    Ability.HOTPLUG_OFF: (
        domain("q35", NO_DEFAULTS, port(1, "<target hotplug='none'/>")),
        "rp1 pcie-root-port pcie-root-port 00:01.0 chassis=1 port=8",
        "PCI controller unrecognized hotplug setting 'none'",
    ),
    Ability.ONE_OLD_BRIDGE: (domain("q35", NO_DEFAULTS), "pci-bridge 2", "i82801b11-bridge 00:1e.0)"),
    Ability.NO_OLD_BRIDGES: (
        domain("q35", NO_DEFAULTS),
        "dmi-to-pci-bridge 1",
        "(sata0 00:1f.2; pcie-root 0 pcie-root)",
    ),
    Ability.ICH9_USB_DEFAULT: (domain("q35", NO_BALLOON), "usb0 piix3-uhci 02:01.0", "usb0 ich9-ehci1 00:1d.7"),
    Ability.NEC_XHCI_DEFAULT: (
        domain("q35", NO_BALLOON),
        "usb0 ich9-ehci1 00:1d.7",
        "rp2 pcie-root-port ioh3420 00:02.0 chassis=2 port=16",
    ),
    Ability.XHCI_ELSEWHERE: (
        domain("virt", NO_BALLOON, usb(), arch="aarch64"),
        "usb0 pci-ohci 02:01.0",
        "rp2 pcie-root-port pcie-root-port 00:01.1 chassis=2 port=9",
    ),
    Ability.ARM_BOARD_USB: (domain("versatilepb", NO_BALLOON, arch="armv7l"), "()", "usb0 pci-ohci 00:01.0"),
    Ability.ARM_PVPANIC: (
        domain("virt", NO_DEFAULTS, "<panic/>", arch="aarch64"),
        "(pcie-root 0 pcie-root)",
        "panic pvpanic 00:01.0",
    ),
    Ability.ARM_VIRTIO_ON_PCI: (
        domain("virt", NO_DEFAULTS, NIC, arch="aarch64"),
        "(pcie-root 0 pcie-root)",
        "interface virtio 01:00.0",
    ),
    Ability.RISCV_ON_PCI: (
        domain("virt", NO_DEFAULTS, NIC, arch="riscv64"),
        "(pcie-root 0 pcie-root)",
        "interface virtio 01:00.0",
    ),
    Ability.S390_ROOT: (domain("s390-ccw-virtio", NO_DEFAULTS, arch="s390x"), "()", "pci-root 0 pci-root"),
    Ability.VIRTIO_MEMORY: (
        domain("s390-ccw-virtio", NO_DEFAULTS, "<memory model='virtio-pmem'/>", arch="s390x"),
        "memory virtio-pmem 00:01.0",
        "only 'pci' addresses are supported for the virtio-pmem device",
    ),
    Ability.MODELS_OF_VIRTIO: (
        domain("q35", NO_DEFAULTS, "<disk model='virtio-transitional'><target dev='vda' bus='virtio'/></disk>"),
        "rp2 pcie-root-port pcie-root-port 00:01.1 chassis=2 port=9",
        "p2p2 pcie-to-pci-bridge pcie-pci-bridge 01:00.0",
    ),
    Ability.SHMEM_MODELS: (
        domain("pc", NO_DEFAULTS, "<shmem name='s'><model type='ivshmem-plain'/></shmem>"),
        "shmem 00:02.0",
        "shmem ivshmem-plain 00:02.0",
    ),
    Ability.ANY_DISK_NAME: (
        domain("pc", "<disk type='file'><target dev='foo' bus='virtio'/></disk>"),
        "Invalid harddisk device name: foo",
        "Unknown disk name 'foo' and no address specified",
    ),
    Ability.DISK_BUS_LATER: (
        domain("pc", NO_DEFAULTS, disk("vdb"), disk("vda", "virtio")),
        "vda 00:02.0",
        "vda 00:03.0",
    ),
    Ability.FILESYSTEM_DRIVER_PROPERTY: (
        domain("pc", NO_DEFAULTS, "<filesystem><driver type='none-such'/></filesystem>"),
        "unknown fs driver type 'none-such'",
        "Invalid value for attribute 'type' in element 'driver': 'none-such'.",
    ),
    Ability.HOSTDEV_TYPE_PROPERTY: (
        domain("pc", NO_DEFAULTS, hostdev("none-such")),
        "unknown host device source address type 'none-such'",
        "Invalid value for attribute 'type' in element 'hostdev': 'none-such'.",
    ),
    Ability.TYPED_SERIALS: (
        domain("pc", NO_DEFAULTS, f"<serial type='pty'><target type='isa-serial'/>{at('00:05.0')}</serial>"),
        "serial 00:05.0",
        "Target type 'isa-serial' requires address type 'isa'",
    ),
    Ability.CONTROLLER_VALUES: (
        domain("pc", NO_DEFAULTS, port(1, "<target chassisNr='256'/>", "pci-bridge")),
        "pci-root 0 pci-root",
        "PCI controller chassisNr '256' out of range - must be 1-255",
    ),
    Ability.ZERO_VALUES: (
        domain("pc", NO_DEFAULTS, port(1, "<target chassisNr='0'/>", "pci-bridge")),
        "pci-root 0 pci-root",
        "PCI controller chassisNr '0' out of range - must be 1-255",
    ),
    Ability.TARGET_INDEX_VALUES: (
        domain(
            "pseries",
            NO_DEFAULTS,
            port(0, model="pci-root"),
            port(1, "<target index='31'/>", "pci-root"),
            arch="ppc64le",
        ),
        "pci-root 1 pci-root spapr-pci-host-bridge index=31",
        "PCI controller target index '31' out of range - must be 0-30",
    ),
    Ability.CONTROLLERS_VALIDATED: (
        domain("pc", NO_DEFAULTS, port(1, "<target chassisNr='0'/>", "pci-bridge"), port(1, "", "pci-bridge")),
        "PCI controller chassisNr '0' out of range - must be 1-255",
        "Multiple 'pci' controllers with index '1'",
    ),
    Ability.CONTROLLER_INDEX_LIMIT: (
        domain("pc", NO_DEFAULTS, port(256, at("00:05.0"), "pci-bridge")),
        "pci-bridge 255 pci-bridge pci-bridge 08:09.0 chassisNr=255",
        "PCI controller index 256 too high, maximum is 255",
    ),
    Ability.CONTROLLER_OPTIONS: (
        domain("q35", NO_DEFAULTS, port(1, "<model name='pci-bridge'/>")),
        "rp1 pcie-root-port pci-bridge 00:01.0 chassis=1 port=8",
        "Option 'modelName' has invalid value for PCI controller with index '1', model",
    ),
    Ability.ROOT_HOTPLUG: (
        domain("pc", NO_DEFAULTS, port(0, "<target hotplug='off'/>", "pci-root")),
        "Option 'hotplug' is not valid for PCI controller with index '0', model 'pci-root' and",
        "pci-root 0 pci-root",
    ),
    Ability.MEM_RESERVE: (
        domain("pc", NO_DEFAULTS, port(0, "<target memReserve='4'/>", "pci-root")),
        "pci-root 0 pci-root",
        "Option 'memReserve' is not valid for PCI controller with index '0', model 'pci-root'",
    ),
    Ability.IDE_VALIDATED: (
        domain("q35", NO_DEFAULTS, "<controller type='ide' index='0'/>"),
        "pcie-root 0 pcie-root",
        "IDE controllers are unsupported for this QEMU binary or machine type",
    ),
    Ability.DISK_ADDRESS_VALIDATED: (
        domain("pc", NO_DEFAULTS, disk("hda", "ide", at("00:05.0"))),
        "hda 00:05.0",
        "Invalid address type 'pci' for the disk 'hda' with the bus type 'ide'",
    ),
    Ability.USB_DISK_ADDRESS_VALIDATED: (
        domain("pc", NO_BALLOON, disk("sda", "usb", at("00:05.0"))),
        "usb0 piix3-uhci 00:01.2",
        "unexpected address type for usb disk",
    ),
    Ability.UNASSIGNED: (
        domain(
            "pc",
            NO_DEFAULTS,
            hostdev(
                "pci", "<source><address domain='0' bus='3' slot='0' function='0'/></source><address type='drive'/>"
            ),
        ),
        "PCI host devices must use 'pci' address type",
        "PCI host devices must use 'pci' or 'unassigned' address type",
    ),
    Ability.VIDEO_MODELS_VALIDATED: (
        domain("pc", "<video><model type='gop'/></video>", NO_DEFAULTS),
        "pci-root",
        "domain configuration does not support video model 'gop'",
    ),
    Ability.PACKED: (
        domain("pc", "<interface type='user'><model type='e1000'/><driver packed='on'/></interface>"),
        "interface e1000",
        "packed driver option is only supported for virtio devices",
    ),
    Ability.PAGE_PER_VQ: (
        domain("pc", "<interface type='user'><model type='e1000'/><driver page_per_vq='on'/></interface>"),
        "interface e1000",
        "page_per_vq option is only supported for virtio devices",
    ),
    Ability.SECOND_VIDEO_VALIDATED: (
        domain("pc", NO_DEFAULTS, "<video><model type='vga'/></video><video><model type='cirrus'/></video>"),
        "video cirrus 00:03.0",
        "video type 'cirrus' is only valid as primary video device",
    ),
    Ability.WATCHDOG_VALIDATED: (
        domain("pc", NO_DEFAULTS, f"<watchdog model='ib700'>{at('00:05.0')}</watchdog>"),
        "watchdog ib700 00:05.0",
        "ib700 model of watchdog does not support configuring the address",
    ),
    Ability.IB700_VALIDATED: (
        domain("q35", NO_DEFAULTS, "<watchdog model='ib700'/>"),
        "pcie-root 0 pcie-root",
        "ib700 model of watchdog cannot be used with this machine type",
    ),
    Ability.INTEL_IOMMU_VALIDATED: (
        domain("pc", NO_DEFAULTS, "<iommu model='intel'/>"),
        "pci-root 0 pci-root",
        "IOMMU device: 'intel' is only supported with Q35 machines",
    ),
    Ability.IOMMU_ADDRESS_VALIDATED: (
        domain("q35", NO_DEFAULTS, f"<iommu model='intel'>{at('00:05.0')}</iommu>"),
        "pcie-root 0 pcie-root",
        "iommu model 'intel' can't have address",
    ),
    Ability.ACPI_INDEX: (
        domain(
            "virt",
            NO_DEFAULTS,
            "<interface type='user'><model type='virtio'/><acpi index='1'/><address type='virtio-mmio'/></interface>",
            arch="aarch64",
        ),
        "pcie-root 0 pcie-root",
        "ACPI index is only supported for PCI devices",
    ),
    Ability.USB_PORTS: (
        domain("pc", NO_BALLOON, usb("piix3-uhci", index=0), usb("nec-xhci", index=0)),
        "usb0 piix3-uhci 00:01.2",
        "Duplicate USB controllers with index 0",
    ),
    Ability.USB_DISABLED: (
        domain("q35", NO_BALLOON, NO_USB, disk("sda", "usb")),
        "pcie-root 0 pcie-root",
        "USB is disabled for this domain, but USB devices are present in the domain XML",
    ),
    Ability.SEVERAL_WATCHDOGS: (
        domain("pc", NO_DEFAULTS, "<watchdog model='i6300esb'/>" * 2),
        "only a single watchdog device is supported",
        "watchdog i6300esb 00:03.0",
    ),
    Ability.SEVERAL_IOMMUS: (
        domain("q35", NO_DEFAULTS, "<iommu model='intel'/>" * 2),
        "only a single IOMMU device is supported",
        "pcie-root 0 pcie-root",
    ),
    Ability.DEFAULTS_BY_MACHINE: (domain("virt", NO_DEFAULTS, arch="armv6l"), "()", "pcie-root 0 pcie-root"),
    Ability.CCW_WORDS: (
        domain("pc", NO_DEFAULTS, "<rng model='virtio'><address type='ccw'/></rng>"),
        "cannot use CCW address type for device '<null>' using machine type 'pc'",
        "CCW addresses are not supported by machine type 'pc'",
    ),
    Ability.VIRTIOFS_BOOT: (
        domain(
            "s390-ccw-virtio",
            NO_DEFAULTS,
            "<filesystem><driver type='virtiofs'/><boot order='1'/></filesystem>",
            arch="s390x",
        ),
        "pci-root 0 pci-root",
        "setting virtiofs boot order is supported only with PCI bus",
    ),
    Ability.INPUT_BUS_LATER: (
        domain("q35", NO_USB, NO_BALLOON, "<input type='tablet'/>"),
        "Can't add USB input device. USB bus is disabled",
        "USB is disabled for this domain, but USB devices are present in the domain XML",
    ),
    Ability.VIRTIO_MEM_CCW: (
        domain("s390-ccw-virtio", NO_DEFAULTS, "<memory model='virtio-mem'/>", arch="s390x"),
        "only 'pci' addresses are supported for the virtio-mem device",
        "pci-root 0 pci-root",
    ),
    Ability.SCSI_ALIKE: (
        domain(
            "pc",
            NO_DEFAULTS,
            "<controller type='scsi' index='1' model='virtio-scsi'/>",
            "<disk><target dev='sda' bus='scsi'/></disk>",
        ),
        "scsi0 lsilogic 00:02.0",
        "scsi0 virtio-scsi 00:02.0",
    ),
    Ability.CONSOLE_CONTROLLER: (
        domain(
            "pc",
            NO_DEFAULTS,
            "<console><target type='virtio'/><address type='virtio-serial' controller='1'/></console>",
        ),
        "virtio-serial controller 0 not available",
        "virtio-serial1 00:02.0",
    ),
    Ability.ARM_PCIHOLE: (
        domain("virt", NO_DEFAULTS, port(0, "<pcihole64>1048576</pcihole64>", "pcie-root"), arch="aarch64"),
        "Setting the 64-bit PCI hole size is not supported for machine 'virt'",
        "(pcie-root 0 pcie-root)",
    ),
    Ability.HOSTDEVS_ONCE: (
        domain("pc", NO_DEFAULTS, hostdev("pci", "<source><address bus='9'/></source>") * 2),
        "hostdev 00:03.0",
        "Hostdev already exists in the domain configuration",
    ),
    Ability.MALTA_ROOT: (
        domain("malta", NO_DEFAULTS, arch="mips"),
        "()",
        "pci-root 0 pci-root",
    ),
    Ability.USB_BY_ARCH: (
        domain("virt", NO_BALLOON, usb(), arch="riscv64"),
        "usb0 piix3-uhci",
        "usb0 qemu-xhci 01:00.0",
    ),
    Ability.NICS_OFF_PCI: (
        domain("pc", NO_DEFAULTS, "<interface type='user'><model type='lan9118'/></interface>"),
        "interface lan9118 00:02.0",
        "(pci-root 0 pci-root)",
    ),
    Ability.PCI_CHECKED: (
        domain("vexpress-a15", "<sound model='ac97'/>", arch="armv7l"),
        "()",
        "No PCI buses available",
    ),
    Ability.INFO_VALIDATED: (
        domain("pc", NO_DEFAULTS, "<rng model='virtio'><address type='ccw'/></rng>"),
        "(pci-root 0 pci-root)",
        "cannot use CCW address type for device '<null>' using machine type 'pc'",
    ),
    Ability.GENERAL_FIRST: (
        domain("pc", NO_BALLOON, disk("sda", "sata", at("00:05.0"))),
        "unexpected address type for sata disk",
        "Invalid address type 'pci' for the disk 'sda' with the bus type 'sata'",
    ),
    Ability.DRIVES_ONCE: (
        domain("pc", disk("sda", "scsi"), disk("sdb", "scsi", "<address type='drive'/>")),
        "scsi0",
        "Found duplicate drive address for disk with target name 'sda'",
    ),
    Ability.USB_MODELS_VALIDATED: (
        domain("pc", "<controller type='usb' model='piix3-uhci' ports='4'/>"),
        "usb0",
        "doesn't support 'ports' with this QEMU binary",
    ),
}


def told(xml, libvirt, qemu=None):
    """What is made of it: its placements in parentheses, or the refusal."""
    inference = infer(parse(xml).guest, Target(libvirt, qemu))
    if inference.error is not None:
        return inference.error
    lines = []
    for placement in inference.placements:
        address = placement.address
        place = address and address.short + (f"[{placement.stored}]" if placement.stored else "")
        numbers = " ".join(f"{key}={number}" for key, number in (placement.target or {}).items())
        said = (name(placement), placement.model, placement.model_name, place, numbers)
        lines.append(" ".join(each for each in said if each))
    return f"({'; '.join(lines)})"


def test_each_row_has_an_example():
    assert EXAMPLES.keys() | WITHOUT_EXAMPLE | ELSEWHERE == set(Ability)
    assert not EXAMPLES.keys() & ELSEWHERE
    assert not EXAMPLES.keys() & WITHOUT_EXAMPLE


@pytest.mark.parametrize("ability", EXAMPLES)
def test_the_release_makes_the_difference(ability):
    xml, older, newer = EXAMPLES[ability]
    since = Version.parse(SINCE[ability.name])
    below, here = told(xml, max(before(since), OLDEST)), told(xml, since)
    assert older in below
    assert older not in here
    assert newer in here
    assert newer not in below


@pytest.mark.parametrize("ability", [each for each in EXAMPLES if each not in ASKED_AS_ANOTHER])
def test_it_is_this_row_that_makes_it(ability, monkeypatch):
    xml, _, newer = EXAMPLES[ability]
    everything = able.abilities
    monkeypatch.setattr(able, "abilities", lambda target: everything(target) - {ability})
    assert newer not in told(xml, Version.parse(SINCE[ability.name]))


@pytest.mark.parametrize("ability", [each for each in Ability if each.until is not None])
def test_it_ends_with_a_release(ability):
    xml, until = EXAMPLES[ability][0], Version.parse(UNTIL[ability.name])
    assert told(xml, before(until)) != told(xml, until)


@pytest.mark.parametrize("ability", [each for each in Ability if each.qemu is not None])
def test_it_needs_a_qemu(ability):
    xml, _, newer = EXAMPLES[ability]
    since, qemu = Version.parse(SINCE[ability.name]), Version.parse(QEMU_SINCE[NEEDS[ability.name]])
    assert newer in told(xml, since, qemu)
    assert newer not in told(xml, since, before(qemu))
