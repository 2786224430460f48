"""Colours and long names: only where a person looks at a terminal."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli.colour import painted
from editor.resource_files import RESOURCES

ROOT = Path(__file__).parents[2]
PROBLEMS = RESOURCES / "samples" / "problems.xml"
COLOUR = re.compile(r"\x1b\[([\d;]*)m")


def on_terminal(*arguments, columns=80, **variables):
    """What a terminal of that width gets."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": str(columns), **variables}
    command = [sys.executable, "-m", "editor", *map(str, arguments)]
    program = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:  # the program has ended
            break
        if not more:
            break
        said += more
    program.wait()
    os.close(ours)
    return said.decode()


def test_severities_have_colours_on_a_terminal():
    said = on_terminal("check", PROBLEMS)
    assert {"1;31", "1;33"} <= set(COLOUR.findall(said))
    assert "error" in COLOUR.sub("", said)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_who_wants_none_gets_none(variables):
    assert not COLOUR.search(on_terminal("check", PROBLEMS, **variables))


def test_a_pipe_gets_none(run):
    assert not COLOUR.search(run("check", PROBLEMS).out)


def test_only_the_severity_is_coloured():
    assert (
        painted("a.xml: error: x: note: y\nno error: here") == "a.xml: \33[1;31merror\33[0m: x: note: y\nno error: here"
    )


def test_long_names_lose_their_beginning_in_a_narrow_terminal(tmp_path, run):
    file = tmp_path / ("long" * 30 + "-web01.xml")
    file.write_bytes((RESOURCES / "samples" / "web01.xml").read_bytes())
    wanted = ("check", "--summary", "--target", "2.5.0", "--target", "9.0.0", file)
    table = [
        line for line in on_terminal(*wanted, NO_COLOR="1").splitlines() if "web01.xml" in line or "domain" in line
    ]
    assert len(table) >= 2
    assert all(len(line) <= 80 for line in table[:2])
    assert any(line.startswith("…") for line in table)
    assert str(file) in run(*wanted).out
