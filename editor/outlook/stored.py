"""What a libvirt would store of a domain: the prediction written out as a guest, as `dumpxml --inactive` has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from operator import is_

from ..inference.result import Inference, Placement
from ..knowledge.abilities import Ability, abilities
from ..knowledge.machine import Chipset, platform
from ..knowledge.models import USB2_COMPANIONS
from ..knowledge.target import Version
from ..pci.address import PciAddress, Switch
from ..pci.guest import Device, Element, Guest, device
from . import machines
from .candidate import Candidate
from .features import FEATURES
from .pattern import Written
from .verdict import Reaction

_NAMED_BY_CHILD = ("interface", "video", "shmem")
_OWN_MODEL = ("controller", "sound", "rng", "memballoon", "watchdog", "iommu", "vsock", "panic", "memory", "crypto")
_INNER = ("controller", *_NAMED_BY_CHILD)
_COMPANIONS = dict(zip(USB2_COMPANIONS, "024", strict=True))  # their first ports: virDomainDefAddUSBController
_NUMBER_ORDER = ("chassisNr", "chassis", "port", "busNr", "index")
_HEXADECIMAL = ("port",)
BEYOND = 1_000_000_000  # positions that no document has


def stored(guest: Guest, inference: Inference, host: Candidate) -> Guest:
    """The guest with all that this libvirt fills in and adds, and without what it does not know.

    Devices keep their positions; those that are added come behind all others, with positions that
    the document does not have.
    """
    placed = {p.device.position: p for p in inference.placements if p.device is not None}
    able = abilities(inference.target)
    devices = [_completed(device, placed.get(device.element.position)) for device in guest.devices]
    if any(each.element.tag == "controller" and "index" not in each.element.attributes for each in devices):
        devices = list(_indexed(devices, inference.placements))
    if Ability.USB_NET in able:
        devices = [
            _on_usb(each) if each.element.tag == "interface" and _is_usb_net(each.element) else each for each in devices
        ]
    if Ability.USB_DISK_MODELS in able:
        devices = [_with_usb_model(each) if each.element.tag == "disk" else each for each in devices]
    devices = list(_known(devices, _ignored(inference.target.libvirt)))
    added = [p for p in inference.placements if p.device is None]
    devices += [_added(placement, at) for at, placement in enumerate(added, BEYOND)]
    if Ability.ITCO_DEFAULT in able and _lacks_watchdog(guest):
        attributes = {"model": "itco", "action": _watchdog_action(guest)}
        devices.append(Device(Element("watchdog", attributes, "", (), BEYOND + len(added)), None, None))
    audio = default_audio(guest) if Ability.DEFAULT_AUDIO in able and "audio" not in guest.by_tag else None
    if audio is not None:
        attributes = {"id": "1", "type": audio}
        devices.append(Device(Element("audio", attributes, "", (), BEYOND + len(added) + 1), None, None))
    return with_devices(guest, devices, machines.canonical(guest, host) or guest.machine)


@cache
def _ignored(libvirt: Version) -> Mapping[str, Sequence[Written]]:
    """What that libvirt passes over, by the tag of the devices that write it; an empty tag stands for all others."""
    rows = [row.where for row in FEATURES if row.older is Reaction.IGNORES and libvirt < row.since]
    patterns = [where for where in rows if isinstance(where, Written)]
    tags = {"", *(tag for pattern in patterns for tag in pattern.tags)}
    return {tag: [each for each in patterns if not each.tags or tag in each.tags] for tag in tags}


def with_devices(guest: Guest, devices: Sequence[Device], machine: str) -> Guest:
    """The guest with these devices, and that machine; itself where nothing is different."""
    same = len(devices) == len(guest.devices) and all(map(is_, devices, guest.devices))
    if same and machine == guest.machine:
        return guest
    child = _element("devices", {}, [device.element for device in devices])
    children = [_os(c, machine) if c.tag == "os" else c for c in guest.root.children if c.tag != "devices"]
    root = guest.root._replace(children=(*children, child))
    return Guest(root, guest.type, guest.name, guest.uuid, guest.arch, machine, tuple(devices))


def _os(element: Element, machine: str) -> Element:
    kind = element.child("type")
    if kind is None:
        return element
    named = kind._replace(attributes={**kind.attributes, "machine": machine})
    return element._replace(children=tuple(named if child is kind else child for child in element.children))


def _known(devices: Sequence[Device], ignored: Mapping[str, Sequence[Written]]) -> Iterator[Device]:
    """The devices as a libvirt keeps them that passes over some of what they write."""
    for written in devices:
        element: Element | None = written.element
        for pattern in ignored.get(written.element.tag, ignored[""]):
            element = element and pattern.dropped(element)
        if element is not None:
            yield written if element is written.element else written._replace(element=element)


def _completed(written: Device, placement: Placement | None) -> Device:
    """The device with all that is filled in; itself where nothing is."""
    if placement is None:
        return written
    element, address, multifunction = written
    tag, attributes = element.tag, element.attributes
    if tag in _OWN_MODEL:
        own = _own(tag, placement)
        attributes = attributes if own.items() <= attributes.items() else {**attributes, **own}
    children = [*element.children]
    if tag in _INNER:
        for name, values in _inner(tag, placement):
            _fill(children, name, values)
    if placement.address is not None and (placement.address, placement.stored) != (address, multifunction):
        address, multifunction = placement.address, placement.stored
        _fill(children, "address", _address(address, multifunction), fresh=True)
    same = attributes is element.attributes and len(children) == len(element.children)
    if same and all(map(is_, children, element.children)):
        return written
    element = Element(tag, attributes, element.text, tuple(children), element.position)
    return Device(element, address, multifunction)


def _added(placement: Placement, position: int) -> Device:
    attributes = {}
    if placement.element == "controller":
        attributes = {"type": placement.type or ""}
    children: tuple[Element, ...] = ()
    if placement.model in _COMPANIONS and placement.type == "usb":
        children = (_element("master", {"startport": _COMPANIONS[placement.model]}),)
    return _completed(Device(Element(placement.element, attributes, "", children, position), None, None), placement)


def _own(tag: str, placement: Placement) -> dict[str, str]:
    """What is filled in of the device's own attributes."""
    own = {}
    if tag == "controller" and placement.index is not None:
        own["index"] = str(placement.index)
    if placement.model is not None:
        own["model"] = placement.model
    return own


def _inner(tag: str, placement: Placement) -> Iterator[tuple[str, dict[str, str]]]:
    """What is filled in of elements below it, but for the address."""
    if placement.model is not None and tag in _NAMED_BY_CHILD:
        yield "model", {"type": placement.model}
    if placement.is_bus:
        if placement.model_name is not None:
            yield "model", {"name": placement.model_name}
        numbers = placement.target or {}
        texts = {name: _number(name, numbers[name]) for name in _NUMBER_ORDER if name in numbers}
        if texts:
            yield "target", texts


def _fill(children: list[Element], tag: str, attributes: dict[str, str], fresh: bool = False) -> None:
    """Give the first such child these attributes, beside those that it had unless `fresh`; make one where none is."""
    for at, old in enumerate(children):
        if old.tag == tag:
            if fresh or not attributes.items() <= old.attributes.items():
                children[at] = old._replace(attributes=attributes if fresh else {**old.attributes, **attributes})
            return
    children.append(_element(tag, attributes))


def _address(address: PciAddress, multifunction: Switch | None) -> dict[str, str]:
    domain, bus, slot, function = map(hex, address)
    numbers = {"type": "pci", "domain": domain, "bus": bus, "slot": slot, "function": function}
    return {**numbers, "multifunction": multifunction.value} if multifunction else numbers


def _number(name: str, number: int) -> str:
    return hex(number) if name in _HEXADECIMAL else str(number)


def _element(tag: str, attributes: dict[str, str], children: Sequence[Element] = ()) -> Element:
    return Element(tag, attributes, "", tuple(children), -1)


def _indexed(devices: Sequence[Device], placements: Sequence[Placement]) -> Iterator[Device]:
    """Controllers that are not placed get the lowest index of their type that is free
    (virDomainAssignControllerIndexes).
    """
    taken = {(each.element.get("type"), each.element.get("index")) for each in devices if each.tag == "controller"}
    taken |= {(each.type, str(each.index)) for each in placements if each.element == "controller"}
    for each in devices:
        kind, attributes = each.element.get("type"), each.element.attributes
        if each.tag == "controller" and "index" not in attributes:
            index = next(text for text in map(str, count()) if (kind, text) not in taken)
            taken.add((kind, index))
            yield each._replace(element=each.element._replace(attributes={**attributes, "index": index}))
        else:
            yield each


def _is_usb_net(element: Element) -> bool:
    unplaced = element.tag == "interface" and element.child("address") is None
    return unplaced and (element.value("model", "type") or "").lower() == "usb-net"


def _on_usb(network: Device) -> Device:
    """Bus and port are chosen as well (qemuDomainAssignUSBAddresses), but nothing here asks for them."""
    children = [*network.element.children]
    _fill(children, "address", {"type": "usb"})
    return device(network.element._replace(children=tuple(children)))


def _with_usb_model(disk: Device) -> Device:
    """As qemuDomainDeviceDiskDefPostParse: the model of a disk on USB (12.8.0 itself)."""
    element = disk.element
    if element.get("model") is not None or element.value("target", "bus") != "usb":
        return disk
    model = "usb-bot" if element.get("device") == "cdrom" else "usb-storage"
    return disk._replace(element=element._replace(attributes={**element.attributes, "model": model}))


_AUDIO_OF = {"vnc": "none", "spice": "spice", "sdl": None}  # other graphics have no say; of SDL the environment decides


def default_audio(guest: Guest) -> str | None:
    """The type of the <audio> that a guest without one gets, None if none (qemuDomainDefSuggestDefaultAudioBackend)."""
    graphics = [each.element.get("type") for each in guest.by_tag.get("graphics", ())]
    telling = [kind for kind in graphics if kind in _AUDIO_OF]
    if telling:
        return _AUDIO_OF[telling[-1] or ""]
    return None if graphics else "none"


def _watchdog_action(guest: Guest) -> str:
    """All watchdogs have the same."""
    first = next((device.element.get("action") for device in guest.by_tag.get("watchdog", ())), None)
    return first or "reset"


def _lacks_watchdog(guest: Guest) -> bool:
    if platform(guest).chipset is not Chipset.Q35:
        return False
    return not any(device.element.get("model") == "itco" for device in guest.by_tag.get("watchdog", ()))
