"""Move by typing an address, with the same answers that dragging gives."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...errors import EditorError
from ...inference.fits import FitKind
from ...pci.address import PciAddress
from ..grid.mover import Carried, MoveAnswer, Mover
from ..look.language import said
from ..look.plain import text_label


class MoveDialog(QDialog):
    """Asks for an address; its button swaps where somebody is there."""

    edit_wanted = Signal(object)  # Edit

    def __init__(
        self, mover: Mover, carried: Carried, name: str, at: PciAddress | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move %1").replace("%1", name))
        self._mover = mover
        self._carried = carried
        self._answer: MoveAnswer | None = None
        self.address = QLineEdit(at.short if at else "")
        self.address.setPlaceholderText("00:03.0")
        self.address.selectAll()
        self.address.setAccessibleName(self.tr("New address: bus, slot, function"))
        self.address.textChanged.connect(self._show)
        self.reason = text_label()
        self.reason.setWordWrap(True)
        self.reason.setMinimumWidth(360)
        self.reason.setProperty("role", "card")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&To address:"), self.address)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.reason)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        try:
            self._answer = self._mover.exact(self._carried, PciAddress.parse(self.address.text()))
            self.reason.setText(self._answer.reason)
        except EditorError as error:
            self._answer = None
            self.reason.setText(said(error.hint))
        swap = self._answer is not None and self._answer.kind is FitKind.SWAP
        self.go.setText(self.tr("Swap") if swap else self.tr("Move"))
        self.go.setEnabled(self._answer is not None and self._answer.edit is not None)
        for each in (self.go, self.address):
            each.setAccessibleDescription(self.reason.text())

    def _accept(self) -> None:
        if self._answer is not None and self._answer.edit is not None:
            self.edit_wanted.emit(self._answer.edit)
            self.accept()
