"""The commands of the Help menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox, QWhatsThis

import editor


class HelpCommands(QObject):
    """Keys, terms, and what this is."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def keys(self) -> None:
        """Show all shortcuts."""
        rows = [
            (
                action.text().replace("&&", "\0").replace("&", "").replace("\0", "&amp;"),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for menu in self._window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]
        table = "".join(f"<tr><td>{text}</td><td style='padding-left:24px'>{key}</td></tr>" for text, key in rows)
        QMessageBox.information(self._window, self.tr("Keys"), f"<table style='white-space:pre'>{table}</table>")

    def whats_this(self) -> None:
        """Explain what is clicked next."""
        QWhatsThis.enterWhatsThisMode()

    def about(self) -> None:
        """Say what this is."""
        words = self.tr("See, edit and check the PCI topology of libvirt domains.")
        QMessageBox.about(self._window, "virt-slots", f"<b>virt-slots {editor.__version__}</b><p>{words}</p>")
