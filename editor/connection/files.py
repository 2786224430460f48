"""XML files and standard input: read whole, written atomically or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..errors import EditorError
from ..phrase import Phrase
from ..plain_text import plain
from .refusal import ChangedMeanwhileError

MAX_BYTES = 16 * 1024 * 1024
"""What is larger is no domain's XML; the same limit as that of `document.read`, which a test keeps so."""
STANDARD_INPUT = "-"
_USUAL = 256 * 1024  # bytes that are asked for first: room for the most is dear where thousands are read

_REASONS: tuple[tuple[type[OSError], str, str], ...] = (
    (FileNotFoundError, "there is no such file or folder", "Check the path."),
    (PermissionError, "you have no permission", "Use another place, or have the permissions changed."),
    (IsADirectoryError, "it is a folder", "Name a file."),
    (NotADirectoryError, "a part of the path is no folder", "Check the path."),
)


class FileText(NamedTuple):
    """What was read. `path` is absolute, None for standard input."""

    path: Path | None
    xml: bytes


def read(name: str) -> FileText:
    """Read a file, or standard input for “-”. EditorError if that cannot be done or is more than 16 MiB.

    No more than that is ever read, so a disk image or an endless pipe by mistake does no harm.
    """
    if name == STANDARD_INPUT:
        if sys.stdin is None:
            raise EditorError("There is no standard input to read.", "Name a file.")
        return FileText(None, _whole(sys.stdin.buffer, "Standard input"))
    path = _absolute(name)
    try:
        with path.open("rb") as file:
            return FileText(path, _whole(file, printable(path)))
    except OSError as error:
        raise _refusal(Phrase("{file} cannot be read", file=printable(path)), error) from None


def write(name: str | Path, xml: bytes, *, replaces: bytes | None = None, private: bool = False) -> None:
    """Write a file whole: at every moment there is either the old text or the new one on disk.

    `replaces` is the text that was read from it, None for a file that must not exist yet. EditorError, and the
    old text stays, if that is not so (ChangedMeanwhileError) or writing fails. Mode, owner and extended attributes
    stay where that is possible; with `private`, only the owner may read it afterwards. A symbolic link stays one:
    the file it names is written.
    """
    path = Path(os.path.realpath(_absolute(name)))
    try:
        _refuse_unexpected(path, replaces)
        _replace(path, xml, private)
    except OSError as error:
        raise _refusal(Phrase("{file} was not saved", file=printable(path)), error) from None


def printable(path: str | Path) -> str:
    """A path that can be printed anywhere: bytes that are no UTF-8 show as �, control characters as escapes."""
    return plain(os.fsencode(path).decode("utf-8", "replace"))


def _absolute(name: str | Path) -> Path:
    if "\0" in str(name) or not str(name):
        raise EditorError("This is no file name.", "Name a file.")
    return Path(name).absolute()


def _whole(file: BinaryIO, name: str) -> bytes:
    data = file.read(_USUAL)
    if len(data) == _USUAL:
        data += file.read(MAX_BYTES + 1 - _USUAL)
    if len(data) > MAX_BYTES:
        raise EditorError(
            Phrase("{name} is larger than {most} MB; no domain's XML is.", name=name, most=MAX_BYTES // 1048576),
            "Is it a disk image or another file by mistake?",
        )
    return data


def _refuse_unexpected(path: Path, replaces: bytes | None) -> None:
    """What is there must be what is to be replaced."""
    shown = printable(path)
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        if replaces is None:
            return
        raise ChangedMeanwhileError(
            Phrase("{shown} is gone since it was read.", shown=shown), "Save to another file."
        ) from None
    if not stat.S_ISREG(mode):
        raise EditorError(
            Phrase("{shown} is no ordinary file; nothing was written.", shown=shown), "Name another file."
        )
    if replaces is None:
        raise ChangedMeanwhileError(
            Phrase("{shown} exists already.", shown=shown), "Say that it is to be replaced, or name another file."
        )
    if not os.access(path, os.W_OK):
        raise EditorError(
            Phrase("{shown} is write-protected; nothing was written.", shown=shown), "Save to another file."
        )
    if read(str(path)).xml != replaces:
        raise ChangedMeanwhileError(
            Phrase("{shown} was changed by somebody else since it was read; nothing was written.", shown=shown),
            "Load it again, or save to another file.",
        )


def _replace(path: Path, xml: bytes, private: bool) -> None:
    """Write beside it, then let the new file take the old one's name."""
    exists = path.exists()
    beside = path.with_name(f".{path.name[:200]}.{os.urandom(4).hex()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if private or exists else 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(xml)
            file.flush()
            if exists:
                _take_after(path, beside, private)
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    # The file is in place; a file system that cannot sync a folder does not make that untrue.
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _take_after(path: Path, beside: Path, private: bool) -> None:
    """Owner, group, mode and extended attributes of `path` for `beside`; its time is its own."""
    was = path.stat()
    mode = stat.S_IMODE(was.st_mode)
    shutil.copystat(path, beside)
    os.utime(beside)
    try:
        os.chown(beside, was.st_uid, was.st_gid)
    except PermissionError:
        try:
            os.chown(beside, -1, was.st_gid)
        except PermissionError:
            mode &= ~0o070  # another group than before: nothing that was meant for the old one
    beside.chmod(mode & 0o700 if private else mode)


def _refusal(what: str, error: OSError) -> EditorError:
    for kind, reason, hint in _REASONS:
        if isinstance(error, kind):
            return EditorError(Phrase("{what}: {reason}.", what=what, reason=reason), hint)
    return EditorError(
        Phrase("{what}: {reason}.", what=what, reason=error.strerror or error),
        "The old text is untouched; try another place.",
    )
