"""What a shell is offered on Tab, asked as argcomplete's shell code asks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli import COMMANDS
from editor.resource_files import RESOURCES
from editor.rules.found import CODES

ROOT = Path(__file__).parents[2]
SAMPLES = RESOURCES / "samples"
BETWEEN = "\013"


def offered(line, *, shell="bash", without_argcomplete=False):
    answer, theirs = os.pipe()
    silent = os.open(os.devnull, os.O_WRONLY)
    asked = {"COMP_LINE": line, "COMP_POINT": str(len(line)), "COMP_TYPE": "9", "IFS": BETWEEN}
    missing = "sys.modules['argcomplete'] = None; " if without_argcomplete else ""
    code = (
        f"import os, sys; {missing}os.dup2({theirs}, 8); os.dup2({silent}, 9); from editor.__main__ import main; main()"
    )
    by = {"_ARGCOMPLETE": "1", "_ARGCOMPLETE_SHELL": shell, "_ARGCOMPLETE_SUPPRESS_SPACE": "1"}
    by |= {"_ARGCOMPLETE_DFS": "\t"} if shell == "fish" else {}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | asked | by,
        pass_fds=(theirs, silent),
        capture_output=True,
        text=True,
    )
    os.close(theirs)
    os.close(silent)
    with os.fdopen(answer) as said:
        words = said.read()
    assert "Traceback" not in ran.stderr
    assert ran.stdout == ""
    return words.split(BETWEEN) if words else []


def test_the_commands():
    assert sorted(offered("virt-slots ")) == sorted(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_options_of_each_command(command):
    assert "--help" in offered(f"virt-slots {command} --")


def test_codes_of_findings():
    wanted = [code for code in CODES if code.startswith("multifunction-")]
    assert sorted(offered("virt-slots explain multifunction-")) == sorted(wanted)


@pytest.mark.parametrize("line", ["virt-slots check --target debian-1", "virt-slots --target debian-1"])
def test_releases_of_distributions(line):
    assert {"debian-12", "debian-13"} <= set(offered(line))


def test_fish_is_told_what_each_is():
    assert "debian-12\tDebian 12 (bookworm)" in offered("virt-slots check --target debian-1", shell="fish")
    assert offered("virt-slots explain multifunction-denied", shell="fish")[0].count("\t") == 1


def test_domain_files():
    assert offered(f"virt-slots show {SAMPLES}/web") == [f"{SAMPLES}/web01.xml"]


def test_domains_of_a_host():
    pytest.importorskip("libvirt")
    assert offered("virt-slots show -c test:///default ") == ["test"]


def test_a_host_that_cannot_be_asked_offers_nothing():
    assert offered("virt-slots show -c nonsense:///here te") == []


def test_options_of_the_window():
    assert offered("virt-slots some.xml --reado") == ["--readonly"]


def test_without_argcomplete_there_is_silence():
    assert offered("virt-slots ", without_argcomplete=True) == []
