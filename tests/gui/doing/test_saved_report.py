"""A report of a save holds what one wants to know later, as text and as a page, and no secret."""

from pathlib import Path

from editor.connection.answers import Stored
from editor.gui.doing.saved_report import Reporting
from tests.gui.conftest import FOUR_PORTS, NET1, click, judged


def report(window):
    known = Reporting().begin(window.workspace.current)
    before = FOUR_PORTS.replace(b"<memballoon", b"<graphics type='vnc' passwd='geheim'/><memballoon")
    stored = Stored(before, before.replace(b"geheim", b"anders"), Path("/backups/four.xml"), True)
    return Reporting().made("<four>", "qemu:///system", known, FOUR_PORTS, stored)


def test_as_text_and_as_a_page(window, qtbot, tmp_path):
    click(window, NET1)
    window.gestures.nudge_right()
    judged(window, qtbot)
    made = report(window)
    text = made.text()
    for part in ("<four>", "qemu:///system", "/backups/four.xml", "Move net1 to 02:00.1", "next shutdown", "passwd"):
        assert part in text
    assert "warning" in text or "error" in text or "note" in text
    assert "geheim" not in text
    assert "anders" not in text
    assert "<h1>&lt;four&gt; was saved</h1>" in made.html()


def test_written_by_its_name_and_again(window, tmp_path):
    made = report(window)
    for name in ("report.txt", "report.html", "report.txt"):
        made.write(tmp_path / name)
    assert (tmp_path / "report.txt").read_text() == made.text()
    assert (tmp_path / "report.html").read_text() == made.html()
    assert (tmp_path / "report.txt").stat().st_mode & 0o077 == 0
