"""The rules of the house that tools can check: lint, types, layers, dead code; and no Qt on the command line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "resources" / "samples" / "web01.xml"


@pytest.mark.parametrize(
    "tool",
    [
        ("ruff", "check", "--no-cache"),
        ("ruff", "format", "--check", "--no-cache"),
        ("mypy",),
        ("lint-imports", "--no-cache"),
        ("vulture",),
    ],
    ids=["ruff-check", "ruff-format", "mypy", "import-linter", "vulture"],
)
def test_tool_has_no_complaint(tool):
    program = Path(sys.executable).parent / tool[0]
    ran = subprocess.run([program, *tool[1:]], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_command_line_works_without_qt_and_libvirt():
    without = "import sys; sys.modules |= dict.fromkeys(['PySide6', 'shiboken6', 'libvirt', 'libvirtmod']); "
    program = without + "from editor.__main__ import main; sys.exit(main())"
    ran = subprocess.run(
        [sys.executable, "-c", program, "show", "--format", "json", SAMPLE], cwd=ROOT, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert '"name": "web01"' in ran.stdout


def test_without_display_the_domain_is_shown_as_text():
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    asked = subprocess.run([sys.executable, "-m", "editor", "show", SAMPLE], cwd=ROOT, capture_output=True, text=True)
    given = subprocess.run(
        [sys.executable, "-m", "editor", SAMPLE], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert given.stdout == asked.stdout != ""
    assert given.returncode == 0
    assert given.stderr.count("\n") == 1
    assert "no display" in given.stderr
