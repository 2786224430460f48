import pytest

from editor.document.read import parse
from editor.edits.add_controller import AddSwitch
from editor.edits.remove import Orphans, Remove, orphans
from editor.errors import EditorError
from editor.snapshot.derive import derive
from tests.edits.support import TAIL, TARGET, at, changes, net, port, position, snapshot


@pytest.fixture
def before():
    return snapshot(port(1, at("00:01.0")), port(2, at("00:02.0")), net(1, at("01:00.0")))


def removed(before, *names, orphans=None):
    edit = Remove(tuple(position(before, name) for name in names), orphans)
    return [line for line in changes(before, edit.apply(before)) if not line.startswith(("-<mac", "-<model"))]


def test_a_device_goes_with_its_lines(before):
    assert removed(before, "net0") == ["-<interface type='user'>", "-" + at("01:00.0"), "-</interface>"]


def test_an_unused_controller_goes(before):
    assert removed(before, "port 2")[0] == "-<controller type='pci' index='2' model='pcie-root-port'>"


def test_a_controller_in_use_goes_only_with_a_word_on_what_is_behind_it(before):
    with pytest.raises(EditorError, match="net0 would lose the bus"):
        removed(before, "port 1")
    forgotten = removed(before, "port 1", orphans=Orphans.FORGET)
    assert "-" + at("01:00.0") in forgotten
    assert "-<interface type='user'>" not in forgotten
    assert "-<interface type='user'>" in removed(before, "port 1", orphans=Orphans.REMOVE)


def test_what_goes_too_is_no_orphan(before):
    assert "-<interface type='user'>" in removed(before, "port 1", "net0")


def test_the_root_stays(before):
    with pytest.raises(EditorError, match="cannot be removed"):
        removed(before, "root 0")


def test_a_switch_goes_as_one():
    root = snapshot(port(1, at("00:01.0")), port(2, at("00:01.1")))
    before = derive(parse(AddSwitch(2).apply(root)), TARGET)
    edit = Remove((position(before, "upstream 3"),))
    assert edit.apply(before) == root.document.source
    assert edit.title(before) == "Remove upstream 3, downstream 4, downstream 5"


def test_who_is_behind_a_switch_is_asked_about():
    switch = AddSwitch(2).apply(snapshot(port(1, at("00:01.0"))))
    before = derive(parse(switch.replace(TAIL.encode(), (net(1, at("04:00.0")) + TAIL).encode())), TARGET)
    at_ = (position(before, "upstream 2"),)
    assert [before.name(p) for p in orphans(before, at_)] == ["net0"]
    after = derive(parse(Remove(at_, Orphans.FORGET).apply(before)), TARGET)
    assert [(after.name(p), p.address.short) for p in after.unplaced] == [("net0", "01:00.0")]


def test_controllers_behind_each_other_have_an_end():
    """libvirt refuses that, but somebody may have typed it and want to remove one of them."""
    before = snapshot(port(1, at("02:00.0")), port(2, at("01:00.0")), net(1, at("01:00.1")))
    gone = (position(before, "port 1"),)
    assert sorted(before.name(p) for p in orphans(before, gone)) == ["net0", "port 2"]
    assert b"<interface" not in Remove(gone, Orphans.REMOVE).apply(before)
