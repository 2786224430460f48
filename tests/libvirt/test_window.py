"""The main job, from the window to a running QEMU: what the window showed is what libvirt stores."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.connection.library import Connection, load
from editor.document.read import parse
from editor.gui.dialogs.controller_dialog import ControllerDialog
from editor.gui.dialogs.save_dialog import StoredDialog
from editor.gui.window import MainWindow
from editor.pci.address import PciAddress
from editor.render.cells import Badge
from editor.snapshot.derive import Snapshot, derive
from tests.gui.conftest import badge, click, make_window, place_of, pointer

__all__ = ["make_window", "pointer"]
NAME = "window-job"
DOMAIN = f"""<domain type='qemu'>
  <name>{NAME}</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <controller type='pci' index='2' model='pcie-root-port'/>
    <controller type='pci' index='3' model='pcie-root-port'/>
    <controller type='pci' index='4' model='pcie-root-port'/>
    <interface type='user'><mac address='52:54:00:00:02:01'/><model type='virtio'/></interface>
    <interface type='user'><mac address='52:54:00:00:02:02'/><model type='e1000e'/></interface>
    <memballoon model='none'/>
  </devices>
</domain>
"""
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(embed: Connection, make_window, qtbot, tmp_path, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    domain = embed.defineXML(DOMAIN)
    made = make_window(None)
    made.workspace.open_domains(embed.getURI(), False, [NAME])
    qtbot.waitUntil(lambda: made.workspace.current is not None)
    qtbot.waitUntil(lambda: not made.workspace.hosts.busy)
    yield made
    made.workspace.hosts.close()
    domain.undefine()


def shown(snapshot: Snapshot) -> dict[str, tuple[PciAddress | None, object]]:
    return {snapshot.name(p): (p.address, p.stored) for p in snapshot.placements}


def add_ports_and_save(window: MainWindow, qtbot) -> None:
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    dialog = window.findChild(ControllerDialog)
    QTest.keyClick(dialog.count, Qt.Key.Key_Up)
    QTest.keyClick(dialog.count, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    QTest.keyClick(window.saving.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.saving.dialog, StoredDialog))


def check_stored_and_starts(window: MainWindow, embed: Connection, predicted: dict) -> None:
    libvirt = load()
    domain = embed.lookupByName(NAME)
    stored = derive(parse(domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE).encode()), window.state.target)
    assert shown(stored) == predicted
    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    domain.destroy()


def predicted_with_two_ports(window: MainWindow) -> dict:
    """What the window shows now, and the two ports that are to come, at the next functions of the ports' slot."""
    first = place_of(window, "port 1")
    ports = {f"port {4 + n}": (first.at(3 + n), None) for n in (1, 2)}
    return shown(window.state.snapshot) | ports


def test_with_the_pointer(window, embed, pointer, qtbot):
    start, to = place_of(window, "net1"), place_of(window, "net0").at(1)
    view, rect = window.grid.viewport(), window.grid.cell_rect
    pointer.drag(view, rect(start).center(), view, rect(to).center())
    assert place_of(window, "net1") == to
    assert badge(window, to.at(0)) is Badge.INFERRED
    predicted = predicted_with_two_ports(window)
    add_ports_and_save(window, qtbot)
    check_stored_and_starts(window, embed, predicted)


def test_with_the_keyboard_alone(window, embed, qtbot):
    net0 = place_of(window, "net0")
    click(window, place_of(window, "net1"))
    QTest.keyClick(window.grid, Qt.Key.Key_X, CONTROL)
    while window.grid.current_address() != net0:
        QTest.keyClick(window.grid, Qt.Key.Key_Up)
    QTest.keyClick(window.grid, Qt.Key.Key_Right)
    QTest.keyClick(window.grid, Qt.Key.Key_V, CONTROL)
    assert place_of(window, "net1") == net0.at(1)
    predicted = predicted_with_two_ports(window)
    add_ports_and_save(window, qtbot)
    check_stored_and_starts(window, embed, predicted)
