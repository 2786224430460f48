"""virt-slots.1 from the program's own parsers and the prose beside this file, on standard output.

argparse-manpage leaves out what stands after a sub-command's options, which is where the exit codes are, and runs usage
lines together; what follows here is all that it takes to do without it.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROSE = Path(__file__).with_name("virt-slots.1.in")


def man_page(commands: argparse.ArgumentParser, window: argparse.ArgumentParser, exit_codes: str, version: str) -> str:
    """The whole page, as man(7) source; the prose says by lines @NAME@ where the program's own parts go."""
    parts = {
        "TITLE": [f'.TH VIRT-SLOTS 1 "{_day()}" "virt-slots {version}" "User Commands"'],
        "WINDOW": list(_options(window)),
        "EXIT": list(_exit_codes(exit_codes)),
        "COMMANDS": [line for each in _sub_commands(commands) for line in _command(*each)],
    }
    lines: list[str] = []
    for line in PROSE.read_text(encoding="utf-8").splitlines():
        part = re.fullmatch(r"@(\w+)@", line)
        lines += parts[part[1]] if part else [line]
    return "\n".join(lines) + "\n"


def _day() -> str:
    """The day of the source, so that the same source gives the same page."""
    return time.strftime("%Y-%m-%d", time.gmtime(float(os.environ.get("SOURCE_DATE_EPOCH") or PROSE.stat().st_mtime)))


def _sub_commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, argparse.ArgumentParser]]:
    """Name, help and parser of each."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            help_of = {choice.dest: choice.help or "" for choice in action._choices_actions}
            yield from ((name, help_of.get(name, ""), command) for name, command in action.choices.items())


def _command(name: str, help: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f".SS {_escaped(name)}"
    yield ".nf"
    for line in parser.format_usage().splitlines():
        yield _escaped(line[len("usage: ") :])
    yield ".fi"
    yield ".PP"
    yield from _paragraph(parser.description or f"{help[:1].upper()}{help[1:]}.")
    yield from _options(parser)
    if parser.epilog:
        yield ".PP"
        yield from _paragraph(parser.epilog)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help is argparse.SUPPRESS or isinstance(action, argparse._HelpAction | argparse._SubParsersAction):
            continue
        yield ".TP"
        yield ", ".join(_invocations(action))
        yield from _paragraph((action.help or "") % {**vars(action), "prog": parser.prog})


def _invocations(action: argparse.Action) -> Iterator[str]:
    choices = "{" + ",".join(map(str, action.choices)) + "}" if action.choices else ""
    wanted = action.metavar if isinstance(action.metavar, str) else choices or action.dest.upper()
    if not action.option_strings:
        yield rf"\fI{_escaped(wanted)}\fR"
    for option in action.option_strings:
        yield rf"\fB{_escaped(option)}\fR" + (rf" \fI{_escaped(wanted)}\fR" if action.nargs != 0 else "")


def _exit_codes(table: str) -> Iterator[str]:
    """The program's own table: a title, indented lines with a code and its meaning, a last line."""
    _, *rows = table.splitlines()
    for row in rows:
        code, meaning = (re.match(r" {1,3}(\d+) +(.*)", row) or re.match(r"()(.*)", row)).groups()  # type: ignore[union-attr]
        if code:
            yield from (".TP", rf"\fB{code}\fR")
        elif not row.startswith(" "):
            yield ".PP"
        yield from _paragraph(meaning)


def _paragraph(text: str) -> Iterator[str]:
    """One sentence a line, as man pages are kept."""
    for sentence in re.split(r"(?<=[.:;]) +", text.strip()):
        yield _escaped(sentence)


def _escaped(text: str) -> str:
    """Text as roff takes it: no escape, no request, and hyphens that can be copied as options."""
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{safe}" if safe.startswith(".") else safe


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from editor import __version__
    from editor.cli import exits, main, window

    os.environ["COLUMNS"] = "80"  # argparse breaks usage lines there
    sys.stdout.write(man_page(main.parser(), window.parser(), exits.PAGE, __version__))
