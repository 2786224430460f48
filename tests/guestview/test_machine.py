"""Which machine, firmware and QEMU a prediction is about."""

import pytest

from editor.document.read import parse
from editor.guestview.machine import machine
from editor.knowledge.machine_types import NEWEST_MACHINE
from editor.knowledge.target import Target, Version


def read(type, os="", libvirt=(9, 0), qemu=None, firmware=""):
    source = f"<domain><os{firmware}><type arch='x86_64' machine='{type}'>hvm</type>{os}</os></domain>"
    return machine(parse(source.encode()).guest, Target(Version(*libvirt), Version(*qemu) if qemu else None))


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("pc-q35-6.0", Version(6, 0)), ("pc-i440fx-2.11", Version(2, 11)), ("q35", NEWEST_MACHINE),
        ("pc-q35-rhel8.6.0", Version(6, 2)), ("pc-q35-rhel9.4.0", NEWEST_MACHINE), ("pc-i440fx-focal", Version(4, 2)),
    ],
)  # fmt: skip
def test_machine_type_has_a_version(name, version):
    assert read(name).version == version


@pytest.mark.parametrize(
    ("name", "libvirt", "qemu", "expected"),
    [
        ("q35", (9, 0), None, (6, 2)), ("q35", (9, 2), None, (8, 0)), ("q35", (9, 0), (7, 2), (7, 2)),
        ("pc-q35-8.1", (9, 0), None, (8, 1)), ("pc-q35-2.9", (12, 0), None, (10, 0)),
    ],
)  # fmt: skip
def test_qemu_is_the_one_asked_for_or_of_the_time(name, libvirt, qemu, expected):
    assert read(name, libvirt=libvirt, qemu=qemu).qemu == Version(*expected)


@pytest.mark.parametrize(
    ("os", "firmware", "uefi"),
    [
        ("", "", False), ("", " firmware='efi'", True), ("", " firmware='bios'", False),
        ("<loader type='pflash'>/x.fd</loader>", "", True), ("<loader>/usr/share/ovmf/OVMF.fd</loader>", "", True),
        ("<loader>/usr/share/seabios/bios.bin</loader>", "", False),
    ],
)  # fmt: skip
def test_firmware(os, firmware, uefi):
    assert read("q35", os, firmware=firmware).uefi is uefi
