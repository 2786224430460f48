"""The tree that the PCI controllers make: who hangs on whom, how many buses below, where it is no tree."""

from __future__ import annotations

from collections.abc import Mapping

from ...inference.result import Placement
from ...knowledge.models import EXPANDERS, ROOTS
from ..question import Question

_OWN_BUSES = {"pci-expander-bus": 2}  # QEMU's pxb has a bridge of its own inside; all other controllers make one bus


def by_index(question: Question) -> Mapping[int, Placement]:
    """The controllers by the number of their bus."""
    return {c.index: c for c in question.controllers if c.index is not None}


def cycles(controllers: Mapping[int, Placement]) -> list[list[Placement]]:
    """The rings: controllers of which each hangs on the bus of the next, the last on that of the first."""
    done: set[int] = set()
    found = []
    for start in controllers:
        path: list[int] = []
        index: int | None = start
        while index is not None and index not in done:
            done.add(index)
            path.append(index)
            index = _above(controllers, index)
        if index in path:
            found.append([controllers[each] for each in path[path.index(index) :]])
    return found


def _above(controllers: Mapping[int, Placement], index: int) -> int | None:
    address = controllers[index].address
    return address.bus if address is not None and address.bus in controllers else None


def buses_needed(controllers: Mapping[int, Placement]) -> Mapping[int, int]:
    """How many bus numbers each host bridge (a root or expander, by index) and all below it take in the guest."""
    tops: dict[int, int | None] = {}
    needed: dict[int, int] = {}
    for index, controller in controllers.items():
        top = _top(controllers, index, tops)
        if top is not None:
            needed[top] = needed.get(top, 0) + _OWN_BUSES.get(controller.model or "", 1)
    return needed


def _top(controllers: Mapping[int, Placement], index: int, tops: dict[int, int | None]) -> int | None:
    """The host bridge that a controller belongs to; None where it hangs in a ring or on nothing. `tops` remembers."""
    path: list[int] = []
    at: int | None = index
    while at is not None and at not in tops:
        if controllers[at].model in (*ROOTS, *EXPANDERS):
            tops[at] = at
        else:
            tops[at] = None
            path.append(at)
            at = _above(controllers, at)
    found = None if at is None else tops[at]
    tops.update(dict.fromkeys(path, found))
    return found
