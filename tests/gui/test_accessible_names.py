"""Every control that one can come upon has a name and a description for screen readers, in panels and dialogs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMenu, QSpinBox, QTabBar, QWidget

from editor.connection.answers import Prompt, Stored
from editor.connection.files import FileText
from editor.edits.forget import Forget
from editor.errors import EditorError
from editor.gui.bars.controller_kinds import KINDS
from editor.gui.bars.message_bar import Offer
from editor.gui.dialogs.crash_dialog import CrashDialog
from editor.gui.dialogs.live_dialog import LiveDialog
from editor.gui.dialogs.merge_dialog import MergeDialog
from editor.gui.dialogs.recovery_dialog import RecoveryDialog
from editor.gui.dialogs.save_dialog import StoredDialog
from editor.gui.dialogs.sign_in_dialog import SignInDialog
from editor.gui.look import language
from editor.gui.window import MainWindow
from editor.pci.address import PciAddress
from editor.session.merge import Merge
from editor.session.recovery import LeftBehind, Unsaved
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, click, judged
from tests.rules.domains import PC_ROOT, net, xml

Role = QAccessible.Role
# What is there for the eye or for order only, and is never reached itself.
SILENT = {
    Role.Client,
    Role.Pane,
    Role.LayeredPane,
    Role.Grouping,
    Role.Splitter,
    Role.Separator,
    Role.ScrollBar,
    Role.Grip,
    Role.Whitespace,
    Role.Border,
    Role.Graphic,
    Role.Window,
    Role.StatusBar,
    Role.Form,
    Role.MenuBar,
}
PORT_1 = PciAddress(0, 0, 1, 0)


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def nameless(widget) -> list[str]:
    """What is shown in the widget, is no decoration, and has no name; with the names around it."""
    found = []
    for each in walk(QAccessible.queryAccessibleInterface(widget)):
        if each.text(QAccessible.Text.Name).strip():
            continue
        silent = each.role() in SILENT or (each.role() == Role.StaticText and not each.state().focusable)
        silent = silent or (each.role() == Role.TreeItem and row_is_named(each))  # an empty column
        if not silent:
            path, above = [], each
            while above is not None and above.object() is not widget:
                thing = above.object()
                path.append(
                    f"{above.role().name} {type(thing).__name__ if thing else ''} “{above.text(QAccessible.Text.Name)}”"
                )
                above = above.parent()
            found.append(" in ".join(path))
    return found


def row_is_named(item: QAccessibleInterface) -> bool:
    """Whether another column of an item's row says what the row is."""
    items = walk(item.parent())
    return any(each.text(QAccessible.Text.Name) for each in items if each.rect().top() == item.rect().top())


# Every desktop has them, and what they do is what they are called.
STANDARD = ("Cancel", "Close", "OK", "Ok")


def undescribed(widget: QWidget) -> list[str]:
    """The controls in the widget that say by their name only what they are for."""
    found = []
    for each in [widget, *widget.findChildren(QWidget)]:
        if not each.isVisible() or each.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if isinstance(each, QLabel | QDialog | QTabBar) or isinstance(each.parent(), QSpinBox):
            continue  # texts; Qt has no description of tab bars; the field is the box's
        interface = QAccessible.queryAccessibleInterface(each)
        name = interface.text(QAccessible.Text.Name)
        if not interface.text(QAccessible.Text.Description).strip() and name not in STANDARD:
            found.append(f"{type(each).__name__} “{name}”")
    return found


@pytest.mark.parametrize("tab", range(6))
def test_the_window_with_each_panel(window, tab):
    click(window, PORT_1)
    window.details.edit_wanted.emit(Forget((next(iter(window.state.snapshot.by_address[NET1])).device.position,)))
    window.bar.error(EditorError("No.", "Perhaps."), Offer("Again", lambda: None), Offer("Or so", lambda: None))
    window.actions_by_name["find_devices"].trigger()
    window.panels.tabs.setCurrentIndex(tab)
    QTest.qWait(50)
    assert nameless(window) == []
    assert undescribed(window) == []


def test_the_first_page(make_window):
    window = make_window()
    assert nameless(window) == []
    assert undescribed(window) == []


def dialogs(window) -> Iterator[QDialog]:
    """Each dialog that a gesture opens, as it opens it."""
    click(window, NET0)
    for name in ("move_to", "go_to_bus", "review", "keys", "connect_host", "backups", "handbook"):
        window.actions_by_name[name].trigger()
        yield the_dialog()
    for kind in KINDS:
        window.controllers.wanted.emit(kind)
        yield the_dialog()
    click(window, PORT_1)
    window.actions_by_name["remove"].trigger()
    yield the_dialog()
    yield from (opened(dialog) for dialog in that_come_by_themselves(window))


def that_come_by_themselves(window) -> Iterator[QDialog]:
    prompts = (Prompt("User name:", False, ""), Prompt("Password:", True, ""))
    yield SignInDialog("qemu:///system", prompts, Future(), window)
    yield CrashDialog("report", None)
    yield LiveDialog("Attach it?", True, window)
    titled = [FOUR_PORTS.replace(b"</name>", b"</name><title>%s</title>" % title) for title in (b"mine", b"theirs")]
    yield MergeDialog("four", Merge(FOUR_PORTS, *titled), window)
    stored = FOUR_PORTS.replace(b"multi", b"")
    yield StoredDialog(FOUR_PORTS, Stored(FOUR_PORTS, stored, Path("/backup.xml"), True), window)
    yield StoredDialog(FOUR_PORTS, Stored(FOUR_PORTS, FOUR_PORTS + b"<!-- -->", Path("/backup.xml"), True), window)
    unsaved = Unsaved("four", FileText(Path("/four.xml"), FOUR_PORTS), FOUR_PORTS)
    yield RecoveryDialog((LeftBehind(Path("/nowhere"), -1, ((datetime.now(), unsaved),)),), window)


def opened(dialog: QDialog) -> QDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def the_dialog() -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())


def test_dialogs(window, monkeypatch):
    monkeypatch.setattr(LeftBehind, "release", lambda left: None)
    seen = set()
    for dialog in dialogs(window):
        assert nameless(dialog) == [], type(dialog).__name__
        assert unexplained(dialog) == [], type(dialog).__name__
        assert undescribed(dialog) == [], type(dialog).__name__
        assert dialog.windowTitle()
        seen.add(type(dialog))
        dialog.reject()
        QTest.qWait(10)
    assert seen == {each for each in QDialog.__subclasses__() if each.__module__.startswith("editor.")}


def test_the_preview_of_a_fix(make_window, tmp_path, qtbot):
    path = tmp_path / "zero.xml"
    path.write_bytes(xml(PC_ROOT, net("00:00.0"), machine="pc"))
    window = make_window()
    window.workspace.open_file(str(path))
    judged(window, qtbot)
    findings = window.panels.findings
    findings.fix_all.click()
    qtbot.waitUntil(lambda: window.fixing.preview is not None)
    preview = window.fixing.preview
    assert nameless(preview) == []
    assert undescribed(preview) == []
    assert QAccessible.queryAccessibleInterface(preview).text(QAccessible.Text.Name)
    preview.close()


def unexplained(widget) -> list[str]:
    """The fields in the widget that have no label: a name of their own is not seen."""
    labelled = {label.buddy() for label in widget.findChildren(QLabel) if label.buddy() is not None}
    fields = [
        each
        for each in widget.findChildren(QWidget)
        if isinstance(each, QComboBox | QSpinBox)
        or (isinstance(each, QLineEdit) and not isinstance(each.parent(), QComboBox | QSpinBox))
    ]
    return [type(each).__name__ for each in fields if each.isVisible() and each not in labelled]


def test_every_action_is_in_a_menu_or_has_a_key(window):
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    lost = [name for name, action in window.actions_by_name.items() if action not in in_menus]
    assert lost == []


def test_the_tab_key_goes_through_the_window_and_comes_back(window):
    click(window, PORT_1)
    window.panels.tabs.setCurrentIndex(1)
    window.grid.setFocus()
    seen = []
    for _ in range(80):
        now = QApplication.focusWidget()
        if now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    else:
        pytest.fail("the keyboard does not come back")
    order = [where(window, widget) for widget in seen]
    order = [place for at, place in enumerate(order) if at == 0 or order[at - 1] != place]
    assert {"grid", "details", "targets", "panels", "tools", "sources"} <= set(order), order
    assert len(order) == len(set(order)), " ".join(order)  # each part once, not to and fro


def where(window, widget) -> str:
    """The part of the window that a widget is in."""
    parts = {
        "tools": window.tools.save.parentWidget(),
        "sources": window.sources,
        "find": window.find_bar,
        "grid": window.grid,
        "tray": window.tray,
        "details": window.details,
        "targets": window.targets,
        "panels": window.panels.findings.parentWidget(),
    }
    return next((name for name, part in parts.items() if part is widget or part.isAncestorOf(widget)), "elsewhere")


@pytest.mark.parametrize("language_name", ["en", "de"])
def test_no_two_entries_of_a_menu_have_the_same_letter(make_window, qapp, four, language_name):
    make_window().close()
    language.install(qapp, QLocale(language_name))
    window = MainWindow()
    window.workspace.open_file(str(four))
    menus = {menu.title(): [action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)}
    menus["the bar"] = [action.text() for action in window.menuBar().actions()]
    for title, texts in menus.items():
        letters = [found[1].lower() for text in texts if (found := re.search("&([^&])", text.replace("&&", "")))]
        assert len(letters) == len(set(letters)), (title, texts)
    window.close()
