"""Who a device is: its class, a short name, one line of detail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

from ..inference.result import Placement
from ..knowledge.models import PORTS, ROOTS
from ..phrase import Phrase
from ..plain_text import plain


class DeviceClass(StrEnum):
    """What a device is for; gives its icon and colour."""

    ROOT = "root"
    PORT = "port"
    BRIDGE = "bridge"
    NETWORK = "network"
    STORAGE = "storage"
    DISPLAY = "display"
    SOUND = "sound"
    USB = "usb"
    INPUT = "input"
    SERIAL = "serial"
    HOST = "host"
    MEMORY = "memory"
    SYSTEM = "system"


_CLASSES = {
    "interface": DeviceClass.NETWORK,
    "disk": DeviceClass.STORAGE,
    "filesystem": DeviceClass.STORAGE,
    "video": DeviceClass.DISPLAY,
    "sound": DeviceClass.SOUND,
    "input": DeviceClass.INPUT,
    "serial": DeviceClass.SERIAL,
    "hostdev": DeviceClass.HOST,
    "memballoon": DeviceClass.MEMORY,
    "memory": DeviceClass.MEMORY,
    "shmem": DeviceClass.MEMORY,
}
_CONTROLLER_CLASSES = {
    "usb": DeviceClass.USB,
    "virtio-serial": DeviceClass.SERIAL,
    "sata": DeviceClass.STORAGE,
    "ide": DeviceClass.STORAGE,
    "scsi": DeviceClass.STORAGE,
    "nvme": DeviceClass.STORAGE,
    "fdc": DeviceClass.STORAGE,
}
_CONTROLLER_NAMES = {
    "pcie-root-port": "port",
    "pcie-switch-upstream-port": "upstream",
    "pcie-switch-downstream-port": "downstream",
    "pci-bridge": "bridge",
    "dmi-to-pci-bridge": "dmi bridge",
    "pcie-to-pci-bridge": "pcie-pci bridge",
    "pci-expander-bus": "expander",
    "pcie-expander-bus": "expander",
    "pci-root": "root",
    "pcie-root": "root",
}
_SINGLE = ("memballoon", "vsock", "iommu", "nvram", "tpm")
_STEMS = {"interface": "net", "memballoon": "balloon", "filesystem": "fs"}


def device_class(placement: Placement) -> DeviceClass:
    """What the device is for."""
    if placement.is_bus:
        if placement.model in ROOTS:
            return DeviceClass.ROOT
        return DeviceClass.PORT if placement.model in PORTS else DeviceClass.BRIDGE
    if placement.element == "controller":
        return _CONTROLLER_CLASSES.get(placement.type or "", DeviceClass.SYSTEM)
    return _CLASSES.get(placement.element, DeviceClass.SYSTEM)


def detail(placement: Placement, behind: str = "") -> str:
    """One line beside the name: the model, and what tells the device from its like.

    `behind`: the names of the devices behind a port or bridge, where they are to be said.
    """
    model = placement.model or placement.type or ""
    if placement.is_bus:
        if placement.model in ROOTS:
            return ""
        bus = f"{placement.index or 0:02x}"
        return Phrase("→ bus {bus} · {names}", bus=bus, names=behind) if behind else Phrase("→ bus {bus}", bus=bus)
    if placement.mac:
        return plain(" · ".join(filter(None, (model, placement.mac[-5:]))))
    if placement.source:
        return Phrase("host {address}", address=placement.source.removeprefix("0000:"))
    if placement.element == "disk":
        return "virtio-blk"
    return plain(model)


def names(placements: Sequence[Placement]) -> Mapping[int, str]:
    """Short names by the number of the placement, unique among them."""
    stems = Counter(_stem(p) for p in placements)
    used: Counter[str] = Counter()
    found: dict[int, str] = {}
    taken: set[str] = set()
    again: Counter[str] = Counter()
    for placement in placements:
        stem = _stem(placement)
        if placement.element == "controller":
            name = f"{_controller_stem(placement)} {placement.index}" if placement.index is not None else stem
        elif placement.target_dev and placement.element == "disk":
            name = placement.target_dev
        elif placement.element in _SINGLE or (stems[stem] == 1 and placement.element in ("video", "sound")):
            name = stem
        else:
            name = f"{stem}{used[stem]}"
            used[stem] += 1
        name = plain(name)
        if name in taken:
            number = again[name] + 2
            while f"{name} ({number})" in taken:
                number += 1
            again[name] = number - 1
            name = f"{name} ({number})"
        taken.add(name)
        found[placement.number] = name
    return found


def _stem(placement: Placement) -> str:
    if placement.element == "controller":
        return _controller_stem(placement)
    return _STEMS.get(placement.element, placement.element)


def _controller_stem(placement: Placement) -> str:
    if placement.is_bus:
        return _CONTROLLER_NAMES.get(placement.model or "", placement.model or "pci")
    return placement.type or "controller"
