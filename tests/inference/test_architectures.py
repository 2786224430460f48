"""Machines other than x86's."""

from __future__ import annotations

import pytest

from editor.knowledge.machine import Chipset, platform_of
from tests.inference.support import NIC, answer, at, domain, places, port

DISK = "<disk type='file'><target dev='vda' bus='virtio'/></disk>"


@pytest.mark.parametrize(
    ("arch", "machine", "wanted"),
    [
        ("x86_64", "pc-i440fx-9.1", Chipset.I440FX),
        ("x86_64", "rhel6.6.0", Chipset.I440FX),
        ("x86_64", "pc-q35-2.4", Chipset.Q35),
        ("x86_64", "isapc", Chipset.ISAPC),
        ("x86_64", "microvm", Chipset.OTHER),
        ("aarch64", "virt-9.2", Chipset.VIRT),
        ("riscv64", "virt", Chipset.VIRT),
        ("ppc64le", "pseries-9.2", Chipset.PSERIES),
        ("s390x", "s390-ccw-virtio-9.2", Chipset.CCW),
        ("aarch64", "vexpress-a15", Chipset.OTHER),
    ],
)
def test_machines_are_told_apart_by_name(arch, machine, wanted):
    assert platform_of(arch, machine).chipset is wanted


def test_arm_boards_have_no_pci():
    assert not platform_of("armv7l", "vexpress-a15").supports_pci
    assert places(answer(domain("vexpress-a15", DISK, arch="armv7l"))) == {}


@pytest.mark.parametrize("arch", ["aarch64", "riscv64"])
def test_virt_puts_virtio_into_ports(arch):
    found = places(answer(domain("virt", DISK, NIC, arch=arch)))
    assert (found["interface"], found["vda"]) == ("01:00.0", "02:00.0")


def test_one_virtio_mmio_device_decides_for_all():
    mmio = "<disk type='file'><target dev='vdb' bus='virtio'/><address type='virtio-mmio'/></disk>"
    assert places(answer(domain("virt", DISK, mmio, NIC, arch="aarch64"))) == {}


def test_s390_is_ccw_unless_asked_for_pci():
    nic = f"<interface type='user'><model type='virtio'/>{at('00:02.0')}</interface>"
    assert places(answer(domain("s390-ccw-virtio", DISK, nic, arch="s390x"))) == {"interface": "00:02.0"}


def test_s390_has_no_hot_plug_of_its_root_to_turn_off():
    xml = domain("s390-ccw-virtio", port(0, "<target hotplug='off'/>", "pci-root"), arch="s390x")
    words = "setting the 'hotplug' property on a 'pci-root' device is not supported by this QEMU binary"
    assert answer(xml).error == words


def test_equal_zpci_ids_are_refused_in_octal():
    address = "<address type='pci' slot='{0}'><zpci uid='0x20' fid='{0}'/></address>"
    nics = "".join(f"<interface type='user'><model type='virtio'/>{address.format(n)}</interface>" for n in (2, 3))
    assert answer(domain("s390-ccw-virtio", nics, arch="s390x")).error == "zPCI uid 40 is already reserved"


def test_host_devices_of_pseries_are_kept_apart():
    hostdev = (
        "<hostdev mode='subsystem' type='pci' managed='yes'><source>"
        "<address domain='0x{}' bus='1' slot='0' function='{}'/></source></hostdev>"
    )
    devices = [hostdev.format(1, 0), hostdev.format(1, 1), hostdev.format(2, 0), NIC]
    inference = answer(domain("pseries", *devices, "<memballoon model='none'/>", arch="ppc64"))
    found = places(inference)
    assert (found["interface"], found["hostdev"]) == ("00:01.0", "01:01.0 01:02.0 02:01.0")
    bridges = [(p.index, p.model_name, p.target) for p in inference.placements if p.is_bus]
    assert bridges == [(n, "spapr-pci-host-bridge", {"index": n}) for n in range(3)]


def test_loongarch_has_pcie_and_no_balloon():
    found = places(answer(domain("virt", NIC, arch="loongarch64")))
    assert found == {"rp1": "00:01.0[on]", "rp2": "00:01.1", "interface": "01:00.0"}


def test_a_guest_without_architecture_or_machine_is_a_pc():
    xml = domain("pc", port(0, model="pci-root")).replace(b" arch='x86_64' machine='pc'", b"")
    assert places(answer(xml))["usb0"] == "00:01.2"


def test_functions_of_one_card_share_a_host_bridge_of_pseries_and_cards_do_not():
    """And emulated devices share none with either (qemuDomainSetupIsolationGroups)."""

    def card(slot, function):
        source = f"<source><address domain='0' bus='1' slot='{slot}' function='{function}'/></source>"
        return f"<hostdev mode='subsystem' type='pci'>{source}</hostdev>"

    xml = domain("pseries", "<memballoon model='none'/>", NIC, card(1, 0), card(1, 1), card(2, 0), arch="ppc64")
    buses = {p.address.bus: p for p in answer(xml).placements if p.address and p.element == "hostdev"}
    found = [p.address.bus for p in answer(xml).placements if p.element == "hostdev"]
    assert len(buses) == 2
    assert found[0] == found[1] != found[2]
    assert 0 not in buses
    assert places(answer(xml))["interface"] == "00:01.0"
    assert [p.address.bus for p in answer(xml, "3.5.0").placements if p.element == "hostdev"] == [0, 0, 0]
