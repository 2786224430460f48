"""The program killed in a real X window: what was not saved is offered at the next start, and only then."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.conftest import FOUR_PORTS
from tests.scenarios.conftest import wait_for


class Programs:
    """Starts the program on a screen, and types into whatever window has the keyboard."""

    def __init__(self, display: str, home: Path) -> None:
        private = {"HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "XDG_CONFIG_HOME": str(home / "config")}
        self._environment = {**os.environ, **private, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.kept = home / "state" / "virt-slots" / "recovery"
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, path: Path, title: str) -> subprocess.Popen[bytes]:
        """Start it and wait for a window of that title."""
        program = subprocess.Popen(
            [sys.executable, "-m", "editor", str(path), "--target", "9.0.0"], env=self._environment
        )
        self.running.append(program)
        wait_for(lambda: program.poll() is not None or bool(self.windows(title)))
        assert program.poll() is None, "the program ended"
        self.focus(title)
        return program

    def focus(self, title: str) -> None:
        """Give a window the keyboard, as a window manager would, once it is there."""
        wait_for(lambda: bool(self.windows(title)))
        words = ["windowfocus", "--sync", self.windows(title)[-1]]
        subprocess.run(["xdotool", *words], env=self._environment, check=True)

    def windows(self, title: str) -> list[str]:
        """The windows that are to be seen, by their titles."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        return subprocess.run(search, env=self._environment, capture_output=True, text=True).stdout.split()

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        subprocess.run(["xdotool", "key", *keys], env=self._environment, check=True)

    def files(self) -> list[Path]:
        return list(self.kept.glob("*/*.json"))


@pytest.fixture
def programs(display, tmp_path) -> Iterator[Programs]:
    made = Programs(display, tmp_path)
    yield made
    for program in made.running:
        program.kill()
        program.wait()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_killed_with_an_edit_that_was_not_saved(programs, tmp_path, how):
    path = tmp_path / "four.xml"
    path.write_bytes(FOUR_PORTS)
    first = programs.start(path, "four.*virt-slots")
    programs.keys("ctrl+f", *"net1", "Escape", "alt+Right")
    wait_for(lambda: bool(programs.files()))
    first.send_signal(how)
    first.wait()
    assert path.read_bytes() == FOUR_PORTS

    programs.start(path, "Recover unsaved work")
    programs.keys("Return")
    wait_for(lambda: not programs.windows("Recover unsaved work"))
    programs.focus("four.*virt-slots")
    programs.keys("ctrl+s")
    programs.focus("Review and save")
    programs.keys("Return")
    wait_for(lambda: path.read_bytes() != FOUR_PORTS)
    moved = b"bus='0x02' slot='0x00' function='0x1'"
    assert path.read_bytes() == FOUR_PORTS.replace(moved[:-2] + b"0'", moved)
    wait_for(lambda: not programs.files())


def test_a_program_that_runs_is_left_alone(programs, tmp_path):
    path = tmp_path / "four.xml"
    path.write_bytes(FOUR_PORTS)
    first = programs.start(path, "four.*virt-slots")
    programs.keys("ctrl+f", *"net1", "Escape", "alt+Right")
    wait_for(lambda: len(programs.files()) == 1)
    programs.start(path, "four.xml – virt-slots")
    time.sleep(1)
    assert not programs.windows("Recover unsaved work")
    assert len(programs.files()) == 1
    assert first.poll() is None
