"""What hosts that were asked themselves say of a domain, and where that is not what was predicted for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..connection.judge import HostAnswer
from ..document.read import parse
from ..inference.infer import infer
from ..inference.result import Placement
from ..outlook.candidate import Candidate
from ..outlook.compare import Difference
from ..outlook.disagreement import on_acceptance, on_stored
from ..outlook.outlook import define_there
from ..outlook.subject import Subject
from ..outlook.verdict import Concern
from ..pci.guest import Guest
from ..plain_text import plain


@dataclass(frozen=True, slots=True)
class Said:
    """A host's own word about a domain; where it could not be asked, `answer` says why."""

    host: Candidate
    answer: HostAnswer
    could_be_asked: bool = True


@dataclass(frozen=True, slots=True)
class Word:
    """The same beside the prediction: where the two disagree. `stored_otherwise` None: it was not tried."""

    said: Said
    concerns: Sequence[Concern]
    stored_otherwise: Sequence[Difference] | None

    @property
    def disagrees(self) -> bool:
        """Whether host and prediction differ."""
        return bool(self.concerns or self.stored_otherwise)


def word(said: Said, guest: Guest) -> Word:
    """Hold what a host said of a domain against what is predicted for that host."""
    host, answer = said.host, said.answer
    here = infer(guest, host.target)
    define = define_there(Subject(guest, here, host), host)
    stored = None if answer.stored is None else on_stored(here, parse(answer.stored).guest)
    return Word(said, on_acceptance(define, answer.accepted, answer.error), stored)


def lines(label: str, of: Word) -> Iterator[str]:
    """The host's word as text, where it disagrees or could not tell."""
    host, answer = plain(of.said.host.title), of.said.answer
    error = plain(answer.error or "")
    if answer.accepted is None and of.said.could_be_asked:
        yield f"{label}: the host could not tell: “{error}” ({host})\n"
    for concern in of.concerns:
        yield f"{label}: {concern.text} ({host})\n"
    for each in of.stored_otherwise or ():
        predicted, stored = _place(each.here) or "nothing", _place(each.there) or "nothing"
        same = "the same place, with other details" if predicted == stored else f"{stored}, predicted was {predicted}"
        yield f"{label}: The host stores {each.name} otherwise: {same}. ({host})\n"


def failures(label: str, words: Iterable[Word]) -> str:
    """Which hosts could not be asked, and why; empty where all could."""
    lost = (of.said for of in words if not of.said.could_be_asked)
    return "\n".join(plain(f"{label}: {said.host.title} could not be asked: {said.answer.error}") for said in lost)


def as_json(of: Word | None) -> dict[str, Any] | None:
    """The host's word as a JSON value; null where it was not asked."""
    if of is None:
        return None
    otherwise = of.stored_otherwise
    return {
        "accepted": of.said.answer.accepted,
        "error": of.said.answer.error,
        "disagrees": of.disagrees,
        "stored_otherwise": None if otherwise is None else [_difference(each) for each in otherwise],
    }


def _difference(each: Difference) -> dict[str, Any]:
    return {"device": each.name, "predicted": _place(each.here), "stored": _place(each.there)}


def _place(placement: Placement | None) -> str | None:
    return str(placement.address) if placement is not None and placement.address is not None else None
