"""Add pcie-root-ports: how many, and where they would go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from editor.edits.add_root_ports import AddRootPorts
from editor.edits.new_controllers import displaced
from editor.errors import EditorError
from editor.session.session import Session

_MOST = 255


class PortsDialog(QDialog):
    """Asks for a count; says the places, and which other device would get another address."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add root ports"))
        self._session = session
        self.count = QSpinBox()
        self.count.setRange(1, _MOST)
        self.count.setAccessibleName(self.tr("How many root ports"))
        self.count.valueChanged.connect(self._show)
        self._places = QLabel()
        self._places.setWordWrap(True)
        self._places.setMinimumWidth(380)
        self._places.setProperty("role", "card")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.add = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.add.setText(self.tr("Add"))
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&How many pcie-root-ports:"), self.count)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._places)
        layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._show()

    def _show(self) -> None:
        edit = AddRootPorts(self.count.value())
        before = self._session.state.edited
        try:
            places = edit.places(before)
            moved = displaced(before, self._session.preview(edit).edited)
        except EditorError as error:
            self._places.setText(f"{error.sentence} {error.hint}")
            self.add.setEnabled(False)
            return
        lines = [self.tr("Index %1 at %2").replace("%1", str(i)).replace("%2", place.short) for i, place in places[:12]]
        if len(places) > len(lines):
            lines.append(self.tr("… and %1 more").replace("%1", str(len(places) - len(lines))))
        if moved:
            names = ", ".join(f"{name} {old.short} → {new.short if new else '–'}" for name, old, new in moved[:6])
            lines.append(self.tr("⚠ Other devices would get another address: %1").replace("%1", names))
        else:
            lines.append(self.tr("No other device gets another address."))
        self._places.setText("\n".join(lines))
        self.add.setEnabled(True)

    def _accept(self) -> None:
        self.edit_wanted.emit(AddRootPorts(self.count.value()))
        self.accept()
