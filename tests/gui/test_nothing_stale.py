"""After each kind of edit everything that the window says is what a window that is opened anew says of that state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from editor.edits.add_root_ports import AddRootPorts
from editor.edits.forget import Forget
from editor.edits.move import Move
from editor.edits.multifunction import SetMultifunction
from editor.edits.pin import Pin
from editor.edits.remove import Remove
from editor.gui.open import judging
from editor.gui.open.opened import Opened
from editor.gui.panels.findings_table import FixButton
from editor.gui.window import MainWindow
from editor.pci.address import PciAddress, Switch
from editor.session.policy import Policy
from editor.session.session import Session
from tests.conftest import PATIENCE
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, OLD, click, judged

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
TABS = {"findings": 0, "XML": 1, "changes": 2, "history": 3, "guest": 4, "outlook": 5}


def net1(window: MainWindow) -> int:
    return next(at for at, p in window.state.snapshot.by_position.items() if window.state.snapshot.name(p) == "net1")


def perform(make):
    """An edit as a gesture, of the position of net1."""
    return lambda window: window.gestures.perform(make(net1(window)))


def moved_and(then: str):
    def do(window: MainWindow) -> None:
        perform(lambda at: Move(((at, NET0.at(1)),)))(window)
        for name in then.split():
            getattr(window.gestures, name)()

    return do


EDITS = {
    "move": moved_and(""),
    "move to another bus": perform(lambda at: Move(((at, PciAddress(0, 3, 0, 0)),))),
    "to nowhere": perform(lambda at: Forget((at,))),
    "add": perform(lambda at: AddRootPorts(2)),
    "remove": perform(lambda at: Remove((at,))),
    "multifunction": perform(lambda at: SetMultifunction(at, Switch.ON)),
    "undo": moved_and("undo"),
    "redo": moved_and("undo redo"),
    "XML": lambda window: window.gestures.type_text(window.state.output.replace(b"e1000e", b"igb"), False),
    "nothing as XML": lambda window: window.gestures.type_text(
        window.state.output.replace(b"function='0x2'", b"function='0x2' multifunction='off'"), False
    ),
    "target": lambda window: window.gestures.show_for(OLD),
    "another libvirt": lambda window: window.held.add("2.5.0"),
    "policy": lambda window: window.gestures.choose_policy(Policy.RECORD),
    "saved": lambda window: (moved_and("")(window), window.saving.save(window.workspace.current)),
    "loaded again": lambda window: (moved_and("")(window), window.file_commands.load_again()),
    "pinned": lambda window: (perform(lambda at: Forget((at,)))(window), window.gestures.perform(Pin())),
}


def rows(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[tuple[object, ...]]:  # noqa: B008
    """All that a model says, row by row."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield (row, column, *(str(index.data(role)) for role in ROLES))
        yield from rows(model, model.index(row, 0, parent))


def said_by(widget: QWidget) -> tuple[object, ...]:
    """What one widget says itself."""
    if isinstance(widget, QAbstractItemView):
        chosen = sorted((index.row(), index.column()) for index in widget.selectionModel().selectedIndexes())
        return tuple(rows(widget.model())), tuple(chosen)
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        marks = widget.extraSelections() if isinstance(widget, QPlainTextEdit) else ()
        return widget.toPlainText(), tuple((m.cursor.selectionStart(), m.cursor.selectionEnd()) for m in marks)
    if isinstance(widget, FixButton):  # how much of its text there is room for is no matter
        return ("fix",)
    if isinstance(widget, QAbstractButton):
        return widget.text(), widget.isChecked(), widget.isEnabled()
    if isinstance(widget, QComboBox):
        return tuple(widget.itemText(at) for at in range(widget.count())), widget.currentText()
    if isinstance(widget, QTabBar):
        return tuple(widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QLabel | QLineEdit):
        return (widget.text(),)
    return ()


def said_by_all(window: MainWindow) -> Counter[tuple[object, ...]]:
    """All that is seen or can be heard, in no order."""
    inside = [each for each in window.findChildren(QWidget) if each.isVisibleTo(window) and each.window() is window]
    words = ((each.accessibleName(), each.toolTip(), each.accessibleDescription(), said_by(each)) for each in inside)
    said = Counter((type(each).__name__, *its) for each, its in zip(inside, words, strict=True) if any(its))
    said["window", window.windowTitle(), window.isWindowModified()] += 1
    for name, action in window.actions_by_name.items():
        said["action", name, action.isEnabled(), action.toolTip()] += 1
    return said


def opened_anew(window: MainWindow, make_window, qtbot) -> MainWindow:
    """Another window on the same states, of which nothing is worked out yet."""
    there = window.workspace.current
    session = Session(there.session.saved, window.state.target)
    session._moments = list(there.session.history)
    session._saved_from = there.session._saved_from
    session.go(there.session.at)
    session.ask(window.state.target, window.state.also, window.state.policy)
    made = make_window()
    made.held._names = dict(window.held._names)
    made.panels.tabs.setCurrentIndex(TABS["history"])
    made.workspace.add(Opened(session, there.loaded))
    judged(made, qtbot)
    made.resize(window.size())
    return made


def select_the_same(window: MainWindow, other: MainWindow) -> None:
    unplaced = window.tray.position()
    if unplaced is not None:
        other.tray.select(unplaced)
    else:
        other.grid.select([cell.address for cell in window.grid.selected_cells()], window.grid.current_address())


def painted(window: MainWindow) -> QImage:
    """What is on the screen of it: nothing is painted for that."""
    return window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_anew(window: MainWindow) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: Counter, other: Counter) -> dict[str, list]:
    return {"too much": sorted(map(str, one - other)), "missing": sorted(map(str, other - one))}


def pairs() -> Iterator[tuple[str, str]]:
    """Each edit with two of the panels seen while it is made, a move with each of them."""
    panels = list(TABS)
    for at, edit in enumerate(EDITS):
        for panel in panels if edit == "move" else (panels[at % 6], panels[(at * 2 + 3) % 6]):
            yield edit, panel


@pytest.mark.parametrize(("edit", "tab"), sorted(set(pairs())))
def test_all_panels_after_an_edit(window, make_window, qtbot, edit, tab):
    click(window, NET1)
    judged(window, qtbot)
    window.panels.tabs.setCurrentIndex(TABS[tab])  # all others are hidden during the edit
    EDITS[edit](window)
    judged(window, qtbot)
    qtbot.waitUntil(lambda: painted(window) == painted_anew(window))
    window.statusBar().clearMessage()
    window.bar.clear()
    fresh = opened_anew(window, make_window, qtbot)
    select_the_same(window, fresh)
    for name, at in ((tab, TABS[tab]), *TABS.items()):
        for each in (window, fresh):
            each.panels.tabs.setCurrentIndex(at)
        QApplication.processEvents()
        assert unlike(said_by_all(window), said_by_all(fresh)) == {"too much": [], "missing": []}, name


@pytest.mark.parametrize("tab", ["findings", "guest", "outlook"])
def test_what_is_not_known_yet_is_not_said(window, qtbot, tmp_path, monkeypatch, tab):
    """Another domain comes, and is judged only when the gate opens."""
    judged(window, qtbot)
    gate, judge = Event(), judging._judge
    monkeypatch.setattr(judging, "_judge", lambda *what: (gate.wait(PATIENCE), judge(*what))[1])
    window.panels.tabs.setCurrentIndex(TABS[tab])
    path = tmp_path / "other.xml"
    path.write_bytes(FOUR_PORTS.replace(b"<name>four", b"<name>other"))
    window.workspace.open_file(str(path))
    labels = {each.text() for each in window.panels.findChildren(QLabel) if each.isVisible()}
    assert labels >= {"Checking …"}
    assert "No problems found." not in labels
    assert window.panels.tabs.tabText(0) == "Findings …"
    assert window.panels.findings.table.rows.rowCount() == 0
    gate.set()
    judged(window, qtbot)
    labels = {each.text() for each in window.panels.findChildren(QLabel) if each.isVisible()}
    assert "Checking …" not in labels
    assert window.panels.tabs.tabText(0) == "Findings"


def test_findings_of_the_edit_before_stay_till_others_are_known(window, qtbot, monkeypatch):
    window.gestures.show_for(OLD)
    judged(window, qtbot)
    before = [finding.code for finding in window.panels.findings.table.rows.findings]
    assert before
    gate, judge = Event(), judging._judge
    monkeypatch.setattr(judging, "_judge", lambda *what: (gate.wait(PATIENCE), judge(*what))[1])
    perform(lambda at: Move(((at, NET0.at(1)),)))(window)
    assert [finding.code for finding in window.panels.findings.table.rows.findings] == before
    gate.set()
    judged(window, qtbot)
    assert window.panels.findings.table.rows.findings == window.state.findings
