"""The command line's entry: parse the arguments, run one sub-command."""

from __future__ import annotations

import argparse
import difflib
import io
import sys
from collections.abc import Sequence
from importlib import import_module

from .. import __version__
from ..errors import EditorError
from . import COMMANDS, say, terminal
from .exits import PAGE, Exit, of_error
from .signals import Ended, ended_by_signals
from .terminal import OutputError

_NOBODY_READS = 141  # what a shell says of SIGPIPE

_WINDOW = """The window takes -c/--connect URI, -d/--domain DOMAIN, --readonly, --target VERSION|RELEASE (the first is
shown, further ones must run the domain, too) and what all Qt programs take, such as -style and -reverse."""


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="virt-slots",
        description="See, edit and check the PCI topology of libvirt domains. Without a sub-command, open the window.",
        usage="virt-slots [FILE ...] | virt-slots -c URI [DOMAIN ...] | virt-slots COMMAND ...",
        epilog=f"{_WINDOW}\n\n{PAGE}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("-V", "--version", action="version", version=f"virt-slots {__version__}")
    commands = top.add_subparsers(
        metavar="COMMAND", title="commands (each with --help)", required=True, prog="virt-slots"
    )
    for command in COMMANDS:
        import_module(f".{command.replace('-', '_')}", __package__).add(commands)
    return top


def main(argv: list[str]) -> int:
    """Run a sub-command; the exit code is one of `exits.Exit`, or what a shell says of a signal."""
    out, err = sys.stdout, sys.stderr
    for stream in (out, err):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that has no “·” shows “?”
    try:
        with ended_by_signals(), terminal.guarded():
            return _run(argv)
    except Ended as end:
        return end.code
    except BrokenPipeError:
        for stream in (out, err):
            terminal.discard(stream)
        return _NOBODY_READS


def _run(argv: list[str]) -> int:
    try:
        code = _ran(argv)
        sys.stdout.flush()
    except OutputError as error:
        say.remark(error.sentence)
        code = Exit.FAILED
    sys.stderr.flush()
    return code


def _ran(argv: list[str]) -> int:
    try:
        arguments = _parsed(argv)
        return int(arguments.run(arguments))
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else Exit.WRONG_USE
    except EditorError as error:
        say.failure(error)
        return of_error(error)


def leave(code: int) -> int:
    """The exit code, when the program may end; see `waiting.leave`. What needs no host has loaded nothing of it."""
    waiting = sys.modules.get(f"{__package__}.waiting")
    return int(waiting.leave(code)) if waiting is not None else code


def _parsed(argv: list[str]) -> argparse.Namespace:
    """The arguments; options may stand between files, which argparse's sub-commands do not take by themselves."""
    top = parser()
    arguments, rest = top.parse_known_args(argv)
    if rest and (not hasattr(arguments, "sources") or any(each.startswith("-") and each != "-" for each in rest)):
        top.error(f"unrecognized arguments: {' '.join(rest)}{_did_you_mean(arguments, rest)}")
    if rest:
        arguments.sources += rest
    return arguments


def _did_you_mean(arguments: argparse.Namespace, rest: Sequence[str]) -> str:
    """The option of the sub-command that the first unknown one is nearest to, as a question; empty if none is near."""
    known = getattr(getattr(arguments, "parser", None), "_option_string_actions", {})
    unknown = next((each.partition("=")[0] for each in rest if each.startswith("--")), "")
    near = difflib.get_close_matches(unknown, known, 1)
    return f". Did you mean “{near[0]}”?" if near else ""
