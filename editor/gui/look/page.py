"""A column of labels, facts and controls that is filled again for each selection and each state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...plain_text import plain, plain_lines
from .plain import rich_label, text_label
from .theme import mono

_NAMES = 9  # the least width of the names of facts, in “m”: so values begin at the same place whatever is selected
_Widget = TypeVar("_Widget", bound=QWidget)


class Look(NamedTuple):
    """How a label looks: its role in the style sheet; the size of the font of fixed width beside that of the window, 0
    for the window's own font; whether its text is HTML, in which all that is not our own is escaped.
    """

    role: str
    mono: float = 0
    rich: bool = False


TITLE, HEADING, MUTED, CARD, BAD_CARD = map(Look, ("title", "heading", "muted", "card", "card-error"))
ADDRESS = Look("muted", mono=0.92)
CODE = Look("card", mono=0.88)
ERROR = Look("error")
RICH_MUTED, RICH_CARD, RICH_BAD_CARD = (Look(each.role, rich=True) for each in (MUTED, CARD, BAD_CARD))


class FactsPage(QWidget):
    """Filled from top to bottom between `begin` and `end`.

    What is of the same kind as before is kept, and only told what to say: a new widget, which the style sheet dresses,
    takes ten times as long, and is lost to whoever is about to use the old one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: list[tuple[object, QWidget]] = []  # the widgets of the column, by kind
        self._spare: list[tuple[object, QWidget]] = []  # those of other pages
        self._at = 0

    def add_room_below(self) -> None:
        """Room that is left over is below."""
        self._column.addStretch(1)

    def begin(self) -> None:
        """Start at the top."""
        self._at = 0

    def end(self) -> None:
        """That is all: what was below it goes.

        Its layout is done now: from page to page within pages it would be laid out, and painted, again and again.
        """
        while len(self._shown) > self._at:
            self._drop()
        self._column.activate()

    def label(self, look: Look, text: str) -> None:
        """Words, which can be selected and copied."""
        label = self.kept(look, lambda: _label(look))
        if look.mono:
            font = mono()
            font.setPointSizeF(font.pointSizeF() * look.mono)
            label.setFont(font)
        label.setText(plain_lines(text))

    def facts(self, rows: Iterable[tuple[str, str]]) -> None:
        """Names and values; those without a value are left out."""
        self.kept(Facts, Facts).show_rows([(name, text) for name, text in rows if text])

    def kept(self, kind: object, make: Callable[[], _Widget]) -> _Widget:
        """The next widget: the one of that kind which is there already, or one made now."""
        if all(kind != there for there, _ in self._shown[self._at :]):
            made = self._taken_out(kind) or make()
            self._column.insertWidget(self._at, made)
            made.show()  # now: left to the layout, it would come one event later
            self._shown.insert(self._at, (kind, made))
        while self._shown[self._at][0] != kind:
            self._drop()
        self._at += 1
        return cast(_Widget, self._shown[self._at - 1][1])

    def add(self, widget: _Widget) -> _Widget:
        """A widget that is of this state only."""
        return self.kept(widget, lambda: widget)

    def inside(self) -> Iterator[QWidget]:
        """All widgets of the page, from top to bottom."""
        for _, widget in self._shown:
            yield widget
            yield from widget.findChildren(QWidget)

    def _drop(self) -> None:
        """Take the next one away, which may be in the middle of a signal."""
        kind, widget = self._shown.pop(self._at)
        self._column.removeWidget(widget)
        widget.hide()
        if kind is widget:
            widget.deleteLater()
        else:
            self._spare.append((kind, widget))

    def _taken_out(self, kind: object) -> QWidget | None:
        """One of that kind which was there once, and is no more spare."""
        at = next((at for at, (each, _) in enumerate(self._spare) if each == kind), None)
        return None if at is None else self._spare.pop(at)[1]


class Facts(QWidget):
    """Names and values in two columns; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(8)
        self._form.setVerticalSpacing(4)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        while len(self._rows) > len(rows):
            self._rows.pop()
            self._form.removeRow(len(self._rows))
        while len(self._rows) < len(rows):
            self._rows.append((_name(), _value()))
            self._form.addRow(*self._rows[-1])
            for label in self._rows[-1]:
                label.show()
        for (key, value), (name, text) in zip(self._rows, rows, strict=True):
            key.setText(name)
            key.setMinimumWidth(key.fontMetrics().horizontalAdvance("m") * _NAMES)
            value.setText(plain(text))
        self._form.activate()
        self.setVisible(bool(rows))
        self._form.invalidate()  # else it shares the height out as before, where all of it is as high as before


def _label(look: Look) -> QLabel:
    label = rich_label() if look.rich else text_label()
    label.setProperty("role", look.role)
    label.setWordWrap(True)
    label.setMinimumWidth(10)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _name() -> QLabel:
    name = text_label()
    name.setProperty("role", "muted")
    return name


def _value() -> QLabel:
    value = text_label()
    value.setWordWrap(True)
    value.setMinimumWidth(10)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return value
