"""Go to a bus by its number, its port's name or a device on it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ...errors import EditorError
from ...snapshot.derive import Snapshot
from ...snapshot.search import bus_of
from ..look.language import said
from ..look.plain import text_label


class BusDialog(QDialog):
    """Type, or take a bus from the list."""

    bus_wanted = Signal(int)

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to a bus"))
        self._snapshot = snapshot
        self._bus: int | None = None
        self.choice = QComboBox()
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setAccessibleName(self.tr("Bus number in hexadecimal, port or device"))
        self.choice.setMaxVisibleItems(16)
        for number in sorted(snapshot.buses):
            self.choice.addItem(_words(snapshot, number), number)
        self.choice.setCompleter(cast(QCompleter, None))  # “1” means bus 01, not the first item that begins so
        self.choice.setEditText("")
        line = self.choice.lineEdit()
        assert line is not None, "an editable box has one"
        line.setPlaceholderText("12")
        line.setAccessibleName(self.choice.accessibleName())
        self.choice.editTextChanged.connect(self._show)
        self.answer = text_label()
        self.answer.setProperty("role", "card")
        self.answer.setWordWrap(True)
        self.answer.setMinimumWidth(360)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("&Go"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Bus, port or device:"), self.choice)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _show(self) -> None:
        text = self.choice.currentText()
        at = self.choice.findText(text, Qt.MatchFlag.MatchFixedString)
        try:
            self._bus = self.choice.itemData(at) if at >= 0 else bus_of(self._snapshot, text)
            self.answer.setText(_words(self._snapshot, self._bus))
        except EditorError as error:
            self._bus = None
            wanted = self.tr("Numbers are hexadecimal, as in addresses; a port's or a device's name will do as well.")
            self.answer.setText(f"{said(error.sentence)} {said(error.hint)}"[:200] if text.strip() else wanted)
        self.go.setEnabled(self._bus is not None)
        for each in (self.go, self.choice, self.choice.lineEdit() or self.choice):
            each.setAccessibleDescription(self.answer.text())

    def _accept(self) -> None:
        if self._bus is not None:
            self.accept()
            self.bus_wanted.emit(self._bus)


def _words(snapshot: Snapshot, number: int) -> str:
    """“Bus 12 · port 18 at 00:03.1 · net4”."""
    controller = snapshot.controller(snapshot.buses[number])
    words = [QCoreApplication.translate("BusDialog", "Bus %1").replace("%1", f"{number:02x}")]
    place = f" {controller.address.short}" if controller.address else ""
    words.append(f"{snapshot.name(controller)}{place}")
    there = [snapshot.name(p) for p in snapshot.on_bus(number)]
    if there:
        words.append(", ".join(there[:4]) + (" …" if len(there) > 4 else ""))
    return " · ".join(words)
