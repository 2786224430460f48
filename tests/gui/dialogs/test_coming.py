"""A dialog says what would be wrong afterwards before it does it."""

from __future__ import annotations

from editor.edits.remove import Orphans, Remove
from editor.gui.dialogs.move_dialog import MoveDialog
from editor.gui.dialogs.remove_dialog import RemoveDialog
from editor.gui.grid.mover import Carried, Mover
from editor.resource_files import RESOURCES
from editor.rules.finding import Severity
from editor.session.session import Session
from tests.gui.conftest import FOUR_PORTS, LIBVIRT_9


def _position(session: Session, name: str) -> int:
    snapshot = session.state.snapshot
    return next(at for at, placement in snapshot.by_position.items() if snapshot.name(placement) == name)


def test_the_move_dialog_says_what_comes_of_the_address(qtbot):
    session = Session(FOUR_PORTS, LIBVIRT_9)
    net1 = _position(session, "net1")
    dialog = MoveDialog(Mover(session, session.state.loaded), Carried(net1, (net1,)), "net1", None)
    qtbot.addWidget(dialog)
    dialog.address.setText("03:00.3")  # nothing at function 0
    assert "function 0" in dialog.reason.text()
    assert dialog.go.isEnabled(), "libvirt takes it"
    assert dialog.go.accessibleDescription() == dialog.reason.text()


def test_the_dialog_for_removing_says_what_is_wrong_then(qtbot):
    session = Session((RESOURCES / "samples" / "router.xml").read_bytes(), LIBVIRT_9)
    now = {finding.message for finding in session.state.findings}
    told = 0
    for name in ("port 1", "port 2", "upstream 5"):
        dialog = RemoveDialog(session, (_position(session, name),))
        qtbot.addWidget(dialog)
        for choice in Orphans:
            dialog.choices.chosen.emit(choice)
            then = session.preview(Remove((_position(session, name),), choice)).findings
            wrong = [each for each in then if each.severity is not Severity.NOTE and each.message not in now]
            assert all(finding.message in dialog.answer.text() for finding in wrong[:4])
            told += len(wrong)
    assert told
