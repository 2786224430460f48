import pytest

from editor.rules.finding import Severity
from tests.rules.domains import NEW, NO_USB, PC_ROOT, ROOT, asked, at, codes, controller, net, only, places, port


def chassis(number):
    return f"<target chassis='{number}'/>"


def test_ports_of_all_kinds_share_the_chassis_numbers():
    devices = (
        port(1, "00:01.0", target=chassis(3)),
        controller(2, "pcie-switch-upstream-port", "01:00.0"),
        controller(3, "pcie-switch-downstream-port", "02:00.0", target=chassis(3)),
    )
    found = only("controller-chassis", ROOT, NO_USB, *devices)
    assert places(found) == ["02:00.0", "00:01.0"]
    assert found.fixes[0].text == "Give them numbers of their own (port 1: 1)"


def test_a_number_that_libvirt_would_choose_clashes_too():
    found = only("controller-chassis", ROOT, NO_USB, port(1, "00:01.0"), port(2, "00:02.0", target=chassis(1)))
    assert found.fixes[0].text == "Give them numbers of their own (port 2: 2)"


def test_several_clashes_get_different_numbers():
    devices = [port(index, f"00:0{index}.0", target=chassis(9)) for index in (1, 2, 3)]
    found = only("controller-chassis", ROOT, NO_USB, *devices)
    assert found.fixes[0].text == "Give them numbers of their own (port 2: 2, port 3: 3)"


def test_chassis_nr_is_a_warning_as_qemu_starts():
    devices = [controller(i, "pci-bridge", f"00:0{i}.0", target="<target chassisNr='1'/>") for i in (1, 2)]
    assert only("controller-chassis-nr", PC_ROOT, NO_USB, *devices, machine="pc").severity is Severity.WARNING


def test_ports_on_different_buses_may_have_one_number():
    devices = [port(1, "00:01.0"), port(2, "00:02.0")]
    switches = [
        controller(3, "pcie-switch-upstream-port", "01:00.0"),
        controller(4, "pcie-switch-upstream-port", "02:00.0"),
    ]
    down = [
        controller(5, "pcie-switch-downstream-port", "03:00.0"),
        controller(6, "pcie-switch-downstream-port", "04:00.0"),
    ]
    assert codes(ROOT, NO_USB, *devices, *switches, *down) == []


def expander(index, bus_nr, model="pcie-expander-bus"):
    return controller(index, model, f"00:1{index}.0", target=f"<target busNr='{bus_nr}'/>")


def test_expanders_side_by_side_fit_exactly():
    devices = [expander(1, 252), expander(2, 254), port(3, "01:00.0"), port(4, "02:00.0")]
    assert codes(ROOT, NO_USB, *devices) == []


def test_one_bus_too_many_before_the_next_expander():
    devices = [expander(1, 252), expander(2, 254), port(3, "01:00.0"), port(4, "02:00.0"), port(5, "01:01.0")]
    found = only("controller-bus-overlap", ROOT, NO_USB, *devices)
    assert "3 bus numbers from 252" in found.message
    assert found.fixes[0].text == "Choose busNr values that leave room (251)"


def test_buses_below_the_root_reach_the_first_expander():
    devices = [expander(1, 2), port(2, "00:01.0"), port(3, "00:02.0"), port(4, "01:00.0")]
    found = only("controller-bus-overlap", ROOT, NO_USB, *devices)
    assert places(found) == ["00:11.0"]
    assert found.fixes[0].text == "Choose busNr values that leave room (3)"


def test_a_pci_expander_bus_takes_two_numbers():
    devices = [expander(1, 252, "pci-expander-bus"), expander(2, 253, "pci-expander-bus")]
    found = only("controller-bus-overlap", PC_ROOT, NO_USB, *devices, machine="pc")
    assert "2 bus numbers from 252" in found.message


def test_a_controller_on_its_own_bus_is_a_ring():
    found = asked(PC_ROOT, NO_USB, controller(1, "pci-bridge", "01:01.0"), machine="pc")
    assert [f.code for f in found] == ["controller-cycle"]
    assert "its own bus" in found[0].message


def test_a_ring_is_said_once_and_what_hangs_on_it_is_not_in_it():
    devices = (
        controller(1, "pcie-switch-upstream-port", "02:00.0"),
        controller(2, "pcie-switch-downstream-port", "01:00.0"),
        controller(3, "pcie-switch-downstream-port", "01:01.0"),
    )
    found = only("controller-cycle", ROOT, NO_USB, *devices)
    assert places(found) == ["02:00.0", "01:00.0"]
    assert "hang on one another in a ring" in found.message
    assert codes(ROOT, NO_USB, *devices) == ["controller-cycle"]


def test_order_follows_the_index():
    assert codes(ROOT, NO_USB, port(1, "00:02.0"), controller(2, "pcie-to-pci-bridge", "01:00.0")) == []
    found = only("controller-order", ROOT, NO_USB, controller(1, "pcie-to-pci-bridge", "02:00.0"), port(2, "00:02.0"))
    assert "Bus 'pci.2' not found" in found.message


EHCI = "<controller type='usb'{index} model='ich9-ehci1'/>"
UHCI = "<controller type='usb'{index} model='ich9-uhci{n}'/>"
MASTERED = "<controller type='usb' index='1' model='piix3-uhci'><master startport='0'/></controller>"


@pytest.mark.parametrize(
    ("devices", "sentence"),
    [
        ((EHCI.format(index=""), UHCI.format(index="", n=1)), None),
        ((UHCI.format(index=" index='0'", n=1), EHCI.format(index=" index='0'")), None),
        ((UHCI.format(index="", n=1), EHCI.format(index="")), "comes before usb 0 (2)"),
        ((UHCI.format(index=" index='0'", n=1), EHCI.format(index=" index='1'")), "masterbus not found"),
        (
            (
                EHCI.format(index=" index='0'"),
                UHCI.format(index=" index='1'", n=1),
                UHCI.format(index=" index='1'", n=2),
            ),
            "usb 1 and usb 1 (2)",
        ),
        ((EHCI.format(index=" index='0'"), MASTERED), "usb 1 is a companion of a USB 2 controller"),
    ],
)
def test_usb_companions_come_behind_a_master_of_their_index(devices, sentence):
    found = [each for each in asked(ROOT, *devices) if each.code == "controller-companion"]
    assert len(found) == (sentence is not None)
    assert all(sentence in each.message for each in found)


def test_from_9_1_on_companions_are_sorted_once_they_have_an_index():
    devices = (UHCI.format(index="", n=1), EHCI.format(index=""))
    assert "controller-companion" not in codes(ROOT, *devices, target=NEW)


def too_many(count):
    """`count` PCI controllers besides the root, the first a pci-expander-bus, which makes two buses."""
    first = controller(1, "pci-expander-bus", "00:05.0", target="<target busNr='250'/>")
    bridges = [controller(2, "pci-bridge", "00:06.0")]
    for index in range(3, count + 1):
        bridges.append(controller(index, "pci-bridge", f"{2 + (index - 3) // 31:02x}:{1 + (index - 3) % 31:02x}.0"))
    return PC_ROOT, NO_USB, first, *bridges


@pytest.mark.parametrize(("count", "expected"), [(254, []), (255, ["guest-too-many-buses"])])
def test_256_buses_are_enough_and_257_are_not(count, expected):
    found = codes(*too_many(count), machine="pc")
    assert [code for code in found if code != "controller-bus-overlap"] == expected


def test_hotplug_shared_port_only_where_hotplug_is_possible():
    devices = [net("01:00.0"), net("01:00.1")]
    assert codes(ROOT, NO_USB, port(1, "00:01.0"), *devices) == ["hotplug-shared-port"]
    assert codes(ROOT, NO_USB, port(1, "00:01.0", target="<target hotplug='off'/>"), *devices) == []


def test_conventional_devices_that_libvirt_itself_puts_on_pcie_root_are_no_finding():
    video = f"<video><model type='vga'/>{at('00:01.0')}</video>"
    sound = f"<sound model='ich9'>{at('00:1b.0')}</sound>"
    assert codes(ROOT, NO_USB, video, sound) == []
    assert codes(ROOT, NO_USB, net("00:05.0", model="e1000")) == ["connect-conventional"]
    assert codes(ROOT, NO_USB, net("00:05.0", model="e1000e")) == []


def test_refusals_have_libvirts_words_and_the_place():
    found = only(
        "address-refused", PC_ROOT, NO_USB, controller(1, "pci-bridge", "00:05.0"), net("01:00.0"), machine="pc"
    )
    assert "slot must be >= 1" in found.message
    assert places(found) == ["01:00.0"]


def test_before_added_controllers_were_sorted_in_one_that_is_added_comes_too_late():
    devices = (ROOT, NO_USB, controller(3, "pcie-switch-upstream-port", "01:00.0"))
    found = only("controller-order", *devices)
    assert "upstream 3 hangs on bus 01, which port 1 makes" in found.message
    assert [(fix.text, fix.guest_notices) for fix in found.fixes] == [
        ("Write down all that libvirt would add and choose", False)
    ]
    assert "controller-order" not in codes(*devices, target=NEW)
