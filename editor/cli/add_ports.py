"""`add-ports`: add pcie-root-ports where libvirt would put them."""

from __future__ import annotations

import argparse

from ..edits.add_root_ports import AddRootPorts
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "add-ports",
        "add pcie-root-ports",
        "COUNT",
        "Add COUNT pcie-root-ports, each with index and address, where libvirt's own search would put them now. No"
        " other device moves.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Add the ports. Exit code."""
    words = editing.words(arguments)
    if len(words) != 1 or not (words[0].isascii() and words[0].isdecimal() and 0 < int(words[0]) < 1000):
        arguments.parser.error("say how many ports, from 1 on")
    return editing.run(arguments, lambda snapshot: AddRootPorts(int(words[0])))
