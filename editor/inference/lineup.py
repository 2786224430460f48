"""libvirt's definition of a guest, as far as PCI needs it: what all steps of an inference work on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ..knowledge.abilities import Ability
from ..knowledge.machine import Chipset, platform
from ..pci.guest import Guest
from .able import Able
from .connect import models_of
from .order import ControllerList
from .part import Part
from .refusal import Refusal

# virDomainDeviceInfoIterateFlags: addresses are collected, and duplicates blamed, in this order
ITERATION_ORDER = (
    "disk",
    "interface",
    "sound",
    "hostdev",
    "video",
    "controller",
    "smartcard",
    "serial",
    "parallel",
    "channel",
    "console",
    "input",
    "filesystem",
    "watchdog",
    "memballoon",
    "rng",
    "nvram",
    "hub",
    "shmem",
    "tpm",
    "panic",
    "memory",
    "redirdev",
    "iommu",
    "vsock",
    "crypto",
    "pstore",
)
_ABSURD_INDEX = 0x2000  # more than 256 buses of 31 slots


class Lineup:
    """libvirt's definition of a guest (virDomainDef), as far as PCI needs it. Lives only within `infer`."""

    def __init__(self, guest: Guest, able: Able) -> None:
        self.guest = guest
        self.able = able
        self.models = models_of(able)
        self.platform = platform(guest)
        self.arch, self.machine, self.chipset = self.platform
        self.controllers = ControllerList(able)
        self.lists: dict[str, list[Part]] = {tag: [] for tag in ITERATION_ORDER}
        self.lists["controller"] = self.controllers.parts
        self.graphics = False
        self.tags: tuple[str, ...] = ()  # of its devices, as the XML begins with them
        self.usb_is_off = False  # by a USB controller of model none

    @property
    def parts(self) -> Iterator[Part]:
        """All devices, in the order in which libvirt goes through them."""
        return chain.from_iterable(self.lists.values())

    @property
    def hostdevs(self) -> list[Part]:
        """Host devices: those of interfaces come first, because interfaces are parsed first."""
        twins = [part for part in self.lists["interface"] if part.type == "hostdev"]
        return twins + self.lists["hostdev"] if twins else self.lists["hostdev"]

    @property
    def isolates(self) -> bool:
        """Whether host devices are kept apart (qemuDomainSetupIsolationGroups)."""
        return self.chipset is Chipset.PSERIES and Ability.PHBS in self.able

    def root(self) -> Part | None:
        """The PCI controller with index 0."""
        return self.controllers.find("pci", 0)

    @property
    def express(self) -> bool:
        """Whether PCI controller 0 is pcie-root (qemuDomainHasPCIeRoot)."""
        root = self.root()
        return root is not None and root.model == "pcie-root"


def refuse_too_many(index: int) -> None:
    """No PCI topology has room for so many controllers; libvirt would be busy for long before it says so."""
    if index > _ABSURD_INDEX:
        raise Refusal(f"PCI controller index {index} too high, maximum is 255")


def added_controller(type: str, index: int, model: str | None) -> Part:
    """A controller that libvirt adds."""
    part = Part("controller", type, model, index)
    part.added = True
    return part
