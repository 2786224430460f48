"""What all sub-commands that edit share: one domain in, an edit, the new XML out."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ..connection import files
from ..connection.answers import DomainText
from ..connection.files import FileText
from ..document.read import Document, parse
from ..edits.edit import Edit
from ..errors import EditorError
from ..inference.result import AddressOrigin
from ..rules.finding import Severity
from ..session import save
from ..session.policy import Policy
from ..session.session import Session, State
from ..snapshot.derive import Snapshot, derive
from ..snapshot.search import find
from . import options, say, terminal
from .exits import Exit, of_error
from .holding import line
from .sources import GivenDomain, given, on_host, target
from .storing import store

_EPILOG = (
    "Without -i, -o or --save the new XML goes to standard output. New warnings and errors are said on standard error."
    " Exit code: 0 done, 1 done, but libvirt or QEMU will refuse the domain now, 2 wrong use, 3 could not."
)


def add(commands: options.Commands, name: str, help: str, words: str, description: str) -> argparse.ArgumentParser:
    """Declare a sub-command that edits; `words`: what follows the file, as the usage line says it."""
    parser = commands.add_parser(
        name,
        help=help,
        description=description,
        epilog=_EPILOG,
        usage=f"virt-slots {name} [options] (FILE | -c URI DOMAIN | -d DOMAIN) {words}",
    )
    parser.add_argument("sources", nargs="*", metavar="...", help=argparse.SUPPRESS)
    options.add_host(parser)
    options.add_target(parser)
    policy = parser.add_mutually_exclusive_group()
    policy.add_argument(
        "--record-multifunction",
        dest="policy",
        action="store_const",
        const=Policy.RECORD,
        default=Policy.LEAVE,
        help="write multifunction='on' wherever libvirt would infer it",
    )
    policy.add_argument(
        "--leave-multifunction",
        dest="policy",
        action="store_const",
        const=Policy.LEAVE,
        help="leave the inferred multifunction out (default)",
    )
    out = parser.add_mutually_exclusive_group()
    out.add_argument("-i", "--in-place", action="store_true", help="write the new XML to the file it was read from")
    out.add_argument("-o", "--output", metavar="FILE", help="write the new XML to this file (-: standard output)")
    out.add_argument("--diff", action="store_true", help="print what would change in the XML, and write nothing")
    out.add_argument("--save", action="store_true", help="define the domain on the host it was read from")
    parser.add_argument(
        "--no-validate", action="store_true", help="with --save: also where libvirt's schema does not allow it"
    )
    parser.set_defaults(parser=parser)
    return parser


def words(arguments: argparse.Namespace) -> Sequence[str]:
    """What follows the file or domain on the command line; the domain itself is left in `arguments`."""
    if arguments.domain:
        if len(arguments.domain) > 1:
            arguments.parser.error("only one domain can be edited at a time")
        rest = arguments.sources
        arguments.sources = []
    else:
        if not arguments.sources:
            arguments.parser.error("name a file or a domain")
        rest = arguments.sources[1:]
        arguments.sources = arguments.sources[:1]
    if arguments.in_place and (on_host(arguments) or arguments.sources == ["-"]):
        arguments.parser.error("-i writes a file in place; a domain of a host is stored with --save")
    if arguments.output == "":
        arguments.parser.error("-o needs the name of a file")
    if arguments.save and arguments.running:
        arguments.parser.error("--running is to look at what runs; --save stores a definition")
    if arguments.save and not on_host(arguments):
        arguments.parser.error("--save stores a domain of a host; a file is written with -i")
    return list(rest)


def run(arguments: argparse.Namespace, wanted: Callable[[Snapshot], Edit]) -> int:
    """Read the domain, perform the edit that `wanted` makes of its snapshot, and write it where it shall go."""
    for each in given(arguments):
        try:
            if isinstance(each.document, EditorError):
                raise each.document
            session = Session(each.document.source, target(arguments.target, arguments.qemu, each))
            session.ask(session.state.target, (), arguments.policy)
            before = session.state
            session.perform(wanted(before.edited))
            _say_what_moves_too(each.label, before.snapshot, session.state.snapshot)
            code = _say_new_findings(each.label, before, session.state)
            write(arguments, each, session.state)
        except EditorError as error:
            say.failure(error, each.label)
            return of_error(error)
        return code
    return Exit.FAILED


def _say_what_moves_too(label: str, before: Snapshot, after: Snapshot) -> None:
    """Say which devices would go elsewhere although nobody asked: those whose place libvirt chooses."""
    if not (before.inference.accepted and after.inference.accepted):
        return  # then libvirt chooses no places at all
    now = {after.name(p): p for p in after.placements}
    for placement in before.placements:
        if placement.address_origin is not AddressOrigin.ASSIGNED or placement.address is None:
            continue
        name = before.name(placement)
        then = now.get(name)
        if then is None:
            say.remark(f"{label}: libvirt would no longer add {name}.")
        elif then.address_origin is AddressOrigin.ASSIGNED and then.address and then.address != placement.address:
            say.remark(
                f"{label}: {name}, whose place libvirt chooses, moves from {placement.address.short} to"
                f" {then.address.short}."
            )


def _say_new_findings(label: str, before: State, after: State) -> int:
    """Say which warnings and errors are new; the notes would say again what was asked for. Exit code."""
    known = {(finding.code, finding.message) for finding in before.findings}
    told = [finding for finding in after.findings if finding.severity is not Severity.NOTE]
    new = [finding for finding in told if (finding.code, finding.message) not in known]
    for finding in new:
        print(line(label, finding), file=sys.stderr)
    return Exit.FINDINGS if any(finding.severity is Severity.ERROR for finding in new) else Exit.CLEAN


def refuse_outputs(arguments: argparse.Namespace, count: int) -> None:
    """Wrong use where the new XML of so many domains has no place to go."""
    if arguments.in_place and on_host(arguments):
        arguments.parser.error("-i writes files in place; domains of a host are stored with --save")
    if arguments.save and not on_host(arguments):
        arguments.parser.error("--save stores domains of a host; files are written with -i")
    if count != 1 and not (arguments.in_place or arguments.save or arguments.diff):
        arguments.parser.error("several domains need -i, --save or --diff")


def devices(snapshot: Snapshot, names: Sequence[str]) -> tuple[int, ...]:
    """The positions of the devices with these names. EditorError for one that is none, or that is not written."""
    found = []
    for name in names:
        placement = find(snapshot, name)
        if placement.device is None:
            raise EditorError(
                f"{snapshot.name(placement)} is not in the XML: libvirt would add it.",
                "“virt-slots pin” writes it down.",
            )
        found.append(placement.device.position)
    return tuple(found)


def remaining(label: str, state: State) -> int:
    """Say which errors are still there. Exit code."""
    errors = [finding for finding in state.findings if finding.severity is Severity.ERROR]
    for finding in errors:
        print(line(label, finding), file=sys.stderr)
    return Exit.FINDINGS if errors else Exit.CLEAN


def _difference(each: GivenDomain, state: State) -> str:
    """A unified diff, empty where nothing changes."""
    assert isinstance(each.document, Document), "it was read"
    before, after = each.document.text.splitlines(keepends=True), parse(state.output).text.splitlines(keepends=True)
    found = difflib.unified_diff(before, after, f"a/{each.label}", f"b/{each.label}")
    return "".join(part if part.endswith("\n") else f"{part}\n\\ No newline at end of file\n" for part in found)


def write(arguments: argparse.Namespace, each: GivenDomain, state: State) -> None:
    """Write the domain where the arguments say. EditorError where that cannot be done."""
    document = parse(state.output)
    if arguments.diff:
        terminal.print_xml(_difference(each, state).encode(document.encoding), document.encoding)
        return
    if arguments.save and each.at is not None and isinstance(each.loaded, DomainText):
        stored = store(document, each.at, each.loaded, not arguments.no_validate)
        _compare(state.snapshot, derive(parse(stored.stored), state.target))
        if stored.active:
            say.remark(f"{each.label} runs: the change takes effect after its next shutdown.")
    elif arguments.in_place and isinstance(each.loaded, FileText):
        save.save(document, each.loaded)
    elif arguments.output is not None and arguments.output != files.STANDARD_INPUT:
        secrets_missing = isinstance(each.loaded, DomainText) and each.loaded.secrets_missing
        save.save_as(document, Path(arguments.output), overwrite=True, secrets_missing=secrets_missing)
    else:
        terminal.print_xml(state.output, document.encoding)


def _compare(predicted: Snapshot, stored: Snapshot) -> None:
    """Say where libvirt stored something else than predicted: then we have a rule wrong, and the user should know."""
    found = {stored.name(p): p.address for p in stored.placements}
    for placement in predicted.placements:
        name = predicted.name(placement)
        address = found.get(name)
        if address != placement.address:
            where = address.short if address else "no place"
            wanted = placement.address.short if placement.address else "no place"
            say.remark(f"libvirt stored {name} at {where}, where {wanted} was expected. Please report that.")
