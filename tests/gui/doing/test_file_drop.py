"""Files dropped on the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.conftest import FOUR_PORTS

HELD = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def drop(target: QWidget, data: QMimeData) -> bool:
    """Whether the widget itself takes it."""
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *HELD)
    event.setAccepted(False)
    QApplication.sendEvent(target, event)
    if not event.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *HELD))
    return True


def files(*paths) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_opened_the_last_one_shown(make_window, four, tmp_path):
    second = tmp_path / "second.xml"
    second.write_bytes(FOUR_PORTS.replace(b">four<", b">second<"))
    window = make_window()
    assert drop(window, files(four, second))
    assert [each.name for each in window.workspace.opened.values()] == ["four", "second"]
    assert window.workspace.current.name == "second"


def test_one_that_is_no_domain_is_refused_in_words(make_window, tmp_path):
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    window = make_window()
    assert drop(window, files(path))
    assert "photo.png" in window.bar.text
    assert window.workspace.current is None


def test_the_xml_takes_words_but_no_files_names(window, four):
    window.panels.show_xml()
    editor = window.panels.xml.text
    words = QMimeData()
    words.setText("<!-- words -->")
    drop(editor.viewport(), files(four))
    assert "four.xml" not in editor.toPlainText()
    drop(editor.viewport(), words)
    assert "<!-- words -->" in editor.toPlainText()
    assert not drop(window, words)
