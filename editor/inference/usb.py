"""What libvirt changes and refuses when it assigns USB ports, after PCI addresses (qemuDomainAssignUSBAddresses)."""

from __future__ import annotations

from editor.inference.abilities import Ability
from editor.inference.lineup import Lineup
from editor.inference.machine import PPC64
from editor.inference.refusal import Refusal

_COMPANIONS = ("ich9-uhci1", "ich9-uhci2", "ich9-uhci3")  # they have no ports of their own for libvirt
_DISABLED = "USB is disabled for this domain, but USB devices are present in the domain XML"


def assign_usb(lineup: Lineup) -> None:
    """Hubs get a USB address, whatever they had. Refusal where USB devices have no controller, or two controllers one
    index.
    """
    if Ability.USB_PORTS not in lineup.able:
        return
    controllers = [p for p in lineup.controllers.parts if p.type == "usb" and p.model != "none"]
    if not controllers and _has_devices(lineup) and Ability.USB_DISABLED in lineup.able:
        raise Refusal(_DISABLED)
    seen: set[int | None] = set()
    for part in controllers:
        if part.model in _COMPANIONS:
            continue
        if part.index in seen:
            raise Refusal(f"Duplicate USB controllers with index {part.index}")
        seen.add(part.index)
    for part in lineup.lists["hub"]:
        if part.type == "usb":
            part.forget()
            part.transport = "usb"


def _has_devices(lineup: Lineup) -> bool:
    """As virDomainDeviceIsUSB."""
    lists = lineup.lists
    if lineup.graphics and lineup.arch in PPC64:
        return True  # a keyboard and a mouse are added (qemuDomainDefAddDefaultDevices)
    return (
        any(p.type == "usb" for tag in ("disk", "input", "hostdev", "hub", "redirdev") for p in lists[tag])
        or any(p.model == "usb" for p in lists["sound"])
        or any(p.type == "usb-serial" for p in lists["serial"])
        or any(p.type == "ccid" for p in lineup.controllers.parts)
        or bool(lists["smartcard"])  # they get a CCID controller
        or (any(p.model == "usb-net" for p in lists["interface"]) and Ability.USB_NET in lineup.able)
        or any(p.type == "mtp" for p in lists["filesystem"])
    )
