"""A host asks for a name or a password."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ...connection.answers import Prompt
from ...plain_text import plain
from ..look.plain import text_label


class SignInDialog(QDialog):
    """One line a prompt; the answers go into the future that the host's thread waits for."""

    def __init__(
        self,
        host: str,
        prompts: tuple[Prompt, ...],
        answer: Future[tuple[str, ...] | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sign in to %1").replace("%1", plain(host)))
        self._answer = answer
        self.lines: list[QLineEdit] = []
        form = QFormLayout(self)
        about = text_label(plain(self.tr("%1 asks:").replace("%1", host)))
        form.addRow(about)
        for prompt in prompts:
            line = QLineEdit(prompt.default)
            line.setEchoMode(QLineEdit.EchoMode.Password if prompt.hidden else QLineEdit.EchoMode.Normal)
            line.setAccessibleName(prompt.text)
            line.setAccessibleDescription(self.windowTitle())
            label = text_label(plain(prompt.text))
            label.setBuddy(line)
            form.addRow(label, line)
            self.lines.append(line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.finished.connect(self._tell)

    def _tell(self, result: int) -> None:
        fine = result == QDialog.DialogCode.Accepted
        self._answer.set_result(tuple(line.text() for line in self.lines) if fine else None)
