"""Who may be plugged in where: connect flags, controller models, device classes.

The flags are libvirt's own numbers (virDomainPCIConnectFlags in domain_addr.h); they show up in one of
its messages. Plain integers, because the search for a free place compares them all the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..pci.address import LAST_SLOT, PciAddress
from .able import Able

AUTO = 0x0001  # of a device: chosen automatically; of a bus: endpoints may be placed there automatically
HOTPLUG = 0x0002
INTEGRATED = 0x0004  # must be on bus 0
AGGREGATE = 0x0008  # may share a slot with its own kind
PCI = 0x0010
PCIE = 0x0020
ROOT_PORT = 0x0040
UPSTREAM = 0x0080
DOWNSTREAM = 0x0100
DMI = 0x0200
PCI_EXPANDER = 0x0400
PCIE_EXPANDER = 0x0800
BRIDGE = 0x1000
TO_PCI = 0x2000
ENDPOINT = PCI | PCIE
TYPES = ENDPOINT | ROOT_PORT | UPSTREAM | DOWNSTREAM | DMI | PCI_EXPANDER | PCIE_EXPANDER | BRIDGE | TO_PCI


class Model(NamedTuple):
    """A PCI controller model: what its bus takes and its slots (virDomainPCIAddressBusSetModel), what it needs
    upstream (virDomainPCIControllerModelToConnectType), its device by default
    (qemuDomainPCIControllerSetDefaultModelName) and others (qemuValidateDomainDeviceDefControllerPCI).

    `hotplug`: its bus can be hot-plugged into, unless `<target hotplug='off'/>`.
    """

    takes: int
    first_slot: int
    last_slot: int
    hotplug: bool
    needs: int
    name: str | None
    other_names: tuple[str, ...] = ()

    def flags(self, hotplug: bool) -> int:
        """What its bus takes; `hotplug` as `<target hotplug=…>` has it."""
        return self.takes | HOTPLUG if hotplug and self.hotplug else self.takes


_PORT = AUTO | PCIE | UPSTREAM | TO_PCI
MODELS: Mapping[str, Model] = {
    "pci-root": Model(AUTO | PCI | BRIDGE | PCI_EXPANDER, 1, LAST_SLOT, True, 0, None),
    "pcie-root": Model(PCIE | ROOT_PORT | DMI | PCIE_EXPANDER, 1, LAST_SLOT, False, 0, None),
    "pci-bridge": Model(AUTO | PCI | BRIDGE, 1, LAST_SLOT, True, BRIDGE, "pci-bridge"),
    "dmi-to-pci-bridge": Model(PCI | BRIDGE, 0, LAST_SLOT, False, DMI, "i82801b11-bridge"),
    "pcie-to-pci-bridge": Model(AUTO | PCI | BRIDGE, 1, LAST_SLOT, True, TO_PCI, "pcie-pci-bridge"),
    "pcie-root-port": Model(_PORT, 0, 0, True, ROOT_PORT | AGGREGATE, "pcie-root-port", ("ioh3420",)),
    "pcie-switch-upstream-port": Model(DOWNSTREAM, 0, LAST_SLOT, False, UPSTREAM, "x3130-upstream"),
    "pcie-switch-downstream-port": Model(_PORT, 0, 0, True, DOWNSTREAM, "xio3130-downstream"),
    "pci-expander-bus": Model(AUTO | PCI | BRIDGE, 0, LAST_SLOT, True, PCI_EXPANDER, "pxb"),
    "pcie-expander-bus": Model(ROOT_PORT | DMI, 0, LAST_SLOT, False, PCIE_EXPANDER, "pxb-pcie"),
}
# Until before which ability a model was different, and how (the same functions through the releases), newest first
_REVISIONS: tuple[tuple[Ability, str, Model], ...] = (
    (Ability.AGGREGATES, "pcie-root-port", MODELS["pcie-root-port"]._replace(needs=ROOT_PORT)),
    (Ability.BRIDGE_CONNECT_TYPE, "pci-bridge", MODELS["pci-bridge"]._replace(needs=PCI)),
    (Ability.EXPANDER_SLOTS, "pcie-expander-bus", MODELS["pcie-expander-bus"]._replace(last_slot=0)),
    (Ability.CONNECT_TYPES, "pcie-expander-bus", Model(ROOT_PORT | UPSTREAM, 0, 0, False, PCIE, "pxb-pcie")),
    (Ability.CONNECT_TYPES, "pci-expander-bus", MODELS["pci-expander-bus"]._replace(needs=PCI)),
    (Ability.CONNECT_TYPES, "dmi-to-pci-bridge", MODELS["dmi-to-pci-bridge"]._replace(needs=PCIE)),
    (Ability.DMI_SLOT_0, "dmi-to-pci-bridge", MODELS["dmi-to-pci-bridge"]._replace(needs=PCIE, first_slot=1)),
)


def models_of(able: Able) -> Mapping[str, Model]:
    """The controller models as a release has them."""
    if able.reaches(_REVISIONS[0][0].since):
        return MODELS
    revised = {name: model for until, name, model in _REVISIONS if not able.reaches(until.since)}
    return {**MODELS, **revised}


FlagWords = tuple[tuple[int, str], ...]
# How messages name what a device needs: the first that matches (virDomainPCIAddressFlagsCompatible)
WORDS: FlagWords = (
    (PCI, "standard PCI device"),
    (PCIE, "PCI Express device"),
    (ROOT_PORT, "pcie-root-port"),
    (UPSTREAM, "pcie-switch-upstream-port"),
    (DOWNSTREAM, "pcie-switch-downstream-port"),
    (DMI, "dmi-to-pci-bridge"),
    (TO_PCI, "pcie-to-pci-bridge"),
    (PCI_EXPANDER, "pci-expander-bus"),
    (PCIE_EXPANDER, "pcie-expander-bus"),
    (BRIDGE, "pci-bridge"),
)
# Controllers that libvirt cannot add a bus for (virDomainPCIControllerConnectTypeToModel, in its order)
UNGROWABLE: FlagWords = (
    (ROOT_PORT, "pcie-root-port"),
    (UPSTREAM, "pcie-switch-upstream-port"),
    (DOWNSTREAM, "pcie-switch-downstream-port"),
    (DMI, "dmi-to-pci-bridge"),
    (PCI_EXPANDER, "pci-expander-bus"),
    (PCIE_EXPANDER, "pcie-expander-bus"),
    (BRIDGE, "pci-bridge"),
)


def fits(takes: int, device: int, bus: int, written: bool, integrated_takes: int) -> bool:
    """Whether a bus that takes `takes` takes the device (virDomainPCIAddressFlagsCompatible).

    `written`: the address is from the XML, for which the rules are laxer. `integrated_takes`: what
    bus 0 takes besides of an integrated device.
    """
    if device & INTEGRATED:
        if bus != 0:
            return False
        takes |= integrated_takes
    if written:
        if takes & ENDPOINT:
            takes |= ENDPOINT
        if device & BRIDGE:
            device |= PCI
    elif device & AUTO and not takes & AUTO:
        return False
    if device & HOTPLUG and not takes & HOTPLUG:
        return False
    return bool(device & takes & TYPES)


def misfit(
    takes: int,
    device: int,
    address: PciAddress,
    text: str,
    written: bool,
    integrated_takes: int,
    words: FlagWords = WORDS,
) -> str:
    """Why a device that does not fit (see `fits`) cannot be at `address`, which messages show as `text`."""
    bus = address.bus
    if device & INTEGRATED:
        if bus != 0:
            return f"The device at PCI address {text} needs to be an integrated device (bus=0)"
        takes |= integrated_takes
    if written:
        if device & BRIDGE:
            device |= PCI
    elif device & AUTO and not takes & AUTO:
        return (
            f"The device at PCI address {text} was auto-assigned this address, but the PCI controller with"
            f" index='{bus}' doesn't allow auto-assignment"
        )
    if device & HOTPLUG and not takes & HOTPLUG:
        return (
            f"The device at PCI address {text} requires hotplug capability, but the PCI controller with"
            f" index='{bus}' doesn't support hotplug"
        )
    for flag, wanted in words:
        if device & flag:
            return (
                f"The device at PCI address {text} cannot be plugged into the PCI controller with index='{bus}'."
                f" It requires a controller that accepts a {wanted}."
            )
    return f"The device at PCI address {text} has unrecognized connection type flags 0x{device & TYPES:02x}"
