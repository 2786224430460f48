"""Addresses of all types, as virDomainDeviceAddressParseXML reads them; each answer is that of the release itself."""

# ruff: noqa: E501  the table has one refusal a line
from __future__ import annotations

import pytest

from tests.inference.support import NO_DEFAULTS, answer, at, domain, places

NIC = "<interface type='user'><model type='virtio'/>{}</interface>"
DISK = "<disk type='file'><target dev='vda' bus='virtio'/>{}</disk>"
EXPECTED = "Expected non-negative integer value"

REFUSED = [
    ("11.3.0", "<address type='drive' controller='0x0'/>", f"Invalid value for attribute 'controller' in element 'address': '0x0'. {EXPECTED}"),
    ("9.0.0", "<address type='usb' bus='0x00'/>", f"Invalid value for attribute 'bus' in element 'address': '0x00'. {EXPECTED}"),
    ("7.0.0", "<address type='usb' bus='0x00'/>", "Cannot parse <address> 'bus' attribute"),
    ("11.3.0", "<address type='usb' bus='0' port='1.x'/>", "Cannot parse <address> 'port' attribute"),
    ("11.3.0", "<address type='ccid' slot='0x05'/>", f"Invalid value for attribute 'slot' in element 'address': '0x05'. {EXPECTED}"),
    ("11.3.0", "<address type='isa' iobase='0xg'/>", f"Invalid value for attribute 'iobase' in element 'address': '0xg'. {EXPECTED}"),
    ("11.3.0", "<address type='spapr-vio' reg='0x10000000000000000'/>", f"Invalid value for attribute 'reg' in element 'address': '0x10000000000000000'. {EXPECTED}"),
    ("11.3.0", "<address type='dimm'/>", "Missing required attribute 'slot' in element 'address'"),
    ("7.0.0", "<address type='dimm'/>", "invalid or missing dimm slot id '<null>'"),
    ("7.0.0", "<address type='dimm' slot='0x05'/>", "invalid or missing dimm slot id '0x05'"),
    ("11.3.0", "<address type='ccw' cssid='0xfe' ssid='0'/>", "Invalid partial specification for virtio ccw address"),
    ("11.3.0", "<address type='ccw' cssid='0xff' ssid='0' devno='0'/>", "Invalid specification for virtio ccw address: cssid='0xff' ssid='0x0' devno='0x0000'"),
]  # fmt: skip


@pytest.mark.parametrize(("libvirt", "address", "words"), REFUSED)
def test_numbers_that_libvirt_does_not_read(libvirt, address, words):
    assert answer(domain("pc", NIC.format(address)), libvirt).error == words


def test_numbers_of_drives_are_decimal():
    disk = "<disk type='file'><target dev='sda' bus='scsi'/><address type='drive' controller='010'/></disk>"
    assert "scsi10" in places(answer(domain("pc", disk)))


def test_a_memory_balloon_that_is_none_has_no_address():
    inference = answer(domain("q35", f"<memballoon model='none'>{at('00:01.0')}</memballoon>"))
    assert places(inference)["rp1"] == "00:01.0[on]"  # virDomainMemballoonDefParseXML


@pytest.mark.parametrize(("libvirt", "words"), [("9.0.0", "Invalid address for a USB device"), ("11.3.0", None)])
def test_a_tablet_that_names_no_bus_may_have_any_address_once_its_bus_is_guessed_later(libvirt, words):
    assert answer(domain("pc", "<input type='tablet'><address type='pci'/></input>"), libvirt).error == words


def test_a_ccw_address_is_there_once():
    address = "<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x00{}'/>"
    devices = [DISK.format(address.format("03")), NIC.format(address.format("03"))]
    inference = answer(domain("s390-ccw-virtio", *devices, arch="s390x"))
    assert inference.error == "The CCW devno 'fe.0.0003' is in use already"  # virDomainCCWAddressAssign
    devices = [DISK.format(address.format("03")), NIC.format(address.format("04"))]
    assert answer(domain("s390-ccw-virtio", *devices, arch="s390x")).accepted


def test_zpci_ids_are_settled_together_where_one_is_written():
    """A uid is chosen where only a fid is written, before those are looked at that are written later."""
    pci = "<address type='pci'><zpci {}/></address>"
    devices = [DISK.format(pci.format("fid='5'")), NIC.format(pci.format("uid='1'"))]
    inference = answer(domain("s390-ccw-virtio", *devices, arch="s390x"))
    assert inference.error == "zPCI uid 1 is already reserved"
    devices = [DISK.format(pci.format("fid='5'")), NIC.format(pci.format("uid='2'"))]
    assert answer(domain("s390-ccw-virtio", *devices, NO_DEFAULTS, arch="s390x")).accepted
