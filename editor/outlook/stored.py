"""What a libvirt would store of a domain: the prediction written out as a guest, as `dumpxml --inactive` has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor.inference.machine import Chipset, chipset
from editor.inference.result import Inference, Placement
from editor.inference.target import Version
from editor.outlook import machines
from editor.outlook.candidate import Candidate
from editor.outlook.features import FEATURES
from editor.outlook.pattern import Written
from editor.outlook.verdict import Reaction
from editor.pci.address import PciAddress, Switch
from editor.pci.guest import Element, Guest, device

DEFAULT_WATCHDOG = Version(9, 1)  # NEWS 9.1.0: iTCO watchdog made operational; qemuDomainDefAddDefaultDevices
_NAMED_BY_CHILD = ("interface", "video", "shmem")
_OWN_MODEL = ("controller", "sound", "rng", "memballoon", "watchdog", "iommu", "vsock", "panic", "memory", "crypto")
_COMPANIONS = {"ich9-uhci1": "0", "ich9-uhci2": "2", "ich9-uhci3": "4"}  # virDomainDefAddUSBController
_NUMBER_ORDER = ("chassisNr", "chassis", "port", "busNr", "index")
_HEXADECIMAL = ("port",)
BEYOND = 1_000_000_000  # positions that no document has


def stored(guest: Guest, inference: Inference, host: Candidate) -> Guest:
    """The guest with all that this libvirt fills in and adds, and without what it does not know.

    Devices keep their positions; those that are added come behind all others, with positions that
    the document does not have.
    """
    placed = {p.device.position: p for p in inference.placements if p.device is not None}
    libvirt = inference.target.libvirt
    unknown = [
        row.where
        for row in FEATURES
        if row.older is Reaction.IGNORES and libvirt < row.since and isinstance(row.where, Written)
    ]
    completed = [_completed(device.element, placed) for device in guest.devices]
    elements = list(_known(completed, unknown))
    free = BEYOND
    added = [_added(p) for p in inference.placements if p.device is None]
    if libvirt >= DEFAULT_WATCHDOG and _lacks_watchdog(guest):
        added.append(_element("watchdog", {"model": "itco", "action": "reset"}))
    elements += [element._replace(position=free + at) for at, element in enumerate(added)]
    return with_devices(guest, elements, machines.canonical(guest.machine, guest.arch, host) or guest.machine)


def with_devices(guest: Guest, elements: Sequence[Element], machine: str | None = None) -> Guest:
    """The guest with these devices, and that machine."""
    machine = guest.machine if machine is None else machine
    devices = _element("devices", {}, elements)
    children = tuple(_os(c, machine) if c.tag == "os" else c for c in guest.root.children if c.tag != "devices")
    root = guest.root._replace(children=(*children, devices))
    return Guest(root, guest.type, guest.name, guest.uuid, guest.arch, machine, tuple(map(device, elements)))


def _os(element: Element, machine: str) -> Element:
    kind = element.child("type")
    if kind is None:
        return element
    named = kind._replace(attributes={**kind.attributes, "machine": machine})
    return element._replace(children=tuple(named if child is kind else child for child in element.children))


def _known(elements: Sequence[Element], unknown: Sequence[Written]) -> Iterator[Element]:
    """The devices as a libvirt keeps them that does not know some of what they write."""
    for written in elements:
        element: Element | None = written
        for pattern in unknown:
            element = element and pattern.dropped(element)
        if element is not None:
            yield element


def _completed(element: Element, placed: dict[int, Placement]) -> Element:
    placement = placed.get(element.position)
    return element if placement is None else _as_placed(element, placement)


def _added(placement: Placement) -> Element:
    attributes = {}
    if placement.element == "controller":
        attributes = {"type": placement.type or ""}
    children: tuple[Element, ...] = ()
    if placement.model in _COMPANIONS and placement.type == "usb":
        children = (_element("master", {"startport": _COMPANIONS[placement.model]}),)
    return _as_placed(_element(placement.element, attributes, children), placement)


def _as_placed(element: Element, placement: Placement) -> Element:
    attributes = dict(element.attributes)
    if element.tag == "controller" and placement.index is not None:
        attributes["index"] = str(placement.index)
    if placement.model is not None and element.tag in _OWN_MODEL:
        attributes["model"] = placement.model
    element = element._replace(attributes=attributes)
    if placement.model is not None and element.tag in _NAMED_BY_CHILD:
        element = _with(element, "model", {"type": placement.model})
    if placement.is_bus:
        if placement.model_name is not None:
            element = _with(element, "model", {"name": placement.model_name})
        numbers = placement.target or {}
        texts = {name: _number(name, numbers[name]) for name in _NUMBER_ORDER if name in numbers}
        if texts:
            element = _with(element, "target", texts)
    if placement.address is not None:
        element = _with(element, "address", _address(placement.address, placement.stored), fresh=True)
    return element


def _with(element: Element, tag: str, attributes: dict[str, str], fresh: bool = False) -> Element:
    """The element with a child that has these attributes, beside those that it had unless `fresh`."""
    old = element.child(tag)
    if old is None:
        return element._replace(children=(*element.children, _element(tag, attributes)))
    new = old._replace(attributes=attributes if fresh else {**old.attributes, **attributes})
    return element._replace(children=tuple(new if child is old else child for child in element.children))


def _address(address: PciAddress, multifunction: Switch | None) -> dict[str, str]:
    numbers = {name: hex(number) for name, number in address._asdict().items()}
    return {"type": "pci", **numbers, **({"multifunction": multifunction.value} if multifunction else {})}


def _number(name: str, number: int) -> str:
    return hex(number) if name in _HEXADECIMAL else str(number)


def _element(tag: str, attributes: dict[str, str], children: Sequence[Element] = ()) -> Element:
    return Element(tag, attributes, "", tuple(children), -1)


def _lacks_watchdog(guest: Guest) -> bool:
    if chipset(guest.arch, guest.machine) is not Chipset.Q35:
        return False
    return not any(d.tag == "watchdog" and d.element.get("model") == "itco" for d in guest.devices)
