"""The terms are explained where they are seen."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWhatsThis

from editor.pci.address import PciAddress
from tests.gui.conftest import click

PORT_1 = PciAddress(0, 0, 1, 0)


@pytest.mark.parametrize(
    ("place", "term"),
    [
        (lambda window: window.grid.viewport(), "Root port:"),
        (lambda window: next(iter(window.details.choices.values())), "Multifunction:"),
        (lambda window: window.targets.choice, "Target:"),
        (lambda window: window.tools.policy, "Save policy:"),
    ],
)
def test_a_click_explains(window, qtbot, place, term):
    click(window, PORT_1)
    window.actions_by_name["whats_this"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    widget = place(window)
    at = QPoint(5, 5)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.WhatsThis, at, widget.mapToGlobal(at)))
    qtbot.waitUntil(lambda: "QWhatsThat" in [each.metaObject().className() for each in QApplication.topLevelWidgets()])
    above = widget
    while not above.whatsThis():
        above = above.parentWidget()
    assert term in above.whatsThis()
    QWhatsThis.hideText()
