"""Where devices may go, and what the answer is based on."""

from __future__ import annotations

import pytest

from editor.gui.grid.mover import Carried, Mover
from editor.inference.fits import FitKind
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.render.cells import Badge
from editor.session.policy import Policy
from editor.session.session import Session
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9, NET0, NET1, NET1_UNPLACED


def mover(source: bytes = FOUR_PORTS, target=LIBVIRT_9, policy=Policy.LEAVE) -> tuple[Mover, Session]:
    session = Session(source, target)
    session.ask(session.state.target, (), policy)
    return Mover(session, session.state.edited), session


def carried(session: Session, *names: str) -> Carried:
    snapshot = session.state.edited
    found = tuple(at for at, placement in snapshot.by_position.items() if snapshot.name(placement) in names)
    return Carried(found[0], found)


@pytest.mark.parametrize(
    ("name", "to", "kind"),
    [
        ("net1", "03:00.0", FitKind.YES),
        ("net1", "01:00.1", FitKind.BUT),  # shares a port: no hot-plug
        ("net1", "01:00.0", FitKind.SWAP),
        ("net1", "02:00.0", FitKind.NO),  # where it is
        ("net1", "00:1f.0", FitKind.NO),  # the chipset
        ("net1", "00:00.1", FitKind.NO),  # libvirt: no address
        ("net1", "01:05.0", FitKind.NO),  # a port has one slot
        ("net1", "77:00.0", FitKind.NO),  # no such bus
        ("net1", "00:01.0", FitKind.NO),  # swapping a port with what is behind another
        ("port 1", "01:00.1", FitKind.NO),  # behind itself
        ("port 4", "00:02.0", FitKind.YES),
    ],
)
def test_a_device_alone(name, to, kind):
    judge, session = mover()
    answer = judge.answer(carried(session, name), PciAddress.parse(to))
    assert answer.kind is kind, answer
    assert answer.reason
    assert (answer.edit is None) == (kind is FitKind.NO)


def test_the_preview_is_what_performing_gives():
    judge, session = mover()
    device, to = carried(session, "net1"), NET0.at(1)
    shown = judge.preview(device, to)
    assert shown.cell(NET0).occupants[0].badge is Badge.INFERRED
    session.perform(judge.answer(device, to).edit)
    assert shown.snapshot.document.source == session.state.output


def test_the_hints_of_a_drag_derive_nothing(monkeypatch):
    """A drag asks for all cells that are seen, before it paints."""
    judge, session = mover(NET1_UNPLACED)  # libvirt chooses something: a move may have to be tried out
    device = carried(session, "net0")
    monkeypatch.setattr("editor.edits.move.derive", None)
    assert judge.answer(device, PciAddress(0, 3, 0, 0)).kind is FitKind.YES
    with pytest.raises(TypeError):
        judge.preview(device, PciAddress(0, 3, 0, 0))


def test_several_keep_their_distance_and_take_free_places_only():
    judge, session = mover()
    ports = carried(session, "port 1", "port 2")
    answer = judge.answer(ports, PciAddress(0, 0, 2, 0))
    assert answer.kind is FitKind.YES
    assert [place.short for _, place in answer.edit.moves] == ["00:02.0", "00:02.1"]
    assert judge.answer(ports, PciAddress(0, 0, 1, 2)).kind is FitKind.NO, "port 3 is there"
    assert judge.answer(ports, PciAddress(0, 0, 2, 7)).kind is FitKind.NO, "no function 8"


def test_an_unplaced_device_can_take_the_place_that_libvirt_would_give_it():
    text = NET1_UNPLACED
    judge, session = mover(text)
    assert judge.answer(carried(session, "net1"), NET1).kind is FitKind.YES


def test_a_libvirt_without_inference_takes_it_when_on_is_recorded():
    old = Target(Version(2, 5, 0))
    text = FOUR_PORTS.replace(b"slot='0x01' function='0x0'/>", b"slot='0x01' function='0x0' multifunction='on'/>")
    for policy, kind in ((Policy.LEAVE, FitKind.NO), (Policy.RECORD, FitKind.YES)):
        judge, session = mover(text, old, policy)
        assert judge.answer(carried(session, "net1"), NET0.at(1)).kind is kind, policy
