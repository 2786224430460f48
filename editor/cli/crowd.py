"""Thousands of domains in one run: on all cores, with a progress bar where somebody watches."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial

from . import terminal
from .exits import Exit
from .holding import Report, Request, Task, hold
from .workers import LostResult, in_processes

_WORTH_IT = 50  # domains: below that a second process costs more than it brings
_BAR = 30


def hold_all(tasks: Sequence[Task], request: Request) -> Iterator[Report]:
    """The reports in the order of the tasks, each as soon as it is there."""
    cores = len(os.sched_getaffinity(0))
    if len(tasks) < _WORTH_IT or cores < 2:
        yield from (hold(task, request) for task in tasks)
        return
    with closing(in_processes(partial(hold, request=request), tasks, cores)) as reports:
        for task, report in zip(tasks, reports, strict=True):
            yield _lost(task, report) if isinstance(report, LostResult) else report


def _lost(task: Task, lost: LostResult) -> Report:
    """What is said of a domain whose process ended before it had judged it."""
    return Report(task.label, "", f"{task.label}: the process that judged it {lost.how}. Try it alone.", Exit.FAILED)


def watched(reports: Iterator[Report], total: int) -> Iterator[Report]:
    """The same, with a bar on standard error while it is a terminal and there is something to wait for."""
    if total < _WORTH_IT or not sys.stderr.isatty():
        yield from reports
        return
    try:
        for done, report in enumerate(reports, 1):
            _clear()
            yield report
            filled = _BAR * done // total
            terminal.show(f"\r[{'#' * filled:{_BAR}}] {done}/{total}")
    finally:
        _clear()


def _clear() -> None:
    terminal.show("\r\033[K")
