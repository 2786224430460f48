"""`check`: hold domains against one or several libvirts and say what is wrong or worth knowing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from editor.cli import options, say
from editor.cli.crowd import hold_all, watched
from editor.cli.exits import Exit
from editor.cli.holding import Report, Request, Task
from editor.cli.sources import Given, OpenHost, given, on_host
from editor.cli.table import table
from editor.connection import files
from editor.connection.host import Host
from editor.errors import EditorError
from editor.inference.target import Target, Version
from editor.outlook.candidate import Candidate, candidate, of_target
from editor.outlook.verdict import Answer


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with domains, or worth knowing; silent where nothing is",
        description="Say what is wrong with domains, or worth knowing, and whether other libvirts would take them:"
        " defined there, migrated there, or after a way back. Nothing is printed where all is well.",
        epilog="Exit code: 0 nothing but notes, 1 warnings or errors or an answer other than yes, 3 a domain could not"
        " be read. Without --host and --connect, the domains are taken to be defined on the newest of the targets.",
    )
    options.add_sources(parser)
    parser.add_argument("--all", action="store_true", help="all domains of the host (as when none is named)")
    parser.add_argument(
        "--target",
        metavar="NAME",
        action="append",
        default=[],
        help="hold them against this libvirt: a version (9.0.0), a distribution's release (debian-12), the URI of a"
        " host; repeat it for several (default: the host's own, else the newest known)",
    )
    parser.add_argument(
        "--host", metavar="NAME", help="where they are defined now: a version or a distribution's release"
    )
    parser.add_argument("--summary", action="store_true", help="only a table: domains × targets")
    parser.add_argument(
        "--ask",
        action="store_true",
        help="with --connect: have the host itself judge each domain, and say where it disagrees with the prediction",
    )
    options.add_qemu(parser)
    options.add_format(parser)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings of each domain; what cannot be read is said, and the others go on."""
    try:
        targets = tuple(_candidate(name, arguments.qemu) for name in arguments.target)
        host = _candidate(arguments.host, None) if arguments.host else None
    except EditorError as error:
        say.failure(error)
        return Exit.WRONG_USE
    tasks, own = _tasks(arguments)
    host = host or own
    asked = targets or (host or of_target(Target(qemu=arguments.qemu)),)
    as_json = arguments.format == "json"
    request = Request(asked, host, bool(targets), as_json, findings=as_json or not (arguments.summary and targets))
    reports = []
    for report in watched(hold_all(tasks, request), len(tasks)):
        if not arguments.summary:
            print(report.text, end="")
        if report.failure:
            say.remark(report.failure)
        reports.append(replace(report, text=""))
    if targets and not request.json and (arguments.summary or _is_worth_a_table(reports, targets)):
        print(table(reports, targets), end="")
    return max((report.code for report in reports), default=Exit.CLEAN)


def _is_worth_a_table(reports: Sequence[Report], targets: Sequence[Candidate]) -> bool:
    several = len(reports) > 1 or len(targets) > 1
    return several and any(answer != Answer.YES for report in reports for each in report.answers for answer in each)


def _tasks(arguments: argparse.Namespace) -> tuple[list[Task], Candidate | None]:
    """The domains that the arguments name, and the host that has them, if any. Files are read where they are judged."""
    if not on_host(arguments) and arguments.sources:
        return [_standard_input() if name == files.STANDARD_INPUT else Task(name) for name in arguments.sources], None
    tasks: list[Task] = []
    host: Candidate | None = None
    for each in given(arguments):
        if each.at is not None and host is None:
            host = _of_host(each.at)
        tasks.append(_task(each, arguments.ask))
    return tasks, host


def _standard_input() -> Task:
    try:
        return Task(files.STANDARD_INPUT, xml=files.read(files.STANDARD_INPUT).xml)
    except EditorError as error:
        return Task(files.STANDARD_INPUT, failure=error)


def _task(each: Given, ask: bool) -> Task:
    if isinstance(each.document, EditorError):
        return Task(each.label, each.uri, failure=each.document)
    task = Task(each.label, each.uri, each.document.source)
    if not ask or each.at is None:
        return task
    try:
        return replace(task, said=each.at.host.judge(task.xml or b"").result())
    except EditorError as error:
        return replace(task, failure=error)


def _candidate(name: str, qemu: Version | None) -> Candidate:
    """What a name means; a URI is asked for its versions and machine types. `qemu` is for versions."""
    if "://" in name:
        host = Host(name, readonly=True)
        try:
            return _of_host(OpenHost(host, host.open().result()))
        finally:
            host.close()
    found = candidate(name)
    return replace(found, target=replace(found.target, qemu=qemu)) if found.vendor is None and qemu else found


def _of_host(at: OpenHost) -> Candidate:
    facts = at.facts
    qemu = Version.from_number(facts.hypervisor) if facts.hypervisor and facts.driver == "QEMU" else None
    own = Candidate(facts.uri, facts.uri, Target(Version.from_number(facts.libvirt), qemu))
    if facts.driver != "QEMU":
        return own
    return replace(own, machines=at.host.machines().result(), models=at.host.device_models().result())
