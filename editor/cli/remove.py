"""`remove`: take devices out of the domain."""

from __future__ import annotations

import argparse

from ..edits.remove import Orphans, Remove
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "remove",
        "take devices out of the domain",
        "DEVICE [DEVICE ...]",
        "Take devices out. A controller that others hang on is not taken out, unless you say what becomes of them.",
    )
    orphans = parser.add_mutually_exclusive_group()
    for choice, help in (
        (Orphans.REMOVE, "take out what hangs on the controllers, too"),
        (Orphans.FORGET, "have libvirt choose the places of what hangs on the controllers"),
    ):
        orphans.add_argument(f"--{choice.value}-behind", dest="orphans", action="store_const", const=choice, help=help)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Take them out. Exit code."""
    words = editing.words(arguments)
    if not words:
        arguments.parser.error("name a device")
    return editing.run(arguments, lambda snapshot: Remove(editing.devices(snapshot, words), arguments.orphans))
