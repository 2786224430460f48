"""From the start of the program to a picture that stays, beside virt-manager: python -m tests.benchmarks.start

Ours is the window with a first domain in the grid, and everything else that comes by itself (findings and all);
virt-manager's (`-c test:///default`) is its list. What is seen decides: the moment after which the
screen does not change any more. Memory is the process's greatest resident set. In turns, first
each on a fresh display, then all on one: GTK loads OpenGL for the first program on a display only.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.display import Screen, display

_ROUNDS = 5
_STILL = 1.5  # seconds without a change: it is done
_PAUSE = 0.01
_SIZE = (1400, 900)
_ROOT = Path(__file__).parents[2]


class Start(NamedTuple):
    """Seconds until the last change of the screen, and the greatest resident set in bytes."""

    seconds: float
    memory: int


def start(command: Sequence[str], environment: dict[str, str], screen: Screen) -> Start:
    """Start a program, wait until what it shows stays, and end it."""
    empty = seen = screen.digest()
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, cwd=_ROOT, stderr=subprocess.DEVNULL)
    last = begin
    while seen == empty or time.perf_counter() - last < _STILL:
        time.sleep(_PAUSE)
        now = time.perf_counter()
        found = screen.digest()
        if found != seen:
            seen, last = found, now
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended")
    memory = _greatest(process.pid)
    process.terminate()
    process.wait()
    while screen.digest() != empty:
        time.sleep(_PAUSE)
    return Start(last - begin, memory)


def _greatest(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def _print(name: str, found: Sequence[Start]) -> Start:
    middle = Start(statistics.median(s.seconds for s in found), int(statistics.median(s.memory for s in found)))
    print(
        f"  {name:14} {middle.seconds:6.3f} s ({min(found).seconds:.3f} … {max(found).seconds:.3f})"
        f"  {middle.memory / 2**20:6.1f} MiB"
    )
    return middle


def rounds(environment: dict[str, str], commands: dict[str, list[str]], fresh: bool) -> None:
    """Start them in turns and print it. `fresh`: each on a display where nothing ran before."""
    found: dict[str, list[Start]] = {each: [] for each in commands}
    with ExitStack() as stack:
        name = None if fresh else stack.enter_context(display(*_SIZE))
        for nth in range(_ROUNDS + 1):
            for each, command in commands.items():
                with nullcontext(name) if name else display(*_SIZE) as where:
                    made = start(command, environment | {"DISPLAY": where}, Screen(where, *_SIZE))
                if nth:  # the first one fills the caches
                    found[each].append(made)
    print("each on a display of its own:" if fresh else "one after the other on one display:")
    own, other = (_print(each, starts) for each, starts in found.items())
    print(f"  ratio: time {own.seconds / other.seconds:.2f}, memory {own.memory / other.memory:.2f}")


def main() -> None:
    """Print it."""
    if shutil.which("virt-manager") is None:
        sys.exit("virt-manager is not installed, so there is nothing to be held against")
    with tempfile.TemporaryDirectory() as home:
        domain = _ROOT / "resources" / "samples" / "web01.xml"
        commands = {
            "virt-slots": [sys.executable, "-m", "editor", str(domain)],
            "virt-manager": ["virt-manager", "--no-fork", "-c", "test:///default"],
        }
        own = {"HOME": home, "XDG_RUNTIME_DIR": home, "PYTHONPYCACHEPREFIX": home}  # compiled once, as if installed
        environment = os.environ | own
        for name in ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(name, None)
        for fresh in (True, False):
            rounds(environment, commands, fresh)
    print(f"{len(os.sched_getaffinity(0))} cores, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ or not shutil.which("dbus-run-session"):
        main()
    else:  # virt-manager asks for a session bus
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, "-m", "tests.benchmarks.start"])
