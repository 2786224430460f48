"""What keeps a running guest on its host, whatever the other side is: QEMU does not give out the state of some devices.

Seen with real migrations between libvirt 9.0.0 (QEMU 7.2) and 11.3.0 (QEMU 10.0): “non-migratable device”.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..pci.guest import Device, Guest
from .pattern import Tagged, Written


class Stay(NamedTuple):
    """One row. `certain`: it always stays; else that depends on what cannot be seen from here."""

    what: str
    where: Callable[[Guest], tuple[Device, ...]]
    source: str
    certain: bool = True


def _no_master(shmems: Sequence[Device]) -> Sequence[Device]:
    return [device for device in shmems if device.element.get("role") != "master"]


def _passed_through(devices: Sequence[Device]) -> Sequence[Device]:
    """Host devices on PCI that are not taken out for the time of a migration (`<teaming type='transient'>`)."""
    passed = (d for d in devices if (d.element.tag, d.element.attributes.get("type")) in _PASSED_THROUGH)
    return [device for device in passed if device.element.value("teaming", "type") != "transient"]


_PASSED_THROUGH = (("hostdev", "pci"), ("hostdev", "mdev"), ("interface", "hostdev"))

STAYS: tuple[Stay, ...] = (
    Stay("interface model usb-net", Written(("interface",), ("model",), "type", ("usb-net",)), "QEMU: usb-net"),
    Stay("<crypto>", Written(("crypto",)), "QEMU: virtio-crypto"),
    Stay("virtio sound", Written(("sound",), (), "model", ("virtio",)), "QEMU: virtio-sound"),
    Stay("<shmem> without role='master'", Tagged(("shmem",), _no_master), "qemuMigrationSrcIsAllowed"),
    Stay(
        "a host device", Tagged(("hostdev", "interface"), _passed_through),
        "qemuMigrationSrcIsAllowedHostdev; QEMU: VFIO migration", certain=False,
    ),
)  # fmt: skip
