from editor.document.read import parse
from editor.pci.address import PciAddress
from editor.rules.check import check
from editor.rules.finding import Finding, Severity
from editor.rules.marks import marks
from editor.rules.question import Question
from editor.snapshot.derive import derive
from tests.rules.domains import NO_USB, ROOT, TARGET, port, xml

HERE = PciAddress(0, 0, 2, 0)


def found(severity, places=(HERE,), positions=()):
    return Finding("x", severity, "", {}, places, positions)


def test_the_worst_severity_marks_and_notes_do_not():
    findings = (found(Severity.WARNING, (), (7,)), found(Severity.ERROR, (), (7,)), found(Severity.WARNING, (), (7, 8)))
    assert marks(findings).by_position == {7: "error", 8: "warning"}
    assert marks((found(Severity.NOTE), found(Severity.NOTE, (), (7,)))) == marks(())


def test_a_place_is_marked_where_no_device_is_named():
    assert marks((found(Severity.ERROR),)).by_place == {HERE: "error"}
    assert marks((found(Severity.ERROR, (HERE,), (7,)),)).by_place == {}


def test_a_device_has_the_mark_of_its_finding():
    devices = port(1, "00:02.0", "off"), port(2, "00:02.1")
    snapshot = derive(parse(xml(ROOT, NO_USB, *devices)), TARGET)
    shown = marks(check(Question(snapshot)))
    denied = snapshot.by_address[HERE][0]
    assert shown.mark(denied) == "error"
