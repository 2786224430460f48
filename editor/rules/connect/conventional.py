"""A conventional PCI device is written where PCI Express is at home."""

from __future__ import annotations

from collections.abc import Iterator

from ...inference.classes import CLASSES, NICS, Class
from ...inference.result import Placement
from ...knowledge.models import PORTS
from ..finding import Finding, Fix, Severity, places, positions
from ..forgetting import forget
from ..question import Question

CODE = "connect-conventional"
_EXPRESS_BUSES = ("pcie-root", *PORTS)
_CHIPSET = {  # qemuDomainValidateDevicePCISlotsQ35: libvirt itself puts these on pcie-root
    ("video", None),
    ("controller", "sata"),
    ("controller", "usb"),
    ("sound", None),
}


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt docs/pci-hotplug.rst; virDomainPCIAddressFlagsCompatible is lax with written addresses."""
    snapshot = question.snapshot
    for bus in snapshot.inference.buses:
        if bus.model not in _EXPRESS_BUSES:
            continue
        for placement in snapshot.on_bus(bus.number):
            device = placement.device
            if device is None or device.place is None or not _is_conventional(placement):
                continue
            if bus.number == 0 and (placement.element, placement.type) in _CHIPSET:
                continue
            name = snapshot.name(placement)
            yield Finding(
                CODE,
                Severity.NOTE,
                "{name} ({model}) is a conventional PCI device, written on {bus}, which is PCI Express. QEMU takes it;"
                " real hardware has no such thing, and hot-plugging it is not reliable.",
                {
                    "name": name,
                    "model": placement.model or placement.type or placement.element,
                    "bus": snapshot.name(snapshot.controller(bus)),
                },
                places([placement]),
                positions([placement]),
                (Fix("Let libvirt choose a conventional place", forget((device.position,)), True),),
            )


def _is_conventional(placement: Placement) -> bool:
    if placement.element == "interface":
        return NICS.get(placement.model or "") is Class.CONVENTIONAL
    model = placement.model
    found = CLASSES.get((placement.element, placement.type, model)) or CLASSES.get((placement.element, None, model))
    return found is Class.CONVENTIONAL
