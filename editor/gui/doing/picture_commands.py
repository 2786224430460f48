"""The commands for pictures of the shown domain: export, copy, print. What draws them is read when one is wanted."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ...errors import EditorError
from ..bars.message_bar import MessageBar
from ..open.opened import Opened
from ..open.workspace import Workspace


class Pictures(QObject):
    """The commands for pictures of the shown domain; without one they cannot be called."""

    def __init__(self, workspace: Workspace, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._bar = bar
        self._window = window

    def export_picture(self) -> None:
        """Ask for a file and write the picture there; its name's suffix says in which format."""
        from .picture import FORMATS

        opened = self._opened()
        filters = {f"{self.tr(form.title)} (*.{suffix})": suffix for suffix, form in FORMATS.items()}
        dialog = QtWidgets.QFileDialog(self._window, self.tr("Export picture"), "", ";;".join(filters))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)

        def take_suffix(chosen: str) -> None:
            dialog.setDefaultSuffix(filters[chosen])
            dialog.selectFile(str(Path(dialog.selectedFiles()[0]).with_suffix(f".{filters[chosen]}")))

        first = next(iter(FORMATS))
        dialog.selectFile(f"{file_name(opened.name)}.{first}")
        dialog.setDefaultSuffix(first)
        dialog.filterSelected.connect(take_suffix)
        if dialog.exec() == dialog.DialogCode.Accepted:
            self.write(opened, Path(dialog.selectedFiles()[0]))

    def write(self, opened: Opened, path: Path) -> None:
        """Write the picture; a file that is there is replaced as a whole or not at all."""
        from .picture import FORMATS, subject

        suffix = path.suffix.lower().removeprefix(".")
        if suffix not in FORMATS:
            sentence = self.tr("“%1” does not end in the name of a picture's format.").replace("%1", path.name)
            hint = self.tr("Let it end in one of these: %1").replace("%1", ", ".join(f".{each}" for each in FORMATS))
            self._bar.error(EditorError(sentence, hint))
            return
        file = QtCore.QSaveFile(str(path))
        content = FORMATS[suffix].draw(subject(opened))
        if file.open(file.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit():
            self._bar.say("good", self.tr("Written: %1").replace("%1", str(path)))
        else:
            sentence = self.tr("The picture could not be written: %1").replace("%1", file.errorString())
            self._bar.error(EditorError(sentence, self.tr("Choose another folder.")))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        from .picture import as_clip, subject

        QGuiApplication.clipboard().setMimeData(as_clip(subject(self._opened())))

    def copy_as_text(self) -> None:
        """Put the topology on the clipboard as plain text, for a ticket."""
        from .picture import as_text, subject

        QGuiApplication.clipboard().setText(as_text(subject(self._opened())).decode())

    def print_picture(self) -> None:
        """Ask for a printer and print."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loads the printing system
        except ImportError as error:
            sentence = self.tr("Printing is not possible here: %1").replace("%1", str(error))
            hint = self.tr("Install PySide6's QtPrintSupport, or export the picture as PDF.")
            self._bar.error(EditorError(sentence, hint))
            return

        from .picture import paint, paper, subject

        opened = self._opened()
        shown = subject(opened)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(opened.name)
        printer.setPageLayout(paper(shown))
        if QPrintDialog(printer, self._window).exec() == QPrintDialog.DialogCode.Accepted:
            paint(printer, shown)

    def _opened(self) -> Opened:
        opened = self._workspace.current
        assert opened is not None, "the commands are disabled without a domain"
        return opened


def file_name(name: str) -> str:
    """The domain's name without what cannot stand in a file's name."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-.") or "topology"
