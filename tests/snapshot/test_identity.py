import pytest

from editor.errors import EditorError
from editor.snapshot.identity import DeviceClass, detail, device_class, find
from tests.edits.support import at, net, port, snapshot

HOSTDEV = """    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address domain='0x0000' bus='0x65' slot='0x00' function='0x0'/>
      </source>
      <address type='pci' bus='0x02' slot='0x00'/>
    </hostdev>
"""
DISK = f"    <disk type='file'>\n      <target dev='vda' bus='virtio'/>\n      {at('03:00.0')}\n    </disk>\n"


@pytest.fixture
def domain():
    ports = [port(n, at(f"00:0{n}.0")) for n in (1, 2, 3)]
    return snapshot(*ports, net(1, at("01:00.0")), net(2, at("01:00.1")), HOSTDEV, DISK)


def test_names_are_short_and_unique(domain):
    names = [domain.name(p) for p in domain.placements]
    assert len(set(names)) == len(names)
    assert {"root 0", "port 1", "port 2", "port 3", "net0", "net1", "hostdev0", "vda"} <= set(names)


@pytest.mark.parametrize("text", ["net1", "NET1", "52:54:00:00:00:02", "01:00.1", "0000:01:00.1"])
def test_a_device_is_found_by_what_people_call_it(domain, text):
    assert domain.name(find(domain, text)) == "net1"


@pytest.mark.parametrize("text", ["port 2", "port2", "port-2"])
def test_spaces_in_names_may_be_left_out(domain, text):
    assert domain.name(find(domain, text)) == "port 2"


def test_who_is_not_found_is_answered_with_who_is_near(domain):
    with pytest.raises(EditorError, match="Did you mean “net0”"):
        find(domain, "nett0")


def test_two_devices_at_one_address_are_not_guessed():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")), net(2, at("01:00.0")))
    with pytest.raises(EditorError, match="several devices: net0, net1"):
        find(before, "01:00.0")


def test_class_and_detail(domain):
    found = {domain.name(p): (device_class(p), detail(p)) for p in domain.placements}
    assert found["root 0"][0] is DeviceClass.ROOT
    assert found["port 1"] == (DeviceClass.PORT, "→ bus 01")
    assert found["net0"] == (DeviceClass.NETWORK, "virtio · 00:01")
    assert found["vda"] == (DeviceClass.STORAGE, "virtio-blk")
    assert found["hostdev0"][0] is DeviceClass.HOST
