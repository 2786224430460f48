"""Fixtures for whoever imports them: a libvirtd with the test driver, a proxy with faults before it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.connection.library import Connection, load
from tests.equipment.faults import FaultProxy
from tests.libvirt.conftest import Daemon


@pytest.fixture(scope="module")
def test_daemon() -> Iterator[Daemon]:
    """A libvirtd; its test driver needs no QEMU and has one domain, “test”."""
    pytest.importorskip("libvirt", reason="libvirt's Python bindings are not installed")
    with tempfile.TemporaryDirectory(prefix="libvirtd-", dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        daemon = Daemon(Path(folder))
        try:
            daemon.start()
            yield daemon
        finally:
            daemon.stop()


PORTS = """<domain type='test'>
  <name>{name}</name>
  <memory>8192</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    <controller type='pci' index='1' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </controller>
    <controller type='pci' index='2' model='pcie-root-port'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x1'/>
    </controller>
    <controller type='usb' index='0' model='none'/>
    <interface type='user'>
      <mac address='52:54:00:00:00:01'/>
      <model type='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </interface>
    <memballoon model='none'/>
  </devices>
</domain>
"""


@pytest.fixture
def behind(test_daemon: Daemon) -> Iterator[Connection]:
    """A connection of another admin's to it, past every proxy; the domain “ports” has a few PCI devices."""
    connection = load().open(test_daemon.test_uri)
    connection.defineXML(PORTS.format(name="ports"))
    yield connection
    for domain in connection.listAllDomains():
        if domain.name() != "test":
            persistent = domain.isPersistent()
            if domain.isActive():
                domain.destroy()
            if persistent:
                domain.undefine()
    connection.close()


@pytest.fixture
def faulty(test_daemon: Daemon, behind: Connection) -> Iterator[FaultProxy]:
    """A proxy before it, that fails as it is told."""
    with tempfile.TemporaryDirectory(prefix="faults-", dir="/tmp") as folder:
        proxy = FaultProxy(Path(folder), test_daemon.socket)
        yield proxy
        proxy.heal()
        proxy.close()
