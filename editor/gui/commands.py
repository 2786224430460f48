"""All commands of the window as a table: menu, text, shortcut, icon, where it works."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """`name` is the window's method. `local`: the shortcut works in the grid only, where the keys mean that."""

    name: str
    text: str
    shortcut: str | QKeySequence.StandardKey | None = None
    icon: str = ""
    tip: str = ""
    local: bool = False


_T = QT_TRANSLATE_NOOP
FILE = _T("Commands", "&File")
EDIT = _T("Commands", "&Edit")
DEVICE = _T("Commands", "&Device")
VIEW = _T("Commands", "&View")
HOST = _T("Commands", "&Host")
HELP = _T("Commands", "&Help")
MENUS: Mapping[str, tuple[Command | None, ...]] = {
    FILE: (
        Command("open_file", _T("Commands", "&Open file…"), Key.Open),
        Command("recent", _T("Commands", "Open &recent")),
        None,
        Command(
            "review",
            _T("Commands", "Review && &save…"),
            Key.Save,
            tip=_T("Commands", "See what changes and what the guest notices, then save"),
        ),
        Command("save_as", _T("Commands", "Save to &another file…"), "Ctrl+Shift+S"),
        Command("load_again", _T("Commands", "&Load again"), "Ctrl+Shift+R"),
        None,
        Command("close_domain", _T("Commands", "&Close domain"), Key.Close),
        Command("close", _T("Commands", "&Quit"), "Ctrl+Q"),
    ),
    EDIT: (
        Command("undo", _T("Commands", "&Undo"), Key.Undo, "undo"),
        Command("redo", _T("Commands", "&Redo"), "Ctrl+Shift+Z", "redo"),
        None,
        Command("cut", _T("Commands", "Cu&t device"), Key.Cut, tip=_T("Commands", "Mark to be moved"), local=True),
        Command("paste", _T("Commands", "&Paste device here"), Key.Paste, local=True),
        Command("copy_address", _T("Commands", "&Copy address"), Key.Copy, local=True),
    ),
    DEVICE: (
        Command("move_to", _T("Commands", "&Move to…"), "Ctrl+M"),
        Command("nudge_left", _T("Commands", "Move one function &left"), "Alt+Left", local=True),
        Command("nudge_right", _T("Commands", "Move one function &right"), "Alt+Right", local=True),
        Command("nudge_up", _T("Commands", "Move one slot &up"), "Alt+Up", local=True),
        Command("nudge_down", _T("Commands", "Move one slot &down"), "Alt+Down", local=True),
        Command("forget", _T("Commands", "&Forget address"), Key.Delete, local=True),
        None,
        Command("multifunction_unwritten", _T("Commands", "Multifunction &not written"), "Ctrl+0"),
        Command("multifunction_on", _T("Commands", "Multifunction &on"), "Ctrl+1"),
        Command("multifunction_off", _T("Commands", "Multifunction o&ff"), "Ctrl+2"),
        None,
        Command("follow", _T("Commands", "&Go to its bus"), "Ctrl+Return"),
        Command(
            "add_ports",
            _T("Commands", "&Add root ports…"),
            "Ctrl+R",
            "add",
            _T("Commands", "Add pcie-root-ports, placed as libvirt would place them"),
        ),
    ),
    VIEW: (
        Command("unfold_all", _T("Commands", "&Unfold all buses"), "Ctrl+Shift+E"),
        Command("fold_all", _T("Commands", "&Fold all buses"), "Ctrl+Shift+F"),
        None,
        Command("show_findings", _T("Commands", "F&indings"), "F6"),
        Command("show_xml", _T("Commands", "&XML"), "F7"),
        Command("show_changes", _T("Commands", "&Changes"), "F8"),
        None,
        Command("appearance", _T("Commands", "&Appearance")),
    ),
    HOST: (
        Command("connect_host", _T("Commands", "&Connect to a host…"), "Ctrl+Shift+O"),
        Command("refresh_hosts", _T("Commands", "&Refresh"), "F5"),
        Command("disconnect_host", _T("Commands", "&Disconnect")),
    ),
    HELP: (
        Command("keys", _T("Commands", "&Keys"), "F1"),
        Command("about", _T("Commands", "&About")),
    ),
}


def build(bar: QMenuBar, target: QObject, local: QWidget) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make the menus; each action calls the target's method of its name. Returns actions and menus by name."""
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, commands in MENUS.items():
        menu = menus[title] = bar.addMenu(_tr(title))
        for command in commands:
            if command is None:
                menu.addSeparator()
            elif hasattr(target, command.name):
                actions[command.name] = _action(menu, target, local, command)
            else:
                menus[command.name] = menu.addMenu(_tr(command.text))
    return actions, menus


def _action(menu: QMenu, target: QObject, local: QWidget, command: Command) -> QAction:
    action = QAction(_tr(command.text), target)
    if command.shortcut is not None:
        action.setShortcut(QKeySequence(command.shortcut))
    if command.tip:
        action.setToolTip(_tr(command.tip))
        action.setStatusTip(_tr(command.tip))
    if command.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        local.addAction(action)
    action.triggered.connect(lambda checked=False: getattr(target, command.name)())
    menu.addAction(action)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
