"""What is on the tool bar."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from ..look.icons import icon
from ..look.plain import tip
from ..look.theme import Theme
from ..look.tool_bar import ToolBar
from . import commands
from .controller_menu import ControllerMenu
from .gauge import Gauge
from .policy_button import PolicyButton


class Tools(ToolBar):
    """Commands that are used often, the gauge of free places, the save policy, saving."""

    def __init__(self, actions: Mapping[str, QAction], controllers: ControllerMenu) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Tools"))
        self.setAccessibleName(self.windowTitle())  # Qt 6.8 does not take it from the title
        self._controllers = controllers
        self._actions = actions
        self._add("undo", self.tr("Undo"))
        self._add("redo", self.tr("Redo"))
        self._add("add_ports", self.tr("Root ports…"))
        self.add_button(controllers.button(self.tr("Controller")))
        self._add("find_devices", self.tr("Find"))
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.gauge = Gauge()
        self.add_spare(self.gauge)
        self.picture = QToolButton()
        self.picture.setText(self.tr("Picture"))
        self.picture.setToolTip(self.tr("Export, copy or print the topology"))
        self.picture.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        pictures = QMenu(self.picture)
        pictures.addActions([actions[name] for name in commands.PICTURES])
        self.picture.setMenu(pictures)
        self.addWidget(self.picture)
        self.policy = PolicyButton()
        self.addWidget(self.policy)
        self.save = QPushButton(self.tr("Review && save…"))
        self.save.setProperty("role", "primary")
        self.save.setToolTip(tip(actions["review"].toolTip()))
        self.save.clicked.connect(actions["review"].trigger)
        self.addWidget(self.save)

    def enable(self, opened: bool) -> None:
        """Whether there is a domain for what has no action of its own."""
        for button in (self.picture, self.policy, self.save):
            button.setEnabled(opened)

    def restyle(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for command in commands.with_icons():
            self._actions[command.name].setIcon(icon(command.icon, theme.text, theme.line))
        self._controllers.restyle(theme)

    def _add(self, name: str, text: str) -> None:
        self._actions[name].setIconText(f" {text}")  # a style sheet has no word for the room beside the icon
        self.addAction(self._actions[name])
