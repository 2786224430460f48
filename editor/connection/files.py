"""XML files and standard input: read whole, written whole or not at all (`writing`)."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import stat
import sys
import time
from pathlib import Path
from typing import BinaryIO, NamedTuple

from ..errors import EditorError, UsageError
from ..phrase import Phrase
from ..plain_text import plain
from . import writing
from .refusal import ChangedMeanwhileError

MAX_BYTES = 16 * 1024 * 1024
"""What is larger is no domain's XML; the same limit as that of `document.read`, which a test keeps so."""
STANDARD_INPUT = "-"
_USUAL = 256 * 1024  # bytes that are asked for first: room for the most is dear where thousands are read
_WRITER, _BYTES = 1.0, 30.0  # seconds to wait for somebody to open a pipe, and for the next bytes to come through it

_REASONS: tuple[tuple[type[OSError], str, str], ...] = (
    (FileNotFoundError, "there is no such file or folder", "Check the path."),
    (PermissionError, "you have no permission", "Use another file, or have the permissions changed."),
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
        try:
            return FileText(None, _whole(sys.stdin.buffer, "Standard input"))
        except OSError as error:
            raise _unreadable("Standard input", error) from None
    path = _absolute(name)
    shown = printable(path)
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or stat.S_ISDIR(mode)):
            raise EditorError(
                Phrase("{file} is no file but a device or a socket.", file=shown),
                "Name a file, or “-” for standard input.",
            )
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)  # a pipe would wait else
        with os.fdopen(descriptor, "rb") as file:
            if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
                return FileText(path, _from_pipe(descriptor, shown))
            return FileText(path, _whole(file, shown))
    except OSError as error:
        raise _unreadable(shown, error) from None


def write(name: str | Path, xml: bytes, *, replaces: bytes | None = None, private: bool = False) -> None:
    """Write a file whole: at every moment there is either the old text or the new one on disk.

    `replaces` is the text that was read from it, None for a file that must not exist yet. EditorError, and the
    old text stays, if that is not so (ChangedMeanwhileError) or writing fails. Mode, owner and extended attributes
    stay where that is possible; with `private`, only the owner may read it afterwards. A symbolic link stays one:
    the file it names is written.
    """
    path = Path(os.path.realpath(_absolute(name)))
    try:
        writing.replace(path, xml, lambda: _refuse_unexpected(path, replaces), private=private)
    except FileExistsError:  # somebody made it while we wrote
        raise _exists(path) from None
    except OSError as error:
        why, hint = writing.reason(error)
        raise EditorError(Phrase("{file} was not saved: {reason}.", file=printable(path), reason=why), hint) from None


def printable(path: str | Path) -> str:
    """A path that can be printed anywhere: bytes that are no UTF-8 show as �, control characters as escapes."""
    return plain(os.fsencode(path).decode("utf-8", "replace"))


def _absolute(name: str | Path) -> Path:
    if "\0" in str(name) or not str(name):
        raise UsageError("This is no file name.", "Name a file.")
    return Path(name).absolute()


def _whole(file: BinaryIO, name: str) -> bytes:
    data = file.read(_USUAL)
    if len(data) == _USUAL:
        data += file.read(MAX_BYTES + 1 - _USUAL)
    return _checked(data, name)


def _from_pipe(descriptor: int, name: str) -> bytes:
    """All that comes through a pipe that was opened without waiting, for as long as something comes."""
    data = b""
    end = time.monotonic() + _WRITER
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    while len(data) <= MAX_BYTES:
        try:
            came = os.read(descriptor, _USUAL)
        except BlockingIOError:  # somebody has it open and says nothing yet
            if not poll.poll(_BYTES * 1000):
                raise EditorError(
                    Phrase("{file} is a pipe, and nothing came through it for %n second(s).", int(_BYTES), file=name),
                    "Have the XML written to a file, or give it as standard input: “-”.",
                ) from None
            end = 0.0
            continue
        if not came and not data and time.monotonic() < end:
            time.sleep(0.01)
            continue
        if not came:
            break
        data += came
    if not data:
        raise EditorError(
            Phrase("{file} is a pipe, and nobody writes to it.", file=name),
            "Have the XML written to a file, or give it as standard input: “-”.",
        )
    return _checked(data, name)


def _checked(data: bytes, name: str) -> bytes:
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
        there = path.lstat()
    except FileNotFoundError:
        if replaces is None:
            return
        raise ChangedMeanwhileError(
            Phrase("{shown} is gone since it was read.", shown=shown), "Save to another file."
        ) from None
    refuse_what_is_no_file(path)
    if replaces is None:
        raise _exists(path)
    if there.st_nlink > 1:
        raise EditorError(
            Phrase(
                "{shown} has %n names (hard links), and the others would keep the old text; nothing was written.",
                there.st_nlink,
                shown=shown,
            ),
            "Save to another file, and copy it over this one if all names are to have it.",
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


def refuse_what_is_no_file(path: Path) -> None:
    """EditorError where there is something that cannot be written over: a folder, a pipe, a device."""
    with contextlib.suppress(OSError):  # whoever reads or writes it will say so
        if not stat.S_ISREG(path.stat().st_mode):
            raise EditorError(
                Phrase("{shown} is no ordinary file; nothing was written.", shown=printable(path)),
                "Name another file.",
            )


def _exists(path: Path) -> ChangedMeanwhileError:
    return ChangedMeanwhileError(
        Phrase("{shown} exists already.", shown=printable(path)),
        "Say that it is to be replaced, or name another file.",
    )


def _unreadable(what: str, error: OSError) -> EditorError:
    for kind, reason, hint in _REASONS:
        if isinstance(error, kind):
            return EditorError(Phrase("{what} cannot be read: {reason}.", what=what, reason=reason), hint)
    if error.errno == errno.ENXIO:
        return EditorError(Phrase("{what} cannot be read: it is a socket.", what=what), "Name a file.")
    return EditorError(
        Phrase("{what} cannot be read: {reason}.", what=what, reason=error.strerror or error),
        "Try another file, or look at the disk.",
    )
