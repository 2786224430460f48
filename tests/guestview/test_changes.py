"""What the guest notices between two domains."""

from editor.guestview.changes import GuestChangeKind, changes, notices
from editor.guestview.view import guest_view
from editor.guestview.written import as_written
from tests.guestview.domains import bus, nic, pc, port, q35, snapshot, view
from tests.inference.support import NO_DEFAULTS, at, domain


def found(before, after):
    return [(change.kind, change.name, change.old, change.new) for change in changes(view(before), view(after))]


def test_the_same_is_no_change():
    same = q35(port(1, "00:01.0"), nic("virtio", "01:00.0"))
    assert found(same, same) == []


def test_a_multifunction_bit_renames_the_interface():
    before = q35(port(1, "00:01.0"), nic("virtio", "01:00.0"))
    after = q35(port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "01:00.1"))
    assert found(before, after) == [
        (GuestChangeKind.RENAMED, "net0", "enp1s0", "enp1s0f0"),
        (GuestChangeKind.CAME, "net1", "", "0000:01:00.1"),
        (GuestChangeKind.MULTIFUNCTION, "net0", "off", "on"),
    ]


def test_a_port_in_front_renumbers_what_is_behind_the_others():
    before = q35(port(1, "00:03.0"), nic("virtio", "01:00.0"))
    after = q35(port(1, "00:03.0"), port(2, "00:02.0"), nic("virtio", "01:00.0"))
    assert found(before, after) == [
        (GuestChangeKind.RENAMED, "net0", "enp1s0", "enp2s0"),
        (GuestChangeKind.CAME, "port 2", "", "0000:00:02.0"),
        (GuestChangeKind.MOVED, "net0", "0000:01:00.0", "0000:02:00.0"),
    ]


def test_interfaces_are_the_same_by_mac():
    before = pc(nic("virtio", "00:03.0"), nic("virtio", "00:04.0"))
    after = before.xml("g").replace(b"00:01'", b"00:ff'")
    assert found(before, after) == [
        (GuestChangeKind.WENT, "net0", "0000:00:03.0", ""),
        (GuestChangeKind.CAME, "net0", "", "0000:00:03.0"),
    ]


def test_another_model_and_other_port_numbers():
    before = q35(port(1, "00:03.0", chassis=1, port="0x18"), nic("virtio", "01:00.0"))
    after = q35(port(1, "00:03.0", chassis=7, port="0x18"), nic("e1000e", "01:00.0"))
    assert found(before, after) == [
        (GuestChangeKind.MODEL, "net0", "virtio", "e1000e"),
        (GuestChangeKind.PORT, "port 1", "chassis 1, port 24", "chassis 7, port 24"),
    ]


def test_a_device_that_loses_function_0_goes():
    before = pc(nic("virtio", "00:03.0"), nic("virtio", "00:03.1"))
    after = pc(nic("virtio", "00:04.0"), nic("virtio", "00:03.1"))
    assert (GuestChangeKind.WENT, "net1", "0000:00:03.1", "") in found(before, after)


def test_a_refused_domain_has_nothing_to_notice():
    assert found(q35(nic("virtio", "00:03.0")), q35(nic("virtio", "00:03.0"), nic("virtio", "00:03.0"))) == []


def test_what_libvirt_makes_of_what_is_written():
    domain = snapshot(q35(port(1, "00:01.0"), nic("virtio", "01:00.0"), nic("virtio", "01:00.1"), nic("virtio")))
    made = changes(guest_view(as_written(domain)), guest_view(domain))
    assert [(change.kind, change.name) for change in made] == [
        (GuestChangeKind.RENAMED, "net0"),
        (GuestChangeKind.CAME, "port 2"),
        (GuestChangeKind.CAME, "net1"),
        (GuestChangeKind.CAME, "net2"),
        (GuestChangeKind.MULTIFUNCTION, "port 1"),
        (GuestChangeKind.MULTIFUNCTION, "net0"),
    ]


def test_sentences_say_what_is_what():
    before = q35(port(1, "00:01.0"), nic("virtio", "01:00.0"))
    after = q35(port(1, "00:01.0"), port(2, "00:01.1"), nic("virtio", "02:00.0"))
    assert [change.sentence for change in changes(view(before), view(after))] == [
        "net0: a Linux guest will call it enp2s0 instead of enp1s0.",
        "port 2: the guest finds it, new, at 0000:00:01.1.",
        "net0 moves from 0000:01:00.0 to 0000:02:00.0 in the guest.",
        "port 1: its multifunction bit becomes on.",
    ]


def test_two_interfaces_that_exchange_order_and_place_are_exchanged():
    """Each is told by its MAC, wherever it stands in the text and in the machine."""
    before = q35(port(1, "00:01.0"), port(2, "00:02.0"), nic("virtio", "01:00.0"), nic("virtio", "02:00.0"))
    first, second = (b"52:54:00:00:00:01", b"52:54:00:00:00:02")
    xml = before.xml("g")
    assert first in xml
    assert second in xml
    after = xml.replace(first, b"@@").replace(second, first).replace(b"@@", second)
    assert [change for change in found(before, after) if change[0] is GuestChangeKind.RENAMED] == [
        (GuestChangeKind.RENAMED, "net1", "enp1s0", "enp2s0"),
        (GuestChangeKind.RENAMED, "net0", "enp2s0", "enp1s0"),
    ]
    assert notices(view(before), view(after))


def test_two_like_devices_of_which_nothing_tells_one_from_the_other_may_change_their_order():
    rngs = [bus_device(place) for place in ("00:03.0", "00:04.0")]
    assert not notices(view(rngs_in(*rngs)), view(rngs_in(*reversed(rngs))))


def bus_device(place):
    return f"<rng model='virtio'><backend model='random'>/dev/urandom</backend>{at(place)}</rng>"


def rngs_in(*rngs):
    return domain("pc", NO_DEFAULTS, *rngs)


def test_where_libvirt_refuses_a_domain_places_bits_and_presence_count():
    net = "<interface type='user'><mac address='52:54:00:00:00:0{}'/><model type='virtio'/>{}</interface>"
    twice = domain("pc", NO_DEFAULTS, net.format(1, at("00:03.0")), net.format(2, at("00:03.0")))
    once = domain("pc", NO_DEFAULTS, net.format(1, at("00:03.0")), net.format(2, at("00:04.0")))
    assert view(twice).refused
    assert changes(view(twice), view(once)) == ()
    assert notices(view(twice), view(once))
    assert not notices(view(twice), view(twice.replace(b"<name>t<", b"<name>u<")))
    assert notices(view(twice), view(domain("pc", NO_DEFAULTS, net.format(1, at("00:03.0")))))


def test_another_model_name_of_a_port_is_another_device():
    before = q35(port(1, "00:03.0", name="ioh3420"), nic("virtio", "01:00.0"))
    after = q35(port(1, "00:03.0", name="pcie-root-port"), nic("virtio", "01:00.0"))
    assert found(before, after) == [
        (GuestChangeKind.MODEL, "port 1", "pcie-root-port ioh3420", "pcie-root-port pcie-root-port"),
    ]
    assert notices(view(before), view(after))


def test_a_bridge_that_libvirt_adds_is_the_same_whatever_index_it_gets():
    """Two more ports, and libvirt gives its pcie-to-pci-bridge the index behind theirs."""
    before = q35(port(1, "00:01.0"), port(2, "00:01.1"), nic("e1000"))
    after = q35(port(1, "00:01.0"), port(2, "00:01.1"), port(3, "00:01.2"), port(4, "00:01.3"), nic("e1000"))
    assert [kind for kind, _, _, _ in found(before, after)] == [GuestChangeKind.CAME, GuestChangeKind.CAME]


def test_what_is_not_known_is_no_change_of_what_is_found():
    """UEFI with an expander whose busNr leaves too few numbers."""
    crowded = q35(
        bus("pcie-expander-bus", 1, "00:04.0", busNr=2), port(2, "01:00.0"), port(3, "00:02.0"), port(4, "00:02.1"),
        loader="OVMF.fd",
    )  # fmt: skip
    assert found(crowded, crowded) == []
    assert found(crowded, crowded._replace(devices=crowded.devices[:-1])) == [(GuestChangeKind.UNCLEAR, "", "", "")]
