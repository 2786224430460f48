"""Options that several sub-commands share."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EditorError, UsageError
from ..guestview.systems import GuestSystem, named, systems
from ..knowledge.target import Version
from ..rules.question import HotPlugDemand
from . import waiting

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_SYSTEMS = (
    "(default: as the domain's metadata say, else unknown): debian-13, rhel-9, ubuntu-24.04, sles-15 and so on; eth0"
    " for Linux with such names, windows, other, unknown"
)


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
    group.add_argument(
        "--running",
        action="store_true",
        help="what runs now instead of the definition",
    )
    add_timeout(group)


def add_timeout(group: argparse._ActionsContainer) -> None:
    """How long a host is waited for."""
    group.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=seconds,
        help="give up, with exit code 3, where a host does not answer for so long (default:"
        f" {waiting.CONNECT} for connecting, {waiting.BY_SSH} by ssh, which may ask for a password,"
        f" {waiting.ANSWER} for anything else)",
    )


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
        metavar="NAME",
        help="predict this libvirt: a version (9.0.0), a distribution's release (debian-12), the URI of a host"
        " (default: the host's own, else the newest known)",
    )
    add_qemu(parser)


def add_qemu(parser: argparse.ArgumentParser) -> None:
    """Which QEMU the predicted libvirt has."""
    parser.add_argument(
        "--qemu", metavar="X.Y", type=version, help="its QEMU (default: one that has all that the XML names)"
    )


_SVG, _SARIF = "svg: a picture of one domain", "sarif: one log of all findings, for code hosts"


def add_format(parser: argparse.ArgumentParser, *, svg: bool = False, sarif: bool = False) -> None:
    """Text or JSON, and where it is asked for, a picture or a log."""
    others = {"svg": _SVG} if svg else {"sarif": _SARIF} if sarif else {}
    told = "".join(f"; {each}" for each in others.values())
    parser.add_argument(
        "--format",
        choices=("text", "json", *others),
        default="text",
        help=f"json: one object a line{told} (default: text)",
    )


def seconds(text: str) -> float:
    """An argument that is a time, argparse's error if it is none."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not 0 < found < threading.TIMEOUT_MAX:
        raise argparse.ArgumentTypeError(f"“{text}” is no number of seconds above 0")
    return found


def version(text: str) -> Version:
    """An argument that is a version, argparse's error if it is none."""
    try:
        return Version.parse(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(f"{error.sentence} {error.hint}") from None


def hot_plug(text: str) -> HotPlugDemand:
    """“pcie=2,pci=1”; either may be left out. UsageError if it is not that."""
    wanted: dict[str, int] = {}
    for part in text.split(","):
        kind, _, number = part.strip().partition("=")
        if kind not in HotPlugDemand._fields or kind in wanted or not (number.isascii() and number.isdecimal()):
            raise UsageError(f"“{text}” does not say what is to be plugged in.", "Write pcie=2, pci=1 or pcie=2,pci=1.")
        wanted[kind] = int(number)
    return HotPlugDemand(**wanted)


def add_guest(parser: argparse.ArgumentParser) -> None:
    """Which operating system the guest has."""
    parser.add_argument(
        "--guest",
        metavar="NAME",
        type=guest_system,
        help=f"the guest's operating system, by which its network interfaces get their names {_SYSTEMS}",
    )


def add_guest_view(parser: argparse.ArgumentParser) -> None:
    """The same for a command that draws what the guest sees: the name may be left out."""
    parser.add_argument(
        "--guest",
        metavar="NAME",
        nargs="?",
        action=_GuestOption,
        help=f"draw the PCI tree as the guest sees it and name its NICs; NAME is its operating system {_SYSTEMS}",
    )
    parser.set_defaults(guest_view=False, behind_guest=())
    parser.add_argument(
        "--ask-guest",
        action="store_true",
        help="ask the agent in the running guest (with --connect) how it calls its interfaces and which system it is,"
        " and hold that beside the prediction",
    )
    parser.add_argument(
        "--guest-facts",
        metavar="FILE",
        help="the same from a file (- for standard input): JSON as “virsh qemu-agent-command” prints it for"
        " guest-network-get-interfaces, or as show printed it",
    )


class _GuestOption(argparse.Action):
    """Takes the name of a system; another word behind it is a source, and goes to where it was written."""

    def __call__(
        self, parser: object, namespace: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        namespace.guest_view = True
        if isinstance(values, str) and values.strip().lower() in systems():
            namespace.guest = named(values)
        elif isinstance(values, str):
            namespace.behind_guest = (*namespace.behind_guest, (len(namespace.sources or ()), values))


def put_back(arguments: argparse.Namespace) -> None:
    """Put what stood behind --guest without being a system among the sources. UsageError for a misspelt name."""
    import difflib  # for what is misspelt only

    for at, word in reversed(arguments.behind_guest):
        if difflib.get_close_matches(word.lower(), systems(), 1, 0.8) and not Path(word).exists():
            named(word)
        arguments.sources = [*arguments.sources[:at], word, *arguments.sources[at:]]


def guest_system(text: str) -> GuestSystem:
    """An argument that names a system, argparse's error if there is none of that name."""
    try:
        return named(text)
    except EditorError as error:
        raise argparse.ArgumentTypeError(f"{error.sentence} {error.hint}") from None
