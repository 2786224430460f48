"""The menus that open at the pointer, or by key where the keyboard is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

# Commands by name; None is a line between them.
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


def open_by_key() -> None:
    """Open the menu of what has the keyboard, as the Menu key does; for Shift+F10, which Qt on X11 leaves out."""
    widget = QApplication.focusWidget()
    if widget is not None:
        at = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
