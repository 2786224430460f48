"""What the QEMUs of a host have. All of it runs in the host's thread and waits for the host."""

from __future__ import annotations

from xml.etree import ElementTree

from .domains import Link
from .library import load


def machines(link: Link) -> frozenset[str]:
    """All machine types, aliases among them (virConnectGetCapabilities)."""
    root = ElementTree.fromstring(link.connection.getCapabilities())
    return frozenset(machine.text for machine in root.iterfind("guest/arch//machine") if machine.text)


def device_models(link: Link) -> frozenset[tuple[str, str, str]]:
    """What the default QEMU has; empty where the driver cannot tell (virConnectGetDomainCapabilities)."""
    connection, libvirt = link.connection, load()
    try:
        root = ElementTree.fromstring(connection.getDomainCapabilities(None, None, None, None, 0))
    except libvirt.libvirtError:
        return frozenset()
    return frozenset(
        (device.tag, enumeration.get("name", ""), value.text)
        for device in root.iterfind("devices/*[@supported='yes']")
        for enumeration in device.iterfind("enum")
        for value in enumeration.iterfind("value")
        if value.text
    )
