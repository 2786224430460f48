"""Facts in two columns: names and values."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy

_NAMES = 9  # the least width of the names, in “m”: so values begin at the same place whatever is selected


def fact_rows(rows: Iterable[tuple[str, str]]) -> QFormLayout:
    """A layout of its own for these names and texts; those without a text are left out."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(8)
    form.setVerticalSpacing(4)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    for name, text in rows:
        if not text:
            continue
        key, value = QLabel(name), QLabel(text)
        key.setProperty("role", "muted")
        key.setMinimumWidth(key.fontMetrics().horizontalAdvance("m") * _NAMES)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setMinimumWidth(10)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        form.addRow(key, value)
    return form
