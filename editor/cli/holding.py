"""Hold one domain against several libvirts: a pure piece of work that any process can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from ..connection import files
from ..document.read import Document, parse
from ..document.schema import Schema
from ..errors import EditorError
from ..guestview.systems import GuestSystem
from ..inference.infer import infer
from ..outlook.candidate import Candidate
from ..outlook.outlook import answers, outlook
from ..outlook.subject import Subject
from ..outlook.verdict import Answer, Judgement, Outlook
from ..plain_text import plain
from ..rules.check import check
from ..rules.compat import ignored, qemu, refused, unknown
from ..rules.compat.reasons import reasons
from ..rules.finding import RANKS, Finding, Severity
from ..rules.question import HotPlugDemand, Question
from ..snapshot.derive import Snapshot, derive
from . import answer, asking, reach, sarif, say
from .asking import Said, Word
from .exits import Exit, of_error
from .failing import DEFAULT, Failing
from .sources import GivenDomain

_OF_TEXT_CODES = {rule.CODE for rule in (refused, ignored, qemu, unknown)}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of every domain.

    `host`: where the domains are defined now; None: on the newest of the targets. `outlooks`: whether
    the three questions are asked, which they are where targets were named. `findings`: whether
    anything but the answers to those, with their reasons, is wanted. `failing`: what makes the exit code 1.
    `hot_plug`: what shall find a place later. `system`: the guest's operating system, where somebody has said.
    `oldest`: which libvirt is the oldest that takes the domain.
    `schema`: the file of libvirt's schema, empty for the one that is installed, None where nobody asks for it.
    """

    targets: tuple[Candidate, ...]
    host: Candidate | None
    outlooks: bool
    json: bool
    findings: bool = True
    failing: Failing = DEFAULT
    hot_plug: HotPlugDemand | None = None
    system: GuestSystem | None = None
    sarif: bool = False
    oldest: bool = False
    schema: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One domain: a file to be read, or XML that is there already, or why there is none.

    `name` is the file's, or the domain's. `said`: what its own host and targets say of it, where they were asked.
    """

    name: str
    uri: str | None = None
    xml: bytes | None = None
    failure: EditorError | None = None
    said: tuple[Said, ...] = ()

    @property
    def label(self) -> str:
        """The name as it is shown."""
        return files.printable(self.name)


@dataclass(frozen=True, slots=True)
class Report:
    """What came out: `text` for standard output, `failure` for standard error, the answers for the table.

    `reasons`: why answers are not yes, where there is a table only: answer and sentence.
    """

    label: str
    text: str
    failure: str
    code: Exit
    answers: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, the targets that it holds for, and whether it makes the exit code 1."""

    finding: Finding
    targets: tuple[Candidate, ...]
    fails: bool


def hold(task: Task, request: Request) -> Report:
    """Read the domain, judge it, say it."""
    try:
        document = _document(task)
    except EditorError as error:
        given = GivenDomain(task.label, error, uri=task.uri)
        text = answer.printed(_unread(given, error, request)) + "\n" if request.json else ""
        return Report(task.label, text, say.about(error, task.label), of_error(error))
    words = {said.host: asking.word(said, document.guest) for said in task.said}
    disagrees = any(word.disagrees for word in words.values())
    told = "".join(text for word in words.values() for text in asking.lines(task.label, word))
    if not request.findings:
        return _with_failures(_answered(task, document, request, disagrees, told), words.values())
    given = GivenDomain(task.label, document, uri=task.uri)
    snapshots = {each: derive(document, each.target) for each in request.targets}
    host = host_of(request)
    here = snapshots[host] if host in snapshots else derive(document, host.target)
    outlooks = list(_outlooks(here, request, snapshots)) if request.outlooks else []
    findings = _findings(here, snapshots, outlooks, request)
    if request.json:
        oldest = reach.as_json(Question(here).reach, here) if request.oldest else None
        told_all = _json(given, document, snapshots, findings, outlooks, words, host) | {"oldest": oldest}
        text = answer.printed(told_all) + "\n"
    elif request.sarif:
        found = [each.finding for each in findings]
        text = answer.printed([sarif.result(given, each, answer.place(each, document)) for each in found])
    else:
        labels = [_at(given, each.finding, document) for each in findings]
        text = "".join(lines(label, each, request.targets) for label, each in zip(labels, findings, strict=True))
        if request.oldest:
            text += "".join(f"{given.label}: {each}\n" for each in reach.lines(Question(here).reach, here))
        text += told
    bad = disagrees or any(found.fails for found in findings)
    answered = tuple(tuple(judgement.answer.value for _, judgement in each.judgements) for each in outlooks)
    report = Report(task.label, text, "", Exit.FINDINGS if bad else Exit.CLEAN, answered)
    return _with_failures(report, words.values())


def _with_failures(report: Report, words: Iterable[Word]) -> Report:
    """The same, failed where a host could not be asked: that is no answer, neither yes nor no."""
    failure = asking.failures(report.label, words)
    return replace(report, failure=failure, code=Exit.FAILED) if failure else report


def _answered(task: Task, document: Document, request: Request, disagrees: bool, told: str) -> Report:
    """The answers alone, for a table; `told`: where the host disagrees."""
    host = host_of(request)
    subject = Subject(document.guest, infer(document.guest, host.target, shows_refused=False), host)
    found = [answers(subject, each) for each in request.targets]
    bad = disagrees or any(map(request.failing.on_answers, found))
    values = tuple(tuple(answer.value for answer in each) for each in found)
    why = dict.fromkeys(
        reason
        for target, each in zip(request.targets, found, strict=True)
        if set(each) != {Answer.YES}
        for reason in _why(outlook(subject, target), request.failing)
    )
    return Report(task.label, told, "", Exit.FINDINGS if bad else Exit.CLEAN, values, tuple(why))


def _why(of: Outlook, failing: Failing) -> Iterator[tuple[str, str]]:
    """Each concern once, with the worst of the answers asked for that it leads to."""
    found: dict[str, Answer] = {}
    for name, judgement in of.judgements:
        for concern in judgement.concerns:
            answer = concern.answers(name) if name in failing.asked else Answer.BUT
            found[concern.text] = max(answer, found.get(concern.text, answer), key=lambda each: each.rank)
    return ((answer.value, f"{of.candidate.title}: {text}") for text, answer in found.items())


def _at(given: GivenDomain, finding: Finding, document: Document) -> str:
    """The label as compilers have it, FILE:LINE:COLUMN, where there is a file and an element."""
    place = answer.place(finding, document) if given.uri is None else None
    return given.label if place is None else f"{given.label}:{place[0]}:{place[1]}"


@cache
def schema(path: str) -> Schema:
    """Libvirt's schema from that file, from where it is installed for an empty path. EditorError if there is none."""
    return Schema(Path(path) if path else None)


def line(label: str, finding: Finding, of: str = "") -> str:
    """A finding in one line; `of`: for which targets."""
    return plain(f"{label}: {finding.severity}: {finding.message}{of} [{finding.code}]")


def lines(label: str, found: Judged, targets: Sequence[Candidate]) -> str:
    """A finding as text: one line, and one for each fix; the targets where it does not hold for all."""
    finding = found.finding
    of = "" if len(found.targets) == len(targets) else f" ({', '.join(each.title for each in found.targets)})"
    text = line(label, finding, of) + "\n"
    for fix in finding.fixes:
        text += f"    fix: {plain(fix.text)}{' (the guest notices)' if fix.guest_notices else ''}\n"
        text += "".join(f"         {plain(each)}\n" for each in fix.consequences)
    return text


def host_of(request: Request) -> Candidate:
    """Where the domains are defined now."""
    return request.host or max(request.targets, key=lambda each: each.target.libvirt)


def _document(task: Task) -> Document:
    if task.failure is not None:
        raise task.failure
    return parse(files.read(task.name).xml if task.xml is None else task.xml)


def _outlooks(here: Snapshot, request: Request, snapshots: Mapping[Candidate, Snapshot]) -> Iterator[Outlook]:
    known = [snapshot.inference for snapshot in snapshots.values()]
    guest = here.document.guest
    subject = Subject(guest, here.inference, host_of(request), known=known)
    return (outlook(subject, each) for each in request.targets)


def _findings(
    here: Snapshot, snapshots: Mapping[Candidate, Snapshot], outlooks: Sequence[Outlook], request: Request
) -> list[Judged]:
    """What the rules say for each target, then the reasons of its answers; what several targets share stands once."""
    failing, hot_plug = request.failing, request.hot_plug
    faults = tuple(schema(request.schema).faults(here.document)) if request.schema is not None else ()
    found: dict[tuple[object, ...], tuple[Finding, list[Candidate], list[bool]]] = {}

    def note(finding: Finding, of: Candidate, fails: bool) -> None:
        if not failing.shows(finding):
            return
        key = (finding.code, finding.severity, finding.message, finding.subjects, finding.positions)
        _, holds, failures = found.setdefault(key, (finding, [], []))
        failures.append(fails)
        if of not in holds:
            holds.append(of)

    for each, snapshot in snapshots.items():
        for finding in check(Question(snapshot, hot_plug=hot_plug, system=request.system, faults=faults)):
            if not outlooks or finding.code not in _OF_TEXT_CODES:
                refuses = bool(outlooks) and finding.severity is Severity.ERROR and not snapshot.inference.accepted
                note(finding, each, failing.on_finding(finding) or (refuses and failing.on_answer(Answer.NO)))
    if outlooks:
        question = Question(here)
        for view in outlooks:
            for reason in reasons(view, question, failing.asked):
                note(reason.finding, view.candidate, failing.on_answer(reason.answer))
    judged = [Judged(finding, tuple(holds), any(failures)) for finding, holds, failures in found.values()]
    return sorted(judged, key=lambda each: RANKS[each.finding.severity])


def _json(
    given: GivenDomain,
    document: Document,
    snapshots: Mapping[Candidate, Snapshot],
    findings: Sequence[Judged],
    outlooks: Sequence[Outlook],
    words: Mapping[Candidate, Word],
    host: Candidate,
) -> dict[str, Any]:
    return answer.source(given) | {
        "accepted": {each.name: snapshot.inference.accepted for each, snapshot in snapshots.items()},
        "error": None,
        "findings": [
            answer.finding(found.finding, document)
            | {"targets": [each.name for each in found.targets], "fails": found.fails}
            for found in findings
        ],
        "hot_plug_places": {each.name: answer.hot_plug(snapshot) for each, snapshot in snapshots.items()},
        "outlook": [_outlook(each, words.get(each.candidate)) for each in outlooks],
        "host_says": asking.as_json(words.get(host)),
    }


def _unread(given: GivenDomain, error: EditorError, request: Request) -> dict[str, Any]:
    return answer.source(given) | {
        "accepted": {each.name: None for each in request.targets},
        "error": answer.sentence(error),
        "findings": [],
        "hot_plug_places": {each.name: None for each in request.targets},
        "outlook": [],
        "host_says": None,
        "oldest": None,
    }


def _outlook(each: Outlook, word: Word | None) -> dict[str, Any]:
    candidate = each.candidate
    qemu = candidate.target.qemu
    return {
        "target": candidate.name,
        "title": candidate.title,
        "libvirt": str(candidate.target.libvirt),
        "qemu": str(qemu) if qemu else None,
        "answer": each.worst.value,
        "host_says": asking.as_json(word),
    } | {name: _judgement(judgement) for name, judgement in each.judgements}


def _judgement(judgement: Judgement) -> dict[str, Any]:
    return {
        "answer": judgement.answer.value,
        "accepted": judgement.accepted,
        "error": judgement.error,
        "reasons": [
            {
                "reaction": concern.reaction.value,
                "text": concern.text,
                "since": str(concern.since) if concern.since else None,
                "source": concern.source,
                "guest_notices": concern.guest_notices,
            }
            for concern in judgement.concerns
        ],
    }
