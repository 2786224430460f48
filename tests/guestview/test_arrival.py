"""What comes of a device that is plugged in while the guest runs; seen in booted guests of QEMU 7.2 (tests/guest)."""

import pytest

from editor.document.read import parse
from editor.guestview.arrival import WHY, arrival, arrivals, hot_plug_places
from editor.guestview.hotplug import HotPlug, Lost
from editor.guestview.systems import named
from editor.guestview.view import guest_view
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from tests.edits.support import HEAD as WITHOUT_ACPI
from tests.edits.support import TAIL, TARGET, at, net, port
from tests.guest.topologies import bus, nic, pc, q35
from tests.guestview import domains

HEAD = WITHOUT_ACPI.replace("<devices>", "<features><acpi/></features><devices>")
PC = HEAD.replace("q35", "pc").replace("pcie-root", "pci-root")
QEMU_8 = Target(Version(9, 0), Version(8, 0))


def snapshot(*devices, target=TARGET):
    return derive(parse((HEAD + "".join(devices) + TAIL).encode()), target)


def pcie(found):
    return [place.short for place in hot_plug_places(found).pcie]


def test_free_ports_count_and_pcie_root_does_not():
    found = snapshot(port(1, at("00:01.0")), port(2, at("00:01.1")), net(1, at("01:00.0")))
    assert pcie(found) == ["02:00.0"]
    assert hot_plug_places(found).pci == ()


def test_a_slot_in_use_at_any_function_is_no_place():
    assert pcie(snapshot(port(1, at("00:01.0")), net(1, at("01:00.3")))) == []


def test_a_port_that_an_unplaced_device_will_take_is_no_place():
    assert pcie(snapshot(port(1, at("00:01.0")), port(2, at("00:02.0")), net(1))) == ["02:00.0"]


def test_a_port_without_hot_plug_is_no_place():
    off = port(1, at("00:01.0")).replace("<address", "<target hotplug='off'/><address")
    assert pcie(snapshot(off, port(2, at("00:02.0")))) == ["02:00.0"]
    assert pcie(snapshot(off, target=Target(Version(6, 2)))) == ["01:00.0"], "which libvirt < 6.3.0 passes over"


def test_bridges_have_many_conventional_places():
    bridge = f"<controller type='pci' index='2' model='pcie-to-pci-bridge'>{at('01:00.0')}</controller>"
    found = hot_plug_places(snapshot(port(1, at("00:01.0")), bridge))
    assert found.pcie == ()
    assert [place.short for place in found.pci] == [f"02:{slot:02x}.0" for slot in range(1, 32)]


def test_reserved_slots_of_pci_root_are_no_places():
    found = hot_plug_places(derive(parse((PC + TAIL).encode()), TARGET))
    assert found.pcie == ()
    assert [place.slot for place in found.pci] == list(range(2, 32)), "slot 1 is the chipset's"


def test_a_refused_domain_has_no_count():
    assert hot_plug_places(snapshot(net(1, at("01:00.0")), net(2, at("01:00.0")))) is None


def root_port(index, place, **target):
    return bus("pcie-root-port", index, place, **target)


def downstream(index, place):
    return bus("pcie-switch-downstream-port", index, place)


UPSTREAM = bus("pcie-switch-upstream-port", 2, "01:00.0")
CASES = {
    "a switch with a gap among its ports": (
        q35(root_port(1, "00:01.0"), UPSTREAM, downstream(3, "02:00.0"), downstream(4, "02:03.0")),
        {"03:00.0": Lost.GAP, "04:00.0": Lost.GAP},
    ),
    "a port made before such a switch is told after it": (
        q35(
            root_port(1, "00:01.0"), UPSTREAM, downstream(3, "02:00.0"), downstream(4, "02:03.0"),
            root_port(5, "00:02.0"), root_port(6, "00:03.0"),
        ),
        {"03:00.0": Lost.GAP, "04:00.0": Lost.GAP, "05:00.0": None, "06:00.0": None},
    ),
    "a bridge behind a port that is off": (
        q35(root_port(1, "00:01.0", hotplug="off"), bus("pcie-to-pci-bridge", 2, "01:00.0"), root_port(3, "00:02.0")),
        {"02:04.0": Lost.BEHIND_OFF, "03:00.0": None},
    ),
    "a switch behind a port that is off": (
        q35(root_port(1, "00:01.0", hotplug="off"), UPSTREAM, downstream(3, "02:00.0")),
        {"03:00.0": Lost.BEHIND_OFF},
    ),
    "a bridge below an expander of i440fx": (
        pc(bus("pci-expander-bus", 1, "00:04.0", busNr=64), bus("pci-bridge", 2, "01:03.0")),
        {"02:06.0": Lost.NOT_DRIVEN, "00:07.0": None},
    ),
    "q35 without ACPI": (
        q35(root_port(1, "00:01.0"), root_port(2, "00:02.0"), bus("pcie-to-pci-bridge", 3, "02:00.0"), acpi=False),
        {"01:00.0": Lost.NO_ACPI, "03:05.0": Lost.NO_ACPI},
    ),
    "an expander of q35 without ACPI, which Linux finds by itself": (
        q35(
            bus("pcie-expander-bus", 1, "00:04.0", busNr=100), root_port(2, "01:00.0"), root_port(3, "01:01.0"),
            bus("pcie-to-pci-bridge", 4, "02:00.0"), root_port(5, "00:01.0"), acpi=False,
        ),
        {"03:00.0": None, "04:05.0": None, "05:00.0": Lost.NO_ACPI},
    ),
    "i440fx without ACPI": (pc(acpi=False), {"00:05.0": Lost.NO_ACPI_ON_ROOT}),
    "pci-root that is off, with a bridge": (
        pc(bus("pci-bridge", 1, "00:05.0"), hotplug="off"), {"00:07.0": Lost.OFF_ON_ROOT, "01:03.0": None},
    ),
    "a port without function 0": (
        q35(root_port(1, "00:01.0"), root_port(2, "00:02.3")), {"01:00.0": None, "02:00.0": Lost.PORT_UNSEEN},
    ),
    "a switch without a gap": (
        q35(root_port(1, "00:01.0"), UPSTREAM, downstream(3, "02:00.0"), downstream(4, "02:01.0")),
        {"03:00.0": None, "04:00.0": None},
    ),
    "a port below an expander of q35": (
        q35(bus("pcie-expander-bus", 1, "00:04.0", busNr=100), root_port(2, "01:00.0")), {"02:00.0": None},
    ),
    "behind a port of an older machine that is off": (
        q35(
            root_port(1, "00:01.0", hotplug="off"), bus("pcie-to-pci-bridge", 2, "01:00.0"),
            root_port(3, "00:02.0", hotplug="off"), bus("pcie-switch-upstream-port", 4, "03:00.0"),
            downstream(5, "04:00.0"), machine="pc-q35-6.0",
        ),
        {"02:05.0": None, "05:00.0": None},
    ),
    "a port below an expander of q35 6.1": (
        q35(bus("pcie-expander-bus", 1, "00:04.0", busNr=100), root_port(2, "01:00.0"), machine="pc-q35-6.1"),
        {"02:00.0": Lost.NO_HOT_PLUG},
    ),
    "a bridge below an expander of q35": (
        q35(
            bus("pcie-expander-bus", 1, "00:04.0", busNr=100), root_port(2, "01:00.0"),
            bus("pcie-to-pci-bridge", 3, "02:00.0"), root_port(4, "01:01.0"),
        ),
        {"03:05.0": None, "04:00.0": None},
    ),
    "a bridge of i440fx without ACPI": (
        pc(bus("pci-bridge", 1, "00:05.0"), acpi=False), {"00:07.0": Lost.NO_ACPI_ON_ROOT, "01:05.0": None},
    ),
    "native bridges of an older machine": (
        q35(
            root_port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"), bus("pci-bridge", 3, "02:05.0"),
            machine="pc-q35-6.0",
        ),
        {"02:08.0": None, "03:08.0": None},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_does_not_arrive_has_a_reason(name):
    topology, wanted = CASES[name]
    domain = domains.snapshot(topology)
    view, places = guest_view(domain), hot_plug_places(domain)
    free = {*places.pcie, *places.pci}
    for text, lost in wanted.items():
        place = PciAddress.parse(text)
        came = arrival(domain, view, place)
        assert came.lost is lost
        assert came.arrives == (lost is None) == (place in free)
        assert places.lost.get(place) is lost
        assert str(came.why) == WHY[lost] if lost else came.why is None


NATIVE = {
    "without function 0": (nic("virtio", "01:00.2"), ["01:00.0", "02:00.0"]),
    "with function 0": (nic("virtio", "01:00.0"), ["02:00.0"]),
}


@pytest.mark.parametrize("name", NATIVE)
def test_a_port_that_tells_the_guest_itself_is_free_again_if_its_device_lacks_function_0(name):
    """The guest turns its power off, and QEMU unplugs the device; seen with QEMU 7.2 and libvirt 9.0."""
    device, free = NATIVE[name]
    ports = root_port(1, "00:01.0"), root_port(2, "00:02.0")
    assert pcie_of(q35(*ports, device, machine="pc-q35-5.0")) == free
    assert pcie_of(q35(*ports, device)) == ["02:00.0"], "by ACPI nothing is turned off"
    below = root_port(1, "03:01.0"), root_port(2, "03:02.0")
    expander = bus("pcie-expander-bus", 3, "00:04.0", busNr=100)
    assert pcie_of(q35(expander, *below, device)) == free, "below an expander ports tell the guest themselves"


def test_neither_a_port_that_is_off_nor_one_with_a_bridge_is_free_again():
    off = root_port(1, "00:01.0", hotplug="off"), nic("virtio", "01:00.3")
    assert pcie_of(q35(*off, machine="pc-q35-5.0")) == []
    bridge = root_port(1, "00:01.0"), bus("pcie-to-pci-bridge", 2, "01:00.1")
    assert pcie_of(q35(*bridge, machine="pc-q35-5.0")) == []


def pcie_of(topology):
    return [place.short for place in hot_plug_places(domains.snapshot(topology)).pcie]


def test_a_gap_is_none_since_qemu_8():
    topology, wanted = CASES["a switch with a gap among its ports"]
    assert {place.short for place in hot_plug_places(domains.snapshot(topology, QEMU_8)).pcie} == set(wanted)


def test_without_any_tables_linux_does_not_find_an_expander_and_drives_the_other_ports():
    """Seen with SeaBIOS 1.16.3 below QEMU 10.0.13, and with 1.17.0 below 11.1.3."""
    topology, wanted = CASES["an expander of q35 without ACPI, which Linux finds by itself"]
    older = hot_plug_places(domains.snapshot(topology, Target(Version(11, 3), Version(10, 0))))
    assert older.lost == {PciAddress.parse("05:00.0"): wanted["05:00.0"]}
    newer = hot_plug_places(domains.snapshot(topology, Target(Version(12, 8), Version(11, 1))))
    assert newer.lost[PciAddress.parse("03:00.0")] is Lost.PORT_UNSEEN
    assert [place.short for place in newer.pcie] == ["05:00.0"]


def test_it_is_told_by_a_mechanism_and_has_an_address_and_a_name():
    domain = domains.snapshot(q35(root_port(1, "00:03.0"), root_port(2, "00:02.0"), nic("virtio", "01:00.0")))
    ((kind, came),) = arrivals(domain, guest_view(domain, named("debian-12")))
    assert (kind, came.place.short, str(came.address)) == ("pcie", "02:00.0", "0000:01:00.0")
    assert (came.by, came.nic.text) == (HotPlug.ACPI, "enp1s0")


def test_a_name_that_another_interface_has_is_contested():
    domain = domains.snapshot(pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:05.0")))
    came = arrival(domain, guest_view(domain, named("debian-13")), PciAddress.parse("01:05.0"))
    assert came.nic.text == "ens5 or ethN"


def test_the_next_one_goes_where_libvirt_looks_first_even_if_it_is_lost_there():
    domain = domains.snapshot(q35(root_port(1, "00:02.3"), root_port(2, "00:01.0")))
    ((_, came),) = arrivals(domain, guest_view(domain))
    assert (came.place.short, came.lost) == ("01:00.0", Lost.PORT_UNSEEN)


def test_of_both_kinds_the_next_one_is_told_express_first():
    both = domains.snapshot(
        q35(root_port(1, "00:02.0"), bus("pcie-to-pci-bridge", 2, "01:00.0"), root_port(3, "00:03.0"))
    )
    assert [(kind, came.place.short) for kind, came in arrivals(both, guest_view(both))] == [
        ("pcie", "03:00.0"),
        ("pci", "02:01.0"),
    ]


def test_no_place_is_said():
    domain = domains.snapshot(q35(root_port(1, "00:01.0"), nic("virtio", "01:00.0")))
    ((kind, came),) = arrivals(domain, guest_view(domain))
    assert (kind, came.place, came.arrives) == ("pcie", None, False)


def test_of_machines_that_nothing_is_known_of_nothing_is_said():
    other = domains.snapshot(domains.whole("ppc", "mac99", bus("pci-root", 0)))
    assert other.inference.accepted
    assert hot_plug_places(other).lost == {}
