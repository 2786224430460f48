"""What is selected stays so from state to state."""

from editor.edits.replace_text import ReplaceText
from tests.gui.conftest import FOUR_PORTS, NET0, NET1

MAC = "52:54:00:00:00:02"


def macs(window):
    return [placement.mac for placement in window.selection.placements()]


def test_it_is_the_same_interface_although_another_name_is_its_now(window):
    window.grid.select((NET1,))
    assert macs(window) == [MAC]
    first, rest = FOUR_PORTS.index(b"    <interface"), FOUR_PORTS.index(b"</interface>") + len(b"</interface>")
    window.gestures.perform(ReplaceText(FOUR_PORTS[:first] + FOUR_PORTS[rest:]))
    assert window.selection.selected.names == ("net0",)
    assert macs(window) == [MAC]
    window.gestures.undo()
    assert window.selection.selected.names == ("net1",)
    assert macs(window) == [MAC]


def test_it_goes_where_the_device_goes(window):
    window.grid.select((NET1,))
    swapped = FOUR_PORTS.replace(b"00:00:01'", b"@@").replace(b"00:00:02'", b"00:00:01'").replace(b"@@", b"00:00:02'")
    window.gestures.perform(ReplaceText(swapped))
    assert macs(window) == [MAC]
    assert [cell.address for cell in window.grid.selected_cells()] == [NET0]


def test_one_that_is_gone_is_selected_again_once_it_is_back(window):
    window.grid.select((NET0,))
    selected = macs(window)
    window.gestures.perform(ReplaceText(b"<domain type='qemu'><name>four</name><devices/></domain>"))
    assert macs(window) == []
    window.gestures.undo()
    assert macs(window) == selected != []
