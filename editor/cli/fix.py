"""`fix`: mend what is found, in any number of domains."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator

from ..errors import EditorError
from ..rules.finding import Finding, Fix, Severity
from ..rules.pages import known
from ..session.session import Session, State
from . import editing, options, say
from .exits import Exit, of_error
from .sources import GivenDomain, given, target

_MOST = 500  # fixes of one domain: each leaves a finding less, so this is never reached


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = editing.add(
        commands,
        "fix",
        "mend what check finds, in any number of domains",
        "[FILE ...]",
        "Apply the fixes that check offers for warnings and errors, the first of each finding, one after the other."
        " Each is tried before, and does no harm. What was done is said on standard error. Several files need -i or"
        " --diff, several domains --save or --diff.",
    )
    parser.add_argument(
        "--only", metavar="CODE", action="append", default=[], help="mend findings of this code only, notes included"
    )
    parser.add_argument("--ignore", metavar="CODE", action="append", default=[], help="leave findings of this code")
    parser.add_argument("--notes", action="store_true", help="mend notes as well")
    parser.add_argument("--unnoticed", action="store_true", help="only what the guest does not notice")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Mend each domain. The worst exit code."""
    only, ignore = set(map(known, arguments.only)), set(map(known, arguments.ignore))
    count = len(arguments.sources) + len(arguments.domain)
    editing.refuse_outputs(arguments, count)
    code: int = Exit.CLEAN
    for each in given(arguments):
        try:
            code = max(code, _fix(each, arguments, only, ignore))
        except EditorError as error:
            say.failure(error, each.label)
            code = max(code, of_error(error))
    return code


def _fix(each: GivenDomain, arguments: argparse.Namespace, only: Collection[str], ignore: Collection[str]) -> int:
    if isinstance(each.document, EditorError):
        raise each.document
    session = Session(each.document.source, target(arguments.target, arguments.qemu, each))
    session.ask(session.state.target, (), arguments.policy)
    before = session.state
    for _ in range(_MOST):
        fix = next(_wanted(session.state, arguments, only, ignore), None)
        if fix is None:
            break
        session.perform(fix.edit)
        say.remark(f"{each.label}: {fix.text}")
        for consequence in fix.consequences:
            say.remark(f"{each.label}: {consequence}")
    if session.state is before and before.output == before.document.source and (arguments.in_place or arguments.save):
        return editing.remaining(each.label, session.state)
    editing.write(arguments, each, session.state)
    return editing.remaining(each.label, session.state)


def _wanted(
    state: State, arguments: argparse.Namespace, only: Collection[str], ignore: Collection[str]
) -> Iterator[Fix]:
    """The first fix of each finding that is to be mended."""
    for finding in state.findings:
        if _is_meant(finding, arguments, only, ignore):
            fixes = (fix for fix in finding.fixes if not fix.takes_back and (fix.is_quiet or not arguments.unnoticed))
            yield from list(fixes)[:1]


def _is_meant(finding: Finding, arguments: argparse.Namespace, only: Collection[str], ignore: Collection[str]) -> bool:
    if only:
        return finding.code in only
    return finding.code not in ignore and (finding.severity is not Severity.NOTE or arguments.notes)
