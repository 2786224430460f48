"""The program in a real X window, with a real pointer and real keys: open, drag, add, save."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from tests.gui.conftest import FOUR_PORTS
from tests.scenarios.conftest import wait_for

# The program itself; a timer of the test's writes into a file what can be seen of it.
PROGRAM = """
import json, os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor.__main__ import main
from editor.gui import app
from editor.gui.window import MainWindow

seen, prepare = sys.argv.pop(1), app._prepare

def tell():
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for window in shown:
        if isinstance(window, MainWindow) and window.workspace.current:
            view, places = window.grid, {}
            for section in view.slots.sections:
                for row in section.rows:
                    for function in range(8):
                        place = section.address(row.first, function)
                        centre = view.viewport().mapToGlobal(view.cell_rect(place).center())
                        places[place.short] = [centre.x(), centre.y()]
            told = {
                "places": places,
                "windows": [each.windowTitle() for each in shown if each.windowTitle()],
                "said": window.statusBar().currentMessage(),
                "edits": window.workspace.current.session.at,
            }
            with open(seen + ".new", "w") as file:
                json.dump(told, file)
            os.replace(seen + ".new", seen)

def prepare_and_tell(application):
    prepare(application)
    QTimer(application, interval=50, timeout=tell).start()

app._prepare = prepare_and_tell
sys.exit(main(sys.argv[1:]))
"""


class Screen:
    """The program on that screen, and a hand on its mouse and keyboard."""

    def __init__(self, display: str, arguments: list[str], home: Path) -> None:
        # A home of its own: a program that the test before ended by force would have its work offered again here.
        kept = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
        self._environment = {**kept, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        self._seen = home / "seen.json"
        self.program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(self._seen), *arguments], env=self._environment
        )

    def begin(self) -> None:
        """Have the keyboard in its window."""
        self.wait(self._seen.exists)
        self.focus("virt-slots")

    @property
    def seen(self) -> dict[str, Any]:
        """What the program showed a moment ago."""
        return json.loads(self._seen.read_text())

    def wait(self, what: Callable[[], bool]) -> None:
        """Wait until that holds, for as long as the program runs."""
        wait_for(lambda: self.program.poll() is not None or what())
        assert self.program.poll() is None, "the program ended"

    def do(self, *words: object) -> None:
        """xdotool's words."""
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True)

    def focus(self, title: str) -> None:
        """Give the keyboard to the window of that title, once it is there: there is no window manager."""
        self.wait(lambda: any(title in each for each in self.seen["windows"]))
        self.do("search", "--onlyvisible", "--name", title, "windowfocus", "--sync", "%@")

    def answer(self, title: str, *keys: str) -> None:
        """Press these keys in the dialog of that title, which then goes."""
        self.focus(title)
        self.do("key", *keys)
        self.wait(lambda: not any(title in each for each in self.seen["windows"]))
        self.focus("virt-slots")

    def drag(self, start: str, end: str) -> None:
        """Press, move in steps until the program has understood where to, release."""
        places, edits = self.seen["places"], self.seen["edits"]
        (x, y), (to_x, to_y) = places[start], places[end]
        self.do("mousemove", x, y, "mousedown", 1)
        for step in range(1, 9):
            self.do("mousemove", x + (to_x - x) * step // 8, y + (to_y - y) * step // 8)
            time.sleep(0.05)  # steps that come at once are one

        def there() -> bool:
            for beside in (1, 0):
                self.do("mousemove", to_x + beside, to_y)
            return str(self.seen["said"]).startswith(end)

        self.wait(there)
        self.do("mouseup", 1)
        self.wait(lambda: self.seen["edits"] == edits + 1)

    def close(self) -> None:
        """End it, however it stands."""
        self.program.kill()
        self.program.wait()


@pytest.fixture
def screen(display, tmp_path) -> Iterator[Screen]:
    path = tmp_path / "four.xml"
    path.write_bytes(FOUR_PORTS)
    made = Screen(display, [str(path), "--target", "9.0.0"], tmp_path)
    try:
        made.begin()
        yield made
    finally:
        made.close()


def places_in(path: Path, names: tuple[str, ...]) -> list[PciAddress | None]:
    snapshot = derive(parse(path.read_bytes()), Target(Version(9, 0, 0)))
    return [next(p.address for p in snapshot.placements if snapshot.name(p) == name) for name in names]


EXPECTED = [PciAddress(0, 1, 0, 1), PciAddress(0, 0, 1, 4), PciAddress(0, 0, 1, 5)]


def add_two_ports_and_save(screen: Screen) -> None:
    screen.do("key", "ctrl+r")
    screen.answer("Add ", "Up", "Return")
    save(screen)


def save(screen: Screen) -> None:
    screen.do("key", "ctrl+s")
    screen.answer("Review and save", "Return")


def test_pointer(screen, tmp_path):
    screen.drag("02:00.0", "01:00.1")
    add_two_ports_and_save(screen)
    screen.wait(lambda: (tmp_path / "four.xml").read_bytes() != FOUR_PORTS)
    assert places_in(tmp_path / "four.xml", ("net1", "port 5", "port 6")) == EXPECTED
    assert screen.program.poll() is None, "and the program is still there"


def test_keyboard_alone(screen, tmp_path):
    screen.do("key", *["Down"] * 4)  # from port 1 over the free slots, the chipset and the head of bus 1 to net0
    screen.do("key", "Down", "Down", "ctrl+x")  # net1
    screen.do("key", "Up", "Up", "Right", "ctrl+v")
    add_two_ports_and_save(screen)
    screen.wait(lambda: (tmp_path / "four.xml").read_bytes() != FOUR_PORTS)
    assert places_in(tmp_path / "four.xml", ("net1", "port 5", "port 6")) == EXPECTED


def test_a_port_and_what_is_behind_it_go(screen, tmp_path):
    places = screen.seen["places"]
    screen.do("mousemove", *places["00:01.3"], "click", 1, "key", "Delete")  # port 4 is free: no question
    screen.wait(lambda: screen.seen["edits"] == 1)
    screen.do("mousemove", *places["00:01.1"], "click", 1, "key", "Delete")
    screen.answer("Remove ", "Right", "Return")  # remove net1, too
    save(screen)
    screen.wait(lambda: (tmp_path / "four.xml").read_bytes() != FOUR_PORTS)
    text = (tmp_path / "four.xml").read_bytes()
    assert text.count(b"pcie-root-port") == 2
    assert b"52:54:00:00:00:02" not in text
