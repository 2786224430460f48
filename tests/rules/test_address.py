import pytest

from editor.knowledge.target import Target, Version
from editor.rules.finding import Severity
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, at, codes, net, only, places, port


def passed(*values):
    arguments = "".join(f"<qemu:arg value='{value}'/>" for value in values)
    return f"<qemu:commandline>{arguments}</qemu:commandline>"


def test_duplicate_is_one_finding_about_both_devices():
    found = only("address-duplicate", PC_ROOT, net("00:04.0"), net("00:04.0"), machine="pc")
    assert (places(found), len(found.positions)) == (["00:04.0"], 2)
    assert found.severity is Severity.ERROR


def test_duplicate_behind_a_port_goes_to_the_next_function():
    found = only("address-duplicate", ROOT, port(1, "00:01.0"), net("01:00.0"), net("01:00.0"), net("01:00.1"))
    assert found.fixes[0].text == "Move net1 to 01:00.2"


def test_three_at_one_place_go_to_three_places():
    found = only("address-duplicate", PC_ROOT, net("00:04.0"), net("00:04.0"), net("00:04.0"), machine="pc")
    assert found.fixes[0].text == "Move net1 to 00:05.0 and net2 to 00:06.0"


def test_from_a_full_slot_libvirt_chooses_another_place():
    there = [net(f"01:00.{function}") for function in range(8)]
    (fix,) = only("address-duplicate", ROOT, port(1, "00:01.0"), *there, net("01:00.0")).fixes
    assert fix.text == "Let libvirt choose the place of net8"


def test_place_of_the_chipset_is_taken_too():
    found = only("address-duplicate", ROOT, NO_USB, net("00:1f.3"))
    assert "chipset" in found.message
    assert [fix.text for fix in found.fixes] == ["Move net0 to 00:01.0", "Let libvirt choose the place of net0"]


def test_zero_says_where_it_goes():
    found = only("address-zero", PC_ROOT, NO_USB, net("00:00.3"), machine="pc")
    assert "0000:00:00.3" in found.message
    assert places(found) == ["00:02.0"]


def test_asking_for_an_address_is_no_trap():
    asks = "<interface type='user'><model type='virtio'/><address type='pci'/></interface>"
    assert codes(PC_ROOT, NO_USB, asks, machine="pc") == []
    lost = asks.replace("type='pci'", "type='pci' multifunction='on'")
    assert codes(PC_ROOT, NO_USB, lost, machine="pc") == ["address-zero"]


def test_missing_bus_tells_what_libvirt_adds():
    found = only("address-no-such-bus", ROOT, NO_USB, net("02:00.0"), net("02:00.1"))
    assert "pcie-root-port 1 and pcie-root-port 2" in found.message
    assert places(found) == ["02:00.0", "02:00.1"]


def test_bus_0_needs_no_controller_in_the_xml():
    assert codes(NO_USB, net("00:05.0"), machine="pc") == []


@pytest.mark.parametrize(
    ("place", "version", "severity"),
    [("00:01.1", (9, 0), Severity.ERROR), ("00:01.2", (9, 0), Severity.NOTE), ("00:01.3", (3, 0), Severity.ERROR)],
)
def test_builtin_functions_of_the_piix3(place, version, severity):
    target = Target(Version(*version))
    assert only("address-builtin", PC_ROOT, NO_USB, net(place), machine="pc", target=target).severity is severity


def test_what_belongs_to_the_piix3_is_welcome_there():
    own = [
        f"<controller type='ide' index='0'>{at('00:01.1')}</controller>",
        f"<controller type='usb' index='0' model='piix3-uhci'>{at('00:01.2')}</controller>",
    ]
    assert codes(PC_ROOT, *own, machine="pc") == []


def test_q35_has_no_piix3():
    assert "address-builtin" not in codes(ROOT, NO_USB, net("00:01.1"), net("00:01.0"))


@pytest.mark.parametrize(
    ("device", "severity", "words"),
    [
        ("e1000,bus=pcie.0,addr=0x5", Severity.ERROR, "where port 1 is"),
        ("e1000,addr=5", Severity.ERROR, "where port 1 is"),
        ("e1000,bus=pcie.0,addr=10", Severity.NOTE, "at 00:10.0"),  # QEMU reads it as hexadecimal
        ("e1000,bus=pcie.0,addr=6.2", Severity.NOTE, "at 00:06.2"),
        ('{"driver":"e1000","bus":"pcie.0","addr":"0x5"}', Severity.ERROR, "where port 1 is"),
        ('{"driver":"e1000","bus":"pcie.0","addr":41}', Severity.NOTE, "at 00:05.1"),
        ("e1000,bus=pci.1,addr=0x0", Severity.ERROR, "Bus 'pci.1' not found"),
        ('{"driver":"e1000","bus":"pci.1","addr":"0x0"}', Severity.NOTE, "at 01:00.0"),
        ("virtio-rng-pci", Severity.WARNING, "first free slot"),
        ('{"driver":"virtio-rng-pci"}', Severity.NOTE, "not shown"),
    ],
)
def test_devices_on_qemus_command_line(device, severity, words):
    tail = passed("-device", device.replace('"', "&quot;"))
    found = only("address-passthrough", ROOT, NO_USB, port(1, "00:05.0"), tail=tail)
    assert found.severity is severity
    assert words in found.message


@pytest.mark.parametrize(
    "arguments",
    [
        ("-device", "usb-tablet"),
        ("-device", "isa-debug-exit,iobase=0xf4"),
        ("-device", "scsi-hd,bus=scsi0.0"),
        ("-device", "{not json"),
        ("-device", "[]"),
        ("-device", ""),
        ("-device",),
        ("-name", "e1000,addr=5"),
    ],
)
def test_what_is_not_on_pci_is_passed_over(arguments):
    assert codes(ROOT, NO_USB, port(1, "00:05.0"), tail=passed(*arguments)) == []
