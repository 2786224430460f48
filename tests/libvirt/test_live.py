"""What runs beside the definition, and devices that come to it and go from it, with a real QEMU."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from editor.connection.library import Connection, load
from editor.document.read import parse
from editor.edits.replace_text import ReplaceText
from editor.gui.dialogs.live_dialog import LiveDialog
from editor.gui.dialogs.save_dialog import SaveDialog
from editor.gui.window import MainWindow
from editor.pci.address import PciAddress
from editor.snapshot.derive import derive
from editor.snapshot.live import attach_obstacle, detach_obstacle
from tests.gui.conftest import click, make_window

__all__ = ["make_window"]
NAME = "live-job"
NET = "<interface type='user'><mac address='52:54:00:00:03:0{}'/><model type='virtio'/>{}</interface>"
AT = "<address type='pci' domain='0x0000' bus='0x0{}' slot='0x00' function='0x{}'/>"
DOMAIN = f"""<domain type='qemu'>
  <name>{NAME}</name>
  <memory unit='MiB'>32</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <features><acpi/></features>
  <devices>
    <controller type='usb' index='0' model='none'/>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'/>
    <controller type='pci' index='2' model='pcie-root-port'/>
    <controller type='pci' index='3' model='pcie-root-port'/>
    {NET.format(1, AT.format(1, 0))}
    <memballoon model='none'/>
  </devices>
</domain>
"""
SECOND = NET.format(2, AT.format(2, 0))


@pytest.fixture
def domain(embed: Connection) -> Iterator:
    defined = embed.defineXML(DOMAIN)
    defined.createWithFlags(load().VIR_DOMAIN_START_PAUSED)
    yield defined
    if defined.isActive():
        defined.destroy()
    defined.undefineFlags(load().VIR_DOMAIN_UNDEFINE_MANAGED_SAVE)


@pytest.fixture
def window(embed: Connection, domain, make_window, qtbot, tmp_path, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    made = make_window(None)
    made.workspace.open_domains(embed.getURI(), False, [NAME])
    qtbot.waitUntil(lambda: made.workspace.current is not None and made.workspace.current.layers is not None)
    qtbot.waitUntil(lambda: not made.workspace.hosts.busy)
    yield made
    made.workspace.hosts.close()


def running(window) -> str:
    return next(each.session.state.document.text for each in window.workspace.opened.values() if each.runs)


def dialog(window) -> LiveDialog:
    return next(each for each in window.findChildren(LiveDialog) if each.isVisible())


def test_a_hot_plugged_device_appears_in_what_runs_and_not_in_the_definition(window, qtbot, domain):
    definition = window.workspace.current
    window.actions_by_name["show_running"].trigger()
    qtbot.waitUntil(lambda: window.workspace.current.runs)
    assert "52:54:00:00:03:02" not in running(window)
    domain.attachDeviceFlags(SECOND, load().VIR_DOMAIN_AFFECT_LIVE)
    qtbot.waitUntil(lambda: "52:54:00:00:03:02" in running(window))
    assert PciAddress(0, 2, 0, 0) in window.state.snapshot.by_address
    assert b"52:54:00:00:03:02" not in definition.session.state.output
    group = window.sources.topLevelItem(0)
    assert f"{NAME}: what runs" in [group.child(row).text(0) for row in range(group.childCount())]


def test_nothing_is_edited_in_what_runs(window, qtbot):
    window.actions_by_name["show_running"].trigger()
    qtbot.waitUntil(lambda: window.workspace.current.runs)
    before = window.state.output
    window.gestures.perform(ReplaceText(before.replace(b"virtio", b"e1000e")))
    assert window.state.output == before
    assert "nothing is edited here" in window.bar.text
    assert not window.workspace.current.unsaved


def test_attached_at_its_place_live_and_in_the_definition(window, qtbot, domain):
    window.gestures.perform(
        ReplaceText(window.state.output.replace(b"<memballoon", SECOND.encode() + b"\n    <memballoon"))
    )
    click(window, PciAddress(0, 2, 0, 0))
    window.actions_by_name["attach_now"].trigger()
    assert dialog(window).config.isChecked()
    QTest.mouseClick(dialog(window).now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "was attached at 0000:02:00.0" in window.bar.text)
    for flags in (0, load().VIR_DOMAIN_XML_INACTIVE):
        assert "52:54:00:00:03:02" in domain.XMLDesc(flags)


def test_a_guest_that_does_not_let_go_is_said(window, qtbot, domain, monkeypatch):
    monkeypatch.setattr("editor.gui.doing.live_commands._PATIENCE", 50)
    window.actions_by_name["show_running"].trigger()
    qtbot.waitUntil(lambda: window.workspace.current.runs)
    click(window, PciAddress(0, 1, 0, 0))
    window.actions_by_name["detach_now"].trigger()
    dialog(window).config.setChecked(False)
    QTest.mouseClick(dialog(window).now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "let go of net0" in window.bar.text and "Waiting" not in window.bar.text)
    if "52:54:00:00:03:01" in domain.XMLDesc(0):
        qtbot.waitUntil(lambda: "does not let go" in window.bar.text)
        assert window.bar._action.text() == "Look again"
    assert "52:54:00:00:03:01" in domain.XMLDesc(load().VIR_DOMAIN_XML_INACTIVE)


def test_managed_save_is_pointed_out_before_a_save(window, qtbot, domain):
    domain.resume()
    domain.managedSave()
    qtbot.waitUntil(lambda: window.workspace.current.layers.managed_save)
    window.gestures.perform(ReplaceText(window.state.output.replace(b"</name>", b"</name><title>x</title>")))
    window.saving.review(window.workspace.current)
    review = window.saving.dialog
    assert isinstance(review, SaveDialog)
    assert any("managed save" in label.text() for label in review.findChildren(QLabel))
    review.reject()


def test_what_is_said_cannot_be_done_live_libvirt_refuses(embed, domain):
    snapshot = derive(parse(domain.XMLDesc(0).encode()), derive(parse(DOMAIN.encode()), _target(embed)).target)
    wanted = derive(
        parse(DOMAIN.replace("<memballoon", NET.format(2, AT.format(2, 1)) + "<memballoon").encode()), snapshot.target
    )
    for mac, at in (("52:54:00:00:03:02", PciAddress(0, 2, 0, 1)),):
        (placement,) = wanted.by_address[at]
        assert placement.mac == mac
        assert "Only function 0" in attach_obstacle(snapshot, placement)
    (port,) = snapshot.by_address[snapshot.placements[1].address]
    assert "while the guest is shut down" in detach_obstacle(snapshot, port)
    with pytest.raises(load().libvirtError):
        domain.attachDeviceFlags(NET.format(2, AT.format(2, 1)), load().VIR_DOMAIN_AFFECT_LIVE)
    (net,) = snapshot.by_address[PciAddress(0, 1, 0, 0)]
    assert detach_obstacle(snapshot, net) == ""


def _target(connection):
    from editor.knowledge.target import Target, Version

    return Target(Version.from_number(connection.getLibVersion()), Version.from_number(connection.getVersion()))
