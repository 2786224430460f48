"""All commands of the window as a table: menu, text, shortcut, icon, where it works."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ..look.language import QT_TRANSLATE_NOOP
from ..look.plain import tip

Key = QKeySequence.StandardKey


class Command(NamedTuple):
    """A line of a menu. `name`: how the rest of the window refers to it, and how `doing.bindings` says who does it.

    `local`: the shortcut works in the grid and the tray only: elsewhere its keys mean something else, and what would be
    edited is not where one looks. `ticked`: what it shows or hides has a tick.
    """

    name: str
    text: str
    shortcut: str | QKeySequence.StandardKey | None = None
    icon: str = ""
    tip: str = ""
    local: bool = False
    ticked: bool = False


class Submenu(NamedTuple):
    """A menu in a menu, filled by whoever knows what is in it."""

    name: str
    text: str


FILE = QT_TRANSLATE_NOOP("Commands", "&File")
EDIT = QT_TRANSLATE_NOOP("Commands", "&Edit")
DEVICE = QT_TRANSLATE_NOOP("Commands", "&Device")
VIEW = QT_TRANSLATE_NOOP("Commands", "&View")
HOST = QT_TRANSLATE_NOOP("Commands", "Ho&st")
HELP = QT_TRANSLATE_NOOP("Commands", "&Help")
MENUS: Mapping[str, tuple[Command | Submenu | None, ...]] = {
    FILE: (
        Command("open_file", QT_TRANSLATE_NOOP("Commands", "&Open file…"), Key.Open),
        Submenu("recent", QT_TRANSLATE_NOOP("Commands", "Open &recent")),
        None,
        Command(
            "review",
            QT_TRANSLATE_NOOP("Commands", "Review && &save…"),
            Key.Save,
            tip=QT_TRANSLATE_NOOP("Commands", "See what changes and what the guest notices, then save"),
        ),
        Command("save_as", QT_TRANSLATE_NOOP("Commands", "Save to &another file…"), "Ctrl+Shift+S"),
        Command(
            "backups",
            QT_TRANSLATE_NOOP("Commands", "Back&ups…"),
            tip=QT_TRANSLATE_NOOP("Commands", "What was there before each save: compare it, bring it back as an edit"),
        ),
        Command("load_again", QT_TRANSLATE_NOOP("Commands", "Re&load"), "Ctrl+Shift+R"),
        None,
        Command("export_picture", QT_TRANSLATE_NOOP("Commands", "&Export picture…"), "Ctrl+E"),
        Command("copy_picture", QT_TRANSLATE_NOOP("Commands", "Cop&y picture"), "Ctrl+Shift+C"),
        Command("copy_as_text", QT_TRANSLATE_NOOP("Commands", "Copy as &text"), "Ctrl+Shift+T"),
        Command("print_picture", QT_TRANSLATE_NOOP("Commands", "&Print…"), Key.Print),
        None,
        Command("close_domain", QT_TRANSLATE_NOOP("Commands", "&Close domain"), Key.Close),
        Command("close", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q"),
    ),
    EDIT: (
        Command("undo", QT_TRANSLATE_NOOP("Commands", "&Undo"), Key.Undo, "undo"),
        Command("redo", QT_TRANSLATE_NOOP("Commands", "&Redo"), "Ctrl+Shift+Z", "redo"),
        None,
        Command(
            "cut",
            QT_TRANSLATE_NOOP("Commands", "Cu&t device"),
            Key.Cut,
            tip=QT_TRANSLATE_NOOP("Commands", "Mark to be moved"),
            local=True,
        ),
        Command("paste", QT_TRANSLATE_NOOP("Commands", "&Paste device here"), Key.Paste, local=True),
        Command("copy_address", QT_TRANSLATE_NOOP("Commands", "&Copy address"), Key.Copy, local=True),
        None,
        Command(
            "find_devices",
            QT_TRANSLATE_NOOP("Commands", "&Find…"),
            Key.Find,
            "find",
            QT_TRANSLATE_NOOP("Commands", "Find devices by name, MAC, target, address, class or model"),
        ),
        Command("find_next", QT_TRANSLATE_NOOP("Commands", "Find &next"), "F3"),
        Command("find_previous", QT_TRANSLATE_NOOP("Commands", "Find pre&vious"), "Shift+F3"),
        Command("go_to_bus", QT_TRANSLATE_NOOP("Commands", "&Go to bus…"), "Ctrl+G"),
    ),
    DEVICE: (
        Command("move_to", QT_TRANSLATE_NOOP("Commands", "&Move to…"), "Ctrl+M", local=True),
        Command("nudge_left", QT_TRANSLATE_NOOP("Commands", "Move one function &left"), "Alt+Left", local=True),
        Command("nudge_right", QT_TRANSLATE_NOOP("Commands", "Move one function &right"), "Alt+Right", local=True),
        Command("nudge_up", QT_TRANSLATE_NOOP("Commands", "Move one slot &up"), "Alt+Up", local=True),
        Command("nudge_down", QT_TRANSLATE_NOOP("Commands", "Move one slot &down"), "Alt+Down", local=True),
        None,
        Command(
            "pin",
            QT_TRANSLATE_NOOP("Commands", "&Place as libvirt would"),
            "Ctrl+L",
            tip=QT_TRANSLATE_NOOP("Commands", "Write down the addresses that libvirt would choose for the selection"),
            local=True,
        ),
        Command(
            "pin_all",
            QT_TRANSLATE_NOOP("Commands", "Place e&verything as libvirt would"),
            "Ctrl+Shift+L",
            tip=QT_TRANSLATE_NOOP("Commands", "Write down all addresses that libvirt would choose, and what it adds"),
        ),
        Command(
            "forget",
            QT_TRANSLATE_NOOP("Commands", "&Forget address"),
            "Backspace",
            tip=QT_TRANSLATE_NOOP("Commands", "Take the written address out: libvirt chooses again"),
            local=True,
        ),
        None,
        Command(
            "multifunction_unwritten", QT_TRANSLATE_NOOP("Commands", "Multifunction &not written"), "Ctrl+0", local=True
        ),
        Command("multifunction_on", QT_TRANSLATE_NOOP("Commands", "Multifunction &on"), "Ctrl+1", local=True),
        Command("multifunction_off", QT_TRANSLATE_NOOP("Commands", "Mul&tifunction off"), "Ctrl+2", local=True),
        None,
        Command("follow", QT_TRANSLATE_NOOP("Commands", "&Go to its bus"), "Ctrl+Return", local=True),
        Command(
            "add_ports",
            QT_TRANSLATE_NOOP("Commands", "&Add root ports…"),
            "Ctrl+R",
            "port",
            QT_TRANSLATE_NOOP("Commands", "Add pcie-root-ports, placed as libvirt would place them"),
        ),
        Submenu("add_controller", QT_TRANSLATE_NOOP("Commands", "Add &controller")),
        Command(
            "remove",
            QT_TRANSLATE_NOOP("Commands", "Remove d&evice"),
            Key.Delete,
            tip=QT_TRANSLATE_NOOP("Commands", "Take the selected devices out of the domain"),
            local=True,
        ),
    ),
    VIEW: (
        Command("unfold_all", QT_TRANSLATE_NOOP("Commands", "&Unfold all buses"), "Ctrl+Shift+E"),
        Command("fold_all", QT_TRANSLATE_NOOP("Commands", "&Fold all buses"), "Ctrl+Shift+F"),
        Command("zoom_in", QT_TRANSLATE_NOOP("Commands", "&Larger"), Key.ZoomIn),
        Command("zoom_out", QT_TRANSLATE_NOOP("Commands", "&Smaller"), Key.ZoomOut),
        Command("zoom_usual", QT_TRANSLATE_NOOP("Commands", "Usual si&ze")),
        None,
        Command("show_findings", QT_TRANSLATE_NOOP("Commands", "F&indings"), "Alt+1"),
        Command("show_xml", QT_TRANSLATE_NOOP("Commands", "&XML"), "Alt+2"),
        Command("show_changes", QT_TRANSLATE_NOOP("Commands", "&Changes"), "Alt+3"),
        Command("show_history", QT_TRANSLATE_NOOP("Commands", "&History"), "Alt+4"),
        Command("show_guest", QT_TRANSLATE_NOOP("Commands", "&Guest"), "Alt+5"),
        Command("show_outlook", QT_TRANSLATE_NOOP("Commands", "C&ompatibility"), "Alt+6"),
        None,
        Command("to_grid", QT_TRANSLATE_NOOP("Commands", "Go to the g&rid"), "Alt+0"),
        Command("next_part", QT_TRANSLATE_NOOP("Commands", "Next &part of the window"), "F6"),
        Command("previous_part", QT_TRANSLATE_NOOP("Commands", "Pre&vious part of the window"), "Shift+F6"),
        Command("next_domain", QT_TRANSLATE_NOOP("Commands", "&Next domain"), "Ctrl+Tab"),
        Command("previous_domain", QT_TRANSLATE_NOOP("Commands", "Previous &domain"), "Ctrl+Shift+Tab"),
        None,
        Command("toggle_sources", QT_TRANSLATE_NOOP("Commands", "Hosts and files"), "F9", ticked=True),
        Command("toggle_details", QT_TRANSLATE_NOOP("Commands", "De&tails"), "Shift+F9", ticked=True),
        Command("toggle_panels", QT_TRANSLATE_NOOP("Commands", "Lo&wer panel"), "Ctrl+F9", ticked=True),
        Command("full_screen", QT_TRANSLATE_NOOP("Commands", "Full scr&een"), "F11", ticked=True),
        None,
        Submenu("appearance", QT_TRANSLATE_NOOP("Commands", "&Appearance")),
    ),
    HOST: (
        Command("connect_host", QT_TRANSLATE_NOOP("Commands", "&Connect to a host…"), "Ctrl+Shift+O"),
        Command("refresh_hosts", QT_TRANSLATE_NOOP("Commands", "&Refresh"), "F5"),
        Command("disconnect_host", QT_TRANSLATE_NOOP("Commands", "&Disconnect")),
        None,
        Command(
            "show_running",
            QT_TRANSLATE_NOOP("Commands", "What r&uns now"),
            tip=QT_TRANSLATE_NOOP(
                "Commands", "The running guest beside its definition, which holds from the next start"
            ),
        ),
        Command(
            "attach_now",
            QT_TRANSLATE_NOOP("Commands", "Attac&h to what runs…"),
            tip=QT_TRANSLATE_NOOP("Commands", "Plug the selected device into the running guest, at its place"),
        ),
        Command(
            "detach_now",
            QT_TRANSLATE_NOOP("Commands", "Detach from &what runs…"),
            tip=QT_TRANSLATE_NOOP("Commands", "Ask the running guest to let go of the selected device"),
        ),
    ),
    HELP: (
        Command("handbook", QT_TRANSLATE_NOOP("Commands", "&Handbook"), "F1"),
        Command("keys", QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), "Ctrl+F1"),
        Command("whats_this", QT_TRANSLATE_NOOP("Commands", "&What's this?"), Key.WhatsThis),
        Command("about", QT_TRANSLATE_NOOP("Commands", "&About")),
    ),
}


_ONCE = ("remove", "forget", "cut", "paste")  # who holds the key down means one device
PICTURES = ("export_picture", "copy_picture", "copy_as_text", "print_picture")


def with_icons() -> Iterator[Command]:
    """Those that have an icon."""
    return (line for lines in MENUS.values() for line in lines if isinstance(line, Command) and line.icon)


def build(
    bar: QMenuBar, doers: Mapping[str, Callable[[], object]], local: Sequence[QWidget]
) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make the menus; `doers` says by name what a command does. Returns actions and menus by name."""
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, lines in MENUS.items():
        menu = menus[title] = bar.addMenu(_tr(title))
        for line in lines:
            if line is None:
                menu.addSeparator()
            elif isinstance(line, Submenu):
                menus[line.name] = menu.addMenu(_tr(line.text))
            else:
                actions[line.name] = _action(menu, doers[line.name], local, line)
    return actions, menus


def _action(menu: QMenu, do: Callable[[], object], local: Sequence[QWidget], command: Command) -> QAction:
    action = QAction(_tr(command.text), menu)
    if command.shortcut is not None:
        action.setShortcut(QKeySequence(command.shortcut))
    if command.tip:
        action.setToolTip(tip(_tr(command.tip)))
        action.setStatusTip(_tr(command.tip))
    if command.local:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(command.name not in _ONCE)
        for widget in local:
            widget.addAction(action)
    action.setCheckable(command.ticked)
    action.triggered.connect(lambda checked=False: do())
    menu.addAction(action)
    return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
