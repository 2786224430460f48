"""The kinds of controllers that can be added: what each is called, what it is for, and its edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ...edits.add_controller import ROOTS_OF, AddController, AddSwitch
from ...edits.add_root_ports import AddRootPorts
from ...edits.edit import Edit
from ...edits.new_controllers import NewController
from ...knowledge.models import EXPANDERS
from ...pci.address import LAST_BUS, LAST_SLOT
from ...snapshot.derive import Snapshot
from ..look.language import QT_TRANSLATE_NOOP


class Addition(Edit, Protocol):
    """An edit that adds controllers."""

    def controllers(self, snapshot: Snapshot) -> tuple[NewController, ...]:
        """What it adds, with places. EditorError where it cannot."""


@dataclass(frozen=True, slots=True)
class ControllerKind:
    """A kind of controller to add: `title` and `purpose` in words; `question` asks for a count up to `most`, if any.

    `edit`: the edit for a count and a NUMA node.
    """

    title: str
    purpose: str
    edit: Callable[[int, int | None], Addition]
    question: str = ""
    most: int = 1
    has_node: bool = False


def _single(model: str, purpose: str) -> ControllerKind:
    return ControllerKind(model, purpose, lambda count, node: AddController(model, node), has_node=model in EXPANDERS)


_PURPOSES = {
    "pcie-to-pci-bridge": QT_TRANSLATE_NOOP(
        "Controllers", "31 conventional PCI slots, behind a free PCI Express port."
    ),
    "pci-bridge": QT_TRANSLATE_NOOP("Controllers", "31 more conventional PCI slots, on a conventional PCI bus."),
    "dmi-to-pci-bridge": QT_TRANSLATE_NOOP(
        "Controllers", "Conventional PCI slots on pcie-root, without hot-plug; pcie-to-pci-bridge is the newer way."
    ),
    "pcie-expander-bus": QT_TRANSLATE_NOOP(
        "Controllers", "One more PCI Express root, which may belong to a NUMA node; it takes root ports."
    ),
    "pci-expander-bus": QT_TRANSLATE_NOOP(
        "Controllers", "One more conventional PCI root, which may belong to a NUMA node."
    ),
}
ROOT_PORTS = ControllerKind(
    QT_TRANSLATE_NOOP("Controllers", "pcie-root-ports"),
    QT_TRANSLATE_NOOP("Controllers", "Each takes one PCI Express device, which can be hot-plugged."),
    lambda count, node: AddRootPorts(count),
    QT_TRANSLATE_NOOP("Controllers", "&How many pcie-root-ports:"),
    LAST_BUS,
)
SWITCH = ControllerKind(
    QT_TRANSLATE_NOOP("Controllers", "Switch"),
    QT_TRANSLATE_NOOP("Controllers", "An upstream port in a free PCI Express port, with downstream ports for devices."),
    lambda count, node: AddSwitch(count),
    QT_TRANSLATE_NOOP("Controllers", "&How many downstream ports:"),
    LAST_SLOT + 1,
)
KINDS = (ROOT_PORTS, SWITCH, *(_single(model, purpose) for model, purpose in _PURPOSES.items()))
assert _PURPOSES.keys() == ROOTS_OF.keys(), "each model that can be added has its words"
