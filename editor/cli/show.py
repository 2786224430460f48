"""`show`: where every device sits, as text, JSON or SVG."""

from __future__ import annotations

import argparse
import shutil
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from datetime import date

from ..connection.answers import GuestFacts
from ..errors import EditorError
from ..guestview.arrival import arrivals
from ..guestview.seen import compared
from ..guestview.text import hot_plugged, nics, seen_there, tree
from ..render import svg, text
from ..render.layout import PictureSubject, pages
from ..rules.check import check
from ..rules.finding import Finding, Severity
from ..rules.marks import marks
from ..rules.question import Question
from ..snapshot.assumed import assumption
from ..snapshot.derive import Snapshot, derive
from . import answer, guest_seen, options, reach, say, terminal
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
    options.add_guest_view(parser)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print one answer a domain; what cannot be read is said, and the others go on."""
    options.put_back(arguments)
    guest_seen.refuse_misuse(arguments)
    if arguments.format == "svg" and (arguments.guest_view or len(arguments.sources) + len(arguments.domain) != 1):
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
        try:
            facts = guest_seen.facts(arguments, each)
        except EditorError as error:
            code = max(code, of_error(error))
            say.failure(error, each.label)
            facts = None
        question = Question(snapshot, system=arguments.guest or guest_seen.system(facts))
        findings = check(question)
        if arguments.format == "json":
            print(answer.printed(answer.domain(each, question, findings, facts)))
        elif arguments.format == "svg":
            terminal.print_xml(_picture(snapshot, findings), "utf-8")
        else:
            print(
                gap + (_seen(question, facts) if arguments.guest_view or facts else _drawn(question, findings)), end=""
            )
            gap = "\n"
    return code


def _picture(snapshot: Snapshot, findings: tuple[Finding, ...]) -> bytes:
    """UTF-8 whatever the terminal has, as the SVG itself says."""
    (page,) = pages(PictureSubject(snapshot, marks(findings), day=date.today()))
    return svg.draw(page).encode()


def _drawn(question: Question, findings: tuple[Finding, ...]) -> str:
    counts = Counter(finding.severity for finding in findings)
    told = [_counted(counts[each], each) for each in Severity if counts[each]]
    summary = f"\n{', '.join(told)}: see “virt-slots check”\n" if told else ""
    oldest = "".join(f"{line}\n" for line in reach.lines(question.reach, question.snapshot))
    besides = "".join(_besides(question.snapshot))
    return f"{text.draw(question.snapshot, _width())}{besides}\n{oldest}{summary}"


def _besides(snapshot: Snapshot) -> Iterator[str]:
    """What the picture has no room for: devices of QEMU's command line, and what only a host could tell."""
    lines = [f"By QEMU's command line: {each.driver} at {each.place.short}" for each in snapshot.passed if each.place]
    assumed = (assumption(snapshot, placement) for placement in snapshot.placements)
    lines += [textwrap.fill(each, _width()) for each in assumed if each is not None]
    yield from (f"\n{line}\n" for line in lines)


def _seen(question: Question, facts: GuestFacts | None) -> str:
    view, snapshot = question.view, question.snapshot
    parts = [tree(view, snapshot), nics(view), hot_plugged(arrivals(snapshot, view))]
    if facts is not None:
        parts.append(seen_there(facts, compared(view, snapshot, facts)))
    return "\n".join(filter(None, parts))


def _width() -> int:
    if not sys.stdout.isatty():
        return text.WIDTH
    return min(max(shutil.get_terminal_size().columns, _WIDTHS[0]), _WIDTHS[1])


def _counted(count: int, severity: Severity) -> str:
    return f"{count} {severity}{'s' if count != 1 else ''}"
