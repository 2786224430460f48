"""A fleet against three targets, and the same files asked of libvirt: python -m tests.benchmarks.outlook [COUNT]

Ours is one run of `virt-slots check` with three targets, processes and all; libvirt's is a define and
an undefine of each file, once, on qemu:///embed, which has one thread. Files of 30 devices, no two alike
(`fleet`). The ratio is libvirt's time by ours: above 1 we are faster. Then where our time goes, in one process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from editor.cli.holding import Request, Task, hold
from editor.connection.library import load
from editor.document.read import parse
from editor.outlook.candidate import Candidate, candidate
from editor.outlook.outlook import answers, outlook
from editor.outlook.subject import Subject
from editor.rules.check import check
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.benchmarks.fleet import domain
from tests.libvirt.conftest import AS_ROOT, QEMU_CONF

TARGETS = ("2.5.0", "debian-12", "11.3.0")
_SAMPLE = 200

T = TypeVar("T")


def ours(folder: Path, files: Sequence[Path]) -> float:
    """Seconds for the command."""
    targets = [word for name in TARGETS for word in ("--target", name)]
    names = [path.name for path in files]
    begin = time.perf_counter()
    command = [sys.executable, "-m", "editor", "check", "--summary", *targets, *names]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - begin


def libvirts(files: Sequence[Path]) -> float:
    """Seconds for defining and undefining each."""
    libvirt = load()
    with tempfile.TemporaryDirectory(prefix="embed-", dir="/tmp") as root:
        (Path(root) / "etc").mkdir()
        (Path(root) / "etc" / "qemu.conf").write_text(QEMU_CONF + (AS_ROOT if os.geteuid() == 0 else ""))
        connection = libvirt.open(f"qemu:///embed?root={root}")
        try:
            connection.defineXML(files[0].read_text()).undefine()  # learns what QEMU can do
            begin = time.perf_counter()
            for path in files:
                connection.defineXML(path.read_text()).undefine()
            return time.perf_counter() - begin
        finally:
            connection.close()


def timed(what: str, function: Callable[[], T], count: int) -> T:
    """Print milliseconds of CPU a file."""
    begin = time.process_time()
    result = function()
    print(f"  {what:34} {(time.process_time() - begin) / count * 1000:6.2f} ms")
    return result


def profile() -> None:
    """Where the time goes, for the three targets of one file."""
    sources = [domain(number) for number in range(_SAMPLE)]
    targets = tuple(candidate(name) for name in TARGETS)
    host = targets[-1]
    print(f"CPU a file, {_SAMPLE} files in one process:")
    documents = timed("read", lambda: [parse(source) for source in sources], _SAMPLE)
    derived = timed("infer for one target", lambda: [derive(each, host.target) for each in documents], _SAMPLE)
    timed("rules for one target", lambda: [check(Question(each)) for each in derived], _SAMPLE)

    def look(ask: Callable[[Subject, Candidate], object]) -> None:
        for each in derived:
            subject = Subject(each.document.guest, each.inference, host)
            for target in targets:
                ask(subject, target)

    timed("answers for three targets", lambda: look(answers), _SAMPLE)
    timed("the same with reasons", lambda: look(outlook), _SAMPLE)
    tasks = [Task(str(number), xml=source) for number, source in enumerate(sources)]

    def answer(findings: bool) -> None:
        request = Request(targets, None, True, False, findings)
        for task in tasks:
            hold(task, request)

    timed("all of it for --summary", lambda: answer(False), _SAMPLE)
    timed("all of it with findings", lambda: answer(True), _SAMPLE)


def main() -> None:
    """Print it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number:05d}.xml" for number in range(count)]
        for number, path in enumerate(files):
            path.write_bytes(domain(number))
        own, theirs = ours(Path(folder), files), libvirts(files)
    print(f"{count} files, targets {', '.join(TARGETS)}, {len(os.sched_getaffinity(0))} cores")
    print(f"virt-slots check: {own:6.1f} s, {count / own:6.0f} files/s")
    print(f"libvirt, once:    {theirs:6.1f} s, {count / theirs:6.0f} files/s; ratio {theirs / own:.2f}")
    profile()


if __name__ == "__main__":
    main()
