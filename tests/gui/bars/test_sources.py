"""The list of hosts and domains: nothing in it moves under a pointer, and it says what is so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.equipment.fixtures import PORTS, behind, faulty, test_daemon

__all__ = ["behind", "faulty", "test_daemon"]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(make_window, faulty, qtbot):
    made = make_window(None)
    made.workspace.open_domains(faulty.uri(), False, [])
    qtbot.waitUntil(lambda: len(names(made)) == 2)
    yield made
    made.workspace.hosts.close()


def names(window) -> list[str]:
    group = window.sources.topLevelItem(0)
    return [] if group is None else [group.child(at).text(0) for at in range(group.childCount())]


def row(window, name: str):
    group = window.sources.topLevelItem(0)
    return next(group.child(at) for at in range(group.childCount()) if group.child(at).text(0) == name)


def entry(window):
    return next(iter(window.workspace.hosts.entries.values()))


def test_a_double_click_opens_one_domain_the_one_that_was_clicked(window, qtbot, behind):
    window.sources._settled.setInterval(60_000)  # a slow machine makes no slow click of it
    at = window.sources.visualItemRect(row(window, "ports")).center()
    view = window.sources.viewport()
    QTest.mouseClick(view, LEFT, pos=at)
    behind.defineXML(PORTS.format(name="aaa"))  # comes into the list above it, were it not for the click
    qtbot.waitUntil(lambda: any(each.name == "aaa" for each in entry(window).domains))
    assert window.sources.itemAt(at).text(0) == "ports"
    QTest.mouseDClick(view, LEFT, pos=at)
    window.sources._settled.start(0)
    qtbot.waitUntil(lambda: names(window) == ["aaa", "ports", "test"])
    assert [each.name for each in window.workspace.opened.values()] == ["ports"]


def test_the_message_bar_moves_nothing_in_the_list(window, qtbot):
    before = window.sources.viewport().mapToGlobal(window.sources.visualItemRect(row(window, "test")).center())
    window.bar.say("note", "something")
    QApplication.processEvents()
    after = window.sources.viewport().mapToGlobal(window.sources.visualItemRect(row(window, "test")).center())
    assert before == after


def test_rows_stay_what_they_are_when_others_come_and_go(window, qtbot, behind):
    kept = row(window, "ports")
    window.sources.setCurrentItem(kept)
    behind.defineXML(PORTS.format(name="new"))
    qtbot.waitUntil(lambda: names(window) == ["new", "ports", "test"])
    assert row(window, "ports") is kept
    assert window.sources.currentItem() is kept
    behind.lookupByName("new").undefine()
    qtbot.waitUntil(lambda: names(window) == ["ports", "test"])
    assert window.sources.currentItem() is kept


def test_a_folded_host_stays_folded(window, qtbot, behind):
    group = window.sources.topLevelItem(0)
    QTest.mouseClick(window.sources.viewport(), LEFT, pos=QPoint(16, window.sources.visualItemRect(group).center().y()))
    assert not group.isExpanded()
    behind.defineXML(PORTS.format(name="new"))
    qtbot.waitUntil(lambda: len(names(window)) == 3)
    assert not group.isExpanded()


def test_the_domains_of_a_lost_host_do_not_shine(window, qtbot, faulty):
    assert "running" in row(window, "test").data(0, Qt.ItemDataRole.AccessibleTextRole)
    faulty.cut()
    qtbot.waitUntil(lambda: entry(window).facts is None)
    assert "running" not in row(window, "test").data(0, Qt.ItemDataRole.AccessibleTextRole)
    group = window.sources.topLevelItem(0)
    assert "not connected" in group.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert "lost" in group.toolTip(0)
    assert group.toolTip(0).startswith(faulty.uri())


def test_many_domains_can_be_filtered(window, qtbot, behind):
    for number in range(12):
        behind.defineXML(PORTS.format(name=f"web{number}"))
    pane = window.sources.parentWidget()
    qtbot.waitUntil(lambda: len(names(window)) == 14 and pane.field.isVisible())
    QTest.keyClicks(pane.field, "WEB11")
    shown = [name for name in names(window) if not row(window, name).isHidden()]
    assert shown == ["web11"]
    pane.field.clear()
    assert not any(row(window, name).isHidden() for name in names(window))


def test_the_menu_of_an_open_domain_is_about_that_domain(window, qtbot):
    for name in ("ports", "test"):
        window.workspace.open_domain(entry(window).asked, name)
        qtbot.waitUntil(lambda name=name: name in [each.name for each in window.workspace.opened.values()])
    call = row(window, "ports").data(0, Qt.ItemDataRole.UserRole + 3)
    window.source_menus.open(call, window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions()]
    assert {"Review && &save…", "Re&load", "&Close domain"} <= set(texts)
    next(action for action in menu.actions() if action.text() == "&Close domain").trigger()
    menu.close()
    assert [each.name for each in window.workspace.opened.values()] == ["test"]
