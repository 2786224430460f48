"""The same work in several processes: what one died of is known, and none is left."""

from __future__ import annotations

import os
import signal
import threading
from functools import partial

import pytest

from editor.cli import crowd
from editor.cli.holding import Request, Task
from editor.cli.workers import LostResult, in_processes
from editor.outlook.candidate import candidate
from tests.benchmarks import fleet


def doomed(value, dies_at):
    if value in dies_at:
        os.kill(os.getpid(), signal.SIGKILL)
    return -value


def broken(value):
    raise RuntimeError(f"of {value}")


@pytest.mark.parametrize("dies_at", [{3}, {0, 1, 2, 3}, {29}, set(range(30))], ids=["one", "first", "last", "all"])
def test_what_a_process_died_of_is_known_and_all_else_is_done(dies_at):
    results = list(in_processes(partial(doomed, dies_at=frozenset(dies_at)), range(30), 3))
    lost = LostResult("was killed (SIGKILL)")
    assert results == [lost if value in dies_at else -value for value in range(30)]


def test_a_bug_in_a_process_is_a_bug_here():
    with pytest.raises(RuntimeError, match=r"^of \d"):
        list(in_processes(broken, range(10), 2))


def test_beside_threads_too():
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        assert list(in_processes(abs, range(-60, 0), 2)) == [*range(60, 0, -1)]
    finally:
        stop.set()
        thread.join()


def test_no_process_can_be_started(monkeypatch):
    def refuse():
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(os, "fork", refuse)
    assert list(in_processes(abs, range(-60, 0), 2)) == [*range(60, 0, -1)]


def test_a_killed_process_is_said_with_the_file(monkeypatch):
    def killed_at_the_fifth(work, values, processes):
        yield from (LostResult("was killed (SIGKILL)") if at == 5 else work(value) for at, value in enumerate(values))

    monkeypatch.setattr(crowd, "in_processes", killed_at_the_fifth)
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1})
    tasks = [Task(f"{number}.xml", xml=fleet.domain(number)) for number in range(60)]
    reports = list(crowd.hold_all(tasks, Request((candidate("9.0.0"),), None, True, False, findings=False)))
    assert [report.label for report in reports] == [task.name for task in tasks]
    assert [report.failure for report in reports if report.failure] == [
        "5.xml: the process that judged it was killed (SIGKILL). Try it alone."
    ]
    assert max(report.code for report in reports) == 3
