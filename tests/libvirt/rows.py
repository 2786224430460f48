"""What has to be equal of libvirt's answer and ours: the PCI devices of a domain, each as a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from xml.etree import ElementTree as ET

from editor.inference.result import Inference

COMPARED = ("chassisNr", "chassis", "port", "busNr", "index")
Row = tuple[object, ...]


def stored_rows(xml: str, macs: Container[str] | None = None) -> Counter[Row]:
    """The PCI devices of a stored domain, each with what has to be equal. `macs`: those that were written."""
    devices = ET.fromstring(xml).find("devices")
    assert devices is not None
    rows: list[Row] = []
    for element in devices:
        address = element.find("address[@type='pci']")
        is_pci = element.tag == "controller" and element.get("type") == "pci"
        if address is not None and "slot" not in address.attrib:
            continue  # an empty address of a device that is not on PCI: libvirt stores it as it is
        if address is None and not (is_pci and element.get("model") in ("pci-root", "pcie-root")):
            continue
        place = None
        if address is not None:
            d, b, s, f = (int(address.get(name, "0"), 0) for name in ("domain", "bus", "slot", "function"))
            place = f"{d:04x}:{b:02x}:{s:02x}.{f:x}"
        target = element.find("target")
        values: Row = ()
        if is_pci:
            name = element.find("model")
            shown = {} if target is None else target.attrib
            values = (
                element.get("model"),
                None if name is None else name.get("name"),
                *(int(shown[key], 0) if key in shown else None for key in COMPARED),
            )
        who: object = None
        if element.tag == "controller":
            who = (element.get("type"), element.get("index"))
        elif element.tag in ("disk", "filesystem") and target is not None:
            who = target.get("dev") or target.get("dir")
        elif element.tag == "interface":
            mac = element.find("mac")
            who = _written(None if mac is None else mac.get("address"), macs)
        rows.append((element.tag, who, place, None if address is None else address.get("multifunction"), values))
    return _numbered(rows)


def predicted_rows(inference: Inference, macs: Container[str] | None = None) -> Counter[Row]:
    """The same of our answer."""
    rows: list[Row] = []
    for placement in inference.placements:
        values: Row = ()
        if placement.address is None and placement.model not in ("pci-root", "pcie-root"):
            continue
        if placement.is_bus:
            target = placement.target or {}
            values = (placement.model, placement.model_name, *(target.get(key) for key in COMPARED))
        who: object = None
        if placement.element == "controller":
            who = (placement.type, str(placement.index))
        elif placement.element in ("disk", "filesystem"):
            who = placement.target_dev
        elif placement.element == "interface":
            who = _written(placement.mac, macs)
        place = None if placement.address is None else str(placement.address)
        rows.append((placement.element, who, place, placement.stored, values))
    return _numbered(rows)


def _written(mac: str | None, macs: Container[str] | None) -> str | None:
    """A MAC that libvirt made up tells nothing apart."""
    mac = (mac or "").lower()
    return mac if macs is None or mac in macs else None


def _numbered(rows: list[Row]) -> Counter[Row]:
    """Devices that have no identity are told apart by their place among their like."""
    seen: Counter[Row] = Counter()
    found: Counter[Row] = Counter()
    for element, who, *rest in rows:
        seen[element, who] += 1
        found[element, who, seen[element, who], *rest] += 1
    return found
