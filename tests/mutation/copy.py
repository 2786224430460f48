"""A copy of the checkout in which one mutant after the other is tested, each in a process of its own.

That process is a fork of this one, which has imported what tests need but nothing of the program: it is ready at once.
"""

from __future__ import annotations

import compileall
import importlib
import os
import py_compile
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from .mutants import Mutant

for _name in ("hypothesis", "lxml.etree", "PySide6.QtTest", "PySide6.QtWidgets", "libvirt"):
    with suppress(ImportError):
        importlib.import_module(_name)

MEMORY = 6 << 30  # bytes
OPTIONS = ("-x", "--timeout=100", "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning")
FIRST = 150  # tests that are run before the rest is looked at
PATIENCE = 15  # seconds that any mutant may take, besides twice what its tests take


@dataclass(frozen=True)
class Outcome:
    """`by` is the test that failed, or what else ended it; None: it survived."""

    by: str | None
    seconds: float


@contextmanager
def copied(checkout: Path) -> Iterator[Path]:
    """A copy of what the tests need, which is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        Path(folder).chmod(0o755)  # some tests become an ordinary user
        copy = Path(folder, "checkout")
        tracked = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=checkout, capture_output=True, check=True,
        )  # fmt: skip
        for name in filter(None, tracked.stdout.decode().split("\0")):
            if (checkout / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(checkout / name, copy / name)
        compileall.compile_dir(str(copy), quiet=1)
        yield copy


def run(copy: Path, mutant: Mutant, tests: Sequence[str], known: Collection[str], expected: float) -> Outcome:
    """Put the fault into the copy, run the tests until one fails, take the fault out again.

    `known`: all tests there are without the fault; `expected`: seconds.
    """
    path = copy / mutant.path
    source = path.read_text()
    began = time.monotonic()
    try:
        path.write_text(mutant.apply(source))
        Path(py_compile.compile(str(path), doraise=True) or "").unlink()  # that of another mutant may look as new
        return Outcome(_verdict(*_tested(copy, tests, known, expected)), time.monotonic() - began)
    finally:
        path.write_text(source)
        py_compile.compile(str(path), doraise=True)


def failing(copy: Path, tests: Sequence[str], expected: float) -> set[str]:
    """Those that fail here without any fault: they can tell nothing."""
    failed, status = _tested(copy, tests, tests, expected, "--maxfail=1000")
    if os.WIFSIGNALED(status):
        raise RuntimeError(f"the tests were ended by signal {os.WTERMSIG(status)}")
    return set(failed.split("\n")) - {""}


def _verdict(failed: str, status: int) -> str | None:
    if os.WIFSIGNALED(status):
        return f"signal {os.WTERMSIG(status)}"
    return failed or (f"exit code {os.WEXITSTATUS(status)}" if status else None)


def _tested(
    copy: Path, tests: Sequence[str], known: Collection[str], expected: float, *options: str
) -> tuple[str, int]:
    """The tests that failed, one a line, and how their process ended."""
    reading, writing = os.pipe()
    temporary = tempfile.mkdtemp(prefix="tests-", dir=copy.parent)
    Path(temporary).chmod(0o755)
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(copy, temporary, tests, known, writing, expected, *options)
    os.close(writing)
    deadline = time.monotonic() + 10 * (PATIENCE + 2 * expected)
    with ThreadPoolExecutor(1) as reader, os.fdopen(reading) as pipe:
        told = reader.submit(pipe.read)
        status = _end(child, deadline)
        failed = told.result().strip()
    shutil.rmtree(temporary, ignore_errors=True)
    if failed.startswith("Traceback"):
        raise RuntimeError(failed)
    return failed, status


def _end(child: int, deadline: float) -> int:
    """Wait for it, but not longer than that; end also what it has started."""
    while True:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended or time.monotonic() > deadline:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            return status if ended else os.waitpid(child, 0)[1]
        time.sleep(0.01)


def _in_child(
    copy: Path,
    temporary: str,
    tests: Sequence[str],
    known: Collection[str],
    writing: int,
    expected: float,
    *options: str,
) -> None:
    code, itself = 1, os.getpid()
    try:
        os.setpgid(0, 0)
        seconds = int(PATIENCE + 2 * expected)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        os.chdir(copy)
        os.environ["TMPDIR"] = tempfile.tempdir = temporary
        sys.dont_write_bytecode = True
        sys.path[:] = [str(copy), *sys.path]
        for name in [name for name in sys.modules if name.partition(".")[0] in ("tests", "editor")]:
            del sys.modules[name]
        failed: list[str] = []
        for some in filter(None, (tests[:FIRST], tests[FIRST:])):  # the files of most need not even be read then
            files = dict.fromkeys(test.partition("::")[0] for test in some)
            code = pytest.main([*OPTIONS, *options, *files], plugins=[_Chosen(some, known, failed)])
            if code == pytest.ExitCode.INTERRUPTED or (code and not options):
                break
        _say(writing, itself, "\n".join(failed))
    except Exception:
        _say(writing, itself, traceback.format_exc())
    finally:
        os._exit(int(code))


def _say(writing: int, itself: int, text: str) -> None:
    if os.getpid() == itself:  # and no fork of a test that has gone astray
        with os.fdopen(writing, "w") as pipe:
            pipe.write(text)


class _Chosen:
    """A pytest plugin: these tests in this order, and which of them fail."""

    def __init__(self, tests: Iterable[str], known: Collection[str], failed: list[str]) -> None:
        self._order = {test: number for number, test in enumerate(tests)}
        self._first = {test.partition("[")[0]: number for test, number in reversed(self._order.items())}
        self._known = known
        self.failed = failed

    def _rank(self, item: pytest.Item) -> int | None:
        """Its place among the chosen; that of its like where a mutant has changed its parameters; None: not chosen."""
        if item.nodeid in self._order or item.nodeid in self._known:
            return self._order.get(item.nodeid)
        return self._first.get(item.nodeid.partition("[")[0])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        ranked = [(rank, number) for number, item in enumerate(items) if (rank := self._rank(item)) is not None]
        items[:] = [items[number] for _, number in sorted(ranked)]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)
