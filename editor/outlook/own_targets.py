"""Targets of the user's own: a file with the same rows as resources/targets.toml, for what no distribution ships.

    ["pool-a"]
    title = "Pool A"
    libvirt = "9.0.0"
    qemu = "7.2"
    machines = "upstream"
    aliases = ["a"]

`targets.toml` in `virt-slots` in XDG_CONFIG_HOME. `title` and `machines` (upstream, rhel, ubuntu) may be left out.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import UsageError
from ..knowledge.target import Version
from ..phrase import Phrase

_WANTED = ("libvirt", "qemu")
_VERSIONS = (*_WANTED, "oldest", "newest")
_WORDS = ("title", "machines", "source")
_KNOWN = (*_VERSIONS, *_WORDS, "aliases")


def path() -> Path:
    """Where the file is, if there is one."""
    config = os.environ.get("XDG_CONFIG_HOME", "")
    base = Path(config) if config.startswith("/") else Path.home() / ".config"
    return base / "virt-slots" / "targets.toml"


def rows() -> Mapping[str, dict[str, Any]]:
    """The rows by name, complete; none where there is no file. UsageError if it is not as above."""
    import tomllib  # a start knows no names

    file = path()
    try:
        text = file.read_text(encoding="utf-8")
        found = tomllib.loads(text)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise _wrong(file, str(error)) from None
    return {name.lower(): _row(file, name, row) for name, row in found.items()}


def _row(file: Path, name: str, row: object) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise _wrong(file, f"“{name}” stands outside of a table")
    unknown = sorted(row.keys() - set(_KNOWN))
    missing = [key for key in _WANTED if key not in row]
    texts = (row.get("aliases", []), [row[key] for key in (*_VERSIONS, *_WORDS) if key in row])
    if unknown:
        raise _wrong(file, f"[{name}] has “{unknown[0]}”, which means nothing")
    if missing:
        raise _wrong(file, f"[{name}] has no “{missing[0]}”")
    if not all(isinstance(each, list) and all(isinstance(text, str) for text in each) for each in texts):
        raise _wrong(file, f"[{name}] has a value that is no text")
    for key in _VERSIONS:
        if key in row:
            try:
                Version.parse(row[key])
            except UsageError:
                raise _wrong(file, f"the “{key}” of [{name}] is no version such as 9.0.0") from None
    return {"title": name, "machines": "upstream", "source": str(file), **row}


def _wrong(file: Path, why: str) -> UsageError:
    return UsageError(
        Phrase("{path} cannot be used: {why}.", path=str(file), why=why),
        Phrase("It has the targets of your own; correct it, or move it away."),
    )
