"""`move`: give devices other places."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ..edits.edit import Edit
from ..edits.move import Move
from ..errors import EditorError, UsageError
from ..pci.address import PciAddress
from ..snapshot.derive import Snapshot
from ..snapshot.search import find
from . import editing, options


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "move",
        "move devices to other addresses",
        "DEVICE ADDRESS [DEVICE ADDRESS ...]",
        "Move devices to other PCI addresses, all at once. A DEVICE is named as show names it (net0, port 1, vda), or"
        " by address, MAC address, target or alias; an ADDRESS is bus:slot.function in hexadecimal, such as 01:00.1.",
    )
    parser.add_argument(
        "--swap", action="store_true", help="who has the address (or is named instead of it) gets the device's old one"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Move the devices. Exit code."""
    words = editing.words(arguments)
    if not words or len(words) % 2:
        arguments.parser.error("name a device and its new address, for each device to move")
    pairs = list(zip(words[::2], words[1::2], strict=True))
    return editing.run(arguments, lambda snapshot: _move(snapshot, pairs, arguments.swap))


def _move(snapshot: Snapshot, pairs: Sequence[tuple[str, str]], swap: bool) -> Edit:
    moves: dict[int, PciAddress] = {}
    named: set[int] = set()
    for name, to in pairs:
        position, old = _who(snapshot, name)
        if position in named:
            raise UsageError(f"{name} is a device that is named twice.", "Name each device once.")
        named.add(position)
        place = _place(snapshot, to, swap)
        moves[position] = place
        for other in snapshot.by_address.get(place, ()) if swap else ():
            if other.device is not None and other.device.position != position:
                if old is None:
                    raise EditorError(f"{name} has no place to give to {snapshot.name(other)}.", "Move it instead.")
                moves.setdefault(other.device.position, old)
    return Move(tuple(moves.items()))


def _who(snapshot: Snapshot, name: str) -> tuple[int, PciAddress | None]:
    """Position and place of the device that is meant."""
    placement = find(snapshot, name)
    if placement.device is None:
        raise EditorError(
            f"{snapshot.name(placement)} is not in the XML: libvirt would add it.", "Only what is written can be moved."
        )
    return placement.device.position, placement.address


def _place(snapshot: Snapshot, text: str, swap: bool) -> PciAddress:
    try:
        return PciAddress.parse(text)
    except EditorError:
        if not swap:
            raise
    place = find(snapshot, text).address
    if place is None:
        raise EditorError(f"{text} has no place to swap.", "Move it instead.")
    return place
