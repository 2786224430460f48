"""The commands of the Help menu."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from ... import __version__
from ..look.open_over import open_over
from ..look.plain import message_box

if TYPE_CHECKING:
    from ..dialogs.handbook_dialog import HandbookDialog

LICENCE = "GPL-2.0-or-later"  # as in pyproject.toml


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
        """Say what this is, whose licence it has, and where it comes from; mistakes in it can be reported."""
        from ..dialogs.handbook_dialog import ISSUES, PROJECT

        box = message_box(self._window, f"virt-slots {__version__}")
        box.setWindowTitle(self.tr("About virt-slots"))
        lines = (
            self.tr("See, edit and check the PCI topology of libvirt domains."),
            self.tr("Free software, without any warranty. Licence: %1.").replace("%1", LICENCE),
            self.tr("Home page: %1").replace("%1", PROJECT),
            self.tr("Bugs: %1").replace("%1", ISSUES),
            f"Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}",
        )
        box.setInformativeText("\n\n".join(lines))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for text, address in ((self.tr("&Home page"), PROJECT), (self.tr("&Report a bug"), ISSUES)):
            button = box.addButton(text, box.ButtonRole.ActionRole)
            button.setAccessibleDescription(self.tr("Opens %1 in the browser").replace("%1", address))
            button.clicked.connect(partial(QDesktopServices.openUrl, QUrl(address)))
        box.setDefaultButton(box.addButton(box.StandardButton.Close))
        open_over(box, self._window)
