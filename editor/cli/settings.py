"""The settings file of `check`: for a fleet, what else would stand on each command line.

    [check]
    target = ["debian-12", "qemu+ssh://host/system"]
    host = "debian-13"
    fail-on = "error"
    fail-on-answer = "but"
    rollback = true
    ignore = ["hotplug-shared-port"]
    only = []

Options on the command line come before it; `ignore` adds to it.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..connection import files
from ..errors import EditorError, UsageError

NAME = "virt-slots.toml"
_TABLE = "check"
_KINDS: Mapping[str, type] = {
    "target": list,
    "host": str,
    "fail-on": str,
    "fail-on-answer": str,
    "rollback": bool,
    "ignore": list,
    "only": list,
    "hotplug": str,
}
_NAMES = {list: "a list of texts", str: "a text", bool: "true or false"}


def read(name: str | None) -> Mapping[str, Any]:
    """What the file says, by key; of none that is named: virt-slots.toml here, else that of the user, else nothing.

    UsageError where a key or value is none; EditorError where the file cannot be read.
    """
    path = Path(name) if name is not None else next(filter(Path.is_file, _places()), None)
    if path is None:
        return {}
    label = files.printable(path)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise EditorError(f"The settings file {label} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"The settings file {label} is not UTF-8 text.") from None
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The settings file {label} is no TOML: {error}.") from None
    settings = tables.pop(_TABLE, {})
    if tables or not isinstance(settings, dict):
        raise UsageError(f"The settings file {label} may have one table only, [{_TABLE}].")
    for key, value in settings.items():
        _check(label, key, value)
    return settings


def _places() -> tuple[Path, Path]:
    config = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
    return Path(NAME), base / "virt-slots" / NAME


def _check(label: str, key: str, value: object) -> None:
    if key not in _KINDS:
        raise UsageError(f"The settings file {label} has a key “{key}”, which is none.", f"Keys: {', '.join(_KINDS)}.")
    kind = _KINDS[key]
    if not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(each, str) for each in value)):
        raise UsageError(f"In the settings file {label}, “{key}” must be {_NAMES[kind]}.")
