"""The commands of the File menu, except those for pictures."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ...connection.files import printable
from ...errors import EditorError
from ...plain_text import plain
from ..bars.message_bar import MessageBar
from ..look.plain import menu_text, message_box
from ..open import settings
from ..open.opened import Opened
from ..open.workspace import Workspace
from ..panels.panels import Panels
from .file_drop import FileDrop
from .saving import Saving


class FileCommands(QObject):
    """Open, save and close. Nothing that is not saved goes without a question."""

    def __init__(self, workspace: Workspace, saving: Saving, panels: Panels, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._saving = saving
        self._panels = panels
        self._bar = bar
        self._window = window
        self.drop = FileDrop(window)
        self.drop.dropped.connect(workspace.open_file)

    def open_file(self) -> None:
        """Ask for files."""
        filters = self.tr("Domain XML (*.xml);;All files (*)")
        folder = next((str(Path(path).parent) for path in settings.recent_files()), "")
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(self._window, self.tr("Open"), folder, filters)
        for name in names:
            self._workspace.open_file(name)

    def fill_recent(self, menu: QMenu) -> None:
        """Offer the files that were opened last."""
        menu.clear()
        for path in settings.recent_files():
            menu.addAction(menu_text(printable(path)), partial(self._workspace.open_file, path))
        menu.setEnabled(True)

    def review(self) -> None:
        """Show what would be saved."""
        opened = self._workspace.current
        if opened is None:
            return
        self._panels.read_back()
        if opened.draft is None:
            self._saving.review(opened)
        else:
            self._panels.show_xml()
            words = self.tr("The XML that you typed cannot be read, so it would not be saved.")
            self._bar.error(EditorError(words, self.tr("Correct it, or take it back.")))

    def save_as(self) -> None:
        """Save to another file."""
        if self._workspace.current is not None:
            self._saving.save_as(self._workspace.current)

    def backups(self) -> None:
        """Show what was there before each save of the shown domain."""
        opened = self._workspace.current
        if opened is not None:
            self._saving.show_backups(opened)

    def load_again(self) -> None:
        """Read the shown domain again; undo brings the edits back, but not a text that is no domain."""
        opened = self._workspace.current
        if opened is not None and (opened.draft is None or self.may_lose((opened,))):
            self._panels.xml.give_back()
            self._workspace.load_again(opened)

    def close_domain(self) -> None:
        """Close the shown domain."""
        opened = self._workspace.current
        if opened is not None and self.may_lose((opened,)):
            self._workspace.close(opened)

    def may_lose(self, opened: Iterable[Opened]) -> bool:
        """Ask about what is not saved; true where it may go. It can be reviewed instead, which leaves all open."""
        unsaved = [each for each in opened if each.unsaved]
        if not unsaved:
            return True
        names = ", ".join(each.name or each.place for each in unsaved)
        box = message_box(self._window, self.tr("There are changes that are not saved: %1").replace("%1", plain(names)))
        box.setIcon(box.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setInformativeText(self.tr("They are lost if you go on."))
        box.setStandardButtons(box.StandardButton.Discard | box.StandardButton.Cancel)
        review = box.addButton(self.tr("Review && &save…"), box.ButtonRole.AcceptRole)
        box.setDefaultButton(box.StandardButton.Cancel)
        answer = box.exec()
        if box.clickedButton() is review:
            self._workspace.show(unsaved[0])
            self.review()
        return answer == box.StandardButton.Discard
