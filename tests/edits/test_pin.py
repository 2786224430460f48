"""Place devices as libvirt would: nothing else moves by it."""

from editor.document.read import parse
from editor.edits.pin import Pin
from editor.snapshot.derive import Snapshot, derive
from tests.edits.support import HEAD, TAIL, TARGET, at, net, port, position, snapshot

CONVENTIONAL = net(1).replace("virtio", "rtl8139")
EHCI = "    <controller type='usb' index='0' model='ich9-ehci1'/>\n"
UHCI = "    <controller type='usb' index='0' model='ich9-uhci1'/>\n"


def places(found: Snapshot) -> list[tuple[str, str, str]]:
    return sorted((found.name(p), str(p.address), str(p.stored)) for p in found.placements if p.address is not None)


def test_what_libvirt_would_place_otherwise_then_is_written_as_well():
    before = snapshot(CONVENTIONAL)
    after = derive(parse(Pin((position(before, "net0"),)).apply(before)), TARGET)
    assert after.inference.accepted
    assert places(after) == places(before)


def test_only_what_is_asked_for_is_written_where_that_moves_nothing():
    before = snapshot(port(1), port(2), net(1), net(2))
    after = derive(parse(Pin((position(before, "net1"),)).apply(before)), TARGET)
    assert [after.name(p) for p in after.placements if p.written_address is not None] == ["net1"]
    assert places(after) == places(before)


def test_multifunction_that_libvirt_writes_with_an_address_is_written_with_it():
    head = HEAD.replace("    <controller type='usb' index='0' model='none'/>\n", EHCI + UHCI)
    before = derive(parse((head + TAIL).encode()), TARGET)
    uhci = next(p.device.position for p in before.placements if p.model == "ich9-uhci1" and p.device)
    pinned = Pin((uhci,)).apply(before)
    assert b"function='0x0' multifunction='on'" in pinned
    assert places(derive(parse(pinned), TARGET)) == places(before)


def test_where_libvirt_uses_another_place_than_written_that_is_written():
    conventional_behind_a_port_that_is_not_there = CONVENTIONAL.replace("</interface>", f"{at('01:03.0')}</interface>")
    before = snapshot(conventional_behind_a_port_that_is_not_there)
    assert before.inference.accepted
    for edit in (Pin(), Pin((position(before, "net0"),))):
        after = derive(parse(edit.apply(before)), TARGET)
        assert after.inference.accepted
        assert places(after) == places(before)


def test_a_controller_that_libvirt_adds_and_refuses_when_written_is_not_written():
    head = HEAD.replace("type='usb' index='0' model='none'", "type='usb' index='2' model='none'")
    before = derive(parse((head + TAIL).encode()), TARGET)
    assert "usb 0" in map(before.name, before.placements)
    after = derive(parse(Pin().apply(before)), TARGET)
    assert after.inference.accepted
    assert places(after) == places(before)
