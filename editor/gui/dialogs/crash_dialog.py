"""What a bug leaves to be seen: where the texts are, and a report that can be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from ...connection.files import printable
from ..look.open_over import resize_by_letters
from ..look.plain import text_label
from ..look.theme import mono


class CrashDialog(QDialog):
    """Says that it is our fault, where the texts are, and gives the report."""

    def __init__(self, text: str, kept: Path | None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("This is a bug in virt-slots"))
        resize_by_letters(self, 48, 30)
        words = self.tr("An unexpected error occurred. It is not your fault.")
        if kept is not None:
            words += "\n" + self.tr(
                "What you had not saved is kept, and offered if virt-slots has to be started again:"
            )
            words += f"\n{printable(kept)}"
        label = text_label(words)
        label.setWordWrap(True)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setFont(mono())
        shown.setAccessibleName(self.tr("Report"))
        shown.setAccessibleDescription(words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(self.tr("To send it to those who make this program"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, shown, buttons):
            layout.addWidget(widget)
