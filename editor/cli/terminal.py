"""Standard output and standard error: what strangers wrote does nothing there, and what cannot be written is said."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from ..plain_text import plain_lines, referenced
from ..session.secrets import masked
from . import colour


class OutputError(Exception):
    """Standard output takes nothing more: a full disk, a descriptor that is closed."""

    @property
    def sentence(self) -> str:
        """Why, as a sentence."""
        return f"Standard output cannot be written: {self.args[0]}."


class Guarded:
    """A text stream whose control characters come out as escapes; all else is the stream's own.

    `stream` None: the descriptor was closed before the program began.
    """

    def __init__(self, stream: TextIO | None, is_output: bool) -> None:
        self._stream = stream
        self._is_output = is_output
        self._is_broken = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the stream has
        return getattr(self._stream, name)

    def isatty(self) -> bool:
        """Whether a person may be looking."""
        return self._stream is not None and self._stream.isatty()

    def write(self, text: str) -> int:
        """Write the text, made plain; on a terminal with colours of our own."""
        plain = plain_lines(text)
        self.draw(colour.painted(plain) if colour.are_wanted(self) else plain)
        return len(text)

    def draw(self, text: str) -> None:
        """Write it as it is: for what moves the cursor on purpose."""
        if text:
            with self._explained():
                self._open().write(text)

    def write_bytes(self, data: bytes) -> None:
        """Write bytes that nothing may change, between what was written before and what will be."""
        with self._explained():
            self._open().flush()
            self._open().buffer.write(data)

    def flush(self) -> None:
        """Have all that was written arrive."""
        if self._is_broken:  # and argparse has kept quiet about it
            raise BrokenPipeError
        if self._stream is not None:
            with self._explained():
                self._stream.flush()

    def _open(self) -> TextIO:
        if self._stream is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return self._stream

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        """Nobody can be told of a standard error that fails; a pipe that nobody reads is no failure."""
        try:
            yield
        except BrokenPipeError:
            self._is_broken = True
            raise
        except OSError as error:
            discard(self._stream)
            if self._is_output:
                raise OutputError(error.strerror or str(error)) from None


@contextlib.contextmanager
def guarded() -> Iterator[None]:
    """Both streams guarded, for as long as a sub-command runs."""
    out, err = Guarded(sys.stdout, is_output=True), Guarded(sys.stderr, is_output=False)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        yield


def discard(stream: TextIO | None) -> None:
    """Let what is still to be written go nowhere, so that nothing is said of it at the end of the program either."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())  # type: ignore[union-attr]
        os.close(descriptor)


def show(text: str) -> None:
    """To standard error as it is, at once: a bar that is drawn again and again."""
    draw = sys.stderr.draw if isinstance(sys.stderr, Guarded) else sys.stderr.write
    draw(text)
    sys.stderr.flush()


def print_xml(source: bytes, encoding: str) -> None:
    """XML to standard output: to the byte; on a terminal with dots for secrets, references for what has effects."""
    out = sys.stdout
    if not isinstance(out, Guarded):
        raise TypeError("sub-commands run with guarded streams")
    if out.isatty():
        out.draw(referenced(masked(source.decode(encoding).replace("\r\n", "\n"))))
    else:
        out.write_bytes(source)
