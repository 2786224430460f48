"""Rows of the grid: every slot once, free ones folded."""

from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.render.rows import BusKey, Slots, sections
from editor.snapshot.derive import derive

_PORT = "<controller type='pci' index='{}' model='pcie-root-port'><address type='pci' slot='{}'/></controller>"
_FREE = "<sound model='ich9'><address type='pci' bus='{}' slot='{}' function='{}'/></sound>"


def rows(devices: str) -> dict[BusKey, tuple[Slots, ...]]:
    xml = (
        "<domain type='qemu'><name>d</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
        f"<controller type='usb' model='none'/><memballoon model='none'/>{devices}</devices></domain>"
    )
    snapshot = derive(parse(xml.encode()), Target(Version(9, 0, 0)))
    return {section.key: section.rows for section in sections(snapshot)}


def test_free_slots_fold_between_used_ones():
    found = rows(_PORT.format(1, "0x03"))
    bus0 = found[BusKey(0, 0)]
    assert Slots(1, 2) in bus0
    assert Slots(3, 3) in bus0
    assert Slots(4, 0x1E) in bus0
    assert bus0[-1] == Slots(0x1F, 0x1F)
    assert found[BusKey(0, 1)] == (Slots(0, 0),)


def test_a_single_free_slot_is_a_row():
    bus0 = rows(_PORT.format(1, "0x01") + _PORT.format(2, "0x03"))[BusKey(0, 0)]
    assert bus0[1:4] == (Slots(1, 1), Slots(2, 2), Slots(3, 3))


@pytest.mark.parametrize("slot", ["0x00", "0x1f"])
def test_every_slot_of_a_bus_is_in_one_row(slot):
    for key, found in rows(_PORT.format(1, "0x02") + _FREE.format("1", slot, "0x7")).items():
        covered = [slot for row in found for slot in range(row.first, row.last + 1)]
        assert covered == sorted(set(covered)), key
