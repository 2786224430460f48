"""What the interfaces of a guest are called, by its operating system, and which of them want the same name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ..inference.result import Placement
from ..phrase import Phrase, joined
from .nic_names import LONGEST, SCHEMES, ByScheme, Rule, chosen
from .systems import KERNEL, Family, GuestSystem, generations

_DEFAULT = "v251"  # of Debian 12 and RHEL 9: the scheme of `expected` where it is not known which guest it is
_STANDBY = "nsby"  # n and the kernel's name of the port (net_failover's phys_port_name "sby")
KERNEL_NAME = re.compile(r"eth\d+")
LOSER = "ethN"  # what an interface is called whose name another one has: the kernel's eth0, eth1, …


class NetworkCard(NamedTuple):
    """A network interface before it has a name: `number` counts them as the kernel finds them.

    `key` is what it is found by; `standby`: see `is_teamed`.
    """

    name: str
    key: int
    standby: bool
    number: int
    by_scheme: ByScheme


def is_teamed(placement: Placement) -> bool:
    """Whether it is `<teaming type='persistent'/>`: virtio-net with F_STANDBY, of which Linux makes two."""
    device = placement.device
    return device is not None and device.element.value("teaming", "type") == "persistent"


@dataclass(frozen=True, slots=True)
class NicName:
    """A name, the rule that it comes from, and the systemd versions whose scheme gives it, as "v239 to v246".

    `schemes` is empty for the kernel's own names.
    """

    name: str
    rule: Rule
    schemes: str


@dataclass(frozen=True, slots=True)
class NameInSystems:
    """What an interface is called in some systems. `rivals`: the short names of others that want the same there."""

    systems: tuple[GuestSystem, ...]
    name: NicName
    rivals: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """“ens5”, or “ens5 or ethN” where others want it."""
        return _either([self.name.name] + [LOSER] * bool(self.rivals))


@dataclass(frozen=True, slots=True)
class NicNames:
    """The names of one interface.

    `answers`: one of a known system; of an unknown one one for each group of generations that differ. `expected` is
    that of the system, or of Debian 12 where it is not known; `alternatives` are what other naming schemes give.
    `by_scheme`: all names that udev knows it by, by rule, for each naming scheme; `names`: those in the expected one.
    `standby`: what the second interface of a `<teaming type='persistent'/>` is called, else empty.
    """

    expected: NicName
    alternatives: tuple[NicName, ...]
    by_scheme: ByScheme
    names: Mapping[Rule, str]
    answers: tuple[NameInSystems, ...]
    standby: str = ""

    @property
    def text(self) -> str:
        """All that it may be called: “enp1s5 or ens5”."""
        contested = any(answer.rivals for answer in self.answers)
        return _either(list(dict.fromkeys([answer.name.name for answer in self.answers] + [LOSER] * contested)))


def _either(names: Sequence[str]) -> str:
    """“enp1s5, ens5 or ethN”."""
    if len(names) == 1:
        return names[0]
    return Phrase("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])


def named(cards: Sequence[NetworkCard], system: GuestSystem) -> Mapping[int, NicNames]:
    """The names of all interfaces by their key; none where no names are predicted."""
    if system.family in (Family.WINDOWS, Family.OTHER):
        return {}
    asked = (system,) if system.naming else generations()
    rivals = {each.naming: _rivals(cards, each.naming or "") for each in asked}
    return {card.key: _of_card(card, asked, rivals) for card in cards}


def _rivals(cards: Sequence[NetworkCard], naming: str) -> Mapping[str, Sequence[str]]:
    """Who wants a name, where that are several: udev gives it to the first and leaves the others theirs (EEXIST)."""
    wanted: dict[str, list[str]] = {}
    for card in cards:
        if naming != KERNEL:
            wanted.setdefault(chosen(card.by_scheme[naming])[1], []).append(card.name)
    return {name: who for name, who in wanted.items() if len(who) > 1}


def _of_card(
    card: NetworkCard, asked: Sequence[GuestSystem], rivals: Mapping[str | None, Mapping[str, Sequence[str]]]
) -> NicNames:
    by_answer = _by_answer(card)
    default = _DEFAULT if len(asked) > 1 else asked[0].naming or _DEFAULT
    grouped: dict[tuple[NicName, tuple[str, ...]], list[GuestSystem]] = {}
    for system in asked:
        name = _kernel_name(card) if system.naming == KERNEL else by_answer[chosen(card.by_scheme[system.naming or ""])]
        others = tuple(who for who in rivals[system.naming].get(name.name, ()) if who != card.name)
        grouped.setdefault((name, others), []).append(system)
    answers = tuple(NameInSystems(tuple(group), name, others) for (name, others), group in grouped.items())
    if default == KERNEL:
        expected, names = answers[0].name, {Rule.KERNEL: answers[0].name.name}
    else:
        names = dict(card.by_scheme[default])
        expected = by_answer[chosen(names)]
    alternatives = tuple(name for name in by_answer.values() if name != expected)
    return NicNames(expected, alternatives, card.by_scheme, names, answers, _standby(card, names, default))


def _by_answer(card: NetworkCard) -> Mapping[tuple[Rule, str], NicName]:
    """Each answer of the schemes with those that give it."""
    picked = {scheme.name: chosen(card.by_scheme[scheme.name]) for scheme in SCHEMES}
    return {
        answer: NicName(
            answer[1], answer[0], _range(tuple(at for at, s in enumerate(SCHEMES) if picked[s.name] == answer))
        )
        for answer in dict.fromkeys(picked.values())
    }


def _kernel_name(card: NetworkCard) -> NicName:
    return NicName(f"eth{card.number}", Rule.KERNEL, "")


def _standby(card: NetworkCard, names: Mapping[Rule, str], naming: str) -> str:
    """The second interface of a teamed one: udev names it with its port; the kernel registers it next."""
    if not card.standby:
        return ""
    if naming == KERNEL:
        return f"eth{card.number + 1}"
    return next((names[rule] + _STANDBY for rule in Rule if rule in names and len(names[rule]) + 4 <= LONGEST), LOSER)


@cache
def _range(places: tuple[int, ...]) -> str:
    """“v239 to v246, v255 on”: the systemd versions of the schemes at these places."""
    return joined([_run(first, last) for first, last in _runs(places)])


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = last = places[0]
    for at in places[1:]:
        if at != last + 1:
            yield first, last
            first = at
        last = at
    yield first, last


def _run(first: int, last: int) -> str:
    if last == len(SCHEMES) - 1:
        return Phrase("{first} on", first=SCHEMES[first].name)
    until = int(SCHEMES[last + 1].name[1:]) - 1
    return Phrase("{first} to {last}", first=SCHEMES[first].name, last=f"v{until}")
