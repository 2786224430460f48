"""Names, models and paths are shown as the text that they are: never as HTML, and no character does anything."""

from __future__ import annotations

import ast
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

import editor.gui
from editor.connection.files import FileText
from editor.errors import EditorError
from editor.gui.look import plain
from editor.session.record import Unsaved
from editor.session.recovery import LeftBehind
from tests import hostile
from tests.gui.conftest import judged
from tests.secret_domain import DOMAIN
from tests.secret_domain import MARK as SECRET

MARK = "/dev/full"
EFFECTS = set(hostile.CONTROLS) - set("abcdefghi")
TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


# The rule, in the source.


def own(node: ast.expr) -> bool:
    """Whether an expression is text of our own, or passed through `look.plain`."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.IfExp):
        return own(node.body) and own(node.orelse)
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name == "tip" or (name in ("tr", "_tr") and all(isinstance(each, ast.Constant) for each in node.args))
    return False


def calls():
    root = Path(editor.gui.__file__).parent
    for file in root.rglob("*.py"):
        if file.name != "plain.py":
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                    yield f"{file.relative_to(root)}:{node.lineno}", name, node


NUMBERS_ONLY = "bars/gauge.py"


def test_labels_and_boxes_are_made_in_one_place():
    made = [where for where, name, _ in calls() if name in ("QLabel", "QMessageBox", "QErrorMessage", "QInputDialog")]
    assert made == []


def test_every_tool_tip_is_our_own_text_or_goes_through_tip():
    shown = {"setToolTip": -1, "setWhatsThis": -1, "showText": 1}
    wrong = [
        where
        for where, name, node in calls()
        if name in shown and not own(node.args[shown[name]]) and not where.startswith((NUMBERS_ONLY, "bars/whats_this"))
    ]
    assert wrong == []


def test_rich_text_is_set_where_all_of_it_is_escaped():
    known = {"look/page.py", "bars/message_bar.py", "dialogs/keys_dialog.py", "panels/findings.py"}
    rich = [where for where, name, _ in calls() if name in ("rich_label", "setHtml", "setMarkdown", "insertHtml")]
    assert {where.rpartition(":")[0] for where in rich} == known


# The rule, in a window full of hostile names.


@pytest.fixture(params=[hostile.MARKUP, hostile.CONTROLS], ids=["markup", "controls"])
def text(request):
    return request.param


@pytest.fixture(params=[False, True], ids=["free text", "everywhere"])
def hostile_window(request, make_window, tmp_path, text, qtbot):
    folder = tmp_path / text.replace("/", "∕")
    folder.mkdir()
    file = folder / f"{text.replace('/', '∕')}.xml"
    file.write_bytes(hostile.domain(text, everywhere=request.param))
    window = make_window()
    window.workspace.open_file(str(file))
    judged(window, qtbot)
    return window


def check(widget: QWidget) -> None:
    """Nothing in or below a widget is taken for HTML that was not meant so, or does anything."""
    for each in (widget, *widget.findChildren(QWidget)):
        _check_widget(each)


def _check_widget(widget: QWidget) -> None:
    if isinstance(widget, QLabel):
        rich = widget.textFormat() is not Qt.TextFormat.PlainText
        _check(widget.text(), rich, widget)
    for tip in (widget.toolTip(), widget.whatsThis()):
        _check(tip, True, widget)
    for words in (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle(), widget.statusTip()):
        _check(words, False, widget)
    for action in widget.actions():
        _check(action.toolTip(), True, widget)
        _check(action.text(), False, widget)
    if isinstance(widget, QTextEdit):
        _check(widget.document().toHtml(), True, widget)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        _check_model(widget.model(), QModelIndex(), widget)
    if isinstance(widget, QGroupBox):
        _check(widget.title(), False, widget)


def _check_model(model: QAbstractItemModel, parent: QModelIndex, widget: QWidget) -> None:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in TEXTS:
                words = index.data(role)
                if isinstance(words, str):
                    _check(words, role == Qt.ItemDataRole.ToolTipRole, widget)
        _check_model(model, model.index(row, 0, parent), widget)


def _check(words: str, rich: bool, widget: QWidget) -> None:
    if rich:
        document = QTextDocument()
        document.setHtml(re.sub(r"(?i)src\s*=", "data-src=", words))  # what Qt would see, without it loading anything
        assert "<img" not in words, f"{widget}: {words}"
        assert "<script" not in words, f"{widget}: {words}"
    assert not EFFECTS & set(words), f"{widget}: {words!r}"


def test_all_that_the_window_shows(hostile_window, qtbot):
    window = hostile_window
    check(window)
    for at in range(window.panels.tabs.count()):
        window.panels.tabs.setCurrentIndex(at)
        judged(window, qtbot)
        check(window)
    for placement in window.state.snapshot.placements:
        window.selection.go_to(placement)
        check(window.details)


DIALOGS = ("move_to", "remove", "review", "go_to_bus", "keys")


@pytest.mark.parametrize("name", DIALOGS)
def test_all_dialogs(hostile_window, qtbot, name):
    window = hostile_window
    for placement in [p for p in window.state.snapshot.placements if p.device is not None][:6]:
        window.selection.go_to(placement)
        before = set(QApplication.topLevelWidgets())
        action = window.actions_by_name[name]
        if not action.isEnabled():
            continue
        action.trigger()
        for dialog in set(QApplication.topLevelWidgets()) - before:
            check(dialog)
            if isinstance(dialog, QDialog | QMenu):
                dialog.close()


def test_messages(hostile_window, text):
    window = hostile_window
    window.bar.error(EditorError(f"{text} is wrong.", f"Mend {text}."))
    assert "<img" not in re.sub("&lt;", "", window.bar.findChildren(QLabel)[1].text())
    for role in ("good", "note", "warning"):
        window.bar.say(role, f"{text} is so.")
        assert "<img" not in window.bar.findChildren(QLabel)[1].text()


def test_what_was_put_aside(hostile_window, text):
    from editor.gui.dialogs.recovery_dialog import RecoveryDialog

    left = LeftBehind(Path("/nowhere"), os.open(os.devnull, os.O_RDONLY), ((datetime.now(UTC), _unsaved(text)),))
    dialog = RecoveryDialog((left,), hostile_window)
    check(dialog)
    dialog.close()
    left.release()


def _unsaved(text):
    return Unsaved(text, FileText(Path(f"/{text}"), b"<domain/>"), b"<domain/>", uri=None)


def test_tips_say_what_was_given(qtbot):
    for words in (hostile.MARKUP, "two\nlines <b>", "&lt;b&gt;", "a & b"):
        document = QTextDocument()
        document.setHtml(plain.tip(words))
        assert document.toPlainText() == words


def test_the_list_of_recent_files_starts_no_program_that_ends_at_once(make_window, tmp_path):
    QSettings().setValue("recent-files", [f"/tmp/<img src='{MARK}'>/{hostile.MARKUP.replace('/', '∕')}.xml"] * 2)
    window = make_window()
    window.start.show()
    check(window)


def test_no_secret_is_shown_until_that_is_asked_for(make_window, tmp_path, qtbot, monkeypatch):
    file = tmp_path / "secrets.xml"
    file.write_bytes(DOMAIN)
    window = make_window()
    window.workspace.open_file(str(file))
    shown = []
    monkeypatch.setattr("tests.gui.test_plain_text._check", lambda words, rich, widget: shown.append(words))
    for at in range(window.panels.tabs.count()):
        window.panels.tabs.setCurrentIndex(at)
        judged(window, qtbot)
        check(window)
        shown += [each.toPlainText() for each in window.findChildren(QPlainTextEdit)]
    for placement in window.state.snapshot.placements:
        window.selection.go_to(placement)
        check(window.details)
    assert not [words for words in shown if SECRET in words]
