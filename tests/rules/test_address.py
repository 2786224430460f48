import pytest

from editor.document.read import parse
from editor.guestview.view import guest_view
from editor.knowledge.target import Target, Version
from editor.rules.finding import Severity
from editor.snapshot.derive import derive
from tests.rules.domains import NO_USB, PC_ROOT, ROOT, TARGET, asked, at, codes, net, only, places, port, xml


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
    ("place", "version", "severity", "words"),
    [
        ("00:01.1", (9, 0), Severity.ERROR, "the IDE controller: QEMU refuses"),
        ("00:01.2", (9, 0), Severity.NOTE, "the USB controller: it works as long as"),
        (
            "00:01.3",
            (3, 0),
            Severity.ERROR,
            "the power management: QEMU refuses to start the guest while it has <acpi/>",
        ),
    ],
)
def test_builtin_functions_of_the_piix3(place, version, severity, words):
    target = Target(Version(*version))
    found = only("address-builtin", PC_ROOT, NO_USB, net(place), machine="pc", target=target)
    assert found.severity is severity
    assert words in found.message


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
        ("e1000,bus=pcie.0,addr=10", Severity.NOTE, "takes 00:10.0"),  # QEMU reads it as hexadecimal
        ("e1000,bus=pcie.0,addr=6.2", Severity.NOTE, "takes 00:06.2"),
        ('{"driver":"e1000","bus":"pcie.0","addr":"0x5"}', Severity.ERROR, "where port 1 is"),
        ('{"driver":"e1000","bus":"pcie.0","addr":41}', Severity.ERROR, "where port 1 is"),
        ("e1000,bus=pci.1,addr=0x0", Severity.ERROR, "Bus 'pci.1' not found"),
        ('{"driver":"e1000","bus":"pci.1","addr":"0x0"}', Severity.NOTE, "takes 01:00.0"),
        ("virtio-rng-pci", Severity.NOTE, "takes 00:01.0"),
        ("{'driver':'e1000','addr':'5.0'}", Severity.ERROR, "where port 1 is"),
        ("e1000,bus=pci.0", Severity.ERROR, "first bus has another name"),
        ("cirrus-vga,addr=5.0", Severity.ERROR, "where port 1 is"),
        ("e1000,addr=5.0,multifunction=on", Severity.ERROR, "where port 1 is"),
        ('{"driver":"virtio-rng-pci"}', Severity.NOTE, "takes 00:01.0"),
    ],
)
def test_devices_on_qemus_command_line(device, severity, words):
    tail = passed("-device", device.replace('"', "&quot;").replace("'", "&apos;"))
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


@pytest.mark.parametrize(
    ("option", "value", "driver"),
    [
        ("-nic", "user,model=e1000", "e1000"),
        ("-nic", "user", "e1000"),
        ("-net", "nic,model=virtio", "virtio-net-pci"),
        ("-vga", "std", "VGA"),
        ("-device", "megasas", "megasas"),
        ("--device", "intel-hda,id=sound9", "intel-hda"),
    ],
)
def test_what_comes_before_libvirts_devices_takes_the_first_free_slot(option, value, driver):
    tail = passed(option, value)
    found = only("address-passthrough", PC_ROOT, NO_USB, net("00:02.0"), machine="pc", tail=tail)
    assert found.severity is Severity.ERROR
    assert f"has the device {driver}; it takes 00:02.0, where net0 is" in found.message
    assert [fix.text for fix in found.fixes] == ["Move net0 to 00:03.0"]


@pytest.mark.parametrize("value", ["user,model=ne2k_isa", "none"])
def test_networks_that_are_not_on_pci(value):
    assert codes(PC_ROOT, NO_USB, net("00:02.0"), machine="pc", tail=passed("-nic", value)) == []


def test_older_libvirts_make_their_own_devices_first():
    tail = passed("-device", "e1000")
    target = Target(Version(7, 0), Version(5, 2))
    found = only("address-passthrough", PC_ROOT, NO_USB, net("00:02.0"), machine="pc", tail=tail, target=target)
    assert (found.severity, "takes 00:03.0" in found.message) == (Severity.NOTE, True)


def test_a_bus_of_the_command_line_is_its_own():
    tail = passed("-device", "pcie-root-port,id=own,addr=9.0,chassis=9", "-device", "e1000e,bus=own")
    found = asked(ROOT, NO_USB, tail=tail)
    assert [each.message.split("; ")[1][:15] for each in found] == ["it takes 00:09."]


def test_two_of_the_command_line_at_one_place():
    tail = passed("-device", "e1000,addr=9", "-device", "edu,addr=9")
    severities = [each.severity for each in asked(ROOT, NO_USB, tail=tail)]
    assert severities == [Severity.ERROR, Severity.NOTE]


@pytest.mark.parametrize(
    ("machine", "other", "severity"),
    [
        ("pc", "type=pc-q35-6.2", Severity.ERROR),
        ("pc-q35-6.2", "pc-q35-5.2,vmport=off", Severity.WARNING),
        ("q35", "pc-i440fx-6.2", Severity.ERROR),
    ],
)
def test_the_command_lines_machine(machine, other, severity):
    found = only("host-machine-overruled", NO_USB, machine=machine, tail=passed("-machine", other))
    assert found.severity is severity
    assert codes(NO_USB, machine=machine, tail=passed("-machine", f"{machine},accel=tcg")) == []


def test_hot_plug_that_the_command_line_turns_off():
    def nic(machine, place, *arguments):
        there = (port(1, "00:01.0"), net(place)) if machine == "q35" else (net(place),)
        source = xml(*there, machine=machine, tail=passed(*arguments))
        with_acpi = source.replace(b"<devices>", b"<features><acpi/></features><devices>")
        view = guest_view(derive(parse(with_acpi), TARGET))
        (found,) = [each for each in view.devices if each.nic is not None]
        return found

    off = "acpi-pci-hotplug-with-bridge-support=off"
    for value in ("PIIX4_PM.acpi-root-pci-hotplug=off", "driver=PIIX4_PM,property=acpi-root-pci-hotplug,value=off"):
        assert nic("pc", "00:03.0", "-global", value).nic.expected.name == "enp0s3"
    assert nic("pc", "00:03.0").nic.expected.name == "ens3"
    assert nic("q35", "01:00.0").hot_plug == "acpi"
    assert nic("q35", "01:00.0", "-global", f"ICH9-LPC.{off}").hot_plug == "pcie"
