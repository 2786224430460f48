"""`remove`: take devices out of the domain."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ..edits.remove import Orphans, Remove, orphans
from ..errors import EditorError
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
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
    behind = parser.add_mutually_exclusive_group()
    for choice, help in (
        (Orphans.REMOVE, "take out what hangs on the controllers, too"),
        (Orphans.FORGET, "have libvirt choose the places of what hangs on the controllers"),
    ):
        behind.add_argument(f"--{choice.value}-behind", dest="orphans", action="store_const", const=choice, help=help)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Take them out. Exit code."""
    words = editing.words(arguments)
    if not words:
        arguments.parser.error("name a device")
    return editing.run(arguments, lambda snapshot: _edit(snapshot, words, arguments.orphans))


def _edit(snapshot: Snapshot, names: Sequence[str], choice: Orphans | None) -> Remove:
    positions = editing.devices(snapshot, names)
    left = orphans(snapshot, positions)
    if left and choice is None:
        raise EditorError(
            Phrase("What hangs on it would be left without a bus: {names}.", names=", ".join(map(snapshot.name, left))),
            "--remove-behind takes that out, too; --forget-behind has libvirt choose other places for it.",
        )
    return Remove(positions, choice)
