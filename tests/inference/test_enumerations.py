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
    ("7.0.0", "<disk type='vhostuser'><target dev='vda' bus='virtio'/></disk>", "unknown disk type 'vhostuser'"),
    ("9.0.0", "<disk type='vhostvdpa'><target dev='vda' bus='virtio'/></disk>", "Invalid value for attribute 'type' in element 'disk': 'vhostvdpa'."),
    ("7.0.0", "<interface type='vds'/>", "unknown interface type 'vds'"),
    ("12.8.0", "<interface type='x'/>", "Invalid value for attribute 'type' in element 'interface': 'x'."),
    ("7.0.0", "<input type='evdev'/>", "unknown input device type 'evdev'"),
    ("12.8.0", "<input type='x'/>", "unknown input device type 'x'"),
    ("9.0.0", "<input bus='usb'/>", "missing input device type"),
    ("7.0.0", "<graphics type='dbus'/>", "unknown graphics device type 'dbus'"),
    ("9.0.0", "<graphics type='x'/>", "Invalid value for attribute 'type' in element 'graphics': 'x'."),
    ("7.0.0", "<graphics/>", "missing graphics device type"),
    ("9.0.0", "<graphics/>", "Missing required attribute 'type' in element 'graphics'"),
    ("7.0.0", "<serial type='dbus'/>", "unknown type presented to host for character device: dbus"),
    ("12.8.0", "<channel type='x'><target type='virtio'/></channel>", "unknown type presented to host for character device: x"),
    ("12.8.0", "<redirdev bus='usb' type='x'/>", "unknown redirdev character device type 'x'"),
    ("12.8.0", "<redirdev bus='usb'/>", "missing type in redirdev"),
    ("9.0.0", "<smartcard mode='x'/>", "Invalid value for attribute 'mode' in element 'smartcard': 'x'."),
    ("9.0.0", "<rng model='virtio'><backend model='x'/></rng>", "unknown RNG backend model 'x'"),
    ("11.3.0", "<rng model='virtio'><backend model='x'/></rng>", "Invalid value for attribute 'model' in element 'backend': 'x'."),
    ("7.0.0", "<tpm model='tpm-tis'><backend type='external'/></tpm>", "Unknown TPM backend type 'external'"),
    ("9.0.0", "<tpm model='x'/>", "Invalid value for attribute 'model' in element 'tpm': 'x'."),
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
