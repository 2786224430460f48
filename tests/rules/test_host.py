"""Cards of the host: functions that belong together, and virtual functions, which do not."""

import pytest

from tests.rules.domains import NO_USB, PC_ROOT, ROOT, asked, at, codes, only, port


def host(source, place=None, multifunction=None, tag="hostdev mode='subsystem' type='pci'"):
    bus, slot, function = source[:2], source[3:5], source[6]
    address = f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x{function}'/>"
    inner = f"<source>{address}</source>{at(place, multifunction) if place else ''}"
    return f"<{tag}>{inner}</{tag.split()[0]}>"


PORTS = (ROOT, NO_USB, port(1, "00:01.0"), port(2, "00:02.0"), port(3, "00:03.0"))


def test_functions_behind_two_ports_are_brought_together():
    found = only("host-card-split", *PORTS, host("0a:00.0", "01:00.0"), host("0a:00.1", "02:00.0"))
    assert found.message.startswith("hostdev0 and hostdev1 are functions of one card of the host (0000:0a:00)")
    assert [fix.text for fix in found.fixes] == ["Bring hostdev0 and hostdev1 together in slot 01:00"]


@pytest.mark.parametrize("machine", ["q35", "pc"])
def test_unplaced_functions_are_told_where_libvirt_puts_them(machine):
    found = only("host-card-split", NO_USB, host("0a:00.0"), host("0a:00.1"), machine=machine)
    assert len(found.fixes) == 1


def test_another_order_is_another_card():
    found = only("host-card-split", *PORTS, host("0a:00.0", "01:00.1"), host("0a:00.1", "01:00.0"))
    assert "in another order" in found.message
    assert len(found.fixes) == 1


def test_an_off_at_function_0_is_no_obstacle():
    found = only("host-card-split", *PORTS, host("0a:00.0", "01:00.0", "off"), host("0a:00.1", "02:00.0"))
    assert len(found.fixes) == 1


def test_a_slot_shared_with_others_is_not_theirs():
    rng = f"<rng model='virtio'><backend model='random'>/dev/urandom</backend>{at('00:05.0')}</rng>"
    there = (host("0a:00.0", "00:05.1"), rng, host("0a:00.1", "00:06.0"))
    found = only("host-card-split", PC_ROOT, NO_USB, *there, machine="pc")
    assert [fix.text for fix in found.fixes] == ["Bring hostdev0 and hostdev1 together in slot 00:06"]


def test_a_card_that_is_together_is_quiet_also_behind_a_hot_pluggable_port():
    assert codes(*PORTS, host("0a:00.0", "01:00.0", "on"), host("0a:00.1", "01:00.1")) == []


@pytest.mark.parametrize(
    "sources",
    [
        ("0a:10.0", "0a:10.1"),  # slots that only virtual functions have on PCI Express
        ("0a:00.2", "0a:00.3"),  # without the card's function 0
        ("00:14.0", "00:14.2"),  # of the chipset
        ("0a:00.0", "0b:00.0"),
    ],
)
def test_what_may_be_virtual_functions_or_cards_of_their_own_is_left_alone(sources):
    assert codes(*PORTS, host(sources[0], "01:00.0"), host(sources[1], "02:00.0")) == []


def test_interfaces_are_virtual_functions():
    interface = "interface type='hostdev'"
    there = (host("0a:00.0", "01:00.0", tag=interface), host("0a:00.1", "02:00.0", tag=interface))
    assert codes(*PORTS, *there) == []


def test_strangers_behind_one_port_are_still_told():
    found = asked(*PORTS, host("0a:00.0", "01:00.0"), host("0b:00.0", "01:00.1"))
    assert [each.code for each in found] == ["hotplug-shared-port"]
