"""What which libvirt can do: the one table of version differences.

Rules ask for an `Ability`, never for a version. Of each row the source is a libvirt commit, function
or release note; "between" in it marks a release that is known only to lie in a range.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from editor.inference.target import INFERS_MULTIFUNCTION, NEWEST, Target, Version


class Ability(StrEnum):
    """Names of behaviours that came, or went, with a release."""

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


@lru_cache(maxsize=64)
def abilities(target: Target) -> frozenset[Ability]:
    """All that the target can do."""
    return frozenset(
        ability
        for ability, row in TABLE.items()
        if row.since <= target.libvirt <= NEWEST
        and (row.until is None or target.libvirt < row.until)
        and (row.qemu is None or target.qemu is None or target.qemu >= row.qemu)
    )
