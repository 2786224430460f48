"""What makes `check` end with 1: the one place that decides it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ..outlook.verdict import Answer
from ..rules.finding import RANKS, Finding, Severity

ASKED = ("define", "migrate")  # and the way back where somebody asks about it
WAY_BACK = "roll_back"


class Never(StrEnum):
    """Beside the severities and answers from which on it fails."""

    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Failing:
    """From which severity of findings, and from which answer for a target on; which findings are looked at at all.

    `only` empty: all codes but those in `ignore`. `way_back`: the answer about a way back counts.
    """

    findings: Severity | Never = Severity.WARNING
    answers: Answer | Never = Answer.NO
    ignore: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    way_back: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions whose answers count."""
        return (*ASKED, WAY_BACK) if self.way_back else ASKED

    @property
    def chooses(self) -> bool:
        """Whether some findings are not looked at."""
        return bool(self.ignore or self.only)

    def shows(self, finding: Finding) -> bool:
        """Whether the finding is looked at."""
        return finding.code in self.only if self.only else finding.code not in self.ignore

    def on_finding(self, finding: Finding) -> bool:
        """Whether a finding makes it fail."""
        return not isinstance(self.findings, Never) and RANKS[finding.severity] <= RANKS[self.findings]

    def on_answer(self, answer: Answer) -> bool:
        """Whether an answer to one of the questions asked makes it fail."""
        return not isinstance(self.answers, Never) and answer.rank >= max(self.answers.rank, Answer.BUT.rank)

    def on_answers(self, answers: Iterable[Answer]) -> bool:
        """The same of the answers to define, migrate and the way back."""
        return any(map(self.on_answer, list(answers)[: len(self.asked)]))


DEFAULT = Failing()
