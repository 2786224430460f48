"""Finding devices and going to buses, with the keyboard and the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from editor.gui.dialogs.bus_dialog import BusDialog
from editor.pci.address import PciAddress
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, NET1_UNPLACED, click, place_of

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def selected(window) -> list[PciAddress]:
    return [cell.address for cell in window.grid.selected_cells()]


def shown_buses(window) -> list[int]:
    root = QModelIndex()
    return [s.key.bus for row, s in enumerate(window.grid.slots.sections) if not window.grid.isRowHidden(row, root)]


@pytest.fixture
def field(window):
    """The field, as Ctrl+F gives it."""
    click(window, PciAddress(0, 0, 1, 3))
    QTest.keyClick(window, Key.Key_F, CONTROL)
    assert window.find_bar.text.hasFocus()
    return window.find_bar.text


def test_found_while_one_types_and_the_field_keeps_the_keyboard(window, field):
    QTest.keyClicks(field, "net")
    assert selected(window) == [NET0]
    assert window.find_bar.count.text() == "1 of 2"
    QTest.keyClicks(field, "1")
    assert selected(window) == [NET1]
    assert window.find_bar.count.text() == "1 of 1"
    assert field.hasFocus()
    QTest.keyClicks(field, "xyz")
    assert window.find_bar.count.text() == "No match"
    assert not window.find_bar.next.isEnabled()
    assert selected(window) == [NET1], "one stays where one was"


def test_next_and_previous_go_round(window, field):
    QTest.keyClicks(field, "52:54")
    seen = [selected(window)[0]]
    for key, modifiers in (
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, SHIFT),
        (Key.Key_Up, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Key.Key_F3, SHIFT),
    ):
        QTest.keyClick(field, key, modifiers)
        seen.append(selected(window)[0])
    assert seen == [NET0, NET1, NET0, NET1, NET0, NET1, NET0]


def test_the_filter_shows_only_buses_with_matches_and_escape_all_again(window, field):
    QTest.keyClicks(field, "e1000e")
    every = shown_buses(window)
    window.find_bar.only.setFocus()
    QTest.keyClick(window.find_bar.only, Key.Key_Space)
    assert shown_buses(window) == [2]
    QTest.keyClick(window.find_bar.only, Key.Key_Escape)
    assert shown_buses(window) == every
    assert window.grid.hasFocus()
    assert selected(window) == [NET1], "what was found stays selected"
    assert not window.find_bar.isVisible()


def test_the_filter_holds_after_an_edit_and_what_is_gone_to_is_shown(window, field):
    QTest.keyClicks(field, "e1000e")
    window.find_bar.only.setChecked(True)
    window.grid.setFocus()
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    assert place_of(window, "net1") == NET1.at(1)
    assert shown_buses(window) == [2]
    window.grid.go_to_bus(1)
    assert shown_buses(window) == [1, 2]


def test_rows_that_come_and_go_do_not_undo_the_filter(window, field):
    QTest.keyClicks(field, "net")
    window.find_bar.only.setChecked(True)
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Delete)
    assert window.grid.slots.sections
    assert shown_buses(window) == sorted({p.address.bus for p in window.find_bar.matches})


def test_a_device_without_a_place_is_found_in_the_tray(make_window, tmp_path):
    path = Path(tmp_path / "unplaced.xml")
    path.write_bytes(NET1_UNPLACED)
    window = make_window()
    window.workspace.open_file(str(path))
    window.resize(1000, 560)
    window.grid.collapse(window.grid.slots.bus_index(2))
    QTest.keyClick(window, Key.Key_F, CONTROL)
    QTest.keyClicks(window.find_bar.text, "00:02")
    assert window.tray.position() is not None
    seen = window.grid.viewport().rect()
    assert seen.contains(window.grid.cell_rect(NET1).center()), "where libvirt would put it is in sight"


def test_another_domain_is_searched_for_the_same(window, field, tmp_path):
    QTest.keyClicks(field, "e1000e")
    other = tmp_path / "other.xml"
    other.write_bytes(FOUR_PORTS.replace(b"e1000e", b"rtl8139"))
    window.workspace.open_file(str(other))
    assert window.find_bar.count.text() == "No match"


class TestGoToBus:
    """Ctrl+G."""

    @pytest.fixture
    def dialog(self, window):
        QTest.keyClick(window, Key.Key_G, CONTROL)
        return window.findChild(BusDialog)

    @pytest.mark.parametrize(("typed", "bus"), [("2", 2), ("03", 3), ("port 4", 4), ("net1", 2), ("bus 1", 1)])
    def test_by_number_port_or_device(self, window, dialog, typed, bus):
        QTest.keyClicks(dialog.choice, typed)
        assert dialog.answer.text().startswith(f"Bus {bus:02x} · port {bus}")
        QTest.keyClick(dialog.choice, Key.Key_Return)
        assert window.grid.current_address().bus == bus

    def test_one_that_is_not_there(self, window, dialog):
        before = window.grid.current_address()
        QTest.keyClicks(dialog.choice, "77")
        assert "no bus 77" in dialog.answer.text()
        assert not dialog.go.isEnabled()
        QTest.keyClick(dialog.choice, Key.Key_Return)
        QTest.keyClick(dialog, Key.Key_Escape)
        assert window.grid.current_address() == before

    def test_from_the_list(self, window, dialog):
        QTest.keyClick(dialog.choice, Key.Key_Down)
        QTest.keyClick(dialog.choice, Key.Key_Down)
        chosen = dialog.choice.currentData()
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert window.grid.current_address().bus == chosen
