import gc
from weakref import ref

import pytest

from editor.edits.move import Move
from editor.edits.multifunction import SetMultifunction
from editor.edits.replace_text import ReplaceText
from editor.errors import EditorError
from editor.knowledge.target import Target, Version
from editor.pci.address import PciAddress, Switch
from editor.session.policy import Policy
from editor.session.session import Session
from tests.edits.support import TARGET, at, net, port, position, snapshot

OLD = Target(Version(2, 5))


@pytest.fixture
def session():
    ports = [port(n, at(f"00:0{n}.0")) for n in (1, 2)]
    return Session(snapshot(*ports, net(1, at("01:00.0")), net(2, at("02:00.0"))).document.source, TARGET)


def move(session: Session, name: str, to: str) -> None:
    session.perform(Move(((position(session.state.edited, name), PciAddress.parse(to)),)))


def test_undo_and_redo_go_through_all_states(session):
    seen = []
    session.on_change = lambda state: seen.append(state.title)
    opened = session.state.output
    move(session, "net1", "01:00.1")
    first = session.state.output
    move(session, "net0", "02:00.0")
    session.undo()
    assert session.state.output == first
    session.undo()
    assert session.state.output == opened
    assert not session.modified
    session.undo()
    session.redo()
    session.redo()
    session.redo()
    assert session.modified
    assert seen[:2] == ["Move net1 to 01:00.1", "Move net0 to 02:00.0"]
    assert [moment.title for moment in session.history] == ["", "Move net1 to 01:00.1", "Move net0 to 02:00.0"]


def test_undo_goes_as_far_back_as_there_are_edits_though_few_states_are_kept(session):
    texts, states = [session.state.output], [ref(session.state)]
    for number in range(100, 160):
        session.rewrite(texts[0].replace(b"<memory unit='MiB'>64<", b"<memory unit='MiB'>%d<" % number), "Edit")
        texts.append(session.state.output)
        states.append(ref(session.state))
    gc.collect()
    assert sum(state() is not None for state in states) < 20
    for text in reversed(texts[:-1]):
        session.undo()
        assert session.state.output == text
    session.go(60)
    assert session.state.output == texts[-1]


def test_the_saved_moment_is_known_whatever_the_policy_writes_beside_it(session):
    assert session.saved_at == 0
    session.ask(TARGET, (), Policy.RECORD)
    move(session, "net1", "01:00.1")
    session.was_saved(session.state.output)
    move(session, "net1", "01:00.2")
    assert (session.saved_at, session.at) == (1, 2)
    session.was_saved(b"<domain type='qemu'><name>of somebody else</name></domain>")
    assert session.saved_at == -1


def test_an_edit_after_undo_drops_what_was_undone(session):
    move(session, "net1", "01:00.1")
    session.undo()
    move(session, "net1", "01:00.2")
    session.redo()
    assert [moment.title for moment in session.history] == ["", "Move net1 to 01:00.2"]


def test_an_edit_without_effect_leaves_no_trace(session):
    move(session, "net1", "02:00.0")
    assert len(session.history) == 1


def test_a_refused_edit_changes_nothing(session):
    with pytest.raises(EditorError):
        move(session, "net1", "01:00.0")
    with pytest.raises(EditorError):
        session.perform(ReplaceText(b"<domain><oops>"))
    assert len(session.history) == 1


def test_a_preview_is_no_edit(session):
    edit = Move(((position(session.state.edited, "net1"), PciAddress.parse("01:00.1")),))
    assert session.preview(edit).output != session.state.output
    assert not session.modified


def test_the_policy_decides_whether_the_inferred_value_leaves_and_it_goes_away_with_its_cause(session):
    session.ask(TARGET, (), Policy.RECORD)
    assert not session.modified
    move(session, "net1", "01:00.1")
    assert at("01:00.0", "on").encode() in session.state.output
    assert b"multifunction" not in session.state.document.source
    move(session, "net1", "02:00.0")
    assert not session.modified
    move(session, "net1", "01:00.1")
    session.ask(TARGET, (), Policy.LEAVE)
    assert b"multifunction" not in session.state.output


def test_an_on_that_an_unsaved_edit_recorded_goes_away_with_what_needed_it(session):
    move(session, "net1", "01:00.1")
    session.perform(SetMultifunction(position(session.state.edited, "net0"), Switch.ON))
    assert at("01:00.0", "on").encode() in session.state.output
    move(session, "net1", "02:00.0")
    assert not session.modified


def test_an_on_that_was_there_when_the_text_was_opened_stays():
    before = snapshot(
        port(1, at("00:01.0")), port(2, at("00:02.0")), net(1, at("01:00.0", "on")), net(2, at("01:00.1"))
    )
    session = Session(before.document.source, TARGET)
    move(session, "net1", "02:00.0")
    assert at("01:00.0", "on").encode() in session.state.output


def test_an_on_that_somebody_wrote_where_nothing_needed_it_stays(session):
    session.perform(SetMultifunction(position(session.state.edited, "net0"), Switch.ON))
    move(session, "net1", "02:00.1")
    assert at("01:00.0", "on").encode() in session.state.output


def test_an_on_that_was_saved_meanwhile_stays(session):
    move(session, "net1", "01:00.1")
    session.perform(SetMultifunction(position(session.state.edited, "net0"), Switch.ON))
    session.was_saved(session.state.output)
    move(session, "net1", "02:00.0")
    assert at("01:00.0", "on").encode() in session.state.output


class TestTyping:
    """A text typed over the output."""

    @pytest.fixture
    def recording(self, session):
        session.ask(TARGET, (), Policy.RECORD)
        move(session, "net1", "01:00.1")
        return session

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            (b"<memory unit='MiB'>64<", b"<memory unit='MiB'>128<"),
            (b"<devices>\n", b"<devices>\n" + net(9, at("02:00.0")).encode()),
            (at("00:02.0").encode(), at("00:03.0").encode()),
            (b"52:54:00:00:00:01", b"52:54:00:00:00:09"),
        ],
        ids=["elsewhere", "another device before it", "another device's address", "the device itself"],
    )
    def test_what_the_policy_recorded_stays_recorded_only(self, recording, old, new):
        text = recording.state.output.replace(old, new)
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output == text
        assert at("01:00.0", "on").encode() in text
        assert b"multifunction" not in recording.state.document.source
        recording.ask(TARGET, (), Policy.LEAVE)
        assert b"multifunction" not in recording.state.output

    def test_a_new_need_is_recorded_beside_it(self, recording):
        text = recording.state.output.replace(b"<devices>\n", b"<devices>\n" + (net(8) + net(9)).encode())
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output.count(b"multifunction='on'") == 2, "libvirt adds a port beside port 1"
        assert b"multifunction" not in recording.state.document.source

    def test_what_was_touched_is_written(self, recording):
        text = recording.state.output.replace(b" multifunction='on'", b' multifunction="on"')
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output == text
        recording.ask(TARGET, (), Policy.LEAVE)
        assert recording.state.output == text

    def test_an_on_typed_where_nothing_was_recorded_is_written(self, recording):
        moved = recording.state.output.replace(at("00:02.0").encode(), at("00:02.0", "on").encode())
        text = moved.replace(b"    <memballoon", net(9, at("00:02.1")).encode() + b"    <memballoon")
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output == text
        recording.ask(TARGET, (), Policy.LEAVE)
        assert at("00:02.0", "on").encode() in recording.state.output
        assert recording.state.output.count(b"multifunction") == 1

    def test_one_touched_one_not(self, recording):
        recording.perform(
            ReplaceText(
                recording.state.document.source.replace(
                    b"    <memballoon", (net(3, at("02:00.0")) + net(4, at("02:00.1"))).encode() + b"    <memballoon"
                )
            )
        )
        text = recording.state.output.replace(b" multifunction='on'", b' multifunction="on"', 1)
        assert text.count(b"multifunction=") == 2
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output == text
        assert recording.state.document.source.count(b"multifunction=") == 1

    def test_off_is_written_and_no_longer_recorded(self, recording):
        text = recording.state.output.replace(b"multifunction='on'", b"multifunction='off'")
        recording.rewrite(text, "Edit the XML text")
        assert recording.state.output == text == recording.state.document.source

    def test_taking_the_recorded_value_out_is_no_edit_for_the_policy_writes_it_again(self, recording):
        before = recording.state
        recording.rewrite(before.document.source, "Edit the XML text")
        assert recording.state is before

    def test_several_pauses_are_one_undo_step(self, session):
        for number, memory in enumerate((b"65", b"66", b"67")):
            text = session.state.output.replace(
                session.state.output[session.state.output.index(b"MiB'>") :][5:7], memory
            )
            session.rewrite(text, "Edit the XML text", amend=number > 0)
        assert len(session.history) == 2
        session.undo()
        assert not session.modified

    def test_typing_it_back_leaves_no_trace(self, session):
        opened = session.state.output
        session.rewrite(opened.replace(b"64<", b"65<"), "Edit the XML text")
        session.rewrite(opened, "Edit the XML text", amend=True)
        assert (session.at, session.modified) == (0, False)

    def test_no_domain_is_refused_and_nothing_changes(self, session):
        with pytest.raises(EditorError):
            session.rewrite(b"<domain>", "Edit the XML text")
        assert len(session.history) == 1


def test_asking_for_another_target_holds_every_state_against_it(session):
    move(session, "net1", "01:00.1")
    session.ask(OLD, (), Policy.LEAVE)
    assert session.state.snapshot.target == OLD
    session.undo()
    assert session.state.snapshot.target == OLD


def test_what_somebody_else_wrote_comes_as_an_edit_with_its_title(session):
    theirs = session.state.document.source.replace(b"<name>g<", b"<name>theirs<")
    session.take_over(theirs, "Take over what changed on disk")
    assert session.state.document.source == theirs
    assert session.state.title == "Take over what changed on disk"
    session.undo()
    assert session.is_behind
