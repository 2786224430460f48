"""A port and its bus are seen to belong together."""

from __future__ import annotations

from PySide6.QtGui import QImage

from editor.gui.grid.kin import kin
from editor.gui.look.theme import current_theme
from editor.pci.address import PciAddress
from editor.session.session import Session
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9, NET0, click

PORT_1 = PciAddress(0, 0, 1, 0)


def test_both_ways():
    snapshot = Session(FOUR_PORTS, LIBVIRT_9).state.snapshot
    assert kin(snapshot, PORT_1).buses == {1}
    assert kin(snapshot, NET0).places == {PORT_1}
    assert kin(snapshot, NET0.at(5)).places == {PORT_1}, "also a free place"
    assert kin(snapshot, None) == kin(snapshot, PciAddress(0, 0x77, 0, 0)) == kin(snapshot, PciAddress(1, 1, 0, 0))


def test_the_port_is_marked_while_one_is_on_its_bus(window):
    def marked(place: PciAddress) -> bool:
        image: QImage = window.grid.viewport().grab(window.grid.cell_rect(place)).toImage()
        at = image.pixelColor(image.width() - 3, image.height() // 2)
        return at.name() == current_theme().accent.name()

    click(window, NET0)
    assert marked(PORT_1)
    click(window, PciAddress(0, 2, 0, 0))
    assert not marked(PORT_1)
    assert marked(PORT_1.at(1))
