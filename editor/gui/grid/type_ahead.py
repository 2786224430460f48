"""Typing letters in the grid goes to the device that begins with them, or has them in its name."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...pci.address import PciAddress
from .view import GridView

_PAUSE = 1.5  # seconds after which a letter begins another word
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class TypeAhead(QObject):
    """Looks at the grid's keys before it does. While a word is being typed, Backspace corrects it."""

    typed = Signal(str)  # the word, and whether anything is called so, for the status bar

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._word = ""
        self._at = 0.0
        grid.installEventFilter(self)

    @property
    def _is_typing(self) -> bool:
        return bool(self._word) and time.monotonic() - self._at < _PAUSE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            return super().eventFilter(watched, event)
        corrects = event.key() == Qt.Key.Key_Backspace and self._is_typing
        letter = event.text() if event.modifiers() in _PLAIN and event.text().isprintable() else ""
        if letter == " " and not self._is_typing:
            letter = ""
        if not corrects and not letter:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # it is no shortcut
        else:
            self._type(self._word[:-1] if corrects else (self._word if self._is_typing else "") + letter)
        return True

    def _type(self, word: str) -> None:
        self._word, self._at = word, time.monotonic()
        found = self._find(word.casefold()) if word else None
        if found is not None:
            self._grid.select((found,), found)
        if word and found is None:
            self.typed.emit(self.tr("No device is called “%1…”.").replace("%1", word))
        else:
            self.typed.emit(self.tr("Go to: %1").replace("%1", word) if word else "")

    def _find(self, word: str) -> PciAddress | None:
        """The next from where the keyboard is, around the end; a name that begins so is better than one that has it."""
        picture = self._grid.slots.picture
        if picture is None:
            return None
        names = sorted(
            (placement.address, picture.snapshot.name(placement).casefold())
            for placement in picture.snapshot.placements
            if placement.address is not None and not placement.twin
        )
        here = self._grid.current_address()
        ahead = [each for each in names if here is None or each[0] >= here]
        behind = names[: len(names) - len(ahead)]
        if len(set(word)) == 1 and len(word) > 1:  # the same letter again: the next one
            word, ahead = word[0], [each for each in ahead if each[0] != here]
        for fits in (str.startswith, str.__contains__):
            for address, name in (*ahead, *behind):
                if fits(name, word):
                    return address
        return None
