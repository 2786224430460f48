"""What the window takes on the command line: declared here, without Qt, for the window, the man page and completion."""

from __future__ import annotations

import argparse

from ..errors import EditorError
from ..outlook.candidate import Candidate, candidate


def parser() -> argparse.ArgumentParser:
    """The parser of the window's arguments; those that all Qt programs know are taken out before."""
    window = argparse.ArgumentParser(prog="virt-slots", description="Opens the window.")
    window.add_argument(
        "sources", nargs="*", metavar="FILE|DOMAIN", help="files, - for standard input; with -c, domains"
    )
    window.add_argument("-c", "--connect", metavar="URI", help="the libvirt host; arguments are then its domains")
    window.add_argument(
        "-d", "--domain", metavar="DOMAIN", action="append", default=[], help="a domain by name, id or UUID"
    )
    window.add_argument("--readonly", action="store_true", help="connect read-only")
    window.add_argument(
        "--target",
        metavar="NAME",
        type=_target,
        action="append",
        default=[],
        help="the libvirt to predict, a version (9.0.0) or a distribution's release (debian-12); further ones must run"
        " the domain, too",
    )
    return window


def _target(text: str) -> Candidate:
    try:
        return candidate(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(f"{error.sentence} {error.hint}") from None
