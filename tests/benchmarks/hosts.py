"""How long the window's thread is held up by a host with many domains and many events, and how soon a domain is there.

    .venv/bin/python -m tests.benchmarks.hosts [DOMAINS] [MILLISECONDS OF A ROUND TRIP]

A gap between two turns of the window's loop is split into the time that the thread computed, the time that it waited
for a processor (not its fault), and the rest, in which it was blocked; from /proc/thread-self/schedstat.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from editor.connection.library import Connection, load
from editor.gui.app import _prepare
from editor.gui.window import MainWindow
from tests.equipment.faults import PROCEDURES, FaultProxy
from tests.equipment.fixtures import PORTS
from tests.libvirt.conftest import Daemon

_TURN = 5  # milliseconds
_ROUNDS = 75  # of four events each


class Gaps:
    """The gaps between turns, in milliseconds: the whole, computing, waiting for a processor."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_TURN)
        self.begin()

    def begin(self) -> None:
        self._found: list[tuple[float, float, float]] = []
        self._last = self._now()

    def _now(self) -> tuple[float, float, float]:
        ran, waited = Path("/proc/thread-self/schedstat").read_text().split()[:2]
        return time.monotonic() * 1000, int(ran) / 1e6, int(waited) / 1e6

    def _turn(self) -> None:
        now = self._now()
        gap, ran, waited = (new - old for new, old in zip(now, self._last, strict=True))
        self._found.append((gap, ran, waited))
        self._last = now

    def say(self, what: str) -> None:
        """The worst one, without the waiting for a processor; then begin anew."""
        gap, ran, waited = max(self._found, key=lambda each: max(each[1], each[0] - each[2] - _TURN))
        print(f"{what}: {gap:.0f} ms between two turns, {ran:.0f} computing, {waited:.0f} waiting for a processor")
        self.begin()


def until(app: QApplication, what: Callable[[], bool]) -> float:
    """Turn the loop until that holds; seconds."""
    start = time.monotonic()
    while not what():
        app.processEvents()
        time.sleep(0.001)
    return time.monotonic() - start


def make_events(connection: Connection) -> None:
    for _ in range(_ROUNDS):
        connection.lookupByName("test").destroy()
        connection.lookupByName("test").create()
        connection.defineXML(PORTS.format(name="zzz"))
        connection.lookupByName("zzz").undefine()


def main(count: int, round_trip: float) -> None:
    folder = Path(tempfile.mkdtemp(prefix="hosts-", dir="/tmp"))
    folder.chmod(0o755)
    daemon = Daemon(folder)
    daemon.start()
    try:
        connection = load().open(daemon.test_uri)
        for number in range(count):
            connection.defineXML(PORTS.format(name=f"web{number:03}"))
        proxy = FaultProxy(Path(tempfile.mkdtemp(dir="/tmp")), daemon.socket, round_trip / 2000)
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        _prepare(app)
        window = MainWindow()
        window.show()
        gaps, workspace = Gaps(), window.workspace
        workspace.open_domains(proxy.uri(), False, ["web000"])
        print(f"connected and open after {until(app, lambda: workspace.current is not None):.2f} s")
        until(app, lambda: not workspace.hosts.busy)
        gaps.say(f"connecting, a list of {count}")
        lists = proxy.calls.count(PROCEDURES["list"])
        others = threading.Thread(target=make_events, args=(connection,))
        others.start()
        workspace.open_domain(proxy.uri(), "web001")
        seen = until(app, lambda: workspace.current is not None and workspace.current.name == "web001")
        print(f"another one open after {seen:.2f} s, while {4 * _ROUNDS} events come")
        until(app, lambda: not others.is_alive())
        until(app, lambda: not workspace.hosts.busy)
        gaps.say("the events")
        print(f"lists asked for: {proxy.calls.count(PROCEDURES['list']) - lists}")
    finally:
        daemon.stop()
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for each in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        os.environ[each] = tempfile.mkdtemp()
    numbers = [float(each) for each in sys.argv[1:]]
    main(int(numbers[0]) if numbers else 300, numbers[1] if len(numbers) > 1 else 200)
