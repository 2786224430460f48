"""What the README tells people to type is what the program and the scripts take."""

import re
import shlex
from pathlib import Path

import pytest

from editor.cli.main import parser

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text()
COMMANDS = re.findall(r"^    virt-slots (.+?)(?:  +.*)?$", README, re.MULTILINE)


def test_the_readme_has_commands():
    assert len(COMMANDS) >= 5


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_line_is_understood(command):
    parser().parse_args(shlex.split(command))


@pytest.mark.parametrize("path", sorted(set(re.findall(r"(?:editor|resources|packaging|tests)/[\w./-]+[\w-]", README))))
def test_a_path_exists(path):
    assert (ROOT / path).exists()


def test_the_samples_are_the_ones_that_are_there():
    paragraph = README.partition("`resources/samples/` has")[2].partition("\n\n")[0]
    assert sorted(re.findall(r"`(\w+)`", paragraph)) == sorted(
        sample.stem for sample in (ROOT / "resources" / "samples").iterdir()
    )
