"""From a wanted fix to its preview, and from there to the edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...edits.edit import Edit
from ...errors import EditorError
from ...rules.finding import Fix
from ...session.session import State, after
from ..bars.message_bar import MessageBar
from ..look.language import said
from ..open.judging import Judging
from ..open.workspace import Workspace
from ..panels.findings_table import fix_title

if TYPE_CHECKING:
    from ...session.quiet_fixes import QuietFixes
    from ..dialogs.fix_preview import FixPreview


class Fixing(QObject):
    """Nothing is done before it was seen. What a fix is of may have changed meanwhile: then nothing is shown."""

    def __init__(self, workspace: Workspace, judging: Judging, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._judging = judging
        self._bar = bar
        self._window = window
        self.preview: FixPreview | None = None

    def show(self, fix: Fix, at: QWidget) -> None:
        """Show what a fix would change."""
        if self._workspace.current is not None:
            self._show(fix_title(fix), (), fix.edit, self._workspace.current.session.state, at)

    def show_all(self, at: QWidget) -> None:
        """Find out which fixes the guest does not notice, and show what they would change together."""
        from ...session.quiet_fixes import quiet_fixes

        opened = self._workspace.current
        if opened is None:
            return
        state = opened.session.state
        at.setEnabled(False)
        self._judging.run(lambda: quiet_fixes(state), lambda found: self._found(found, state, at))

    def _found(self, found: QuietFixes, state: State, at: QWidget) -> None:
        at.setEnabled(True)
        opened = self._workspace.current
        if opened is None or opened.session.state is not state:
            return
        if found.edit is None:
            self._bar.say("note", self.tr("The guest would notice every one of these fixes."))
        else:
            self._show(
                self.tr("Fix all that the guest does not notice"), tuple(map(said, found.titles)), found.edit, state, at
            )

    def _show(self, title: str, done: Sequence[str], edit: Edit, state: State, at: QWidget) -> None:
        from ..dialogs.fix_preview import FixPreview

        try:
            wanted = after(state, edit)
        except EditorError as error:
            self._bar.error(error)
            return
        self.preview = FixPreview(title, done, state, wanted, self._window)
        self.preview.destroyed.connect(self._gone)
        self.preview.apply_wanted.connect(lambda: self._apply(edit, state))
        self.preview.show_at(at)

    def _gone(self) -> None:
        self.preview = None

    def _apply(self, edit: Edit, state: State) -> None:
        opened = self._workspace.current
        if opened is not None and opened.session.state is state:
            opened.session.perform(edit)
