"""The strip of devices that the grid has no place for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from editor.edits.replace_text import ReplaceText
from editor.pci.address import PciAddress
from tests.gui.conftest import FOUR_PORTS, NET0, NET1_UNPLACED, judged, place_of

NO_SUCH = FOUR_PORTS.replace(
    b"bus='0x02' slot='0x00' function='0x0'/>\n    </interface>",
    b"bus='0x02' slot='0x00' function='0x9'/>\n    </interface>",
)
BOTH_UNPLACED = NET1_UNPLACED.replace(
    b"      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n", b""
)


def cards(window) -> list[tuple[str, str]]:
    items = [window.tray.list.item(row) for row in range(window.tray.list.count())]
    return [(item.data(Qt.ItemDataRole.AccessibleTextRole), item.toolTip()) for item in items]


def opened(make_window, tmp_path, text: bytes):
    path = tmp_path / "some.xml"
    path.write_bytes(text)
    window = make_window()
    window.workspace.open_file(str(path))
    return window


def test_says_where_libvirt_would_put_it(make_window, tmp_path):
    window = opened(make_window, tmp_path, NET1_UNPLACED)
    assert cards(window) == [
        ("net1, → 02:00.0", "net1 has no address in the XML; libvirt would choose 02:00.0."),
    ]


def test_shows_what_is_written_at_a_function_that_there_is_not(make_window, tmp_path, pointer, qtbot):
    window = opened(make_window, tmp_path, NO_SUCH)
    assert window.tray.isVisible()
    ((name, why),) = cards(window)
    assert name == "net1, at 02:00.9"
    assert "no such place" in why
    view, there = window.tray.list.viewport(), PciAddress(0, 1, 0, 1)
    start = window.tray.list.visualItemRect(window.tray.list.item(0)).center()
    pointer.drag(view, start, window.grid.viewport(), window.grid.cell_rect(there).center())
    judged(window, qtbot)
    assert place_of(window, "net1") == there
    assert cards(window) == []


@pytest.mark.parametrize("function", [8, 2**32 - 1])
def test_a_function_that_there_is_not_is_no_cell(make_window, tmp_path, function):
    there = PciAddress(0, 2, 0, function)
    window = opened(make_window, tmp_path, NO_SUCH.replace(b"0x9", str(function).encode()))
    window.grid.select((NET0, there))
    assert [cell.address for cell in window.grid.selected_cells()] == [NET0]
    assert window.grid.cell_rect(there).isEmpty()


def test_what_is_selected_stays_so_when_findings_come(make_window, tmp_path, qtbot):
    window = opened(make_window, tmp_path, NET1_UNPLACED)
    window.tray.list.setCurrentRow(0)
    selected = window.tray.position()
    window.judging.judged.emit()
    judged(window, qtbot)
    assert window.tray.position() == selected is not None


@pytest.mark.parametrize("row", [0, 1])
def test_what_is_selected_may_be_gone_in_the_next_text(make_window, tmp_path, row):
    window = opened(make_window, tmp_path, BOTH_UNPLACED)
    window.panels.show_guest()
    window.tray.list.setCurrentRow(row)
    window.gestures.perform(ReplaceText(b"<domain type='qemu'><name>four</name><devices/></domain>"))
    assert window.tray.position() is None
    window.gestures.undo()
    assert [name for name, _ in cards(window)] == ["net0, → 01:00.0", "net1, → 02:00.0"]


@pytest.mark.parametrize("row", [0, 1])
def test_what_is_selected_is_not_in_another_domain(make_window, tmp_path, row):
    window = opened(make_window, tmp_path, BOTH_UNPLACED)
    window.panels.show_guest()
    window.tray.list.setCurrentRow(row)
    other = tmp_path / "other.xml"
    other.write_bytes(b"<domain type='qemu'><name>other</name><devices/></domain>")
    window.workspace.open_file(str(other))
    assert window.selection.placements() == ()
