"""A hint says what the state after says: the worst of the findings that a move brings, and nothing better."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.errors import EditorError
from editor.gui.grid.grid_paint import answer_signs
from editor.gui.grid.mover import Carried, Mover
from editor.gui.look.theme import current_theme
from editor.inference.fits import FitKind
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress
from editor.resource_files import RESOURCES
from editor.rules.finding import Severity
from editor.session.session import Session, State, after
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9, click, judged

_SAMPLES = sorted(path.read_bytes() for path in (RESOURCES / "samples").glob("*.xml"))


def _places(session: Session) -> st.SearchStrategy[PciAddress]:
    buses = sorted(session.state.snapshot.buses)
    return st.builds(
        PciAddress, st.just(0), st.sampled_from(buses), st.sampled_from((0, 0, 1, 2, 5, 31)), st.integers(0, 7)
    )


def _devices(session: Session) -> list[int]:
    return sorted(p.device.position for p in session.state.snapshot.placements if p.device is not None)


@settings(max_examples=120, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(_SAMPLES), st.sampled_from((Version(2, 5, 0), Version(9, 0, 0))), st.data())
def test_the_hint_is_the_worst_of_the_new_findings(source, libvirt, data):
    session = Session(source, Target(libvirt))
    mover = Mover(session, session.state.loaded)
    positions = tuple(data.draw(st.lists(st.sampled_from(_devices(session)), min_size=1, max_size=3, unique=True)))
    carried, to = Carried(positions[0], positions), data.draw(_places(session))
    answer = mover.exact(carried, to)
    if answer.edit is None:
        assert answer.kind is FitKind.NO
        assert answer.reason
        return
    then = after(session.state, answer.edit)
    assert then.snapshot.inference.accepted or not session.state.snapshot.inference.accepted
    assert answer.worst == _worst_of_the_new(session.state, then)
    if answer.worst in (Severity.ERROR, Severity.WARNING):
        assert answer.kind in (FitKind.BUT, FitKind.SWAP)
        assert any(finding.message in answer.reason for finding in then.findings)
    else:
        assert answer.kind in (FitKind.YES, FitKind.SWAP)


def _worst_of_the_new(before: State, then: State) -> Severity | None:
    """Worked out otherwise than the program does: sentence by sentence, each taken out once."""
    known = [(finding.severity, finding.message) for finding in before.findings]
    new = []
    for finding in then.findings:
        if (finding.severity, finding.message) in known:
            known.remove((finding.severity, finding.message))
        else:
            new.append(finding.severity)
    return min(new, key=list(Severity).index, default=None)


def _answers(source: bytes, chance: random.Random) -> Iterator[tuple[Mover, Carried, PciAddress]]:
    session = Session(source, LIBVIRT_9)
    mover = Mover(session, session.state.loaded)
    for position in chance.sample(_devices(session), 3):
        for bus in session.state.snapshot.buses:
            place = PciAddress(0, bus, chance.choice((0, 1)), chance.choice((0, 1)))
            yield mover, Carried(position, (position,)), place


@pytest.mark.parametrize("source", _SAMPLES, ids=lambda source: "")
def test_never_wrongly_green(source, qapp):
    """What is shown at once is no green: that comes when everything is known."""
    theme = current_theme()
    for mover, carried, to in _answers(source, random.Random(3)):
        first = mover.answer(carried, to)
        if first.edit is not None:
            assert answer_signs(theme, first)[1] == ""
        exact = mover.exact(carried, to)
        assert mover.answer(carried, to) == exact, "it is remembered"
        if answer_signs(theme, exact)[1] == "yes":
            assert exact.worst in (None, Severity.NOTE)


def test_several_devices_are_warned_of_as_one_is():
    session = Session(FOUR_PORTS, LIBVIRT_9)
    mover = Mover(session, session.state.loaded)
    ports = tuple(_named(session, name) for name in ("port 3", "port 4"))
    answer = mover.exact(Carried(ports[0], ports), PciAddress(0, 0, 4, 1))  # nothing at function 0 there
    assert answer.kind is FitKind.BUT
    assert answer.worst is Severity.WARNING


def test_what_libvirt_rejects_as_a_whole_is_no_place():
    """The place alone would do, but then there is none left for what libvirt adds."""
    source = (RESOURCES / "samples" / "unplaced.xml").read_bytes()
    session = Session(source, LIBVIRT_9)
    mover = Mover(session, session.state.loaded)
    refused = 0
    for position in _devices(session):
        for bus in session.state.snapshot.buses:
            carried, to = Carried(position, (position,)), PciAddress(0, bus, 0, 0)
            edit = mover.answer(carried, to).edit
            try:
                then = after(session.state, edit) if edit is not None else None
            except EditorError:
                then = None
            if then is not None and not then.snapshot.inference.accepted:
                refused += 1
                assert mover.tried(carried, to).kind is FitKind.NO
                assert mover.tried(carried, to).edit is None
    assert refused


def test_all_places_in_sight_become_exact(window, qtbot):
    judged(window, qtbot)
    drag = window.grid.drag
    net1 = _named(window.workspace.current.session, "net1")
    drag.begin(Carried(net1, (net1,)))
    seen = window.grid._geometry.seen_places()
    assert len(seen) > 16
    qtbot.waitUntil(lambda: all(drag.answer(place).is_exact for place in seen))
    drag.end()


def test_a_cut_says_what_pasting_would_do(window, qtbot):
    judged(window, qtbot)
    click(window, PciAddress(0, 2, 0, 0))
    window.gestures.cut()
    click(window, PciAddress(0, 1, 0, 3))
    cut = window.gestures.cut_devices()
    qtbot.waitUntil(lambda: window.grid.drag.mover.answer(cut, PciAddress(0, 1, 0, 3)).is_exact)
    answer = window.grid.drag.paste_answer(PciAddress(0, 1, 0, 3))
    assert answer.kind is FitKind.BUT
    qtbot.waitUntil(lambda: answer.reason.splitlines()[0] in window.statusBar().currentMessage())
    qtbot.keyClick(window.grid, "\x1b")
    assert not window.gestures.marked


def _named(session: Session, name: str) -> int:
    snapshot = session.state.snapshot
    return next(at for at, placement in snapshot.by_position.items() if snapshot.name(placement) == name)


def test_what_may_be_pasted_is_judged_ahead_also_where_its_hint_is_known(window, qtbot):
    """The hint was worked out on a state of its own; the one that a paste leads to is to be ready, too."""
    judged(window, qtbot)
    click(window, PciAddress(0, 2, 0, 0))
    window.gestures.cut()
    cut, to = window.gestures.cut_devices(), PciAddress(0, 1, 0, 3)
    mover = window.grid.drag.mover
    mover.learn(cut, to, mover.work(cut, to)())
    assert mover.answer(cut, to).is_exact
    click(window, to)
    qtbot.waitUntil(lambda: mover.after(cut, to).is_judged)
