"""Gestures on the grid: drags, keys, as a user makes them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from editor.edits.move import Move
from editor.pci.address import PciAddress
from editor.render.cells import Badge
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, badge, click, judged, place_of

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def drag(pointer, window, start: PciAddress, end: PciAddress, **how) -> None:
    """Drag what is at `start` to `end`."""
    view, rect = window.grid.viewport(), window.grid.cell_rect
    pointer.drag(view, rect(start).center(), view, rect(end).center(), **how)


def popup() -> QMenu:
    found = QGuiApplication.instance().activePopupWidget()
    assert isinstance(found, QMenu)
    return found


class TestDrag:
    def test_to_a_free_function(self, window, pointer):
        seen = []
        to = NET0.at(1)
        drag(pointer, window, NET1, to, on_the_way=lambda: seen.append((badge(window, NET0), place_of(window, "net1"))))
        assert seen == [(Badge.INFERRED, NET1)], "the badge changes before the drop, the state does not"
        assert place_of(window, "net1") == to
        assert badge(window, NET0) is Badge.INFERRED
        assert window.isWindowModified()
        assert [cell.address for cell in window.grid.selected_cells()] == [to]

    def test_to_an_occupied_cell_offers_to_swap(self, window, pointer):
        drag(pointer, window, NET1, NET0)
        assert place_of(window, "net1") == NET1
        QTest.keyClick(popup(), Key.Key_Return)
        assert (place_of(window, "net0"), place_of(window, "net1")) == (NET1, NET0)

    def test_to_where_nothing_may_be(self, window, pointer):
        before = window.state
        said = []
        taken = PciAddress(0, 0, 0x1F, 0)
        drag(pointer, window, NET1, taken, on_the_way=lambda: said.append(window.statusBar().currentMessage()))
        assert window.state is before
        assert "ISA bridge" in said[0]

    def test_findings_that_come_meanwhile_end_no_drag(self, window, pointer, qtbot):
        assert not window.judging.is_up_to_date
        drag(pointer, window, NET1, NET0.at(1), on_the_way=lambda: judged(window, qtbot))
        assert place_of(window, "net1") == NET0.at(1)

    def test_given_up(self, window, pointer):
        drag(pointer, window, NET1, NET0.at(1), drop=False)
        assert place_of(window, "net1") == NET1
        assert window.grid.slots.shown is window.grid.slots.picture

    def test_to_the_tray_forgets(self, window, pointer):
        view = window.tray.list.viewport()
        source = window.grid.cell_rect(NET1).center()
        pointer.drag(window.grid.viewport(), source, view, view.rect().center())
        assert [window.state.snapshot.name(p) for p in window.state.snapshot.unplaced] == ["net1"]

    def test_from_the_tray_places(self, window, pointer):
        click(window, NET1)
        window.gestures.forget()
        view = window.tray.list.viewport()
        start = window.tray.list.visualItemRect(window.tray.list.item(0)).center()
        to = PciAddress(0, 3, 0, 0)
        pointer.drag(view, start, window.grid.viewport(), window.grid.cell_rect(to).center())
        assert place_of(window, "net1") == to

    def test_the_reason_goes_along_with_the_pointer_though_it_is_the_same(self, window, pointer):
        tips, data = [], QMimeData()

        def along() -> None:
            for place in (PciAddress(0, 3, 0, 1), NET1.at(1)):
                at = window.grid.cell_rect(place).center()
                held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(window.grid.viewport(), QDragMoveEvent(at, Qt.DropAction.MoveAction, *held))
                (tip,) = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
                tips.append((tip.text(), tip.y() - window.grid.viewport().mapToGlobal(at).y()))

        drag(pointer, window, NET1, NET0.at(2), drop=False, on_the_way=along)
        assert tips[0] == tips[1]

    def test_a_whole_slot_by_its_name(self, window, pointer):
        click(window, NET1)
        window.gestures.perform(Move(((window.grid.carried().anchor, NET0.at(1)),)))
        rect = window.grid.cell_rect(NET0)
        name = QPoint(rect.left() - 12, rect.center().y())
        to = PciAddress(0, 3, 0, 0)
        pointer.drag(window.grid.viewport(), name, window.grid.viewport(), window.grid.cell_rect(to).center())
        assert (place_of(window, "net0"), place_of(window, "net1")) == (to, to.at(1))


class TestKeyboard:
    def test_arrows_walk_over_cells(self, window):
        click(window, NET0)
        QTest.keyClick(window.grid, Key.Key_Right)
        assert window.grid.current_address() == NET0.at(1)
        QTest.keyClick(window.grid, Key.Key_Down)
        QTest.keyClick(window.grid, Key.Key_Down)
        assert window.grid.current_address() == NET1.at(1), "up and down keep the function"

    def test_cut_and_paste(self, window):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_X, CONTROL)
        assert window.gestures.marked
        click(window, NET0.at(3))
        QTest.keyClick(window.grid, Key.Key_V, CONTROL)
        assert place_of(window, "net1") == NET0.at(3)
        assert not window.gestures.marked

    def test_paste_on_an_occupied_cell_offers_to_swap(self, window):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_X, CONTROL)
        click(window, NET0)
        QTest.keyClick(window.grid, Key.Key_V, CONTROL)
        QTest.keyClick(popup(), Key.Key_Return)
        assert place_of(window, "net1") == NET0

    def test_alt_arrows_nudge(self, window):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_Right, ALT)
        assert place_of(window, "net1") == NET1.at(1)
        QTest.keyClick(window.grid, Key.Key_Left, ALT)
        assert place_of(window, "net1") == NET1

    def test_undo_and_redo_without_end(self, window):
        click(window, NET1)
        for _ in range(7):
            QTest.keyClick(window.grid, Key.Key_Right, ALT)
        assert place_of(window, "net1") == NET1.at(7)
        for _ in range(7):
            QTest.keyClick(window, Key.Key_Z, CONTROL)
        assert window.state.output == FOUR_PORTS
        assert not window.isWindowModified()
        for _ in range(7):
            QTest.keyClick(window, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert place_of(window, "net1") == NET1.at(7)

    def test_backspace_forgets_and_the_tray_has_it(self, window):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_Backspace)
        assert [window.state.snapshot.name(p) for p in window.state.snapshot.unplaced] == ["net1"]
        assert window.tray.list.count() == 1

    def test_enter_on_a_port_goes_to_its_bus(self, window):
        click(window, PciAddress(0, 0, 1, 1))
        QTest.keyClick(window.grid, Key.Key_Return)
        assert window.grid.current_address() == NET1

    def test_a_run_of_free_slots_unfolds(self, window):
        run = next(window.grid.slots.runs())
        window.grid.setCurrentIndex(run)
        QTest.keyClick(window.grid, Key.Key_Right)
        QTest.keyClick(window.grid, Key.Key_Down)
        assert window.grid.current_address().slot == 2
        QTest.keyClick(window.grid, Key.Key_Down)
        assert window.grid.current_address().slot == 3
