"""The `<controller>` as libvirt's parser reads it (virDomainControllerDefParseXML)."""

from __future__ import annotations

import re

from ..knowledge.abilities import Ability
from ..knowledge.models import ROOTS, USB2_COMPANIONS
from ..knowledge.vocabulary import (
    CONTROLLER_MODELS,
    CONTROLLER_NAMES,
    CONTROLLER_TYPES,
)
from ..pci.guest import Element, read_number
from .enums import invalid_value
from .lineup import Lineup
from .part import Part
from .refusal import Refusal
from .values import check_controller_values, numa_node

SINGLE_ROOT = "pci-root and pcie-root controllers should have index 0"
_BAD_NODE = "invalid NUMA node in target"
_TARGET_NUMBERS = ("chassisNr", "chassis", "port", "busNr", "index")
NUMBER = re.compile(r"[ \t\n\v\f\r]*[+-]?[0-9]+")
_INT_MAX = 0x7FFFFFFF


def read_controller(element: Element, lineup: Lineup) -> Part:
    """As virDomainControllerDefParseXML."""
    attributes = element.attributes
    reaches = lineup.able.reaches
    kind = attributes.get("type", "ide")
    if kind not in CONTROLLER_TYPES or not reaches(CONTROLLER_TYPES[kind]):
        if Ability.XML_PROPERTIES in lineup.able:
            raise invalid_value("type", "controller", kind)
        raise Refusal(f"Unknown controller type '{kind}'")
    model = attributes.get("model")
    if model is not None:
        since = CONTROLLER_MODELS.get(kind, {}).get(model)
        if since is None or not reaches(since):
            raise Refusal(f"Unknown model type '{model}'")
    part = Part("controller", kind, model, _index(attributes.get("index"), lineup))
    node = element.find("target", "node") if element.children else None
    bad_node = node is not None and numa_node(element) is None
    if bad_node and Ability.XML_PROPERTIES not in lineup.able:
        raise Refusal(_BAD_NODE)
    if kind == "pci":
        _read_pci_controller(part, element, lineup)
    if bad_node:
        raise Refusal(_BAD_NODE)
    if kind == "usb":
        part.master = element.child("master") is not None or model in USB2_COMPANIONS
    return part


def check_parsed_controller(part: Part, lineup: Lineup) -> None:
    """What the parser itself refused up to 6.10.0."""
    if part.model in ROOTS and part.transport != "none":
        raise Refusal("pci-root and pcie-root controllers should not have an address")
    if part.model in ROOTS and part.index not in (0, None) and Ability.PHBS not in lineup.able:
        raise Refusal(SINGLE_ROOT)
    values = {key: number for key, number in (part.target or {}).items() if key != "index"}
    if Ability.ZERO_VALUES not in lineup.able:
        values = {key: number for key, number in values.items() if key not in ("chassisNr", "busNr") or number}
    if Ability.CONTROLLER_VALUES in lineup.able:
        check_controller_values(part, values, part.index or 0 if Ability.PHBS in lineup.able else -1)


def _index(text: str | None, lineup: Lineup) -> int | None:
    """A controller's index, decimal; before it could be left out, a missing one was 0."""
    if text is None:
        return None if Ability.INDEX_OPTIONAL in lineup.able else 0
    number = int(text) if NUMBER.fullmatch(text) else None
    if number is not None and 0 <= number <= _INT_MAX:
        return number
    if Ability.XML_PROPERTIES not in lineup.able:
        raise Refusal(f"Cannot parse controller index {text}")
    fine = number is not None and -_INT_MAX <= number < 0
    raise invalid_value("index", "controller", text, "non-negative value" if fine else "integer value")


def _read_pci_controller(part: Part, element: Element, lineup: Lineup) -> None:
    found: Element | None = None
    named: Element | None = None
    for child in element.children:
        if child.tag == "target":
            if found is not None:
                raise Refusal("Multiple <target> elements in controller definition not allowed")
            found = child
        elif child.tag == "model":
            if named is not None:
                raise Refusal("Multiple <model> elements in controller definition not allowed")
            named = child
    name = named.attributes.get("name") if named is not None else None
    if name is not None:
        since = CONTROLLER_NAMES.get(name)
        known = since is not None and lineup.able.reaches(since)
        if not known or (name == "none" and Ability.XML_PROPERTIES not in lineup.able):
            if Ability.XML_PROPERTIES in lineup.able:
                raise invalid_value("name", "model", name)
            raise Refusal(f"Unknown PCI controller model name '{name}'")
        part.model_name = None if name == "none" else name
    part.target = {}
    if found is not None:
        for key in _TARGET_NUMBERS:
            text = found.attributes.get(key)
            number = None if text is None else _target_number(key, text, lineup)
            if number is not None:
                part.target[key] = number
        hotplug = found.attributes.get("hotplug")
        part.hotplug = hotplug != "off"
        if hotplug not in (None, "on", "off") and Ability.HOTPLUG_OFF in lineup.able:
            if Ability.XML_PROPERTIES in lineup.able:
                raise invalid_value("hotplug", "target", hotplug or "")
            raise Refusal(f"PCI controller unrecognized hotplug setting '{hotplug}'")
        reserved = found.attributes.get("memReserve")
        if reserved is not None and Ability.MEM_RESERVE in lineup.able:
            _check_reserved(reserved)


def _check_reserved(text: str) -> None:
    """As virXMLPropULongLong: `memReserve`, in KiB."""
    number = read_number(text, bits=64)
    if number is None:
        raise invalid_value("memReserve", "target", text, "non-negative integer value")
    if number == 0:
        raise Refusal("Invalid value for attribute 'memReserve' in element 'target': Zero is not permitted")


def _target_number(key: str, text: str, lineup: Lineup) -> int | None:
    """A value in `<target>`; None for what stands for none in libvirt itself, which it once let pass."""
    number = read_number(text)
    if number is not None and number <= _INT_MAX:
        return number
    below = text.lstrip()
    number = read_number(below[1:]) if below.startswith("-") else None
    negative = number is not None and 0 < number <= _INT_MAX
    if Ability.XML_PROPERTIES in lineup.able:
        raise invalid_value(key, "target", text, "non-negative value" if negative else "integer value")
    if number is not None and negative:
        return None if number == 1 else -number
    name = "target index" if key == "index" else key
    raise Refusal(f"Invalid {name} '{text}' in PCI controller")
