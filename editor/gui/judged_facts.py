"""The part of the details that takes a while: what the guest sees of a device, what other libvirts say of it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.gui import guest_words
from editor.gui.fact_rows import fact_rows
from editor.gui.findings_table import message
from editor.inference.result import Placement
from editor.rules.finding import Severity
from editor.session.session import State

_OF_OTHERS = "compat-"


class JudgedFacts(QWidget):
    """Keeps its place until the state is judged, and is filled then, so that nothing around it is built anew."""

    def __init__(self, placement: Placement, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placement = placement
        self._judged: State | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        if state.is_judged:
            self._fill(state)
        else:
            self._rows(guest_words.facts(None, placement, state.snapshot))

    def show_judged(self, state: State) -> None:
        """The state that the placement is of is judged."""
        if self._judged is not state:
            self._clear()
            self._fill(state)

    def _fill(self, state: State) -> None:
        self._judged = state
        self._rows(guest_words.facts(state.question.view, self._placement, state.snapshot))
        position = self._placement.device.position if self._placement.device is not None else None
        found = [f for f in state.findings if f.code.startswith(_OF_OTHERS) and position in f.positions]
        refusals = [message(finding) for finding in found if finding.severity is Severity.ERROR]
        for text in refusals:
            self._say(text, "error")
        if len(found) > len(refusals):
            self._say(self.tr("Other libvirts make something else of it: see Findings and Outlook."), "muted")

    def _say(self, text: str, role: str) -> None:
        label = self._label(text)
        label.setProperty("role", role)
        self._column.addWidget(label)

    def _clear(self) -> None:
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            child.hide()
            child.deleteLater()
        while self._column.count():
            self._column.takeAt(0)

    def _rows(self, rows: Iterable[tuple[str, str]]) -> None:
        form = fact_rows(rows)
        holder = QWidget(self)
        holder.setLayout(form)
        holder.setVisible(bool(form.rowCount()))
        self._column.addWidget(holder)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(10)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label
