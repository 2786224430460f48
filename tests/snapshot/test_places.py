from editor.document.read import parse
from editor.knowledge.target import Target, Version
from editor.snapshot.derive import derive
from editor.snapshot.places import hot_plug_places
from tests.edits.support import HEAD, TAIL, TARGET, at, net, port, snapshot

PC = HEAD.replace("q35", "pc").replace("pcie-root", "pci-root")


def pcie(found):
    return [place.short for place in hot_plug_places(found).pcie]


def test_free_ports_count_and_pcie_root_does_not():
    found = snapshot(port(1, at("00:01.0")), port(2, at("00:01.1")), net(1, at("01:00.0")))
    assert pcie(found) == ["02:00.0"]
    assert hot_plug_places(found).pci == ()


def test_a_slot_in_use_at_any_function_is_no_place():
    assert pcie(snapshot(port(1, at("00:01.0")), net(1, at("01:00.3")))) == []


def test_a_port_that_an_unplaced_device_will_take_is_no_place():
    assert pcie(snapshot(port(1, at("00:01.0")), port(2, at("00:02.0")), net(1))) == ["02:00.0"]


def test_a_port_without_hot_plug_is_no_place():
    off = port(1, at("00:01.0")).replace("<address", "<target hotplug='off'/><address")
    assert pcie(snapshot(off, port(2, at("00:02.0")))) == ["02:00.0"]
    assert pcie(snapshot(off, target=Target(Version(6, 2)))) == ["01:00.0"], "which libvirt < 6.3.0 passes over"


def test_bridges_have_many_conventional_places():
    bridge = f"<controller type='pci' index='2' model='pcie-to-pci-bridge'>{at('01:00.0')}</controller>"
    found = hot_plug_places(snapshot(port(1, at("00:01.0")), bridge))
    assert found.pcie == ()
    assert [place.short for place in found.pci] == [f"02:{slot:02x}.0" for slot in range(1, 32)]


def test_reserved_slots_of_pci_root_are_no_places():
    found = hot_plug_places(derive(parse((PC + TAIL).encode()), TARGET))
    assert found.pcie == ()
    assert [place.slot for place in found.pci] == list(range(2, 32)), "slot 1 is the chipset's"


def test_a_refused_domain_has_no_count():
    assert hot_plug_places(snapshot(net(1, at("01:00.0")), net(2, at("01:00.0")))) is None
