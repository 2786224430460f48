"""An outlook at a glance: one sign and a few words a libvirt."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ...outlook.verdict import Answer, Judgement, Outlook, Reaction


class Level(StrEnum):
    """How it looks: the values are those of the chips' property `verdict`."""

    GOOD = "good"
    WARNING = "warning"
    ERROR = "error"
    OPEN = "open"  # not known, or not yet


SIGNS: Mapping[Level, str] = {Level.GOOD: "✓", Level.WARNING: "!", Level.ERROR: "⊘", Level.OPEN: "…"}
"""None looks like a button that closes: a cross at a chip would."""
LEVELS: Mapping[Answer, Level] = {Answer.YES: Level.GOOD, Answer.BUT: Level.WARNING, Answer.NO: Level.ERROR}


class Glance(NamedTuple):
    """A level, and the words beside the libvirt's name; empty where all is well."""

    level: Level
    words: str


def glance(outlook: Outlook) -> Glance:
    """The worst that is to be said. Only a refusal of the text as it is makes an error: the others have other ways."""
    define, migrate, back = outlook.define, outlook.migrate, outlook.roll_back
    if define.answer is Answer.NO:
        return Glance(Level.ERROR, _tr("refuses the file"))
    reactions = {concern.reaction for concern in define.concerns}
    if Reaction.FAILS in reactions:
        return Glance(Level.ERROR, _tr("cannot start it"))
    if Answer.NO in (migrate.answer, back.answer):
        if migrate.answer is back.answer:
            return Glance(Level.WARNING, _tr("no migration, no downgrade"))
        if migrate.answer is Answer.NO:
            return Glance(Level.WARNING, _tr("no migration"))
        return Glance(Level.WARNING, _tr("cannot be downgraded"))
    later = {concern.reaction for each in (migrate, back) for concern in each.concerns}
    words = _differs(reactions) or _differs(later - {Reaction.UNKNOWN})
    if words:
        return Glance(Level.WARNING, words)
    return Glance(Level.GOOD, _tr("probably") if later else "")


def _differs(reactions: set[Reaction]) -> str:
    for reaction, words in (
        (Reaction.PLACES, _tr("places devices elsewhere")),
        (Reaction.COMPLETES, _tr("fills in otherwise")),
        (Reaction.IGNORES, _tr("ignores something")),
        (Reaction.FAILS, _tr("cannot start it")),
        (Reaction.STAYS, _tr("no live migration")),
        (Reaction.UNKNOWN, _tr("cannot be told for sure")),
    ):
        if reaction in reactions:
            return words
    return ""


def answer_words(judgement: Judgement) -> str:
    """One answer in a table: sign and word."""
    words = {Answer.YES: _tr("yes"), Answer.BUT: _tr("yes, but …"), Answer.NO: _tr("no")}
    return f"{SIGNS[LEVELS[judgement.answer]]} {words[judgement.answer]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outlook", text)
