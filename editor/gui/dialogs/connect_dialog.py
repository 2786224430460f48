"""Asks for the host to connect to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..look.plain import text_label


class ConnectDialog(QDialog):
    """A URI as virsh takes it, and whether the host may be changed."""

    wanted = Signal(str, bool)  # URI, read-only

    def __init__(self, known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect to a host"))
        self.uri = QComboBox()
        self.uri.setEditable(True)
        self.uri.addItems(list(known))
        self.uri.setAccessibleName(self.tr("URI of the host"))
        line = self.uri.lineEdit()
        assert line is not None, "an editable box has one"
        line.setAccessibleName(self.uri.accessibleName())
        line.selectAll()
        self.readonly = QCheckBox(self.tr("&Read-only: look, but never change anything there"))
        about = text_label(
            self.tr("As for virsh: qemu:///system is this machine, qemu+ssh://user@host/system another one over ssh.")
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.connect_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.connect_button.setText(self.tr("&Connect"))
        for each in (self.uri, line, self.readonly, self.connect_button):
            each.setAccessibleDescription(about.text())
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&URI:"), self.uri)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(about)
        layout.addWidget(self.readonly)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 36)
        self.uri.editTextChanged.connect(lambda text: self.connect_button.setEnabled(bool(text.strip())))
        self.uri.setFocus()

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.uri.currentText().strip(), self.readonly.isChecked())
