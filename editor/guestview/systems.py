"""Which operating system a guest has, as far as its view depends on it: resources/guests.toml, libosinfo's id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from ..errors import UsageError
from ..pci.guest import Element, Guest
from ..phrase import Phrase
from ..resource_files import RESOURCES

KERNEL = "kernel"  # the naming of a guest whose kernel names the interfaces


class Family(StrEnum):
    """What counts to it: names of interfaces, or locations."""

    LINUX = "linux"
    WINDOWS = "windows"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class GuestSystem:
    """One operating system. `naming`: a scheme of `nic_names.SCHEMES`, KERNEL, or None where no names are predicted.

    `osinfo`: the beginnings of libosinfo's ids; `releases`: those of ID and VERSION_ID in os-release, as the guest's
    agent says them. `generation`: it stands for its time where the guest is not known.
    """

    key: str
    title: str
    family: Family
    naming: str | None
    osinfo: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    generation: bool = False
    source: str = ""


UNKNOWN = GuestSystem("unknown", "not known", Family.UNKNOWN, None)


@cache
def systems() -> Mapping[str, GuestSystem]:
    """All that are known by name, in the order of resources/guests.toml, and UNKNOWN."""
    import tomllib  # a start without a guest's view reads no table

    rows = tomllib.loads((RESOURCES / "guests.toml").read_text(encoding="utf-8"))
    return {**{key: _system(key, row) for key, row in rows.items()}, UNKNOWN.key: UNKNOWN}


@cache
def generations() -> tuple[GuestSystem, ...]:
    """Those that stand for their time, the oldest scheme first."""
    return tuple(sorted((each for each in systems().values() if each.generation), key=lambda each: each.naming or ""))


def named(name: str) -> GuestSystem:
    """The system of that name. UsageError, with the nearest name as a hint, if there is none."""
    found = systems().get(name.strip().lower())
    if found is not None:
        return found
    import difflib  # for what is misspelt only

    near = difflib.get_close_matches(name.lower(), systems(), 1)
    hint = (
        Phrase("Did you mean “{name}”?", name=near[0])
        if near
        else Phrase("There are: {names}.", names=", ".join(systems()))
    )
    raise UsageError(Phrase("No guest system is called “{text}”.", text=name), hint)


def of_guest(guest: Guest) -> GuestSystem:
    """The system that the domain's metadata names by libosinfo's id, as virt-install writes it; else UNKNOWN."""
    metadata = guest.root.child("metadata")
    found = _osinfo_id(metadata) if metadata is not None else ""
    if not found:
        return UNKNOWN
    matches = [
        (len(start), each) for each in systems().values() for start in each.osinfo if _begins(found.lower(), start)
    ]
    return max(matches, key=lambda match: match[0])[1] if matches else UNKNOWN


def _begins(text: str, start: str) -> bool:
    """Whether an id begins so and the release's number ends there: rhel/9 is not rhel/90."""
    return text.startswith(start) and not (start[-1].isdigit() and text[len(start) : len(start) + 1].isdigit())


def _osinfo_id(metadata: Element) -> str:
    """The id of <libosinfo:os>, whatever the prefix; the first that is written."""
    stack = [metadata]
    while stack:
        at = stack.pop()
        if re.fullmatch(r"\{http://libosinfo\.org/xmlns/libvirt/domain/1\.0\}os", at.tag):
            return (at.get("id") or "").strip()
        stack += reversed(at.children)
    return ""


def _system(key: str, row: Mapping[str, Any]) -> GuestSystem:
    return GuestSystem(
        key,
        row["title"],
        Family(row.get("family", "linux")),
        row.get("naming"),
        tuple(row.get("osinfo", ())),
        tuple(row.get("releases", ())),
        row.get("generation", False),
        row["source"],
    )
