"""Boot orders that libvirt refuses: 7.0.0, 9.0.0, 11.3.0 and 12.8.0 themselves said so."""

from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

DISK = "<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>{}</disk>"
NIC = "<interface type='user'><model type='virtio'/>{}</interface>"
USB = "<hostdev type='usb'><source><vendor id='1'/><product id='2'/></source>{}</hostdev>"


def boot(order):
    """A device's place in the order."""
    return f"<boot order='{order}'/>"


@pytest.mark.parametrize("libvirt", ["2.5.0", "7.0.0", "9.0.0", "12.8.0"])
@pytest.mark.parametrize(
    "devices",
    [
        (NIC.format(boot(3)), NIC.format(boot(3))),
        (DISK.format(boot("03")), NIC.format(boot(3))),
        (DISK.format(boot(3)), USB.format(boot(3))),
        (NIC.format(boot(3)), "<redirdev bus='usb' type='tcp'><boot order='3'/></redirdev>"),
    ],
)
def test_a_number_is_used_once(libvirt, devices):
    assert answer(domain("pc", *devices), libvirt).error == "boot order '3' used for more than one device"


@pytest.mark.parametrize("libvirt", ["7.0.0", "12.8.0"])
def test_it_is_the_devices_or_the_guest_that_says_it(libvirt):
    xml = domain("pc", NIC.format(boot(1))).replace(b"</os>", b"<boot dev='hd'/></os>")
    assert answer(xml, libvirt).error == "per-device boot elements cannot be used together with os/boot elements"


@pytest.mark.parametrize(
    ("libvirt", "order", "words"),
    [
        ("7.0.0", boot(0), "incorrect boot order '0', expecting positive integer"),
        ("7.0.0", boot("0x1"), "incorrect boot order '0x1', expecting positive integer"),
        ("7.0.0", "<boot/>", "missing boot order attribute"),
        ("9.0.0", boot(0), "Invalid value for attribute 'order' in element 'boot': Zero is not permitted"),
        (
            "9.0.0",
            boot("x"),
            "Invalid value for attribute 'order' in element 'boot': 'x'. Expected non-negative integer value",
        ),
        ("12.8.0", "<boot/>", "Missing required attribute 'order' in element 'boot'"),
    ],
)
def test_it_is_a_positive_number(libvirt, order, words):
    assert answer(domain("pc", DISK.format(order)), libvirt).error == words


@pytest.mark.parametrize("libvirt", ["7.0.0", "12.8.0"])
def test_different_numbers_are_taken(libvirt):
    devices = (DISK.format(boot(2)), NIC.format(boot(1)), "<input type='mouse' bus='usb'><boot order='1'/></input>")
    assert answer(domain("pc", *devices), libvirt).accepted
