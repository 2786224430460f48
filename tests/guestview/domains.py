"""Small domains for tests of the guest's view."""

from editor.document.read import parse
from editor.guestview.view import guest_view
from editor.knowledge.target import Target, Version
from editor.snapshot.derive import derive
from tests.guest.topologies import bus, nic, pc, port, q35

__all__ = ["TARGET", "bus", "nic", "pc", "port", "q35", "seen", "snapshot", "view", "whole"]
TARGET = Target(Version(9, 0), Version(7, 2))


def snapshot(topology, target=TARGET):
    source = topology if isinstance(topology, bytes) else topology.xml("g")
    return derive(parse(source), target)


def view(topology, target=TARGET):
    return guest_view(snapshot(topology, target))


def seen(view, name):
    """The guest's device of that short name."""
    (device,) = [device for device in view.devices if device.name == name]
    return device


def whole(arch, machine, *devices):
    return (
        (
            f"<domain type='qemu'><name>g</name><os><type arch='{arch}' machine='{machine}'>hvm</type></os>"
            f"<features><acpi/></features><devices>{''.join(devices)}"
            "<controller type='usb' index='0' model='none'/><memballoon model='none'/></devices></domain>"
        )
        .replace("<mac/>", "<mac address='52:54:00:00:00:01'/>")
        .encode()
    )
