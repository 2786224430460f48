"""The part of the details that takes a while: what the guest sees of a device, what other libvirts say of it."""

from __future__ import annotations

from ...inference.result import Placement
from ...rules.finding import Severity
from ...session.session import State
from ..look.page import ERROR, MUTED, FactsPage
from ..panels import guest_words
from ..panels.findings_table import message

_OF_OTHERS = "compat-"


class JudgedFacts(FactsPage):
    """Keeps its place until the state is judged, and is filled then."""

    _placement: Placement
    _judged: State | None = None

    def show_placement(self, placement: Placement, state: State) -> None:
        """Of this device, as far as it is known."""
        self._placement, self._judged = placement, None
        if state.is_judged:
            self.show_judged(state)
        else:
            self.begin()
            self.facts(guest_words.facts(None, placement, state.snapshot))
            self.end()

    def show_judged(self, state: State) -> None:
        """The state that the placement is of is judged."""
        if self._judged is state:
            return
        self._judged = state
        self.begin()
        self.facts(guest_words.facts(state.question.view, self._placement, state.snapshot))
        position = self._placement.device.position if self._placement.device is not None else None
        found = [f for f in state.findings if f.code.startswith(_OF_OTHERS) and position in f.positions]
        refusals = [message(finding) for finding in found if finding.severity is Severity.ERROR]
        for text in refusals:
            self.label(ERROR, text)
        if len(found) > len(refusals):
            self.label(MUTED, self.tr("Other libvirt versions behave differently: see Findings and Compatibility."))
        self.end()
