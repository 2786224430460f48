"""What can come and go while the guest runs; held against libvirt in tests/libvirt/test_live.py."""

from editor.document.read import parse
from editor.knowledge.target import Target
from editor.snapshot.derive import derive
from editor.snapshot.difference import changes
from editor.snapshot.live import when
from tests.gui.conftest import FOUR_PORTS

NET = b"""<interface type='user'><mac address='52:54:00:00:00:09'/><model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x0%d' slot='0x00' function='0x%d'/></interface>
    <memballoon"""


def said(before: bytes, after: bytes) -> list[str]:
    old, new = (derive(parse(text), Target()) for text in (before, after))
    return list(when(changes(old, new), old))


def added(bus: int, function: int) -> bytes:
    return FOUR_PORTS.replace(b"<memballoon", NET % (bus, function))


def test_what_comes_to_a_free_port_can_come_now():
    assert said(FOUR_PORTS, added(3, 0)) == ["net2 can be attached now, without a stop."]


def test_another_function_a_place_in_use_and_a_bus_without_hot_plug_wait():
    (function,) = said(FOUR_PORTS, added(1, 1))
    assert "Only function 0" in function
    on_root = FOUR_PORTS.replace(b"<memballoon", (NET % (0, 0)).replace(b"slot='0x00'", b"slot='0x09'"))
    (no_bus,) = (each for each in said(FOUR_PORTS, on_root) if "net2" in each)
    assert "bus 00" in no_bus


def test_what_goes_can_go_now_and_what_moves_waits():
    second = FOUR_PORTS.index(b"    <interface type='user'>\n      <mac address='52:54:00:00:00:02'/>")
    end = FOUR_PORTS.index(b"    <memballoon")
    assert said(FOUR_PORTS, FOUR_PORTS[:second] + FOUR_PORTS[end:]) == [
        "net1 can be detached now, if the guest lets go of it."
    ]
    (moved,) = said(FOUR_PORTS, FOUR_PORTS.replace(b"bus='0x02' slot='0x00'", b"bus='0x03' slot='0x00'"))
    assert moved.startswith("net1 only at the next shutdown")
