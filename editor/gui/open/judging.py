"""Findings and outlooks of a state, worked out in a thread of their own: on a large domain they take a while."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ...errors import EditorError
from ...rules.finding import Finding
from ...session.session import State
from ..look.futures import Bridge

_Answer = TypeVar("_Answer")
_PAINTED = 12  # milliseconds: Python runs one thread at a time, and the window is to have drawn the edit first
_LONGEST = 1.0  # seconds that a judgement waits for that, should the window be gone


class Judging(QObject):
    """Judges one state after the other; of several that wait only the last. States are values, so nothing is locked.

    `judged` says that `state` has become the one that was wanted last, with everything known that is asked of its
    `question`. While nothing is wanted, the state that may come next is judged ahead; `ahead` says when that is done.
    `seen` works out with it what is asked of a state besides, by the panel that is seen. A judgement that is under way
    rests while an edit is shown.
    """

    judged = Signal()
    ahead = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: State | None = None
        self.seen: Callable[[State], None] = lambda state: None
        self._wanted: State | None = None
        self._next: Callable[[], State | None] = _none
        self._judging: State | None = None
        self._under_way: Future[State] | None = None
        self._turn = Event()  # of the thread: nothing is being shown
        self._turn.set()
        self._pool = ThreadPoolExecutor(1, "judging")
        self._bridge = Bridge(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAINTED)
        self._soon.timeout.connect(self._begin)
        self._shown = QTimer(self)  # comes when the edit is shown, for the window does nothing else until then
        self._shown.setSingleShot(True)
        self._shown.timeout.connect(self._soon.start)

    def judge(self, state: State | None) -> None:
        """Have it judged. One that is judged already is the `state` at once, and nothing is told."""
        self._wanted = state
        self._next = _none
        if state is None or state.is_judged:
            self.state = state
        self._turn.clear()
        self._shown.start()

    def forget(self) -> None:
        """Another domain comes: what is known of the one before says nothing of it."""
        self.state = None

    def look_ahead(self, state: Callable[[], State | None]) -> None:
        """That one may be wanted next, or none: somebody considers an edit."""
        if self.is_up_to_date:
            self._next = state
            self._soon.start()

    def run(self, work: Callable[[], _Answer], done: Callable[[_Answer], None]) -> None:
        """Other work on a state, that takes as long. It may not refuse."""
        self._bridge.watch(self._pool.submit(work), done, _raised)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the last state that was asked for is judged."""
        return self.state is self._wanted

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those of the state judged last."""
        return self.state.findings if self.state is not None else ()

    def close(self) -> None:
        """The program ends."""
        self._shown.stop()
        self._soon.stop()
        self._turn.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _begin(self) -> None:
        self._turn.set()
        state = self._next() if self.is_up_to_date else self._wanted
        if state is None or state.is_judged or state is self._judging:
            return
        if self._under_way is not None:
            self._under_way.cancel()
        self._judging = state
        self._under_way = self._pool.submit(_judge, state, self.seen, self._turn)
        self._bridge.watch(self._under_way, self._done, _raised)

    def _done(self, state: State) -> None:
        if state is self._judging:
            self._judging = None
        if state is self._wanted and state is not self.state:
            self.state = state
            self.judged.emit()
        else:
            self.ahead.emit()


def _judge(state: State, seen: Callable[[State], None], turn: Event) -> State:
    """Have the state know all that is asked of it; its findings last, by which it is known as judged."""
    steps: tuple[Callable[[], object], ...] = (
        lambda: state.question.view,
        lambda: state.snapshot.document.spans,
        lambda: seen(state),
        lambda: state.findings,
    )
    for step in steps:
        turn.wait(_LONGEST)
        step()
    return state


def _none() -> None:
    """Nobody considers anything."""


def _raised(error: EditorError) -> None:
    """A judgement refuses nothing: a finding says it."""
    raise error
