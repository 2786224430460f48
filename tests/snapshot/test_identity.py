import pytest

from editor.snapshot.identity import DeviceClass, detail, device_class
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


def test_class_and_detail(domain):
    found = {domain.name(p): (device_class(p), detail(p)) for p in domain.placements}
    assert found["root 0"][0] is DeviceClass.ROOT
    assert found["port 1"] == (DeviceClass.PORT, "→ bus 01")
    assert found["net0"] == (DeviceClass.NETWORK, "virtio · 00:01")
    assert found["vda"] == (DeviceClass.STORAGE, "virtio-blk")
    assert found["hostdev0"][0] is DeviceClass.HOST
