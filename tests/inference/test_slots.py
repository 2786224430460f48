from __future__ import annotations

import pytest

from editor.inference.connect import AGGREGATE, AUTO, MODELS, PCI, PCIE, ROOT_PORT, TO_PCI, fits
from editor.inference.refusal import Refusal
from editor.inference.slots import AddressSet, SlotMap
from editor.knowledge.abilities import abilities
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress

ABLE = abilities(Target(Version(11, 3, 0)))
P, E, PORT = PCI | AUTO, PCIE | AUTO, ROOT_PORT | AGGREGATE


def address_set(*models: str, dry: bool = True) -> AddressSet:
    return AddressSet([SlotMap(model) for model in models], dry, False, ABLE)


def short(place: PciAddress) -> str:
    return place.short


def test_ports_fill_a_slot_that_a_port_began():
    addresses = address_set("pcie-root")
    assert [short(addresses.reserve_next(PORT)) for _ in range(9)] == [f"00:01.{n}" for n in range(8)] + ["00:02.0"]


def test_ports_keep_out_of_a_slot_that_another_device_began():
    addresses = address_set("pcie-root")
    addresses.reserve(PciAddress(0, 0, 1, 0), PCIE)
    assert short(addresses.reserve_next(PORT)) == "00:02.0"


def test_the_first_port_in_a_slot_need_not_be_at_function_0():
    addresses = address_set("pcie-root")
    addresses.reserve(PciAddress(0, 0, 1, 1), PORT)
    assert [short(addresses.reserve_next(PORT)) for _ in range(2)] == ["00:01.0", "00:01.2"]


def test_endpoints_take_whole_slots_and_holes():
    addresses = address_set("pci-root")
    addresses.reserve(PciAddress(0, 0, 2, 3), PCI)
    assert [short(addresses.reserve_next(P)) for _ in range(2)] == ["00:01.0", "00:03.0"]


def test_growing_for_a_conventional_device_keeps_the_new_port_for_its_bridge():
    addresses = address_set("pcie-root")
    assert short(addresses.reserve_next(P)) == "02:01.0"
    assert [bus.model for bus in addresses.buses] == ["pcie-root", "pcie-root-port", "pcie-to-pci-bridge"]
    assert short(addresses.reserve_next(E)) == "03:00.0"
    assert short(addresses.reserve_next(TO_PCI)) == "01:00.0"


def test_the_real_pass_does_not_grow():
    addresses = address_set("pcie-root", dry=False)
    with pytest.raises(Refusal, match="No more available PCI slots"):
        addresses.reserve_next(E)


@pytest.mark.parametrize(
    ("device", "bus", "written", "wanted"),
    [
        (P, "pcie-root-port", True, True),
        (P, "pcie-root-port", False, False),
        (E, "pcie-root", False, False),
        (E, "pcie-root", True, True),
        (E, "pci-bridge", True, True),
        (P, "pcie-expander-bus", True, False),
        (PORT, "pcie-expander-bus", False, True),
        (MODELS["pci-bridge"].needs, "pcie-root-port", True, True),
        (MODELS["pci-bridge"].needs, "pcie-root-port", False, False),
        (MODELS["pcie-switch-downstream-port"].needs, "pcie-switch-upstream-port", False, True),
    ],
)
def test_written_addresses_have_laxer_rules(device, bus, written, wanted):
    assert fits(MODELS[bus].flags(hotplug=True), device, 1, written, AUTO | PCI) is wanted
