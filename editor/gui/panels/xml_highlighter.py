"""The colours of the XML text: tags, attributes, values, comments."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ..look.theme import current_theme

_TAG = re.compile(r"</?[\w:.-]+|/?>")
_ATTRIBUTE = re.compile(r"\b([\w:.-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_IN_COMMENT = 1


class XmlHighlighter(QSyntaxHighlighter):
    """Tags, attributes, values, comments."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.refresh_colours()

    def refresh_colours(self) -> None:
        """The palette changed."""
        theme = current_theme()
        self._tag, self._name, self._value, self._comment = (QTextCharFormat() for _ in range(4))
        self._tag.setForeground(theme.accent)
        self._name.setForeground(theme.muted)
        self._value.setForeground(theme.good)
        self._comment.setForeground(theme.muted)
        self._comment.setFontItalic(True)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in _TAG.finditer(text):
            self.setFormat(match.start(), len(match[0]), self._tag)
        for match in _ATTRIBUTE.finditer(text):
            self.setFormat(match.start(1), len(match[1]), self._name)
            self.setFormat(match.start(2), len(match[2]), self._value)
        start = 0 if self.previousBlockState() == _IN_COMMENT else text.find("<!--")
        while start >= 0:
            end = text.find("-->", start)
            self.setCurrentBlockState(_IN_COMMENT if end < 0 else 0)
            length = len(text) - start if end < 0 else end + 3 - start
            self.setFormat(start, length, self._comment)
            start = -1 if end < 0 else text.find("<!--", end)
