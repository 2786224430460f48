"""The reasons of the three answers for one libvirt as findings, each cause once, with what it makes of the answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from ...outlook.verdict import Answer, Concern, Outlook, Reaction
from ..finding import Finding, Severity
from ..question import Question
from . import ignored, placed, qemu, refused, stored, unknown
from .concern import SAID_ELSEWHERE, finding


class AnswerReason(NamedTuple):
    """A finding, and the worst of the answers asked for that it leads to."""

    finding: Finding
    answer: Answer


class _Wording(NamedTuple):
    code: str
    severity: Severity
    template: str


_OF_TEXT: Mapping[Reaction, _Wording] = {
    Reaction.REFUSES: _Wording(refused.CODE, Severity.ERROR, refused.TEMPLATE),
    Reaction.FAILS: _Wording(qemu.CODE, Severity.ERROR, qemu.TEMPLATE),
    Reaction.IGNORES: _Wording(ignored.CODE, Severity.WARNING, ignored.TEMPLATE),
    Reaction.PLACES: _Wording(placed.CODE, Severity.WARNING, placed.TEMPLATE),
    Reaction.COMPLETES: _Wording(placed.CODE, Severity.WARNING, placed.TEMPLATE),
}
_STORED_NO = {"migrate": stored.NO_MIGRATION, "roll_back": stored.NO_WAY_BACK}
_STORED_BUT = {"migrate": stored.MIGRATION_BUT, "roll_back": stored.WAY_BACK_BUT}


def reasons(view: Outlook, question: Question, asked: Collection[str]) -> Iterator[AnswerReason]:
    """All of them; `question` is about the host where the domain is defined, `asked` names the questions that count.

    What makes none of the answers asked for a no is a note. A refusal of the text that no table explains is left out:
    other findings about that libvirt tell it.
    """
    said: set[str] = set()
    for name, judgement in view.judgements:
        for concern in judgement.concerns:
            if concern.text in said:
                continue
            said.add(concern.text)
            if _is_told_elsewhere(name, concern, view, question):
                continue
            answer = _answer(concern, view, asked)
            worded = _worded(name, concern)
            severity = worded.severity if answer is Answer.NO else Severity.NOTE
            title = view.candidate.title
            yield AnswerReason(finding(worded.code, severity, worded.template, title, concern, question), answer)


def _is_told_elsewhere(name: str, concern: Concern, view: Outlook, question: Question) -> bool:
    if name == "define":
        unexplained = concern.reaction is Reaction.REFUSES and not concern.feature
        return unexplained or concern.feature in SAID_ELSEWHERE
    return not question.snapshot.inference.accepted and view.candidate.target == question.snapshot.target


def _answer(concern: Concern, view: Outlook, asked: Collection[str]) -> Answer:
    """The worst that it makes of the answers asked for."""
    answers = (
        concern.answers(name)
        for name, judgement in view.judgements
        if name in asked and any(each.text == concern.text for each in judgement.concerns)
    )
    return max(answers, key=lambda answer: answer.rank, default=Answer.BUT)


def _worded(name: str, concern: Concern) -> _Wording:
    if concern.reaction is Reaction.UNKNOWN:
        return _Wording(unknown.CODE, Severity.NOTE, unknown.TEMPLATE)
    if name == "define":
        return _OF_TEXT[concern.reaction]
    if concern.reaction is Reaction.STAYS:
        return _Wording(stored.CODE, Severity.NOTE, "{concern}")
    templates = _STORED_NO if concern.answers(name) is Answer.NO else _STORED_BUT
    return _Wording(stored.CODE, Severity.WARNING, templates[name])
