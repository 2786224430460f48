"""What comes of a drop, worked out for every place that is seen, as far as time allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ...pci.address import PciAddress
from .mover import Carried, Mover, TriedMove

_AFFORDABLE = 0.02  # seconds of CPU for one place: on a domain that takes longer only the hovered place is worked out


class _Timed(NamedTuple):
    trial: TriedMove | None
    seconds: float


class Hints(QObject):
    """Asks for one place after the other, the nearest to the pointer first. `wanted` is done in another thread."""

    wanted = Signal(object, object)  # Callable[[], _Timed], and who takes its answer
    learnt = Signal(object)  # PciAddress: its answer is exact now

    def __init__(self, seen: Callable[[], Sequence[PciAddress]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = seen
        self._asked: Carried | None = None
        self._is_slow = False

    def go_on(self, mover: Mover | None, carried: Carried | None, over: PciAddress | None) -> None:
        """Work out the next place, if none is under way; without anything carried, nothing more."""
        if carried is None or mover is None or not mover.is_ready or self._is_slow or self._asked is not None:
            return
        for place in _nearest(self._seen(), over):
            work = mover.work(carried, place)
            if work is not None:
                self._asked = carried
                self.wanted.emit(partial(_timed, work), partial(self._done, mover, carried, place))
                return

    def begin(self) -> None:
        """Another drag: try again whether there is time for it."""
        self._is_slow = False

    def _done(self, mover: Mover, carried: Carried, place: PciAddress, found: _Timed) -> None:
        self._asked = None
        self._is_slow = found.seconds > _AFFORDABLE
        if found.trial is None:
            mover.refuse(carried, place)
        else:
            mover.learn(carried, place, found.trial)
        self.learnt.emit(place)


def _timed(work: Callable[[], TriedMove | None]) -> _Timed:
    start = time.thread_time()
    return _Timed(work(), time.thread_time() - start)


def _nearest(places: Sequence[PciAddress], over: PciAddress | None) -> Sequence[PciAddress]:
    """Those near the pointer first."""
    if over not in places:
        return places
    at = places.index(over)
    return [place for _, place in sorted(enumerate(places), key=lambda each: abs(each[0] - at))]
