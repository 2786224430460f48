"""The order in which devices are booted from, as far as libvirt refuses it."""

from __future__ import annotations

from ..knowledge.abilities import Ability
from ..pci.guest import Element
from .able import Able
from .controller_elements import NUMBER
from .enums import invalid_value
from .lineup import Lineup
from .refusal import Refusal

BOOTABLE = ("disk", "interface", "hostdev", "redirdev")  # in the order in which libvirt goes through them
_UINT_MAX = 0xFFFFFFFF


def check_boot(element: Element, able: Able) -> None:
    """As virDomainDeviceBootParseXML, for the `<boot>` of a device."""
    text = element.get("order")
    number = _order(element)
    if number:
        return
    if Ability.XML_PROPERTIES not in able:
        if text is None:
            raise Refusal("missing boot order attribute")
        raise Refusal(f"incorrect boot order '{text}', expecting positive integer")
    if text is None:
        raise Refusal("Missing required attribute 'order' in element 'boot'")
    if number == 0:
        raise Refusal("Invalid value for attribute 'order' in element 'boot': Zero is not permitted")
    raise invalid_value("order", "boot", text, "non-negative integer value")


def check_boot_order(lineup: Lineup) -> None:
    """As virDomainDefBootOrderPostParse: each number once, and none where the guest has an order of its own."""
    seen: set[int] = set()
    for tag in BOOTABLE:
        for part in lineup.lists[tag]:
            boot = None if part.added else part.element.child("boot")
            number = _order(boot) if boot is not None else None
            if number is None:
                continue
            if number in seen:
                raise Refusal(f"boot order '{number}' used for more than one device")
            seen.add(number)
    if seen and lineup.guest.root.find("os", "boot") is not None:
        raise Refusal("per-device boot elements cannot be used together with os/boot elements")


def _order(element: Element) -> int | None:
    text = element.get("order") or ""
    number = int(text) if NUMBER.fullmatch(text) else None
    return number if number is not None and 0 <= number <= _UINT_MAX else None
