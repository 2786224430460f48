"""Pin names of network interfaces."""

from editor.document.read import parse
from editor.edits.acpi_index import PinName, written_index
from editor.snapshot.derive import derive
from tests.edits.support import TARGET, at, changes, net, port, position, snapshot


def test_each_gets_the_lowest_free_index():
    before = snapshot(port(1), net(1), net(2, "<acpi index='1'/>"), net(3))
    edit = PinName((position(before, "net0"), position(before, "net2")))
    assert changes(before, edit.apply(before)) == ["+<acpi index='2'/>", "+<acpi index='3'/>"]
    assert edit.title(before) == "Name net0 eno2, net2 eno3 in the guest"


def test_an_index_that_is_there_is_replaced():
    before = snapshot(net(1, "<acpi index='7'/>"), net(2, "<acpi index='7'/>"))
    after = PinName((position(before, "net1"),)).apply(before)
    assert changes(before, after) == ["-<acpi index='7'/>", "+<acpi index='1'/>"]


def test_the_address_stays():
    before = snapshot(port(1, at("00:01.0")), net(1, at("01:00.0")))
    after = derive(parse(PinName((position(before, "net0"),)).apply(before)), TARGET)
    device = after.by_position[position(after, "net0")].device
    assert device is not None
    assert written_index(device) == 1
    assert device.place == before.by_position[position(before, "net0")].address
