"""`check`: hold domains against one or several libvirts and say what is wrong or worth knowing."""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..connection import files
from ..connection.aliases import aliases
from ..connection.judge import HostAnswer
from ..document.read import parse
from ..errors import EditorError, UsageError
from ..knowledge.target import Target, Version
from ..outlook.candidate import Candidate, candidate, of_target
from ..outlook.verdict import Answer
from . import answer, options, sarif, say, settings
from .answer import sentence
from .asking import Said
from .crowd import hold_all, watched
from .exits import Exit, of_error
from .holding import Report, Request, Task, schema
from .sources import GivenDomain, OpenHost, connect, given, on_host
from .table import table, why


def add(commands: options.Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with domains, or worth knowing; silent where nothing is",
        description="Say what is wrong with domains, or worth knowing, and whether other libvirts would take them:"
        " defined there, migrated there, or after a downgrade. Nothing is printed where all is well.",
        epilog="Exit code: 0 nothing but notes; 1 warnings or errors, an answer “no” to define or migrate for a"
        " --target, or a host that disagrees; 2 wrong use; 3 a domain could not be read or a host not be asked. What"
        " leads to 1 is printed with its reason. Without --host and --connect, the domains are taken to be defined on"
        " the newest of the targets; an answer about a downgrade counts with --host or --rollback only.",
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
    parser.add_argument(
        "--rollback", action="store_true", default=None, help="a “no” to a downgrade counts, too (implied by --host)"
    )
    parser.add_argument(
        "--summary", action="store_true", help="only a table, domains × targets, and why an answer is not yes"
    )
    parser.add_argument(
        "--oldest",
        action="store_true",
        help="say of each domain which libvirt is the oldest that defines it, that it can be migrated to, and"
        " downgraded to, and what ends each",
    )
    parser.add_argument(
        "--hotplug",
        metavar="pcie=N,pci=M",
        help="warn where so many devices cannot be plugged in while the guest runs",
    )
    parser.add_argument(
        "--schema",
        nargs="?",
        const="",
        metavar="FILE.rng",
        help="say what “virsh edit” would refuse, too: what libvirt's schema (the one installed) does not allow",
    )
    settings.add(parser)
    parser.add_argument(
        "--ask",
        action="store_true",
        help="have the host of --connect and targets that are URIs judge each domain themselves (nothing is defined),"
        " and say where they disagree with the prediction",
    )
    parser.add_argument(
        "--try-define",
        action="store_true",
        help="as --ask, but have them define it under a name and UUID of its own, undefined again at once: tells what"
        " they would store as well",
    )
    options.add_guest(parser)
    options.add_qemu(parser)
    options.add_format(parser, sarif=True)
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the findings of each domain; what cannot be read is said, and the others go on."""
    asked_hosts: dict[Candidate, OpenHost] = {}
    try:
        failing = settings.apply(arguments)
        _take_schema(arguments)
        wanted = options.hot_plug(arguments.hotplug) if arguments.hotplug else None
        _refuse_to_ask_nobody(arguments)
        targets = tuple(_target(name, arguments, asked_hosts) for name in arguments.target)
        host = _candidate(arguments.host, arguments) if arguments.host else None
        tasks, own = _tasks(arguments, asked_hosts)
        host = host or own
        _refuse_way_back_to_itself(arguments, targets, host)
    except EditorError as error:
        say.failure(error)
        return of_error(error)
    finally:
        for each in asked_hosts.values():
            each.host.close()
    asked = targets or (host or of_target(Target(qemu=arguments.qemu)),)
    as_json, as_sarif = arguments.format == "json", arguments.format == "sarif"
    chooses = failing.chooses or wanted is not None or arguments.schema is not None or arguments.oldest
    findings = as_json or as_sarif or chooses or not (arguments.summary and targets)
    request = Request(
        asked,
        host,
        bool(targets),
        as_json,
        findings,
        failing,
        wanted,
        arguments.guest,
        as_sarif,
        arguments.oldest,
        arguments.schema,
    )
    reports = []
    results: list[Mapping[str, object]] = []
    for report in watched(hold_all(tasks, request), len(tasks)):
        if as_sarif:
            results += json.loads(report.text or "[]")
        elif not arguments.summary or not findings:
            print(report.text, end="")
        if report.failure:
            say.remark(report.failure)
        reports.append(replace(report, text=""))
    if as_sarif:
        print(answer.printed(sarif.log(results, [report.failure for report in reports if report.failure])))
    elif targets and not request.json and (arguments.summary or _is_worth_a_table(reports, targets)):
        columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        print(table(reports, targets, columns), end="")
        print(why(reports), end="")
    return max((report.code for report in reports), default=Exit.CLEAN)


def _take_schema(arguments: argparse.Namespace) -> None:
    """What follows --schema is a domain unless it is called a schema. EditorError where there is no schema."""
    if arguments.schema and not arguments.schema.endswith(".rng"):
        arguments.sources.insert(0, arguments.schema)
        arguments.schema = ""
    if arguments.schema is not None:
        schema(arguments.schema)


def _refuse_to_ask_nobody(arguments: argparse.Namespace) -> None:
    if not _asks(arguments):
        return
    if arguments.readonly:
        raise UsageError("libvirt judges nothing over a read-only connection.", "Leave --readonly out.")
    if not on_host(arguments) and not any(map(_is_host, arguments.target)):
        raise UsageError("There is no host to be asked.", "Name one with --connect, or as --target URI.")


def _refuse_way_back_to_itself(
    arguments: argparse.Namespace, targets: Sequence[Candidate], host: Candidate | None
) -> None:
    """Domains are taken to be defined on the newest target: where it is the only one, no downgrade is left to ask."""
    if arguments.rollback and host is None and len(set(targets)) == 1:
        name = arguments.target[0]
        raise UsageError(
            f"With {name} as the only target, --rollback would ask about a downgrade from {name} to itself.",
            "Name where the domains are defined now: --host NAME.",
        )


def _asks(arguments: argparse.Namespace) -> bool:
    return bool(arguments.ask or arguments.try_define)


def _is_worth_a_table(reports: Sequence[Report], targets: Sequence[Candidate]) -> bool:
    several = len(reports) > 1 or len(targets) > 1
    return several and any(answer != Answer.YES for report in reports for each in report.answers for answer in each)


def _tasks(
    arguments: argparse.Namespace, asked_hosts: Mapping[Candidate, OpenHost]
) -> tuple[list[Task], Candidate | None]:
    """The domains that the arguments name, and the host that has them, if any.

    Files are read where they are judged, unless hosts are to be asked about them.
    """
    if not on_host(arguments) and arguments.sources:
        tasks = [_standard_input() if name == files.STANDARD_INPUT else Task(name) for name in arguments.sources]
        return [_asked(task, asked_hosts, arguments) for task in tasks], None
    tasks = []
    own: Candidate | None = None
    for each in given(arguments):
        if each.at is not None and own is None:
            own = _of_host(each.at)
        hosts = {own: each.at} if each.at is not None and own is not None and _asks(arguments) else {}
        tasks.append(_asked(_task(each), {**hosts, **asked_hosts}, arguments))
    return tasks, own


def _standard_input() -> Task:
    try:
        return Task(files.STANDARD_INPUT, xml=files.read(files.STANDARD_INPUT).xml)
    except EditorError as error:
        return Task(files.STANDARD_INPUT, failure=error)


def _task(each: GivenDomain) -> Task:
    if isinstance(each.document, EditorError):
        return Task(each.label, each.uri, failure=each.document)
    return Task(each.label, each.uri, each.document.source)


def _asked(task: Task, hosts: Mapping[Candidate, OpenHost], arguments: argparse.Namespace) -> Task:
    """The same with what these hosts say of it."""
    if not hosts or task.failure is not None:
        return task
    try:
        xml = parse(files.read(task.name).xml if task.xml is None else task.xml).source
    except EditorError as error:
        return replace(task, failure=error)
    said = [_said(each, at, xml, arguments.try_define) for each, at in hosts.items()]
    return replace(task, xml=xml, said=tuple(said))


def _said(host: Candidate, at: OpenHost, xml: bytes, trial: bool) -> Said:
    """What it says; that nobody could ask it is no word of its own."""
    try:
        return Said(host, at.answer(at.host.judge_by_trial(xml) if trial else at.host.judge(xml)))
    except EditorError as error:
        return Said(host, HostAnswer(None, sentence(error)), could_be_asked=False)


def _target(name: str, arguments: argparse.Namespace, asked_hosts: dict[Candidate, OpenHost]) -> Candidate:
    """What a target's name means; a host that will be asked about the domains stays open, in `asked_hosts`."""
    if not _is_host(name) or not _asks(arguments):
        return _candidate(name, arguments, arguments.qemu)
    at = connect(name, False, arguments.timeout)
    found = _of_host(at)
    asked_hosts[found] = at
    return found


def _is_host(name: str) -> bool:
    return "://" in name or name in aliases()


def _candidate(name: str, arguments: argparse.Namespace, qemu: Version | None = None) -> Candidate:
    """What a name means; a host is asked for its versions and machine types. `qemu` is for versions."""
    if _is_host(name):
        at = connect(name, True, arguments.timeout)
        try:
            return _of_host(at)
        finally:
            at.host.close()
    found = candidate(name)
    return replace(found, target=found.target._replace(qemu=qemu)) if found.vendor is None and qemu else found


def _of_host(at: OpenHost) -> Candidate:
    facts = at.facts
    qemu = Version.from_number(facts.hypervisor) if facts.hypervisor and facts.driver == "QEMU" else None
    own = Candidate(facts.uri, facts.uri, Target(Version.from_number(facts.libvirt), qemu))
    if facts.driver != "QEMU":
        return own
    return replace(own, machines=at.answer(at.host.machines()), models=at.answer(at.host.device_models()))
