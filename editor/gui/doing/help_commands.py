"""The commands of the Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ... import __version__
from ..look.open_over import open_over

if TYPE_CHECKING:
    from ..dialogs.handbook_dialog import HandbookDialog


class HelpCommands(QObject):
    """The handbook, keys, terms, and what this is."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._handbook: HandbookDialog | None = None  # one, where it was left

    def handbook(self) -> None:
        """Show the handbook beside the window."""
        from ..dialogs.handbook_dialog import HandbookDialog

        if self._handbook is None:
            self._handbook = HandbookDialog(self._window)
        self._handbook.show()
        self._handbook.raise_()
        self._handbook.activateWindow()

    def keys(self) -> None:
        """Show all shortcuts."""
        from ..dialogs.keys_dialog import KeysDialog

        open_over(KeysDialog(self._window.menuBar(), self._window), self._window)

    def whats_this(self) -> None:
        """Explain what is clicked next."""
        QtWidgets.QWhatsThis.enterWhatsThisMode()

    def about(self) -> None:
        """Say what this is."""
        words = self.tr("See, edit and check the PCI topology of libvirt domains.")
        QtWidgets.QMessageBox.about(self._window, "virt-slots", f"<b>virt-slots {__version__}</b><p>{words}</p>")
