"""The save policy for the multifunction that libvirt infers, as a button with a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ...session.policy import Policy
from ..look.plain import tip


class PolicyButton(QToolButton):
    """Says which policy the shown domain has; emits the one that is chosen."""

    wanted = Signal(object)  # Policy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Save policy for the inferred multifunction"))
        self.setToolTip(self.tr("Whether the multifunction='on' that libvirt infers is written when you save"))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        words = {
            Policy.LEAVE: (
                self.tr("&Leave inferred multifunction out"),
                self.tr("The text stays short, and the bit goes away by itself when the other functions go."),
            ),
            Policy.RECORD: (
                self.tr("&Record inferred multifunction"),
                self.tr("Written as multifunction='on', for hosts older than libvirt 3.0.0."),
            ),
        }
        for policy, (text, about) in words.items():
            action = menu.addAction(text, partial(self.wanted.emit, policy))
            action.setToolTip(tip(about))
            action.setCheckable(True)
            action.setData(policy)
        self.setMenu(menu)
        self.show_policy(Policy.LEAVE)

    def show_policy(self, policy: Policy) -> None:
        """Show which one it is."""
        for action in self.menu().actions():
            action.setChecked(action.data() == policy)
        self.setText(
            self.tr("Inferred multifunction: not saved")
            if policy is Policy.LEAVE
            else self.tr("Inferred multifunction: saved as “on”")
        )
