"""From the start of the program to its first picture, beside virt-manager: python -m tests.benchmarks.start

Ours is the window with a first domain in the grid, virt-manager's (`-c test:///default`) its list; beside them
stands a window of PySide6 with nothing in it, below which no program in Python and Qt can get. What is seen decides:

shown   from then on less than one pixel in a hundred changes
still   from then on nothing changes: all that comes by itself has come, here the findings, there the last
        step of an animation

Ours runs on the Python that runs this, virt-manager on the system's: one and the same where packaging/set-up made the
environment from that. Pythons that were built without optimization take a tenth longer.

Memory is the process's greatest resident set. In turns, first each on a fresh display, then all on one: GTK
loads OpenGL for the first program on a display only.
"""

from __future__ import annotations

import operator
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

from tests.benchmarks.display import Display, display

_ROUNDS = 5
_STILL = 1.0  # seconds without a change: it is done
_PAUSE = 0.004
_SIZE = (1400, 900)
_FEW = _SIZE[0] * _SIZE[1] // 100
_ROOT = Path(__file__).parents[2]
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication()
window = QMainWindow()
window.setCentralWidget(QLabel("PySide6"))
window.resize(1360, 850)
window.show()
app.exec()
"""
_OWN, _OTHER = "virt-slots FILE", "virt-manager"


class Start(NamedTuple):
    """Seconds until the picture was shown and until it was still, and the greatest resident set in bytes."""

    shown: float
    still: float
    memory: int


def start(command: Sequence[str], environment: dict[str, str], on: Display) -> Start:
    """Start a program, wait until what it shows stays, and end it."""
    empty = on.seen()
    seen: list[tuple[float, bytes]] = [(0.0, empty)]
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=environment, cwd=_ROOT, stderr=subprocess.DEVNULL)
    while len(seen) == 1 or time.perf_counter() - begin - seen[-1][0] < _STILL:
        time.sleep(_PAUSE)
        now = time.perf_counter() - begin
        picture = on.seen()
        if picture != seen[-1][1]:
            seen.append((now, picture))
        if process.poll() is not None:
            raise RuntimeError(f"{command[0]} ended")
    memory = _greatest(process.pid)
    process.terminate()
    process.wait()
    while _differ(on.seen(), empty) >= _FEW:  # the pointer stays
        time.sleep(_PAUSE)
    still, last = seen[-1]
    shown = next(moment for moment, picture in seen if _differ(picture, last) < _FEW)
    return Start(shown, still, memory)


def _differ(one: bytes, other: bytes) -> int:
    """How many pixels are not the same."""
    return sum(map(operator.ne, memoryview(one).cast("I"), memoryview(other).cast("I")))


def _greatest(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def _print(name: str, found: Sequence[Start]) -> Start:
    middle = Start(*map(statistics.median, zip(*found, strict=True)))
    least = min(s.shown for s in found)
    print(
        f"  {name:24} shown {middle.shown:.3f} s (least {least:.3f})  still {middle.still:.3f} s"
        f"  {middle.memory / 2**20:6.1f} MiB",
        flush=True,
    )
    return middle


def rounds(environment: dict[str, str], commands: dict[str, list[str]], fresh: bool) -> None:
    """Start them in turns and print it. `fresh`: each on a display where nothing ran before."""
    found: dict[str, list[Start]] = {each: [] for each in commands}
    with ExitStack() as stack:
        one = None if fresh else stack.enter_context(display(*_SIZE))
        for nth in range(_ROUNDS + 1):
            for each, command in commands.items():
                with nullcontext(one) if one else display(*_SIZE) as on:
                    made = start(command, environment | {"DISPLAY": on.name}, on)
                if nth:  # the first one fills the caches
                    found[each].append(made)
    print("each on a display of its own:" if fresh else "one after the other on one display:")
    middle = {each: _print(each, starts) for each, starts in found.items()}
    ratios = (
        f"{what} {own / other:.2f}"
        for what, own, other in zip(Start._fields, middle[_OWN], middle[_OTHER], strict=True)
    )
    print(f"  {_OWN} : {_OTHER}: {', '.join(ratios)}")


def main() -> None:
    """Print it."""
    if shutil.which("virt-manager") is None:
        sys.exit("virt-manager is not installed, so there is nothing to be held against")
    with tempfile.TemporaryDirectory() as home:
        own = [sys.executable, "-m", "editor"]
        commands = {
            "an empty window": [sys.executable, "-c", _BARE],
            _OWN: [*own, str(_ROOT / "resources" / "samples" / "web01.xml")],
            "virt-slots": own,
            "virt-slots -c URI DOMAIN": [*own, "-c", "test:///default", "test"],
            _OTHER: ["virt-manager", "--no-fork", "-c", "test:///default"],
        }
        environment = os.environ | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        environment |= {"XDG_RUNTIME_DIR": home, "PYTHONPYCACHEPREFIX": home}  # compiled once, as if installed
        for name in ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"):
            environment.pop(name, None)
        rounds(environment, commands, fresh=True)
        rounds(environment, {each: commands[each] for each in (_OWN, _OTHER)}, fresh=False)
    print(f"{len(os.sched_getaffinity(0))} cores, load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    if "DBUS_SESSION_BUS_ADDRESS" in os.environ or not shutil.which("dbus-run-session"):
        main()
    else:  # virt-manager asks for a session bus
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, "-m", "tests.benchmarks.start"])
