"""Saving: review, then to the file, another file or libvirt; what can go wrong is offered a way out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ...connection import answers, files
from ...connection.answers import DomainText
from ...connection.files import FileText, printable
from ...connection.refusal import AnotherDomainError, ChangedMeanwhileError, ConnectionLostError, SchemaError
from ...edits.replace_text import ReplaceText
from ...errors import EditorError
from ...phrase import Phrase
from ...session import backup, save
from ...session.merge import Merge, Side
from ...session.storing import Storing
from ..bars.message_bar import MessageBar, Offer
from ..look.open_over import open_over
from ..open.host_entry import DefineUnderWay, HostEntry
from ..open.opened import Opened
from ..open.workspace import Workspace
from .saved_report import Known, Reporting, SavedReport

if TYPE_CHECKING:
    from ..dialogs.backups_dialog import BackupsDialog
    from ..dialogs.merge_dialog import MergeDialog
    from ..dialogs.save_dialog import SaveDialog, StoredDialog


class Saving(QObject):
    """Knows where an open domain goes. Dialogs belong to the window, answers come in the GUI thread."""

    element_wanted = Signal(str)  # the tag of an element that is to be shown in the XML

    def __init__(self, workspace: Workspace, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bar = bar
        self._window = window
        self._reporting = Reporting(self)
        self.dialog: SaveDialog | StoredDialog | MergeDialog | BackupsDialog | None = None

    def review(self, opened: Opened) -> None:
        """Show what would be saved, and wait for a word."""
        from ..dialogs.save_dialog import SaveDialog

        if opened.session.sealed is not None:
            self._bar.error(opened.session.sealed)
            return
        dialog = SaveDialog(opened, self._window)
        dialog.save_wanted.connect(lambda: self.save(opened))
        dialog.save_as_wanted.connect(lambda: self.save_as(opened))
        self._open(dialog)

    def save(self, opened: Opened) -> None:
        """Save it where it came from."""
        if isinstance(opened.loaded, DomainText):
            self._define(opened)
            return
        if opened.loaded.path is None:
            self.save_as(opened)
            return
        try:
            opened.loaded = save.save(opened.document, opened.loaded)
        except ChangedMeanwhileError as error:
            self._bar.error(error, *self._ways_out(opened))
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
        opened.loaded, opened.copy_of = written, ""
        opened.session.was_saved(written.xml)
        self._workspace.rekey(opened)

    # To libvirt.

    def _define(self, opened: Opened, validates: bool = True) -> None:
        loaded = opened.on_host
        assert loaded is not None
        assert opened.uri is not None
        entry = self._workspace.hosts.entries.get(opened.uri)
        if entry is None or entry.facts is None:
            self._connect_first(opened)
            return
        known = self._reporting.begin(opened)
        sent, storing = opened.document, Storing(loaded.name, loaded.uuid, entry.uri)
        self._workspace.hosts.store(
            entry,
            save.define(sent, entry.host, loaded, storing, validates),
            self.tr("Saving %1 to %2 …").replace("%1", opened.name).replace("%2", entry.uri),
            lambda stored: self._stored(opened, sent.source, stored, known),
            lambda error: self._refused(opened, error),
            storing,
        )

    def _connect_first(self, opened: Opened) -> None:
        """Its host is not connected: offer it, and look then what is there before anything is saved."""
        uri = opened.uri or ""
        error = EditorError(
            Phrase("{place} is not connected, so “{name}” was not saved.", place=uri, name=opened.name),
            "Connect again and save, or save to a file.",
        )
        again = Offer(self.tr("Connect"), lambda: self._connect(uri, opened))
        self._bar.error(error, again, Offer(self.tr("Save to a file…"), lambda: self.save_as(opened)))

    def _connect(self, uri: str, opened: Opened) -> None:
        self._workspace.hosts.add(uri, opened.readonly, lambda entry: self.review(opened))

    def say_slow(self, entry: HostEntry, one: DefineUnderWay) -> None:
        """A host has not said for a while whether it stored a domain: say what is known, and let it be left."""
        assert one.storing is not None
        name, backup = one.storing.name, one.storing.backup
        words = self.tr("%1 has not said yet whether it stored %2.")
        if backup is not None:
            words += " " + self.tr("What was before is in %3.").replace("%3", printable(backup))
        words = words.replace("%1", entry.name).replace("%2", name)
        self._bar.say("warning", words, Offer(self.tr("Wait no longer"), lambda: self._leave(entry, one)))

    def _leave(self, entry: HostEntry, one: DefineUnderWay) -> None:
        self._bar.error(self._workspace.hosts.leave(entry, one))

    def _stored(self, opened: Opened, sent: bytes, stored: answers.Stored, known: Known) -> None:
        from ..dialogs.save_dialog import StoredDialog

        loaded = opened.on_host
        assert loaded is not None
        now = loaded._replace(active=stored.active, persistent=True, xml=stored.stored)
        title = self.tr("Saved; this is what libvirt stored")
        edited = opened.session.state.output
        if edited == sent:
            draft = opened.draft
            opened.take_over(now, title, others=False)
            opened.draft = draft
        else:
            merged = Merge(sent, edited, stored.stored).text(otherwise=Side.OURS)
            opened.take_over(now, title, others=False)
            opened.session.perform(ReplaceText(merged, self.tr("Edited while it was being saved")))
        words = self.tr("%1 was saved to libvirt.").replace("%1", loaded.name)
        if edited != sent:
            words += " " + self.tr("What you edited meanwhile is not saved yet.")
        self._bar.say("good", words)
        dialog = StoredDialog(sent, stored, self._window)
        report = self._reporting.made(loaded.name, opened.place, known, sent, stored)
        dialog.report_wanted.connect(lambda: self._keep_report(loaded.name, report))
        self._open(dialog)

    def _keep_report(self, name: str, report: SavedReport) -> None:
        path, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, self.tr("Keep a report"), f"{name}.txt", self.tr("Text (*.txt);;HTML (*.html)")
        )
        if path:
            try:
                report.write(Path(path))
            except (EditorError, OSError) as error:
                failed = error if isinstance(error, EditorError) else EditorError(str(error))
                self._bar.error(failed)
                return
            self._bar.say("good", self.tr("Written: %1").replace("%1", printable(path)))

    def _refused(self, opened: Opened, error: EditorError) -> None:
        if isinstance(error, ChangedMeanwhileError):
            self._bar.error(error, *self._ways_out(opened))
        elif isinstance(error, AnotherDomainError):
            self._bar.error(error, Offer(self.tr("Define a new domain"), lambda: self._define_new(opened)))
        elif isinstance(error, SchemaError):
            without = Offer(self.tr("Save without the schema"), lambda: self._define(opened, validates=False))
            there = Offer(self.tr("Go there"), lambda: self.element_wanted.emit(error.element))
            self._bar.error(error, *((there, without) if error.element else (without,)))
        elif isinstance(error, ConnectionLostError):
            uri = opened.uri or ""
            look = Offer(self.tr("Connect and look"), lambda: self._workspace.open_domains(uri, opened.readonly, ()))
            self._bar.error(error, look)
        else:
            self._bar.error(error)

    # Somebody else's changes.

    def say_overtaken(self, opened: Opened) -> None:
        """Somebody else changed on its host what is edited here."""
        error = ChangedMeanwhileError(
            Phrase(
                "“{name}” was changed on {place} by somebody else; what you edited is still here.",
                name=opened.name,
                place=opened.place,
            ),
            "Compare and merge the two, or load what is there now.",
        )
        self._bar.error(error, *self._ways_out(opened))

    def say_followed(self, opened: Opened) -> None:
        """Somebody else changed it, and that is shown now."""
        words = self.tr("%1 was changed on its host; this is what is there now.").replace("%1", opened.name)
        self._bar.say("note", words)

    def say_vanished(self, opened: Opened) -> None:
        """Its host does not have it any more."""
        error = EditorError(
            Phrase("“{name}” is no longer defined on {place}.", name=opened.name, place=opened.place),
            "What is open here stays: save it to a file, or define it anew.",
        )
        anew = Offer(self.tr("Define it anew"), lambda: self._define_new(opened))
        self._bar.error(error, anew, Offer(self.tr("Save to a file…"), lambda: self.save_as(opened)))

    def _ways_out(self, opened: Opened) -> tuple[Offer, Offer]:
        load = Offer(self.tr("Load it again"), lambda: self._workspace.load_again(opened))
        return load, Offer(self.tr("Compare and merge…"), lambda: self.compare(opened))

    def compare(self, opened: Opened) -> None:
        """Read what is there now, and show it beside what is edited here."""
        loaded, entry = opened.loaded, self._workspace.hosts.entries.get(opened.uri or "")
        if isinstance(loaded, DomainText) and entry is not None:
            self._workspace.hosts.read(entry, loaded.uuid, lambda text: self._beside(opened, text))
        elif isinstance(loaded, FileText) and loaded.path is not None:
            try:
                self._beside(opened, files.read(str(loaded.path)))
            except EditorError as error:
                self._bar.error(error)

    def _beside(self, opened: Opened, theirs: DomainText | FileText) -> None:
        from ..dialogs.merge_dialog import MergeDialog

        try:
            merge = Merge(opened.loaded.xml, opened.session.state.output, theirs.xml)
        except EditorError as error:
            self._bar.error(error)
            return
        dialog = MergeDialog(opened.name, merge, self._window)
        dialog.merged.connect(lambda text: self._rest_on(opened, theirs, text))
        self._open(dialog)

    def _rest_on(self, opened: Opened, theirs: DomainText | FileText, text: bytes) -> None:
        """What is there now is what is saved, and the merged text an edit on top of it: it is reviewed as any."""
        try:
            opened.rest_on(theirs, text, self.tr("Merged with what somebody else changed"))
        except EditorError as error:
            self._bar.error(error)
            return
        self._bar.say("note", self.tr("Merged, and not saved yet: look at it, then save."))
        self._workspace.show(opened)

    def _define_new(self, opened: Opened) -> None:
        assert opened.uri is not None
        entry = self._workspace.hosts.entries.get(opened.uri)
        if entry is None or entry.facts is None:
            self._connect_first(opened)
            return
        sent = opened.document
        self._workspace.hosts.store(
            entry,
            save.define_new(sent, entry.host),
            self.tr("Defining %1 …").replace("%1", opened.name),
            lambda text: self._defined(opened, sent.source, text),
            self._bar.error,
            Storing(opened.name, "", entry.uri, replaces=False),
        )

    def _defined(self, opened: Opened, sent: bytes, text: DomainText) -> None:
        """The edited text is the new domain's; the one that was loaded is as it was."""
        self._workspace.opened.pop(opened.key, None)
        edited, title = opened.session.state.output, self.tr("Defined; this is what libvirt stored")
        opened.take_over(text, title, others=False)
        if edited != sent:
            opened.session.perform(ReplaceText(Merge(sent, edited, text.xml).text(otherwise=Side.OURS), title))
        self._workspace.add(opened)
        self._workspace.hosts.refresh(opened.uri or "")
        self._bar.say("good", self.tr("%1 was defined as a new domain.").replace("%1", text.name))

    def show_backups(self, opened: Opened) -> None:
        """What was there before each save of the domain on whichever host; a file's domain is known by its UUID."""
        from ...connection.domains import identity
        from ..dialogs.backups_dialog import BackupsDialog

        loaded = opened.on_host
        uuid = loaded.uuid if loaded is not None else identity(opened.session.state.output)[1]
        dialog = BackupsDialog(opened.name, opened.session.state.output, backup.kept(uuid), self._window)
        dialog.restore_wanted.connect(lambda text: self._restore(opened, text))
        self._open(dialog)

    def _restore(self, opened: Opened, text: bytes) -> None:
        try:
            opened.session.perform(ReplaceText(text, self.tr("Restored from a backup")))
        except EditorError as error:
            self._bar.error(error)
            return
        self._workspace.show(opened)
        self._bar.say("note", self.tr("Restored from a backup, and not saved yet."))

    def _open(self, dialog: SaveDialog | StoredDialog | MergeDialog | BackupsDialog) -> None:
        self.dialog = dialog
        open_over(dialog, self._window)
