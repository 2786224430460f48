"""A pytest plugin that notes which test reaches which line of the program, and how long each takes.

Into the folder VIRT_SLOTS_REACH: coverage.py's data, with a test's id as its context, and `seconds.json`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Generator
from pathlib import Path

import coverage
import pytest

_FOLDER = Path(os.environ["VIRT_SLOTS_REACH"])
_COVERAGE = coverage.Coverage(data_file=_FOLDER / "coverage", source=["editor"], config_file=False)
_COVERAGE.start()  # before anything of the program is imported
_SECONDS: dict[str, float] = {}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """The context is the test, from its first fixture to its last."""
    _COVERAGE.switch_context(item.nodeid)
    began = time.process_time()
    result = yield
    _SECONDS.setdefault(item.nodeid, time.process_time() - began)
    _COVERAGE.switch_context("")
    return result


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """A test that fails or is skipped can tell nothing of a mutant."""
    if not report.passed:
        _SECONDS[report.nodeid] = -1


def pytest_unconfigure() -> None:
    """Write it down."""
    _COVERAGE.stop()
    _COVERAGE.save()
    (_FOLDER / "seconds.json").write_text(json.dumps({test: s for test, s in _SECONDS.items() if s >= 0}))
