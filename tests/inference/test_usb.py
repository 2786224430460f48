"""USB ports: what qemuDomainAssignUSBAddresses refuses (texts of domain_addr.c)."""

from __future__ import annotations

import pytest

from tests.inference.support import answer, domain

CONTROLLER = "<controller type='usb' model='piix3-uhci'/>"


def tablet(place: str) -> str:
    bus, _, port = place.partition(":")
    shown = f" port='{port}'" if port else ""
    return f"<input type='tablet' bus='usb'><address type='usb' bus='{bus}'{shown}/></input>"


def hub(port: str) -> str:
    return f"<hub type='usb'><address type='usb' bus='0' port='{port}'/></hub>"


REFUSED = [
    ([tablet("0:1"), tablet("0:1")], "Duplicate USB address bus 0 port 1"),
    ([tablet("0:3")], "requested USB port 3 not present on USB bus 0"),
    ([tablet("1:1")], "Missing USB bus 1"),
    ([tablet("1")], "USB bus 1 requested but no controller with that index is present"),
    ([tablet("0:1.1")], "there is no hub at port 1 in USB address bus: 0 port: 1.1"),
    ([tablet("0:9.1")], "port 9 out of range in USB address bus: 0 port: 9.1"),
    ([hub("1"), hub("1")], "Duplicate USB hub on bus 0 port 1"),
    ([hub("1"), tablet("0:1")], "Duplicate USB address bus 0 port 1"),
    ([hub("1"), tablet("0:1.9")], "requested USB port 1.9 not present on USB bus 0"),
]  # fmt: skip


@pytest.mark.parametrize(("devices", "words"), REFUSED)
def test_a_port_that_is_not_there_or_taken(devices, words):
    assert answer(domain("pc", CONTROLLER, *devices)).error == words


def test_ports_that_are_there():
    devices = [tablet("0:1"), hub("2"), tablet("0:2.8"), tablet("0")]
    assert answer(domain("pc", CONTROLLER, *devices)).accepted
    controller = "<controller type='usb' model='qemu-xhci' ports='8'/>"
    assert answer(domain("q35", controller, tablet("0:8"))).accepted
    assert not answer(domain("q35", controller, tablet("0:9"))).accepted


def test_a_disk_on_usb_takes_no_acpi_index():
    disk = "<disk type='file'><target dev='sda' bus='usb'/><acpi index='1'/></disk>"
    assert answer(domain("pc", CONTROLLER, disk)).error == "ACPI index is only supported for PCI devices"


def test_ports_are_for_xhci():
    xml = domain("pc", "<controller type='usb' model='piix3-uhci' ports='4'/>")
    assert answer(xml, "11.3.0").accepted  # the guest does not start
    words = "usb controller type 'piix3-uhci' doesn't support 'ports' with this QEMU binary"
    assert answer(xml, "12.8.0").error == words
