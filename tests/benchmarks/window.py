"""A window on a q35 domain with 230 root ports and endpoints, under a real pointer: python -m tests.benchmarks.window

Each time counts from when the pointer's button is let go, or the key pressed, on the X display until Qt has
painted: the dragged cell, and each other panel that is seen. Goals: the cell, its slot and badges within 16 ms
(95th percentile), every other panel within 50 ms, a scroll step's paint within 16 ms (99th percentile).
"""

from __future__ import annotations

import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from editor.edits.pin import Pin
from editor.gui.app import _prepare
from editor.gui.window import MainWindow
from editor.knowledge.target import Target
from editor.pci.address import PciAddress
from editor.session.session import Session, State
from tests.benchmarks.display import Screen, display
from tests.benchmarks.domains import q35

_PORTS = 230
_TIMES = 10  # a panel
_STEPS = 250
_SIZE = QSize(1400, 900)
_SETTLED = 0.25  # seconds
_LIMIT = 5.0
_HERE, _THERE = PciAddress(0, 1, 0, 0), PciAddress(0, 2, 0, 1)


class Paints(QObject):
    """When which widgets were painted and sent to the screen, in seconds of the performance counter."""

    wanted = Signal(object)  # a function to be called in the window's thread

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.wanted.connect(self._call)
        self.last: dict[str, float] = {}
        self.grid: float | None = None  # the first time that it had the state of `wanted`
        self.steps: list[float] = []  # seconds that each update took which painted the grid
        self.before: State | None = None
        self._window = window
        self._names: dict[QObject, str] = {}
        self._painted: set[str] = set()
        window.installEventFilter(self)

    def _call(self, do: Callable[[], None]) -> None:
        do()

    def watch(self, name: str, widget: QWidget) -> None:
        """Note this widget's paints from now on."""
        if widget not in self._names:
            self._names[widget] = name
            widget.installEventFilter(self)

    def begin(self) -> None:
        """Forget what was, and wait for another state than this one."""
        self.last, self.grid, self.before = {}, None, self._window.state

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the window update itself here, to know when it is done."""
        if event.type() == QEvent.Type.Paint and watched in self._names:
            self._painted.add(self._names[watched])
        if event.type() != QEvent.Type.UpdateRequest or watched is not self._window:
            return False
        self._painted.clear()
        begin = time.perf_counter()
        self._window.event(event)
        now = time.perf_counter()
        self.last |= dict.fromkeys(self._painted, now)
        if "grid" in self._painted:
            self.steps.append(now - begin)
            if self.grid is None and self._window.state is not self.before:
                self.grid = now
        return True


class Gestures(Thread):
    """Moves a real pointer and presses real keys, while the window runs as it does in a program."""

    def __init__(self, window: MainWindow, screen: Screen, paints: Paints) -> None:
        super().__init__(daemon=True)
        self._window = window
        self._screen = screen
        self._paints = paints
        self.times: dict[str, dict[str, list[float]]] = {}
        self.scrolled: list[float] = []

    def run(self) -> None:
        """All that is measured, then close."""
        try:
            for at in range(self._window.panels.tabs.count()):
                self._ask(lambda at=at: self._window.panels.tabs.setCurrentIndex(at))
                self._moves("drop", self._drag)
                self._moves("paste", self._paste)
            self._scroll()
        finally:
            self._paints.wanted.emit(QApplication.exit)  # not quit: that asks about what is not saved

    def _ask(self, do: Callable[[], object]) -> object:
        """Have it done in the window's own thread."""
        answer: list[object] = []
        done = Event()

        def there() -> None:
            answer.append(do())
            done.set()

        self._paints.wanted.emit(there)
        if not done.wait(_LIMIT):
            raise TimeoutError
        return answer[0]

    def _place(self, address: PciAddress) -> QPoint:
        def there() -> QPoint:
            grid = self._window.grid
            return grid.viewport().mapToGlobal(grid.cell_rect(address).center())

        found = self._ask(there)
        assert isinstance(found, QPoint)
        return found

    def _moves(self, name: str, move: Callable[[PciAddress, PciAddress], float]) -> None:
        self._ask(lambda: self._window.grid.go_to_bus(1))
        for nth in range(_TIMES):
            start, end = (_HERE, _THERE) if nth % 2 == 0 else (_THERE, _HERE)
            begin = move(start, end)
            time.sleep(_SETTLED)
            found = self.times.setdefault(name, {})
            late = begin + _LIMIT
            while self._paints.grid is None:
                if time.perf_counter() > late:
                    raise RuntimeError(f"{name}: nothing moved")
                time.sleep(_SETTLED)
            found.setdefault("grid", []).append(self._paints.grid - begin)
            for each, at in self._paints.last.items():
                if each != "grid" and at > begin:
                    found.setdefault(each, []).append(at - begin)

    def _drag(self, start: PciAddress, end: PciAddress) -> float:
        here, there = self._place(start), self._place(end)
        self._screen.move(here.x(), here.y())
        time.sleep(0.03)
        self._screen.button(True)
        for step in range(1, 11):
            time.sleep(0.02)
            way = here + (there - here) * step / 10
            self._screen.move(way.x(), way.y())
        time.sleep(_SETTLED)  # the preview is there
        self._paints.begin()
        begin = time.perf_counter()
        self._screen.button(False)
        return begin

    def _paste(self, start: PciAddress, end: PciAddress) -> float:
        self._ask(lambda: self._window.grid.select((start,)))
        self._ask(self._window.grid.setFocus)
        self._screen.key("Control_L", "x")
        time.sleep(0.1)
        steps = ("Down", "Down", "Right") if end == _THERE else ("Up", "Up", "Left")
        for step in steps:
            self._screen.key(step)
            time.sleep(0.1)
        self._paints.begin()
        begin = time.perf_counter()
        self._screen.key("Control_L", "v")
        return begin

    def _scroll(self) -> None:
        middle = self._place(_HERE)
        self._screen.move(middle.x(), middle.y())
        time.sleep(_SETTLED)
        self._paints.steps.clear()
        for button in (5, 4):
            for _ in range(_STEPS):
                self._screen.button(True, button)
                self._screen.button(False, button)
                time.sleep(0.02)
        self.scrolled = list(self._paints.steps)


def percentile(times: Sequence[float], percent: int) -> float:
    """The time within which so many of a hundred stay."""
    return sorted(times)[min(len(times) * percent // 100, len(times) - 1)]


def _print(name: str, times: Sequence[float], percent: int) -> None:
    middle, late = statistics.median(times) * 1e3, percentile(times, percent) * 1e3
    print(
        f"  {name:22} {len(times):4} times  median {middle:5.1f} ms  p{percent} {late:5.1f} ms"
        f"  longest {max(times) * 1e3:5.1f} ms"
    )


def measure(screen: Screen, path: Path) -> None:
    """Open the window, do it all, and print it."""
    app = QApplication([sys.argv[0]])
    _prepare(app)
    gc.freeze()
    window = MainWindow()
    window.resize(_SIZE)
    window.move(0, 0)
    paints = Paints(window)
    for name, widget in {
        "grid": window.grid.viewport(),
        "tray": window.tray.list.viewport(),
        "details": window.details.widget(),
        "targets": window.targets,
        "findings": window.panels.findings.table.viewport(),
        "XML": window.panels.xml.text.viewport(),
        "changes, in words": window.panels.changes.list.viewport(),
        "changes, as text": window.panels.changes.text.viewport(),
        "history": window.panels.history.list.viewport(),
        "guest": window.panels.guest.findChild(QAbstractScrollArea).viewport(),
        "outlook": window.panels.outlook.findChild(QAbstractScrollArea).viewport(),
        "gauge": window.tools.gauge,
        "panels' names": window.panels.tabs,
    }.items():
        paints.watch(name, widget)
    window.show()
    window.activateWindow()
    window.workspace.open_file(str(path))
    gestures = Gestures(window, screen, paints)
    QTimer.singleShot(1500, gestures.start)
    app.exec()
    for what, times in gestures.times.items():
        print(f"{what}: to each panel painted")
        for name, found in times.items():
            _print(name, found, 95)
    print("scroll: each step's paint")
    _print("grid", gestures.scrolled, 99)
    print(f"{len(os.sched_getaffinity(0))} cores, load {os.getloadavg()[0]:.1f}")


def main() -> None:
    """Measure on a display of our own, with settings of our own."""
    with tempfile.TemporaryDirectory() as home, display(_SIZE.width(), _SIZE.height()) as on:
        os.environ |= {"DISPLAY": on.name, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home}
        os.environ.pop("QT_QPA_PLATFORM", None)
        session = Session(q35(_PORTS), Target())
        session.perform(Pin())  # as libvirt would store it: all places written
        path = Path(home) / "ports.xml"
        path.write_bytes(session.state.output)
        measure(Screen(on.name), path)


if __name__ == "__main__":
    main()
