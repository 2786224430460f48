"""The menu is of what is pointed at; keys do what they say, or say why not."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.pci.address import PciAddress
from tests.gui.conftest import NET0, NET1, NET1_UNPLACED, click, judged, place_of

Key = Qt.Key


def menu_at(window, at: QPoint) -> list[str]:
    """The lines of the menu that a right click opens at a point of the grid; it is closed again."""
    viewport = window.grid.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    lines = [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    return lines


def head_of(window, bus: int) -> QPoint:
    return window.grid.visualRect(window.grid.slots.bus_index(bus)).center() + QPoint(200, 6)


def test_the_menu_of_a_bus_is_not_that_of_the_device_selected_elsewhere(window):
    click(window, NET0)
    lines = menu_at(window, head_of(window, 0))
    assert "Fold" in lines
    assert "Remove device" not in lines
    assert window.grid.selected_bus() == 0
    assert not window.gestures.carried()


def test_a_bus_leads_to_its_port(window):
    assert "Go to port 1, which leads to bus 01" in menu_at(window, head_of(window, 1))


def test_the_menu_of_a_device_selects_it_first(window):
    click(window, NET0)
    lines = menu_at(window, window.grid.cell_rect(NET1).center())
    assert "Remove device" in lines
    assert window.selection.selected.names == ("net1",)


def test_several_stay_selected_when_the_menu_is_of_one_of_them(window):
    click(window, NET0)
    click(window, NET1, Qt.KeyboardModifier.ControlModifier)
    menu_at(window, window.grid.cell_rect(NET0).center())
    assert set(window.selection.selected.names) == {"net0", "net1"}


def test_a_free_place_takes_what_has_no_place(make_window, tmp_path):
    path = tmp_path / "unplaced.xml"
    path.write_bytes(NET1_UNPLACED)
    window = make_window()
    window.workspace.open_file(str(path))
    free = PciAddress(0, 1, 0, 2)
    lines = menu_at(window, window.grid.cell_rect(free).center())
    assert "Place “net1” here" in lines
    assert "Remove device" not in lines
    carried_names = [line for line in lines if line.startswith("Paste")]
    assert not carried_names, "nothing was cut"


def test_backspace_corrects_a_word_that_is_typed(window, qtbot):
    click(window, PciAddress(0, 0, 1, 0))
    before = window.state
    for letter in "netx":
        QTest.keyClick(window.grid, letter)
    assert "netx" in window.statusBar().currentMessage()
    QTest.keyClick(window.grid, Key.Key_Backspace)
    QTest.keyClick(window.grid, "1")
    assert window.selection.selected.names == ("net1",), "all columns and buses are searched"
    assert window.state is before, "no address was forgotten"


def test_backspace_forgets_the_address_where_no_word_is_typed(window):
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Backspace)
    assert [p for p in window.state.snapshot.unplaced if window.state.snapshot.name(p) == "net1"]


def test_keys_of_the_grid_do_nothing_from_elsewhere(window, qtbot):
    click(window, NET0)
    before = window.state
    window.panels.show_xml()
    for widget in (window.panels.xml.text, window.find_bar.text):
        widget.setFocus()
        if widget is window.find_bar.text:
            window.find_bar.begin()
        for key in (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_L, Key.Key_M):
            QTest.keyClick(widget, key, Qt.KeyboardModifier.ControlModifier)
    assert window.state is before
    assert QApplication.activeModalWidget() is None


def test_delete_takes_one_device_and_no_other_that_comes_there(window):
    click(window, NET0)
    QTest.keyClick(window.grid, Key.Key_Delete)
    before = window.state
    QTest.keyClick(window.grid, Key.Key_Delete)
    assert window.state is before
    assert "No device is selected" in window.statusBar().currentMessage()
    assert window.grid.current_address() == NET0, "the keyboard stays where it was"
    assert not window.actions_by_name["remove"].autoRepeat()


def test_the_keyboard_stays_near_when_rows_go(window, qtbot):
    """What was added, and undone, takes its rows along."""
    judged(window, qtbot)
    click(window, PciAddress(0, 4, 0, 0))
    window.gestures.forget()
    port4 = PciAddress(0, 0, 1, 3)
    click(window, port4)
    QTest.keyClick(window.grid, Key.Key_Delete)
    assert window.grid.currentIndex().isValid()
    assert window.grid.current_address().bus == 0
    assert window.grid.current_address().slot == 1
    window.gestures.undo()
    assert window.grid.current_address() == port4
    assert place_of(window, "port 4") == port4


def test_parts_and_domains_by_key(window, qtbot, tmp_path):
    other = tmp_path / "other.xml"
    other.write_bytes(NET1_UNPLACED.replace(b"<name>four", b"<name>other"))
    first = window.workspace.current
    window.workspace.open_file(str(other))
    for key, back in ((Key.Key_Tab, False), (Key.Key_Backtab, True)):
        shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
        shown = window.workspace.current
        QTest.keyClick(window.grid, key, Qt.KeyboardModifier.ControlModifier | shift)
        assert window.workspace.current is not shown
    assert window.workspace.current is not first
    window.parts.to_grid()
    visited = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert len(set(visited)) == 4
    assert visited[-1] is window.grid


def test_parts_can_be_hidden_and_stay_so(make_window, window, four):
    window.actions_by_name["toggle_details"].trigger()
    assert not window.details.isVisible()
    window.frame.keep()
    again = make_window()
    again.workspace.open_file(str(four))
    assert not again.details.isVisible()
    assert again.sources.isVisible()
    again.actions_by_name["toggle_details"].trigger()
    assert again.details.isVisible()
