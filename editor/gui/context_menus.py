"""The menus that open at the pointer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

# Commands by name; None is a line between them.
DEVICE: Sequence[str | None] = (
    "move_to",
    "cut",
    "paste",
    "copy_address",
    "pin",
    "forget",
    None,
    "multifunction_unwritten",
    "multifunction_on",
    "multifunction_off",
    None,
    "follow",
    "add_ports",
    None,
    "remove",
)
SOURCE: Sequence[str | None] = ("open_file", "connect_host", "refresh_hosts")


def context_menu(names: Sequence[str | None], actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """A menu of these commands, gone when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in names:
        if name is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[name])
    return menu
