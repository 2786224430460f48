"""Any edit to any domain."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from editor.edits.acpi_index import PinName
from editor.edits.add_controller import ROOTS_OF, AddController, AddSwitch
from editor.edits.add_root_ports import AddRootPorts
from editor.edits.attribute import SetAttribute, TakeOut
from editor.edits.edit import Edit
from editor.edits.forget import Forget
from editor.edits.move import Move, swap
from editor.edits.multifunction import SetMultifunction
from editor.edits.numa_node import SetNode
from editor.edits.pin import Pin
from editor.edits.remove import Remove
from editor.edits.replace_text import ReplaceText
from editor.errors import EditorError
from editor.pci.address import PciAddress, Switch
from editor.rules.check import check
from editor.rules.question import Question
from editor.session.quiet_fixes import quiet_fixes
from editor.session.session import State
from editor.snapshot.derive import Snapshot

_ATTRIBUTES = (
    (("target",), "chassis"),
    (("target",), "chassisNr"),
    (("target",), "port"),
    (("target",), "busNr"),
    (("target",), "hotplug"),
    (("target",), "index"),
    (("model",), "name"),
    (("model",), "type"),
    ((), "model"),
    ((), "index"),
)
_VALUES = (
    None,
    "0",
    "1",
    "7",
    "0x10",
    "255",
    "256",
    "-1",
    "off",
    "on",
    "",
    "virtio",
    "ioh3420",
    "pcie-root-port",
    "a\nb\t'\"<&>",
)


def random_edit(chance: Random, snapshot: Snapshot, *, offered: bool = False) -> Edit | None:
    """An edit of a random kind; None where the domain has nothing for it. EditorError where it cannot be thought of.

    `offered`: of a kind that the program offers.
    """
    positions = [p.device.position for p in snapshot.placements if p.device is not None]
    kinds = [_quiet, _fix] if chance.random() < 0.05 else [_add, _pin]  # those take as long as twenty others
    if positions:
        kinds += [_move, _move, _swap, _forget, _remove, _switch, _attribute, _take_out, _name, _node]
        kinds += [] if offered else [_anything]
    return chance.choice(kinds)(chance, snapshot, positions)


def _some(chance: Random, positions: Sequence[int]) -> tuple[int, ...]:
    return tuple(chance.sample(positions, min(len(positions), chance.choice((1, 1, 2, 5)))))


def _place(chance: Random, snapshot: Snapshot) -> PciAddress:
    buses = list(snapshot.buses) or [0]
    bus = chance.choice(buses) if chance.random() < 0.9 else chance.randint(0, 256)
    slot = chance.choice((0, 0, 1, 2, 3, 5, 0x10, 0x1D, 0x1F, 0x20))
    domain = 0 if chance.random() < 0.98 else 1
    return PciAddress(domain, bus, slot, chance.choice((0, 0, 0, 1, 2, 7, 8)))


def _move(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return Move(tuple((at, _place(chance, snapshot)) for at in _some(chance, positions)))


def _swap(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return swap(snapshot, chance.choice(positions), chance.choice(positions))


def _forget(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return Forget(_some(chance, positions))


def _remove(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return Remove(_some(chance, positions))


def _switch(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return SetMultifunction(chance.choice(positions), chance.choice((Switch.ON, Switch.OFF, None)))


def _attribute(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit | None:
    """Of a PCI controller mostly: those of other devices are not offered."""
    buses = [p.device.position for p in snapshot.placements if p.device is not None and p.is_bus]
    path, name = chance.choice(_ATTRIBUTES)
    return SetAttribute.same(path, name, _some(chance, buses), chance.choice(_VALUES)) if buses else None


def _anything(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    path, name = chance.choice(_ATTRIBUTES)
    if chance.random() < 0.5:
        return SetAttribute.same(path, name, _some(chance, positions), chance.choice(_VALUES))
    return TakeOut(_some(chance, positions), chance.choice((("model",), ("target",), ("driver",), ("address",))))


def _take_out(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return TakeOut(_some(chance, positions), chance.choice(((), ("alias",))))


def _name(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit | None:
    nics = [p.device.position for p in snapshot.placements if p.device is not None and p.element == "interface"]
    return PinName(_some(chance, nics)) if nics else None


def _node(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return SetNode(chance.choice(positions), chance.choice((None, 0, 1)))


def _add(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return chance.choice(
        (
            AddRootPorts(chance.choice((1, 2, 7, 9, 40, 256))),
            AddController(chance.choice(sorted(ROOTS_OF)), chance.choice((None, None, 0))),
            AddSwitch(chance.choice((1, 2, 32, 33))),
        )
    )


def _pin(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit:
    return Pin() if not positions or chance.random() < 0.5 else Pin(_some(chance, positions))


def _quiet(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit | None:
    return quiet_fixes(State(snapshot.document, snapshot.target, snapshot)).edit


def _fix(chance: Random, snapshot: Snapshot, positions: Sequence[int]) -> Edit | None:
    fixes = [fix.edit for finding in check(Question(snapshot)) for fix in finding.fixes]
    return chance.choice(fixes) if fixes else None


def is_quiet(edit: Edit, snapshot: Snapshot) -> bool:
    """Whether the program calls this edit one that the guest does not notice."""
    if isinstance(edit, ReplaceText | Pin):
        return True
    return any(fix.is_quiet and fix.edit == edit for finding in check(Question(snapshot)) for fix in finding.fixes)


def applied(edit: Edit, snapshot: Snapshot) -> bytes | None:
    """The document's bytes afterwards; None where the edit is refused with a sentence."""
    try:
        return edit.apply(snapshot)
    except EditorError:
        return None
