"""Differences by device, in words."""

import pytest

from editor.document.read import parse
from editor.edits.forget import Forget
from editor.edits.move import Move
from editor.edits.multifunction import SetMultifunction
from editor.edits.remove import Remove
from editor.pci.address import PciAddress, Switch
from editor.snapshot.derive import derive
from editor.snapshot.difference import ChangeKind, changes
from tests.edits.support import TARGET, at, net, port, position, snapshot

PORTS = [port(n, at(f"00:0{n}.0")) for n in (1, 2, 3)]
NETS = [net(1, at("01:00.0")), net(2, at("02:00.0"))]
RNG = "    <rng model='virtio'>\n      <backend model='random'>{}</backend>\n      {}\n    </rng>\n"


@pytest.fixture
def before():
    return snapshot(*PORTS, *NETS)


def after(before, edit):
    return derive(parse(edit.apply(before)), TARGET)


def said(before, after) -> list[str]:
    return [change.sentence for change in changes(before, after)]


def test_nothing(before):
    assert changes(before, before) == ()
    spaced = derive(parse(before.document.source.replace(b"<memory", b"<!-- x -->\n\n  <memory")), TARGET)
    assert changes(before, spaced) == (), "white space and comments change no device"


def test_a_move_and_what_is_inferred_from_it(before):
    moved = after(before, Move(((position(before, "net1"), PciAddress.parse("01:00.1")),)))
    assert said(before, moved) == [
        "net1 was moved from 02:00.0 to 01:00.1.",
        "net0: its multifunction bit becomes on (was off), by inference.",
    ]


def test_a_swap_is_two_moves(before):
    places = (
        (position(before, "net0"), PciAddress.parse("02:00.0")),
        (position(before, "net1"), PciAddress.parse("01:00.0")),
    )
    assert said(before, after(before, Move(places))) == [
        "net1 was moved from 02:00.0 to 01:00.0.",
        "net0 was moved from 01:00.0 to 02:00.0.",
    ]


def test_forgotten_and_placed(before):
    forgotten = after(before, Forget((position(before, "net1"),)))
    assert said(before, forgotten) == ["net1 at 02:00.0 was left for libvirt to place, which uses 02:00.0."]
    assert said(forgotten, before) == ["net1 was given a place: 02:00.0 (libvirt would have used 02:00.0)."]


def test_multifunction_written(before):
    on = after(before, SetMultifunction(position(before, "net0"), Switch.ON))
    assert said(before, on) == ["net0: multifunction is on (was not written)."]
    assert said(on, before) == ["net0: multifunction is not written (was on)."]


def test_removed_is_told_by_mac_although_the_names_of_others_change(before):
    removed = after(before, Remove((position(before, "net0"),)))
    assert said(before, removed) == ["net0 at 01:00.0 was removed."]
    assert said(removed, before) == ["net0 was added at 01:00.0."]


def test_what_libvirt_adds_and_where_it_places_what_is_not_placed(before):
    crowded = snapshot(*PORTS[:1], net(1, at("01:00.0")), net(2))
    added = changes(snapshot(*PORTS[:1], net(1, at("01:00.0"))), crowded)
    assert [(c.kind, c.name) for c in added][:2] == [(ChangeKind.ADDED, "net1"), (ChangeKind.LIBVIRT_ADDS, "port 2")]
    found = [(c.kind, c.name) for c in changes(crowded, before)]
    assert (ChangeKind.ADDED, "port 2") in found
    assert (ChangeKind.LIBVIRT_DROPS, "port 2") not in found, "it is written now"
    gone = changes(crowded, snapshot(*PORTS[:1], net(1, at("01:00.0"))))
    assert (ChangeKind.LIBVIRT_DROPS, "port 2") in [(c.kind, c.name) for c in gone]
    placed = snapshot(*PORTS[:2], net(1, at("01:00.0")), net(2))
    pushed = snapshot(*PORTS, net(1, at("02:00.0")), net(2))
    assert "net1: libvirt places it at 01:00.0 instead of 02:00.0." in said(placed, pushed)


def test_other_parts_of_a_device_and_of_the_domain(before):
    def with_(old: str, new: str):
        return derive(parse(before.document.source.replace(old.encode(), new.encode())), TARGET)

    assert said(before, with_("type='virtio'", "type='e1000e'"))[:2] == [
        "net0: something else of it was changed.",
        "net1: something else of it was changed.",
    ]
    assert said(before, with_(">64<", ">65<")) == ["The domain was changed outside of its PCI devices."]


def test_devices_without_a_mark_of_their_own_are_told_by_what_is_in_them():
    one, other = RNG.format("/dev/random", at("01:00.0")), RNG.format("/dev/urandom", at("02:00.0"))
    both, turned = snapshot(*PORTS, one, other), snapshot(*PORTS, other, one)
    assert changes(both, turned) == ()
    assert said(both, snapshot(*PORTS, other)) == ["rng0 at 01:00.0 was removed."]
    changed = snapshot(*PORTS, one, other.replace("urandom", "hwrng"))
    assert said(both, changed) == ["rng1: something else of it was changed."]
