"""Forget, set multifunction, replace the text."""

import pytest

from editor.document.read import parse
from editor.edits.forget import Forget
from editor.edits.multifunction import SetMultifunction
from editor.edits.replace_text import ReplaceText
from editor.errors import EditorError
from editor.pci.address import Switch
from tests.edits.support import at, changes, net, port, position, snapshot


def test_forgetting_takes_the_address_line_out():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")), net(2))
    edit = Forget((position(before, "net0"),))
    assert changes(before, edit.apply(before)) == ["-" + at("01:00.0")]
    assert edit.title(before) == "Forget the address of net0"


def test_an_address_of_another_kind_is_not_forgotten():
    twice = net(1, at("01:00.0")) + net(2, at("01:00.0"))
    refused = snapshot(twice, net(3, "<address type='usb' bus='0' port='1'/>"))
    assert not refused.inference.accepted
    assert Forget((position(refused, "net2"),)).apply(refused) == refused.document.source


def test_forgetting_keeps_zpci():
    before = snapshot(net(1, "<address type='pci' bus='0x01' slot='0x00'><zpci uid='1'/></address>"))
    after = changes(before, Forget((position(before, "net0"),)).apply(before))
    assert after[1] == "+<address type='pci'><zpci uid='1'/></address>"


@pytest.mark.parametrize(
    ("written", "value", "after"),
    [("", Switch.ON, "on"), ("on", None, ""), ("off", Switch.ON, "on"), ("on", Switch.OFF, "off")],
)
def test_multifunction_is_written_last(written, value, after):
    before = snapshot(port(1, at("00:01.0", written)))
    edit = SetMultifunction(position(before, "port 1"), value)
    assert changes(before, edit.apply(before)) == ["-" + at("00:01.0", written), "+" + at("00:01.0", after)]


def test_where_libvirt_chooses_the_place_it_is_written_along_but_not_when_taken_out():
    before = snapshot(port(1, "<address type='pci' multifunction='on'/>"))
    for value, after in ((None, ""), (Switch.OFF, " slot='0x01' multifunction='off'")):
        edit = SetMultifunction(position(before, "port 1"), value)
        assert changes(before, edit.apply(before))[1] == f"+<address type='pci'{after}/>"


def test_without_any_address_there_is_nothing_to_write_it_at():
    before = snapshot("    <controller type='sata' index='0'/>\n", port(1, "<address type='pci' slot='junk'/>"))
    with pytest.raises(EditorError, match="no PCI address"):
        SetMultifunction(position(before, "port 1"), Switch.ON).apply(before)


def test_text_is_replaced_as_it_is():
    before = snapshot()
    edit = ReplaceText(b"<domain/>", "Reload")
    assert (edit.apply(before), edit.title(before)) == (b"<domain/>", "Reload")


def test_forgetting_leaves_no_second_address_that_would_count_then():
    """libvirt reads the first `<address>` of a device only."""
    before = snapshot(net(1, at("00:05.0") + at("00:06.0") + "<address type='drive'/>"))
    after = parse(Forget((position(before, "net0"),)).apply(before))
    assert [d.address for d in after.guest.by_tag["interface"]] == [None]
    assert b"drive" not in after.source
