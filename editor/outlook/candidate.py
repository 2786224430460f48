"""The libvirts that a domain can be held against: a version, a distribution's release, a connected host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..errors import UsageError
from ..knowledge.target import Target, Version
from ..phrase import Phrase
from ..resource_files import RESOURCES
from . import own_targets


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of them. `name` is how it is asked for, `title` what a person reads.

    `vendor`: whose machine types its QEMU has (upstream, rhel, ubuntu), None where that is not known.
    `oldest`, `newest`: of the vendor's own ones, by the vendor's release (RHEL's, Ubuntu's), where that is known.
    `machines`: the machine types it really has, where a host was asked; None otherwise. `models`: what
    its QEMU really has, as (device, enumeration, value) of libvirt's domain capabilities.
    """

    name: str
    title: str
    target: Target
    vendor: str | None = None
    machines: frozenset[str] | None = None
    models: frozenset[tuple[str, str, str]] = frozenset()
    source: str = ""
    oldest: Version | None = None
    newest: Version | None = None


def candidate(name: str) -> Candidate:
    """The candidate with that name: `9.0.0`, `debian-12`. EditorError, with the nearest name, if there is none."""
    wanted = name.strip().lower()
    if wanted[:1].isdigit():
        return of_target(Target(Version.parse(wanted)))
    known = _names()
    if wanted not in known:
        own_targets.rows()  # if they cannot be read, that is why
        import difflib  # for what is misspelt only

        near = difflib.get_close_matches(wanted, known, 1)
        hint = (
            Phrase("Did you mean “{name}”?", name=near[0])
            if near
            else Phrase("Write a version such as 9.0.0, or {names}.", names=", ".join(presets()))
        )
        raise UsageError(Phrase("No libvirt is known by the name “{name}”.", name=name), hint)
    return known[wanted]


def of_target(target: Target) -> Candidate:
    """The candidate that is nothing but a version."""
    return Candidate(str(target.libvirt), f"libvirt {target.libvirt}", target)


@cache
def presets() -> Mapping[str, Candidate]:
    """All releases of distributions that are known by name, as resources/targets.toml has them; then the user's own."""
    return {name: _preset(name, row) for name, row in _rows().items()}


@cache
def _names() -> Mapping[str, Candidate]:
    aliases = {alias: presets()[name] for name, row in _rows().items() for alias in row.get("aliases", ())}
    return {**presets(), **aliases}


@cache
def _rows() -> Mapping[str, dict[str, Any]]:
    import tomllib  # a start knows no names

    shipped = tomllib.loads((RESOURCES / "targets.toml").read_text(encoding="utf-8"))
    try:
        return {**shipped, **own_targets.rows()}
    except UsageError:
        return shipped  # said where one of them is asked for


def _preset(name: str, row: Mapping[str, Any]) -> Candidate:
    return Candidate(
        name,
        row["title"],
        Target(Version.parse(row["libvirt"]), Version.parse(row["qemu"])),
        row["machines"],
        source=row["source"],
        oldest=Version.parse(row["oldest"]) if "oldest" in row else None,
        newest=Version.parse(row["newest"]) if "newest" in row else None,
    )
