"""What libvirt sends of a stored domain when it migrates or is saved: the migratable form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..knowledge.machine import PPC64, Chipset, platform
from ..pci.guest import Device, Element, Guest
from .stored import default_audio, with_devices

_PIIX3 = (None, "piix3-uhci")


def migratable(guest: Guest) -> Guest:
    """The guest without what the other side would add again by itself (qemuDomainDefFormatBufInternal, libvirt 11.3.0).

    The guest itself where nothing is left out.
    That drops more than it should: a `<target hotplug='off'>` of a lone pci-root goes with it (seen with 9.0.0).
    """
    kept = [d for d in guest.devices if d.element.tag not in _DROPS or not _is_left_out(d, guest)]
    if platform(guest).arch in PPC64:
        kept = [_without_name(device) for device in kept]
    kept = [_without_usb_model(device) if device.element.tag == "disk" else device for device in kept]
    return with_devices(guest, kept, guest.machine)


def _without_usb_model(disk: Device) -> Device:
    """Older ones would not know it; only of a CD drive it makes a difference (12.8.0 itself)."""
    element = disk.element
    model = element.get("model")
    if model not in ("usb-storage", "usb-bot") or (model == "usb-bot" and element.get("device") == "cdrom"):
        return disk
    attributes = {name: text for name, text in element.attributes.items() if name != "model"}
    return disk._replace(element=element._replace(attributes=attributes))


def _is_left_out(device: Device, guest: Guest) -> bool:
    return any(drops(device, guest) for drops in _DROPS[device.tag])


def _lone_usb(device: Device, guest: Guest) -> bool:
    """The PIIX3's own USB controller, where there is no other."""
    is_piix3 = device.element.get("model") in _PIIX3 and _is_lone(device, guest, "usb")
    return is_piix3 and platform(guest).chipset is Chipset.I440FX


def _lone_root(device: Device, guest: Guest) -> bool:
    """A pci-root without any other PCI controller, on every machine."""
    element = device.element
    is_root = element.get("model") == "pci-root" and element.child("pcihole64") is None
    return is_root and _is_lone(device, guest, "pci")


def _is_lone(device: Device, guest: Guest, kind: str) -> bool:
    """Whether it is the only controller of its type, with index 0 and no alias of the user's."""
    element = device.element
    if element.get("type") != kind or element.get("index") not in (None, "0") or _has_user_alias(element):
        return False
    return sum(d.element.get("type") == kind for d in guest.by_tag["controller"]) == 1


def _own_panic(device: Device, guest: Guest) -> bool:
    """The panic device that s390 and pSeries have anyway."""
    own = {Chipset.CCW: "s390", Chipset.PSERIES: "pseries"}.get(platform(guest).chipset)
    return own is not None and device.element.get("model") in (None, own)


def _own_watchdog(device: Device, guest: Guest) -> bool:
    """The chipset's watchdog with its default action."""
    element = device.element
    is_default = element.get("model") == "itco" and element.get("action") in (None, "reset")
    return is_default and platform(guest).chipset is Chipset.Q35


def _own_audio(device: Device, guest: Guest) -> bool:
    """The audio that every guest gets which has none (qemuDomainDefClearDefaultAudioBackend)."""
    element = device.element
    is_default = element.get("id") == "1" and not element.children and element.get("type") == default_audio(guest)
    return is_default and len(guest.by_tag["audio"]) == 1


_DROPS: Mapping[str, tuple[Callable[[Device, Guest], bool], ...]] = {
    "controller": (_lone_usb, _lone_root),
    "panic": (_own_panic,),
    "watchdog": (_own_watchdog,),
    "audio": (_own_audio,),
}


def _has_user_alias(element: Element) -> bool:
    return (element.value("alias", "name") or "").startswith("ua-")


def _without_name(device: Device) -> Device:
    """The model name of a pSeries host bridge stays at home (virDomainControllerDefFormatPCI)."""
    element = device.element
    if not device.is_pci_controller or element.get("model") != "pci-root":
        return device
    kept = tuple(child for child in element.children if child.tag != "model")
    return device._replace(element=element._replace(children=kept))
