"""How far back the shown domain goes, worked out in a thread of its own after its findings: each release is asked."""

from __future__ import annotations

from concurrent.futures import CancelledError, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from ...errors import EditorError
from ...outlook.candidate import of_target
from ...outlook.oldest import Reach, reach
from ...outlook.subject import Subject
from ...session.session import State
from ..look.futures import Bridge


class Reaching(QObject):
    """Answers for the state that was asked about last; one under way for another state is given up.

    `known`: the answer is there. A state without an answer has none: that of an earlier one is never shown for it.
    """

    known = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: State | None = None
        self._answer: Reach | None = None
        self._pool = ThreadPoolExecutor(1, "reaching")
        self._bridge = Bridge(self)
        self._is_closed = False

    def ask(self, state: State | None) -> None:
        """Have it worked out; nothing is done for a state that was asked about already."""
        if state is self._wanted or self._is_closed:
            return
        self._wanted, self._answer = state, None
        if state is not None:
            under_way = self._pool.submit(self._work_out, state)
            self._bridge.watch(under_way, lambda found: self._done(state, found), _raised)

    def of(self, state: State | None) -> Reach | None:
        """The answer for that state, None where it is not there yet."""
        return self._answer if state is self._wanted else None

    def close(self) -> None:
        """The program ends."""
        self._wanted, self._is_closed = None, True
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _work_out(self, state: State) -> Reach | None:
        snapshot = state.snapshot

        def give_up() -> None:
            if state is not self._wanted:
                raise CancelledError

        try:
            # A subject of its own: the question's is the judging thread's.
            subject = Subject(snapshot.document.guest, snapshot.inference, of_target(snapshot.target))
            return reach(subject, give_up)
        except CancelledError:
            return None

    def _done(self, state: State, found: Reach | None) -> None:
        if state is self._wanted and found is not None:
            self._answer = found
            self.known.emit()


def _raised(error: EditorError) -> None:
    """Nothing here refuses."""
    raise error
