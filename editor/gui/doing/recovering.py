"""Unsaved work is put aside soon after each edit; what a crash left behind is offered at the next start."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ...connection.files import FileText, printable
from ...edits.replace_text import ReplaceText
from ...errors import EditorError
from ...knowledge.target import Target
from ...session.record import Unsaved
from ...session.recovery import LeftBehind, Recovery, left_behind
from ...session.session import Session
from ..bars.message_bar import MessageBar
from ..look.futures import Bridge
from ..look.open_over import open_over
from ..open.opened import Opened
from ..open.workspace import Workspace

_DELAY = 700  # milliseconds after the first of a series of edits


class Recovering(QObject):
    """Watches the workspace. Files are written by a thread of its own, so that a slow disk is not felt."""

    def __init__(self, workspace: Workspace, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bar = bar
        self._window = window
        self._recovery = Recovery()
        self._thread = ThreadPoolExecutor(1, "recovery")
        self._bridge = Bridge(self)
        self._complained = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DELAY)
        self._soon.timeout.connect(self._keep)
        for signal in (workspace.changed, workspace.edited, workspace.drafted):
            signal.connect(self._later)

    def keep_now(self) -> Path | None:
        """After a bug: put everything aside before anything else can go wrong. Says where; must not fail itself."""
        try:
            self._keep().result()
        except Exception:
            traceback.print_exc()
        return self._recovery.where

    def close(self) -> None:
        """The window closes, and what is not saved is given up."""
        self._soon.stop()
        self._soon.timeout.disconnect()
        self._thread.submit(self._recovery.close)
        self._thread.shutdown()

    def offer(self, settings_file: Path | None = None) -> None:
        """Ask about what programs that ended otherwise left behind, if there is any; say what cannot be read.

        `settings_file`: where the settings are now that could not be read.
        """
        if settings_file is not None:
            words = self.tr("The settings cannot be read, so these are the usual ones; their file is now %1")
            self._bar.say("warning", words.replace("%1", printable(settings_file)))
        unreadable: list[Path] = []
        left = left_behind(unreadable.append)
        if unreadable:
            words = self.tr("Unsaved work of an earlier start cannot be read; it is kept in %1")
            self._bar.say("warning", words.replace("%1", printable(unreadable[0].parent)))
        if left:
            from ..dialogs.recovery_dialog import RecoveryDialog

            dialog = RecoveryDialog(left, self._window)
            dialog.recover_wanted.connect(self.recover)
            open_over(dialog, self._window)

    def recover(self, left: tuple[LeftBehind, ...]) -> None:
        """Open it all as unsaved edits; where it was kept it goes away only when it is kept here."""
        names = [unsaved.name or unsaved.place for each in left for _, unsaved in each.unsaved]
        words = self.tr("Recovered, and not saved yet: %1").replace("%1", ", ".join(dict.fromkeys(names)))
        self._bar.say("good", words)
        for each in left:
            try:
                for _, unsaved in reversed(each.unsaved):
                    self._open(unsaved)
            except EditorError as error:
                self._bar.error(error)
                each.release()
            else:
                self._bridge.watch(self._keep(), partial(_remove, each), partial(_release, each))

    def _open(self, unsaved: Unsaved) -> None:
        target = self._workspace.target or Target()
        opened = Opened(Session(unsaved.loaded.xml, target), unsaved.loaded, unsaved.uri, None, unsaved.readonly)
        if isinstance(unsaved.loaded, FileText) and unsaved.loaded.path is None:
            opened.copy_of = unsaved.name
        there = self._workspace.opened.get(opened.key)
        if there is not None and (there.unsaved or there.session.saved == unsaved.loaded.xml):
            opened = there  # on top of what is open: undo leads back to it
        session = opened.session
        session.ask(session.state.target, session.state.also, unsaved.policy)
        session.perform(ReplaceText(unsaved.text, self.tr("Recovered: what was not saved")))
        opened.draft = unsaved.draft
        if unsaved.uri is not None:
            self._workspace.hosts.put(unsaved.uri, unsaved.readonly)  # a record may name any; a person connects to it
        self._workspace.add(opened)

    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _keep(self) -> Future[None]:
        self._soon.stop()
        future = self._thread.submit(self._recovery.keep, self._unsaved())
        self._bridge.watch(future, self._kept, self._not_kept)
        return future

    def _unsaved(self) -> Mapping[str, Unsaved]:
        return {key: _unsaved(opened) for key, opened in self._workspace.opened.items() if opened.unsaved}

    def _kept(self, nothing: None) -> None:
        self._complained = False

    def _not_kept(self, error: EditorError) -> None:
        """Said once, not after each edit."""
        if not self._complained:
            self._complained = True
            self._bar.error(error)


def _unsaved(opened: Opened) -> Unsaved:
    state = opened.session.state
    return Unsaved(
        opened.name, opened.loaded, state.document.source, state.policy, opened.draft, opened.uri, opened.readonly
    )


def _remove(left: LeftBehind, kept: None) -> None:
    left.remove()


def _release(left: LeftBehind, error: EditorError) -> None:
    left.release()
