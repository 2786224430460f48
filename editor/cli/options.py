"""Options that several sub-commands share."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from editor.errors import EditorError
from editor.inference.target import Version

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_sources(parser: argparse.ArgumentParser) -> None:
    """Which domains."""
    parser.add_argument("sources", nargs="+", metavar="FILE", help="a domain's XML; - for standard input")


def add_targets(parser: argparse.ArgumentParser) -> None:
    """Which libvirt to predict."""
    parser.add_argument(
        "--target", metavar="X.Y.Z", type=version, action="append", default=[], help="the libvirt to predict"
    )
    parser.add_argument("--qemu", metavar="X.Y", type=version, help="the QEMU that it has")


def add_format(parser: argparse.ArgumentParser) -> None:
    """Text or JSON."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="what to print (default: text)")


def version(text: str) -> Version:
    """An argument that is a version, argparse's error if it is none."""
    try:
        return Version.parse(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(f"{error.sentence} {error.hint}") from None
