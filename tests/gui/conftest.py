"""A window, a few domains, and real gestures on them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from editor.gui.app import _prepare
from editor.gui.look import language
from editor.gui.panels.findings_table import FIXES, FindingsTable
from editor.gui.window import MainWindow
from editor.knowledge.target import Target, Version
from editor.outlook.candidate import Candidate
from editor.pci.address import PciAddress
from editor.rules.finding import Finding
from tests.conftest import PATIENCE

LIBVIRT_9 = Target(Version(9, 0, 0))
OLD = Target(Version(2, 5, 0))

FOUR_PORTS = b"""<domain type='qemu'>
  <name>four</name>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </controller>
    <controller type='pci' index='2' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x1'/>
    </controller>
    <controller type='pci' index='3' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x2'/>
    </controller>
    <controller type='pci' index='4' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x3'/>
    </controller>
    <controller type='usb' index='0' model='none'/>
    <interface type='user'>
      <mac address='52:54:00:00:00:01'/>
      <model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </interface>
    <interface type='user'>
      <mac address='52:54:00:00:00:02'/>
      <model type='e1000e'/>
      <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>
    </interface>
    <memballoon model='none'/>
  </devices>
</domain>
"""
NET1_UNPLACED = FOUR_PORTS.replace(
    b"      <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>\n", b""
)
NET0 = PciAddress(0, 1, 0, 0)
NET1 = PciAddress(0, 2, 0, 0)


@pytest.fixture
def make_window(qtbot, qapp) -> Iterator[Callable[..., MainWindow]]:
    _prepare(qapp)
    language.install(qapp, QLocale("en"))  # the tests read what the window says
    QSettings().clear()

    def make(target: Target | None = LIBVIRT_9, also: tuple[Candidate, ...] = ()) -> MainWindow:
        window = MainWindow(target, also)
        if not QSettings().contains("window/geometry"):
            window.resize(1360, 850)  # as on a screen of usual size
        qtbot.addWidget(window, before_close_func=_forget_edits)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    others = set(threading.enumerate())
    yield make
    for thread in set(threading.enumerate()) - others:
        if thread.name.startswith("host "):  # until it has closed, another test sees what was defined there
            thread.join(PATIENCE)
            assert not thread.is_alive(), "the window has left a connection open"


def _forget_edits(window: MainWindow) -> None:
    for opened in window.workspace.opened.values():
        opened.session.saved = opened.session.state.output
        opened.draft = None
    window.panels.xml.forget()


@pytest.fixture
def four(tmp_path) -> Path:
    path = tmp_path / "four.xml"
    path.write_bytes(FOUR_PORTS)
    return path


@pytest.fixture
def window(make_window, four) -> MainWindow:
    """A window on the domain with four ports, net0 at 01:00.0 and net1 at 02:00.0."""
    made = make_window()
    made.workspace.open_file(str(four))
    return made


def click(window: MainWindow, address: PciAddress, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """Click a cell with the left button."""
    at = window.grid.cell_rect(address).center()
    QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def judged(window: MainWindow, qtbot) -> None:
    """Wait until the findings and outlooks of what is shown are there, and how far back it goes."""
    qtbot.waitUntil(lambda: window.judging.is_up_to_date and window.judging.state is window.state)
    qtbot.waitUntil(lambda: window.state is None or window.reaching.of(window.state) is not None)


def place_of(window: MainWindow, name: str) -> PciAddress | None:
    """Where the state has that device."""
    snapshot = window.state.snapshot
    return next(p.address for p in snapshot.placements if snapshot.name(p) == name)


def badge(window: MainWindow, address: PciAddress):
    """The badge painted at a place."""
    return window.grid.slots.shown.cell(address).occupants[0].badge


def fix_button(table: FindingsTable, finding: Finding, at: int = 0) -> QPushButton:
    """The button of one of a finding's fixes."""
    holder = table.indexWidget(table.rows.index(table.rows.row_of(finding), FIXES))
    return holder.findChildren(QPushButton)[at]


class Pointer:
    """A mouse whose drags go on: the offscreen platform ends `QDrag.exec` at once, so this walks in its place."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._path: tuple[QWidget, list[QPoint]] | None = None
        self._on_the_way: Callable[[], None] = lambda: None
        self._drop = True
        pointer = self
        monkeypatch.setattr(QDrag, "exec", lambda drag, *actions: pointer._walk(drag))

    def drag(self, source: QWidget, start: QPoint, target: QWidget, end: QPoint, *, drop=True, on_the_way=lambda: None):
        """Press, move, and release (or leave with Escape) over the target; coordinates are the widgets' own."""
        self._path, self._drop, self._on_the_way = (target, [end - QPoint(5, 0), end]), drop, on_the_way
        QTest.mousePress(source, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for distance in (4, 12, 24):
            if self._path is not None:
                QTest.mouseMove(source, start + QPoint(distance, 0))
        assert self._path is None, "a drag was started"

    def _walk(self, drag: QDrag) -> Qt.DropAction:
        assert self._path is not None
        (target, points), self._path = self._path, None
        data, action = drag.mimeData(), Qt.DropAction.MoveAction
        held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, QDragEnterEvent(points[0], action, *held))
        for point in points:
            move = QDragMoveEvent(point, action, *held)
            QApplication.sendEvent(target, move)
        self._on_the_way()
        if self._drop and move.isAccepted():
            QApplication.sendEvent(target, QDropEvent(points[-1].toPointF(), action, *held))
        else:
            QApplication.sendEvent(target, QDragLeaveEvent())
        return action


@pytest.fixture
def pointer(monkeypatch) -> Pointer:
    return Pointer(monkeypatch)
