"""Findings: filtered, by severity; a fix is seen before it is done; all quiet ones at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.edits.replace_text import ReplaceText
from editor.gui.panels.findings_table import Group
from editor.outlook.candidate import candidate
from editor.pci.address import PciAddress
from editor.rules.finding import Severity
from tests.gui.conftest import FOUR_PORTS, click, fix_button, judged

LEFT = Qt.MouseButton.LeftButton
PORT_4 = b"<address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x3'/>"


@pytest.fixture
def troubled(make_window, tmp_path, qtbot):
    """An error for libvirt 2.5.0 that is mended unseen, and a warning: port 4 alone at a function other than 0."""
    path = tmp_path / "troubled.xml"
    path.write_bytes(FOUR_PORTS.replace(PORT_4, PORT_4.replace(b"slot='0x01'", b"slot='0x02'")))
    window = make_window(also=(candidate("2.5.0"),))
    window.workspace.open_file(str(path))
    judged(window, qtbot)
    return window


def shown(window) -> list[str]:
    return [finding.code for finding in window.panels.findings.table.rows.findings]


def the(window, code):
    return next(finding for finding in window.state.findings if finding.code == code)


def test_by_severity_with_headings_that_the_keyboard_passes(troubled):
    rows = troubled.panels.findings.table.rows.rows
    heads = [row.severity for row in rows if isinstance(row, Group)]
    assert heads == sorted(heads, key=list(Severity).index)
    assert len(heads) > 1
    assert isinstance(rows[0], Group)
    table = troubled.panels.findings.table
    table.setFocus()
    seen = []
    for _ in rows:
        QTest.keyClick(table, Qt.Key.Key_Down)
        seen.append(table.chosen_finding())
    assert all(seen)
    assert seen[-1] is table.rows.findings[-1]


def test_filtered_by_severity_and_word(troubled):
    everything = shown(troubled)
    QTest.mouseClick(troubled.panels.findings.severities[Severity.ERROR], LEFT)
    assert 0 < len(shown(troubled)) < len(everything)
    QTest.mouseClick(troubled.panels.findings.severities[Severity.ERROR], LEFT)
    assert shown(troubled) == everything
    QTest.keyClicks(troubled.panels.findings.wanted, "no-function")
    assert set(shown(troubled)) == {"multifunction-no-function-0"}
    troubled.panels.findings.wanted.clear()
    QTest.keyClicks(troubled.panels.findings.wanted, "nothing of the kind")
    assert shown(troubled) == []


def test_a_fix_is_seen_before_it_is_done_and_may_be_left(troubled, qtbot):
    before = troubled.state
    button = fix_button(troubled.panels.findings.table, the(troubled, "compat-inferred-multifunction"))
    QTest.mouseClick(button, LEFT)
    preview = troubled.fixing.preview
    assert "+      <address" in preview.difference.toPlainText()
    assert "multifunction='on'" in preview.difference.toPlainText()
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: troubled.fixing.preview is None)
    assert troubled.state is before
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(troubled.fixing.preview, Qt.Key.Key_Return)
    judged(troubled, qtbot)
    assert "compat-inferred-multifunction" not in shown(troubled)


def test_all_that_the_guest_does_not_notice(troubled, qtbot):
    assert troubled.panels.findings.fix_all.isVisible()
    QTest.mouseClick(troubled.panels.findings.fix_all, LEFT)
    qtbot.waitUntil(lambda: troubled.fixing.preview is not None)
    steps = troubled.workspace.current.session.at
    QTest.mouseClick(troubled.fixing.preview.apply, LEFT)
    judged(troubled, qtbot)
    assert troubled.workspace.current.session.at == steps + 1
    assert "compat-inferred-multifunction" not in shown(troubled)
    QTest.keyClick(troubled, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    judged(troubled, qtbot)
    assert "compat-inferred-multifunction" in shown(troubled)


def test_cells_and_findings_both_ways(troubled):
    finding = the(troubled, "multifunction-no-function-0")
    table = troubled.panels.findings.table
    QTest.mouseClick(
        table.viewport(), LEFT, pos=table.visualRect(table.rows.index(table.rows.row_of(finding), 2)).center()
    )
    assert [cell.address for cell in troubled.grid.selected_cells()] == [PciAddress(0, 0, 2, 3)]
    assert "multifunction-no-function-0" in troubled.panels.findings.page.toPlainText()
    click(troubled, PciAddress(0, 0, 1, 0))
    assert table.chosen_finding().code == "compat-inferred-multifunction"


def test_a_fix_of_another_state_is_not_done(troubled, qtbot):
    """The preview was of a text that is no longer the one that is shown."""
    QTest.mouseClick(fix_button(troubled.panels.findings.table, the(troubled, "compat-inferred-multifunction")), LEFT)
    preview = troubled.fixing.preview
    session = troubled.workspace.current.session
    session.perform(ReplaceText(session.state.document.source + b"<!-- later -->\n", "later"))
    later = session.state.document.source
    preview.apply_wanted.emit()
    assert session.state.document.source == later


def test_fixes_found_for_another_state_are_not_shown(troubled, qtbot):
    session = troubled.workspace.current.session
    QTest.mouseClick(troubled.panels.findings.fix_all, LEFT)
    session.perform(ReplaceText(session.state.document.source + b"<!-- later -->\n", "later"))
    qtbot.waitUntil(troubled.panels.findings.fix_all.isEnabled)
    assert troubled.fixing.preview is None
