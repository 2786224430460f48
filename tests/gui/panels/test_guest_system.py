"""Which system the guest has, chosen in its panel; what the running guest says itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.connection.guest_facts import facts
from editor.gui.open import settings
from editor.gui.panels.guest_tree import LINUX
from tests.gui.conftest import judged
from tests.gui.panels.test_guest_panel import rows, said

LEFT = Qt.MouseButton.LeftButton


def choose(window, key):
    box = window.panels.guest.system
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_names_are_those_of_the_system_that_is_chosen_and_it_is_remembered(window, qtbot):
    judged(window, qtbot)
    window.panels.show_guest()
    choose(window, "eth0")
    judged(window, qtbot)
    qtbot.waitUntil(lambda: said(rows(window)["net0"], LINUX) == "eth0")
    assert settings.guest_of(window.workspace.current.key) == "eth0"
    assert not window.workspace.current.unsaved
    choose(window, "")
    judged(window, qtbot)
    qtbot.waitUntil(lambda: said(rows(window)["net0"], LINUX).startswith("enp1s0"))
    assert settings.guest_of(window.workspace.current.key) == ""


def test_a_file_has_no_guest_to_ask_and_says_so(window, qtbot):
    judged(window, qtbot)
    window.panels.show_guest()
    assert not window.panels.guest.ask.isEnabled()
    assert "no running guest" in window.panels.guest.ask.toolTip()


def test_what_the_guest_says_stands_beside_the_prediction_and_its_system_is_offered(window, qtbot):
    judged(window, qtbot)
    window.panels.show_guest()
    panel, opened = window.panels.guest, window.workspace.current
    said_there = facts(("debian", "12", "<b>Debian</b>"), [("enp1s0", "52:54:00:00:00:01")])
    window.guests._facts[opened.key] = said_there
    window.guests.changed.emit()
    assert "net0: predicted enp1s0, seen enp1s0" in panel.said.text()
    assert panel.said.textFormat() is Qt.TextFormat.PlainText
    assert panel.take.isVisible()
    QTest.mouseClick(panel.take, LEFT)
    judged(window, qtbot)
    qtbot.waitUntil(lambda: opened.session.state.system is not None and not panel.take.isVisible())
    assert opened.session.state.system.key == "debian-12"
