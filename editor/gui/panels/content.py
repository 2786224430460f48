"""What the panels have in common: a surface in their colour, and a word in the place of what is not there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..look.plain import text_label


def as_surface(widget: QWidget) -> QWidget:
    """Have a widget painted in the colour of the panels."""
    widget.setProperty("role", "panel")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


class ContentOrWord(QStackedWidget):
    """A panel's content, or the reason why there is none; at first, that it is being worked out."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._word = text_label()
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word.setWordWrap(True)
        self._word.setProperty("role", "muted")
        self.addWidget(content)
        self.addWidget(self._word)
        self.say_checking()

    @property
    def has_content(self) -> bool:
        """Whether the content is seen."""
        return self.currentWidget() is self._content

    def show_content(self) -> None:
        """There is something to see."""
        self.setCurrentWidget(self._content)

    def say(self, words: str) -> None:
        """There is nothing to see; say why."""
        self._word.setText(words)
        self.setCurrentWidget(self._word)

    def say_checking(self) -> None:
        """There will be something to see soon."""
        self.say(self.tr("Checking …"))
