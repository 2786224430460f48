"""`forget`: take written addresses away, so that libvirt chooses."""

from __future__ import annotations

import argparse

from ..rules.forgetting import forget
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "forget",
        "take addresses away, so that libvirt chooses",
        "DEVICE [DEVICE ...]",
        "Take the written addresses of devices away, so that libvirt chooses their places. All others stay.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Forget them. Exit code."""
    words = editing.words(arguments)
    if not words:
        arguments.parser.error("name a device")
    return editing.run(arguments, lambda snapshot: forget(editing.devices(snapshot, words)))
