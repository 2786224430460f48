"""Adding and removing controllers, editing their target, the gauge: real gestures in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from editor.edits.add_controller import ROOTS_OF
from editor.edits.remove import Orphans
from editor.gui.bars.controller_kinds import KINDS, SWITCH
from editor.gui.details.target_fields import HotPlugChoice
from editor.gui.dialogs.controller_dialog import ControllerDialog
from editor.gui.dialogs.remove_dialog import RemoveDialog
from editor.pci.address import PciAddress, Switch
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, NET1_UNPLACED, OLD, click, place_of

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
PORT_1, PORT_3 = PciAddress(0, 0, 1, 0), PciAddress(0, 0, 1, 2)
NUMA = b"""<domain type='qemu'>
  <name>numa</name>
  <cpu><numa><cell id='0' cpus='0' memory='65536'/><cell id='1' cpus='1' memory='65536'/></numa></cpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <memballoon model='none'/>
  </devices>
</domain>
"""
I440FX = b"""<domain type='qemu'>
  <name>older</name>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <controller type='pci' index='0' model='pci-root'/>
    <controller type='usb' index='0' model='none'/>
    <memballoon model='none'/>
  </devices>
</domain>
"""


def opened(make_window, tmp_path, text: bytes, **how):
    path = tmp_path / "domain.xml"
    path.write_bytes(text)
    window = make_window(**how)
    window.workspace.open_file(str(path))
    return window


def choose_from_tool_bar(window, title: str) -> None:
    """Click the button, then take the entry by key; the menu has a loop of its own until then.

    By key, for Debian's Qt 6.8 closes a menu without a screen at a click, and only there.
    """
    button = next(b for b in window.findChildren(QToolButton) if b.accessibleName() == "Add controller")

    def pick() -> None:
        menu = QGuiApplication.instance().activePopupWidget()
        menu.setActiveAction(window.controllers.actions[title])
        QTest.keyClick(menu, Key.Key_Return)

    QTimer.singleShot(100, pick)
    QTest.mouseClick(button, LEFT)


def undo(window, qtbot) -> None:
    """By key, once the dialog that closed has left the keyboard to the window."""
    QApplication.processEvents()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_Z, CONTROL)


def names(window) -> list[str]:
    return [window.state.snapshot.name(p) for p in window.state.snapshot.placements if p.device is not None]


class TestAdding:
    def test_each_model_has_its_entry(self):
        assert {kind.title for kind in KINDS} >= ROOTS_OF.keys()

    def test_a_switch_by_mouse(self, window, qtbot):
        choose_from_tool_bar(window, SWITCH.title)
        dialog = window.findChild(ControllerDialog)
        QTest.keyClick(dialog.count, Key.Key_Up)
        lines = dialog.answer.text().splitlines()
        assert lines[:4] == [
            "pcie-switch-upstream-port, index 5, at 03:00.0",
            "pcie-switch-downstream-port, index 6, at 05:00.0",
            "pcie-switch-downstream-port, index 7, at 05:01.0",
            "No other device gets another address.",
        ]
        QTest.mouseClick(dialog.add, LEFT)
        assert place_of(window, "upstream 5") == PciAddress(0, 3, 0, 0)
        assert place_of(window, "downstream 7") == PciAddress(0, 5, 1, 0)
        undo(window, qtbot)
        assert window.state.output == FOUR_PORTS

    def test_what_cannot_be_added_says_why(self, window):
        window.menus["add_controller"].aboutToShow.emit()
        actions = window.controllers.actions
        assert actions["pcie-to-pci-bridge"].isEnabled()
        assert not actions["pci-expander-bus"].isEnabled()
        assert actions["pci-expander-bus"].toolTip() == "A 'q35' machine takes no pci-expander-bus."
        assert actions["pci-expander-bus"].statusTip() == actions["pci-expander-bus"].toolTip()

    def test_without_a_domain_nothing_can_be_added(self, make_window):
        window = make_window()
        window.menus["add_controller"].aboutToShow.emit()
        assert not any(action.isEnabled() for action in window.controllers.actions.values())

    def test_too_many_are_refused_in_the_dialog(self, window):
        window.gestures.add_ports()
        dialog = window.findChild(ControllerDialog)
        dialog.count.setValue(255)
        assert "libvirt allows 255" in dialog.answer.text()
        assert not dialog.add.isEnabled()
        dialog.count.setValue(1)
        assert "PCIe 2 → 3" in dialog.answer.text()
        assert dialog.add.isEnabled()

    def test_an_expander_bus_on_a_numa_node(self, make_window, tmp_path):
        window = opened(make_window, tmp_path, NUMA)
        choose_from_tool_bar(window, "pcie-expander-bus")
        dialog = window.findChild(ControllerDialog)
        QTest.keyClick(dialog.node, Key.Key_End)
        assert "guest bus number 254" in dialog.answer.text()
        QTest.mouseClick(dialog.add, LEFT)
        assert b"<node>1</node>" in window.state.output
        assert window.state.snapshot.inference.accepted


class TestRemoving:
    def test_delete_takes_devices_out_several_at_once(self, window, qtbot):
        click(window, NET0)
        click(window, NET1, CONTROL)
        QTest.keyClick(window.grid, Key.Key_Delete)
        assert not [name for name in names(window) if name.startswith("net")]
        undo(window, qtbot)
        assert window.state.output == FOUR_PORTS

    def test_a_free_port_goes_without_a_question(self, window):
        click(window, PciAddress(0, 0, 1, 3))
        QTest.keyClick(window.grid, Key.Key_Delete)
        assert "port 4" not in names(window)
        assert window.statusBar().currentMessage() == "Remove port 4"

    def test_a_port_that_libvirt_adds_again_is_said(self, window):
        click(window, PORT_3)
        QTest.keyClick(window.grid, Key.Key_Delete)
        assert "port 3" not in names(window)
        assert "libvirt adds port 3 back" in window.statusBar().currentMessage()

    def test_devices_behind_a_controller_get_another_place(self, window):
        click(window, PORT_1)
        QTest.keyClick(window.grid, Key.Key_Delete)
        dialog = window.findChild(RemoveDialog)
        assert "1 device behind it stays at the same address" in dialog.answer.text()
        assert "libvirt adds port 1 again" in dialog.answer.text()
        QTest.keyClick(dialog.choices.buttons[Orphans.FORGET], Key.Key_Return)
        assert "port 1" not in names(window)
        assert [window.state.snapshot.name(p) for p in window.state.snapshot.unplaced] == ["net0"]

    def test_or_go_too(self, window, qtbot):
        click(window, PORT_1)
        QTest.keyClick(window.grid, Key.Key_Delete)
        dialog = window.findChild(RemoveDialog)
        QTest.keyClick(dialog.choices.buttons[Orphans.REMOVE], Key.Key_Space)
        assert "net0 at 01:00.0 is removed" in dialog.answer.text()
        QTest.mouseClick(dialog.go, LEFT)
        assert b"52:54:00:00:00:01" not in window.state.output
        undo(window, qtbot)
        assert window.state.output == FOUR_PORTS

    def test_or_stay(self, window):
        click(window, PORT_1)
        QTest.keyClick(window.grid, Key.Key_Delete)
        QTest.keyClick(window.findChild(RemoveDialog), Key.Key_Escape)
        assert window.state.output == FOUR_PORTS


class TestTarget:
    def test_hot_plug_off_leaves_one_place_less(self, window):
        click(window, PORT_3)
        assert window.tools.gauge.accessibleName() == "Free hot-plug slots: 2 PCIe, 0 PCI"
        QTest.mouseClick(window.details.target.hotplug.buttons[Switch.OFF], LEFT)
        assert b"<target hotplug='off'/>" in window.state.output
        assert window.tools.gauge.accessibleName() == "Free hot-plug slots: 1 PCIe, 0 PCI"
        assert window.details.target.hotplug.buttons[Switch.OFF].isChecked()
        QTest.mouseClick(window.details.target.hotplug.buttons[None], LEFT)
        assert window.state.output == FOUR_PORTS

    def test_several_ports_at_once(self, window, qtbot):
        click(window, PORT_1)
        click(window, PORT_3, CONTROL)
        choice = window.details.findChild(HotPlugChoice)
        QTest.mouseClick(choice.buttons[Switch.OFF], LEFT)
        assert window.state.output.count(b"<target hotplug='off'/>") == 2
        assert window.details.findChildren(HotPlugChoice)[-1].buttons[Switch.OFF].isChecked()
        undo(window, qtbot)
        assert window.state.output == FOUR_PORTS

    def test_an_older_libvirt_is_said_to_pass_it_over(self, make_window, tmp_path):
        window = opened(make_window, tmp_path, FOUR_PORTS, target=OLD)
        click(window, NET0)
        window.selection.select(("port 3",))
        texts = [label.text() for label in window.details.findChildren(type(window.details.target.note))]
        assert any("2.5.0 passes it over" in text and "6.3.0" in text for text in texts)

    def test_of_the_root_of_an_older_machine(self, make_window, tmp_path):
        window = opened(make_window, tmp_path, I440FX)
        window.grid.setCurrentIndex(window.grid.slots.bus_index(0))
        QTest.mouseClick(window.details.target.hotplug.buttons[Switch.OFF], LEFT)
        assert b"<controller type='pci' index='0' model='pci-root'>" in window.state.output
        assert b"<target hotplug='off'/>" in window.state.output
        assert window.details.target.hotplug.buttons[Switch.OFF].isChecked()
        assert window.tools.gauge.accessibleName() == "Free hot-plug slots: 0 PCIe, 0 PCI"

    def test_an_express_root_has_none(self, window):
        window.grid.setCurrentIndex(window.grid.slots.bus_index(0))
        assert window.details.target is None

    def test_numbers_are_written_and_taken_back(self, window):
        click(window, PciAddress(0, 0, 1, 1))
        port = window.details.target.numbers["port"]
        assert port.placeholderText() == "not written → 0x9"
        port.setFocus()
        QTest.keyClicks(port, "0x20")
        QTest.keyClick(port, Key.Key_Return)
        assert b"<target port='0x20'/>" in window.state.output
        port = window.details.target.numbers["port"]
        assert port.text() == "0x20"
        assert port.hasFocus(), "the keyboard stays where it was"
        assert "libvirt chooses, here 0x9" in window.details.target.note.text()
        port.selectAll()
        QTest.keyClick(port, Key.Key_Delete)
        QTest.keyClick(port, Key.Key_Return)
        assert window.state.output == FOUR_PORTS

    @pytest.mark.parametrize("typed", ["256", "-1", "x", "0x"])
    def test_what_libvirt_would_not_take_stays_and_is_said(self, window, typed):
        click(window, PORT_1)
        fields = window.details.target
        fields.numbers["chassis"].setFocus()
        QTest.keyClicks(fields.numbers["chassis"], typed)
        QTest.keyClick(fields.numbers["chassis"], Key.Key_Return)
        assert window.details.target is fields
        assert fields.note.text() == "Chassis must be a number from 0 to 255."
        assert fields.numbers["chassis"].text() == typed
        assert window.state.output == FOUR_PORTS

    def test_what_is_half_typed_is_for_no_other_state(self, window):
        click(window, NET1)
        window.gestures.forget()
        click(window, PORT_1)
        chassis = window.details.target.numbers["chassis"]
        chassis.setFocus()
        QTest.keyClicks(chassis, "9")
        window.gestures.undo()
        assert window.state.output == FOUR_PORTS

    def test_bus_number_and_node_of_an_expander(self, make_window, tmp_path):
        controller = b"<controller type='pci' index='1' model='pcie-expander-bus'/>"
        window = opened(make_window, tmp_path, NUMA.replace(b"<memballoon", controller + b"<memballoon"))
        window.selection.select(("expander 1",))
        assert window.details.target.numbers["busNr"].placeholderText() == "not written → 254"
        QTest.keyClick(window.details.target.node, Key.Key_Down)
        assert b"<node>0</node>" in window.state.output
        number = window.details.target.numbers["busNr"]
        number.setFocus()
        QTest.keyClicks(number, "200")
        click(window, PORT_1)
        assert b"<target busNr='200'>" in window.state.output, "leaving the field is enough"


class TestGauge:
    def test_a_refused_domain_has_no_count(self, make_window, tmp_path):
        twice = FOUR_PORTS.replace(b"bus='0x02' slot='0x00'", b"bus='0x01' slot='0x00'")
        window = opened(make_window, tmp_path, twice)
        assert window.tools.gauge.accessibleName() == "Free hot-plug slots: unknown"

    def test_it_says_which(self, window):
        assert "PCIe: 03:00.0, 04:00.0" in window.tools.gauge.toolTip()

    def test_nothing_without_a_domain(self, make_window):
        assert make_window().tools.gauge.text() == ""


class TestPinning:
    def test_the_selected_one(self, make_window, tmp_path):
        window = opened(make_window, tmp_path, NET1_UNPLACED)
        window.tray.list.setCurrentRow(0)
        QTest.keyClick(window, Key.Key_L, CONTROL)
        assert window.state.output == FOUR_PORTS

    def test_everything(self, make_window, tmp_path):
        window = opened(make_window, tmp_path, NET1_UNPLACED)
        QTest.keyClick(window, Key.Key_L, CONTROL | SHIFT)
        assert window.state.output == FOUR_PORTS
