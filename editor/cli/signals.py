"""Ctrl-C, SIGTERM and SIGHUP end a sub-command at once and in order: what it has begun is cleared away, once."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType
from typing import Any

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_INTERRUPTED, _TERMINATED = 130, 143  # what a shell says of SIGINT and SIGTERM


class Ended(BaseException):
    """Somebody ended the program. Like KeyboardInterrupt, it passes by those who handle errors."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = _INTERRUPTED if number == signal.SIGINT else _TERMINATED


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Have these signals raise `Ended`, the first of them only; those that whoever started us ignores stay ignored.

    Later ones are ignored for good: the program is on its way to its end.
    """
    before: dict[signal.Signals, Any] = {number: signal.getsignal(number) for number in ENDING}
    heard = [number for number, handler in before.items() if handler is not signal.SIG_IGN]

    def end(number: int, frame: FrameType | None) -> None:
        ignore()
        raise Ended(number)

    for number in heard:
        signal.signal(number, end)
    try:
        yield
    except Ended:
        raise
    except BaseException:
        _restore(before, heard)
        raise
    else:
        _restore(before, heard)


def ignore() -> None:
    """Take no notice of them any more."""
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)


def _restore(before: Mapping[signal.Signals, Any], heard: Sequence[signal.Signals]) -> None:
    for number in heard:
        signal.signal(number, before[number])
