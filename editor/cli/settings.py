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

import argparse
import os
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from ..connection import files
from ..errors import EditorError, UsageError
from ..outlook.verdict import Answer
from ..rules.finding import Severity
from ..rules.pages import known
from .failing import Failing, Never

_Kind = TypeVar("_Kind", bound=StrEnum)
_FAIL_ON = (Never.NEVER.value, *(each.value for each in Severity))
_FAIL_ON_ANSWER = (Never.NEVER.value, Answer.NO.value, Answer.BUT.value)
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


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options about what makes the exit code 1, and the settings file."""
    group = parser.add_argument_group("what makes the exit code 1")
    group.add_argument("--fail-on", choices=_FAIL_ON, help="findings from this severity on (default: warning)")
    group.add_argument(
        "--fail-on-answer", choices=_FAIL_ON_ANSWER, help="answers for a --target from this one on (default: no)"
    )
    group.add_argument(
        "--ignore", metavar="CODE", action="append", default=[], help="neither print nor count findings of this code"
    )
    group.add_argument(
        "--only", metavar="CODE", action="append", default=[], help="print and count findings of this code only"
    )
    group.add_argument(
        "--settings",
        metavar="FILE",
        help=f"a TOML file with [{_TABLE}] and, as keys, {', '.join(_KINDS)} (default: {NAME} in this folder, else in"
        " ~/.config/virt-slots)",
    )


def apply(arguments: argparse.Namespace) -> Failing:
    """Put what the settings file has, and the command line has not, into the arguments. What makes it fail."""
    its = read(arguments.settings)
    arguments.target = arguments.target or list(its.get("target", ()))
    arguments.host = arguments.host or its.get("host")
    arguments.hotplug = arguments.hotplug or its.get("hotplug")
    rollback = its.get("rollback", False) if arguments.rollback is None else arguments.rollback
    only = arguments.only or its.get("only", ())
    return Failing(
        _choice(arguments.fail_on or its.get("fail-on", Severity.WARNING.value), "fail-on", _FAIL_ON, Severity),
        _choice(
            arguments.fail_on_answer or its.get("fail-on-answer", Answer.NO.value),
            "fail-on-answer",
            _FAIL_ON_ANSWER,
            Answer,
        ),
        frozenset(map(known, [*arguments.ignore, *its.get("ignore", ())])),
        frozenset(map(known, only)),
        bool(rollback or arguments.host),
    )


def _choice(text: str, key: str, choices: Sequence[str], kind: type[_Kind]) -> _Kind | Never:
    if text not in choices:
        raise UsageError(f"“{key}” cannot be “{text}” in the settings file.", f"Choose {', '.join(choices)}.")
    return Never.NEVER if text == Never.NEVER else kind(text)


def read(name: str | None) -> Mapping[str, Any]:
    """What the file says, by key; of none that is named: virt-slots.toml here, else that of the user, else nothing.

    UsageError where a key or value is none; EditorError where the file cannot be read.
    """
    path = Path(name) if name is not None else next(filter(Path.is_file, _places()), None)
    if path is None:
        return {}
    import tomllib  # a run without a settings file reads none

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
