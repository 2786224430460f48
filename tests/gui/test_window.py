"""Gestures in the whole window: mouse, keyboard, menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton

from editor.gui.dialogs.controller_dialog import ControllerDialog
from editor.gui.dialogs.move_dialog import MoveDialog
from editor.gui.panels.panels import CHANGES, XML
from editor.pci.address import PciAddress, Switch
from editor.render.cells import Badge
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, badge, click, fix_button, judged, place_of

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class TestDialogs:
    def test_move_to_says_why_not_and_moves(self, window, qtbot):
        click(window, NET1)
        QTest.keyClick(window, Key.Key_M, CONTROL)
        dialog = window.findChild(MoveDialog)
        for typed, possible in (("00:1f.0", False), ("nonsense", False), ("01:05.0", False), ("01:00.0", True)):
            dialog.address.setText(typed)
            assert dialog.go.isEnabled() is possible, typed
            assert dialog.reason.text()
        assert dialog.go.text() == "Swap"
        dialog.address.clear()
        QTest.keyClicks(dialog.address, "03:00.0")
        assert dialog.go.text() == "Move"
        QTest.keyClick(dialog.address, Key.Key_Return)
        assert place_of(window, "net1") == PciAddress(0, 3, 0, 0)

    def test_root_ports_by_count(self, window):
        QTest.keyClick(window, Key.Key_R, CONTROL)
        dialog = window.findChild(ControllerDialog)
        QTest.keyClick(dialog.count, Key.Key_Up)
        assert dialog.count.value() == 2
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        assert place_of(window, "port 5") == PciAddress(0, 0, 1, 4)
        assert place_of(window, "port 6") == PciAddress(0, 0, 1, 5)
        assert all(window.grid.slots.shown.cell(PciAddress(0, 0, 1, f)).occupants[0].unsaved for f in (4, 5))


class TestPanels:
    def test_the_tri_state(self, window):
        click(window, PciAddress(0, 0, 1, 0))
        assert window.details.choices[None].isChecked()
        QTest.mouseClick(window.details.choices[Switch.OFF], Qt.MouseButton.LeftButton)
        assert badge(window, PciAddress(0, 0, 1, 0)) is Badge.DENIED
        assert "multifunction-denied" in [f.code for f in window.state.findings]
        assert window.details.choices[Switch.OFF].isChecked()

    def test_findings_and_cells_highlight_each_other(self, window, qtbot):
        click(window, PciAddress(0, 0, 1, 0))
        QTest.mouseClick(window.details.choices[Switch.OFF], Qt.MouseButton.LeftButton)
        click(window, NET1)
        judged(window, qtbot)
        finding = next(f for f in window.state.findings if f.code == "multifunction-denied")
        table = window.panels.findings.table
        rect = table.visualRect(table.rows.index(table.rows.row_of(finding), 2))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert PciAddress(0, 0, 1, 0) in [cell.address for cell in window.grid.selected_cells()]
        assert "multifunction-denied" in window.panels.findings.page.toPlainText()
        click(window, NET1)
        assert not window.panels.findings.table.selectionModel().hasSelection()
        click(window, PciAddress(0, 0, 1, 0))
        assert window.panels.findings.table.chosen_finding() is finding

    def test_a_fix_is_performed(self, window, qtbot):
        window.gestures.multifunction_off()
        click(window, PciAddress(0, 0, 1, 0))
        window.gestures.multifunction_off()
        judged(window, qtbot)
        finding = next(f for f in window.state.findings if f.code == "multifunction-denied")
        QTest.mouseClick(fix_button(window.panels.findings.table, finding, -1), Qt.MouseButton.LeftButton)
        QTest.mouseClick(window.fixing.preview.apply, Qt.MouseButton.LeftButton)
        assert "multifunction-denied" not in [f.code for f in window.state.findings]

    def test_old_libvirt_one_click_away(self, window, qtbot):

        def chips() -> list[QToolButton]:
            return [b for b in window.targets.findChildren(QToolButton) if b.isVisibleTo(window.targets)]

        def texts() -> list[str]:
            return [chip.text() for chip in chips()]

        offer = next(chip for chip in chips() if chip.text() == "+ 2.5.0")
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "⊘ libvirt 2.5.0: refuses the file" in texts())
        action = window.tools.policy.menu().actions()[1]
        action.trigger()
        assert b"multifunction='on'" in window.state.output
        qtbot.waitUntil(lambda: "! libvirt 2.5.0: no migration, no downgrade" in texts())

    def test_the_xml_is_edited(self, window, qtbot):
        window.panels.show_xml()
        edit = window.panels.xml.text
        cursor = edit.document().find("52:54:00:00:00:02")
        edit.setTextCursor(cursor)
        QTest.keyClicks(edit, "52:54:00:00:00:77")
        window.panels.xml.read_back()
        assert b"52:54:00:00:00:77" in window.state.output
        assert not window.panels.xml.complaint.text()

    def test_broken_xml_is_kept_with_its_place(self, window):
        window.panels.show_xml()
        before = window.state
        edit = window.panels.xml.text
        cursor = edit.document().find("</interface>")
        edit.setTextCursor(cursor)
        QTest.keyClick(edit, Key.Key_Backspace)
        window.panels.xml.read_back()
        assert window.state is before
        assert "Line " in window.panels.xml.complaint.text()
        window.panels.tabs.setCurrentIndex(CHANGES)
        window.panels.tabs.setCurrentIndex(XML)
        assert edit.toPlainText().count("</interface>") == 1

    def test_the_history_goes_back(self, window):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_Right, ALT)
        window.panels.show_changes()
        assert "+++" in window.panels.changes.text.toPlainText()
        window.panels.show_history()
        history = window.panels.history.list
        rect = history.visualItemRect(history.item(0))
        QTest.mouseClick(history.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert window.state.output == FOUR_PORTS


class TestManyDomains:
    def test_the_first_one_keeps_its_edits(self, window, tmp_path):
        click(window, NET1)
        QTest.keyClick(window.grid, Key.Key_Right, ALT)
        first = window.workspace.current
        other = tmp_path / "other.xml"
        other.write_bytes(FOUR_PORTS.replace(b"<name>four", b"<name>other"))
        window.workspace.open_file(str(other))
        assert place_of(window, "net1") == NET1
        window.workspace.show(first)
        assert place_of(window, "net1") == NET1.at(1)
        window.gestures.undo()
        assert window.state.output == FOUR_PORTS

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            (b"<domain", "well-formed"),
            (b"<!DOCTYPE domain><domain/>", "DOCTYPE"),
            (b"\x7fELF\0\0\0", "binary"),
            (b"<network/>", "<network>"),
            (b"", "empty"),
        ],
    )
    def test_bad_files_are_one_sentence_in_the_bar(self, window, tmp_path, text, words):
        before = window.workspace.current
        bad = tmp_path / "bad.xml"
        bad.write_bytes(text)
        window.workspace.open_file(str(bad))
        assert words in window.bar.text
        assert window.workspace.current is before


def test_equal_addresses_show_both_devices_and_an_error(make_window, tmp_path, qtbot):
    path = tmp_path / "double.xml"
    path.write_bytes(FOUR_PORTS.replace(b"bus='0x02' slot='0x00'", b"bus='0x01' slot='0x00'"))
    window = make_window()
    window.workspace.open_file(str(path))
    judged(window, qtbot)
    cell = window.grid.slots.shown.cell(NET0)
    assert [o.name for o in cell.occupants] == ["net0", "net1"]
    assert all(o.mark == "error" for o in cell.occupants)
    rect = window.grid.cell_rect(NET0)
    QTest.mouseClick(
        window.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center().x(), rect.bottom() - 4)
    )
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    assert place_of(window, "net1") == NET0.at(1), "the lower half is the second device"


def test_a_domain_without_pci_says_so(make_window, tmp_path):
    path = tmp_path / "isa.xml"
    path.write_bytes(
        b"<domain type='qemu'><name>i</name><os><type arch='x86_64' machine='isapc'>hvm</type></os></domain>"
    )
    window = make_window()
    window.workspace.open_file(str(path))
    assert window.grid.slots.sections == ()
    assert "no PCI bus (x86_64, machine isapc)" in window.grid.empty_text


def test_closing_asks_about_what_is_not_saved(window, monkeypatch):

    asked = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    click(window, NET1)
    QTest.keyClick(window.grid, Key.Key_Right, ALT)
    assert not window.close()
    assert "four" in asked[0]
    window.gestures.undo()
    assert window.close()


def test_the_grid_is_zoomed_and_stays_so_at_the_next_start(window, make_window):
    def height(each) -> int:
        return each.grid.cells.cell_height

    usual = height(window)
    window.actions_by_name["zoom_in"].trigger()
    larger = height(window)
    assert larger > usual
    assert height(make_window()) == larger
    window.grid.zoom_wanted.emit(-1)
    assert height(window) == usual
    window.actions_by_name["zoom_out"].trigger()
    assert height(window) < usual
    window.actions_by_name["zoom_usual"].trigger()
    assert height(window) == usual


def test_shift_f10_opens_the_menu_of_the_device(window, qtbot):
    click(window, NET0)
    QTest.keyClick(window.grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert window.actions_by_name["copy_address"] in menu.actions()
    menu.close()


def test_on_a_small_screen_the_grid_has_more_room_than_the_panels(make_window, four):
    window = make_window()
    window.workspace.open_file(str(four))
    window.hide()
    window.frame._is_divided = False  # as at a first start
    window.resize(870, 470)
    window.show()
    assert window.frame.middle.height() > window.panels.height()


def test_on_a_usual_screen_the_panels_have_a_third(window):
    assert 0.28 < window.panels.height() / window.frame.height() < 0.36
