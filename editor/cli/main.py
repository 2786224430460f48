"""The command line's entry: parse the arguments, run one sub-command."""

from __future__ import annotations

import argparse

import editor
from editor.cli import show

COMMANDS = (show,)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="virt-slots", description="See, edit and check the PCI topology of libvirt domains."
    )
    top.add_argument("--version", action="version", version=f"virt-slots {editor.__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands)
    return top


def main(argv: list[str]) -> int:
    """Run a sub-command; the exit code is one of `exits.Exit`."""
    arguments = parser().parse_args(argv)
    return int(arguments.run(arguments))
