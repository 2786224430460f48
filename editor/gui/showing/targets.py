"""The libvirts that the shown domain is held against, in the strip below the grid; and its save policy."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ...knowledge.target import Target
from ..bars.policy_button import PolicyButton
from ..bars.target_bar import TargetBar
from ..bars.target_chips import chips
from ..open.held_against import HeldAgainst
from ..open.judging import Judging
from ..open.reaching import Reaching
from ..open.workspace import Workspace


class ShowingTargets(QObject):
    """Shows the targets of the workspace's current domain, with the answers of the state that is judged last."""

    def __init__(
        self,
        workspace: Workspace,
        judging: Judging,
        reaching: Reaching,
        held: HeldAgainst,
        strip: TargetBar,
        policy: PolicyButton,
    ) -> None:
        super().__init__(strip)
        self._workspace = workspace
        self._judging = judging
        self._reaching = reaching
        self._held = held
        self._strip = strip
        self._policy = policy

    def show(self) -> None:
        """Another state, other answers, or other libvirts that it is held against."""
        opened, state = self._workspace.current, self._workspace.state
        self._strip.setEnabled(state is not None)
        self.show_reach()
        if state is None or opened is None:
            self._strip.show_target(Target(), None)
            self._strip.show_chips((), ())
            return
        self._strip.show_target(state.target, opened.host_target)
        answers = chips(state, self._judging.state, self._held.missing(opened))
        self._strip.show_chips(answers, self._held.hosts())
        self._policy.show_policy(state.policy)

    def show_reach(self) -> None:
        """How far back the domain goes: asked when the state is judged, shown when it is known of this very state."""
        state = self._workspace.state
        if state is None or state is self._judging.state:
            self._reaching.ask(state)
        self._strip.oldest.show_reach(state, self._reaching.of(state))
