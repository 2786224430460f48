"""A guest's architecture, machine and chipset: the one place where what is not written is filled in."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from ..pci.guest import Guest

X86 = ("x86_64", "i686")
ARM = ("armv6l", "armv7l", "armv7b", "aarch64")
PPC64 = ("ppc64", "ppc64le")
RISCV = ("riscv32", "riscv64")
S390 = ("s390x", "s390")
MIPS = ("mips", "mipsel", "mips64", "mips64el")


class Chipset(StrEnum):
    """The families whose PCI side libvirt treats alike (qemuDomainMachineIs… in qemu_domain.c)."""

    I440FX = "i440fx"
    Q35 = "q35"
    ISAPC = "isapc"
    PSERIES = "pseries"
    VIRT = "virt"  # of ARM, RISC-V and LoongArch
    CCW = "s390-ccw"
    OTHER = "other"


_DEFAULT_ARCH = "x86_64"  # libvirt takes the host's
# What QEMU takes where no machine is written, by architecture (-machine help, the one marked default)
_DEFAULT_MACHINES = {
    "x86_64": "pc",
    "i686": "pc",
    "ppc64": "pseries",
    "ppc64le": "pseries",
    "ppc": "g3beige",
    "s390x": "s390-ccw-virtio",
    "aarch64": "integratorcp",
    "armv7l": "integratorcp",
    "riscv64": "spike",
    "riscv32": "spike",
    "loongarch64": "virt",
    "mips": "malta",
    "mipsel": "malta",
    "mips64": "malta",
    "mips64el": "malta",
    "sparc": "SS-5",
}
_I440FX = ("pc-0.", "pc-1.", "pc-i440fx-", "rhel")


def default_machine(arch: str) -> str:
    """The machine of a guest that names none (qemuDomainDefMachinePostParse takes QEMU's default)."""
    return _DEFAULT_MACHINES.get(arch, "")


class Platform(NamedTuple):
    """What a guest runs on. `machine` is as written, an alias or a version of it, or QEMU's default."""

    arch: str
    machine: str
    chipset: Chipset

    @property
    def supports_pci(self) -> bool:
        """Whether libvirt assigns PCI addresses there (qemuDomainSupportsPCI)."""
        if self.arch in ARM:
            return self.machine == "versatilepb" or self.chipset is Chipset.VIRT
        if self.arch in RISCV:
            return self.chipset is Chipset.VIRT
        return True

    @property
    def has_no_pci(self) -> bool:
        """Whether libvirt 12.8.0 itself says that the machine does not support PCI."""
        if self.arch in (*ARM, *RISCV):
            return not self.supports_pci and not self.machine.startswith("realview")
        return self.arch == "sparc" or (self.arch in X86 and self.machine in ("isapc", "microvm"))

    @property
    def has_builtin_ide(self) -> bool:
        """Whether the machine has an IDE controller of its own (qemuDomainMachineHasBuiltinIDE)."""
        return (
            self.chipset is Chipset.I440FX
            or self.machine in ("malta", "sun4u", "g3beige")
            or (self.arch in X86 and self.machine == "isapc")
        )

    @property
    def has_builtin_esp(self) -> bool:
        """Whether the machine has an NCR53C90 SCSI controller of its own (qemuDomainHasBuiltinESP)."""
        return (
            self.arch == "sparc"
            or (self.arch in ("mips64", "mips64el") and self.machine in ("magnum", "pica61"))
            or (self.arch == "m68k" and self.machine == "q800")
        )


def platform(guest: Guest) -> Platform:
    """What the guest runs on: an architecture that is not written is x86_64, a machine QEMU's default."""
    return platform_of(guest.arch, guest.machine)


@lru_cache(maxsize=256)
def platform_of(arch: str, machine: str) -> Platform:
    """The same of what is written; empty where nothing is."""
    arch = arch or _DEFAULT_ARCH
    machine = machine or default_machine(arch)
    return Platform(arch, machine, _chipset(arch, machine))


def _chipset(arch: str, machine: str) -> Chipset:
    """Source: qemuDomainMachineIsQ35, …IsI440FX, …IsPSeries, …IsARMVirt and so on."""
    virt = machine == "virt" or machine.startswith("virt-")
    if arch in X86:
        if machine == "q35" or machine.startswith("pc-q35-"):
            return Chipset.Q35
        if machine == "pc" or machine.startswith(_I440FX):
            return Chipset.I440FX
        return Chipset.ISAPC if machine == "isapc" else Chipset.OTHER
    if arch in PPC64 and (machine == "pseries" or machine.startswith("pseries-")):
        return Chipset.PSERIES
    if virt and arch in ("armv6l", "armv7l", "aarch64", *RISCV, "loongarch64"):
        return Chipset.VIRT
    if arch in S390 and (machine == "s390-ccw" or machine.startswith("s390-ccw")):
        return Chipset.CCW
    return Chipset.OTHER
