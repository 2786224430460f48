"""The menu of a line in the list of hosts and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ...plain_text import plain
from ..bars.sources import HostCall
from ..look.plain import menu_text
from ..open.opened import Opened
from ..open.workspace import Workspace
from .context_menus import SOURCE, context_menu
from .file_commands import FileCommands
from .host_commands import HostCommands


class SourceMenus(QObject):
    """Opens them."""

    def __init__(
        self,
        workspace: Workspace,
        files: FileCommands,
        hosts: HostCommands,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._files = files
        self._hosts = hosts
        self._actions = actions
        self._window = window

    def open(self, call: object, at: QPoint) -> None:
        """The menu of a domain, a host or the list itself, at a point of the screen."""
        menu = context_menu(SOURCE, self._actions, self._window)
        opened = self._hosts.opened_of(call)
        if opened is not None:
            self._add_of_opened(menu, opened)
        elif isinstance(call, HostCall):
            self._add_of_host(menu, call.uri)
        menu.popup(at)

    def _add_of_opened(self, menu: QMenu, opened: Opened) -> None:
        menu.addSeparator()
        for text, do in (
            (self.tr("Review && &save…"), self._files.review),
            (self.tr("Re&load"), self._files.load_again),
            (self.tr("&Close domain"), self._files.close_domain),
        ):
            menu.addAction(text, partial(self._do_with, opened, do))

    def _add_of_host(self, menu: QMenu, uri: str) -> None:
        menu.addSeparator()
        connected = self._workspace.hosts.entries[uri].facts is not None
        text = self.tr("Disconnect from %1") if connected else self.tr("Connect to %1")
        come_or_go = self._hosts.disconnect_from if connected else self._hosts.connect_again
        menu.addAction(menu_text(text.replace("%1", plain(uri))), partial(come_or_go, uri))
        if not connected:
            menu.addAction(self.tr("&Take out of the list"), partial(self._hosts.disconnect_from, uri))

    def _do_with(self, opened: Opened, do: Callable[[], None]) -> None:
        """A command for the shown domain, with another one that is open."""
        self._workspace.show(opened)
        do()
