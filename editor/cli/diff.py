"""`diff`: what the guest notices between two domains, or of what libvirt makes of one."""

from __future__ import annotations

import argparse

from ..errors import EditorError
from ..guestview.changes import changes
from ..guestview.text import listed
from ..guestview.view import guest_view
from ..guestview.written import as_written
from ..snapshot.derive import Snapshot, derive
from . import answer, guest, options, say
from .exits import Exit, of_error
from .sources import GivenDomain, given, target


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "diff",
        help="say what the guest notices between two domains",
        description="Say what the guest notices between two domains: network interfaces renamed, devices that come, go"
        " or move, multifunction bits, ports renumbered. With one domain: between what its XML says and what libvirt"
        " makes of it. Where operating systems would call an interface otherwise, and --guest does not say which it is,"
        " each is named. Nothing is printed where the guest notices nothing.",
        epilog="Exit code: 0 the guest notices nothing, 1 it does, 3 a domain could not be read or would be refused.",
    )
    options.add_sources(parser)
    options.add_target(parser)
    options.add_guest(parser)
    options.add_format(parser)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the differences."""
    if len([*arguments.sources, *arguments.domain]) not in (1, 2):
        arguments.parser.error("name one domain or two: OLD NEW")
    domains = list(given(arguments))
    try:
        snapshots = [_snapshot(each, arguments) for each in domains]
    except EditorError as error:
        say.failure(error)
        return of_error(error)
    before = as_written(snapshots[0]) if len(snapshots) == 1 else snapshots[0]
    after = guest_view(snapshots[-1], arguments.guest)
    found = changes(guest_view(before, after.system), after)
    if arguments.format == "json":
        print(
            answer.printed(
                {
                    "schema": answer.SCHEMA,
                    "old": answer.source(domains[0]),
                    "new": answer.source(domains[-1]),
                    "target": str(snapshots[-1].target.libvirt),
                    "guest_system": after.system.key,
                    "notices": bool(found),
                    "changes": [guest.change(each) for each in found],
                }
            )
        )
    else:
        print(listed(found), end="")
    return Exit.FINDINGS if found else Exit.CLEAN


def _snapshot(each: GivenDomain, arguments: argparse.Namespace) -> Snapshot:
    """What libvirt makes of a domain. EditorError where it cannot be read or would be refused."""
    if isinstance(each.document, EditorError):
        raise EditorError(f"{each.label}: {answer.sentence(each.document)}")
    snapshot = derive(each.document, target(arguments.target, arguments.qemu, each))
    if not snapshot.inference.accepted:
        raise EditorError(
            f"{each.label}: libvirt {snapshot.target.libvirt} would refuse it: {snapshot.inference.error}.",
            "“virt-slots check” says more.",
        )
    return snapshot
