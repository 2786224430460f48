"""Which libvirt the picture is of, and which others must take the domain, too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QInputDialog, QLabel, QMenu, QToolButton, QWidget

from editor.errors import EditorError
from editor.inference.target import INFERS_MULTIFUNCTION, NEWEST, Target, Version
from editor.rules.compat import inferred_multifunction
from editor.rules.finding import Finding

OLD = Version(2, 5, 0)
_OFFERED = tuple(
    Version(*numbers) for numbers in ((12, 8), (11, 3), (10, 0), (9, 0), (8, 0), (7, 0), (6, 0), (5, 0), (3, 0), (2, 5))
)


def verdict(findings: Iterable[Finding], target: Target) -> str:
    """What the findings say against a target, in a few words; empty where there is no problem."""
    refused = QCoreApplication.translate("TargetBar", "would refuse it")
    for finding in findings:
        if finding.code == inferred_multifunction.CODE and target.libvirt < INFERS_MULTIFUNCTION:
            return QCoreApplication.translate("TargetBar", "would refuse it (multifunction)")
        if finding.code == "compat-refused" and finding.arguments.get("libvirt") == f"libvirt {target.libvirt}":
            return refused
    return ""


class TargetBar(QFrame):
    """Emits what is chosen. `verdicts` says of a target what is wrong with it; empty where nothing is."""

    target_chosen = Signal(object)  # Target
    also_chosen = Signal(object)  # tuple[Target, ...]
    refused = Signal(object)  # EditorError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("The libvirt that the picture is of"))
        self.choice.activated.connect(lambda at: self.target_chosen.emit(self.choice.itemData(at)))
        self._host: Target | None = None
        self._target: Target | None = None
        self._also: tuple[Target, ...] = ()
        self._verdicts: Mapping[Target, str] = {}
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
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
        self._row.addLayout(self._chips)
        self._row.addStretch(1)

    def add_right(self, widget: QWidget) -> None:
        """Put a widget at the right end."""
        self._row.addWidget(widget)

    def show_targets(
        self, target: Target, also: tuple[Target, ...], host: Target | None, verdicts: Mapping[Target, str]
    ) -> None:
        """Show these; `host` is the libvirt that the domain comes from."""
        key = (target, also, host)
        if key != (self._target, self._also, self._host) or not self.choice.count():
            self._target, self._also, self._host = key
            self._fill_choice()
        elif dict(verdicts) == dict(self._verdicts):
            return
        self._verdicts = dict(verdicts)
        self._fill_chips()

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

    def _fill_chips(self) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for target in self._also:
            self._chips.addWidget(self._chip(target))
        if all(target.libvirt != OLD for target in self._also):
            offer = self._button(f"+ {OLD}", "add", self.tr("Hold the domain against libvirt 2.5.0 as well"))
            offer.clicked.connect(lambda: self._add(Target(OLD)))
            self._chips.addWidget(offer)
        more = self._button("+", "add", self.tr("Hold the domain against another libvirt as well"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for version in _OFFERED:
            if all(target.libvirt != version for target in self._also):
                menu.addAction(f"libvirt {version}", partial(self._add, Target(version)))
        menu.addSeparator()
        menu.addAction(self.tr("Another version…"), self._ask)
        more.setMenu(menu)
        more.setAccessibleName(self.tr("Add a libvirt"))
        self._chips.addWidget(more)

    def _chip(self, target: Target) -> QToolButton:
        problem = self._verdicts.get(target, "")
        if problem:
            text = f"✖ libvirt {target.libvirt}: {problem}"
        else:
            text = self.tr("✓ no multifunction problem with %1").replace("%1", str(target.libvirt))
        chip = self._button(text, "error" if problem else "good", self.tr("Click to take this libvirt out again"))
        chip.clicked.connect(lambda: self.also_chosen.emit(tuple(t for t in self._also if t != target)))
        return chip

    def _button(self, text: str, verdict: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tip)
        button.setProperty("role", "chip")
        button.setProperty("verdict", verdict)
        return button

    def _add(self, target: Target) -> None:
        self.also_chosen.emit((*self._also, target))

    def _ask(self) -> None:
        text, fine = QInputDialog.getText(self, self.tr("Another libvirt"), self.tr("Version, such as 4.5.0:"))
        if not fine or not text.strip():
            return
        try:
            self._add(Target(Version.parse(text)))
        except EditorError as error:
            self.refused.emit(error)
