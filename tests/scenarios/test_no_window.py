"""Where no window can be opened: one sentence that names what is missing, then the text, never an abort."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from editor.resource_files import RESOURCES

ROOT = Path(__file__).parents[2]
WEB01 = RESOURCES / "samples" / "web01.xml"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
WITHOUT = "import sys; sys.modules[{missing!r}] = None; from editor.__main__ import main; sys.exit(main())"


def start(program, cwd=ROOT, **variables):
    kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    return subprocess.run(
        [sys.executable, *program, str(WEB01)], cwd=cwd, env=kept | variables, capture_output=True, text=True
    )


def assert_told(ran, *words):
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.startswith("web01 · ")
    told = [line for line in ran.stderr.splitlines() if line.startswith("virt-slots: ")]
    assert len(told) == 1
    assert told[0].endswith("so here is the text instead of the window.")
    assert all(word in told[0] for word in words), told
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({}, ("no display",)),
        ({"DISPLAY": ":47"}, ("display", ":47")),
        ({"WAYLAND_DISPLAY": "none-of-ours"}, ("wayland",)),
        ({"QT_QPA_PLATFORM": "rubbish"}, ("rubbish",)),
        ({"QT_QPA_PLATFORM": "xcb"}, ("xcb", "display")),
    ],
)
def test_a_wrong_display_is_named(variables, words):
    assert_told(start(("-m", "editor"), **variables), *words)


def test_a_library_that_a_platform_plugin_lacks_is_named(tmp_path):
    (tmp_path / "libxkbcommon-x11.so.0").write_bytes(b"")
    ran = start(("-m", "editor"), DISPLAY=":47", LD_LIBRARY_PATH=str(tmp_path))
    assert_told(ran, "xcb", "libxkbcommon-x11.so.0")


@pytest.mark.parametrize("missing", ["PySide6", "PySide6.QtWidgets", "PySide6.QtSvg"])
def test_a_part_of_qt_that_is_not_installed_is_named(missing):
    assert_told(start(("-c", WITHOUT.format(missing=missing)), QT_QPA_PLATFORM="offscreen"), missing)


def test_the_command_line_alone_says_that_there_is_no_window(tmp_path):
    shutil.copytree(ROOT / "editor", tmp_path / "editor", ignore=shutil.ignore_patterns("gui", "__pycache__"))
    (tmp_path / "resources").symlink_to(RESOURCES)
    assert_told(start(("-m", "editor"), cwd=tmp_path, QT_QPA_PLATFORM="offscreen"), "the window is not installed")


def test_a_library_that_qt_lacks_is_named(tmp_path):
    (tmp_path / "libEGL.so.1").write_bytes(b"")
    ran = start(("-m", "editor"), QT_QPA_PLATFORM="offscreen", LD_LIBRARY_PATH=str(tmp_path))
    assert_told(ran, "libEGL.so.1")


def test_a_fault_of_our_own_is_not_taken_for_a_missing_part():
    ran = start(("-c", WITHOUT.format(missing="editor.gui.window")), QT_QPA_PLATFORM="offscreen")
    assert ran.returncode == 1
    assert "editor.gui.window" in ran.stderr
