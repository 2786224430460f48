"""What libvirt changes and refuses when it assigns USB ports, after PCI addresses (qemuDomainAssignUSBAddresses).

Ports are not chosen here: libvirt adds hubs where ports run out.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..knowledge.abilities import Ability
from ..knowledge.machine import PPC64
from ..knowledge.models import USB2_COMPANIONS
from ..pci.guest import read_number
from .lineup import Lineup
from .part import Part
from .refusal import Refusal

_DISABLED = "USB is disabled for this domain, but USB devices are present in the domain XML"
_PORTS = {"ehci": 6, "ich9-ehci1": 6, "pci-ohci": 3, "nec-xhci": 4, "qemu-xhci": 4}  # …ControllerModelToPorts; else 2
_CHOSEN_PORTS = ("nec-xhci", "qemu-xhci")
_HUB_PORTS = 8
_TYPES = {  # what tells a device on USB from its like
    **dict.fromkeys(("disk", "hostdev", "input", "redirdev"), "usb"),
    "controller": "ccid",
    "serial": "usb-serial",
    "filesystem": "mtp",
}


def assign_usb(lineup: Lineup) -> None:
    """Hubs get a USB address, whatever they had, and USB devices that had none. Refusal where they have no controller,
    or two something that is there once.
    """
    if Ability.USB_PORTS not in lineup.able:
        return
    controllers = [p for p in lineup.controllers.parts if p.type == "usb" and p.model != "none"]
    devices = list(_devices(lineup))
    if not controllers and (devices or _brings_devices(lineup)) and Ability.USB_DISABLED in lineup.able:
        raise Refusal(_DISABLED)
    ports = _Ports(controllers)
    for part in lineup.lists["hub"]:
        if part.type == "usb" and part.transport == "usb":
            ports.add_hub(part)
    for part in devices:
        if part.transport == "usb":
            ports.reserve(part)
        elif part.transport == "none":
            part.transport = "usb"
    for part in lineup.lists["hub"]:
        if part.type == "usb":
            part.forget()
            part.transport = "usb"


class _Ports:
    """The ports of all buses and which are taken (virDomainUSBAddressSet); a path is a bus and the ports to go by."""

    def __init__(self, controllers: list[Part]) -> None:
        self._sizes: dict[tuple[int, ...], int] = {}  # of controllers and hubs, by path
        self._taken: set[tuple[int, ...]] = set()
        for part in controllers:
            if part.model in USB2_COMPANIONS:  # they have no ports of their own for libvirt
                continue
            path = (part.index or 0,)
            if path in self._sizes:
                raise Refusal(f"Duplicate USB controllers with index {part.index}")
            written = read_number(part.element.get("ports")) if part.model in _CHOSEN_PORTS else None
            self._sizes[path] = _PORTS.get(part.model or "", 2) if written is None else written

    def add_hub(self, part: Part) -> None:
        """As virDomainUSBAddressSetAddHub."""
        path = self._find(part)
        if not path:
            return
        if path in self._sizes:
            raise Refusal(f"Duplicate USB hub on bus {path[0]} port {_shown(path)}")
        self._sizes[path] = _HUB_PORTS
        self._taken.add(path)

    def reserve(self, part: Part) -> None:
        """As virDomainUSBAddressReserve, and …Assign where only the bus is written."""
        path = self._find(part)
        if not path:
            bus = _bus(part)
            if (bus,) not in self._sizes:
                raise Refusal(f"USB bus {bus} requested but no controller with that index is present")
        elif path in self._taken:
            raise Refusal(f"Duplicate USB address bus {path[0]} port {_shown(path)}")
        else:
            self._taken.add(path)

    def _find(self, part: Part) -> tuple[int, ...]:
        """The path that is written, empty where no port is (virDomainUSBAddressFindPort)."""
        text = part.element.value("address", "port") or ""
        bus = _bus(part)
        path = (bus, *(int(port) for port in text.split(".") if port.strip("+ 0")))
        if len(path) < 2:
            return ()
        if (bus,) not in self._sizes:
            raise Refusal(f"Missing USB bus {bus}")
        where = f"in USB address bus: {bus} port: {_shown(path)}"
        for depth in range(1, len(path) - 1):
            if path[depth] > self._sizes[path[:depth]]:
                raise Refusal(f"port {path[depth]} out of range {where}")
            if path[: depth + 1] not in self._sizes:
                raise Refusal(f"there is no hub at port {path[depth]} {where}")
        if path[-1] > self._sizes[path[:-1]]:
            raise Refusal(f"requested USB port {_shown(path)} not present on USB bus {bus}")
        return path


def _bus(part: Part) -> int:
    return int(part.element.value("address", "bus") or 0)


def _shown(path: tuple[int, ...]) -> str:
    return ".".join(map(str, path[1:]))


def _devices(lineup: Lineup) -> Iterator[Part]:
    """Devices on USB but hubs, in libvirt's order (virDomainDeviceIsUSB)."""
    for tag, parts in lineup.lists.items():
        if tag in _TYPES:
            yield from (part for part in parts if part.type == _TYPES[tag])
        elif tag == "sound":
            yield from (part for part in parts if part.model == "usb")
        elif tag == "interface":
            cards = [part for part in parts if part.model == "usb-net"]
            yield from cards if cards and Ability.USB_NET in lineup.able else ()
            yield from (part for part in parts if part.type == "hostdev" and part.host is None)


def _brings_devices(lineup: Lineup) -> bool:
    """Whether libvirt itself adds a device on USB."""
    return (
        (lineup.graphics and lineup.arch in PPC64)  # keyboard and mouse (qemuDomainDefAddDefaultDevices)
        or bool(lineup.lists["smartcard"])  # they get a CCID controller
        or any(part.type == "usb" for part in lineup.lists["hub"])
    )
