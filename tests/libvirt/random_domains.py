"""Random domains: mostly what a careful person would write, some of it careless, of all machines that have PCI."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from editor.knowledge.target import NEWEST, OLDEST, Version
from tests.libvirt.random_devices import CONTROLLERS, ICH9, KINDS, ODD_ADDRESSES, Kind


class Machine(NamedTuple):
    """A kind of guest: `root` is the model of its PCI controller 0, empty for none; one `family` has like devices."""

    weight: float
    arch: str
    name: str
    root: str
    family: str
    since: Version = OLDEST

    @property
    def emulator(self) -> str:
        """The program that runs it."""
        short = {"i686": "i386", "armv7l": "arm", "ppc64le": "ppc64"}.get(self.arch, self.arch)
        return f"qemu-system-{short}"


MACHINES = (
    Machine(30, "x86_64", "q35", "pcie-root", "q35"),
    Machine(20, "x86_64", "pc", "pci-root", "pc"),
    Machine(2, "x86_64", "pc-i440fx-6.0", "pci-root", "pc"),
    Machine(2, "x86_64", "pc-q35-5.2", "pcie-root", "q35"),
    Machine(1, "i686", "pc", "pci-root", "pc"),
    Machine(0.5, "x86_64", "isapc", "", "isapc"),
    Machine(0.5, "x86_64", "microvm", "", "microvm"),
    Machine(10, "aarch64", "virt", "pcie-root", "virt"),
    Machine(2, "armv7l", "virt", "pcie-root", "virt"),
    Machine(0.5, "armv7l", "vexpress-a15", "", "vexpress"),
    Machine(4, "riscv64", "virt", "pcie-root", "virt"),
    Machine(1, "riscv32", "virt", "pcie-root", "virt"),
    Machine(2, "loongarch64", "virt", "pcie-root", "virt", Version(10, 3)),
    Machine(7, "ppc64le", "pseries", "pci-root", "pseries"),
    Machine(3, "ppc64", "pseries", "pci-root", "pseries"),
    Machine(1, "ppc", "g3beige", "pci-root", "g3beige"),
    Machine(8, "s390x", "s390-ccw-virtio", "pci-root", "ccw"),
    Machine(1, "mips", "malta", "pci-root", "malta"),
    Machine(1, "sparc64", "sun4u", "pci-root", "sun4u"),
    Machine(1, "alpha", "clipper", "pci-root", "clipper"),
    Machine(1, "sh4", "r2d", "pci-root", "r2d"),
)
X86 = tuple(machine for machine in MACHINES if machine.arch in ("x86_64", "i686"))
_USB_LESS = ("virt", "ccw", "isapc", "microvm", "vexpress")  # libvirt gives these machines no USB controller
_IDE = ("pc", "malta", "sun4u", "g3beige")
SINGLE = ("pcie-root-port", "pcie-switch-downstream-port")
FITTING = {  # on which buses a careful person puts such a controller
    "pcie-root-port": ("pcie-root", "pcie-expander-bus"),
    "pcie-switch-upstream-port": SINGLE,
    "pcie-switch-downstream-port": ("pcie-switch-upstream-port",),
    "dmi-to-pci-bridge": ("pcie-root", "pcie-expander-bus"),
    "pcie-to-pci-bridge": SINGLE,
    "pci-bridge": ("pci-root", "pci-bridge", "pci-expander-bus", "dmi-to-pci-bridge", "pcie-to-pci-bridge"),
    "pcie-expander-bus": ("pcie-root",),
    "pci-expander-bus": ("pci-root",),
}
ENDPOINT = (
    *(*SINGLE, "pci-root", "pcie-root", "pci-bridge"),
    *("pcie-to-pci-bridge", "pci-expander-bus", "dmi-to-pci-bridge"),
)
_EXPRESS = (
    *["pcie-root-port"] * 6,
    "pcie-switch-upstream-port",
    *["pcie-switch-downstream-port"] * 2,
    *["pcie-to-pci-bridge"] * 2,
    "pcie-expander-bus",
)
PCI_MODELS = {
    "q35": (*_EXPRESS, "dmi-to-pci-bridge", "pci-bridge", "pci-bridge"),
    "virt": (*_EXPRESS, "pci-bridge"),
    "pc": (*["pci-bridge"] * 6, *["pci-expander-bus"] * 2),
    "pseries": (*["pci-root"] * 6, "pci-bridge"),
}
ODD_MODELS = ("dmi-to-pci-bridge", "pcie-root-port", "pci-root", "pcie-root", "pci-expander-bus", "pci-bridge", "x")
MODEL_NAMES = ("pci-bridge", "ioh3420", "pcie-root-port", "x3130-upstream", "i82801b11-bridge", "pxb", "none", "y")
_PORT = (
    "<target chassis='{n}' port='{m}'/>",
    "<target chassis='{n}'/>",
    "<target hotplug='off'/>",
    "<target port='{m}'/>",
)
_EXPANDER = ("<target busNr='{n}'/>", "<target busNr='{n}'><node>{bit}</node></target>")
OPTIONS = {
    "pcie-root-port": (*_PORT, "<model name='ioh3420'/>"),
    "pcie-switch-downstream-port": _PORT,
    "pci-bridge": ("<target chassisNr='{n}'/>",),
    "pcie-expander-bus": _EXPANDER,
    "pci-expander-bus": _EXPANDER,
    "pci-root": ("<target index='{few}'/>", "<target><node>{bit}</node></target>"),
}
ODD_OPTIONS = (
    *dict.fromkeys(option for options in OPTIONS.values() for option in options),
    *("<model name='{name}'/>", "<target chassisNr='-1'/>", "<target hotplug='x'/>", "<target/>"),
)


class Draft:
    """A domain being drawn. `care`: how many decisions of a hundred are sensible; `written`: how many addresses are."""

    def __init__(self, chance: Random, machine: Machine, libvirt: Version) -> None:
        self._random = chance
        self.machine = machine
        self._libvirt = libvirt
        self._care = chance.choice((100, 100, 100, 99, 97, 80))
        self._written = chance.choice((0, 20, 50, 90))
        self._slots = chance.choice(((1, 2), *[(1, 2, 3, 4, 5, 6, 7, 0x10, 0x1A, 0x1B, 0x1D, 0x1E)] * 5))
        self._buses = {0: machine.root} if machine.root else {}
        self._used: set[tuple[int, int, int]] = set()
        self._has_usb = True

    def xml(self) -> str:
        """The text of the domain."""
        devices = [*self._pci_controllers(), *self._other_controllers(), *self._devices(), self._balloon()]
        if self._happens(25):
            self._random.shuffle(devices)
        body = "\n    ".join(filter(None, devices))
        cells = "".join(f"<cell id='{n}' cpus='{n}' memory='65536' unit='KiB'/>" for n in range(2))
        numa = f"<vcpu>2</vcpu><cpu><numa>{cells}</numa></cpu>" if "<node>" in body else ""
        acpi = "<features><acpi/></features>" if self.machine.family in ("q35", "pc") and self._happens(95) else ""
        shared = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"
        return f"""<domain type='qemu'>
  <name>random</name>
  <memory unit='KiB'>131072</memory>{shared if "virtiofs" in body else ""}
  <os><type arch='{self.machine.arch}' machine='{self.machine.name}'>hvm</type></os>{acpi}{numa}
  <devices>
    {body}
  </devices>
</domain>
"""

    def _happens(self, percent: float) -> bool:
        return self._random.random() * 100 < percent

    def _sensible(self) -> bool:
        return self._happens(self._care)

    def _address(self, buses: tuple[str, ...] = ENDPOINT, others: tuple[str, ...] = ()) -> str:
        """An `<address>` on a bus of one of those models, or another that fits, or none."""
        if not self._sensible():
            return self._random.choice(ODD_ADDRESSES) if self._happens(50) else self._anywhere()
        if others and self._happens(25):
            return self._random.choice(others)
        if not self._happens(self._written):
            return "" if self._happens(93) else "<address type='pci'/>"
        fitting = [bus for bus, model in self._buses.items() if model in buses]
        if not fitting:
            return ""
        bus = self._random.choice(fitting)
        slot = 0 if self._buses[bus] in SINGLE else self._random.choice(self._slots)
        place = (bus, slot, self._random.choice((0, 0, 0, 1, 2, 5, 7)))
        piix3 = self.machine.family == "pc" and place[:2] == (0, 1)
        if place in self._used or piix3:
            return ""
        self._used.add(place)
        return self._at(*place)

    def _anywhere(self) -> str:
        bus = self._random.randint(0, max(self._buses, default=0) + 2)
        return self._at(bus, self._random.choice((0, 1, 2, 3, 0x1A, 0x1D, 0x1F)), self._random.randint(0, 7))

    def _at(self, bus: int, slot: int, function: int) -> str:
        pick = self._random.choice
        switch = pick(("", "", "", " multifunction='on'", " multifunction='off'"))
        number = pick(("0x{:02x}", "{}", "0x{:x}", "0X{:02X}"))
        shown = "" if bus == 0 and self._happens(20) else f" bus='{number.format(bus)}'"
        domain = pick(("", " domain='0'", " domain='0x0000'"))
        numbers = f"{domain}{shown} slot='{number.format(slot)}' function='0x{function:x}'{switch}"
        if self.machine.family == "ccw" and self._happens(30):
            return f"<address type='pci'{numbers}><zpci uid='{len(self._used) + 1}' fid='{len(self._used)}'/></address>"
        return f"<address type='pci'{numbers}/>"

    def _number(self) -> str:
        value = self._random.randint(0, 256)
        return self._random.choice((str(value), f"0x{value:02x}"))

    def _pci_controllers(self) -> list[str]:
        """PCI controllers; draws their buses, too."""
        chance, root = self._random, self.machine.root
        written = [f"<controller type='pci' index='0' model='{root}'/>"] if root and self._happens(60) else []
        indexed, plain, gaps = self._happens(80), self._happens(30), self._happens(30)
        if not indexed and root and not written:
            written.append(f"<controller type='pci' index='0' model='{root}'/>")
        index = 0
        for _ in range(chance.choice((0, 0, 1, 2, 3, 4, 5, 6, 8, 12)) if root else 0):
            models = PCI_MODELS.get(self.machine.family, ("pci-bridge",))
            if self._sensible():
                there = set(self._buses.values())
                models = tuple(m for m in models if m not in FITTING or there & set(FITTING[m])) or ("pci-bridge",)
            elif self._happens(30):
                models = ODD_MODELS
            model = models[0] if plain else chance.choice(models)
            index += chance.choice((1, 1, 1, 2, 3)) if gaps else 1
            if self._happens(1):
                index = max(index - 1, 1)
            inner = "" if model == "pci-root" else self._address(FITTING.get(model, ENDPOINT))
            self._buses[index] = model
            if self._happens(12):
                inner = self._option(model) + inner
            shown = f" index='{index}'" if indexed or self._happens(70) else ""
            written.append(f"<controller type='pci'{shown} model='{model}'>{inner}</controller>")
        if self._happens(15):
            chance.shuffle(written)
        return written

    def _option(self, model: str) -> str:
        options = OPTIONS.get(model, ("",)) if self._sensible() else ODD_OPTIONS
        values = {"n": self._number(), "m": self._number(), "bit": str(self._random.randint(0, 1))}
        return self._random.choice(options).format(
            **values, few=self._random.randint(1, 31), name=self._random.choice(MODEL_NAMES)
        )

    def _other_controllers(self) -> list[str]:
        """USB, SCSI, SATA, IDE and virtio-serial controllers."""
        chance, family = self._random, self.machine.family
        written: list[str] = []
        seen: Counter[str] = Counter()
        for _ in range(chance.choice((0, 0, 1, 1, 2, 3, 4))):
            kind = chance.choice(("usb", "usb", "scsi", "scsi", "virtio-serial", "sata", "ide", "ich9", "fdc", "ccid"))
            missing = (kind == "ide" and (family not in _IDE or seen[kind])) or (
                kind == "sata" and family not in ("q35", "pc")
            )
            if missing and self._sensible():
                continue
            skipped = chance.choice((1, 2, 5)) if self._happens(8) else 0
            shown = "" if self._happens(40) else f" index='{seen[kind] + skipped}'"
            seen[kind] += 1
            if kind == "ich9":
                written += self._ich9(shown)
                continue
            model = chance.choice(CONTROLLERS[kind])
            forced = kind in ("ide", "fdc", "sata", "ccid") or (kind == "usb" and family == "pc")
            address = "" if forced and self._sensible() else self._address()
            ports = chance.choice(("", "", "", " ports='4'", " ports='1'")) if kind == "virtio-serial" else ""
            named = f" model='{model}'" if model else ""
            written.append(f"<controller type='{kind}'{shown}{named}{ports}>{address}</controller>")
        if not seen["usb"] + seen["ich9"]:
            self._has_usb = family not in _USB_LESS
            if self._happens(30):
                self._has_usb = self._happens(60)
                model = "qemu-xhci" if self._has_usb else "none"
                written.append(f"<controller type='usb' model='{model}'/>")
        return written

    def _ich9(self, shown: str) -> list[str]:
        members = list(ICH9)
        if self._happens(50):
            self._random.shuffle(members)
            members = members[: self._random.randint(1, 4)]
            if ICH9[0] not in members and self._sensible():
                members.append(ICH9[0])
        return [
            f"<controller type='usb'{shown} model='{model}'>{self._address() if self._happens(20) else ''}</controller>"
            for model in members
        ]

    def _balloon(self) -> str:
        model = self._random.choice(("", "", "none", "virtio", "virtio-transitional", "virtio-non-transitional"))
        address = self._address() if model.startswith("virtio") else ""
        return f"<memballoon model='{model}'>{address}</memballoon>" if model else ""

    def _devices(self) -> list[str]:
        kinds = {name: kind for name, kind in KINDS.items() if self._suits(kind)}
        if self._happens(50):
            kinds = {name: kinds[name] for name in self._random.sample(sorted(kinds), 4)}
        names, weights = list(kinds), [kind.weight for kind in kinds.values()]
        count = self._random.choice((0, 1, 2, 3, 4, 5, 6, 8, 12, 20, 40))
        seen: Counter[str] = Counter()
        found = []
        for number, name in enumerate(self._random.choices(names, weights, k=count)):
            if seen[name] < kinds[name].most:
                found.append(self._device(kinds[name], number))
            seen[name] += 1
        return found

    def _suits(self, kind: Kind) -> bool:
        if kind.since > self._libvirt or (kind.machines and self.machine.family not in kind.machines):
            return False
        on_usb = any("usb" in text for text in (kind.template, *kind.others))
        return self._has_usb or not on_usb

    def _device(self, kind: Kind, number: int) -> str:
        text = kind.template
        for field, choices in kind.choices.items():
            text = text.replace("{" + field + "}", self._random.choice(choices))
        if not self._has_usb:
            text = text.replace("bus='usb'", "bus='virtio'").replace("model='usb'", "model='ac97'")
        if "{address}" in text:
            others = tuple(other for other in kind.others if self._is_at_home(other))
            off_pci = kind.off_pci or "='usb'" in text or "='sb16'" in text
            if off_pci and self._sensible():
                address = self._random.choice(others) if others and self._happens(20) else ""
            else:
                address = self._address(("pcie-root",) if "<iommu" in text or "pvpanic" in text else ENDPOINT, others)
            text = text.replace("{address}", address)
        values = {
            "n": number,
            "next": number + 1,
            "hex": f"{number:02x}",
            "letters": letters(number),
            "oct": number % 8,
            "few": self._random.randint(0, 4),
            "bit": self._random.randint(0, 1),
        }
        for field, value in values.items():
            text = text.replace("{" + field + "}", str(value))
        return text

    def _is_at_home(self, address: str) -> bool:
        """Whether the machine has such addresses; the careless do not mind."""
        if "virtio-mmio" in address:  # one such device turns all others away from PCI
            return self.machine.family in ("virt", "vexpress") and self._happens(10)
        for text, family in (("ccw", "ccw"), ("spapr-vio", "pseries")):
            if text in address:
                return self.machine.family == family or not self._sensible()
        return True


def letters(number: int) -> str:
    """0 a, 25 z, 26 aa."""
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def domain(chance: Random, machines: Sequence[Machine] = MACHINES, libvirt: Version = NEWEST) -> bytes:
    """The XML of a domain, of devices that this libvirt knows."""
    (machine,) = chance.choices(machines, [machine.weight for machine in machines])
    return Draft(chance, machine, libvirt).xml().encode()


def domains(machines: Sequence[Machine] = X86, libvirt: Version = NEWEST) -> st.SearchStrategy[bytes]:
    """Such domains, which Hypothesis can make smaller."""
    return st.randoms(use_true_random=False).map(lambda chance: domain(chance, machines, libvirt))
