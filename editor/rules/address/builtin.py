"""A device is written where the PIIX3 of an i440fx machine has a function of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...edits.move import Move
from ...inference.result import Placement
from ...knowledge.machine import Chipset, platform
from ...pci.address import PciAddress
from ...pci.guest import Guest
from ..finding import Finding, Fix, Severity, positions
from ..free import FreePlaces
from ..question import Question

CODE = "address-builtin"


class _Builtin(NamedTuple):
    """Who belongs there (controller type and models), and what happens to another one."""

    what: str
    type: str
    models: tuple[str | None, ...]
    severity: Severity
    outcome: str


_REFUSED = "QEMU refuses to start the guest"
_BUILTINS = {  # QEMU 7.2 hw/isa/piix3.c, hw/i386/pc_piix.c; libvirt qemuDomainValidateDevicePCISlotsPIIX3
    1: _Builtin("the IDE controller", "ide", (None, "piix3"), Severity.ERROR, _REFUSED),
    2: _Builtin(
        "the USB controller",
        "usb",
        (None, "piix3-uhci"),
        Severity.NOTE,
        "it works as long as the guest has no piix3-uhci USB controller",
    ),
    3: _Builtin("the power management", "", (), Severity.ERROR, "QEMU refuses to start the guest while it has <acpi/>"),
}


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU: “PCI: slot 1 function 1 not available for …, in use by piix3-ide”. libvirt reserves function 3
    since 3.9.0; what it refuses itself is said by another rule.
    """
    snapshot = question.snapshot
    if not snapshot.inference.accepted or not _is_i440fx(snapshot.document.guest):
        return
    for function, builtin in _BUILTINS.items():
        place = PciAddress(0, 0, 1, function)
        for placement in snapshot.by_address.get(place, ()):
            if _belongs(placement, builtin):
                continue
            name = snapshot.name(placement)
            to = FreePlaces(snapshot).near(place)
            fixes: tuple[Fix, ...] = ()
            if to is not None and placement.device is not None:
                move = Move(((placement.device.position, to),))
                fixes = (Fix("Move {name} to {place}", move, True, {"name": name, "place": to.short}),)
            yield Finding(
                CODE,
                builtin.severity,
                "{name} is at {place}, where the chipset has {what}: {outcome}. Move it.",
                {"name": name, "place": place.short, "what": builtin.what, "outcome": builtin.outcome},
                (place,),
                positions([placement]),
                fixes,
            )


def _is_i440fx(guest: Guest) -> bool:
    return platform(guest).chipset is Chipset.I440FX


def _belongs(placement: Placement, builtin: _Builtin) -> bool:
    return (
        placement.element == "controller"
        and placement.type == builtin.type
        and placement.index == 0
        and placement.model in builtin.models
    )
