"""`set`: write what a device or its controller says of itself: multifunction, hotplug, chassis, port, ACPI index."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence

from ..edits.attribute import SetAttribute
from ..edits.edit import Edit
from ..edits.multifunction import SetMultifunction
from ..errors import UsageError
from ..pci.address import Switch
from ..pci.guest import read_number
from ..phrase import Phrase
from ..snapshot.derive import Snapshot
from . import editing, options

_NONE = "none"
_OF_CONTROLLERS = ("hotplug", "chassis", "port")
_SWITCHES = tuple(each.value for each in Switch)


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "set",
        "write multifunction, hotplug, chassis, port or acpi-index of devices",
        "KEY=VALUE DEVICE [DEVICE ...]",
        f"Write {', '.join(_KEYS)} of devices: on, off or a number; “none” takes it out.",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write it. Exit code."""
    words = editing.words(arguments)
    key, equals, value = words[0].partition("=") if words else ("", "", "")
    if not equals or key not in _KEYS or len(words) < 2:
        arguments.parser.error(f"write KEY=VALUE and a device; a key is {', '.join(_KEYS)}")
    return editing.run(arguments, lambda snapshot: _edit(snapshot, key, value, words[1:]))


def _edit(snapshot: Snapshot, key: str, value: str, names: Sequence[str]) -> Edit:
    positions = editing.devices(snapshot, names)
    if key in _OF_CONTROLLERS and value != _NONE:
        _refuse_others(snapshot, key, positions)
    return _KEYS[key](positions, None if value == _NONE else value)


def _refuse_others(snapshot: Snapshot, key: str, positions: Sequence[int]) -> None:
    """Refuse it at other devices: libvirt takes no notice of it there, so nothing would come of it."""
    for position in positions:
        placement = snapshot.by_position[position]
        if not placement.is_bus:
            raise UsageError(
                Phrase("{name} is no PCI controller, so it has no {key}.", name=snapshot.name(placement), key=key),
                "Name the port or bridge that it is on.",
            )


def _multifunction(positions: tuple[int, ...], value: str | None) -> Edit:
    if len(positions) != 1:
        raise UsageError("multifunction is written at one device at a time.", "Name one.")
    return SetMultifunction(positions[0], None if value is None else Switch(_choice(value, _SWITCHES)))


def _hotplug(positions: tuple[int, ...], value: str | None) -> Edit:
    return SetAttribute.same(("target",), "hotplug", positions, value and _choice(value, _SWITCHES))


def _number(path: str, name: str) -> Callable[[tuple[int, ...], str | None], Edit]:
    def edit(positions: tuple[int, ...], value: str | None) -> Edit:
        if value is not None and read_number(value) is None:
            raise UsageError(f"“{value}” is no number.", "Write one such as 3 or 0x10, or none.")
        return SetAttribute.same((path,), name, positions, value)

    return edit


def _choice(value: str, choices: Sequence[str]) -> str:
    if value not in choices:
        raise UsageError(f"“{value}” cannot be written there.", f"Write {', '.join(choices)} or {_NONE}.")
    return value


_KEYS: Mapping[str, Callable[[tuple[int, ...], str | None], Edit]] = {
    "multifunction": _multifunction,
    "hotplug": _hotplug,
    "chassis": _number("target", "chassis"),
    "port": _number("target", "port"),
    "acpi-index": _number("acpi", "index"),
}
