"""Saving: review, then to the file, another file or libvirt; what can go wrong is offered a way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...connection.answers import DomainText, Stored
from ...connection.files import FileText, printable
from ...connection.refusal import AnotherDomainError, ChangedMeanwhileError
from ...edits.replace_text import ReplaceText
from ...errors import EditorError
from ...session import save
from ..bars.message_bar import MessageBar
from ..look.open_over import open_over
from ..open.opened import Opened
from ..open.workspace import Workspace

if TYPE_CHECKING:
    from ..dialogs.save_dialog import SaveDialog, StoredDialog


class Saving(QObject):
    """Knows where an open domain goes. Dialogs belong to the window, answers come in the GUI thread."""

    def __init__(self, workspace: Workspace, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bar = bar
        self._window = window
        self.dialog: SaveDialog | StoredDialog | None = None

    def review(self, opened: Opened) -> None:
        """Show what would be saved, and wait for a word."""
        from ..dialogs.save_dialog import SaveDialog

        dialog = SaveDialog(opened, self._window)
        dialog.save_wanted.connect(lambda: self.save(opened))
        dialog.save_as_wanted.connect(lambda: self.save_as(opened))
        self._open(dialog)

    def save(self, opened: Opened) -> None:
        """Save it where it came from."""
        if isinstance(opened.loaded, DomainText):
            self._define(opened)
            return
        try:
            opened.loaded = save.save(opened.document, opened.loaded)
        except ChangedMeanwhileError as error:
            self._bar.error(error, self.tr("Load it again"), lambda: self._workspace.load_again(opened))
        except EditorError as error:
            self._bar.error(error)
        else:
            opened.session.was_saved(opened.loaded.xml)
            self._bar.say("good", self.tr("Saved to %1.").replace("%1", opened.place))

    def save_as(self, opened: Opened) -> None:
        """Ask for another file and save there."""
        suggestion = (
            opened.place if isinstance(opened.loaded, FileText) and opened.loaded.path else f"{opened.name}.xml"
        )
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, self.tr("Save to another file"), suggestion, self.tr("Domain XML (*.xml);;All files (*)")
        )
        if name:
            self.write(opened, Path(name))

    def write(self, opened: Opened, path: Path) -> None:
        """Save to another file, which may exist. A domain that cannot go back to its host is that file from now on."""
        missing = isinstance(opened.loaded, DomainText) and opened.loaded.secrets_missing
        try:
            written = save.save_as(opened.document, path, overwrite=True, secrets_missing=missing)
        except EditorError as error:
            self._bar.error(error)
            return
        words = self.tr("Saved to %1.").replace("%1", printable(path))
        if missing:
            words += " " + self.tr("Passwords and other secrets are missing in it: the connection is read-only.")
        if not isinstance(opened.loaded, DomainText):
            self._becomes_file(opened, written)
        self._bar.say("warning" if missing else "good", words)

    def _becomes_file(self, opened: Opened, written: FileText) -> None:
        opened.loaded = written
        opened.session.was_saved(written.xml)
        self._workspace.rekey(opened)

    # To libvirt.

    def _define(self, opened: Opened) -> None:
        assert isinstance(opened.loaded, DomainText)
        assert opened.uri is not None
        entry = self._workspace.hosts.entries.get(opened.uri)
        if entry is None:
            self._bar.error(EditorError("Its host is not connected any more.", "Connect again, or save to a file."))
            return
        sent = opened.document
        self._workspace.hosts.store(
            entry,
            save.define(sent, entry.host, opened.loaded),
            self.tr("Saving %1 to %2 …").replace("%1", opened.name).replace("%2", entry.uri),
            lambda stored: self._stored(opened, sent.source, stored),
            lambda error: self._refused(opened, error),
        )

    def _stored(self, opened: Opened, sent: bytes, stored: Stored) -> None:
        from ..dialogs.save_dialog import StoredDialog

        loaded = opened.loaded
        assert isinstance(loaded, DomainText)
        opened.loaded = DomainText(opened.name, loaded.uuid, stored.active, True, stored.stored, loaded.secrets_missing)
        opened.session.perform(ReplaceText(stored.stored, self.tr("Saved; this is what libvirt stored")))
        opened.session.was_saved(stored.stored)
        self._bar.say("good", self.tr("Saved to libvirt."))
        self._open(StoredDialog(sent, stored, self._window))

    def _refused(self, opened: Opened, error: EditorError) -> None:
        if isinstance(error, ChangedMeanwhileError):
            self._bar.error(error, self.tr("Load it again"), lambda: self._workspace.load_again(opened))
        elif isinstance(error, AnotherDomainError):
            self._bar.error(error, self.tr("Define a new domain"), lambda: self._define_new(opened))
        else:
            self._bar.error(error)

    def _define_new(self, opened: Opened) -> None:
        assert opened.uri is not None
        entry = self._workspace.hosts.entries[opened.uri]
        self._workspace.hosts.store(
            entry,
            save.define_new(opened.document, entry.host),
            self.tr("Defining %1 …").replace("%1", opened.name),
            lambda text: self._defined(opened, text),
            self._bar.error,
        )

    def _defined(self, opened: Opened, text: DomainText) -> None:
        """The edited text is the new domain's; the one that was loaded is as it was."""
        self._workspace.opened.pop(opened.key, None)
        opened.loaded = text
        opened.session.perform(ReplaceText(text.xml, self.tr("Defined; this is what libvirt stored")))
        opened.session.was_saved(text.xml)
        self._workspace.add(opened)
        self._workspace.hosts.refresh(opened.uri or "")
        self._bar.say("good", self.tr("%1 was defined as a new domain.").replace("%1", text.name))

    def _open(self, dialog: SaveDialog | StoredDialog) -> None:
        self.dialog = dialog
        open_over(dialog, self._window)
