"""Wait for hosts: in the main thread, which hears Ctrl-C, asks for passwords, and gives up in time.

A call of libvirt cannot be taken back. Who waits no longer leaves it to its thread; where that has not come back
when the program ends, the program ends all the same (`leave`).
"""

from __future__ import annotations

import getpass
import os
import queue
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TypeVar

from ..connection.answers import HostFacts, Prompt
from ..connection.host import Host
from ..errors import EditorError
from ..phrase import Phrase
from ..plain_text import plain
from .signals import Ended

_Answer = TypeVar("_Answer")
_Question = tuple[tuple[Prompt, ...], "Future[tuple[str, ...] | None]"]

CONNECT, ANSWER, BY_SSH = 20, 300, 120
"""Seconds: a host that was never asked may first look what each of its QEMUs can do."""
_TO_END = 0.2
_LOOK = 0.5  # a signal that comes right before a wait begins is looked at when that ends, and Ctrl-C is one

_lines: list[AwaitedHost] = []


class TookTooLongError(EditorError):
    """A host did not answer in time."""


class AwaitedHost:
    """A host, and how long it is waited for; `timeout` None: as usual."""

    def __init__(self, uri: str | None, readonly: bool, timeout: float | None) -> None:
        self._place = uri or "libvirt's default"
        self._timeout = timeout
        self._news: queue.SimpleQueue[_Question | None] = queue.SimpleQueue()
        self.host = Host(uri, readonly, authenticate=self._pass_on)
        _lines.append(self)

    def opened(self) -> HostFacts:
        """Connect. EditorError if that fails or takes too long."""
        asks_there = "ssh" in self._place.partition("://")[0] and _is_terminal()
        return self._wait(self.host.open(), self._timeout or (BY_SSH if asks_there else CONNECT))

    def answer(self, future: Future[_Answer]) -> _Answer:
        """What the host says. EditorError if it takes too long."""
        return self._wait(future, self._timeout or ANSWER)

    def _wait(self, future: Future[_Answer], patience: float) -> _Answer:
        future.add_done_callback(lambda done: self._news.put(None))
        end = time.monotonic() + patience
        try:
            while not future.done():
                try:
                    question = self._news.get(timeout=min(max(end - time.monotonic(), 0), _LOOK))
                except queue.Empty:
                    if time.monotonic() < end:
                        continue
                    raise self._too_long(patience) from None
                if question is not None:
                    asked = time.monotonic()
                    self._ask(*question)
                    end += time.monotonic() - asked
        except (Ended, TookTooLongError):
            self.host.abandon()
            raise
        return future.result()

    def _too_long(self, patience: float) -> TookTooLongError:
        return TookTooLongError(
            Phrase("{place} has not answered for {seconds} seconds.", place=self._place, seconds=f"{patience:g}"),
            "Check that the host is up; “--timeout SECONDS” waits longer.",
        )

    def _pass_on(self, prompts: tuple[Prompt, ...]) -> tuple[str, ...] | None:
        """In the host's thread: have the main thread ask."""
        if not _is_terminal():
            return None
        answer: Future[tuple[str, ...] | None] = Future()
        self._news.put((prompts, answer))
        return answer.result()

    def _ask(self, prompts: Sequence[Prompt], answer: Future[tuple[str, ...] | None]) -> None:
        """Answer libvirt's questions at the terminal; `Ended`, and libvirt told, where somebody gives up."""
        answers = None
        try:
            print(plain(f"{self._place} asks:"), file=sys.stderr)
            answers = tuple(_answer(prompt) for prompt in prompts)
        except EOFError:
            print(file=sys.stderr)
        finally:
            answer.set_result(answers)


def leave(code: int) -> int:
    """The exit code; where a host's thread is still within libvirt, the program ends here and now.

    To let it come back while Python ends would crash.
    """
    for line in _lines:
        line.host.abandon()
    if not all(line.host.ends_within(_TO_END) for line in _lines):
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)
    return code


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _answer(prompt: Prompt) -> str:
    text = plain(f"{prompt.text.rstrip(': ')}: ")
    if prompt.hidden:
        return getpass.getpass(text)
    print(text, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n") or prompt.default
