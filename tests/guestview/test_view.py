"""What is not booted in tests/guest: other architectures, what is not found, what can be unplugged."""

import pytest

from editor.document.read import parse
from editor.guestview.hotplug import HotPlug
from editor.guestview.nic_names import Rule
from editor.guestview.view import Unseen, guest_view
from editor.knowledge.target import Target, Version
from editor.snapshot.derive import derive
from tests.guest.topologies import at
from tests.guestview.domains import bus, nic, pc, port, q35, seen, snapshot, view, whole

SECOND_HOST_BRIDGE = "<controller type='pci' index='1' model='pci-root'><target index='3'/></controller>"


def test_a_refused_domain_has_no_guest():
    refused = view(q35(port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "01:00.0")))
    assert refused.refused
    assert refused.devices == ()


def test_what_is_not_found_has_a_reason():
    domain = snapshot(
        q35(
            port(1, "00:01.0", "off"), port(2, "00:01.1"), port(3, "00:02.1"), nic("virtio", "01:00.0"),
            nic("virtio", "03:00.0"),
        )
    )  # fmt: skip
    unseen = guest_view(domain).unseen
    assert {domain.name(p): unseen[p.number] for p in domain.placements if p.number in unseen} == {
        "port 2": Unseen.SINGLE_FUNCTION,
        "port 3": Unseen.NO_FUNCTION_0,
        "net1": Unseen.OUT_OF_REACH,
    }


def test_pseries_host_bridges_are_pci_domains():
    found = view(
        whole(
            "ppc64", "pseries", bus("pci-root", 0), SECOND_HOST_BRIDGE,
            bus("pci-bridge", 2, "01:04.0"), nic("virtio", "02:01.0"),
        )
    )  # fmt: skip
    assert str(seen(found, "bridge 2").address) == "0003:00:04.0"
    assert str(seen(found, "net0").address) == "0003:01:01.0"
    assert seen(found, "net0").nic.expected.name == "enP3p1s1"


def test_each_zpci_function_is_a_pci_domain():
    address = "<address type='pci' domain='0' bus='0' slot='1' function='0'><zpci uid='0x12' fid='0x30'/></address>"
    found = view(
        whole(
            "s390x", "s390-ccw-virtio", bus("pci-root", 0),
            f"<interface type='user'><mac/><model type='virtio'/>{address}</interface>",
        )
    )  # fmt: skip
    (device,) = found.devices
    assert str(device.address) == "0012:00:00.0"
    assert device.nic.expected.name == "eno18"
    assert device.nic.by_scheme["v249"][Rule.SLOT] == "ens48"
    assert device.nic.by_scheme["v247"][Rule.SLOT] == "enP18s24"  # the slot's name 00000030 taken for octal
    assert device.hot_plug is HotPlug.ZPCI


def test_arm_has_a_host_bridge_only():
    found = view(whole("aarch64", "virt", bus("pcie-root", 0), port(1, "00:01.0"), nic("virtio", "01:00.0")))
    assert [device.name for device in found.devices] == ["host bridge", "port 1", "net0"]
    assert seen(found, "net0").nic.expected.name == "enp1s0"


@pytest.mark.parametrize(
    ("topology", "how"),
    [
        (q35(port(1, "00:01.0"), nic("virtio", "01:00.0")), HotPlug.ACPI),
        (q35(port(1, "00:01.0", hotplug="off"), nic("virtio", "01:00.0")), None),
        (q35(port(1, "00:01.0"), nic("virtio", "01:00.0"), machine="pc-q35-6.0"), HotPlug.PCIE),
        (q35(nic("virtio", "00:03.0")), None),
        (pc(nic("virtio", "00:03.0")), HotPlug.ACPI),
        (pc(nic("virtio", "00:03.0"), hotplug="off"), None),
        (pc(bus("pci-expander-bus", 1, "00:04.0"), nic("virtio", "01:03.0")), None),
        (q35(bus("pcie-expander-bus", 1, "00:04.0"), port(2, "01:00.0"), nic("virtio", "02:00.0")), HotPlug.PCIE),
    ],
)
def test_how_a_device_can_be_unplugged(topology, how):
    found = view(topology)
    device = seen(found, "net0")
    assert device.hot_plug is how
    bus = next(each for each in found.buses if each.number == device.address.bus)
    assert bus.hot_plug is how
    bridges = [each for each in found.devices if each.address == device.parent]
    assert all(found.hot_plug_behind(bridge) is how for bridge in bridges)


@pytest.mark.parametrize(
    ("libvirt", "qemu", "name"),
    [((7, 2), None, "enp0s5"), ((9, 0), None, "enp0s5"), ((9, 0), (8, 0), "eno3"), ((11, 3), None, "eno3")],
)
def test_index_of_a_device_that_cannot_be_unplugged_shows_since_qemu_8(libvirt, qemu, name):
    target = Target(Version(*libvirt), Version(*qemu) if qemu else None)
    assert seen(view(q35(nic("virtio", "00:05.0", index=3)), target), "net0").nic.expected.name == name


def test_ports_behind_a_gap_have_acpi_since_qemu_8():
    switch = q35(
        port(1, "00:01.0"), bus("pcie-switch-upstream-port", 2, "01:00.0"),
        bus("pcie-switch-downstream-port", 3, "02:03.0"), nic("virtio", "03:00.0", index=4),
    )  # fmt: skip
    before, after = view(switch), view(switch, Target(Version(9, 0), Version(8, 0)))
    assert seen(before, "net0").nic.expected.name == "enp3s0"
    assert seen(after, "net0").nic.expected.name == "eno4"


def test_the_expected_name_is_that_of_systemd_251_to_254():
    """Behind a bridge in a slot the schemes differ; v251 has the slot's number for what has several functions."""
    found = view(
        q35(
            bus("dmi-to-pci-bridge", 1, "00:1e.0"), bus("pci-bridge", 2, "01:03.0"), bus("pci-bridge", 3, "02:04.0"),
            nic("e1000", "03:05.0"), nic("e1000", "03:05.1"), machine="pc-q35-6.0",
        )
    )  # fmt: skip
    names = seen(found, "net0").nic
    assert (names.expected.name, names.expected.schemes) == ("ens4f0", "v239 to v246, v251 to v254")
    assert [(each.name, each.schemes) for each in names.alternatives] == [("enp3s5f0", "v247 to v250, v255 on")]


@pytest.mark.parametrize(("machine", "how"), [("1.7", None), ("2.0", HotPlug.ACPI)])
def test_bridges_of_i440fx_take_hot_plug_by_acpi_since_2_0(machine, how):
    found = view(pc(bus("pci-bridge", 1, "00:05.0"), nic("e1000", "01:03.0"), machine=f"pc-i440fx-{machine}"))
    assert seen(found, "net0").hot_plug is how


@pytest.mark.parametrize(
    ("machine", "how"), [("2.9", None), ("2.10", HotPlug.SHPC), ("6.0", HotPlug.SHPC), ("6.1", HotPlug.ACPI)]
)
def test_bridges_of_q35_take_hot_plug_by_their_own_controller_since_2_10_and_by_acpi_since_6_1(machine, how):
    bridges = (bus("pcie-to-pci-bridge", 2, "01:00.0"), bus("pci-bridge", 3, "02:05.0"))
    found = view(q35(port(1, "00:01.0"), *bridges, nic("virtio", "03:03.0"), machine=f"pc-q35-{machine}"))
    assert seen(found, "net0").hot_plug is how


@pytest.mark.parametrize(("version", "name"), [("2.8", "ens3"), ("2.9", "enp2s3"), ("2.10", "ens3")])
def test_a_bridge_tells_of_its_slots_but_for_machine_2_9(version, name):
    """Seen: pci-bridge has shpc=off in 2.9 only."""
    nested = q35(
        bus("dmi-to-pci-bridge", 1, "00:1e.0"), bus("pci-bridge", 2, "01:01.0"), nic("e1000", "02:03.0"),
        machine=f"pc-q35-{version}",
    )  # fmt: skip
    assert seen(view(nested), "net0").nic.expected.name == name


FIXED = [
    "<controller type='usb' index='0' model='ich9-ehci1'/>"
    "<controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/>{at}</controller>",
    "<controller type='usb' index='0' model='pci-ohci'>{at}</controller>",
    "<video><model type='vga'/>{at}</video>",
]
LOOSE = [
    "<controller type='usb' index='0' model='nec-xhci'>{at}</controller>",
    "<controller type='sata' index='0'>{at}</controller>",
    "<watchdog model='i6300esb'>{at}</watchdog>",
]


@pytest.mark.parametrize(("device", "name"), [*((one, "ens7") for one in FIXED), *((one, "enp1s7") for one in LOOSE)])
def test_what_cannot_be_unplugged_leaves_its_slot_number_to_others(device, name):
    """QEMU's tables have no slot for a device that device_add refuses, so the number is that of the bridge's slot."""
    there = device.format(at=at("00:07.0"))
    assert (
        seen(
            view(pc(bus("pci-bridge", 1, "00:04.0"), there, nic("virtio", "01:07.0"), quiet=False)), "net0"
        ).nic.expected.name
        == name
    )


def test_without_uefi_arm_has_a_device_tree_whatever_is_written():
    devices = (
        bus("pcie-root", 0), port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"), nic("e1000", "02:04.0"),
    )  # fmt: skip
    without = whole("aarch64", "virt", *devices).replace(b"<features><acpi/></features>", b"")
    assert seen(view(without), "net0").nic.expected.name == "ens4"


def test_a_domain_without_any_bus_is_seen_empty():
    """libvirt gives no PCI to domains of drivers other than QEMU's."""
    for system in ("<os><type arch='x86_64' machine='q35'>hvm</type></os>", "<os/>"):
        source = f"<domain type='own'>{system}<features><acpi/></features></domain>".encode()
        assert not guest_view(derive(parse(source), Target(Version(9, 0)))).devices
