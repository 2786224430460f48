"""Which libvirt the picture is of, and which others must take the domain, too: the answer of each at a glance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby, pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton, QWidget

from editor.errors import EditorError
from editor.gui.flow import Flow
from editor.gui.outlook_words import SIGNS, Glance, Level
from editor.inference.target import NEWEST, Target, Version
from editor.outlook.candidate import Candidate, candidate, of_target, presets

OLD = of_target(Target(Version(2, 5, 0)))
_OFFERED = tuple(
    Version(*numbers) for numbers in ((12, 8), (11, 3), (10, 0), (9, 0), (8, 0), (7, 0), (6, 0), (5, 0), (3, 0), (2, 5))
)


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
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("The libvirt that the picture is of"))
        self.choice.activated.connect(lambda at: self.target_chosen.emit(self.choice.itemData(at)))
        self.chips: Mapping[str, QToolButton] = {}
        self.more: QToolButton | None = None
        self._host: Target | None = None
        self._target: Target | None = None
        self._shown: tuple[object, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 8, 5)
        shown = QLabel(self.tr("Shown for"))
        shown.setBuddy(self.choice)
        self._row.addWidget(shown)
        self._row.addWidget(self.choice)
        self._row.addSpacing(14)
        must = QLabel(self.tr("Must also run on"))
        must.setProperty("role", "heading")
        self._row.addWidget(must)
        self._holder = QWidget()
        self._chips = Flow(self._holder)
        self._row.addWidget(self._holder, 1)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)
        QWidget.setTabOrder(self.choice, widget)

    def show_target(self, target: Target, host: Target | None) -> None:
        """Which one the picture is of; `host` is the libvirt that the domain comes from."""
        if (target, host) != (self._target, self._host) or not self.choice.count():
            self._target, self._host = target, host
            self._fill_choice()

    def show_chips(self, chips: Sequence[Chip], hosts: Iterable[Candidate]) -> None:
        """Those that must take the domain, too; `hosts` that are connected are offered beside releases and versions."""
        offered = tuple(hosts)
        shown = (tuple(chips), tuple((host.name, host.title) for host in offered))
        if shown != self._shown:
            self._shown = shown
            self._fill_chips(chips, offered)

    def _fill_choice(self) -> None:
        assert self._target is not None
        self.choice.clear()
        targets = {self._target: "", **({self._host: self.tr(" (this host)")} if self._host else {})}
        for version in _OFFERED:
            if all(target.libvirt != version for target in targets):
                targets[Target(version)] = ""
        if self._host is not None:
            targets[self._host] = self.tr(" (this host)")
        for target in sorted(targets, key=lambda each: each.libvirt, reverse=True):
            newest = self.tr(" (newest known)") if target.libvirt == NEWEST and not targets[target] else ""
            self.choice.addItem(f"libvirt {target.libvirt}{targets[target] or newest}", target)
        self.choice.setCurrentIndex(self.choice.findText(f"libvirt {self._target.libvirt}{self._suffix()}"))

    def _suffix(self) -> str:
        if self._target == self._host:
            return self.tr(" (this host)")
        return self.tr(" (newest known)") if self._target and self._target.libvirt == NEWEST else ""

    def _fill_chips(self, chips: Sequence[Chip], hosts: tuple[Candidate, ...]) -> None:
        focused = next((name for name, button in self.chips.items() if button.hasFocus()), None)
        self._chips.clear()
        self.chips = {chip.name: self._chip(chip) for chip in chips}
        for button in self.chips.values():
            self._chips.addWidget(button)
        taken = set(self.chips)
        if OLD.name not in taken:
            offer = self._button(f"+ {OLD.name}", "add", self.tr("Hold the domain against libvirt 2.5.0 as well"))
            offer.clicked.connect(lambda: self.added.emit(OLD.name))
            self._chips.addWidget(offer)
        more = self._button("+", "add", self.tr("Hold the domain against another libvirt as well"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(more, taken, hosts))
        more.setAccessibleName(self.tr("Add a libvirt"))
        self._chips.addWidget(more)
        self.more = more
        for before, after in pairwise((self.choice, *self._holder.findChildren(QToolButton))):
            QWidget.setTabOrder(before, after)
        if focused is not None:
            self.chips.get(focused, more).setFocus()

    def _menu(self, parent: QWidget, taken: set[str], hosts: tuple[Candidate, ...]) -> QMenu:
        menu = QMenu(parent)
        if hosts:
            menu.addSection(self.tr("Connected hosts"))
            for host in hosts:
                self._offer(menu, host, taken, f"{host.title} – libvirt {host.target.libvirt}")
        menu.addSection(self.tr("Distributions"))
        for distribution, releases in groupby(presets().values(), lambda each: each.title.split()[0]):
            below = menu.addMenu(distribution)
            for release in releases:
                self._offer(below, release, taken, f"{release.title} – libvirt {release.target.libvirt}")
        menu.addSection(self.tr("Versions"))
        below = menu.addMenu(self.tr("libvirt"))
        for version in _OFFERED:
            self._offer(below, of_target(Target(version)), taken, f"libvirt {version}")
        menu.addAction(self.tr("Another version or release…"), self._ask)
        return menu

    def _offer(self, menu: QMenu, each: Candidate, taken: set[str], text: str) -> None:
        action = menu.addAction(text.replace("&", "&&"), partial(self.added.emit, each.name))
        action.setEnabled(each.name not in taken)
        action.setToolTip(each.source)

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
        menu.addAction(self.tr("Take %1 out").replace("%1", chip.title), partial(self.taken_out.emit, chip.name))
        menu.popup(button.mapToGlobal(at))

    def _button(self, text: str, verdict: str, tip: str) -> ChipButton:
        button = ChipButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("role", "chip")
        button.setProperty("verdict", verdict)
        return button

    def _ask(self) -> None:
        words = self.tr("A version such as 4.5.0, or a release such as debian-12:")
        text, fine = QInputDialog.getText(self, self.tr("Another libvirt"), words)
        if not fine or not text.strip():
            return
        try:
            self.added.emit(candidate(text).name)
        except EditorError as error:
            self.refused.emit(error)
