"""Which device of one text is which of another."""

from __future__ import annotations

from editor.document.read import parse
from editor.edits.edit import displaced
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from editor.snapshot.difference import ChangeKind, changes
from editor.snapshot.same import counterparts, pairs
from tests.inference.support import NO_DEFAULTS, at, domain

NET = "<interface type='user'><mac address='52:54:00:00:00:0{}'/><model type='virtio'/>{}</interface>"
RNG = "<rng model='virtio'><backend model='random'>{}</backend>{}</rng>"


def snapshot(*devices: str, machine: str = "pc", libvirt: str = "11.3.0"):
    return derive(parse(domain(machine, NO_DEFAULTS, *devices)), Target(Version.parse(libvirt)))


def matched(before, after):
    names = [(one and before.name(one), other and after.name(other)) for one, other in paired(before, after)]
    return sorted(names, key=str)


def paired(before, after):
    return pairs(*([p for p in s.placements if not p.is_bus] for s in (before, after)))


def test_an_interface_is_told_by_its_mac():
    before = snapshot(NET.format(1, ""), NET.format(2, ""))
    after = snapshot(NET.format(2, ""), NET.format(1, ""))
    assert matched(before, after) == [("net0", "net1"), ("net1", "net0")]


def test_an_alias_of_ones_own_comes_before_the_mac():
    before = snapshot(NET.format(1, "<alias name='ua-lan'/>"))
    after = snapshot(NET.format(2, "<alias name='ua-lan'/>"))
    assert matched(before, after) == [("net0", "net0")]


def test_an_alias_given_later_makes_no_other_device():
    before = snapshot(NET.format(1, ""))
    after = snapshot(NET.format(1, "<alias name='ua-lan'/>"))
    assert matched(before, after) == [("net0", "net0")]
    assert [change.kind for change in changes(before, after)] == [ChangeKind.OTHER]


def test_like_devices_are_told_by_their_content_then_by_their_place():
    one, other = RNG.format("/dev/urandom", at("00:03.0")), RNG.format("/dev/hwrng", at("00:04.0"))
    assert matched(snapshot(one, other), snapshot(other, one)) == [("rng0", "rng1"), ("rng1", "rng0")]
    twin = RNG.format("/dev/urandom", at("00:04.0"))
    assert matched(snapshot(one, twin), snapshot(twin, one)) == [("rng0", "rng1"), ("rng1", "rng0")]
    assert changes(snapshot(one, twin), snapshot(twin, one)) == ()


def test_one_that_comes_or_goes_has_no_counterpart():
    before, after = snapshot(NET.format(1, "")), snapshot(NET.format(1, ""), NET.format(2, ""))
    assert matched(before, after) == [("net0", "net0"), (None, "net1")]
    assert matched(after, before) == [("net0", "net0"), ("net1", None)]


def test_the_controllers_of_a_usb_set_are_told_apart_by_their_model():
    usb = "<controller type='usb' index='0' model='ich9-{}'>{}</controller>"
    master = "<master startport='0'/>"
    first, second = usb.format("ehci1", at("00:08.7")), usb.format("uhci1", master + at("00:08.0", "on"))
    plain = "<memballoon model='none'/>"
    old, new = (derive(parse(domain("q35", plain, *both)), Target()) for both in ((first, second), (second, first)))
    there = counterparts(old.placements, new.placements)
    sets = [p for p in old.placements if p.type == "usb"]
    assert {p.model: there[p.number].model for p in sets} == {p.model: p.model for p in sets}
    assert changes(old, new) == ()


def test_what_an_edit_displaces_goes_by_the_device_and_not_by_its_name():
    sound = "<sound model='ich6'>{}</sound>"
    one, two = snapshot(sound.format(at("00:04.0"))), snapshot(sound.format(at("00:04.0")), sound.format(""))
    assert one.name(one.placements[-1]) != two.name(two.placements[-1])
    assert displaced(one, two) == ()
    moved = snapshot(sound.format(at("00:07.0")), sound.format(at("00:04.0")))
    assert displaced(two, moved) == (("sound1", PciAddress(0, 0, 2, 0), PciAddress(0, 0, 7, 0)),)
