"""Machine types: which chipset a guest has, as libvirt tells them apart by name."""

from __future__ import annotations

from enum import StrEnum

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


def chipset(arch: str, machine: str) -> Chipset:
    """The family of a machine. Source: qemuDomainMachineIsQ35, …IsI440FX, …IsPSeries, …IsARMVirt and so on."""
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


def supports_pci(arch: str, machine: str) -> bool:
    """Whether libvirt assigns PCI addresses there (qemuDomainSupportsPCI)."""
    if arch in ARM:
        return machine == "versatilepb" or chipset(arch, machine) is Chipset.VIRT
    if arch in RISCV:
        return chipset(arch, machine) is Chipset.VIRT
    return True


def has_no_pci(arch: str, machine: str) -> bool:
    """Whether libvirt 12.8.0 itself says that the machine does not support PCI."""
    if arch in (*ARM, *RISCV):
        return not supports_pci(arch, machine) and not machine.startswith("realview")
    return arch == "sparc" or (arch in X86 and machine in ("isapc", "microvm"))


def has_builtin_ide(arch: str, machine: str) -> bool:
    """Whether the machine has an IDE controller of its own (qemuDomainMachineHasBuiltinIDE)."""
    return (
        chipset(arch, machine) is Chipset.I440FX
        or machine in ("malta", "sun4u", "g3beige")
        or (arch in X86 and machine == "isapc")
    )


def has_builtin_esp(arch: str, machine: str) -> bool:
    """Whether the machine has an NCR53C90 SCSI controller of its own (qemuDomainHasBuiltinESP)."""
    return (
        arch == "sparc"
        or (arch in ("mips64", "mips64el") and machine in ("magnum", "pica61"))
        or (arch == "m68k" and machine == "q800")
    )
