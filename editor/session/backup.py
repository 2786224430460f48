"""Previous definitions, put aside before each define: every define can be taken back from here."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from ..connection import files
from ..connection.answers import DomainText
from ..errors import EditorError
from ..phrase import Phrase
from .merge import Merge

_TIME = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"(?P<name>.*)_(?P<uuid>[0-9a-f-]{36})_(?P<time>\d{8}T\d{6}\.\d{6}Z)\.xml")
_PLACE = "uri"  # in each host's folder: which host that is
_DAYS = "keep-days"  # in the folder above
DAYS = 30
"""So long every backup is kept, where nothing else is set; of those from before, the last one of each month."""


class Kept(NamedTuple):
    """A backup: where it is, the host's URI (empty where that was not noted), the domain, when (UTC), bytes."""

    path: Path
    place: str
    name: str
    uuid: str
    when: datetime
    size: int


def folder() -> Path:
    """Where backups are kept: `virt-slots/backups` in XDG_STATE_HOME (XDG Base Directory Specification)."""
    state = os.environ.get("XDG_STATE_HOME", "")
    base = Path(state) if Path(state).is_absolute() else Path.home() / ".local" / "state"
    return base / "virt-slots" / "backups"


def keep(text: DomainText, place: str = "") -> Path:
    """Put a definition aside, readable by its owner only, and say where. Nothing is ever overwritten.

    `place`: the host's URI; each has a folder of its own. The file is on disk when this returns, and what is too old
    goes. EditorError if it could not be put there.
    """
    name = _plain(text.name)
    where = folder() / _plain(place) if place else folder()
    try:
        for private in dict.fromkeys((folder(), where)):
            private.mkdir(mode=0o700, parents=True, exist_ok=True)
        if place and not (where / _PLACE).exists():
            files.write(where / _PLACE, place.encode(errors="surrogateescape"), private=True)
        path = where / f"{name}_{text.uuid}_{datetime.now(UTC).strftime(_TIME)}.xml"
        files.write(path, text.xml, private=True)
    except (OSError, EditorError) as error:
        why = error.sentence if isinstance(error, EditorError) else f"{error.strerror}."
        raise EditorError(
            Phrase(
                "The previous definition cannot be put aside in {folder}: {why}",
                folder=files.printable(where),
                why=why,
            ),
            "Nothing was changed. Make room or set XDG_STATE_HOME, or save to a file.",
        ) from None
    with suppress(OSError):
        prune(text.uuid)
    return path


def kept(uuid: str | None = None, place: str | None = None) -> tuple[Kept, ...]:
    """All backups, or those of one domain or host; the last one first."""
    found = []
    for path in folder().rglob("*.xml"):
        match = _NAME.fullmatch(path.name)
        if match is None or (uuid is not None and match["uuid"] != uuid):
            continue
        with suppress(OSError, ValueError):
            when = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
            found.append(Kept(path, _place(path.parent), match["name"], match["uuid"], when, path.stat().st_size))
    return tuple(
        sorted(
            (each for each in found if place is None or each.place == place), key=lambda each: each.when, reverse=True
        )
    )


def changed_then(older: bytes, newer: bytes) -> tuple[str, ...]:
    """What was changed from one text to the next, part by part, for people. EditorError if either is no domain."""
    return tuple(each.key.name for each in Merge(older, newer, newer).differences)


def days() -> int | None:
    """How long each backup is kept; None: for ever."""
    try:
        text = (folder() / _DAYS).read_text().strip()
    except (OSError, ValueError):
        return DAYS
    return int(text) if text.isdecimal() else None


def keep_for(number: int | None) -> None:
    """Keep each backup for so many days, None: for ever. EditorError if that cannot be noted."""
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder() / _DAYS
    there = path.read_bytes() if path.exists() else None
    files.write(path, (b"for ever" if number is None else str(number).encode()) + b"\n", replaces=there, private=True)


def prune(uuid: str | None = None, now: datetime | None = None) -> tuple[Path, ...]:
    """Delete what is older than `days()`, except the last one of each host, domain and month. What was deleted."""
    limit = days()
    if limit is None:
        return ()
    oldest = (now or datetime.now(UTC)) - timedelta(days=limit)
    gone, months = [], set()
    for each in kept(uuid):
        if each.when >= oldest:
            continue
        month = (each.place, each.uuid, each.when.year, each.when.month)
        if month in months:
            each.path.unlink(missing_ok=True)
            gone.append(each.path)
        months.add(month)
    return tuple(gone)


def _plain(text: str) -> str:
    """As a part of a path."""
    return re.sub(r"[^\w.-]", "-", text, flags=re.ASCII)[:100]


def _place(where: Path) -> str:
    try:
        return (where / _PLACE).read_text(errors="surrogateescape")
    except OSError:
        return ""
