"""`explain`: the help page of a finding's code."""

from __future__ import annotations

import argparse

from ..errors import EditorError
from ..rules.found import CODES
from ..rules.pages import page, title
from . import options, say
from .exits import Exit


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser("explain", help="explain a finding's code: what, why, example, fix")
    parser.add_argument("code", nargs="?", metavar="CODE", help="such as multifunction-denied; none: list all codes")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the page, or the list of all codes."""
    if arguments.code is None:
        width = max(map(len, CODES))
        for code in CODES:
            print(f"{code:{width}}  {title(code)}")
        return Exit.CLEAN
    try:
        print(page(arguments.code), end="")
    except EditorError as error:
        say.failure(error)
        return Exit.WRONG_USE
    return Exit.CLEAN
