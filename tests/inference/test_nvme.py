"""Emulated NVMe disks and their controllers: what libvirt 12.8.0 itself made of such domains, and older ones said."""

from __future__ import annotations

import pytest

from editor.inference.nvme import Namespace, namespace
from tests.inference.support import answer, at, domain, places


def disk(name, serial=None, bus=" bus='nvme'", inner=""):
    """A file as a disk."""
    number = f"<serial>{serial}</serial>" if serial else ""
    return f"<disk type='file'><source file='/{name}'/><target dev='{name}'{bus}/>{number}{inner}</disk>"


def drive(controller, unit):
    """A drive's address."""
    return f"<address type='drive' controller='{controller}' bus='0' target='0' unit='{unit}'/>"


CONTROLLER = "<controller type='nvme' index='0'><serial>x</serial>{}</controller>"
CONFLICT = (
    "Conflicting NVME disk serial number, all disks on a controller must have the same serial number as the"
    " controller itself"
)
NO_SERIAL = "Missing mandatory serial for NVMe controller"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("nvme0n1", Namespace(0, 0)),
        ("nvme12n30", Namespace(12, 29)),
        ("nvme0n1p2", Namespace(0, 0)),
        ("nvme0n0", None),
        ("nvme0", None),
        ("nvmen1", None),
        ("nvme0nx", None),
    ],
)
def test_a_name_says_controller_and_namespace(name, expected):
    assert namespace(name) == expected


def test_a_controller_is_express_and_comes_before_the_usb_one_that_is_added():
    found = places(answer(domain("q35", CONTROLLER.format("")), "12.8.0"))
    assert (found["nvme0"], found["usb0"]) == ("01:00.0", "02:00.0")


def test_a_controller_on_a_conventional_machine():
    assert places(answer(domain("pc", CONTROLLER.format("")), "12.8.0"))["nvme0"] == "00:02.0"


def test_a_written_address_stays():
    assert places(answer(domain("q35", CONTROLLER.format(at("00:05.0"))), "12.8.0"))["nvme0"] == "00:05.0"


def test_disks_bring_their_controllers_behind_the_usb_one():
    found = places(answer(domain("q35", disk("nvme0n1", "a"), disk("nvme1n1", "b")), "12.8.0"))
    assert (found["usb0"], found["nvme0"], found["nvme1"]) == ("01:00.0", "02:00.0", "03:00.0")


@pytest.mark.parametrize(
    "devices",
    [
        (disk("nvme0n1", "a"), disk("nvme0n2", "a")),
        (disk("nvme0n1"), disk("nvme0n2", "a")),
        (disk("nvme0n1", "a"), disk("nvme0n2")),
        (disk("sdi", "a"),),
        (disk("sda", "a"), disk("sdb", "a")),
        (disk("nvme0n1", "a", bus=""),),
        (CONTROLLER.format(""), disk("nvme0n1", "x")),
        ("<controller type='nvme' index='0'/>", disk("nvme0n1", "x")),
        (CONTROLLER.format("").replace(" index='0'", ""), disk("nvme0n1")),
        (disk("nvme0n1", bus=" bus='virtio'"), disk("nvme1n2", bus=" bus='sata'")),
    ],
)
def test_taken(devices):
    assert answer(domain("q35", *devices), "12.8.0").error is None


@pytest.mark.parametrize(
    ("libvirt", "devices", "words"),
    [
        ("12.8.0", (disk("nvme0n1"),), NO_SERIAL),
        ("12.8.0", (disk("nvme3n4", "a"),), NO_SERIAL),  # of the controllers 0 to 2
        ("12.8.0", (disk("nvme0n1", "a", inner=drive(1, 0)),), NO_SERIAL),
        ("12.8.0", ("<controller type='nvme'><serial></serial></controller>",), NO_SERIAL),
        ("12.8.0", (disk("nvme0n1", "a"), disk("nvme0n2", "b")), CONFLICT),
        ("12.8.0", (CONTROLLER.format(""), disk("nvme0n1", "y")), CONFLICT),
        ("12.8.0", (disk("nvme0n0", "a"),), "Unknown disk name 'nvme0n0' and no address specified"),
        (
            "12.8.0",
            (disk("nvme0n1", "a", inner=at("00:05.0")),),
            "Invalid address type 'pci' for the disk 'nvme0n1' with the bus type 'nvme'",
        ),
        (
            "12.8.0",
            (disk("nvme0n1", "s", inner=drive(0, 0)), disk("nvme0n2", "s", inner=drive(0, 0))),
            "Found duplicate drive address for disk with target name 'nvme0n1' controller='0' bus='0' target='0'"
            " unit='0'",
        ),
        ("11.3.0", (disk("nvme0n1", "a", bus=""),), "Unknown disk name 'nvme0n1' and no address specified"),
        ("11.3.0", (disk("nvme0n1", bus=" bus='virtio'"),), "Unknown disk name 'nvme0n1' and no address specified"),
        ("7.0.0", (disk("nvme0n1"),), "Invalid harddisk device name: nvme0n1"),
        ("7.0.0", (disk("sda"),), "unknown disk bus type 'nvme'"),
    ],
)
def test_refused(libvirt, devices, words):
    assert answer(domain("q35", *devices), libvirt).error == words
