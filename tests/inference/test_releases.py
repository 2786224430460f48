"""The same domain under releases that differ on it."""

from __future__ import annotations

import pytest

from editor.knowledge.abilities import Ability, abilities
from editor.knowledge.target import NEWEST, OLDEST, Target, Version
from tests.inference.support import E1000, NIC, NO_DEFAULTS, answer, at, domain, places, port


def test_every_ability_has_a_source_and_came_with_a_release_that_is_known():
    assert all(each.source and OLDEST <= each.since <= NEWEST for each in Ability)
    assert all(each.what.endswith(".") for each in Ability if each.what)


def test_an_old_qemu_takes_abilities_away():
    new, old = abilities(Target(Version(9, 0))), abilities(Target(Version(9, 0), Version(2, 8)))
    assert new - old == {
        Ability.PCIE_TO_PCI,
        Ability.GENERIC_ROOT_PORT,
        Ability.QEMU_XHCI_DEFAULT,
        Ability.QEMU_XHCI_ELSEWHERE,
    }


@pytest.mark.parametrize(
    ("libvirt", "wanted"),
    [
        ("2.5.0", {"rp1": "01.0", "rp2": "02.0", "rp3": "03.0"}),
        ("3.0.0", {"rp1": "01.0[on]", "rp2": "01.1", "rp3": "01.2"}),
        ("12.8.0", {"rp1": "01.0[on]", "rp2": "01.1", "rp3": "01.2"}),
    ],
)
def test_root_ports_share_a_slot_since_3_0(libvirt, wanted):
    found = places(answer(domain("q35"), libvirt))
    assert {key: found[key].removeprefix("00:") for key in wanted} == wanted


def test_conventional_devices_on_q35_bring_other_bridges():
    xml = domain("q35", NO_DEFAULTS, E1000)
    assert "p2p2" in places(answer(xml, "4.3.0"))
    old = places(answer(xml, "4.2.0"))
    assert (old["dmi-to-pci-bridge 1"], old["pci-bridge 2"], old["interface"]) == ("00:1e.0", "01:00.0", "02:01.0")


def test_before_2_5_everything_went_to_a_conventional_bus():
    found = places(answer(domain("q35", NO_DEFAULTS, NIC), "2.4.0"))
    assert (found["dmi-to-pci-bridge 1"], found["interface"]) == ("00:1e.0", "02:01.0")


def test_multifunction_is_inferred_since_3_0_only():
    xml = domain(
        "pc", NO_DEFAULTS, f"<sound model='ich6'>{at('00:04.0', 'on')}</sound><rng model='virtio'>{at('00:04.1')}</rng>"
    )
    assert places(answer(xml, "2.5.0"))["sound"] == "00:04.0[on]"
    bare = xml.replace(b" multifunction='on'", b"")
    assert places(answer(bare, "3.0.0"))["sound"] == "00:04.0[on]"
    assert not answer(bare, "2.5.0").accepted


def test_a_bridge_without_a_port_gets_one_in_the_newest_release():
    xml = domain("q35", port(1, model="pcie-to-pci-bridge"), NO_DEFAULTS)
    assert not answer(xml, "11.3.0").accepted
    assert places(answer(xml, "12.8.0"))["p2p1"] == "02:00.0"


@pytest.mark.parametrize(
    ("libvirt", "model"),
    [("1.3.0", None), ("1.3.5", "ich9-ehci1"), ("2.5.0", "nec-xhci"), ("4.2.0", "qemu-xhci"), ("12.8.0", "qemu-xhci")],
)
def test_the_usb_controller_of_q35(libvirt, model):
    controllers = [p for p in answer(domain("q35"), libvirt).placements if p.type == "usb"]
    assert controllers[0].model == (model or "piix3-uhci")


def test_elements_that_a_release_does_not_know_are_passed_over():
    xml = domain("pc", "<vsock model='virtio'/>")
    assert "vsock" not in places(answer(xml, "4.3.0"))
    assert "vsock" in places(answer(xml, "4.4.0"))
