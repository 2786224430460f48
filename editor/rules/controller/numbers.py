"""PCI controllers that have the same number in their `<target>`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from ...edits.attribute import SetAttribute
from ...inference.result import Placement
from ...snapshot.derive import Snapshot
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..question import Question


class Clash(NamedTuple):
    """A number that several controllers have; the first has the better claim."""

    number: int
    controllers: Sequence[Placement]


def clashes(question: Question, name: str, models: Collection[str]) -> Iterator[Clash]:
    """The numbers called `name` that more than one controller of these models has, as libvirt would store them."""
    found: dict[int, list[Placement]] = {}
    for controller in question.controllers:
        number = (controller.target or {}).get(name)
        if number is not None and controller.model in models:
            found.setdefault(number, []).append(controller)
    for number, there in sorted(found.items()):
        if len(there) > 1:
            there.sort(key=lambda controller: controller.index != number)  # the index is libvirt's own choice
            yield Clash(number, there)


def renumber(snapshot: Snapshot, name: str, clash: Clash, used: set[int], numbers: Iterable[int]) -> tuple[Fix, ...]:
    """The fix that gives all but the first a number of their own, which joins `used`: its index, else a free one."""
    values: list[tuple[int, str | None]] = []
    for controller in clash.controllers[1:]:
        wished = (controller.index or 0, *numbers)
        number = next((n for n in wished if n and n not in used), None)
        if number is None or controller.device is None:
            return ()
        used.add(number)
        values.append((controller.device.position, str(number)))
    given = [f"{snapshot.name(c)}: {n}" for c, (_, n) in zip(clash.controllers[1:], values, strict=True)]
    arguments = {"numbers": ", ".join(given)}
    edit = SetAttribute(("target",), name, tuple(values))
    return (Fix("Give them numbers of their own ({numbers})", edit, True, arguments),)


def cleared(name: str, controllers: Sequence[Placement]) -> tuple[Fix, ...]:
    """The fix that lets libvirt choose the numbers of these controllers."""
    edit = SetAttribute.same(("target",), name, positions(controllers), None)
    return (Fix("Let libvirt choose {name} again", edit, True, {"name": name}),) if edit.values else ()


def shared(
    code: str, severity: Severity, template: str, question: Question, clash: Clash, fixes: tuple[Fix, ...]
) -> Finding:
    """The finding that controllers have one number; `template` has {names} for them and {number}."""
    names = [question.snapshot.name(controller) for controller in clash.controllers]
    arguments = {"names": listed(names), "number": str(clash.number)}
    there = clash.controllers
    return Finding(code, severity, template, arguments, places(there), positions(there), fixes)
