"""Twice as many devices are no more than about twice the work: counted in lines of Python, so that no clock matters."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from editor.document.read import parse
from editor.edits.attribute import SetAttribute
from editor.edits.pin import Pin
from editor.knowledge.target import Target, Version
from editor.rules.found import found
from editor.rules.question import Question
from editor.snapshot.derive import derive

HEAD = "<domain type='kvm'><name>a</name><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
ICH9 = ("ehci1", "uhci1", "uhci2", "uhci3")
KINDS: dict[str, Callable[[int], str]] = {
    "ports of one index": lambda at: "<controller type='pci' index='1' model='pcie-root-port'/>",
    "USB controllers of one index": lambda at: "<controller type='usb' index='0' model='qemu-xhci'/>",
    "USB sets": lambda at: f"<controller type='usb' index='{at // 4}' model='ich9-{ICH9[at % 4]}'/>",
    "companions of one index": lambda at: "<controller type='usb' index='0' model='ich9-uhci1'/>",
    "indexes downwards": lambda at: f"<controller type='scsi' index='{9999 - at}' model='virtio-scsi'/>",
    "sound": lambda at: "<sound model='ich6'/>",
    "one address": lambda at: "<sound model='ich6'><address type='pci' bus='0' slot='5' function='0'/></sound>",
    "buses that are not there": lambda at: (
        f"<sound model='ich6'><address type='pci' bus='{at % 250}' slot='{at // 250}'/></sound>"
    ),
    "disks": lambda at: f"<disk type='file'><target dev='sd{at}' bus='scsi'/></disk>",
    "channels": lambda at: "<channel type='pty'><target type='virtio'/></channel>",
    "host devices": lambda at: (
        f"<hostdev mode='subsystem' type='pci'><source><address bus='{at // 32}' slot='{at % 32}'/></source></hostdev>"
    ),
}


def work(make: Callable[[int], str], count: int) -> int:
    """How many lines are run for a complete answer about that many devices."""
    source = f"{HEAD}{''.join(map(make, range(count)))}</devices></domain>".encode()
    lines = 0

    def trace(frame, event, argument):
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        snapshot = derive(parse(source), Target(Version(9, 0)))
        found(Question(snapshot))
        positions = [p.device.position for p in snapshot.placements if p.device is not None]
        SetAttribute.same((), "x", positions, "1").apply(snapshot)
        Pin()._written(snapshot)
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize("make", KINDS.values(), ids=KINDS)
def test_nothing_grows_with_the_square(make):
    work(make, 2)  # what is imported and made on first use
    few, many = work(make, 100), work(make, 400)
    assert many < few * 7, f"{few} lines for 100 devices, {many} for 400"
