"""Values that the parser does not know, of attributes that are none of PCI's: words of the releases themselves."""

# ruff: noqa: E501  the table has one refusal a line
from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

DISK = "<disk type='file' device='{}'{}><target dev='sda' bus='{}'/></disk>"
REFUSED = [
    ("7.0.0", DISK.format("disk", " model='x'", "usb"), "unknown disk model 'x'"),
    ("11.3.0", DISK.format("disk", " model='usb-bot'", "usb"), "Invalid value for attribute 'model' in element 'disk': 'usb-bot'."),
    ("11.3.0", DISK.format("disk", " model='virtio'", "sata"), "disk model 'virtio' not supported for bus 'sata'"),
    ("7.0.0", DISK.format("disk", "", "x"), "unknown disk bus type 'x'"),
    ("9.0.0", DISK.format("disk", "", "x"), "Invalid value for attribute 'bus' in element 'target': 'x'."),
    ("9.0.0", DISK.format("disk", "", "nvme"), "Invalid value for attribute 'bus' in element 'target': 'nvme'."),
    ("7.0.0", DISK.format("x", "", "scsi"), "unknown disk device 'x'"),
    ("9.0.0", DISK.format("x", "", "scsi"), "Invalid value for attribute 'device' in element 'disk': 'x'."),
    ("7.0.0", "<filesystem type='mount' model='x'/>", "unknown model 'x'"),
    ("9.0.0", "<filesystem type='mount' model='x'/>", "Invalid value for attribute 'model' in element 'filesystem': 'x'."),
    ("12.8.0", "<input type='mouse' bus='virtio' model='x'/>", "unknown input model 'x'"),
    ("7.0.0", "<audio id='1' type='none'/>", "unknown audio type 'none'"),
    ("9.0.0", "<audio id='1' type='pipewire'/>", "Invalid value for attribute 'type' in element 'audio': 'pipewire'."),
    ("9.0.0", "<audio id='1'/>", "Missing required attribute 'type' in element 'audio'"),
]  # fmt: skip


@pytest.mark.parametrize(("libvirt", "device", "words"), REFUSED)
def test_refused_in_the_words_of_the_release(libvirt, device, words):
    assert answer(domain("pc", device), libvirt).error == words


TAKEN = [
    ("12.8.0", DISK.format("cdrom", " model='usb-bot'", "usb")),
    ("5.1.0", DISK.format("disk", " model='x'", "usb")),  # not read yet
    ("6.6.0", "<audio id='1' type='none'/>"),  # not read yet
    ("7.0.0", "<audio id='1' type='oss'/>"),
    ("7.2.0", "<audio id='1' type='none'/>"),
]


@pytest.mark.parametrize(("libvirt", "device"), TAKEN)
def test_taken(libvirt, device):
    assert answer(domain("pc", device), libvirt).accepted
