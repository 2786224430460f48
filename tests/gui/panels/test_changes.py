"""What was changed, by device; the history; what is remembered of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.gui.panels.panels import HISTORY
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, click, judged

Key, ALT, CONTROL = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def groups(window) -> dict[str, list[str]]:
    tree = window.panels.changes.list
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {top.text(0): [top.child(at).text(0) for at in range(top.childCount())] for top in tops}


def moments(window) -> list[str]:
    return [window.panels.history.list.item(at).text() for at in range(window.panels.history.list.count())]


def test_changes_in_words_and_as_text(window, qtbot):
    QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert groups(window) == {"Nothing is changed.": []}
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    judged(window, qtbot)
    assert groups(window) == {
        "In the XML": ["net1 was moved from 02:00.0 to 02:00.1."],
        "What the guest notices": ["net1 at 0000:02:00.0: the guest no longer finds it."],
    }
    assert "+      <address" in window.panels.changes.text.toPlainText()
    window.gestures.undo()
    assert groups(window) == {"Nothing is changed.": []}


def test_a_change_leads_to_its_device(window):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    click(window, NET0)
    QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.panels.changes.list.hasFocus()
    QTest.keyClick(window.panels.changes.list, Key.Key_Down)
    assert [cell.address for cell in window.grid.selected_cells()] == [NET1.at(1)]


def test_the_history_with_the_keyboard(window):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    QTest.keyClick(window, Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert moments(window) == ["As it was opened  ·  saved", "Move net1 to 02:00.1", "Move net1 to 02:00.2"]
    assert window.panels.history.list.currentRow() == 2
    assert window.panels.history.list.item(2).font().bold()
    QTest.keyClick(window.panels.history.list, Key.Key_Up)
    QTest.keyClick(window.panels.history.list, Key.Key_Return)
    assert window.workspace.current.session.at == 1
    assert moments(window)[2] == "Move net1 to 02:00.2  ·  taken back"
    assert window.panels.history.list.hasFocus()
    window.saving.save(window.workspace.current)
    assert moments(window)[:2] == ["As it was opened", "Move net1 to 02:00.1  ·  saved"]


def test_going_forward_again_with_a_click(window):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    window.gestures.undo()
    window.panels.show_history()
    rows = window.panels.history.list
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center())
    assert window.workspace.current.session.at == 1


def test_folded_buses_are_kept_for_each_domain(make_window, four, tmp_path):
    other = tmp_path / "other.xml"
    other.write_bytes(FOUR_PORTS.replace(b"<name>four", b"<name>other"))
    window = make_window()

    def is_open(bus: int) -> bool:
        return window.grid.isExpanded(window.grid.slots.bus_index(bus))

    window.workspace.open_file(str(four))
    window.grid.setCurrentIndex(window.grid.slots.bus_index(3))
    QTest.keyClick(window.grid, Key.Key_Left)
    first = window.workspace.current
    window.workspace.open_file(str(other))
    assert is_open(3)
    window.workspace.show(first)
    assert not is_open(3)
    assert is_open(2)
    window.close()
    window = make_window()
    window.workspace.open_file(str(four))
    assert not is_open(3)
    assert is_open(2)


def test_panel_size_and_splitters_are_kept(make_window, four, qtbot):
    first = make_window()
    first.resize(790, 640)
    first.frame._down.setSizes([300, 400])
    QTest.keyClick(first, Key.Key_4, Qt.KeyboardModifier.AltModifier)
    sizes = first.frame._down.sizes()
    assert first.close()
    again = make_window()
    assert again.height() == 640
    assert again.panels.tabs.currentIndex() == HISTORY
    assert again.frame._down.sizes() == sizes
