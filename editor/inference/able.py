"""What a target can do, with a memory of what was asked: so it is known for which other targets the same holds.

An outlook asks dozens of libvirts about one domain, and most of them make the same of it: with this memory 12 domains
held against 47 releases need 104 inferences instead of 352 (0.13 s of CPU instead of 0.34). It costs one habit: as an
answer counts even where it does not matter, ask last, where all else says that it matters (`part.model == "usb-net" and
Ability.USB_NET in able`). A question too many never makes an answer wrong, it only makes fewer targets alike;
tests/inference/test_scope.py notices where that hurts ordinary guests.
"""

from __future__ import annotations

from typing import NamedTuple

from ..knowledge.abilities import abilities
from ..knowledge.target import OLDEST, Target, Version


class Able:
    """What a target can do, asked with `in`; it remembers what it was asked."""

    __slots__ = ("_all", "_asked", "_known", "_releases", "target")

    def __init__(self, target: Target) -> None:
        self.target = target
        self._all = abilities(target)
        # The newest release that it is known to have reached; an older one is taken for the oldest that is known here
        self._known = OLDEST
        self._asked: set[object] = set()
        self._releases: set[Version] = {OLDEST}

    def __contains__(self, ability: object) -> bool:
        self._asked.add(ability)
        return ability in self._all

    def reaches(self, since: Version) -> bool:
        """Whether its libvirt is that release or a newer one: for what has a table of its own, such as models."""
        if since <= self._known:
            return True
        self._releases.add(since)
        if since > self.target.libvirt:
            return False
        self._known = since
        return True

    @property
    def scope(self) -> Scope:
        """The targets that would have answered the same to all that was asked so far."""
        return Scope(self.target, frozenset(self._asked), frozenset(self._releases))


class Scope(NamedTuple):
    """The targets for which the same holds as for `target`: all that give the same answers to what was asked."""

    target: Target
    asked: frozenset[object]
    releases: frozenset[Version]

    def takes(self, other: Target) -> bool:
        """Whether that target is among them."""
        own = self.target
        return abilities(own) & self.asked == abilities(other) & self.asked and all(
            (since <= own.libvirt) is (since <= other.libvirt) for since in self.releases
        )
