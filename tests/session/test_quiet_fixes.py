"""All fixes that the guest does not notice, at once."""

from editor.edits.replace_text import ReplaceText
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import of_target
from editor.rules.finding import Finding, Fix, Severity
from editor.session.quiet_fixes import TITLE, quiet_fixes
from editor.session.session import Session, State
from tests.rules.domains import NO_USB, ROOT, at, net, port, xml

OLD = of_target(Target(Version(2, 5)))
NEW = Target(Version(9, 0))


def opened(*devices, also=(OLD,)):
    return Session(xml(ROOT, NO_USB, *devices), NEW, also)


def codes(session):
    return [finding.code for finding in session.state.findings]


def test_several_places_are_mended_in_one_step_that_one_undo_takes_back():
    session = opened(port(1, "00:01.0"), port(2, "00:01.1"), port(3, "00:02.0"), port(4, "00:02.1"))
    assert codes(session).count("compat-inferred-multifunction") == 2
    found = quiet_fixes(session.state)
    assert found.titles[:2] == ("Record “on”", "Record “on”")
    session.perform(found.edit)
    assert "compat-inferred-multifunction" not in codes(session)
    assert session.state.title == TITLE
    session.undo()
    assert codes(session).count("compat-inferred-multifunction") == 2


def test_what_the_guest_would_notice_stays():
    session = opened(port(1, "00:01.0", "off"), port(2, "00:01.1"), also=())
    assert codes(session) == ["multifunction-denied"]
    assert quiet_fixes(session.state) == ((), None)


def test_edits_are_not_taken_back():
    session = opened(port(1, "00:01.0"), net("01:00.0"), port(2, "00:02.0"), also=())
    moved = session.state.document.source.replace(at("01:00.0").encode(), at("02:00.0").encode())
    session.perform(ReplaceText(moved, "Move"))
    assert "guest-nic-renamed" in codes(session)
    assert quiet_fixes(session.state).edit is None
    assert session.state.document.source == moved


def test_positions_stay_right_where_a_fix_adds_elements():
    """What libvirt would add is written down by one fix; the next ones name devices behind it."""
    session = opened(port(1, "00:01.0"), port(2, "00:01.1"), net(), port(9, "00:01.2"))
    found = quiet_fixes(session.state)
    session.perform(found.edit)
    snapshot = session.state.snapshot
    on = [snapshot.name(p) for p in snapshot.placements if p.written is not None]
    assert on == ["port 1"]


def test_a_fix_that_does_not_help_keeps_no_other_from_being_done(monkeypatch):
    """Nor does one that cannot be done, or one that the guest notices."""
    session = opened()
    source = session.state.document.source
    done = source.replace(b"</devices>", b"<!-- done --></devices>")

    def finding(name, edit, notices=False):
        return Finding(name, Severity.WARNING, name, {}, (), fixes=(Fix(name, edit, notices),))

    def found(state):
        useless = finding("useless", ReplaceText(state.document.source + b"<!-- -->"))
        good = () if b"done" in state.document.source else (finding("good", ReplaceText(done)),)
        return (useless, finding("impossible", ReplaceText(b"<")), finding("seen", ReplaceText(source), True), *good)

    monkeypatch.setattr(State, "findings", property(found))
    fixes = quiet_fixes(session.state)
    assert fixes.titles == ("good",)
    assert fixes.edit.source == done


def test_a_fix_that_is_called_quiet_but_is_noticed_stays(monkeypatch):
    """Whether the guest notices is asked of the guest's view, not only of the fix."""
    session = opened(port(1, "00:01.0"), net("01:00.0"), port(2, "00:02.0"), also=())
    source = session.state.document.source
    moved = source.replace(at("01:00.0").encode(), at("02:00.0").encode())
    unseen = source.replace(b"</devices>", b"<!-- done --></devices>")

    def found(state):
        wanted = {"seen": moved, "unseen": unseen}
        left = [name for name, text in wanted.items() if state.document.source != text]
        fixes = {name: (Fix(name, ReplaceText(wanted[name]), False),) for name in left}
        return tuple(Finding(name, Severity.WARNING, name, {}, (), fixes=fixes[name]) for name in left)

    monkeypatch.setattr(State, "findings", property(found))
    fixes = quiet_fixes(session.state)
    assert fixes.titles == ("unseen",)
    assert fixes.edit.source == unseen
