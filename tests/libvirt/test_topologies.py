"""What we predict is what libvirt stores, and what we call broken is what QEMU refuses to start.

Each topology is defined on libvirt's real QEMU driver, and started (paused, TCG) where libvirt took it.
"""

import pytest

from editor.document.read import parse
from editor.edits.add_controller import ROOTS_OF, AddController, AddSwitch
from editor.edits.add_root_ports import AddRootPorts
from editor.errors import EditorError
from editor.pci.guest import Device
from editor.rules.check import check
from editor.rules.finding import Severity
from editor.rules.question import Question
from editor.snapshot.derive import Snapshot, derive
from tests.libvirt.oracle import Oracle

HEAD = """<domain type='qemu'>
  <name>topology</name>
  <memory unit='MiB'>32</memory>
  <os>
    <type arch='x86_64' machine='{machine}'>hvm</type>
  </os>
  <devices>
"""
TAIL = "  </devices>\n</domain>\n"
NO_USB = "<controller type='usb' index='0' model='none'/>"
NO_BALLOON = "<memballoon model='none'/>"


def at(place: str, multifunction: str = "") -> str:
    bus, slot, function = place[:2], place[3:5], place[6]
    switch = f" multifunction='{multifunction}'" if multifunction else ""
    return f"<address type='pci' domain='0x0000' bus='0x{bus}' slot='0x{slot}' function='0x{function}'{switch}/>"


def pci(index: int, model: str, place: str = "", multifunction: str = "", target: str = "") -> str:
    address = at(place, multifunction) if place else ""
    return f"<controller type='pci' index='{index}' model='{model}'>{target}{address}</controller>"


def port(index: int, place: str = "", multifunction: str = "", target: str = "") -> str:
    return pci(index, "pcie-root-port", place, multifunction, target)


def net(model: str, place: str = "", multifunction: str = "") -> str:
    net.number += 1
    mac = f"<mac address='52:54:00:00:01:{net.number:02x}'/>"
    return f"<interface type='user'>{mac}<model type='{model}'/>{at(place, multifunction) if place else ''}</interface>"


net.number = 0


def domain(machine: str, *devices: str) -> bytes:
    return (HEAD.format(machine=machine) + "".join(f"    {device}\n" for device in devices) + TAIL).encode()


def q35(*devices: str) -> bytes:
    return domain("q35", NO_USB, pci(0, "pcie-root"), *devices, NO_BALLOON)


def pc(*devices: str) -> bytes:
    return domain("pc", NO_USB, pci(0, "pci-root"), *devices, NO_BALLOON)


PORTS = (port(1, "00:01.0"), port(2, "00:01.1"), port(3, "00:01.2"), port(4, "00:01.3"))
TOPOLOGIES = {
    "ports-unwritten": q35(*PORTS),
    "ports-on": q35(port(1, "00:01.0", "on"), port(2, "00:01.1")),
    "ports-denied": q35(port(1, "00:01.0", "off"), port(2, "00:01.1")),
    "ports-stale": q35(port(1, "00:01.0", "on")),
    "ports-off-alone": q35(port(1, "00:01.0", "off")),
    "ports-no-function-0": q35(port(1, "00:01.1"), port(2, "00:01.2")),
    "ports-on-elsewhere": q35(port(1, "00:01.0"), port(2, "00:01.1", "on")),
    "ports-off-elsewhere": q35(port(1, "00:01.0"), port(2, "00:01.1", "off")),
    "ports-eight": q35(*[port(n + 1, f"00:03.{n}") for n in range(8)]),
    "ports-unaddressed": q35(port(1), port(2), port(3)),
    "ports-beside-written": q35(port(1, "00:04.1"), port(2), port(3)),
    "ports-equal-chassis": q35(
        port(1, "00:01.0", target="<target chassis='7'/>"), port(2, "00:01.1", target="<target chassis='7'/>")
    ),
    "endpoints-share-a-slot": q35(*PORTS, net("virtio", "01:00.0"), net("e1000e", "01:00.1")),
    "endpoints-function-0-last": q35(*PORTS, net("e1000e", "01:00.3"), net("virtio", "01:00.0")),
    "endpoints-denied": q35(*PORTS, net("virtio", "01:00.0", "off"), net("e1000e", "01:00.1")),
    "endpoints-on-pcie-root": q35(net("virtio", "00:05.0"), net("e1000e", "00:05.1"), net("e1000", "00:06.0")),
    "endpoint-off-function": q35(*PORTS, net("virtio", "01:00.1")),
    "endpoint-slot-1-of-a-port": q35(*PORTS, net("virtio", "01:01.0")),
    "endpoints-equal": q35(*PORTS, net("virtio", "01:00.0"), net("e1000e", "01:00.0")),
    "endpoint-far-bus": q35(net("virtio", "03:00.0")),
    "endpoint-empty-address": q35(*PORTS, net("virtio", "00:00.3", "on")),
    "endpoints-unaddressed": q35(net("virtio"), net("e1000e"), net("e1000")),
    "switch": q35(
        port(1, "00:01.0"),
        pci(2, "pcie-switch-upstream-port", "01:00.0"),
        pci(3, "pcie-switch-downstream-port", "02:00.0"),
        pci(4, "pcie-switch-downstream-port", "02:01.0"),
        net("virtio", "03:00.0"),
        net("virtio", "04:00.0"),
    ),
    "pcie-to-pci-bridge": q35(
        port(1, "00:01.0"), pci(2, "pcie-to-pci-bridge", "01:00.0"), net("e1000", "02:01.0"), net("rtl8139", "02:01.1")
    ),
    "dmi-to-pci-bridge": q35(pci(1, "dmi-to-pci-bridge", "00:1e.0"), pci(2, "pci-bridge", "01:00.0")),
    "pcie-expander": q35(pci(1, "pcie-expander-bus", "00:04.0"), port(2, "01:00.0"), net("virtio", "02:00.0")),
    "port-behind-itself": q35(port(1, "01:00.0")),
    "pc-defaults": domain("pc"),
    "q35-defaults": domain("q35"),
    "pc-functions": pc(net("e1000", "00:03.0"), net("rtl8139", "00:03.1"), net("virtio", "00:03.7")),
    "pc-bridge": pc(pci(1, "pci-bridge", "00:04.0"), net("e1000", "01:01.0"), net("virtio", "01:01.2")),
    "pc-bridge-below-its-bus": pc(pci(1, "pci-bridge", "02:04.0"), pci(2, "pci-bridge", "00:05.0")),
    "pc-where-the-ide-function-is": pc(net("e1000", "00:01.1")),
    "pc-expander": pc(pci(1, "pci-expander-bus", "00:05.0"), net("e1000", "01:03.0")),
}


@pytest.fixture
def oracle(embed) -> Oracle:
    return Oracle(embed)


def identity(device: Device) -> tuple[str | None, ...]:
    element = device.element
    mac = element.value("mac", "address")
    return (element.tag, element.get("type") if device.tag == "controller" else None, element.get("index"), mac)


def stored_facts(xml: str) -> list[tuple[object, ...]]:
    devices = parse(xml.encode()).guest.devices
    return sorted(
        (identity(d), str(d.address), d.multifunction) for d in devices if d.address is not None and d.place is not None
    )


def predicted_facts(snapshot: Snapshot) -> list[tuple[object, ...]]:
    return sorted(
        (
            (
                p.element,
                p.type if p.element == "controller" else None,
                None if p.index is None else str(p.index),
                p.mac,
            ),
            str(p.address),
            p.stored,
        )
        for p in snapshot.placements
        if p.address is not None
    )


@pytest.mark.parametrize("name", TOPOLOGIES)
def test_prediction_is_what_libvirt_and_qemu_do(name, oracle):
    snapshot = derive(parse(TOPOLOGIES[name]), oracle.target)
    errors = [f.code for f in check(Question(snapshot)) if f.severity is Severity.ERROR]
    with oracle.judged(TOPOLOGIES[name]) as domain:
        if not snapshot.inference.accepted:
            assert domain.refusal.endswith(snapshot.inference.error)
            assert errors
            return
        assert domain.refusal is None
        assert predicted_facts(snapshot) == stored_facts(domain.stored)
        refusal = domain.start_refusal()
        assert bool(errors) == (refusal is not None), (errors, refusal)


def test_a_file_that_needs_the_inference_is_stored_with_it(oracle):
    with oracle.judged(TOPOLOGIES["ports-unwritten"]) as domain:
        assert domain.stored.count("multifunction='on'") == 1


@pytest.mark.parametrize("name", [name for name in TOPOLOGIES if b"machine='q35'" in TOPOLOGIES[name]])
def test_added_root_ports_are_stored_where_shown_and_move_nothing(name, oracle):
    edit = AddRootPorts(3)
    before = derive(parse(TOPOLOGIES[name]), oracle.target)
    if not before.inference.accepted:
        with pytest.raises(EditorError, match="libvirt would refuse the domain as it is"):
            edit.apply(before)
        return
    places = {str(new.index): str(new.place) for new in edit.controllers(before)}
    with oracle.judged(TOPOLOGIES[name]) as domain:
        old = {(who, address) for who, address, _ in stored_facts(domain.stored)}
    with oracle.judged(edit.apply(before)) as domain:
        assert domain.refusal is None
        new = {(who, address) for who, address, _ in stored_facts(domain.stored)}
    assert old <= new
    assert {index: address for (_, kind, index, _), address in new - old if kind == "pci"} == places
    assert len(new - old) == 3


NEW = {model: AddController(model) for model in ROOTS_OF} | {"switch": AddSwitch(2)}


@pytest.mark.parametrize("what", NEW)
@pytest.mark.parametrize("name", TOPOLOGIES)
def test_an_added_controller_is_taken_and_moves_nothing_or_is_refused_before(name, what, oracle):
    before = derive(parse(TOPOLOGIES[name]), oracle.target)
    try:
        source = NEW[what].apply(before)
    except EditorError:
        return  # what is refused, and why, is tested with the edits
    with oracle.judged(TOPOLOGIES[name]) as domain:
        old = {(who, address) for who, address, _ in stored_facts(domain.stored)}
    with oracle.judged(source) as domain:
        assert domain.refusal is None
        assert old <= {(who, address) for who, address, _ in stored_facts(domain.stored)}
        assert predicted_facts(derive(parse(source), oracle.target)) == stored_facts(domain.stored)
