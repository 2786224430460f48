"""Set attributes of devices and of `<target>`, the NUMA node of an expander."""

import pytest

from editor.document.read import parse
from editor.edits.attribute import SetAttribute
from editor.edits.numa_node import SetNode, node_of, nodes
from editor.errors import EditorError
from editor.snapshot.derive import derive
from tests.edits.support import HEAD, TAIL, TARGET, at, changes, port, position, snapshot

CELLS = "<cpu><numa><cell cpus='0' memory='65536'/><cell id='1' cpus='1' memory='65536'/></numa></cpu>"


def expander(inner: str = ""):
    controller = f"    <controller type='pci' index='1' model='pci-expander-bus'>{inner}</controller>\n"
    head = HEAD.replace("q35", "pc").replace("pcie-root", "pci-root").replace("  <os>", f"  {CELLS}\n  <os>", 1)
    return derive(parse((head + controller + TAIL).encode()), TARGET)


def test_target_numbers_come_in_libvirts_order():
    before = snapshot(port(1, at("00:01.0"), "0x8"))
    edit = SetAttribute(("target",), "hotplug", ((position(before, "port 1"), "off"),))
    assert changes(before, edit.apply(before)) == [
        "-<target chassis='1' port='0x8'/>",
        "+<target chassis='1' port='0x8' hotplug='off'/>",
    ]
    assert edit.title(before) == "Set target hotplug of port 1 to off"


def test_a_missing_target_is_made_and_an_empty_one_goes():
    before = snapshot(port(1, at("00:01.0")))
    edit = SetAttribute(("target",), "chassis", ((position(before, "port 1"), "7"),))
    assert changes(before, edit.apply(before)) == ["+<target chassis='7'/>"]
    after = derive(parse(edit.apply(before)), TARGET)
    cleared = SetAttribute.same(("target",), "chassis", [position(after, "port 1")], None)
    assert cleared.apply(after) == before.document.source
    assert cleared.title(after) == "Take target chassis out of port 1"


def test_several_devices_get_values_of_their_own():
    before = snapshot(port(1, at("00:01.0")), port(2, at("00:02.0")))
    values = ((position(before, "port 1"), "3"), (position(before, "port 2"), "4"))
    edit = SetAttribute(("target",), "chassis", values)
    assert changes(before, edit.apply(before)) == ["+<target chassis='3'/>", "+<target chassis='4'/>"]
    assert edit.title(before) == "Set target chassis of port 1 to 3, of port 2 to 4"


@pytest.mark.parametrize(
    ("written", "node", "after"),
    [
        ("", 1, "<target>\n  <node>1</node>\n</target>"),
        ("<target busNr='200'/>", 1, "<node>1</node>"),
        ("<target busNr='200'><node> 0 </node></target>", 1, "<target busNr='200'><node>1</node></target>"),
        ("<target busNr='200'><node>0</node></target>", None, "<target busNr='200'></target>"),
        ("<target><node>0</node></target>", None, "<controller type='pci' index='1' model='pci-expander-bus'><"),
    ],
)
def test_the_numa_node_of_an_expander(written, node, after):
    before = expander(written)
    edited = derive(parse(SetNode(position(before, "expander 1"), node).apply(before)), TARGET)
    squeezed = "".join(edited.document.text.split())
    assert "".join(after.split()) in squeezed
    controller = next(d for d in edited.document.guest.devices if d.element.get("model") == "pci-expander-bus")
    assert node_of(controller.element.child("target")) == node
    assert edited.inference.accepted


def test_a_node_that_the_guest_does_not_have():
    before = expander()
    assert nodes(before) == (0, 1)
    with pytest.raises(EditorError, match="no NUMA node 2") as refused:
        SetNode(position(before, "expander 1"), 2).apply(before)
    assert refused.value.hint == "It has 0, 1."


@pytest.mark.parametrize("written", ["", "0x8"], ids=["a new element", "a new attribute"])
def test_a_value_is_text_whatever_stands_in_it(written):
    before = snapshot(port(1, at("00:01.0"), written) if written else port(1, at("00:01.0")))
    value = "<'\"&ä>"
    edit = SetAttribute(("target",), "hotplug", ((position(before, "port 1"), value),))
    after = derive(parse(edit.apply(before)), TARGET)
    device = after.by_position[position(after, "port 1")].device
    assert device.element.value("target", "hotplug") == value


VALUES = ("two\nlines", "a\ttab", "\r", " leading and trailing ", "<&>\"'", "é€𝄞\u202e\u0085", "")


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "us-ascii"])
def test_every_value_reads_back_as_it_was_meant(value, encoding):
    text = f"<?xml version='1.0' encoding='{encoding}'?>\n" + (HEAD + port(1, "", "0x8") + port(2) + TAIL)
    before = derive(parse(text.encode(encoding)), TARGET)
    for name in ("port 1", "port 2"):  # one that has the element, and one that has not
        edit = SetAttribute(("target",), "own", ((position(before, name), value),))
        after = parse(edit.apply(before))
        (device,) = [d for d in after.guest.devices if d.element.value("target", "own") is not None]
        assert device.element.value("target", "own") == value


@pytest.mark.parametrize("value", ["\0", "\x1b[31m", "\ud800", "\uffff"], ids=repr)
def test_what_xml_cannot_say_is_refused_in_a_sentence(value):
    before = snapshot(port(1, "", "0x8"), port(2))
    for name in ("port 1", "port 2"):
        with pytest.raises(EditorError, match=r"XML has no character U\+"):
            SetAttribute(("target",), "own", ((position(before, name), value),)).apply(before)
