"""A file that another program changed is noticed when the window is used again, and can be loaded again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ...connection import files
from ...connection.files import FileText
from ...errors import EditorError
from ...plain_text import plain
from ..bars.message_bar import MessageBar, Offer
from ..look.futures import Bridge
from ..look.plain import message_box
from ..open.opened import Opened
from ..open.workspace import Workspace
from ..panels.panels import Panels
from .saving import Saving


class FileChanges(QObject):
    """Reads the shown domain's file anew when the window becomes active, or another domain is shown.

    A thread reads it, which the window does not wait for: the disk may be another machine's.
    """

    def __init__(self, workspace: Workspace, saving: Saving, panels: Panels, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._saving = saving
        self._panels = panels
        self._bar = bar
        self._window = window
        self._bridge = Bridge(self)
        self._reading: set[Path] = set()
        self._told: dict[Path, bytes] = {}  # what each file held when its change was last told
        window.installEventFilter(self)
        workspace.changed.connect(self.look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is used again."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """See whether the file still holds what was read from it or written to it."""
        opened = self._workspace.current
        if opened is None or not isinstance(opened.loaded, FileText) or opened.loaded.path is None:
            return
        path = opened.loaded.path
        if path not in self._reading and path.is_absolute():
            self._reading.add(path)
            Thread(target=self._read, args=(path, opened), name="file changes", daemon=True).start()

    def _read(self, path: Path, opened: Opened) -> None:
        try:
            found = files.read(str(path)).xml if path.is_file() else None
        except (EditorError, OSError):  # it has gone or cannot be read: saving says so
            found = None
        self._bridge.post(partial(self._found, path, opened, found))

    def _found(self, path: Path, opened: Opened, found: bytes | None) -> None:
        self._reading.discard(path)
        loaded = opened.loaded
        if found is None or not isinstance(loaded, FileText) or loaded.path != path:
            return
        if found == loaded.xml:
            self._told.pop(path, None)
        elif opened is self._workspace.current and self._told.get(path) != found:
            self._told[path] = found
            words = self.tr("%1 was changed by another program. Shown is what was read before.")
            self._bar.say(
                "note",
                words.replace("%1", opened.place),
                Offer(self.tr("Reload"), partial(self._reload, opened)),
                Offer(self.tr("Compare and merge…"), partial(self._saving.compare, opened)),
            )

    def _reload(self, opened: Opened) -> None:
        """Load it again; what is edited here and not saved goes only after a question."""
        if not opened.unsaved or self._may_replace(opened):
            if opened is self._workspace.current:
                self._panels.xml.give_back()
            self._workspace.load_again(opened)

    def _may_replace(self, opened: Opened) -> bool:
        box = message_box(
            self._window,
            self.tr("%1 has changes that are not saved. Reload it all the same?").replace("%1", plain(opened.name)),
        )
        box.setIcon(box.Icon.Warning)
        box.setWindowTitle(self.tr("Reload"))
        if opened.draft is None:
            box.setInformativeText(self.tr("What is in the file takes their place. Undo brings them back."))
        else:
            box.setInformativeText(self.tr("The XML that you typed and that cannot be read yet is lost."))
        reload = box.addButton(self.tr("&Reload"), box.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(box.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is reload
