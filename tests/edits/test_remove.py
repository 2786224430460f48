import pytest

from editor.edits.remove import Orphans, Remove
from editor.errors import EditorError
from tests.edits.support import at, changes, net, port, position, snapshot


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
