"""Asks before a device comes to a running guest or goes from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...plain_text import plain
from ..look.plain import text_label, tip


class LiveDialog(QDialog):
    """`wanted`: whether the definition is to be changed, too."""

    wanted = Signal(bool)

    def __init__(self, words: str, config: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The running guest"))
        layout = QVBoxLayout(self)
        about = text_label(plain(words))
        about.setWordWrap(True)
        layout.addWidget(about)
        self.config = QCheckBox(self.tr("&Also in the definition, from the next start on"))
        self.config.setAccessibleDescription(words)
        self.config.setChecked(config)
        layout.addWidget(self.config)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.now = buttons.addButton(self.tr("&Now"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.now.setToolTip(tip(plain(words)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.wanted.emit(self.config.isChecked()))
        layout.addWidget(buttons)
