"""The program in a real X window, with a real pointer and real keys: open, drag, add, save."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.document.read import parse
from editor.inference.target import Target, Version
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from tests.gui.conftest import FOUR_PORTS

# The program itself; a timer of the test's tells where its cells are on the screen.
PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor.gui import app
from editor.gui.window import MainWindow
from editor.pci.address import PciAddress

application = QApplication(sys.argv[:1])

def tell():
    for window in application.topLevelWidgets():
        if isinstance(window, MainWindow) and window.workspace.current and window.isVisible():
            view, places = window.grid, {}
            for section in view.grid.sections:
                for row in section.rows:
                    for function in range(8):
                        place = section.address(row.first, function)
                        centre = view.viewport().mapToGlobal(view.cell_rect(place).center())
                        places[place.short] = [centre.x(), centre.y()]
            print(json.dumps(places), flush=True)
            timer.stop()

timer = QTimer(interval=100)
timer.timeout.connect(tell)
timer.start()
sys.exit(app.main(sys.argv[1:]))
"""


class Screen:
    """The program on that screen, and a hand on its mouse and keyboard."""

    def __init__(self, display: str, arguments: list[str], home: Path) -> None:
        # A home of its own: a program that the test before ended by force would have its work offered again here.
        kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
        self._environment = {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        self.program: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments], env=self._environment, stdout=subprocess.PIPE, text=True
        )
        assert self.program.stdout is not None
        told = self.program.stdout.readline()
        assert told, "the program ended"
        self.places: dict[str, tuple[int, int]] = json.loads(told)
        self.do(
            "search", "--onlyvisible", "--name", "virt-slots", "windowfocus", "--sync", "%@"
        )  # there is no window manager

    def do(self, *words: object) -> None:
        """xdotool's words."""
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True)
        time.sleep(0.15)

    def drag(self, start: str, end: str) -> None:
        """Press, move in steps, release."""
        (x, y), (to_x, to_y) = self.places[start], self.places[end]
        self.do("mousemove", x, y, "mousedown", 1)
        for step in range(1, 9):
            self.do("mousemove", x + (to_x - x) * step // 8, y + (to_y - y) * step // 8)
        self.do("mousemove", to_x + 1, to_y)
        time.sleep(0.4)
        self.do("mouseup", 1)
        time.sleep(0.4)

    def close(self) -> None:
        """End it, however it stands."""
        self.program.kill()
        self.program.communicate()


@pytest.fixture
def screen(display, tmp_path) -> Iterator[Screen]:
    path = tmp_path / "four.xml"
    path.write_bytes(FOUR_PORTS)
    made = Screen(display, [str(path), "--target", "9.0.0"], tmp_path)
    yield made
    made.close()


def places_in(path: Path, names: tuple[str, ...]) -> list[PciAddress | None]:
    snapshot = derive(parse(path.read_bytes()), Target(Version(9, 0, 0)))
    return [next(p.address for p in snapshot.placements if snapshot.name(p) == name) for name in names]


def wait_for_change(path: Path) -> None:
    for _ in range(100):
        if path.read_bytes() != FOUR_PORTS:
            return
        time.sleep(0.1)
    raise AssertionError("the file was not saved")


EXPECTED = [PciAddress(0, 1, 0, 1), PciAddress(0, 0, 1, 4), PciAddress(0, 0, 1, 5)]


def add_two_ports_and_save(screen: Screen) -> None:
    screen.do("key", "ctrl+r")
    time.sleep(0.5)
    screen.do("key", "Up", "Return")
    time.sleep(0.5)
    screen.do("key", "ctrl+s")
    time.sleep(0.5)
    screen.do("key", "Return")


def test_pointer(screen, tmp_path):
    screen.drag("02:00.0", "01:00.1")
    add_two_ports_and_save(screen)
    wait_for_change(tmp_path / "four.xml")
    assert places_in(tmp_path / "four.xml", ("net1", "port 5", "port 6")) == EXPECTED
    assert screen.program.poll() is None, "and the program is still there"


def test_keyboard_alone(screen, tmp_path):
    screen.do("key", *["Down"] * 4)  # from port 1 over the free slots, the chipset and the head of bus 1 to net0
    screen.do("key", "Down", "Down", "ctrl+x")  # net1
    screen.do("key", "Up", "Up", "Right", "ctrl+v")
    add_two_ports_and_save(screen)
    wait_for_change(tmp_path / "four.xml")
    assert places_in(tmp_path / "four.xml", ("net1", "port 5", "port 6")) == EXPECTED


def test_a_port_and_what_is_behind_it_go(screen, tmp_path):
    screen.do("mousemove", *screen.places["00:01.3"], "click", 1, "key", "Delete")  # port 4 is free: no question
    screen.do("mousemove", *screen.places["00:01.1"], "click", 1, "key", "Delete")
    time.sleep(0.5)
    screen.do("key", "Right", "Return")  # remove net1, too
    time.sleep(0.5)
    screen.do("key", "ctrl+s")
    time.sleep(0.5)
    screen.do("key", "Return")
    wait_for_change(tmp_path / "four.xml")
    text = (tmp_path / "four.xml").read_bytes()
    assert text.count(b"pcie-root-port") == 2
    assert b"52:54:00:00:00:02" not in text
