"""`explain`: the help page of a finding's code, or of a message of libvirt's or QEMU's."""

from __future__ import annotations

import argparse
import re

from ..errors import UsageError
from ..rules.found import CODES
from ..rules.messages import answering, explained, nearest
from ..rules.pages import known, title
from . import options
from .exits import Exit


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "explain",
        help="explain a finding's code, or a message of libvirt's or QEMU's: what, why, example, fix",
        epilog="Exit code: 0, or 2 where no page has that code or answers that message; then the nearest are named.",
    )
    parser.add_argument(
        "code",
        nargs="*",
        metavar="CODE|MESSAGE",
        help="such as multifunction-denied, or “PCI: slot 2 function 0 not available”; none: list all codes",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the page, or the list of all codes."""
    asked = " ".join(arguments.code)
    if not asked.strip():
        width = max(map(len, CODES))
        for code in CODES:
            print(f"{code:{width}}  {title(code)}")
        return Exit.CLEAN
    first, *others = _codes(asked)
    print(explained(first), end="")
    if others:
        print("\nSee also: " + ", ".join(f"{code} ({title(code)})" for code in others))
    return Exit.CLEAN


def _codes(asked: str) -> tuple[str, ...]:
    """The codes of the pages that are meant. UsageError where there are none."""
    if asked in CODES:
        return (asked,)
    found = answering(asked)
    if found:
        return found
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", asked):
        known(asked)
    near = ", ".join(f"{code} ({title(code)})" for code in nearest(asked))
    raise UsageError(f"No page answers “{asked}”.", f"Nearest: {near}." if near else "“virt-slots explain” lists all.")
