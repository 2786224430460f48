"""What is not saved, put aside while it is being edited, so that neither a crash nor a kill loses it.

Each running program has a folder of its own below `recovery` in the state folder, with one file an open domain,
readable by their owner only. A lock that the kernel gives back when the program ends, however it ends, says
whether the program still runs: only what a dead one left behind is offered, and to one program at a time.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from ..connection.files import printable
from ..errors import EditorError
from ..phrase import Phrase
from . import backup
from .record import OtherFormatError, Unsaved, decoded, encoded

_LOCK = "lock"
_LARGEST = 256 * 1024 * 1024  # bytes: three texts of 16 MB, each byte of them escaped


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
                    _write(path, encoded(each))
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


def left_behind(on_unreadable: Callable[[Path], None] = lambda path: None) -> tuple[LeftBehind, ...]:
    """What programs that no longer run put aside.

    Records that nobody can read come out of the way, into a folder beside, and `on_unreadable` is told where they are
    then; those of another version of the program stay where they are.
    """
    found = []
    for where in _folders():
        try:
            lock = os.open(where / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
        except OSError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # it runs, or another start has it
            os.close(lock)
            continue
        unsaved = []
        for path in sorted(where.glob("*.json")):
            try:
                unsaved.append((_time(path), decoded(_content(path))))
            except OtherFormatError:
                continue
            except (OSError, ValueError, MemoryError, OverflowError):
                _put_aside(path, on_unreadable)
        paths = list(where.glob("*.json"))
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


def _folders() -> Sequence[Path]:
    try:
        return sorted(folder().iterdir())
    except OSError:  # there are none, or something else is in the way: `Recovery.keep` will say so
        return ()


def _content(path: Path) -> bytes:
    """What is in a file, ValueError for what is none: a pipe would be waited for, and a device has no end."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            raise ValueError("no record")
        return file.read(_LARGEST)


def _put_aside(path: Path, told: Callable[[Path], None]) -> None:
    aside = folder().with_name("unreadable")
    with contextlib.suppress(OSError):
        aside.mkdir(mode=0o700, parents=True, exist_ok=True)
        to = aside / f"{path.parent.name}-{path.name}"
        path.rename(to)
        told(to)


def _time(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
