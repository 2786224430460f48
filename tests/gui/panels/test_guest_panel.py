"""What the guest sees: beside the findings, in the details, in the review."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.gui.panels.guest_tree import ADDRESS, DEVICE, HEADER, LINUX
from editor.pci.address import PciAddress
from tests.gui.conftest import NET0, NET1, click, judged

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


def rows(window):
    """The rows in sight, by the name of the device."""
    tree = window.panels.guest.tree
    found, at = {}, tree.indexAt(QPoint(2, 2))
    while at.isValid():
        found[said(at, DEVICE)] = at
        at = tree.indexBelow(at)
    return found


def said(index, column) -> str:
    return index.siblingAtColumn(column).data()


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_tree(window, qtbot):
    judged(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    found = rows(window)
    assert found["net0"].parent() == found["port 1"]
    assert (said(found["port 1"], ADDRESS), said(found["port 1"], HEADER)) == ("01.0", "0x81")
    assert said(found["net0"], LINUX).startswith("enp1s0")
    QTest.mouseClick(window.panels.guest.copy, LEFT)
    assert "net0 = enp1s0" in QGuiApplication.clipboard().text()


def test_tree_and_grid_choose_for_each_other(window, qtbot):
    judged(window, qtbot)
    window.panels.show_guest()
    tree = window.panels.guest.tree
    there = rows(window)["net1"]
    tree.scrollTo(there)
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(there).center())
    assert [cell.address for cell in window.grid.selected_cells()] == [NET1]
    click(window, NET0)
    assert said(tree.currentIndex(), DEVICE) == "net0"


def test_what_the_guest_does_not_find_is_said(window, qtbot):
    click(window, NET1)
    QTest.keyClick(window.grid, Qt.Key.Key_Right, ALT)
    judged(window, qtbot)
    window.panels.show_guest()
    assert "no function 0" in said(rows(window)["net1"], LINUX)


def test_details_say_it_as_soon_as_it_is_known(window, qtbot):
    click(window, PciAddress(0, 0, 1, 0))
    judged(window, qtbot)
    assert "00:01.0, header 0x81" in texts(window.details)
    click(window, NET0)
    assert "enp1s0 by path" in texts(window.details)


def test_the_review_says_which_interface_is_renamed(window, qtbot):
    click(window, NET1)
    window.gestures.multifunction_on()
    window.file_commands.review()
    assert re.search(r"net1: a Linux guest will call it \w+f0 instead of enp2s0\.", texts(window.saving.dialog))
