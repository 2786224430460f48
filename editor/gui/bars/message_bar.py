"""One calm line for what went wrong or is under way, instead of dialogs piled up."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QToolButton, QWidget

from ...errors import EditorError
from ...phrase import Phrase
from ...plain_text import plain_lines
from ..look.icons import icon, pixmap
from ..look.language import said
from ..look.plain import rich_label, text_label
from ..look.theme import current_theme

_GOOD_STAYS = 8000  # milliseconds: good news need no answer


class Offer(NamedTuple):
    """What can be done about it: a button's text, and who does it."""

    text: str
    action: Callable[[], None]


class MessageBar(QFrame):
    """Shows one message; the next takes its place. Hidden while there is none."""

    shown = Signal(str)  # its words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = text_label()
        self._text = rich_label()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(self._text.textInteractionFlags().TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedSize(QSize(90, 10))
        self._busy.setTextVisible(False)
        self._action = QToolButton()
        self._second = QToolButton()
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        self._action.clicked.connect(lambda: self._act(0))
        self._second.clicked.connect(lambda: self._act(1))
        self._offers: tuple[Offer, ...] = ()
        self._role = ""
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_GOOD_STAYS)
        self._leave.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        for widget in (self._sign, self._busy, self._text, self._action, self._second, self._close):
            row.addWidget(widget)
        self.hide()

    def error(self, error: EditorError, *offers: Offer) -> None:
        """A refusal: its sentence, its hint, and what can be done about it, two things at most."""
        where = "" if error.line is None else self.tr("Line %1, column %2.")
        where = where.replace("%1", str(error.line)).replace("%2", str(error.column))
        self._show("error", said(error.sentence), f"{where} {said(error.hint)}".strip(), offers)

    def error_of(self, error: EditorError, name: str) -> None:
        """A refusal, saying what it is about."""
        named = Phrase("{name}: {sentence}", name=name, sentence=error.sentence)
        sentence = error.sentence if name in error.sentence else named
        self.error(EditorError(sentence, error.hint, line=error.line, column=error.column))

    def say(self, role: str, text: str, *offers: Offer) -> None:
        """A word of kind `good`, `note` or `warning`."""
        self._show(role, text, "", offers)

    def wait(self, text: str, cancel: Callable[[], None] | None) -> None:
        """Something is under way; `cancel` stops waiting for it, where that can be done."""
        self._show("note", text, "", (Offer(self.tr("Cancel"), cancel),) if cancel else ())
        self._sign.hide()
        self._busy.show()

    @property
    def is_waiting(self) -> bool:
        """Whether it shows that something is under way."""
        return not self.isHidden() and not self._busy.isHidden()

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def clear_error(self) -> None:
        """What went wrong is mended, or of no matter any more."""
        if self._role == "error":
            self.hide()

    @property
    def text(self) -> str:
        """What it says, for tests and screen readers; empty while it is hidden."""
        return self._text.accessibleName() if not self.isHidden() else ""

    def _show(self, role: str, text: str, hint: str, offers: tuple[Offer, ...]) -> None:
        theme = current_theme()
        name, colour = {
            "error": ("error", theme.error),
            "warning": ("warning", theme.warning),
            "good": ("yes", theme.good),
        }.get(role, ("note", theme.accent))
        self._sign.setPixmap(pixmap(name, colour, 16, self.devicePixelRatioF()))
        self._sign.show()
        self._busy.hide()
        text, hint = plain_lines(text), plain_lines(hint)
        safe, soft = escape(text), escape(hint)
        self._text.setText(f"<b>{safe}</b> {soft}" if hint else safe)
        self._text.setAccessibleName(f"{text} {hint}".strip())
        self.shown.emit(self._text.accessibleName())
        self._leave.stop()
        if role == "good":
            self._leave.start()
        self._close.setIcon(icon("close", theme.muted))
        for at, button in enumerate((self._action, self._second)):
            button.setText(offers[at].text if at < len(offers) else "")
            button.setAccessibleDescription(text)
            button.setVisible(at < len(offers))
        self._offers = offers
        self._role = role
        self.setProperty("role", f"bar-{role}")
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _act(self, at: int) -> None:
        self.hide()
        self._offers[at].action()
