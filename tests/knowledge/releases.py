"""The releases once more, independent of the tables under test: from libvirt's and QEMU's release notes and history.

Tests ask just before a release and at it by these numbers, so that a wrong number in the program does not agree with
itself. Who changes one here has looked up where it comes from; those between two libvirts that were recorded
(tests/conformance/recorded) are held against real ones besides.
"""

# ruff: noqa: E501  a row is a line
ABILITIES = """
FUNCTIONS 3.0.0
INFERS 3.0.0
AGGREGATES 3.0.0
SEARCH_FROM_START 3.6.0
PIIX3_FUNCTIONS 3.0.0
PIIX3_POWER 3.9.0
PIIX3_INDEX_TEXT 3.9.0
NIC_MODELS 5.3.0
INDEX_OPTIONAL 1.3.5
EMPTY_ADDRESS 1.3.5
XML_PROPERTIES 7.3.0
ADDRESS_TYPE_PROPERTY 9.1.0
ADDED_IN_ORDER 9.1.0
USB2_RESORTED 9.1.0
PCIE_TO_PCI 4.3.0 with PCIE_TO_PCI
PCIE_TO_PCI_GROWS 12.8.0
GENERIC_ROOT_PORT 3.2.0 with GENERIC_ROOT_PORT
PHBS 3.6.0
INTEGRATED 8.3.0
MISFIT_WORDS 2.2.0
SWITCH_WORDS 4.9.0
DMI_GROWS 2.5.0 until 4.3.0
EXPRESS_PLACES 2.5.0
VHOST_SCSI_PCI 4.0.0
INTEGRATED_TAKES_PCI 9.1.0
UNKNOWN_NIC_EXPRESS 6.5.0
QEMU_XHCI_DEFAULT 4.1.0 with QEMU_XHCI
QEMU_XHCI_ELSEWHERE 3.3.0 with QEMU_XHCI
USB_NET 10.3.0
MTP 10.2.0
ARM_EXPANDER 7.1.0
VHOST_USER_NET_VIRTIO 9.1.0
FEWER_BALLOONS 11.9.0
VIRTIO_SCSI_ARM 11.6.0
HOTPLUG_OFF 6.3.0
ONE_OLD_BRIDGE 2.0.0
NO_OLD_BRIDGES 2.5.0
ICH9_USB_DEFAULT 1.3.1
NEC_XHCI_DEFAULT 2.5.0
XHCI_ELSEWHERE 3.3.0
ARM_BOARD_USB 9.1.0
ARM_PVPANIC 9.1.0
ARM_VIRTIO_ON_PCI 3.0.0
RISCV_ON_PCI 5.3.0
S390_ROOT 4.10.0
VIRTIO_MEMORY 7.9.0
MODELS_OF_VIRTIO 5.2.0
SHMEM_MODELS 2.5.0
ANY_DISK_NAME 7.3.0
DISK_BUS_LATER 7.3.0
FILESYSTEM_DRIVER_PROPERTY 7.6.0
HOSTDEV_TYPE_PROPERTY 9.1.0
TYPED_SERIALS 3.10.0
CONTROLLER_VALUES 1.2.19
ZERO_VALUES 2.0.0
TARGET_INDEX_VALUES 3.7.0
CONTROLLERS_VALIDATED 7.0.0
CONTROLLER_INDEX_LIMIT 3.2.0
CONTROLLER_OPTIONS 4.2.0
ROOT_HOTPLUG 7.9.0
MEM_RESERVE 10.3.0
IDE_VALIDATED 4.0.0
DISK_ADDRESS_VALIDATED 3.0.0
USB_DISK_ADDRESS_VALIDATED 6.5.0
UNASSIGNED 6.0.0
VIDEO_MODELS_VALIDATED 7.0.0
SECOND_VIDEO_VALIDATED 2.4.0
WATCHDOG_VALIDATED 6.8.0
IB700_VALIDATED 9.3.0
INTEL_IOMMU_VALIDATED 5.4.0
IOMMU_ADDRESS_VALIDATED 8.3.0
ACPI_INDEX 7.3.0
USB_PORTS 2.1.0
USB_DISABLED 4.2.0
SEVERAL_WATCHDOGS 9.1.0
SEVERAL_IOMMUS 11.10.0
DEFAULTS_BY_MACHINE 9.1.0
CCW_WORDS 9.1.0
VIRTIOFS_BOOT 9.1.0
INPUT_BUS_LATER 9.1.0
VIRTIO_MEM_CCW 9.1.0
SCSI_ALIKE 11.6.0
ARM_PCIHOLE 11.9.0
HOSTDEVS_ONCE 7.6.0
CONSOLE_CONTROLLER 11.9.0
MALTA_ROOT 7.6.0
USB_BY_ARCH 11.9.0
NICS_OFF_PCI 11.9.0
PCI_CHECKED 11.9.0
INFO_VALIDATED 7.6.0
GENERAL_FIRST 7.6.0
DRIVES_ONCE 3.0.0
USB_MODELS_VALIDATED 11.9.0
HOST_DOMAINS 5.7.0
ZPCI_NUMBERS 6.5.0
ACPI_NODESET 11.8.0
USER_ALIASES 3.9.0
EXPANDER_SLOTS 2.4.0
DMI_SLOT_0 1.3.4
MODEL_NAMES 1.2.19
TARGET_NUMBERS 1.2.19
VIRTIO_OPTIONS 3.5.0
PACKED 6.3.0
PAGE_PER_VQ 7.9.0
SHMEM 1.2.10
MEMORY 1.2.14
IOMMU 2.1.0
VSOCK 4.4.0
AUDIO 6.7.0
CRYPTO 9.1.0
PSTORE 10.6.0
NVME 11.5.0
IOMMUFD 12.1.0
VIDEO_DEVICE 12.5.0
RISCV_PCI 5.1.0
LOONGARCH 10.2.0
ITCO_DEFAULT 9.1.0
DEFAULT_AUDIO 7.2.0
USB_DISK_MODELS 11.7.0
QEMU_CHECKED 7.0.0
JSON_DEVICES 7.9.0
CONNECT_TYPES 2.2.0
BRIDGE_CONNECT_TYPE 2.4.0
"""
QEMU = """
PCI_EXPANDER 2.4.0
PCIE_EXPANDER 2.6.0
GENERIC_ROOT_PORT 2.9.0
PCIE_TO_PCI 2.11.0
PORT_HOTPLUG 5.0.0
ROOT_HOTPLUG 5.2.0
ACPI_INDEX 6.0.0
QEMU_XHCI 2.9.0
VIRTIO_VIDEO 2.4.0
BOCHS 3.0.0
RAMFB 3.0.0
VIRTIO_INPUT 2.4.0
E1000E 2.7.0
IGB 8.0.0
VIRTIO_MODELS 4.0.0
DRIVER_IOMMU 2.9.0
DRIVER_ATS 2.9.0
SHMEM_MODELS 2.6.0
OLD_IVSHMEM 0.14.0 until 4.0.0
VSOCK 2.8.0
PSTORE 7.0.0
VIRTIO_SOUND 8.2.0
VIRTIOFS 4.2.0
VIRTIO_PMEM 4.1.0
VIRTIO_MEM 5.1.0
INTEL_IOMMU 2.7.0
VIRTIO_IOMMU 7.0.0
ACPI_HOTPLUG_ON_BRIDGES 2.0.0
ACPI_HOTPLUG_ON_Q35 6.1.0
SHPC 2.10.0
PORTS_KEEP_HOTPLUG 6.2.0
OLDER_SHPC 0.12.0 until 2.9.0
DESCRIBES_BEHIND_GAPS 8.0.0
STATIC_ACPI_INDEX 8.0.0
SEABIOS_TABLES 0.12.0 until 10.1.0
"""
# Of each enumeration the words that came later
WORDS = {
    "address type": "1.2.14 dimm; 6.0.0 unassigned",
    "controller type": "5.2.0 xenbus; 6.8.0 isa; 11.5.0 nvme",
    "PCI controller model": "4.3.0 pcie-to-pci-bridge; 1.2.19 pcie-root-port pcie-switch-upstream-port pcie-switch-downstream-port; 1.3.4 pci-expander-bus pcie-expander-bus",
    "USB controller model": "2.2.0 qusb1 qusb2; 3.3.0 qemu-xhci",
    "SCSI controller model": "6.10.0 ncr53c90 dc390 am53c974; 5.2.0 virtio-transitional virtio-non-transitional",
    "virtio-serial controller model": "5.2.0 virtio virtio-transitional virtio-non-transitional",
    "IDE controller model": "4.0.0 piix3 piix4 ich6",
    "PCI controller model name": "3.2.0 pcie-root-port; 3.6.0 spapr-pci-host-bridge; 4.3.0 pcie-pci-bridge; 1.3.4 pxb pxb-pcie",
    "host device type": "2.5.0 scsi_host; 3.2.0 mdev",
    "filesystem driver": "1.2.12 ploop; 6.2.0 virtiofs; 10.2.0 mtp",
    "audio type": "6.7.0 oss; 7.2.0 none alsa coreaudio jack pulseaudio sdl spice file; 8.4.0 dbus; 9.10.0 pipewire",
    "disk type": "6.0.0 nvme; 7.1.0 vhostuser; 9.8.0 vhostvdpa",
    "interface type": "1.2.20 udp; 6.9.0 vdpa; 8.7.0 null vds",
    "input type": "1.3.0 passthrough; 7.4.0 evdev",
    "graphics type": "4.6.0 egl-headless; 8.4.0 dbus",
    "character device type": "8.4.0 qemu-vdagent dbus",
    "redirected device type": "8.4.0 qemu-vdagent dbus",
    "source of random numbers": "6.1.0 builtin",
    "TPM model": "4.4.0 tpm-crb; 5.6.0 tpm-spapr; 6.6.0 spapr-tpm-proxy",
    "TPM backend": "4.5.0 emulator; 9.0.0 external",
    "input bus": "1.2.15 parallels; 1.3.0 virtio; 7.4.0 none",
    "disk model": "11.7.0 usb-storage usb-bot",
    "sound model": "6.7.0 ich7; 10.4.0 virtio",
    "watchdog model": "1.2.17 diag288; 9.1.0 itco",
    "rng model": "5.2.0 virtio-transitional virtio-non-transitional",
    "memballoon model": "5.2.0 virtio-transitional virtio-non-transitional",
    "iommu model": "2.1.0 intel; 5.5.0 smmuv3; 8.3.0 virtio; 11.5.0 amd",
    "vsock model": "5.2.0 virtio-transitional virtio-non-transitional",
    "panic model": "1.3.5 s390; 9.1.0 pvpanic",
    "memory model": "3.2.0 nvdimm; 7.1.0 virtio-pmem; 7.9.0 virtio-mem; 8.10.0 sgx-epc",
    "video model": "1.2.15 parallels; 1.3.0 virtio; 3.2.0 gop; 3.8.0 default; 4.6.0 none; 5.6.0 bochs; 5.9.0 ramfb",
}


def rows(table):
    """Name, since, until (or empty) and key of a QEMU (or empty) of each row."""
    for line in table.split("\n")[1:-1]:
        name, since, *rest = line.split()
        more = dict(zip(rest[::2], rest[1::2], strict=True))
        yield name, since, more.get("until", ""), more.get("with", "")


def words():
    """The release that has each word first, by enumeration and word."""
    return {
        (what, word): group.split()[0]
        for what, groups in WORDS.items()
        for group in groups.split("; ")
        for word in group.split()[1:]
    }
