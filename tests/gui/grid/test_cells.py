"""What cells say, without a window."""

from __future__ import annotations

from editor.gui.grid.cells import Picture
from editor.pci.address import PciAddress
from editor.render.cells import Badge
from editor.rules.finding import Severity
from editor.session.session import Session
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9, NET0, NET1, NET1_UNPLACED


def picture(source: bytes, saved: bytes = FOUR_PORTS) -> Picture:
    before = Session(saved, LIBVIRT_9).state.edited
    state = Session(source, LIBVIRT_9).state
    return Picture(state.snapshot, state.findings, before)


def badge(source: bytes, address: PciAddress) -> Badge | None:
    return picture(source).cell(address).occupants[0].badge


def test_each_state_of_multifunction_has_its_badge():
    port = PciAddress(0, 0, 1, 0)
    zero = b"slot='0x01' function='0x0'"
    assert badge(FOUR_PORTS, port) is Badge.INFERRED
    assert badge(FOUR_PORTS.replace(zero, zero + b" multifunction='on'"), port) is Badge.WRITTEN
    assert badge(FOUR_PORTS.replace(zero, zero + b" multifunction='off'"), port) is Badge.DENIED
    alone = b"bus='0x02' slot='0x00' function='0x0'"
    assert badge(FOUR_PORTS, NET1) is None
    assert badge(FOUR_PORTS.replace(alone, alone + b" multifunction='on'"), NET1) is Badge.STALE
    assert badge(FOUR_PORTS.replace(alone, alone + b" multifunction='off'"), NET1) is Badge.OFF


def test_a_port_says_what_is_behind_it():
    cell = picture(FOUR_PORTS).cell(PciAddress(0, 0, 1, 0))
    assert cell.occupants[0].detail == "→ bus 01 · net0"
    assert cell.occupants[0].in_brief == ("→ bus 01", "→ 01"), "so much can be read in a narrow cell, too"
    assert picture(FOUR_PORTS).cell(NET0).occupants[0].in_brief is None


def test_what_differs_from_the_saved_text_is_unsaved():
    moved = FOUR_PORTS.replace(b"bus='0x02' slot='0x00'", b"bus='0x03' slot='0x00'")
    shown = picture(moved)
    assert shown.cell(PciAddress(0, 3, 0, 0)).occupants[0].unsaved
    assert not shown.cell(NET0).occupants[0].unsaved


def test_an_unplaced_device_is_a_ghost_where_libvirt_would_put_it():
    text = NET1_UNPLACED
    occupant = picture(text).cell(NET1).occupants[0]
    assert (occupant.name, occupant.ghost) == ("net1", True)


def test_equal_addresses_mark_both():
    cell = picture(FOUR_PORTS.replace(b"bus='0x02' slot='0x00'", b"bus='0x01' slot='0x00'")).cell(NET0)
    assert [(o.name, o.mark) for o in cell.occupants] == [("net0", Severity.ERROR), ("net1", Severity.ERROR)]


def test_the_chipset_keeps_its_places():
    cell = picture(FOUR_PORTS).cell(PciAddress(0, 0, 0x1F, 0))
    assert cell.reserved is not None
    assert not cell.is_free
