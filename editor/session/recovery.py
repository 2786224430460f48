"""What is not saved, put aside while it is being edited, so that neither a crash nor a kill loses it.

Each running program has a folder of its own below `recovery` in the state folder, with one file an open domain,
readable by their owner only. A lock that the kernel gives back when the program ends, however it ends, says
whether the program still runs: only what a dead one left behind is offered, and to one program at a time.
"""

from __future__ import annotations

import base64
import contextlib
import fcntl
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ..connection.answers import DomainText
from ..connection.files import FileText, printable
from ..errors import EditorError
from ..phrase import Phrase
from . import backup
from .policy import Policy

_LOCK = "lock"
_FORMAT = 1  # of the files; what has another number stays for the version that can read it


@dataclass(frozen=True, slots=True)
class Unsaved:
    """One open domain as it would be lost. All texts are bytes of XML.

    `loaded` is what its file or host (`uri`) had when it was last read or written; `text` the document as edited,
    to which `policy` adds what it records; `draft` what was typed and is no domain yet, None where there is none.
    """

    name: str
    loaded: FileText | DomainText
    text: bytes
    policy: Policy = Policy.LEAVE
    draft: bytes | None = None
    uri: str | None = None
    readonly: bool = False

    @property
    def place(self) -> str:
        """Where it came from, for people."""
        if isinstance(self.loaded, DomainText):
            return self.uri or "libvirt"
        return printable(self.loaded.path) if self.loaded.path else "standard input"


def folder() -> Path:
    """Where all programs of this user put their unsaved texts."""
    return backup.folder().parent / "recovery"


class Recovery:
    """The folder of this program; it exists only while something is put aside. Not thread-safe."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: int | None = None
        self._kept: dict[str, tuple[Path, Unsaved]] = {}
        self._count = 0

    @property
    def where(self) -> Path | None:
        """The folder, None while nothing is put aside."""
        return self._folder

    def keep(self, unsaved: Mapping[str, Unsaved]) -> None:
        """Have exactly these put aside, under keys that tell open domains apart; on disk when this returns.

        What did not change is not written again. EditorError if it cannot be done; what was kept before stays.
        """
        if not unsaved:
            self.close()
            return
        try:
            where = self._open()
            for key, each in unsaved.items():
                path, before = self._kept.get(key, (None, None))
                if path is None:
                    self._count += 1
                    path = where / f"{self._count}.json"
                if each != before:
                    _write(path, _encoded(each))
                    self._kept[key] = path, each
            for key in self._kept.keys() - unsaved.keys():
                self._kept.pop(key)[0].unlink(missing_ok=True)
        except OSError as error:
            raise EditorError(
                Phrase(
                    "Unsaved work cannot be put aside in {folder}: {why}.",
                    folder=printable(folder()),
                    why=error.strerror,
                ),
                "It would be lost in a crash. Save soon, make room, or set XDG_STATE_HOME.",
            ) from None

    def close(self) -> None:
        """Everything is saved or given up: leave nothing behind."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
        self._folder, self._lock, self._kept = None, None, {}

    def _open(self) -> Path:
        if self._folder is None:
            folder().mkdir(mode=0o700, parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=folder()))  # mode 0700
            # Locked before it has its name: nobody ever sees it free while we run.
            self._lock = os.open(made / "locking", os.O_RDWR | os.O_CREAT, 0o600)
            with contextlib.suppress(OSError):  # a file system without locks: `left_behind` offers nothing there
                fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                (made / "locking").rename(made / _LOCK)
            self._folder = made
        return self._folder


class LeftBehind:
    """What a program that ended put aside; held by this program until it is removed or released."""

    def __init__(self, where: Path, lock: int, unsaved: tuple[tuple[datetime, Unsaved], ...]) -> None:
        self._where = where
        self._lock = lock
        self.unsaved = unsaved
        """When it was put aside (UTC), and what; the last one first."""

    def remove(self) -> None:
        """It is in good hands, or not wanted: delete it."""
        shutil.rmtree(self._where, ignore_errors=True)
        os.close(self._lock)

    def release(self) -> None:
        """Leave it for the next start."""
        os.close(self._lock)


def left_behind() -> tuple[LeftBehind, ...]:
    """What programs that no longer run put aside. Files that cannot be read are left where they are."""
    found = []
    for where in sorted(folder().glob("*")):
        try:
            lock = os.open(where / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
        except OSError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # it runs, or another start has it
            os.close(lock)
            continue
        paths = sorted(where.glob("*.json"))
        unsaved = [(_time(path), each) for path in paths if (each := _read(path)) is not None]
        left = LeftBehind(where, lock, tuple(sorted(unsaved, key=lambda pair: pair[0], reverse=True)))
        if unsaved:
            found.append(left)
        elif paths:
            left.release()
        else:
            left.remove()
    return tuple(found)


def _write(path: Path, data: bytes) -> None:
    """Write it whole, readable by its owner only: at every moment there is the old text or the new one."""
    beside = path.with_suffix(".new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _time(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _encoded(unsaved: Unsaved) -> bytes:
    loaded = unsaved.loaded
    if isinstance(loaded, DomainText):
        source: dict[str, object] = {
            "name": loaded.name,
            "uuid": loaded.uuid,
            "active": loaded.active,
            "persistent": loaded.persistent,
            "secrets_missing": loaded.secrets_missing,
        }
    else:
        source = {"path": None if loaded.path is None else os.fspath(loaded.path)}
    record = {
        "format": _FORMAT,
        "name": unsaved.name,
        "uri": unsaved.uri,
        "readonly": unsaved.readonly,
        "policy": unsaved.policy.value,
        "source": source,
        "loaded": _text(loaded.xml),
        "text": _text(unsaved.text),
        "draft": None if unsaved.draft is None else _text(unsaved.draft),
    }
    return json.dumps(record, indent=1).encode()


def _read(path: Path) -> Unsaved | None:
    """The file's record; None where it is none that this version wrote."""
    try:
        record = json.loads(path.read_bytes())
        if record["format"] != _FORMAT:
            return None
        source, xml = record["source"], _bytes(record["loaded"])
        if "uuid" in source:
            loaded: FileText | DomainText = DomainText(xml=xml, **source)
        else:
            loaded = FileText(None if source["path"] is None else Path(source["path"]), xml)
        return Unsaved(
            record["name"],
            loaded,
            _bytes(record["text"]),
            Policy(record["policy"]),
            None if record["draft"] is None else _bytes(record["draft"]),
            record["uri"],
            record["readonly"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _text(data: bytes) -> str | list[str]:
    """Bytes for JSON: as text, so that a person can read the file in need; else in Base64."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return [base64.b64encode(data).decode()]


_FROM: Mapping[type, Callable[..., bytes]] = {str: str.encode, list: lambda parts: base64.b64decode(parts[0])}


def _bytes(written: str | list[str]) -> bytes:
    return _FROM[type(written)](written)
