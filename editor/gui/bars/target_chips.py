"""What the chips of the target strip say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from ...outlook.candidate import Candidate
from ...session.session import State
from .outlook_words import Glance, Level, glance
from .target_bar import Chip

_NOT_YET = Glance(Level.OPEN, "")


def chips(state: State, judged: State | None, missing: Sequence[str]) -> tuple[Chip, ...]:
    """One for each libvirt that the state is held against, and for those of which nothing can be said now.

    `judged` is the state whose outlooks are known. Where it is an earlier one, its answers stay for so long.
    """
    known = dict(_known(judged)) if judged is not None else {}
    unknown = Glance(Level.OPEN, QCoreApplication.translate("TargetBar", "not connected"))
    held = tuple(Chip(each.name, _short(each.title), known.get(each, _NOT_YET)) for each in state.also)
    return held + tuple(Chip(name, name, unknown) for name in missing)


def _short(title: str) -> str:
    """“Debian 12 (bookworm)” without what is in brackets."""
    return title.partition(" (")[0]


def _known(judged: State) -> Iterator[tuple[Candidate, Glance]]:
    outlooks = {each.candidate: glance(each) for each in judged.question.outlooks}
    for each in judged.also:
        yield each, outlooks.get(each) or glance(judged.question.at_home)
