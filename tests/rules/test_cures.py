"""Refusals with a cure: what is the matter in plain words, and a fix after which it is gone."""

import pytest

from editor.document.read import parse
from editor.rules.check import check
from editor.rules.cures import cure
from editor.rules.finding import Severity
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, TARGET, asked, at, controller, net, port, xml

SATA = f"<controller type='sata' index='0'>{at('00:05.0')}</controller>"
IDE = f"<controller type='ide' index='0'>{at('00:05.0')}</controller>"
ANEW, PLACE = "Lay all PCI devices out anew for this machine", "Let libvirt choose the place of net0"
OWN_BUS = controller(1, "pci-bridge", "01:04.0")
UHCI = f"<controller type='usb' index='0' model='piix3-uhci'>{at('00:05.0')}</controller>"


def wide(slot, function="0", bus="0", domain="0"):
    address = f"<address type='pci' domain='{domain}' bus='{bus}' slot='{slot}' function='{function}'/>"
    return f"<interface type='user'><model type='virtio'/>{address}</interface>"


@pytest.mark.parametrize(
    ("devices", "machine", "words", "fix"),
    [
        ((ROOT, NO_USB, SATA), "q35", "has it at 00:1f.2 and nowhere else", "Let libvirt put sata 0 there"),
        ((PC_ROOT, NO_USB, IDE), "pc", "has it at 00:01.1 and nowhere else", "Let libvirt put ide 0 there"),
        ((IDE, NO_USB), "pc", "has it at 00:01.1 and nowhere else", "Let libvirt put ide 0 there"),
        ((PC_ROOT, UHCI), "pc", "has it at 00:01.2 and nowhere else", "Let libvirt put usb 0 there"),
        ((PC_ROOT, NO_USB), "q35", "begins at pcie-root", ANEW),
        (
            (ROOT, NO_USB, port(1, "00:01.0")),
            "pc",
            "begins at pci-root",
            "Lay all PCI devices out anew for this machine",
        ),
        ((ROOT, NO_USB, port(1, "00:01.0"), port(1, "00:02.0")), "q35", "port 1 (pcie-root-port at 00:01.0) and", None),
        ((ROOT, NO_USB, wide("0x30")), "q35", "slots 00 to 1f", PLACE),
        ((ROOT, NO_USB, wide("3", "9")), "q35", "functions 0 to 7", PLACE),
        ((ROOT, NO_USB, wide("3", domain="1")), "q35", "one PCI domain", PLACE),
        (
            (ROOT, NO_USB, port(1, "00:01.0"), net("01:03.0")),
            "q35",
            "one slot only",
            "Let libvirt choose the place of net0",
        ),
        (
            (PC_ROOT, NO_USB, controller(1, "pci-bridge", "00:04.0"), net("01:00.0")),
            "pc",
            "begin at 01",
            "Let libvirt choose the place of net0",
        ),
        ((NO_USB, net("01:00.0")), "pc-q35", "write q35", "Write machine type q35"),
        (
            (PC_ROOT, NO_USB, controller(1, "pci-bridge", "01:04.0")),
            "pc",
            "",
            "Let libvirt choose the place of bridge 1",
        ),
    ],
)
def test_each_refusal_has_its_cure(devices, machine, words, fix):
    found = [each for each in asked(*devices, machine=machine) if each.severity is Severity.ERROR]
    assert len(found) == 1
    assert words in found[0].message
    assert not found[0].message.endswith(" ")
    assert found[0].fixes
    assert fix is None or fix in [each.text for each in found[0].fixes]


def test_a_machine_type_that_is_missing_is_named():
    source = xml(NO_USB, port(1, "00:01.0"), machine="q35").replace(b" machine='q35'", b"")
    snapshot = derive(parse(source), TARGET)
    (found,) = [each for each in check(Question(snapshot)) if each.severity is Severity.ERROR]
    assert "No machine type is written" in found.message
    assert "Write machine type q35" in [fix.text for fix in found.fixes]


def test_ids_of_zpci_are_said_as_they_are_written():
    def on_zpci(number):
        address = f"<address type='pci'><zpci uid='0x0018' fid='0x{number}'/></address>"
        return f"<interface type='user'><model type='virtio'/>{address}</interface>"

    source = xml(on_zpci(1), on_zpci(2), machine="s390-ccw-virtio").replace(b"x86_64", b"s390x")
    (found,) = [each for each in check(Question(derive(parse(source), TARGET))) if each.severity is Severity.ERROR]
    assert "“zPCI uid 30 is already reserved”. libvirt says the number in octal; written it is 0x0018" in found.message
    assert [fix.text for fix in found.fixes] == ["Let libvirt choose the uid of net1"]


@pytest.mark.parametrize("slot", ["PCI slot", "PCIe slot"])
def test_full_buses_have_advice_in_both_wordings(slot):
    snapshot = derive(parse(xml(ROOT, NO_USB)), TARGET)
    words = f"a {slot} is needed to connect a PCI controller model='pcie-root-port', but none is available"
    assert "full" in cure(snapshot, words).advice


def test_a_full_machine_without_express_is_not_told_of_ports():
    snapshot = derive(parse(xml(NO_USB, machine="pc")), TARGET)
    words = "a PCI slot is needed to connect a PCI controller model='pci-bridge', but none is available"
    assert "full" in cure(snapshot, words).advice
    assert "port" not in cure(snapshot, words).advice


def test_what_needs_express_can_only_go_where_there_is_none():
    (found,) = [
        each
        for each in asked(NO_USB, controller(1, "pcie-to-pci-bridge"), machine="pc")
        if each.severity is Severity.ERROR
    ]
    assert "This machine has no PCI Express, which pcie-pci bridge 1 needs" in found.message
    assert [(fix.text, fix.guest_notices) for fix in found.fixes] == [("Remove pcie-pci bridge 1", True)]
