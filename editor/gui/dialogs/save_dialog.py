"""Review before saving, and what libvirt made of it afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...connection.answers import DomainText, Stored
from ...connection.files import FileText, printable
from ...connection.layers import Layers
from ...document.read import parse
from ...errors import EditorError
from ...guestview.view import guest_view
from ...rules.finding import Severity
from ...snapshot.derive import derive
from ...snapshot.live import when
from ..look.language import said
from ..look.open_over import resize_by_letters
from ..look.plain import text_label, tip
from ..open.opened import Opened
from ..panels.changes import DiffView, unified
from ..panels.findings_table import message
from ..panels.noticed import lines as noticed_lines

_MOST = 6


class SaveDialog(QDialog):
    """What changes, in words and as text; what is still wrong; whether the guest notices."""

    save_wanted = Signal()
    save_as_wanted = Signal()

    def __init__(self, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review and save %1").replace("%1", opened.name))
        self._opened = opened
        self._words = QScrollArea()
        self._words.setWidgetResizable(True)
        self._words.setFrameShape(QScrollArea.Shape.NoFrame)
        self._words.setAccessibleName(self.tr("Good to know"))
        self._words.setAccessibleDescription(self.tr("Findings, what the guest will notice, and when it takes effect"))
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        for text, role in self._lines():
            label = text_label(text)
            label.setWordWrap(True)
            label.setProperty("role", role)
            self._column.addWidget(label)
        self._column.addStretch(1)
        self._words.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._words)
        self.difference = DiffView()
        session = opened.session
        self.difference.show_difference(
            unified(session.saved, session.state.output, self.tr("saved"), self.tr("edited"))
        )
        layout.addWidget(self.difference, 1)
        layout.addWidget(self._buttons())
        resize_by_letters(self, 58, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words have the height that they need, but leave something to the difference."""
        super().resizeEvent(event)
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        needed = self._column.heightForWidth(self.width() - margins.left() - margins.right())
        self._words.setFixedHeight(min(needed, self.height() * 3 // 5))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self._save_words())
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        self.save.setEnabled(self._can_save() and self._opened.session.modified)
        self.save_as = QPushButton(self.tr("Save to another &file…"))
        self.save.setToolTip(self.tr("What was there before is kept as a backup"))
        self.save_as.setToolTip(self.tr("What it was opened from stays as it is"))
        self.save.clicked.connect(self._save)
        if isinstance(self._opened.loaded, FileText) and self._opened.loaded.path is None:
            self.save.setToolTip(self.tr("It has no file yet"))
            self.save_as.hide()
        self.save_as.clicked.connect(self._save_as)
        buttons.addButton(self.save_as, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _save_words(self) -> str:
        if isinstance(self._opened.loaded, DomainText):
            return self.tr("&Save to libvirt")
        if self._opened.loaded.path is None:
            return self.tr("&Save to a file…")
        return self.tr("&Save to %1").replace("%1", printable(self._opened.loaded.path.name).replace("&", "&&"))

    def _can_save(self) -> bool:
        loaded = self._opened.loaded
        return not (self._opened.readonly and isinstance(loaded, DomainText))

    def _lines(self) -> list[tuple[str, str]]:
        opened = self._opened
        session = opened.session
        state = session.state
        done = [said(each.title) for each in session.history[1 : session.at + 1]]
        lines = [(self.tr("What was done"), "heading")]
        if not session.modified:
            lines.append((self.tr("No unsaved changes."), "muted"))
        else:
            shown = [f"•  {title}" for title in done[-_MOST:]] or [self.tr("•  The save policy changes the text")]
            hidden = len(done) - _MOST
            if hidden > 0:
                shown.insert(0, self.tr("… %1 earlier").replace("%1", str(hidden)))
            lines.append(("\n".join(shown), ""))
            lines.append((self._noticed(), "card"))
        if opened.session.is_behind:
            words = self.tr(
                "This is from before somebody else's change was loaded: saving it takes that change back. "
                "Redo leads to where it is in."
            )
            lines.append((words, "card"))
        lines += [(text, "card") for text in self._layers(opened.layers)]
        if opened.active:
            lines.append((self.tr("The domain is running: this takes effect after its next shutdown."), "card"))
            lines += [(text, "card") for text in self._now(opened.layers)]
        if opened.readonly and isinstance(opened.loaded, DomainText):
            lines.append(
                (
                    self.tr(
                        "The connection is read-only: it can go to a file only, and secrets (passwords) are missing."
                    ),
                    "card",
                )
            )
        found = [f for f in state.findings if f.severity is not Severity.NOTE]
        if found:
            lines.append((self.tr("Open findings"), "heading"))
            signs = {Severity.ERROR: "✖", Severity.WARNING: "▲"}
            shown = [f"{signs[f.severity]}  {message(f)}" for f in found[:_MOST]]
            if len(found) > _MOST:
                shown.append(self.tr("… and %1 more").replace("%1", str(len(found) - _MOST)))
            lines.append(("\n".join(shown), ""))
        lines.append((self.tr("The difference"), "heading"))
        return lines

    def _now(self, layers: Layers | None) -> list[str]:
        """What of it what runs can have already."""
        state = self._opened.session.state
        if layers is None or layers.running is None:
            return []
        try:
            running = derive(parse(layers.running), state.target)
        except EditorError:
            return []
        found = [f"•  {said(sentence)}" for sentence in when(state.changes, running)]
        return ["\n".join([self.tr("What runs now:"), *found[:_MOST]])] if found else []

    def _layers(self, layers: Layers | None) -> list[str]:
        """What would bring an old definition back."""
        if layers is None:
            return []
        found = []
        if layers.managed_save:
            found.append(
                self.tr(
                    "Its state was saved when it was stopped (managed save): the next start goes on with the devices "
                    "of that time, and what is saved now holds from the start after it."
                )
            )
        if layers.snapshots:
            words = self.tr("To go back to a snapshot brings the definition of its time back: %1")
            found.append(words.replace("%1", ", ".join(layers.snapshots[:_MOST])))
        if layers.checkpoints:
            words = self.tr("Checkpoints keep the definition of their time: %1")
            found.append(words.replace("%1", ", ".join(layers.checkpoints[:_MOST])))
        return found

    def _noticed(self) -> str:
        """What the guest will notice, each thing in a line."""
        saved, state = self._opened.saved, self._opened.session.state
        view = state.question.view
        found = noticed_lines(saved, guest_view(saved, view.system), state.snapshot, view)
        if not found:
            return self.tr("The guest does not notice any of it.")
        shown = [f"•  {line}" for line in found[:_MOST]]
        if len(found) > _MOST:
            shown.append(self.tr("… and %1 more").replace("%1", str(len(found) - _MOST)))
        return "\n".join([self.tr("The guest notices:"), *shown])

    def _save(self) -> None:
        self.accept()
        self.save_wanted.emit()

    def _save_as(self) -> None:
        self.accept()
        self.save_as_wanted.emit()


class StoredDialog(QDialog):
    """libvirt stored it: what it changed of the text by itself, and where the previous one is."""

    report_wanted = Signal()

    def __init__(self, sent: bytes, stored: Stored, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Saved to libvirt"))
        layout = QVBoxLayout(self)
        difference = unified(sent, stored.stored, self.tr("sent"), self.tr("stored"))
        words = [
            self.tr("libvirt stored the domain, but changed the following:")
            if difference
            else self.tr("libvirt stored the domain exactly as it was given.")
        ]
        if stored.active:
            words.append(self.tr("The domain is running: the change takes effect after its next shutdown."))
        words.append(self.tr("The previous definition is kept in %1").replace("%1", printable(stored.backup)))
        for text in words:
            label = text_label(text)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        self.difference = DiffView()
        self.difference.show_difference(difference)
        self.difference.setVisible(bool(difference))
        layout.addWidget(self.difference, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy path of the backup"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tip(printable(stored.backup)))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(printable(stored.backup)))
        self.report = buttons.addButton(self.tr("Keep a &report…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.report.setToolTip(self.tr("What was saved, where, when, and what libvirt made of it, as text or HTML"))
        self.report.clicked.connect(self.report_wanted)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_by_letters(self, 54, 34 if difference else 0)
