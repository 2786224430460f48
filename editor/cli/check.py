"""`check`: hold domains against one or several libvirts and say what is wrong or worth knowing."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editor.cli import answer, options, say
from editor.cli.exits import Exit
from editor.cli.sources import Given, given, target
from editor.document.read import Document
from editor.errors import EditorError
from editor.inference.target import Target
from editor.rules.check import RANKS, check
from editor.rules.finding import Finding, Question, Severity
from editor.snapshot.derive import derive


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding and the targets that it holds for."""

    finding: Finding
    targets: tuple[Target, ...]


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with domains, or worth knowing; silent where nothing is",
        description="Say what is wrong with domains, or worth knowing. Nothing is printed where all is well.",
        epilog="Exit code: 0 nothing but notes, 1 warnings or errors, 3 a domain could not be read.",
    )
    options.add_sources(parser)
    parser.add_argument(
        "--target",
        metavar="X.Y.Z",
        type=options.version,
        action="append",
        default=[],
        help="hold them against this libvirt; repeat it for several (default: the host's, else the newest known)",
    )
    options.add_qemu(parser)
    options.add_format(parser)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings of each domain; what cannot be read is said, and the others go on."""
    code = Exit.CLEAN
    for each in given(arguments):
        targets = [target(asked, arguments.qemu, each) for asked in arguments.target or (None,)]
        if isinstance(each.document, EditorError):
            code = Exit.FAILED
            say.failure(each.document, each.label)
            if arguments.format == "json":
                print(json.dumps(_unread(each, each.document, targets)))
            continue
        accepted, findings = _held(each.document, targets)
        if arguments.format == "json":
            print(json.dumps(_json(each, accepted, findings)))
        else:
            print("".join(lines(each.label, found, targets) for found in findings), end="")
        if any(found.finding.severity is not Severity.NOTE for found in findings):
            code = max(code, Exit.FINDINGS)
    return code


def line(label: str, finding: Finding, of: str = "") -> str:
    """A finding in one line; `of`: for which targets."""
    return f"{label}: {finding.severity}: {finding.message}{of} [{finding.code}]"


def lines(label: str, found: Judged, targets: Sequence[Target]) -> str:
    """A finding as text: one line, and one for each fix; the targets where it does not hold for all."""
    finding = found.finding
    of = "" if len(found.targets) == len(targets) else f" (libvirt {', '.join(str(t.libvirt) for t in found.targets)})"
    text = line(label, finding, of) + "\n"
    for fix in finding.fixes:
        text += f"    fix: {fix.text}{' (the guest notices)' if fix.guest_notices else ''}\n"
    return text


def _held(document: Document, targets: Sequence[Target]) -> tuple[Mapping[Target, bool], list[Judged]]:
    """Whether each target accepts the document, and the findings, those that several targets share once."""
    accepted: dict[Target, bool] = {}
    findings: dict[tuple[object, ...], tuple[Finding, list[Target]]] = {}
    for each in targets:
        snapshot = derive(document, each)
        accepted[each] = snapshot.inference.accepted
        for finding in check(Question(snapshot)):
            key = (finding.code, finding.message, finding.subjects, finding.positions)
            findings.setdefault(key, (finding, []))[1].append(each)
    judged = [Judged(finding, tuple(holds)) for finding, holds in findings.values()]
    return accepted, sorted(judged, key=lambda found: RANKS[found.finding.severity])


def _json(each: Given, accepted: Mapping[Target, bool], findings: Sequence[Judged]) -> dict[str, object]:
    return answer.source(each) | {
        "accepted": {str(target.libvirt): taken for target, taken in accepted.items()},
        "error": None,
        "findings": [
            answer.finding(found.finding) | {"targets": [str(target.libvirt) for target in found.targets]}
            for found in findings
        ],
    }


def _unread(each: Given, error: EditorError, targets: Sequence[Target]) -> dict[str, object]:
    return answer.source(each) | {
        "accepted": {str(target.libvirt): None for target in targets},
        "error": answer.sentence(error),
        "findings": [],
    }
