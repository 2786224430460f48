import pytest

from editor.document.read import parse
from editor.edits.add_root_ports import AddRootPorts
from editor.edits.new_controllers import displaced
from editor.edits.pin import Pin
from editor.errors import EditorError
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from tests.edits.support import HEAD, TAIL, TARGET, at, changes, net, port, snapshot


def places(before, count=1):
    return [(new.index, new.place.short) for new in AddRootPorts(count).controllers(before)]


def test_holes_come_first_then_functions_of_a_slot_of_ports():
    before = snapshot(port(1, at("00:01.0")), port(2, at("00:01.1")), port(3, at("00:01.3")))
    assert places(before, 6) == [(4, "00:01.2"), *[(5 + n, f"00:01.{4 + n}") for n in range(4)], (9, "00:02.0")]


def test_the_port_that_libvirt_adds_for_a_missing_index_keeps_its_place():
    before = snapshot(port(1, at("00:01.0")), port(3, at("00:01.3")))
    assert [p.address.short for p in before.placements if p.device is None and p.is_bus] == ["00:01.1"]
    assert places(before) == [(4, "00:01.2")]


def test_a_slot_that_begins_with_something_else_is_not_shared():
    before = snapshot(net(1, at("00:01.0")))
    assert places(before) == [(1, "00:02.0")]


def test_before_3_0_every_port_has_its_slot():
    before = snapshot(port(1, at("00:01.0")), target=Target(Version(2, 5)))
    assert places(before, 2) == [(2, "00:02.0"), (3, "00:03.0")]


def test_index_and_address_are_written_and_nothing_else():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")))
    assert changes(before, AddRootPorts(1).apply(before)) == [
        "+<controller type='pci' index='2' model='pcie-root-port'>",
        "+" + at("00:01.1"),
        "+</controller>",
    ]


def test_they_stand_behind_the_last_pci_controller_of_the_text():
    other = "    <controller type='virtio-serial' index='7'/>\n"
    before = snapshot(port(1, at("00:01.0")), other)
    new = port(2, at("00:01.1"))
    assert AddRootPorts(1).apply(before).decode() == before.document.text.replace(other, new + other)


def test_what_libvirt_places_is_written_down_where_it_would_move():
    # a conventional device: libvirt adds root port 1 and a pcie-to-pci-bridge 2, which a written index 4 would displace
    before = snapshot("    <sound model='ac97'/>\n")
    after = derive(parse(AddRootPorts(1).apply(before)), TARGET)
    assert displaced(before, after) == ()
    assert [p.device is not None for p in after.placements if p.model == "pcie-to-pci-bridge"] == [True]


def test_displaced_says_who_where_and_whither():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")))
    after = snapshot(port(1, at("00:02.0")), net(1, at("01:00.0")))
    assert displaced(before, after) == (("port 1", PciAddress(0, 0, 1, 0), PciAddress(0, 0, 2, 0)),)


@pytest.mark.parametrize(
    ("count", "sentence"), [(0, "cannot be added"), (300, "allows 255"), (250, r"would not take.*: “.*”\.")]
)
def test_too_many_or_none_are_refused(count, sentence):
    before = snapshot(port(1, at("00:01.0")))
    with pytest.raises(EditorError, match=sentence):
        AddRootPorts(count).apply(before)


def test_a_machine_without_pci_express_takes_none():
    text = (HEAD.replace("q35", "pc").replace("pcie-root", "pci-root") + TAIL).encode()
    with pytest.raises(EditorError, match="no PCI Express"):
        AddRootPorts(1).apply(derive(parse(text), TARGET))


def test_pinning_writes_what_libvirt_would_choose_and_changes_no_prediction():
    before = snapshot(net(1), port(1), net(2, at("01:00.0")))
    pinned = derive(parse(Pin().apply(before)), TARGET)
    assert displaced(before, pinned) == ()
    assert all(p.written_address == p.address for p in pinned.placements if p.device is not None)
    assert Pin().apply(pinned) == pinned.document.source
