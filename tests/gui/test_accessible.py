"""What a screen reader is told, through Qt's accessibility interface."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.gui.conftest import NET0, click

Text = QAccessible.Text


def walk(interface: QAccessibleInterface):
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from walk(child)


def test_everything_that_takes_the_keyboard_has_a_name(window):
    click(window, NET0)
    nameless = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(window)
        inner = isinstance(widget.parent(), QAbstractScrollArea) or widget.objectName().startswith("qt_")
        if takes and not inner:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(Text.Name):
                nameless.append(widget)
    assert not nameless


def told(window) -> dict[str, str]:
    """Names and descriptions of everything in the grid."""
    grid = QAccessible.queryAccessibleInterface(window.grid)
    return {each.text(Text.Name): each.text(Text.Description) for each in walk(grid)}


def test_cells_say_who_is_there_and_what_holds(window):
    texts = told(window)
    port = next(name for name in texts if name.startswith("port 1, → bus 01 · net0"))
    assert "multifunction inferred on" in port
    assert "00:01.0" in port
    assert "turns it on" in texts[port]


def test_free_and_kept_places_say_so(window):
    assert {"01:00.1, free", "00:1f.0, kept by the chipset"} <= told(window).keys()


def test_rows_say_what_they_are(window):
    texts = told(window).keys()
    assert "Bus 01, behind port 00:01.0, hot-pluggable" in texts
    assert any("free slots" in text for text in texts)
