"""What is told of a multifunction bit that libvirt sets by a fixed rule, whoever else is in the slot."""

from __future__ import annotations

from editor.document.read import parse
from editor.inference.result import Multifunction
from editor.knowledge.target import Target, Version
from editor.pci.address import Switch
from editor.render.text import draw
from editor.rules.check import check
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.inference.support import at, domain

EHCI = "<controller type='usb' index='0' model='ich9-ehci1'/>"
UHCI1 = "<controller type='usb' index='0' model='ich9-uhci1'>{}</controller>"
UHCI2 = "<controller type='usb' index='0' model='ich9-uhci2'/>"


def first_of_set(*devices: str):
    snapshot = derive(parse(domain("q35", *devices)), Target())
    (found,) = [p for p in snapshot.placements if p.model == "ich9-uhci1"]
    return snapshot, found


def test_the_first_function_of_an_unplaced_usb_set_gets_it_from_libvirt():
    snapshot, found = first_of_set(EHCI, UHCI1.format(""), UHCI2)
    assert (found.written, found.stored, found.state) == (None, Switch.ON, Multifunction.DEVICE)
    (why,) = [reason for reason in found.reasons if reason.about == "multifunction"]
    assert "always" in why.text
    assert "(MF)" in draw(snapshot)


def test_one_that_libvirt_adds_gets_it_too():
    old = Target(Version(2, 4))  # which gives a q35 an ich9 USB set
    snapshot = derive(parse(domain("q35")), old)
    (found,) = [p for p in snapshot.placements if p.model == "ich9-uhci1"]
    assert (found.device, found.state) == (None, Multifunction.DEVICE)


def test_what_is_written_is_still_written():
    _, found = first_of_set(EHCI, UHCI1.format(at("00:1d.0", "on")), UHCI2)
    assert (found.written, found.state) == (Switch.ON, Multifunction.WRITTEN_ON)
    _, found = first_of_set(EHCI, UHCI1.format(at("00:1d.0")), UHCI2)
    assert (found.written, found.state) == (None, Multifunction.INFERRED)


def test_nobody_is_told_to_take_out_what_nobody_wrote():
    snapshot, found = first_of_set(
        f"<controller type='usb' index='0' model='ich9-ehci1'>{at('00:08.7')}</controller>", UHCI1.format("")
    )
    assert found.state is Multifunction.DEVICE
    assert not [f for f in check(Question(snapshot)) if f.code == "multifunction-stale"]


def test_a_console_that_stands_for_the_serial_port_says_what_that_says():
    pci = f"<serial type='pty'><target type='pci-serial' port='0'/>{at('00:08.0', 'on')}</serial>"
    snapshot = derive(parse(domain("q35", pci, "<console type='pty'><target type='serial'/></console>")), Target())
    assert {p.state for p in snapshot.placements if p.element in ("serial", "console")} == {Multifunction.STALE}
