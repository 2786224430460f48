"""`reach(subject)`: how far back a domain goes: the oldest libvirt for each of the three questions, and what ends it.

Every release that a table names is asked, from the host's own one downwards, for the answers are not monotonic: a
word may come, go and come again. Nothing is bisected. The oldest one is that from which on all releases up to the
host's say anything but no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..knowledge.target import OLDEST, Target, Version
from ..phrase import Phrase
from .candidate import of_target
from .history import landmarks
from .outlook import answers, define_there, outlook
from .subject import Subject
from .verdict import Answer, Concern, Reaction

_QUESTIONS = ("define", "migrate", "roll_back")


@dataclass(frozen=True, slots=True)
class Step:
    """A release that older ones differ from: they refuse the text because of these concerns."""

    libvirt: Version
    concerns: tuple[Concern, ...]


@dataclass(frozen=True, slots=True)
class End:
    """What ends a migration or a downgrade while the text still goes further back.

    `question`: migrate or roll_back; `libvirt`: the newest release that says no to it, because of `concern`.
    """

    question: str
    libvirt: Version
    concern: Concern

    @property
    def reason(self) -> str:
        """Why it says no, without the places: a clause where it does not know something, else the concern's text."""
        concern = self.concern
        if concern.since is None or "what" not in concern.arguments:
            return concern.text
        template = "it does not know {missing}, which came with libvirt {since}"
        return Phrase(template, missing=concern.missing, since=str(concern.since))


@dataclass(frozen=True, slots=True)
class Reach:
    """The oldest release that defines the text as it is; to which the host's form can be migrated, and rolled back.

    None: not even the host's own release. `OLDEST` stands for itself and all before it, which are not predicted.
    `steps`: what older releases refuse of the text, the newest first. `ends`: of migration and downgrade, where these
    end later than defining does.
    """

    define: Version | None
    migrate: Version | None
    roll_back: Version | None
    steps: tuple[Step, ...] = ()
    ends: tuple[End, ...] = ()


def reach(subject: Subject, pause: Callable[[], None] = lambda: None) -> Reach:
    """How far back the domain goes from its host. Source: the answers of `outlook` at each release.

    `pause` is called before each release; what it raises ends the work.
    """
    oldest: list[Version | None] = [None] * len(_QUESTIONS)
    refused: list[Version | None] = [None] * len(_QUESTIONS)  # the newest release that says no
    open_questions = set(range(len(_QUESTIONS)))
    for release in _downwards(subject.host.target.libvirt):
        pause()
        judged = answers(subject, of_target(Target(release)))
        for question in sorted(open_questions):
            if judged[question] is Answer.NO:
                open_questions.discard(question)
                refused[question] = release
            else:
                oldest[question] = release
        if not open_questions:
            break
    define, migrate, roll_back = oldest
    steps = tuple(_steps(subject, define, refused[0]))
    return Reach(define, migrate, roll_back, steps, tuple(_ends(subject, refused)))


def _downwards(host: Version) -> Iterator[Version]:
    """The host's own release and all older ones that a table names."""
    yield host
    yield from (release for release in reversed(landmarks()) if release < host)


def _steps(subject: Subject, oldest: Version | None, refused: Version | None) -> Iterator[Step]:
    """What refuses it at the oldest release of all, and at the newest that does, by the release that brought it."""
    if oldest is None or refused is None:
        return
    asked = [OLDEST] if refused == OLDEST else [refused, OLDEST]
    found: dict[tuple[Version, str], Concern] = {}
    for release in asked:
        for concern in define_there(subject, of_target(Target(release))).concerns:
            if concern.reaction is Reaction.REFUSES:
                since = concern.since or oldest
                found.setdefault((min(since, oldest), str(concern.text)), concern)
    ordered = sorted(found.items(), key=lambda each: each[0][0], reverse=True)
    for since, group in groupby(ordered, key=lambda each: each[0][0]):
        yield Step(since, tuple(concern for _, concern in group))


def _ends(subject: Subject, refused: Sequence[Version | None]) -> Iterator[End]:
    """The first reason of the newest release that refuses a migration or a downgrade, but not the text."""
    define = refused[0]
    for question, release in zip(_QUESTIONS[1:], refused[1:], strict=True):
        if release is None or (define is not None and release <= define):
            continue
        judgement = dict(outlook(subject, of_target(Target(release))).judgements)[question]
        for concern in judgement.concerns:
            if concern.answers(question) is Answer.NO:
                yield End(question, release, concern)
                break
