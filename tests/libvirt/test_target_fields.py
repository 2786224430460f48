"""What the window lets one write into `<target>` is what libvirt takes, and nothing more."""

import pytest

from editor.document.read import parse
from editor.edits.attribute import SetAttribute
from editor.edits.numa_node import SetNode
from editor.gui.details.target_fields import NUMBERS
from editor.snapshot.derive import derive
from editor.snapshot.search import find
from tests.edits.support import HEAD, TAIL
from tests.libvirt.oracle import Oracle

PORT = "<controller type='pci' index='1' model='pcie-root-port'/>"
CONTROLLERS = {
    "pcie-root-port": (PORT, "port 1"),
    "pcie-switch-downstream-port": (
        PORT
        + "<controller type='pci' index='2' model='pcie-switch-upstream-port'/>"
        + "<controller type='pci' index='3' model='pcie-switch-downstream-port'/>",
        "downstream 3",
    ),
    "pci-bridge": (
        PORT
        + "<controller type='pci' index='2' model='pcie-to-pci-bridge'/>"
        + "<controller type='pci' index='3' model='pci-bridge'/>",
        "bridge 3",
    ),
    "pcie-expander-bus": ("<controller type='pci' index='1' model='pcie-expander-bus'/>", "expander 1"),
    "pci-expander-bus": ("<controller type='pci' index='1' model='pci-expander-bus'/>", "expander 1"),
}
NUMA = "<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0-1' memory='65536'/></numa></cpu>\n  <os>"


@pytest.fixture(scope="module")
def oracle(embed) -> Oracle:
    return Oracle(embed)


def before(model, oracle):
    controllers, name = CONTROLLERS[model]
    head = HEAD.replace("<os>", NUMA)
    if model == "pci-expander-bus":
        head = head.replace("q35", "pc").replace("pcie-root", "pci-root")
    snapshot = derive(parse((head + controllers + TAIL).encode()), oracle.target)
    return snapshot, find(snapshot, name).device.position


@pytest.mark.parametrize(
    ("model", "number"), [(model, number) for model, numbers in NUMBERS.items() for number in numbers]
)
def test_numbers_are_taken_up_to_their_bounds(model, number, oracle):
    snapshot, position = before(model, oracle)
    for value in (max(number.low - 1, 0), number.low, number.high, number.high + 1):
        source = SetAttribute(("target",), number.attribute, ((position, str(value)),)).apply(snapshot)
        with oracle.judged(source) as domain:
            if number.low <= value <= number.high:
                assert domain.refusal is None
                assert f"{number.attribute}='{number.format.format(value)}'" in domain.stored
            else:
                assert "out of range" in domain.refusal


@pytest.mark.parametrize("value", ["on", "off"])
@pytest.mark.parametrize("model", ["pcie-root-port", "pcie-switch-downstream-port"])
def test_hot_plug_is_taken_of_ports(model, value, oracle):
    snapshot, position = before(model, oracle)
    with oracle.judged(SetAttribute(("target",), "hotplug", ((position, value),)).apply(snapshot)) as domain:
        assert domain.refusal is None
        assert f"hotplug='{value}'" in domain.stored


@pytest.mark.parametrize("model", ["pcie-expander-bus", "pci-expander-bus"])
def test_expanders_are_put_on_a_numa_node(model, oracle):
    snapshot, position = before(model, oracle)
    with oracle.judged(SetNode(position, 0).apply(snapshot)) as domain:
        assert domain.refusal is None
        assert "<node>0</node>" in domain.stored
