"""A file's text replaced whole, or created: never torn, never over what somebody else wrote meanwhile.

The new text is written into a file without a name, where the file system has such (O_TMPFILE), so that a program that
is killed leaves nothing behind; elsewhere beside the old one, under a name that the next save in that folder clears
away. Programs that save in one folder at the same instant take turns, by a lock on the folder that the kernel gives
back when a program ends; and what is to be replaced is compared once more just before it is.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import EditorError
from ..phrase import Phrase
from ..plain_text import plain

_TEMPORARY = re.compile(r"\..*\.virt-slots-[0-9a-f]{16}")
_TURN = 10.0  # seconds: a save takes a fraction of one
_NO_NAMELESS = {errno.EISDIR, errno.ENOENT, errno.EOPNOTSUPP, errno.EINVAL}  # open(2), of O_TMPFILE
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.ENOENT, errno.EXDEV}
# chown(2), and EINVAL for an owner who has no number in this user namespace
_NO_OWNER = {errno.EPERM, errno.EACCES, errno.EINVAL, errno.EOPNOTSUPP}


def replace(path: Path, text: bytes, check: Callable[[], None], *, private: bool) -> None:
    """Have `path` hold the text. `check` raises where something is there that shall not be replaced; OSError else.

    `path` names no symbolic link. What it has of mode, owner and extended attributes stays where that is possible;
    with `private`, only the owner may read it afterwards.
    """
    with _turn(path.parent) as is_ours:
        if is_ours:
            _clear(path.parent)
        check()
        _write(path, text, check, private)
    # The file is in place; a file system that cannot sync a folder does not make that untrue.
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextlib.contextmanager
def _turn(folder: Path) -> Iterator[bool]:
    """Have the folder for ourselves; false where its file system has no locks. EditorError if another keeps it."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield _locked(descriptor, folder)
    finally:
        os.close(descriptor)


def _locked(descriptor: int, folder: Path) -> bool:
    end = time.monotonic() + _TURN
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise EditorError(
                    Phrase(
                        "Another program is saving in {folder} and does not end; nothing was written.", folder=folder
                    ),
                    "Try again, or save to another folder.",
                ) from None
            time.sleep(0.02)
        except OSError:
            return False
        else:
            return True


def _clear(folder: Path) -> None:
    """Take away what saves that were killed left; nobody else saves here now."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)  # noqa: PTH108  it is none of a Path yet


def _write(path: Path, text: bytes, check: Callable[[], None], private: bool) -> None:
    exists = path.exists()
    mode = 0o600 if private or exists else 0o666
    beside = path.with_name(f".{path.name[:200]}.virt-slots-{os.urandom(8).hex()}")
    descriptor, has_name = _opened(beside, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
            file.flush()
            written = beside if has_name else Path(f"/proc/self/fd/{file.fileno()}")
            if exists:
                _take_after(path, written, private)
            os.fsync(file.fileno())
            check()
            if exists:
                if not has_name:
                    _link(written, beside)
                beside.replace(path)
            else:
                _create(written, path)
    finally:
        beside.unlink(missing_ok=True)


def _opened(beside: Path, mode: int) -> tuple[int, bool]:
    """A new file to write into, and whether it has that name already."""
    if hasattr(os, "O_TMPFILE") and Path("/proc/self/fd").is_dir():
        try:
            return os.open(beside.parent, os.O_WRONLY | os.O_TMPFILE | os.O_CLOEXEC, mode), False
        except OSError as error:
            if error.errno not in _NO_NAMELESS:
                raise
    return os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, mode), True


def _link(written: Path, name: Path) -> None:
    """Give the file a name, or another; never one that there is (linkat(2) with AT_SYMLINK_FOLLOW)."""
    folder = os.open(name.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.link(written, name.name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _create(written: Path, path: Path) -> None:
    try:
        _link(written, path)
    except OSError as error:
        if error.errno not in _NO_LINKS or stat.S_ISLNK(written.lstat().st_mode):
            raise
        written.rename(path)  # a file system without links, and `check` has just found no such file


def _take_after(path: Path, beside: Path, private: bool) -> None:
    """Owner, group, mode and extended attributes of `path` for `beside`; its time is its own."""
    was = path.stat()
    mode = stat.S_IMODE(was.st_mode)
    shutil.copystat(path, beside)
    os.utime(beside)
    if not _give(beside, was.st_uid, was.st_gid) and not _give(beside, -1, was.st_gid):
        mode &= ~0o070  # another group than before: nothing that was meant for the old one
    beside.chmod(mode & 0o700 if private else mode)


def _give(path: Path, owner: int, group: int) -> bool:
    try:
        os.chown(path, owner, group)
    except OSError as error:
        if error.errno not in _NO_OWNER:
            raise
        return False
    return True


def reason(error: OSError) -> tuple[str, str]:
    """Why a file could not be written, as a clause, and what to do about it."""
    for numbers, clause, hint in _REASONS:
        if error.errno in numbers:
            return clause, hint
    return plain(error.strerror or str(error)), "The old text is untouched; try another place."


_REASONS: tuple[tuple[frozenset[int], str, str], ...] = (
    (
        frozenset({errno.EACCES, errno.EPERM}),
        "you have no permission to replace it or to make files in its folder",
        "Use another place, or have the permissions changed.",
    ),
    (frozenset({errno.ENOENT}), "there is no such file or folder", "Check the path."),
    (frozenset({errno.ENOTDIR}), "a part of the path is no folder", "Check the path."),
    (frozenset({errno.EROFS}), "that file system is read-only", "Save to another place."),
    (
        frozenset({errno.EBUSY}),
        "something else is mounted on that name, so that the file cannot be replaced as a whole",
        "Save to another file, and copy it there.",
    ),
)
