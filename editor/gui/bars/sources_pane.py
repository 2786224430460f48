"""The list on the left with a field above that filters it, as soon as there is enough to filter."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from .sources import Sources

_WORTH_IT = 12  # domains


class SourcesPane(QWidget):
    """Holds both; the field comes when there are many domains."""

    def __init__(self, sources: Sources) -> None:
        super().__init__()
        self._sources = sources
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter domains"))
        self.field.setAccessibleName(self.tr("Filter domains"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(sources.filter)
        self.field.returnPressed.connect(sources.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(sources)
        self.field.hide()

    def show_count(self) -> None:
        """Have the field where it helps."""
        self.field.setVisible(self._sources.count() > _WORTH_IT or bool(self.field.text()))
