"""Add pcie-root-ports."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EditorError
from ..knowledge.machine import platform
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from .new_controllers import NewController, added, bus_models, indexes, placed

_MODEL = "pcie-root-port"


@dataclass(frozen=True, slots=True)
class AddRootPorts:
    """That many more pcie-root-ports. Index and address are written; model name, chassis and port are libvirt's."""

    count: int

    def title(self, snapshot: Snapshot) -> str:
        """“Add 2 pcie-root-ports”."""
        return Phrase("Add %n pcie-root-port(s)", self.count)

    def apply(self, snapshot: Snapshot) -> bytes:
        """The document with the ports. EditorError where there is no room or the machine has no PCI Express."""
        return added(snapshot, self.controllers(snapshot))

    def controllers(self, snapshot: Snapshot) -> tuple[NewController, ...]:
        """The ports with their places. EditorError as above."""
        if self.count < 1:
            raise EditorError(Phrase("%n root port(s) cannot be added.", self.count), "Give a number from 1 on.")
        if "pcie-root" not in bus_models(snapshot):
            raise EditorError(
                Phrase(
                    "A '{machine}' machine has no PCI Express and takes no pcie-root-port.",
                    machine=platform(snapshot.document.guest).machine,
                ),
                "Root ports need a q35 or virt machine.",
            )
        return placed(snapshot, [NewController(index, _MODEL) for index in indexes(snapshot, self.count)])
