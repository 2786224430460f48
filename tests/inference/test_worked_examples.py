"""Whole domains whose answer is known from libvirt's own tests or from a libvirt 9.0.0 (live)."""

from __future__ import annotations

import pytest

from tests.inference.support import E1000, NIC, NO_DEFAULTS, answer, at, domain, places, port

BALLOON_AT = "<memballoon model='virtio'>{}</memballoon>"
ICH6 = "<sound model='ich6'>{}</sound>"
VGA = "<video><model type='vga'/></video>"
NO_USB = "<controller type='usb' model='none'/>"

ICH9 = "".join(f"<controller type='usb' model='ich9-{m}'/>" for m in ("ehci1", "uhci1", "uhci2", "uhci3"))

EXAMPLES = {
    "pc, nothing but default devices": (
        "pc",
        [NIC, NIC],
        {"usb0": "01.2", "interface": "02.0 03.0", "memballoon": "04.0"},
    ),
    "pc, a video takes slot 2": (
        "pc",
        [VGA, NIC, "<controller type='ide' index='0'/>"],
        {"video": "02.0", "interface": "03.0", "ide0": "01.1", "usb0": "01.2", "memballoon": "04.0"},
    ),
    "pc, a far bus brings all bridges before it": (
        "pc",
        [VGA, BALLOON_AT.format(at("03:06.0"))],
        {
            "pci-bridge 1": "03.0",
            "pci-bridge 2": "04.0",
            "pci-bridge 3": "05.0",
            "video": "02.0",
            "usb0": "01.2",
            "memballoon": "03:06.0",
        },
    ),
    "pc, an empty address is none": (
        "pc",
        [
            "<interface type='user'><model type='virtio'/><address type='pci' multifunction='on'/></interface>",
            NO_DEFAULTS,
        ],
        {"interface": "02.0"},
    ),
    "q35, default devices only": (
        "q35",
        [],
        {
            "rp1": "01.0[on]",
            "rp2": "01.1",
            "rp3": "01.2",
            "usb0": "01:00.0",
            "memballoon": "02:00.0",
            "sata0": "1f.2",
        },
    ),
    "q35, a conventional device brings a port and a bridge": (
        "q35",
        [NO_DEFAULTS, E1000],
        {"rp1": "01.0[on]", "p2p2": "01:00.0", "rp3": "01.1", "interface": "02:01.0", "sata0": "1f.2"},
    ),
    "q35, written ports, no spare one": (
        "q35",
        [VGA, port(1), port(2), NO_USB],
        {"rp1": "02.0[on]", "rp2": "02.1", "video": "01.0", "memballoon": "01:00.0", "sata0": "1f.2"},
    ),
    "q35, a written bus that has to be moved": (
        "q35",
        [NO_DEFAULTS, ICH6.format(at("01:05.0"))],
        {"rp1": "01.0[on]", "p2p2": "01:00.0", "rp3": "01.1", "sound": "02:05.0", "sata0": "1f.2"},
    ),
    "q35, a conventional device on a far bus": (
        "q35",
        [NO_DEFAULTS, ICH6.format(at("03:05.0"))],
        {
            "rp1": "01.0[on]",
            "p2p2": "01:00.0",
            "pci-bridge 3": "02:01.0",
            "rp4": "01.1",
            "sound": "03:05.0",
            "sata0": "1f.2",
        },
    ),
    "q35, an Express device on a far bus": (
        "q35",
        [NO_DEFAULTS, f"<rng model='virtio'><backend model='random'/>{at('03:00.0')}</rng>"],
        {"rp1": "01.0[on]", "rp2": "01.1", "rp3": "01.2", "rng": "03:00.0", "sata0": "1f.2"},
    ),
    "q35, a port where the video would be": (
        "q35",
        [VGA, port(1, at("00:01.0"))],
        {
            "rp1": "01.0[on]",
            "rp2": "01.1",
            "p2p3": "01:00.0",
            "rp4": "01.2",
            "video": "03:01.0",
            "usb0": "02:00.0",
            "memballoon": "04:00.0",
            "sata0": "1f.2",
        },
    ),
    "q35, a switch": (
        "q35",
        [
            port(1),
            port(2, model="pcie-switch-upstream-port"),
            port(3, model="pcie-switch-downstream-port"),
            port(4, model="pcie-switch-downstream-port"),
            NO_DEFAULTS,
        ],
        {
            "rp1": "01.0",
            "pcie-switch-upstream-port 2": "01:00.0",
            "pcie-switch-downstream-port 3": "02:00.0",
            "pcie-switch-downstream-port 4": "02:01.0",
            "sata0": "1f.2",
        },
    ),
    "q35, an integrated device comes after the ports": (
        "q35",
        ["<iommu model='virtio'/>"],
        {
            "rp1": "01.0[on]",
            "rp2": "01.1",
            "rp3": "01.2",
            "usb0": "01:00.0",
            "memballoon": "02:00.0",
            "iommu": "02.0",
            "sata0": "1f.2",
        },
    ),
    "q35, ich9 sound has a place of its own": (
        "q35",
        [NO_DEFAULTS, "<sound model='ich9'/>"],
        {"sound": "1b.0", "sata0": "1f.2"},
    ),
    "q35, a USB 2 set": (
        "q35",
        [ICH9, "<memballoon model='none'/>"],
        {"usb0": "1d.7 1d.0[on] 1d.1 1d.2", "sata0": "1f.2"},
    ),
    "off is believed, absent is not": (
        "q35",
        [
            NO_DEFAULTS,
            port(1, at("00:02.0")),
            port(2, at("00:02.1")),
            port(3, at("00:03.0", "off")),
            port(4, at("00:03.1", "on")),
            port(5, at("00:04.0", "on")),
        ],
        {"rp1": "02.0[on]", "rp2": "02.1", "rp3": "03.0[off]", "rp4": "03.1[on]", "rp5": "04.0[on]", "sata0": "1f.2"},
    ),
}


def bus0(text: str) -> str:
    """`01.0` for `00:01.0`, to keep the table readable."""
    return " ".join(place.removeprefix("00:") for place in text.split())


@pytest.mark.parametrize("case", EXAMPLES)
def test_known_answers(case):
    machine, devices, wanted = EXAMPLES[case]
    found = {key: bus0(text) for key, text in places(answer(domain(machine, *devices))).items()}
    assert found == wanted


def test_ports_get_their_numbers_from_place_and_index():
    placements = answer(domain("q35")).placements
    targets = {p.index: (p.model_name, p.target) for p in placements if p.model == "pcie-root-port"}
    assert targets == {
        1: ("pcie-root-port", {"chassis": 1, "port": 8}),
        2: ("pcie-root-port", {"chassis": 2, "port": 9}),
        3: ("pcie-root-port", {"chassis": 3, "port": 10}),
    }


def test_a_gap_in_the_indexes_is_filled_in_the_order_of_the_release():
    xml = domain("q35", port(3), NO_DEFAULTS)
    assert [places(answer(xml, "11.3.0"))[f"rp{n}"] for n in (1, 2, 3)] == ["00:01.0[on]", "00:01.1", "00:01.2"]
    assert [places(answer(xml, "9.0.0"))[f"rp{n}"] for n in (3, 1, 2)] == ["00:01.0[on]", "00:01.1", "00:01.2"]


def test_a_bridge_is_added_before_the_last_slot_is_taken():
    assert "pci-bridge 1" not in places(answer(domain("pc", NO_DEFAULTS, NIC * 29)))
    found = places(answer(domain("pc", NO_DEFAULTS, NIC * 30)))
    assert found["pci-bridge 1"] == "00:02.0"
    assert found["interface"].split()[-1] == "01:01.0"


def test_expanders_count_down_from_254():
    expanders = [port(index, model="pci-expander-bus") for index in (1, 2)]
    inference = answer(domain("pc", *expanders, NO_DEFAULTS))
    assert [p.target for p in inference.placements if p.model == "pci-expander-bus"] == [{"busNr": 254}, {"busNr": 252}]
