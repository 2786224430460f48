"""The shape of an outlook: three judgements a libvirt, each with its concerns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ..edits.edit import Edit
from ..knowledge.target import Version
from ..phrase import Phrase
from .candidate import Candidate


class Answer(StrEnum):
    """yes; yes, but see the concerns; no. From good to bad."""

    YES = "yes"
    BUT = "but"
    NO = "no"

    @property
    def rank(self) -> int:
        """0 for yes, 2 for no."""
        return list(Answer).index(self)


class Reaction(StrEnum):
    """What that libvirt, or its QEMU, does."""

    REFUSES = "refuses"  # parsing or defining fails
    FAILS = "fails-at-start"  # it is accepted, QEMU is missing something
    PLACES = "places-differently"  # accepted, but devices get other addresses
    COMPLETES = "completes-differently"  # accepted, but other models or controller numbers are filled in
    IGNORES = "ignores"  # accepted, as if it were not written
    STAYS = "stays"  # nothing that it does: the host cannot send the running guest
    UNKNOWN = "unknown"  # it cannot be told from here


# Which reactions make the answer to a question a no; a migration takes a guest's state along, which must fit as well
_FATAL: Mapping[str, frozenset[Reaction]] = {
    "define": frozenset({Reaction.REFUSES}),
    "migrate": frozenset({Reaction.REFUSES, Reaction.FAILS}),
    "roll_back": frozenset({Reaction.REFUSES, Reaction.FAILS}),
}


class Mend(NamedTuple):
    """An edit of the document after which the concern is gone, and whether the guest would notice it."""

    edit: Edit
    guest_notices: bool


@dataclass(frozen=True, slots=True)
class Concern:
    """One reason for an answer.

    `template` is English with {named} arguments, for translation. `feature` is the key of the table
    row where there is one. `since`: the libvirt that brought what is missing. `positions` name
    devices of the document (`Device.position`), those that libvirt adds are not among them.
    `guest_notices`: the guest would see a difference there. `fits`: a running guest's state can be
    taken there all the same.
    """

    reaction: Reaction
    template: str
    arguments: Mapping[str, str]
    source: str
    since: Version | None = None
    feature: str = ""
    positions: tuple[int, ...] = ()
    guest_notices: bool = False
    fits: bool = True
    mends: tuple[Mend, ...] = ()

    @property
    def text(self) -> str:
        """The sentence, a phrase."""
        return Phrase(self.template, **self.arguments)

    @property
    def missing(self) -> str:
        """What the libvirt lacks, as a noun phrase; its own words where no table has one."""
        arguments = self.arguments
        if "what" not in arguments:
            return Phrase("what it refuses with “{error}”", error=arguments.get("error", ""))
        if "value" in arguments:
            return Phrase("{what} '{value}'", what=arguments["what"], value=arguments["value"])
        return arguments["what"]

    def answers(self, question: str) -> Answer:
        """What it makes the answer to define, migrate or roll_back, if nothing else does: no, or yes, but."""
        misfit = question == "migrate" and not self.fits
        return Answer.NO if misfit or self.reaction in _FATAL[question] else Answer.BUT


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer to one question. `error`: libvirt's own words where it would refuse, as far as they are known."""

    answer: Answer
    accepted: bool
    error: str | None
    concerns: tuple[Concern, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one other libvirt would do with a domain."""

    candidate: Candidate
    define: Judgement
    migrate: Judgement
    roll_back: Judgement

    @property
    def judgements(self) -> tuple[tuple[str, Judgement], ...]:
        """The three by name: define, migrate, roll_back."""
        return (("define", self.define), ("migrate", self.migrate), ("roll_back", self.roll_back))

    @property
    def worst(self) -> Answer:
        """The worst of the three answers."""
        return max((judgement.answer for _, judgement in self.judgements), key=lambda answer: answer.rank)
