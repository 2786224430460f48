"""Options that several sub-commands share."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..errors import EditorError, UsageError
from ..knowledge.target import Version
from ..rules.question import HotPlug

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_host(parser: argparse.ArgumentParser) -> None:
    """A libvirt host instead of files, in the words of the virt-* family."""
    group = parser.add_argument_group("libvirt hosts")
    group.add_argument("-c", "--connect", metavar="URI", help="ask this host: arguments are then domains, not files")
    group.add_argument(
        "-d",
        "--domain",
        metavar="DOMAIN",
        action="append",
        default=[],
        help="a domain by name, id or UUID, on libvirt's default URI (LIBVIRT_DEFAULT_URI) or that of --connect",
    )
    group.add_argument("--readonly", action="store_true", help="connect read-only")


def add_sources(parser: argparse.ArgumentParser) -> None:
    """Which domains, any number of them."""
    parser.add_argument(
        "sources",
        nargs="*",
        metavar="FILE",
        help="a domain's XML; - for standard input; with --connect a domain (none: all of that host)",
    )
    add_host(parser)


def add_target(parser: argparse.ArgumentParser) -> None:
    """Which libvirt is to be predicted."""
    parser.add_argument(
        "--target",
        metavar="X.Y.Z",
        type=version,
        help="predict this libvirt (default: the host's, else the newest known)",
    )
    add_qemu(parser)


def add_qemu(parser: argparse.ArgumentParser) -> None:
    """Which QEMU the predicted libvirt has."""
    parser.add_argument(
        "--qemu", metavar="X.Y", type=version, help="its QEMU (default: one that has all that the XML names)"
    )


def add_format(parser: argparse.ArgumentParser, *, svg: bool = False) -> None:
    """Text or JSON, and where it is asked for, a picture."""
    choices = ("text", "json", "svg") if svg else ("text", "json")
    picture = "; svg: a picture of one domain" if svg else ""
    parser.add_argument(
        "--format", choices=choices, default="text", help=f"json: one object a line{picture} (default: text)"
    )


def version(text: str) -> Version:
    """An argument that is a version, argparse's error if it is none."""
    try:
        return Version.parse(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(f"{error.sentence} {error.hint}") from None


def hot_plug(text: str) -> HotPlug:
    """“pcie=2,pci=1”; either may be left out. UsageError if it is not that."""
    wanted: dict[str, int] = {}
    for part in text.split(","):
        kind, _, number = part.strip().partition("=")
        if kind not in HotPlug._fields or kind in wanted or not (number.isascii() and number.isdecimal()):
            raise UsageError(f"“{text}” does not say what is to be plugged in.", "Write pcie=2, pci=1 or pcie=2,pci=1.")
        wanted[kind] = int(number)
    return HotPlug(**wanted)
