"""Which libvirt the picture is of, and which others must take the domain, too: the answer of each at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from ...knowledge.target import NEWEST, Target, Version
from ...outlook.candidate import Candidate, of_target
from ..look.flow import GAP, Flow
from ..look.plain import menu_text, text_label, tip
from .oldest_button import OldestButton
from .outlook_words import SIGNS, Glance, Level
from .target_menu import TargetMenu

OLD = of_target(Target(Version(2, 5, 0)))


class Chip(NamedTuple):
    """One libvirt that must take the domain, by its name among candidates, and what is to be said of it."""

    name: str
    title: str
    glance: Glance


class ChipButton(QToolButton):
    """A button that can be deleted, too."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class TargetBar(QFrame):
    """Emits what is chosen. A press on a chip asks for the reasons; its menu, or Delete, takes it out."""

    target_chosen = Signal(object)  # Target
    added = Signal(str)  # a candidate's name
    taken_out = Signal(str)
    reasons_wanted = Signal(str)
    refused = Signal(object)  # EditorError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.chips: Mapping[str, QToolButton] = {}
        self.more: QToolButton | None = None
        self._host: Target | None = None
        self._target: Target | None = None
        self._chosen: Candidate | None = None
        self._hosts: tuple[Candidate, ...] = ()
        self._shown: tuple[Chip, ...] | None = None
        self.choice = self._make_choice()
        self._holder = QWidget()
        self._chips = Flow(self._holder)
        self._right: QWidget | None = None
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(12, 5, 8, 5)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(0, 1)
        self._row = QHBoxLayout()
        self._row.setSpacing(GAP)
        self._lines.addLayout(self._row, 0, 0)
        shown = text_label(self.tr("Predict for"))
        shown.setBuddy(self.choice)
        self._row.addWidget(shown)
        self._row.addWidget(self.choice)
        self.oldest = OldestButton()
        self._row.addWidget(self.oldest)
        self._row.addSpacing(14)
        must = text_label(self.tr("Also check against"))
        must.setProperty("role", "heading")
        self._row.addWidget(must)
        self._row.addWidget(self._holder, 1)

    def _make_choice(self) -> QToolButton:
        choice = QToolButton()
        choice.setProperty("role", "choice")
        choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.setToolTip(self.tr("The grid, the details and the findings show what this libvirt makes of the domain."))
        menu = TargetMenu(self._own_hosts, self._mark_shown, choice)
        menu.chosen.connect(self._choose)
        menu.refused.connect(self.refused)
        choice.setMenu(menu)
        return choice

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end, or below where there is no room for both."""
        self._right = widget
        self._lines.addWidget(widget, 0, 1)
        QWidget.setTabOrder(self.choice, widget)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self._right is not None:
            needed = self._row.sizeHint().width() - self._holder.sizeHint().width() + self._chips.line_width()
            margins = self._lines.contentsMargins()
            room = self.width() - margins.left() - margins.right() - self._right.sizeHint().width() - GAP
            line, column = (0, 1) if needed <= room else (1, 0)
            if self._lines.itemAtPosition(line, column) is None:
                self._lines.removeWidget(self._right)
                self._lines.addWidget(self._right, line, column)
        return done

    def show_target(self, target: Target, host: Target | None) -> None:
        """Which one the picture is of; `host` is the libvirt that the domain comes from."""
        self._target, self._host = target, host
        if self._chosen is not None and self._chosen.target != target:
            self._chosen = None
        words = f"libvirt {target.libvirt}"
        if self._chosen is not None and self._chosen.title != words:
            words = self._chosen.title
        elif target == host:
            words += self.tr(" (this host)")
        elif target.libvirt == NEWEST:
            words += self.tr(" (newest known)")
        self.choice.setText(menu_text(words))
        self.choice.setAccessibleName(self.tr("Predict for %1").replace("%1", words))

    def show_chips(self, chips: Sequence[Chip], hosts: Iterable[Candidate]) -> None:
        """Those that must take the domain, too; `hosts` that are connected are offered beside releases and versions."""
        self._hosts = tuple(hosts)
        if tuple(chips) != self._shown:
            self._shown = tuple(chips)
            self._fill_chips(chips)

    def _own_hosts(self) -> Iterable[Candidate]:
        """The domain's own host, and the others."""
        if self._host is not None and all(host.target != self._host for host in self._hosts):
            yield Candidate("", self.tr("This host"), self._host)
        yield from self._hosts

    def _choose(self, chosen: Candidate) -> None:
        self._chosen = chosen
        self.target_chosen.emit(chosen.target)

    def _mark_shown(self, action: QAction, each: Candidate) -> None:
        action.setCheckable(True)
        action.setChecked(each == self._chosen if self._chosen is not None else each.target == self._target)

    def _mark_taken(self, action: QAction, each: Candidate) -> None:
        action.setEnabled(each.name not in self.chips)

    def _fill_chips(self, chips: Sequence[Chip]) -> None:
        focused = next((name for name, button in self.chips.items() if button.hasFocus()), None)
        self._chips.clear()
        self.chips = {chip.name: self._chip(chip) for chip in chips}
        for button in self.chips.values():
            self._chips.addWidget(button)
        if OLD.name not in self.chips:
            offer = self._button(f"+ {OLD.name}", "add", self.tr("Hold the domain against libvirt 2.5.0 as well"))
            offer.clicked.connect(lambda: self.added.emit(OLD.name))
            self._chips.addWidget(offer)
        more = self._button("+", "add", self.tr("Hold the domain against another libvirt as well"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = TargetMenu(lambda: self._hosts, self._mark_taken, more)
        menu.chosen.connect(lambda chosen: self.added.emit(chosen.name))
        menu.refused.connect(self.refused)
        more.setMenu(menu)
        more.setAccessibleName(self.tr("Add a libvirt"))
        self._chips.addWidget(more)
        self.more = more
        for before, after in pairwise((self.choice, self.oldest, *self._holder.findChildren(QToolButton))):
            QWidget.setTabOrder(before, after)
        if focused is not None:
            self.chips.get(focused, more).setFocus()

    def _chip(self, chip: Chip) -> ChipButton:
        level, words = chip.glance
        text = f"{SIGNS[level]} {chip.title}" + (f": {words}" if words else "")
        button = self._button(text, level.value, self.tr("Press for the reasons. Delete takes this libvirt out again."))
        if level is Level.GOOD:
            button.setAccessibleName(self.tr("%1: yes to all").replace("%1", chip.title))
        button.clicked.connect(partial(self.reasons_wanted.emit, chip.name))
        button.delete_pressed.connect(partial(self.taken_out.emit, chip.name))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(partial(self._chip_menu, button, chip))
        return button

    def _chip_menu(self, button: QToolButton, chip: Chip, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show the reasons"), partial(self.reasons_wanted.emit, chip.name))
        menu.addAction(
            menu_text(self.tr("Take %1 out").replace("%1", chip.title)), partial(self.taken_out.emit, chip.name)
        )
        menu.popup(button.mapToGlobal(at))

    def _button(self, text: str, verdict: str, about: str) -> ChipButton:
        button = ChipButton()
        button.setText(menu_text(text))
        button.setToolTip(tip(about))
        button.setAccessibleName(text)
        button.setAccessibleDescription(about)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "chip")
        button.setProperty("verdict", verdict)
        return button
