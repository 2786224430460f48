"""The libvirts to choose from, as a menu: connected hosts, versions, releases of distributions, any other by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import groupby

from PySide6 import QtWidgets
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ...errors import EditorError
from ...knowledge.target import Target, Version
from ...outlook.candidate import Candidate, candidate, of_target, presets
from ..look.plain import menu_text, tip

VERSIONS = tuple(
    Version(*numbers) for numbers in ((12, 8), (11, 3), (10, 0), (9, 0), (8, 0), (7, 0), (6, 0), (5, 0), (3, 0), (2, 5))
)


class TargetMenu(QMenu):
    """Filled when it opens: `hosts` gives the connected ones, `mark` says of an action what its libvirt is already."""

    chosen = Signal(object)  # Candidate
    refused = Signal(object)  # EditorError

    def __init__(
        self,
        hosts: Callable[[], Iterable[Candidate]],
        mark: Callable[[QAction, Candidate], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hosts = hosts
        self._mark = mark
        self._group = QActionGroup(self)  # one of them is chosen at a time
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        for below in self.findChildren(QMenu):
            below.deleteLater()
        self.clear()
        hosts = tuple(self._hosts())
        if hosts:
            self.addSection(self.tr("Connected hosts"))
            for host in hosts:
                self._offer(self, host, f"{host.title} – libvirt {host.target.libvirt}")
        self.addSection(self.tr("Versions"))
        for version in VERSIONS:
            self._offer(self, of_target(Target(version)), f"libvirt {version}")
        self.addSection(self.tr("Distributions"))
        for distribution, releases in groupby(presets().values(), lambda each: each.title.split()[0]):
            below = self.addMenu(distribution)
            below.setToolTipsVisible(True)
            for release in releases:
                self._offer(below, release, f"{release.title} – libvirt {release.target.libvirt}")
        self.addSeparator()
        self.addAction(self.tr("Another version or release…"), self._ask)

    def _offer(self, menu: QMenu, each: Candidate, text: str) -> None:
        action = menu.addAction(menu_text(text), partial(self.chosen.emit, each))
        action.setToolTip(tip(self.tr("Source: %1").replace("%1", each.source)) if each.source else "")
        self._group.addAction(action)
        self._mark(action, each)

    def _ask(self) -> None:
        words = self.tr("A version such as 4.5.0, or a release such as debian-12:")
        text, fine = QtWidgets.QInputDialog.getText(self.parentWidget(), self.tr("Another libvirt"), words)
        if not fine or not text.strip():
            return
        try:
            self.chosen.emit(candidate(text))
        except EditorError as error:
            self.refused.emit(error)
