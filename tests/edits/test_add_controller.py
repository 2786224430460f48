import pytest

from editor.document.read import parse
from editor.edits.add_controller import AddController, AddSwitch
from editor.edits.add_root_ports import AddRootPorts
from editor.errors import EditorError
from editor.snapshot.derive import derive
from tests.edits.support import HEAD, TAIL, TARGET, at, changes, net, port, snapshot

PC = derive(parse((HEAD.replace("q35", "pc").replace("pcie-root", "pci-root") + TAIL).encode()), TARGET)


def test_a_switch_comes_with_its_downstream_ports():
    before = snapshot(port(1, at("00:01.0")))
    assert [line for line in changes(before, AddSwitch(2).apply(before)) if "address" in line or "index" in line] == [
        "+<controller type='pci' index='2' model='pcie-switch-upstream-port'>",
        "+" + at("01:00.0"),
        "+<controller type='pci' index='3' model='pcie-switch-downstream-port'>",
        "+" + at("02:00.0"),
        "+<controller type='pci' index='4' model='pcie-switch-downstream-port'>",
        "+" + at("02:01.0"),
    ]


def test_a_switch_needs_a_free_port():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")))
    with pytest.raises(
        EditorError, match="no free place for 1 more pcie-switch-upstream-port and 2 more pcie-switch-down"
    ):
        AddSwitch(2).apply(before)


@pytest.mark.parametrize("count", [0, 33])
def test_a_switch_has_one_to_32_downstream_ports(count):
    with pytest.raises(EditorError, match=f"cannot have {count} downstream"):
        AddSwitch(count).apply(snapshot(port(1, at("00:01.0"))))


@pytest.mark.parametrize(
    ("before", "model", "place"),
    [
        (snapshot(), "dmi-to-pci-bridge", "00:1e.0"),
        (snapshot(port(1, at("00:01.0"))), "pcie-to-pci-bridge", "01:00.0"),
        (snapshot(), "pcie-expander-bus", "00:01.0"),
        (PC, "pci-bridge", "00:02.0"),
        (PC, "pci-expander-bus", "00:02.0"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_controller_goes_where_libvirts_search_would_put_it(before, model, place):
    assert "+" + at(place) in changes(before, AddController(model).apply(before))


def test_an_expander_bus_may_have_a_numa_node():
    before = derive(
        parse(
            PC.document.source.replace(b"<os>", b"<cpu><numa><cell id='0' cpus='0' memory='65536'/></numa></cpu><os>")
        ),
        TARGET,
    )
    assert "+<node>0</node>" in changes(before, AddController("pci-expander-bus", 0).apply(before))


@pytest.mark.parametrize(
    ("before", "edit", "sentence"),
    [
        (PC, AddController("pcie-to-pci-bridge"), "takes no pcie-to-pci-bridge"),
        (PC, AddSwitch(1), "no PCI Express"),
        (snapshot(), AddController("pci-expander-bus"), "takes no pci-expander-bus"),
        (snapshot(), AddController("pci-bridge"), "would not take 1 more pci-bridge"),
        (snapshot(net(1, at("01:00.0")), net(2, at("01:00.0"))), AddSwitch(1), "would refuse the domain as it is"),
    ],
)
def test_what_the_machine_or_the_room_does_not_allow_is_refused(before, edit, sentence):
    with pytest.raises(EditorError, match=sentence):
        edit.apply(before)


@pytest.mark.parametrize("edit", [AddRootPorts(1), AddController("pcie-to-pci-bridge"), AddSwitch(1)])
def test_of_a_domain_that_libvirt_refuses_it_says_that_and_not_that_there_is_no_pci_express(edit):
    head = HEAD.replace("    <controller type='pci' index='0' model='pcie-root'/>\n", "")
    before = derive(parse((head + net(1, at("00:20.0")) + TAIL).encode()), TARGET)
    with pytest.raises(EditorError, match="libvirt would refuse the domain as it is: Invalid PCI address"):
        edit.apply(before)
