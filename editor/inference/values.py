"""Ranges of the values in a PCI controller's `<target>`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..pci.guest import Element
from .part import Part
from .refusal import Refusal

# virDomainControllerDefValidate; up to 6.10.0 the parser checked them, in the same order
_RANGES = (("chassisNr", 1, 255), ("chassis", 0, 255), ("port", 0, 255), ("busNr", 1, 254))
_LAST_TARGET_INDEX = 30
_NODE = re.compile(r"\s*[+]?[0-9]{1,9}", re.ASCII)


def numa_node(element: Element) -> int | None:
    """The NUMA node of a controller; None where it has none, or what is no number (virDomainControllerDefParseXML)."""
    node = element.find("target", "node") if element.children else None
    return int(node.text) if node is not None and _NODE.fullmatch(node.text) else None


def check_controller_values(part: Part, target: Mapping[str, int], index: int) -> None:
    """Refusal for a value out of range, and for a NUMA node at the root. `target`: the values to be looked at."""
    if "index" in target:
        number = target["index"]
        if number > _LAST_TARGET_INDEX:
            raise Refusal(f"PCI controller target index '{number}' out of range - must be 0-{_LAST_TARGET_INDEX}")
        if (index == 0) != (number == 0):
            raise Refusal("Only the PCI controller with index 0 can have target index 0, and vice versa")
    for name, first, last in _RANGES:
        if name in target and not first <= target[name] <= last:
            raise Refusal(f"PCI controller {name} '{target[name]}' out of range - must be {first}-{last}")
    if index == 0 and numa_node(part.element) is not None:
        raise Refusal("The PCI controller with index=0 can't be associated with a NUMA node")
