"""What the handbook tells people to type is what the program takes; what it shows can be made again by one command."""

import importlib.machinery
import importlib.util
import re
import shlex
from pathlib import Path

import pytest

from editor.cli import COMMANDS, window
from editor.cli.main import parser
from editor.resource_files import RESOURCES

ROOT = Path(__file__).parents[2]
HANDBOOK = RESOURCES / "handbook"
TEXT = {file.name: file.read_text() for file in sorted(HANDBOOK.glob("*.md"))}
TYPED = {
    f"{name}: {line}": line
    for name, text in TEXT.items()
    for line in re.findall(r"(?:^    |`)virt-slots ([^`\n]+)", text, re.MULTILINE)
    if "COMMAND" not in line and not line.startswith("CODE")
}


@pytest.mark.parametrize("typed", TYPED)
def test_a_command_line_is_understood(typed):
    arguments = [word for word in shlex.split(TYPED[typed]) if not word.startswith(">")]
    if arguments[0] in COMMANDS:
        parser().parse_args(arguments)
    elif not arguments[0].startswith("--"):
        window.parser().parse_args(arguments)


def test_there_are_commands():
    assert len(TYPED) > 10


@pytest.mark.parametrize("name", TEXT)
def test_what_a_page_points_at_is_there(name):
    for link in re.findall(r"\]\(([^)#]+)[^)]*\)", TEXT[name]):
        if not link.startswith("https:"):
            assert (HANDBOOK / link).exists(), link
    for path in re.findall(r"(?:resources|packaging|tests|session|edits|gui)/[\w./-]+[\w-]", TEXT[name]):
        assert (ROOT / path).exists() or (ROOT / "editor" / path).exists(), path


def script():
    path = ROOT / "packaging" / "pictures"
    loader = importlib.machinery.SourceFileLoader("pictures", str(path))
    source = loader.get_source("pictures")
    return set(re.findall(r'^    "([\w-]+)": \("', source, re.MULTILINE))


def test_each_picture_is_made_by_the_script_in_light_and_dark():
    wanted = {f"{name}-{scheme}.png" for name in script() for scheme in ("light", "dark")}
    assert {file.name for file in (HANDBOOK / "pictures").iterdir()} == wanted
    shown = {name for text in TEXT.values() for name in re.findall(r"pictures/([\w-]+)-light\.png", text)}
    assert shown == script()


def test_words_of_the_window_are_those_of_the_window():
    """What stands in italics in the tour and the tasks is what menus, buttons and panels are called."""
    gui = "".join(file.read_text() for file in (ROOT / "editor" / "gui").rglob("*.py")).replace("&&", "&")
    plain = re.sub(r"&(?=\w)", "", gui)
    for name in ("tour.md", "tasks.md"):
        for words in re.findall(r"(?<![*\w])\*([A-Z][^*\n]+)\*(?![*\w])", TEXT[name]):
            assert words.rstrip("…") in plain, f"{name}: {words}"
