"""The XML panel: bytes come back as they were, marks stand where the element stands."""

from __future__ import annotations

import pytest

from editor.document.read import parse
from editor.gui.xml_view import XmlPanel

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
    panel.edit_wanted.connect(edits.append)
    panel.read_back()
    assert not edits, "nothing was typed"
    cursor = panel.text.document().find("virtio")
    cursor.insertText("other")
    panel.read_back()
    assert edits[0].source == source.replace(b"virtio", b"other")


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
    with qtbot.waitSignal(panel.edit_wanted, timeout=3000) as caught:
        panel.text.document().find("virtio").insertText("builtin")
    assert b"builtin" in caught.args[0].source


def test_an_error_has_its_line_and_leaves_the_text(panel):
    panel.show_document(parse(DOMAIN.encode()))
    panel.text.document().find("</devices>").insertText("</device>")
    panel.read_back()
    assert panel.complaint.text().startswith("Line 5, column ")
    assert "</device>" in panel.text.toPlainText()
    panel.show_document(parse(DOMAIN.replace("virtio", "x").encode()))
    assert "</device>" in panel.text.toPlainText(), "another edit does not take the text away"
