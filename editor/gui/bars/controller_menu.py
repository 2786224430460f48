"""The kinds of controllers that can be added, as a menu; those that cannot say why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from ...errors import EditorError
from ...session.session import State
from ..look.icons import icon
from ..look.language import said
from ..look.plain import tip
from ..look.theme import Theme

if TYPE_CHECKING:
    from .controller_kinds import ControllerKind


class ControllerMenu(QObject):
    """Fills a menu when it opens: what there is, and what of it can be added."""

    wanted = Signal(object)  # ControllerKind

    def __init__(self, menu: QMenu, state: Callable[[], State | None]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._button = QToolButton()
        self._state = state
        self._asked: State | None = None
        menu.setToolTipsVisible(True)
        self.actions: dict[str, QAction] = {}
        menu.aboutToShow.connect(self._ask)

    def button(self, text: str) -> QToolButton:
        """A button for the tool bar that opens the menu."""
        button = QToolButton()
        button.setText(f" {text}")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu)
        button.setAccessibleName(self.tr("Add controller"))
        button.setToolTip(self.tr("Add a switch, a bridge or another controller"))
        self._button = button
        return button

    def restyle(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours."""
        drawn = icon("add", theme.text, theme.line)
        self._menu.setIcon(drawn)
        self._button.setIcon(drawn)

    def _fill(self, kinds: Iterable[ControllerKind]) -> None:
        for kind in kinds:
            text = QCoreApplication.translate("Controllers", kind.title)
            self.actions[kind.title] = self._menu.addAction(f"{text}…")
            self.actions[kind.title].triggered.connect(lambda checked=False, kind=kind: self.wanted.emit(kind))

    def _ask(self) -> None:
        from .controller_kinds import KINDS

        if not self.actions:
            self._fill(KINDS)
        state = self._state()
        if state is self._asked and state is not None:
            return
        self._asked = state
        for kind in KINDS:
            why_not = self._why_not(kind, state)
            action = self.actions[kind.title]
            action.setEnabled(not why_not)
            words = why_not or QCoreApplication.translate("Controllers", kind.purpose)
            action.setToolTip(tip(words))
            action.setStatusTip(words)

    def _why_not(self, kind: ControllerKind, state: State | None) -> str:
        if state is None:
            return self.tr("Open a domain first.")
        try:
            kind.edit(1, None).controllers(state.edited)
        except EditorError as error:
            return f"{said(error.sentence)} {said(error.hint)}".strip()
        return ""
