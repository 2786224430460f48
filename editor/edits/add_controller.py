"""Add one PCI controller of another model than a root port, or a switch."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EditorError
from ..knowledge.machine import platform
from ..pci.address import LAST_SLOT, PciAddress
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from .new_controllers import NewController, added, bus_models, indexes, placed

# Below which root a model can be used (virDomainPCIAddressBusSetModel; qemuDomainControllerDefPostParse)
ROOTS_OF = {
    "pci-bridge": ("pci-root", "pcie-root"),
    "pci-expander-bus": ("pci-root",),
    "pcie-to-pci-bridge": ("pcie-root",),
    "dmi-to-pci-bridge": ("pcie-root",),
    "pcie-expander-bus": ("pcie-root",),
}


@dataclass(frozen=True, slots=True)
class AddController:
    """One more controller. Index and address are written; model name, chassis and bus number are libvirt's.

    `node`: the guest NUMA node that an expander bus is to belong to.
    """

    model: str
    node: int | None = None

    def title(self, snapshot: Snapshot) -> str:
        """“Add a pci-bridge”."""
        return Phrase("Add a {model}", model=self.model)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it. EditorError where the machine does not allow it or there is no room."""
        return added(snapshot, self.controllers(snapshot))

    def controllers(self, snapshot: Snapshot) -> tuple[NewController, ...]:
        """It with its place. EditorError as above."""
        if bus_models(snapshot).isdisjoint(ROOTS_OF[self.model]):
            raise EditorError(
                Phrase(
                    "A '{machine}' machine takes no {model}.",
                    machine=platform(snapshot.document.guest).machine,
                    model=self.model,
                )
            )
        (index,) = indexes(snapshot, 1)
        return placed(snapshot, [NewController(index, self.model, None, self.node)])


@dataclass(frozen=True, slots=True)
class AddSwitch:
    """A PCI Express switch: an upstream port in the next free port, with that many downstream ports."""

    downstream: int

    def title(self, snapshot: Snapshot) -> str:
        """“Add a switch with 4 downstream ports”."""
        return Phrase("Add a switch with %n downstream port(s)", self.downstream)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with it. EditorError where there is no free port or no PCI Express."""
        return added(snapshot, self.controllers(snapshot))

    def controllers(self, snapshot: Snapshot) -> tuple[NewController, ...]:
        """Its upstream port and its downstream ports, with their places. EditorError as above."""
        if not 1 <= self.downstream <= LAST_SLOT + 1:
            raise EditorError(
                Phrase("A switch cannot have %n downstream port(s).", self.downstream),
                Phrase("Give a number from 1 to {most}.", most=LAST_SLOT + 1),
            )
        if "pcie-root" not in bus_models(snapshot):
            raise EditorError(
                Phrase(
                    "A '{machine}' machine has no PCI Express and takes no switch.",
                    machine=platform(snapshot.document.guest).machine,
                )
            )
        first, *others = indexes(snapshot, 1 + self.downstream)
        ports = [
            NewController(index, "pcie-switch-downstream-port", PciAddress(0, first, slot, 0))
            for slot, index in enumerate(others)
        ]
        return placed(snapshot, [NewController(first, "pcie-switch-upstream-port"), *ports])
