"""The words that a libvirt knows: the values of its enumerations, each with the release that has it first.

Collected from the VIR_ENUM_IMPL tables of domain_conf.c in all releases from 1.2.11 to 7.5.0, 9.0.0
and 11.3.0; where a release lies between those, NEWS has the number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .abilities import Ability
from .models import DOWNSTREAM_PORT, EXPANDERS, ROOT_PORT, UPSTREAM_PORT
from .target import OLDEST, Version

KnownWords = Mapping[str, Version]


def known_words(*always: str, **later: tuple[str, ...]) -> KnownWords:
    """The values that were always there, and those that came with a release, which stands as `v5_2_0=("value", …)`."""
    known = dict.fromkeys(always, OLDEST)
    for release, values in later.items():
        known |= dict.fromkeys(values, Version.parse(release.removeprefix("v").replace("_", ".")))
    return known


def _with(ability: Ability, *values: str) -> KnownWords:
    """Values that came with an ability that others ask for, too."""
    return dict.fromkeys(values, ability.since)


NEWER_VIRTIO = ("virtio-transitional", "virtio-non-transitional")
_VIRTIO = {**known_words("virtio"), **_with(Ability.MODELS_OF_VIRTIO, *NEWER_VIRTIO)}
_ANY_VIRTIO = known_words("virtio", *NEWER_VIRTIO)  # where it is not read at all before those came


class Enumeration(NamedTuple):
    """The values of one attribute: `values` with the release that has each first; the message before `xml_properties`
    came to this attribute, and the release that brought "Invalid value for attribute …".
    """

    values: KnownWords
    old_text: str
    new_text_since: Version
    attribute: str = "model"


NEVER = Version(999, 0)
_SEVEN_THREE = Ability.XML_PROPERTIES.since
AFTER_SEVEN = Version(7, 4)  # somewhere in 7.1.0 … 9.0.0
_AFTER_SEVEN_FIVE = Version(7, 6)  # somewhere in 7.6.0 … 9.0.0
AFTER_NINE = Version(9, 1)  # somewhere in 9.1.0 … 11.3.0

CONTROLLER_MODELS: Mapping[str, KnownWords] = {
    "pci": {
        **known_words("pci-root", "pcie-root", "pci-bridge", "dmi-to-pci-bridge"),
        **_with(Ability.PCIE_TO_PCI, "pcie-to-pci-bridge"),
        **known_words(v1_2_19=(ROOT_PORT, UPSTREAM_PORT, DOWNSTREAM_PORT), v1_3_4=EXPANDERS),
    },
    "usb": known_words(
        "piix3-uhci",
        "piix4-uhci",
        "ehci",
        "ich9-ehci1",
        "ich9-uhci1",
        "ich9-uhci2",
        "ich9-uhci3",
        "vt82c686b-uhci",
        "pci-ohci",
        "nec-xhci",
        "none",
        v2_2_0=("qusb1", "qusb2"),
        v3_3_0=("qemu-xhci",),
    ),
    "scsi": {
        **known_words(
            "auto", "buslogic", "lsilogic", "lsisas1068", "vmpvscsi", "ibmvscsi", "virtio-scsi", "lsisas1078",
            v6_10_0=("ncr53c90", "dc390", "am53c974"),
        ),
        **_with(Ability.MODELS_OF_VIRTIO, *NEWER_VIRTIO),
    },
    "virtio-serial": _with(Ability.MODELS_OF_VIRTIO, "virtio", *NEWER_VIRTIO),
    "ide": known_words(v4_0_0=("piix3", "piix4", "ich6")),
}  # fmt: skip
CONTROLLER_TYPES = {
    **known_words(
        "ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", v5_2_0=("xenbus",), v6_8_0=("isa",)
    ),
    **_with(Ability.NVME, "nvme"),
}
CONTROLLER_NAMES = {  # virDomainControllerPCIModelName
    **known_words("none", "pci-bridge", "i82801b11-bridge", "ioh3420", "x3130-upstream", "xio3130-downstream"),
    **_with(Ability.GENERIC_ROOT_PORT, "pcie-root-port"),
    **_with(Ability.PHBS, "spapr-pci-host-bridge"),
    **_with(Ability.PCIE_TO_PCI, "pcie-pci-bridge"),
    **known_words(v1_3_4=("pxb", "pxb-pcie")),
}
MODELS: Mapping[str, Enumeration] = {
    "disk": Enumeration(
        {**_ANY_VIRTIO, **_with(Ability.USB_DISK_MODELS, "usb-storage", "usb-bot")},
        "unknown disk model '{}'",
        AFTER_SEVEN,
    ),
    "filesystem": Enumeration(_ANY_VIRTIO, "unknown model '{}'", AFTER_SEVEN),
    "input": Enumeration(_ANY_VIRTIO, "unknown input model '{}'", NEVER),
    "sound": Enumeration(
        known_words("sb16", "es1370", "pcspk", "ac97", "ich6", "ich9", "usb", v6_7_0=("ich7",), v10_4_0=("virtio",)),
        "unknown sound model '{}'",
        _AFTER_SEVEN_FIVE,
    ),
    "watchdog": Enumeration(
        {**known_words("i6300esb", "ib700", v1_2_17=("diag288",)), **_with(Ability.ITCO_DEFAULT, "itco")},
        "unknown watchdog model '{}'",
        AFTER_NINE,
    ),
    "rng": Enumeration(_VIRTIO, "unknown RNG model '{}'", AFTER_NINE),
    "memballoon": Enumeration(
        {**known_words("xen", "none"), **_VIRTIO}, "unknown memory balloon model '{}'", _SEVEN_THREE
    ),
    "iommu": Enumeration(
        {
            **_with(Ability.IOMMU, "intel"),
            **known_words(v5_5_0=("smmuv3",), v8_3_0=("virtio",), v11_5_0=("amd",)),
        },
        "unknown IOMMU model: {}",
        _SEVEN_THREE,
    ),
    "vsock": Enumeration({**known_words("default"), **_VIRTIO}, "unknown vsock model: {}", _SEVEN_THREE),
    "panic": Enumeration(
        known_words("default", "isa", "pseries", "hyperv", v1_3_5=("s390",), v9_1_0=("pvpanic",)),
        "unknown panic model '{}'",
        NEVER,
    ),
    "memory": Enumeration(
        known_words("dimm", v3_2_0=("nvdimm",), v7_1_0=("virtio-pmem",), v7_9_0=("virtio-mem",), v8_10_0=("sgx-epc",)),
        "invalid memory model '{}'",
        _AFTER_SEVEN_FIVE,
    ),
    "crypto": Enumeration(known_words("virtio"), "unknown crypto model '{}'", OLDEST),
    "video": Enumeration(
        known_words(
            "vga",
            "cirrus",
            "vmvga",
            "xen",
            "vbox",
            "qxl",
            v1_2_15=("parallels",),
            v1_3_0=("virtio",),
            v3_2_0=("gop",),
            v3_8_0=("default",),
            v4_6_0=("none",),
            v5_6_0=("bochs",),
            v5_9_0=("ramfb",),
        ),
        "unknown video model '{}'",
        AFTER_NINE,
        "type",
    ),
    "shmem": Enumeration(
        known_words("ivshmem", "ivshmem-plain", "ivshmem-doorbell"),
        "Unknown shmem model type '{}'",
        _SEVEN_THREE,
        "type",
    ),
}
# Elements that the parser passes over in silence before the release that brought them
ELEMENTS: KnownWords = {
    "shmem": Ability.SHMEM.since,
    "memory": Ability.MEMORY.since,
    "iommu": Ability.IOMMU.since,
    "vsock": Ability.VSOCK.since,
    "crypto": Ability.CRYPTO.since,
    "pstore": Ability.PSTORE.since,
    "audio": Ability.AUDIO.since,
}
ADDRESS_TYPES = {  # virDomainDeviceAddress
    **known_words(
        "pci", "drive", "virtio-serial", "ccid", "usb", "spapr-vio", "virtio-s390", "ccw", "virtio-mmio", "isa",
        v1_2_14=("dimm",),
    ),
    **_with(Ability.UNASSIGNED, "unassigned"),
}  # fmt: skip
HOSTDEV_TYPES = known_words("usb", "pci", "scsi", v2_5_0=("scsi_host",), v3_2_0=("mdev",))
FILESYSTEM_DRIVERS = {
    **known_words("path", "handle", "loop", "nbd", "default", v1_2_12=("ploop",), v6_2_0=("virtiofs",)),
    **_with(Ability.MTP, "mtp"),
}
AUDIO_TYPES = {  # virDomainAudioType
    **_with(Ability.AUDIO, "oss"),
    **_with(Ability.DEFAULT_AUDIO, "none", "alsa", "coreaudio", "jack", "pulseaudio", "sdl", "spice", "file"),
    **known_words(v8_4_0=("dbus",), v9_10_0=("pipewire",)),
}
DISK_BUSES = {
    **known_words("ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd"),
    **_with(Ability.NVME, "nvme"),
}
DISK_DEVICES = ("disk", "cdrom", "floppy", "lun")


class TypeWords(NamedTuple):
    """The values of an attribute that says which kind of thing a device is or uses. `path`: of the child that has it.

    `old_text`: the message before "Invalid value for attribute …" came with the release `new_text_since`. `missing`:
    the messages, before and after that, where it is not written but must be; empty where it need not be.
    """

    what: str
    values: KnownWords
    source: str
    old_text: str
    new_text_since: Version
    path: tuple[str, ...] = ()
    attribute: str = "type"
    missing: tuple[str, str] | None = None


_CHARACTERS = TypeWords(
    "character device type",
    known_words(
        "null", "vc", "pty", "dev", "file", "pipe", "stdio", "udp", "tcp", "unix", "spicevmc", "spiceport", "nmdm",
        v8_4_0=("qemu-vdagent", "dbus"),
    ),
    "virDomainChr",
    "unknown type presented to host for character device: {}",
    NEVER,
)  # fmt: skip
# Which kind each device is: of the tags that share a row, the same words. Releases by formatdomain and NEWS; the
# messages are those of 7.0.0, 9.0.0, 11.3.0 and 12.8.0 themselves
TYPES: Mapping[str, tuple[TypeWords, ...]] = {
    "disk": (
        TypeWords(
            "disk type",
            known_words("file", "block", "dir", "network", "volume", v6_0_0=("nvme",), v7_1_0=("vhostuser",),
                   v9_8_0=("vhostvdpa",)),
            "virStorage",
            "unknown disk type '{}'",
            AFTER_SEVEN,
        ),
    ),
    "interface": (
        TypeWords(
            "interface type",
            known_words(
                "user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal", "direct",
                "hostdev", v1_2_20=("udp",), v6_9_0=("vdpa",), v8_7_0=("null", "vds"),
            ),
            "virDomainNet",
            "unknown interface type '{}'",
            AFTER_SEVEN,
        ),
    ),
    "input": (
        TypeWords(
            "input type",
            known_words("mouse", "tablet", "keyboard", v1_3_0=("passthrough",), v7_4_0=("evdev",)),
            "virDomainInput",
            "unknown input device type '{}'",
            NEVER,
            missing=("missing input device type", "missing input device type"),
        ),
    ),
    "graphics": (
        TypeWords(
            "graphics type",
            known_words("sdl", "vnc", "rdp", "desktop", "spice", v4_6_0=("egl-headless",), v8_4_0=("dbus",)),
            "virDomainGraphics",
            "unknown graphics device type '{}'",
            AFTER_SEVEN,
            missing=("missing graphics device type", "Missing required attribute 'type' in element 'graphics'"),
        ),
    ),
    **dict.fromkeys(("serial", "parallel", "channel", "console"), (_CHARACTERS,)),
    "redirdev": (
        _CHARACTERS._replace(
            what="redirected device type",
            old_text="unknown redirdev character device type '{}'",
            missing=("missing type in redirdev", "missing type in redirdev"),
        ),
    ),
    "smartcard": (
        TypeWords(
            "smartcard mode",
            known_words("host", "host-certificates", "passthrough"),
            "virDomainSmartcard",
            "unknown smartcard device mode: {}",
            AFTER_SEVEN,
            attribute="mode",
        ),
    ),
    "rng": (
        TypeWords(
            "source of random numbers",
            known_words("random", "egd", v6_1_0=("builtin",)),
            "virDomainRNGBackend",
            "unknown RNG backend model '{}'",
            AFTER_NINE,
            ("backend",),
            "model",
        ),
    ),
    "tpm": (
        TypeWords(
            "TPM model",
            known_words("tpm-tis", v4_4_0=("tpm-crb",), v5_6_0=("tpm-spapr",), v6_6_0=("spapr-tpm-proxy",)),
            "virDomainTPMModel",
            "Unknown TPM frontend model '{}'",
            AFTER_SEVEN,
            attribute="model",
        ),
        TypeWords(
            "TPM backend",
            known_words("passthrough", v4_5_0=("emulator",), v9_0_0=("external",)),
            "virDomainTPMBackend",
            "Unknown TPM backend type '{}'",
            AFTER_SEVEN,
            ("backend",),
        ),
    ),
}  # fmt: skip
INPUT_BUSES = known_words("ps2", "usb", "xen", v1_2_15=("parallels",), v1_3_0=("virtio",), v7_4_0=("none",))
SERIAL_TYPES = {  # virDomainChrSerialTarget
    **known_words("isa-serial", "usb-serial", "pci-serial"),
    **_with(Ability.TYPED_SERIALS, "spapr-vio-serial", "system-serial", "sclp-serial"),
    **known_words(v8_1_0=("isa-debug",)),
}
