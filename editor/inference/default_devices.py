"""The devices that libvirt adds to every guest of a machine (qemuDomainDefAddDefaultDevices)."""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge.abilities import Ability
from ..knowledge.machine import ARM, MIPS, PPC64, RISCV, S390, X86, Chipset
from ..knowledge.models import USB2_COMPANIONS
from . import reasons
from .lineup import Lineup, added_controller
from .part import Part
from .refusal import Refusal
from .result import Reason


class Additions(NamedTuple):
    """What a machine gets (qemuDomainDefAddDefaultDevices): `usb` is a model, "default", or None for no controller."""

    root: str | None
    usb: str | None = None
    balloon: bool = False
    sata: bool = False


def _additions(lineup: Lineup) -> Additions:
    arch, machine, chipset = lineup.arch, lineup.machine, lineup.chipset
    if chipset is Chipset.Q35:
        return Additions("pcie-root", _q35_usb(lineup), balloon=True, sata=True)
    if arch in X86:
        isapc = chipset is Chipset.ISAPC
        root = "pci-root" if chipset is Chipset.I440FX else None
        without_usb = isapc or (machine == "microvm" and Ability.USB_BY_ARCH in lineup.able)
        return Additions(root, None if without_usb else "default", balloon=not _drops_balloon(lineup))
    if arch in ARM:
        return _arm_additions(lineup)
    if arch in RISCV:
        return Additions("pcie-root" if chipset is Chipset.VIRT else None, balloon=not _drops_balloon(lineup))
    if arch == "loongarch64":
        return Additions("pcie-root")
    if arch in S390:
        return Additions("pci-root" if Ability.S390_ROOT in lineup.able else None, balloon=True)
    if arch in MIPS:
        malta = machine == "malta" and Ability.MALTA_ROOT in lineup.able
        return Additions("pci-root" if malta else None, "default", balloon=True)
    if arch in (*PPC64, "ppc", "ppcemb", "alpha", "sh4", "sh4eb", "sparc64"):
        return Additions("pci-root", "default", balloon=True)
    return _plain_additions(lineup)


def _arm_additions(lineup: Lineup) -> Additions:
    arch, machine = lineup.arch, lineup.machine
    if lineup.chipset is Chipset.VIRT:
        by_arch = arch == "armv6l" and Ability.DEFAULTS_BY_MACHINE not in lineup.able
        return Additions(None if by_arch else "pcie-root")
    if arch == "armv7b" and Ability.DEFAULTS_BY_MACHINE not in lineup.able:
        return _plain_additions(lineup)
    versatile = machine == "versatilepb"
    if not versatile and not machine.startswith("realview"):
        return Additions(None)
    if Ability.USB_BY_ARCH in lineup.able:
        return Additions("pci-root", "default")
    if Ability.ARM_BOARD_USB in lineup.able:
        return Additions("pci-root" if versatile else None, "pci-ohci")
    return Additions("pci-root" if versatile and arch == "armv6l" else None)


def _plain_additions(lineup: Lineup) -> Additions:
    """Those of machines that libvirt does not know."""
    if lineup.arch == "sparc" or Ability.DEFAULTS_BY_MACHINE in lineup.able:
        return Additions(None)
    return Additions(None, "default", balloon=True)


def _drops_balloon(lineup: Lineup) -> bool:
    """The machines microvm and isapc, and RISC-V, no longer get a balloon."""
    dropped = lineup.chipset is Chipset.ISAPC or lineup.machine == "microvm" or lineup.arch in RISCV
    return dropped and Ability.FEWER_BALLOONS in lineup.able


def _q35_usb(lineup: Lineup) -> str | None:
    if Ability.QEMU_XHCI_DEFAULT in lineup.able:
        return "qemu-xhci"
    if Ability.NEC_XHCI_DEFAULT in lineup.able:
        return "nec-xhci"
    return "ich9-ehci1" if Ability.ICH9_USB_DEFAULT in lineup.able else "default"


def add_default_devices(lineup: Lineup) -> None:
    """As qemuDomainDefAddDefaultDevices."""
    wanted = _additions(lineup)
    controllers = lineup.controllers
    if wanted.usb and controllers.find("usb", 0) is None:
        _add_usb(lineup, wanted.usb)
    if wanted.sata and controllers.find("sata", 0) is None:
        add_controller(lineup, "sata", 0, None, reasons.SATA)
    root = controllers.find("pci", 0)
    if wanted.root and root is None:
        add_controller(lineup, "pci", 0, wanted.root, reasons.ROOT)
    elif wanted.root and root is not None and root.model != wanted.root:
        raise Refusal(
            f"The PCI controller with index='0' must be model='{wanted.root}' for this machine type, but"
            f" model='{root.model or '(null)'}' was found instead"
        )
    elif root is None and _should_have_root(lineup):
        raise Refusal(f"Machine type '{lineup.machine}' supports PCI but no PCI controller added")
    if wanted.root == "pcie-root":
        _add_old_bridges(lineup)
    if wanted.balloon and not lineup.lists["memballoon"]:
        balloon = Part("memballoon", None, "virtio")
        balloon.added = True
        balloon.reasons = (reasons.BALLOON,)
        lineup.lists["memballoon"].append(balloon)


def _should_have_root(lineup: Lineup) -> bool:
    """Whether a machine that gets no root is one that should have one."""
    known = lineup.arch in (*X86, *ARM, *RISCV, *S390, "sparc")
    return not known and Ability.PCI_CHECKED in lineup.able


def _add_old_bridges(lineup: Lineup) -> None:
    """Releases before 2.5.0 gave Express machines a conventional bus, whether or not it was needed."""
    if Ability.NO_OLD_BRIDGES in lineup.able:
        return
    if Ability.ONE_OLD_BRIDGE in lineup.able:
        if lineup.chipset is not Chipset.VIRT and lineup.controllers.find("pci", 1) is None:
            add_controller(lineup, "pci", 1, "dmi-to-pci-bridge", reasons.DEFAULT_BRIDGES)
        return
    for index, model in ((1, "dmi-to-pci-bridge"), (2, "pci-bridge")):
        if lineup.controllers.find("pci", index) is None:
            add_controller(lineup, "pci", index, model, reasons.DEFAULT_BRIDGES)


def add_controller(lineup: Lineup, type: str, index: int, model: str | None, reason: Reason) -> Part:
    """One that is needed, with the reason."""
    part = added_controller(type, index, model)
    part.reasons = (reason,)
    lineup.controllers.add(part)
    return part


def _add_usb(lineup: Lineup, model: str) -> None:
    """As virDomainDefAddUSBController: an ich9 EHCI controller comes with its companions."""
    add_controller(lineup, "usb", 0, None if model == "default" else model, reasons.USB)
    if model == "ich9-ehci1":
        for companion in USB2_COMPANIONS:
            add_controller(lineup, "usb", 0, companion, reasons.USB).master = True
