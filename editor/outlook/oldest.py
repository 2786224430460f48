"""`reach(subject)`: how far back a domain goes: the oldest libvirt for each of the three questions, and what ends it.

Every release that a table names is asked, from the host's own one downwards, for the answers are not monotonic: a
word may come, go and come again. Nothing is bisected. The oldest one is that from which on all releases up to the
host's say anything but no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ..knowledge.target import OLDEST, Target, Version
from .candidate import of_target
from .history import landmarks
from .outlook import answers, define_there
from .subject import Subject
from .verdict import Answer, Concern, Reaction

_QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A release that older ones differ from: they refuse the text because of these concerns."""

    libvirt: Version
    concerns: tuple[Concern, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """The oldest release that defines the text as it is; to which the host's form can be migrated, and rolled back.

    None: not even the host's own release. `OLDEST` stands for itself and all before it, which are not predicted.
    `steps`: what older releases refuse of the text, the newest first.
    """

    define: Version | None
    migrate: Version | None
    roll_back: Version | None
    steps: tuple[Step, ...] = ()


def reach(subject: Subject, pause: Callable[[], None] = lambda: None) -> Reach:
    """How far back the domain goes from its host. Source: the answers of `outlook` at each release.

    `pause` is called before each release; what it raises ends the work.
    """
    oldest: list[Version | None] = [None] * _QUESTIONS
    open_questions = set(range(_QUESTIONS))
    refused: Version | None = None  # the newest release that does not define it
    for release in _downwards(subject.host.target.libvirt):
        pause()
        judged = answers(subject, of_target(Target(release)))
        for question in sorted(open_questions):
            if judged[question] is Answer.NO:
                open_questions.discard(question)
                refused = release if question == 0 else refused
            else:
                oldest[question] = release
        if not open_questions:
            break
    define, migrate, roll_back = oldest
    return Reach(define, migrate, roll_back, tuple(_steps(subject, define, refused)))


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
