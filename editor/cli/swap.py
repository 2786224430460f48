"""`swap`: have two devices exchange their places."""

from __future__ import annotations

import argparse

from ..edits.edit import Edit
from ..edits.move import swap
from ..errors import UsageError
from ..snapshot.derive import Snapshot
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "swap",
        "have two devices exchange their places",
        "DEVICE DEVICE",
        "Exchange the places of two devices.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Swap them. Exit code."""
    words = editing.words(arguments)
    if len(words) != 2:
        arguments.parser.error("name two devices")
    return editing.run(arguments, lambda snapshot: _swap(snapshot, *words))


def _swap(snapshot: Snapshot, one: str, other: str) -> Edit:
    first, second = editing.devices(snapshot, (one, other))
    if first == second:
        same = f"“{one}” and “{other}” are the same device." if one != other else f"“{one}” is named twice."
        raise UsageError(same, "Name two devices.")
    return swap(snapshot, first, second)
