"""`show`: where every device sits, as text, JSON or SVG."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import Counter
from datetime import date

from ..errors import EditorError
from ..guestview.text import nics, tree
from ..guestview.view import guest_view
from ..render import svg, text
from ..render.layout import Subject, pages
from ..rules.check import check
from ..rules.finding import Finding, Severity
from ..rules.marks import marks
from ..rules.question import Question
from ..snapshot.derive import Snapshot, derive
from . import answer, options, say, terminal
from .exits import Exit, of_error
from .sources import given, target

_WIDTHS = (80, 120)


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "show",
        help="show where every PCI device of a domain sits",
        description="Show where every PCI device of a domain sits, and what libvirt would add and choose.",
        epilog="Exit code 0 whether or not that libvirt would take the domain (that is what check is for), 3 where a"
        " domain could not be read.",
    )
    options.add_sources(parser)
    options.add_target(parser)
    options.add_format(parser, svg=True)
    parser.add_argument("--guest", action="store_true", help="draw the PCI tree as the guest sees it and name its NICs")
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one answer a domain; what cannot be read is said, and the others go on."""
    if arguments.format == "svg" and (arguments.guest or len(arguments.sources) + len(arguments.domain) != 1):
        arguments.parser.error("--format svg draws one domain, without --guest")
    code = Exit.CLEAN
    gap = ""
    for each in given(arguments):
        asked = target(arguments.target, arguments.qemu, each)
        if isinstance(each.document, EditorError):
            code = max(code, of_error(each.document))
            say.failure(each.document, each.label)
            if arguments.format == "json":
                print(answer.printed(answer.unread(each, each.document, asked)))
            continue
        snapshot = derive(each.document, asked)
        findings = check(Question(snapshot))
        if arguments.format == "json":
            print(answer.printed(answer.domain(each, snapshot, findings)))
        elif arguments.format == "svg":
            terminal.print_xml(_picture(snapshot, findings), "utf-8")
        else:
            print(gap + (_seen(snapshot) if arguments.guest else _drawn(snapshot, findings)), end="")
            gap = "\n"
    return code


def _picture(snapshot: Snapshot, findings: tuple[Finding, ...]) -> bytes:
    """UTF-8 whatever the terminal has, as the SVG itself says."""
    (page,) = pages(Subject(snapshot, marks(findings), day=date.today()))
    return svg.draw(page).encode()


def _drawn(snapshot: Snapshot, findings: tuple[Finding, ...]) -> str:
    counts = Counter(finding.severity for finding in findings)
    told = [_counted(counts[each], each) for each in Severity if counts[each]]
    summary = f"\n{', '.join(told)}: see “virt-slots check”\n" if told else ""
    return text.draw(snapshot, _width()) + summary


def _seen(snapshot: Snapshot) -> str:
    view = guest_view(snapshot)
    names = nics(view)
    return tree(view, snapshot) + (f"\n{names}" if names else "")


def _width() -> int:
    if not sys.stdout.isatty():
        return text.WIDTH
    return min(max(shutil.get_terminal_size().columns, _WIDTHS[0]), _WIDTHS[1])


def _counted(count: int, severity: Severity) -> str:
    return f"{count} {severity}{'s' if count != 1 else ''}"
