"""Which release brought a difference: the releases between two are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from ..inference.result import Inference
from ..knowledge.abilities import Ability
from ..knowledge.domain_words import DOMAIN_WORDS
from ..knowledge.target import Target, Version
from ..phrase import Phrase, joined
from .vocabulary import VOCABULARY


@cache
def behaviours() -> tuple[Version, ...]:
    """The releases that changed how the engine works, ascending."""
    return _releases(ability for ability in Ability if ability.what)


@cache
def landmarks() -> tuple[Version, ...]:
    """All releases that any table names, ascending: between two of them no answer changes."""
    known = {since for words in VOCABULARY for since in words.values.values()}
    known |= {since for words in DOMAIN_WORDS for since in (words.read, *words.values.values())}
    return tuple(sorted(known.union(_releases(Ability))))


def _releases(abilities: Iterable[Ability]) -> tuple[Version, ...]:
    """When they came and went, ascending."""
    known = [*abilities]
    return tuple(sorted({each.since for each in known} | {each.until for each in known if each.until is not None}))


def since(
    infer: Callable[[Target], Inference],
    there: Target,
    newer: Target,
    is_new: Callable[[Inference], bool],
    among: Callable[[], tuple[Version, ...]] = landmarks,
) -> Version | None:
    """The release after `there`, not after `newer`, from which on the answer is the new one; None if none of them.

    By bisection: where the answer changes back and forth it is one of the changes.
    """
    releases = [version for version in among() if there.libvirt < version <= newer.libvirt]
    low, high = -1, len(releases) - 1
    if high < 0 or not is_new(infer(Target(releases[high], newer.qemu))):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if is_new(infer(Target(releases[middle], newer.qemu))):
            high = middle
        else:
            low = middle
    return releases[high]


def what_changed(version: Version) -> str:
    """What that release changed in how devices are placed, in a sentence or two; empty where the table has nothing."""
    return joined([Phrase(each.what) for each in Ability if each.what and each.since == version], " ")
