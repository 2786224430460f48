"""Add controllers: what kind, how many, and where they would go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ...edits.edit import Edit, displaced
from ...edits.new_controllers import NewController
from ...edits.numa_node import nodes
from ...errors import EditorError
from ...guestview.arrival import hot_plug_places
from ...session.session import Session, State
from ...snapshot.derive import Snapshot
from ..bars.controller_kinds import ControllerKind
from ..look.language import said
from ..look.plain import text_label
from .coming import coming

_SHOWN = 12


class ControllerDialog(QDialog):
    """Asks what the kind needs; says index and place of what comes, and what else would get another address."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, session: Session, kind: ControllerKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add %1").replace("%1", _tr(kind.title)))
        self._session = session
        self._kind = kind
        self._edit: Edit | None = None
        self._make_fields()
        self.answer = text_label()
        self.answer.setWordWrap(True)
        self.answer.setMinimumWidth(400)
        self.answer.setAccessibleName(self.tr("What comes, and where"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.add.setText(self.tr("Add"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        purpose = text_label(_tr(kind.purpose))
        purpose.setWordWrap(True)
        purpose.setProperty("role", "muted")
        form = QFormLayout()
        if kind.question:
            form.addRow(_tr(kind.question), self.count)
            self.count.setAccessibleDescription(purpose.text())
        if kind.has_node:
            form.addRow(self.tr("Guest &NUMA node:"), self.node)
            self.node.setAccessibleName(self.tr("Guest NUMA node"))
            self.node.setAccessibleDescription(self.tr("Which of the guest's nodes the devices behind it are near to"))
        layout = QVBoxLayout(self)
        layout.addWidget(purpose)
        layout.addLayout(form)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self._show()

    def _make_fields(self) -> None:
        self.count = QSpinBox(self)
        self.count.setRange(1, self._kind.most)
        self.count.setVisible(bool(self._kind.question))
        self.count.selectAll()  # the first digit that is typed takes the place of the 1
        self.count.valueChanged.connect(self._show)
        self.node = QComboBox(self)
        self.node.setVisible(self._kind.has_node)
        self.node.addItem(self.tr("none"), None)
        for node in nodes(self._session.state.edited):
            self.node.addItem(str(node), node)
        if self.node.count() == 1:
            self.node.setEnabled(False)
            self.node.setItemText(0, self.tr("none (the guest has no NUMA nodes)"))
        self.node.currentIndexChanged.connect(self._show)

    def _show(self) -> None:
        edit = self._kind.edit(self.count.value(), self.node.currentData())
        before = self._session.state
        try:
            new = edit.controllers(before.edited)
            after = self._session.preview(edit)
            self._edit = edit
            self._say(self._lines(new, before, after), "card")
        except EditorError as error:
            self._edit = None
            self._say((said(error.sentence), said(error.hint)), "card-error")
        self.add.setEnabled(self._edit is not None)

    def _say(self, lines: Iterable[str], role: str) -> None:
        self.answer.setText("\n".join(filter(None, lines)))
        self.answer.setProperty("role", role)
        self.answer.style().polish(self.answer)
        self.add.setAccessibleDescription(self.answer.text())

    def _lines(self, new: tuple[NewController, ...], before: State, after: State) -> Iterator[str]:
        there = {p.index: p for p in after.edited.placements if p.is_bus}
        for controller in new[:_SHOWN]:
            place = controller.place.short if controller.place else ""
            words = self.tr("%1, index %2, at %3").replace("%1", controller.model)
            line = words.replace("%2", str(controller.index)).replace("%3", place)
            target = there[controller.index].target or {}
            number = self.tr(" (guest bus number %1)").replace("%1", str(target.get("busNr")))
            yield line + (number if "busNr" in target else "")
        if len(new) > _SHOWN:
            yield self.tr("… and %1 more").replace("%1", str(len(new) - _SHOWN))
        moved = displaced(before.edited, after.edited)
        if moved:
            names = ", ".join(f"{name} {old.short} → {now.short if now else '–'}" for name, old, now in moved[:6])
            yield self.tr("⚠ Other devices would get another address: %1").replace("%1", names)
        else:
            yield self.tr("No other device gets another address.")
        yield from self._gained(before.edited, after.edited)
        yield from coming(before, after)

    def _gained(self, before: Snapshot, after: Snapshot) -> Iterator[str]:
        old, new = hot_plug_places(before), hot_plug_places(after)
        if old is not None and new is not None:
            words = self.tr("Free hot-plug slots: PCIe %1 → %2, PCI %3 → %4")
            counts = (len(old.pcie), len(new.pcie), len(old.pci), len(new.pci))
            for at, count in enumerate(counts, 1):
                words = words.replace(f"%{at}", str(count))
            yield words

    def _accept(self) -> None:
        if self._edit is not None:
            self.edit_wanted.emit(self._edit)
            self.accept()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Controllers", text)
