"""A choice of few values, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from .plain import tip


class Segment(NamedTuple):
    """One value, its word, and what it would mean here."""

    value: object
    text: str
    meaning: str


class Segments(QWidget):
    """One button a value, the present one pressed. `name` is what the values are of, for screen readers."""

    chosen = Signal(object)

    def __init__(
        self, name: str, segments: Sequence[Segment], present: object = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[object, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for segment in segments:
            button = QToolButton(self)
            button.setObjectName(f"{name} {segment.text}")
            button.setProperty("role", "segment")
            button.setText(segment.text)
            button.setMinimumWidth(self._width(segment.text))
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(f"{name} {segment.text}")
            button.clicked.connect(lambda checked=False, value=segment.value: self.chosen.emit(value))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[segment.value] = button
        self.show_segments(segments, present)

    def show_segments(self, segments: Iterable[Segment], present: object) -> None:
        """The same values with what they mean now, and which of them is the present one."""
        for value, _, meaning in segments:
            self.buttons[value].setToolTip(tip(meaning))
            self.buttons[value].setAccessibleDescription(meaning)
            self.buttons[value].setChecked(value == present)

    def _width(self, text: str) -> int:
        """Room for the text when it is pressed, and bold."""
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(text) + 14
