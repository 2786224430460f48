"""The XML panel: bytes come back as they were, marks stand where the element stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from editor.document.read import parse
from editor.edits.add_root_ports import AddRootPorts
from editor.gui.panels.panels import XML
from editor.gui.panels.xml_view import XmlPanel, difference
from editor.session.policy import Policy
from tests.gui.conftest import FOUR_PORTS, NET0, NET1, click, place_of

DOMAIN = "<domain>\n  <name>Gerät 🖥</name>\n  <devices>\n    <rng model='virtio'/>\n  </devices>\n</domain>\n"


@pytest.fixture
def panel(qtbot) -> XmlPanel:
    made = XmlPanel()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "source",
    [
        DOMAIN.encode(),
        b"\xef\xbb\xbf" + DOMAIN.encode(),
        DOMAIN.replace("\n", "\r\n").encode(),
        ("<?xml version='1.0' encoding='iso-8859-1'?>" + DOMAIN.replace("🖥", "")).encode("iso-8859-1"),
    ],
    ids=["utf-8", "byte order mark", "crlf", "latin-1"],
)
def test_only_what_is_typed_changes(panel, qtbot, source):
    panel.show_document(parse(source))
    assert not panel.text.isReadOnly()
    edits = []
    panel.typed.connect(lambda text, goes_on: edits.append(text))
    panel.read_back()
    assert not edits, "nothing was typed"
    cursor = panel.text.document().find("virtio")
    cursor.insertText("other")
    panel.read_back()
    assert edits[0] == source.replace(b"virtio", b"other")


def test_mixed_line_ends_are_read_only(panel):
    panel.show_document(parse(DOMAIN.replace("\n", "\r\n", 1).encode()))
    assert panel.text.isReadOnly()


def test_the_mark_is_on_the_element(panel):
    document = parse(DOMAIN.encode())
    panel.show_document(document)
    panel.mark((document.guest.devices[0].position,), follow=True)
    (mark,) = panel.text.extraSelections()
    assert mark.cursor.selectedText() == "<rng model='virtio'/>"


def test_a_pause_is_enough(panel, qtbot):
    panel.show_document(parse(DOMAIN.encode()))
    with qtbot.waitSignal(panel.typed) as caught:
        panel.text.document().find("virtio").insertText("builtin")
    assert b"builtin" in caught.args[0]


def test_an_error_has_its_line_and_leaves_the_text(panel):
    panel.show_document(parse(DOMAIN.encode()))
    panel.text.document().find("</devices>").insertText("</device>")
    panel.read_back()
    assert panel.complaint.text().startswith("Line 5, column ")
    assert "</device>" in panel.text.toPlainText()
    panel.show_document(parse(DOMAIN.replace("virtio", "x").encode()))
    assert "</device>" in panel.text.toPlainText(), "another edit does not take the text away"


def test_the_error_is_underlined_where_it_is(panel):
    panel.show_document(parse(DOMAIN.encode()))
    panel.text.document().find("model=").insertText("model=virtio model=")
    panel.read_back()
    marks = panel.text.extraSelections()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    (text,) = [mark.cursor.selectedText() for mark in marks if mark.format.underlineStyle() == wave]
    assert text.startswith("<rng model=")


def test_only_the_difference_is_replaced_so_that_the_cursor_stays(panel):
    panel.show_document(parse(DOMAIN.encode()))
    panel.text.setTextCursor(panel.text.document().find("</devices>"))
    panel.show_document(parse(DOMAIN.replace("Gerät", "G").encode()))
    assert panel.text.textCursor().selectedText() == "</devices>"
    assert panel.text.toPlainText() == DOMAIN.replace("Gerät", "G")


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("abc", "abc"), ("aXc", "aYYc"), ("aa", "aaa"), ("aaa", "a"), ("x", ""), ("🖥a", "🖥b")],
)
def test_the_difference_leads_from_one_to_the_other(before, after):
    start, end, new = difference(before, after)
    assert before[:start] + new + before[end:] == after


CONTROL = Qt.KeyboardModifier.ControlModifier


class TestInTheWindow:
    """Typed in the panel, seen in the grid."""

    @pytest.fixture
    def text(self, window):
        window.panels.show_xml()
        return window.panels.xml.text

    def replace(self, text, old: str, new: str) -> None:
        cursor = text.document().find(old)
        assert not cursor.isNull()
        text.setTextCursor(cursor)
        QTest.keyClicks(text, new)

    def test_control_return_reads_at_once_and_the_grid_follows(self, window, text):
        self.replace(text, "bus='0x02'", "bus='0x03'")
        assert place_of(window, "net1") == NET1
        QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
        assert place_of(window, "net1").bus == 3
        assert "bus='0x03'\n" not in text.toPlainText(), "no line was broken"

    def test_pauses_are_one_undo_step_and_what_follows_leaving_another(self, window, text):
        for old, new in (("slot='0x01' function='0x2'", "slot='0x02' function='0x0'"), ("slot='0x02'", "slot='0x03'")):
            self.replace(text, old, new)
            window.panels.xml.read_back()
        assert len(window.workspace.current.session.history) == 2
        window.grid.setFocus()
        text.setFocus()
        self.replace(text, "slot='0x03'", "slot='0x04'")
        window.grid.setFocus()
        assert len(window.workspace.current.session.history) == 3
        window.gestures.undo()
        assert b"slot='0x03'" in window.state.output
        window.gestures.undo()
        assert window.state.output == FOUR_PORTS

    def test_control_z_takes_typing_back_and_then_other_edits(self, window, text):
        click(window, NET1)
        QTest.keyClick(window.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        text.setFocus()
        self.replace(text, "memballoon model='none'", "memballoon model='virtio'")
        window.panels.xml.read_back()
        assert b"memballoon model='virtio'" in window.state.output
        while text.document().isUndoAvailable():
            QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)
        window.panels.xml.read_back()
        assert b"memballoon model='virtio'" not in window.state.output
        assert place_of(window, "net1") == NET1.at(1)
        QTest.keyClick(text, Qt.Key.Key_Z, CONTROL)
        assert window.state.output == FOUR_PORTS

    def test_the_cursor_selects_the_device_and_the_other_way_round(self, window, text):
        text.setTextCursor(text.document().find("52:54:00:00:00:02"))
        assert [cell.address for cell in window.grid.selected_cells()] == [NET1]
        assert text.hasFocus()
        click(window, NET0)
        assert text.textCursor().block().text().strip() == "<interface type='user'>"
        assert text.extraSelections()[0].cursor.selectedText().count("52:54:00:00:00:01") == 1

    def test_the_mark_stays_on_the_device_when_elements_come_before_it(self, window, text):
        click(window, NET1)
        window.gestures.perform(AddRootPorts(9))
        assert text.extraSelections()[0].cursor.selectedText().count("52:54:00:00:00:02") == 1
        assert text.textCursor().block().text().strip() == "<interface type='user'>"

    def test_opened_from_another_panel_it_shows_the_selected_device(self, window):
        click(window, NET1)
        window.panels.show_history()
        window.panels.show_xml()
        assert window.panels.xml.text.textCursor().position() > FOUR_PORTS.index(b"52:54:00:00:00:01")

    def test_the_save_policy_says_so_when_it_writes_again_what_was_taken_out(self, window, text):
        click(window, NET1)
        window.gestures.choose_policy(Policy.RECORD)
        assert text.toPlainText().count("multifunction='on'") == 1
        text.setFocus()
        self.replace(text, " multifunction='on'", " ")
        QTest.keyClick(text, Qt.Key.Key_Return, CONTROL)
        assert text.toPlainText().count("multifunction='on'") == 1
        assert "save policy" in window.bar.text

    def test_a_broken_text_stays_its_domains_while_another_is_shown(self, window, text, tmp_path):
        self.replace(text, "</devices>", "</device>")
        first = window.workspace.current
        other = tmp_path / "other.xml"
        other.write_bytes(FOUR_PORTS.replace(b"<name>four", b"<name>other"))
        window.workspace.open_file(str(other))
        assert "<name>other" in text.toPlainText()
        assert not window.isWindowModified()
        assert not window.panels.xml.complaint.text()
        window.workspace.show(first)
        assert "</device>\n" in text.toPlainText()
        assert "Line " in window.panels.xml.complaint.text()
        assert window.isWindowModified()
        QTest.mouseClick(window.panels.xml.give_up, Qt.MouseButton.LeftButton)
        assert text.toPlainText().encode() == FOUR_PORTS
        assert not window.isWindowModified()

    def test_a_broken_text_is_not_saved_around(self, window, text):
        self.replace(text, "</devices>", "</device>")
        QTest.keyClick(text, Qt.Key.Key_S, CONTROL)
        assert window.saving.dialog is None
        assert "cannot be read" in window.bar.text
        assert window.panels.tabs.currentIndex() == XML

    def test_a_text_based_on_an_older_version_says_that_it_replaced_later_edits(self, window, text):
        self.replace(text, "</devices>", "</device>")
        window.panels.xml.read_back()
        click(window, NET1)
        QTest.keyClick(window.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert "</device>\n" in text.toPlainText()
        text.setFocus()
        self.replace(text, "</device>", "</devices>")
        window.panels.xml.read_back()
        assert place_of(window, "net1") == NET1
        assert "replaced later edits" in window.bar.text
        window.gestures.undo()
        assert place_of(window, "net1") == NET1.at(1)
