"""Many domains in one run."""

from __future__ import annotations

import gc

from editor.cli.crowd import hold_all
from editor.cli.holding import Request, Task, hold
from editor.outlook.candidate import candidate
from tests.benchmarks import fleet

TARGETS = tuple(candidate(name) for name in ("2.5.0", "debian-12", "11.3.0"))
TASKS = [Task(str(number), xml=fleet.domain(number)) for number in range(60)]


def test_processes_answer_in_the_order_of_the_domains():
    request = Request(TARGETS, None, True, False, findings=False)
    assert list(hold_all(TASKS, request)) == [hold(task, request) for task in TASKS]


def test_what_is_made_of_a_domain_has_no_cycles():
    request = Request(TARGETS, None, True, False, findings=False)
    hold(TASKS[0], request)  # what is imported and kept on first use
    gc.collect()
    gc.disable()
    try:
        for task in TASKS[:10]:
            hold(task, request)
        assert gc.collect() == 0
    finally:
        gc.enable()
