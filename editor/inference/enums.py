"""How a libvirt refuses a value of an enumeration that it does not know, and the lack of one that there must be."""

from __future__ import annotations

from collections.abc import Mapping

from ..knowledge.target import Version
from ..knowledge.vocabulary import AFTER_SEVEN, MODELS, TYPES
from ..pci.guest import Element
from .able import Able
from .refusal import Refusal

# Devices that must name their model, and how libvirt said so before "Missing required attribute …"
_REQUIRED: Mapping[str, str] = {
    "sound": "unknown sound model '(null)'",
    "watchdog": "watchdog must contain model name",
    "rng": "missing RNG device model",
    "memballoon": "balloon memory must contain model name",
    "iommu": "missing model for IOMMU device",
    "memory": "missing memory model",
}


def invalid_value(attribute: str, element: str, value: str, expected: str = "") -> Refusal:
    """The message of virXMLPropEnum, virXMLPropUInt and their like."""
    tail = f" Expected {expected}" if expected else ""
    return Refusal(f"Invalid value for attribute '{attribute}' in element '{element}': '{value}'.{tail}")


def check_value(value: str, known: Mapping[str, Version], able: Able, words: tuple[str, str], old_text: str) -> None:
    """Refuse a value of another enumeration. `words`: its attribute and element; `old_text` without those."""
    since = known.get(value)
    if since is not None and able.reaches(since):
        return
    if able.reaches(AFTER_SEVEN):
        raise invalid_value(*words, value)
    raise Refusal(old_text.format(value))


def check_types(element: Element, able: Able) -> None:
    """Refuse what says which kind a device is, or what is behind it, in a word that this libvirt does not know."""
    for words in TYPES.get(element.tag, ()):
        place = element.find(*words.path)
        value = place.get(words.attribute) if place is not None else None
        since = words.values.get(value) if value is not None else None
        if since is not None and able.reaches(since):
            continue
        if value is None:
            if words.missing is not None:
                raise Refusal(words.missing[able.reaches(words.new_text_since)])
        elif able.reaches(words.new_text_since):
            raise invalid_value(words.attribute, words.path[-1] if words.path else element.tag, value)
        else:
            raise Refusal(words.old_text.format(value))


def check_model(tag: str, model: str | None, able: Able) -> None:
    """Refuse a device model that this libvirt does not know, and the lack of one where there must be one."""
    enumeration = MODELS.get(tag)
    if enumeration is None:
        return
    if model is None:
        if tag not in _REQUIRED:
            return
        if able.reaches(enumeration.new_text_since):
            raise Refusal(f"Missing required attribute 'model' in element '{tag}'")
        raise Refusal(_REQUIRED[tag])
    since = enumeration.values.get(model)
    if since is not None and able.reaches(since):
        return
    if able.reaches(enumeration.new_text_since):
        element = "model" if enumeration.attribute == "type" else tag
        raise invalid_value(enumeration.attribute, element, model)
    raise Refusal(enumeration.old_text.format(model))
