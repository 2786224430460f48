from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.inference.fits import FitKind, Fitter
from editor.inference.infer import infer
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from tests.inference.support import at, domain, name, port

TARGET = Target(Version(11, 3, 0))


def nic(model: str, address: str) -> str:
    return f"<interface type='user'><model type='{model}'/>{address}</interface>"


DOMAIN = domain(
    "q35",
    port(0, model="pcie-root"),
    port(1, at("00:02.0")),
    port(2, at("00:02.1")),
    port(3, at("00:03.0", "off")),
    port(4, at("01:00.0"), "pcie-to-pci-bridge"),
    port(5, at("00:04.0"), "pcie-expander-bus"),
    nic("virtio", at("02:00.0")),
    nic("e1000", at("04:01.0")),
    "<sound model='ich6'>" + at("04:02.0") + "</sound>",
    "<controller type='usb' model='none'/><memballoon model='none'/>",
)
PC = domain(
    "pc",
    nic("virtio", at("00:04.0")),
    "<controller type='usb' model='none'/><memballoon model='none'/>",
)


def fitter(xml: bytes, wanted: str) -> Fitter:
    guest = parse(xml).guest
    inference = infer(guest, TARGET)
    assert inference.accepted, inference.error
    return Fitter(guest, inference, next(p for p in inference.placements if name(p) == wanted or p.model == wanted))


def fit(xml: bytes, wanted: str, place: str):
    return fitter(xml, wanted).at(PciAddress.parse(place))


@pytest.mark.parametrize(
    ("device", "place", "kind", "word"),
    [
        ("virtio", "02:00.0", "yes", "already"),
        ("virtio", "03:00.0", "yes", None),
        ("virtio", "00:06.0", "yes", None),
        ("virtio", "04:03.0", "yes", None),
        ("virtio", "03:00.1", "but", "function 0"),
        ("virtio", "00:03.1", "but", "multifunction off"),
        ("virtio", "04:01.0", "swap", None),
        ("virtio", "00:1f.2", "no", "double use"),
        ("virtio", "00:1f.0", "no", "ISA bridge"),
        ("virtio", "00:00.0", "no", "slot 0 of bus 0"),
        ("virtio", "05:00.0", "no", "accepts a PCI Express device"),
        ("virtio", "03:01.0", "no", "slot must be <= 0"),
        ("virtio", "04:00.0", "no", "slot must be >= 1"),
        ("virtio", "09:00.0", "no", "no PCI controller"),
        ("virtio", "0001:02:00.0", "no", "Only PCI domain 0"),
        ("e1000", "03:00.0", "but", "conventional device in a PCI Express port"),
        ("rp1", "00:05.0", "yes", None),
        ("rp1", "05:00.0", "yes", None),
        ("rp1", "03:00.0", "no", "accepts a pcie-root-port"),
        ("p2p4", "03:00.0", "yes", None),
        ("p2p4", "00:05.0", "no", "accepts a pcie-to-pci-bridge"),
        ("pcie-root", "00:05.0", "no", "root bus itself"),
        ("sata0", "00:05.0", "no", "part of the chipset"),
    ],
)
def test_each_kind_of_answer(device, place, kind, word):
    found = fit(DOMAIN, device, place)
    assert found.kind.value == kind
    assert (found.reason is None) if word is None else (word in found.reason.text)


def test_places_of_the_chipset_that_libvirt_does_not_keep():
    assert fit(PC, "virtio", "00:01.1").kind is FitKind.BUT
    assert fit(PC, "virtio", "00:01.3").kind is FitKind.NO


def test_a_controller_is_not_plugged_into_itself():
    found = fit(DOMAIN, "rp1", "01:00.0")
    assert (found.kind, "hang on itself" in found.reason.text) == (FitKind.NO, True)


@pytest.mark.parametrize(("xml", "device"), [(DOMAIN, "virtio"), (DOMAIN, "e1000"), (DOMAIN, "p2p4"), (PC, "virtio")])
def test_no_is_what_libvirt_would_refuse(xml, device):
    """Every free place of every bus: the answer against an inference of the domain with the device there."""
    guest = parse(xml).guest
    inference = infer(guest, TARGET)
    dragged = next(p for p in inference.placements if name(p) == device or p.model == device)
    judge = Fitter(guest, inference, dragged)
    assert dragged.address is not None
    old = at(dragged.address.short).encode()
    asked = 0
    for bus in inference.buses:
        for slot in (0, 1, 3, 6, 0x1F):
            for function in (0, 3):
                place = PciAddress(0, bus.number, slot, function)
                answer = judge.at(place)
                cycle = answer.reason is not None and "itself" in answer.reason.text  # libvirt takes those
                if answer.kind is FitKind.SWAP or place.is_empty or cycle:
                    continue
                moved = infer(parse(xml.replace(old, at(place.short).encode())).guest, TARGET)
                assert moved.accepted is (answer.kind is not FitKind.NO), (place, answer, moved.error)
                asked += 1
    assert asked >= 8


def test_a_bridge_is_not_swapped_onto_a_bus_that_its_index_is_too_low_for():
    devices = (port(1, at("00:03.0"), "pci-bridge"), port(2, at("00:04.0"), "pci-bridge"))
    bridge = fitter(domain("pc", *devices, port(3, at("02:05.0"), "pci-bridge")), "pci-bridge 3")
    assert bridge.at(PciAddress.parse("00:03.0")).kind is FitKind.NO  # bridge 1 would hang on bus 2
    assert bridge.at(PciAddress.parse("00:05.0")).kind is FitKind.YES


def test_who_is_on_a_function_of_the_chipset_is_not_displaced():
    ide = "<disk type='file'><source file='/d'/><target dev='hda'/></disk>"
    bridge = fitter(domain("pc", ide, port(1, at("00:03.0"), "pci-bridge")), "pci-bridge 1")
    assert bridge.at(PciAddress.parse("00:01.1")).kind is FitKind.NO


def test_a_controller_that_libvirt_adds_makes_way():
    xml = domain(
        "q35",
        port(0, model="pcie-root"),
        nic("e1000", at("00:05.0")),
        nic("virtio", ""),
        "<controller type='usb' model='none'/><memballoon model='none'/>",
    )
    found = fit(xml, "e1000", "00:01.0")  # where the port for the other will be
    assert found.kind is FitKind.BUT
    assert "libvirt would put a controller here that it adds" in found.reason.text
    assert found.reason.source
