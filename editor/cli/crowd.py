"""Thousands of domains in one run: on all cores, with a progress bar where somebody watches."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from .holding import Report, Request, Task, hold

_WORTH_IT = 50  # domains: below that a second process costs more than it brings
_CHUNK = 25
_BAR = 30


def hold_all(tasks: Sequence[Task], request: Request) -> Iterator[Report]:
    """The reports in the order of the tasks, each as soon as it is there."""
    cores = len(os.sched_getaffinity(0))
    if len(tasks) < _WORTH_IT or cores < 2:
        yield from (hold(task, request) for task in tasks)
        return
    # Not by fork beside threads, such as libvirt's: they may hold locks that a child would wait for.
    threads = threading.active_count() > 1 or "libvirt" in sys.modules
    start = get_context("spawn" if threads else "fork")
    # What is made of a domain has no cycles (see tests/cli/test_crowd.py), so nobody need look for them.
    with ProcessPoolExecutor(cores, start, initializer=gc.disable) as pool:
        yield from pool.map(partial(hold, request=request), tasks, chunksize=_CHUNK)


def watched(reports: Iterator[Report], total: int) -> Iterator[Report]:
    """The same, with a bar on standard error while it is a terminal and there is something to wait for."""
    if total < _WORTH_IT or not sys.stderr.isatty():
        yield from reports
        return
    for done, report in enumerate(reports, 1):
        _clear()
        yield report
        filled = _BAR * done // total
        print(f"\r[{'#' * filled:{_BAR}}] {done}/{total}", end="", file=sys.stderr, flush=True)
    _clear()


def _clear() -> None:
    print("\r\033[K", end="", file=sys.stderr, flush=True)
