"""Names that several interfaces want, and places from which nothing arrives: what is said, and what mends it."""

import pytest

from editor.guestview.systems import named
from editor.rules.check import check
from editor.rules.question import Question
from tests.guest.topologies import bus, nic, pc, port, q35
from tests.guestview.domains import TARGET, snapshot

CLASH = pc(bus("pci-bridge", 1, "00:04.0"), nic("virtio", "00:07.0"), nic("virtio", "01:07.0"))
THREE = pc(
    bus("pci-bridge", 1, "00:04.0"), bus("pci-bridge", 2, "00:05.0"),
    nic("virtio", "00:07.0"), nic("virtio", "01:07.0"), nic("virtio", "02:07.0"),
)  # fmt: skip


def found(topology, code, system=None):
    question = Question(snapshot(topology, TARGET), system=system and named(system))
    return question, [each for each in check(question) if each.code == code]


@pytest.mark.parametrize("topology", [CLASH, THREE])
def test_each_fix_of_a_contest_ends_it(topology):
    question, (finding,) = found(topology, "guest-name-contested")
    assert finding.severity == "warning"
    assert "in Debian 13" in finding.message
    assert finding.fixes
    for fix in finding.fixes:
        after = check(question.after(fix.edit))
        assert "guest-name-contested" not in {each.code for each in after}


def test_a_contest_is_of_the_guest_that_has_it():
    assert found(CLASH, "guest-name-contested", "debian-12")[1] == []
    assert found(CLASH, "guest-name-contested", "windows")[1] == []
    assert found(CLASH, "guest-name-contested", "eth0")[1] == []
    assert len(found(CLASH, "guest-name-contested", "rhel-10")[1]) == 1


def test_a_gap_among_the_ports_of_a_switch_loses_their_places():
    gap = q35(
        port(1, "00:01.0"), bus("pcie-switch-upstream-port", 2, "01:00.0"),
        bus("pcie-switch-downstream-port", 3, "02:00.0"), bus("pcie-switch-downstream-port", 4, "02:02.0"),
    )  # fmt: skip
    _, (finding,) = found(gap, "hotplug-lost-place")
    assert "03:00.0 and 04:00.0" in finding.message
    assert finding.severity == "warning"
    assert found(q35(port(1, "00:01.0")), "hotplug-lost-place")[1] == []


def test_what_qemu_refuses_itself_is_a_note():
    _, (finding,) = found(pc(hotplug="off"), "hotplug-lost-place")
    assert finding.severity == "note"
    _, (finding,) = found(pc(acpi=False), "hotplug-lost-place")
    assert "without <acpi/>" in finding.message
