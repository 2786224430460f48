import pytest

from editor.document.read import parse
from editor.edits.move import Move, swap
from editor.errors import EditorError
from editor.inference.result import Multifunction
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from editor.snapshot.search import find
from tests.edits.support import TARGET, at, changes, net, port, position, snapshot

PORTS = (port(1, at("00:01.0")), port(2, at("00:01.1")), port(3, at("00:02.0")), port(4, at("00:02.1")))


def moved(before, *moves):
    edit = Move(tuple((position(before, name), PciAddress.parse(to)) for name, to in moves))
    return changes(before, edit.apply(before))


def test_a_move_rewrites_the_numbers_that_change_and_nothing_else():
    before = snapshot(*PORTS, net(1, at("01:00.0")))
    assert moved(before, ("net0", "02:00.1")) == ["-" + at("01:00.0"), "+" + at("02:00.1")]


def test_numbers_in_other_spelling_stay_when_they_are_equal():
    before = snapshot(*PORTS, net(1, "<address function='0' slot='0' bus='1' type='pci'/>"))
    assert moved(before, ("net0", "01:00.3"))[1] == "+<address function='0x3' slot='0' bus='1' type='pci'/>"


def test_a_device_without_an_address_gets_one():
    before = snapshot(*PORTS, net(1))
    assert moved(before, ("net0", "01:00.0")) == ["+" + at("01:00.0")]


def test_zpci_boot_and_acpi_stay():
    extra = "<boot order='1'/><acpi index='7'/><address type='pci' bus='0x01' slot='0x00'><zpci uid='1'/></address>"
    before = snapshot(*PORTS, net(1, extra))
    after = moved(before, ("net0", "02:00.0"))[1]
    assert after == "+" + extra.replace("bus='0x01'", "bus='0x02'")


@pytest.mark.parametrize(
    ("port_number", "line"),
    [("0x8", "+<target chassis='1' port='0x19'/>"), ("8", "+<target chassis='1' port='0x19'/>"), ("0x9", None)],
)
def test_a_port_number_that_was_the_places_follows_and_chassis_never_changes(port_number, line):
    before = snapshot(port(1, at("00:01.0"), port_number))
    found = [change for change in moved(before, ("port 1", "00:03.1")) if change.startswith("+<target")]
    assert found == ([line] if line else [])


def test_written_on_is_dropped_when_its_device_leaves_alone():
    before = snapshot(*PORTS, net(1, at("01:00.0", "on")), net(2, at("01:00.1")))
    assert moved(before, ("net0", "03:00.0"))[1] == "+" + at("03:00.0")


def test_written_on_is_kept_at_function_0_of_a_slot_that_others_use():
    before = snapshot(*PORTS, net(1, at("01:00.0", "on")), net(2, at("02:00.1")))
    assert moved(before, ("net0", "02:00.0"))[1] == "+" + at("02:00.0", "on")


def test_written_on_travels_with_a_whole_slot():
    before = snapshot(*PORTS, net(1, at("01:00.0", "on")), net(2, at("01:00.1")))
    after = moved(before, ("net0", "02:00.0"), ("net1", "02:00.1"))
    assert [line for line in after if line[0] == "+"] == ["+" + at("02:00.0", "on"), "+" + at("02:00.1")]


def test_on_a_swap_written_on_stays_with_the_place():
    before = snapshot(*PORTS, net(1, at("01:00.0", "on")), net(2, at("01:00.1")))
    edit = swap(before, position(before, "net0"), position(before, "net1"))
    after = changes(before, edit.apply(before))
    assert [line for line in after if line[0] == "+"] == ["+" + at("01:00.1"), "+" + at("01:00.0", "on")]
    assert edit.title(before) == "Swap net0 and net1"


@pytest.mark.parametrize(("place", "switch"), [("01:00.0", "off"), ("01:00.1", "on"), ("01:00.1", "off")])
def test_off_and_on_elsewhere_stay_with_the_device(place, switch):
    before = snapshot(*PORTS, net(1, at(place, switch)))
    assert moved(before, ("net0", "02:00.2"))[1] == "+" + at("02:00.2", switch)


def test_the_inferred_bit_comes_and_goes_without_being_written():
    before = snapshot(*PORTS, net(1, at("01:00.0")), net(2, at("02:00.0")))
    source = Move(((position(before, "net1"), PciAddress.parse("01:00.1")),)).apply(before)
    after = derive(parse(source), TARGET)
    assert after.by_address[PciAddress.parse("01:00.0")][0].state is Multifunction.INFERRED
    assert b"multifunction" not in source
    back = Move(((position(after, "net1"), PciAddress.parse("02:00.0")),)).apply(after)
    assert back == before.document.source


@pytest.mark.parametrize(
    ("name", "to", "sentence"),
    [
        ("net0", "00:00.3", "no address"),
        ("net0", "02:00.0", "taken by net1"),
        ("port 1", "01:00.1", "hangs on port 1 itself"),
        ("root 0", "00:03.0", "no address"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(name, to, sentence):
    before = snapshot(*PORTS, net(1, at("01:00.0")), net(2, at("02:00.0")))
    with pytest.raises(EditorError, match=sentence):
        moved(before, (name, to))


def test_a_port_cannot_be_moved_behind_what_hangs_on_it():
    upstream = "    <controller type='pci' index='5' model='pcie-switch-upstream-port'>\n      {}\n    </controller>\n"
    down = "    <controller type='pci' index='6' model='pcie-switch-downstream-port'>\n      {}\n    </controller>\n"
    before = snapshot(*PORTS, upstream.format(at("01:00.0")), down.format(at("05:00.0")))
    with pytest.raises(EditorError, match="hangs on port 1 itself"):
        moved(before, ("port 1", "06:00.0"))


def test_a_device_with_another_kind_of_address_is_not_on_pci():
    before = snapshot(*PORTS, net(1, at("01:00.0")), net(2, "<address type='usb' bus='0' port='1'/>"))
    with pytest.raises(EditorError, match="No device is called “net1”"):
        moved(before, ("net1", "02:00.0"))


def test_two_cannot_go_to_one_place():
    before = snapshot(*PORTS, net(1, at("01:00.0")), net(2, at("02:00.0")))
    with pytest.raises(EditorError, match="Two devices"):
        moved(before, ("net0", "03:00.0"), ("net1", "03:00.0"))


def test_what_libvirt_chooses_is_written_down_where_the_place_would_not_be_there_otherwise():
    before = snapshot(net(1).replace("virtio", "rtl8139"), net(2))  # port 1, pcie-pci bridge 2, ports 3 and 4 are added
    assert find(before, "net1").address == PciAddress(0, 3, 0, 0)
    after = derive(parse(Move(((position(before, "net0"), PciAddress(0, 4, 0, 0)),)).apply(before)), TARGET)
    assert find(after, "net0").address == PciAddress(0, 4, 0, 0)
    assert find(after, "net1").address == PciAddress(0, 3, 0, 0)


def test_nothing_else_is_written_where_libvirt_adds_what_is_needed_all_the_same():
    before = snapshot(net(1), net(2))
    assert changes(before, Move(((position(before, "net0"), PciAddress(0, 3, 0, 0)),)).apply(before)) == [
        "+" + at("03:00.0")
    ]


def test_no_device_goes_to_two_places():
    before = snapshot(net(1, at("00:05.0")))
    there = position(before, "net0")
    with pytest.raises(EditorError, match="net0 cannot go to two places"):
        Move(((there, PciAddress(0, 0, 6, 0)), (there, PciAddress(0, 0, 7, 0)))).apply(before)
