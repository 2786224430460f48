"""One device in libvirt's lists: what the XML says, completed step by step."""

from __future__ import annotations

from collections.abc import Mapping

from ..pci.address import PciAddress, Switch
from ..pci.guest import Device, Element
from .result import AddressOrigin, Reason

NOTHING = Element("", {}, "", (), -1)


class Part:
    """A device definition of libvirt (virDomain…Def with its virDomainDeviceInfo), as far as PCI needs it.

    The one mutable value of this package; it does not outlive `infer`. `transport` is the type of its
    address ("none": not decided yet). `place` is a PCI address that is settled, None while one is
    wanted. `drive` are the numbers of a drive or virtio-serial address, `ccw` those of a ccw address
    that is written. `flags` are connect flags. `index` None: not written. `name` is that of a disk's
    target; `hotplug` what `<target hotplug>` says of a controller's bus.
    """

    __slots__ = (
        "added",
        "ccw",
        "device",
        "drive",
        "element",
        "fid",
        "flags",
        "group",
        "host",
        "hotplug",
        "index",
        "master",
        "model",
        "model_name",
        "multifunction",
        "name",
        "origin",
        "place",
        "primary",
        "reasons",
        "tag",
        "target",
        "transport",
        "twin",
        "type",
        "uid",
    )

    def __init__(self, tag: str, type: str | None, model: str | None, index: int | None = None) -> None:
        self.tag = tag
        self.type = type
        self.model = model
        self.index = index
        self.device: Device | None = None
        self.element: Element = NOTHING
        self.model_name: str | None = None
        self.name: str | None = None
        self.hotplug = True
        self.target: dict[str, int] | None = None
        self.transport = "none"
        self.place: PciAddress | None = None
        self.multifunction: Switch | None = None
        self.flags = 0
        self.group = 0
        self.uid: int | None = None
        self.fid: int | None = None
        self.master = False
        self.primary = False
        self.drive: Mapping[str, int] | None = None
        self.ccw: tuple[int, int, int] | None = None
        self.host: PciAddress | None = None
        self.origin: AddressOrigin | None = None
        self.added = False
        self.twin = False
        self.reasons: tuple[Reason, ...] = ()

    @property
    def wanted(self) -> bool:
        """Whether libvirt would choose a PCI address (virDeviceInfoPCIAddressIsWanted)."""
        return self.place is None and self.transport in ("none", "pci")

    @property
    def drive_place(self) -> tuple[int, int, int, int] | None:
        """Controller, bus, target and unit of an address of type drive."""
        if self.transport != "drive" or self.drive is None:
            return None
        controller, bus, target, unit = (self.drive.get(name, 0) for name in ("controller", "bus", "target", "unit"))
        return controller, bus, target, unit

    def forget(self) -> None:
        """Drop its address, as if none were written."""
        self.transport = "none"
        self.place = None
        self.multifunction = None

    def put(self, place: PciAddress, multifunction: Switch | None, origin: AddressOrigin, reason: Reason) -> None:
        """Settle its address; what was written of multifunction goes with the old one."""
        self.place = place
        self.transport = "pci"
        self.multifunction = multifunction
        self.origin = origin
        self.reasons += (reason,)
