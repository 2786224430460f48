"""Remove controllers that are in use: what becomes of the devices behind them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...edits.remove import Orphans, Remove, going, orphans
from ...errors import EditorError
from ...pci.address import PciAddress
from ...session.session import Session, State
from ...snapshot.derive import Snapshot
from ..look.language import said
from ..look.plain import text_label
from ..look.segments import Segment, Segments
from .coming import coming

_SHOWN = 12


class RemoveDialog(QDialog):
    """Lists who would lose the bus; offers to let libvirt place them anew, or to remove them, too."""

    edit_wanted = Signal(object)  # Edit

    def __init__(self, session: Session, positions: tuple[int, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        snapshot = session.state.edited
        self.setWindowTitle(said(Remove(positions).title(snapshot)))
        self._session = session
        self._positions = positions
        self._left = orphans(snapshot, positions)
        gone = ", ".join(snapshot.name(placement) for placement in going(snapshot, positions))
        question = text_label(self.tr("Where do the devices behind %1 go?").replace("%1", gone))
        question.setWordWrap(True)
        question.setProperty("role", "heading")
        choices = (
            Segment(Orphans.FORGET, self.tr("Let libvirt choose anew"), self.tr("Their addresses are forgotten.")),
            Segment(Orphans.REMOVE, self.tr("Remove them, too"), self.tr("The guest loses them.")),
        )
        self._chosen = Orphans.FORGET
        self.choices = Segments(self.tr("Devices behind it:"), choices, self._chosen)
        self.choices.chosen.connect(self._choose)
        self.answer = text_label()
        self.answer.setWordWrap(True)
        self.answer.setMinimumWidth(400)
        self.answer.setAccessibleName(self.tr("What becomes of each device"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("Remove"))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(question)
        layout.addWidget(self.choices)
        layout.addWidget(self.answer)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.choices.buttons[self._chosen].setFocus()
        self._show()

    def _choose(self, chosen: Orphans) -> None:
        self._chosen = chosen
        self._show()

    def _show(self) -> None:
        edit = Remove(self._positions, self._chosen)
        try:
            after = self._session.preview(edit)
        except EditorError as error:
            self._say([said(error.sentence), said(error.hint)], "card-error")
            self.go.setEnabled(False)
            return
        lines = list(self._fates(edit, after.edited))
        if len(lines) > _SHOWN:
            lines[_SHOWN:] = [self.tr("… and %1 more").replace("%1", str(len(lines) - _SHOWN))]
        refusal = after.edited.inference.error
        lines += coming(self._session.state, after)
        lines += self._back(after)
        self._say(lines, "card-error" if refusal else "card")
        self.go.setEnabled(True)

    def _fates(self, edit: Remove, after: Snapshot) -> Iterator[str]:
        before = self._session.state.edited
        places = {after.name(p): p.address for p in after.placements}
        staying = 0
        for placement in self._left:
            name = before.name(placement)
            place = placement.address.short if placement.address else self.tr("no place")
            if edit.orphans is Orphans.REMOVE:
                yield self.tr("%1 at %2 is removed").replace("%1", name).replace("%2", place)
            elif placement.address is not None and places.get(name) == placement.address:
                staying += 1
            else:
                yield f"{name}  {place} → {self._place(places.get(name))}"
        if staying:
            yield self.tr("%n device(s) behind it stay(s) at the same address", "", staying)

    def _place(self, place: PciAddress | None) -> str:
        return place.short if place else self.tr("no place")

    def _back(self, after: State) -> Iterator[str]:
        names = added_again(self._session.state.edited, after.edited, self._positions)
        if names:
            yield self.tr(
                "libvirt adds %1 again, because a device, or a controller with a higher index, needs it."
            ).replace("%1", ", ".join(names))

    def _say(self, lines: list[str], role: str) -> None:
        self.answer.setProperty("role", role)
        self.answer.style().polish(self.answer)
        self.answer.setText("\n".join(lines))
        self.go.setAccessibleDescription(self.answer.text())

    def _accept(self) -> None:
        self.edit_wanted.emit(Remove(self._positions, self._chosen))
        self.accept()


def added_again(before: Snapshot, after: Snapshot, positions: tuple[int, ...]) -> tuple[str, ...]:
    """The removed devices that libvirt adds by itself in the snapshot `after`."""
    added = {after.name(p) for p in after.placements if p.device is None}
    return tuple(name for name in map(before.name, going(before, positions)) if name in added)
