"""`add-controller`: add a PCI controller, or a switch."""

from __future__ import annotations

import argparse

from ..edits.add_controller import ROOTS_OF, AddController, AddSwitch
from ..edits.add_root_ports import AddRootPorts
from ..edits.edit import Edit
from . import editing, options

_PORT, _SWITCH = "pcie-root-port", "switch"
_MODELS = (_PORT, _SWITCH, *ROOTS_OF)


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "add-controller",
        "add a PCI controller or a switch",
        "MODEL",
        f"Add a PCI controller where libvirt's own search would put it now: {', '.join(_MODELS)}.",
    )
    parser.add_argument("--node", metavar="N", type=int, help="the guest NUMA node of an expander bus")
    parser.add_argument(
        "--ports", metavar="N", type=int, default=4, help="the downstream ports of a switch (default: 4)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Add it. Exit code."""
    words = editing.words(arguments)
    if len(words) != 1 or words[0] not in _MODELS:
        arguments.parser.error(f"name one model: {', '.join(_MODELS)}")
    return editing.run(arguments, lambda snapshot: _edit(words[0], arguments))


def _edit(model: str, arguments: argparse.Namespace) -> Edit:
    if model == _PORT:
        return AddRootPorts(1)
    return AddSwitch(arguments.ports) if model == _SWITCH else AddController(model, arguments.node)
