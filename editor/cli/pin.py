"""`pin`: write down the places that libvirt would choose."""

from __future__ import annotations

import argparse

from ..edits.pin import Pin
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "pin",
        "write down the places that libvirt would choose",
        "[DEVICE ...]",
        "Write down the places that libvirt would choose for these devices; without one for all, with what it adds.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Pin them. Exit code."""
    words = editing.words(arguments)
    return editing.run(arguments, lambda snapshot: Pin(editing.devices(snapshot, words) if words else None))
