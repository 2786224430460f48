"""The same piece of work on many values, in processes that never outlive the one that started them.

The standard library's pools say neither which value a process died of nor end at once on a signal, and leave
processes behind when the parent is killed. Here each process has a pipe of its own, so that its death is noticed
and known by what it had in hand; and the kernel kills it when the parent is gone, however that came about.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from . import signals

_Value = TypeVar("_Value")
_Result = TypeVar("_Result")

_CHUNK = 8  # values that a process has in hand: for fewer, the way there and back would take too large a share
_PR_SET_PDEATHSIG = 1  # linux/prctl.h


@dataclass(frozen=True, slots=True)
class LostResult:
    """In place of a result: the process ended before it had one."""

    how: str
    """What became of it, such as “was killed (SIGKILL)”."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    in_hand: deque[int] = field(default_factory=deque)  # places of values, in the order in which it works on them


def in_processes(
    work: Callable[[_Value], _Result], values: Sequence[_Value], processes: int
) -> Generator[_Result | LostResult, None, None]:
    """`work` of each value, in the order of the values, each as soon as it is there.

    `work` and values go through pickle. What `work` raises is raised here. Closing the iterator kills the processes.
    """
    pool = _Pool(work, values, processes)
    try:
        yield from pool.results()
    finally:
        pool.kill()


class _Pool(Generic[_Value, _Result]):
    def __init__(self, work: Callable[[_Value], _Result], values: Sequence[_Value], processes: int) -> None:
        # Not by fork beside threads, such as libvirt's: they may hold locks that a child would wait for.
        threads = threading.active_count() > 1 or "libvirt" in sys.modules
        self._context: BaseContext = get_context("spawn" if threads else "fork")
        self._work = work
        self._values = values
        self._processes = processes
        self._waiting = deque(range(len(values)))
        self._done: dict[int, _Result | LostResult] = {}
        self._workers: list[_Worker] = []

    def results(self) -> Iterator[_Result | LostResult]:
        """One by one, in order."""
        for at in range(len(self._values)):
            while at not in self._done:
                self._employ()
                if self._workers:
                    self._collect()
                else:  # this machine lets us start none
                    mine = self._waiting.popleft()
                    self._done[mine] = self._work(self._values[mine])
            yield self._done.pop(at)

    def kill(self) -> None:
        """End all processes, whatever they do, and see them gone."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.pipe.close()

    def _employ(self) -> None:
        """Give those who have nothing to do something, and start who is missing."""
        try:
            while self._waiting and len(self._workers) < self._processes:
                self._workers.append(self._started())
        except OSError:  # the user's limit of processes, or no memory
            self._processes = len(self._workers)
        for worker in self._workers:
            if self._waiting and not worker.in_hand:
                chunk = [self._waiting.popleft() for _ in range(min(_CHUNK, len(self._waiting)))]
                worker.in_hand.extend(chunk)
                with contextlib.suppress(OSError):  # it is dead: `_collect` notices
                    worker.pipe.send([self._values[at] for at in chunk])

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process: BaseProcess = self._context.Process(  # type: ignore[attr-defined]
            target=_serve, args=(self._work, theirs, os.getpid()), daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _collect(self) -> None:
        """Wait for something to come back, or for a process to end."""
        ready = wait([worker.pipe for worker in self._workers])
        for worker in [each for each in self._workers if each.pipe in ready]:
            try:
                result: Any = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if isinstance(result, _Raised):
                raise result.error
            self._done[worker.in_hand.popleft()] = result

    def _bury(self, worker: _Worker) -> None:
        """Note what it died of; what else it had in hand goes to others."""
        worker.process.join()
        worker.pipe.close()
        self._workers.remove(worker)
        if worker.in_hand:
            self._done[worker.in_hand.popleft()] = LostResult(_how(worker.process.exitcode or 0))
        self._waiting.extendleft(reversed(worker.in_hand))


@dataclass(frozen=True, slots=True)
class _Raised:
    error: Exception


def _serve(work: Callable[[Any], Any], pipe: Connection, parent: int) -> None:
    """What a process does: take values, give results, until the other end of the pipe is closed."""
    _die_with(parent)
    signals.ignore()  # the parent hears them, and ends us
    gc.disable()  # what is made of a domain has no cycles (tests/cli/test_crowd.py), so nobody need look for them
    with contextlib.suppress(EOFError, OSError):
        while True:
            for value in pipe.recv():
                try:
                    result = work(value)
                except Exception as error:
                    error.add_note(f"In a process of its own:\n{traceback.format_exc()}")
                    result = _Raised(error)
                pipe.send(result)


def _die_with(parent: int) -> None:
    """Have the kernel kill this process when the parent's end comes; elsewhere than on Linux the pipe's end does it."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it came before we were ready
        os._exit(1)


def _how(code: int) -> str:
    """A process's exit code in words: below 0 the signal that killed it."""
    if code >= 0:
        return f"ended by itself, with exit code {code}"
    with contextlib.suppress(ValueError):
        return f"was killed ({signal.Signals(-code).name})"
    return f"was killed (signal {-code})"
