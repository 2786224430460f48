"""`infer(guest, target)`: what a libvirt makes of a guest's PCI side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..knowledge.abilities import Ability
from ..knowledge.target import Target
from ..pci.address import Switch
from ..pci.guest import Device, Guest, read_number
from .able import Able
from .assign import assign
from .chipset import reserved_places
from .classes import Classifier
from .connect import HOTPLUG, MODELS
from .controllers import fill_controllers
from .defaults import complete
from .elements import describe
from .lineup import Lineup
from .multifunction import Slot, slots_in_use, truth
from .parsing import is_readable, line_up
from .part import Part
from .refusal import Refusal
from .result import AddressOrigin, Bus, Inference, Multifunction, Placement
from .transport import choose_transports, plug_memories
from .usb import assign_usb
from .validate import validate

QEMU_TYPES = ("qemu", "kvm", "kqemu", "hvf", "")
# The order in which libvirt writes devices (virDomainDefFormatInternalSetRootName)
FORMAT_ORDER = (
    "disk",
    "controller",
    "filesystem",
    "interface",
    "smartcard",
    "serial",
    "parallel",
    "console",
    "channel",
    "input",
    "tpm",
    "sound",
    "video",
    "hostdev",
    "redirdev",
    "hub",
    "watchdog",
    "memballoon",
    "rng",
    "nvram",
    "panic",
    "shmem",
    "memory",
    "crypto",
    "iommu",
    "vsock",
    "pstore",
)


def infer(guest: Guest, target: Target, shows_refused: bool = True) -> Inference:
    """What the target would make of the guest: placements, buses, or its refusal.

    `shows_refused`: whether a domain that is refused is shown as it is written; else the refusal is all.
    """
    able = Able(target)
    if guest.type not in QEMU_TYPES:
        return _as_written(guest, able, None)
    try:
        lineup = line_up(guest, able)
        complete(lineup)
        choose_transports(lineup)
        assign(lineup)
        fill_controllers(lineup)
        assign_usb(lineup)
        plug_memories(lineup)
        validate(lineup)
    except Refusal as refusal:
        if not shows_refused:
            return Inference(target, False, refusal.text, (), (), {}, able.scope)
        return _as_written(guest, able, refusal.text)
    _mirror_console(lineup)
    return _inference(lineup, [part for tag in _tags(lineup) for part in lineup.lists[tag] if _is_shown(part)], None)


def is_refused(guest: Guest, devices: Iterable[Device], target: Target) -> bool:
    """Whether the target refuses the guest for one of these devices alone. Fast, but a no leaves it open."""
    lineup = None
    for device in devices if guest.type in QEMU_TYPES else ():
        lineup = lineup or Lineup(guest, Able(target))
        if not is_readable(device, lineup):
            return True
    return False


def _mirror_console(lineup: Lineup) -> None:
    """The first console of an hvm guest is its first serial port once more (virDomainDefFormatInternal)."""
    consoles, serials = lineup.lists["console"], lineup.lists["serial"]
    kind = lineup.guest.root.find("os", "type")
    if (
        consoles
        and serials
        and consoles[0].type in (None, "serial")
        and kind is not None
        and kind.text.strip() == "hvm"
    ):
        consoles[0].twin = True
        consoles[0].place = serials[0].place
        consoles[0].multifunction = serials[0].multifunction


def _tags(lineup: Lineup) -> list[str]:
    """Kinds of devices as the XML begins with them, then those that it has none of as libvirt writes them."""
    return [tag for tag in dict.fromkeys((*lineup.tags, *FORMAT_ORDER)) if tag in FORMAT_ORDER]


def _is_shown(part: Part) -> bool:
    return part.place is not None or (part.tag == "controller" and part.type == "pci")


def _as_written(guest: Guest, able: Able, error: str | None) -> Inference:
    """Only what stands in the XML. `error` None: libvirt does not assign addresses to such a domain."""
    lineup = Lineup(guest, able)
    parts = [_written_part(device, lineup) for device in guest.devices]
    for part in parts:
        if part.tag == "controller":
            lineup.controllers.insert(part)
    classifier = Classifier(lineup.express, lineup.able, lineup.models)
    shown = [
        part for part in parts if _is_shown(part) or (part.device and part.device.address) or classifier.flags(part)
    ]
    return _inference(lineup, shown, error)


def _written_part(device: Device, lineup: Lineup) -> Part:
    try:
        part = describe(device, lineup)
    except (Refusal, KeyError):
        element = device.element
        part = Part(device.tag, element.get("type"), element.get("model"), read_number(element.get("index")))
        part.device = device
        part.element = element
        part.hotplug = element.value("target", "hotplug") != "off"
    part.place = device.place
    part.multifunction = device.multifunction
    return part


def _inference(lineup: Lineup, parts: list[Part], error: str | None) -> Inference:
    able = lineup.able
    reserved = reserved_places(lineup, error is not None)
    used = slots_in_use([part.place for part in parts if part.place], reserved)
    placements = tuple([_placement(part, number, used, able, error is None) for number, part in enumerate(parts)])
    buses = tuple(_buses(parts, able))
    return Inference(able.target, error is None, error, placements, buses, reserved, able.scope)


def _placement(part: Part, number: int, used: Mapping[Slot, int], able: Able, accepted: bool) -> Placement:
    tag, kind, index, target, host = part.tag, part.type, None, None, None
    device, place, reasons = part.device, part.place, part.reasons
    if tag == "controller":
        index = part.index
        if kind == "pci":
            target = part.target
    elif device is not None:
        kind = part.element.attributes.get("type")
        if tag == "hostdev" and part.host:
            host = str(part.host)
    written_address, written = (None, None) if device is None else device[1:]
    state, stored, why = truth(place, part.multifunction, used[place[:3]] if place else 0, able)
    if part.multifunction is Switch.ON and written is not Switch.ON and not part.twin:
        state, why = Multifunction.DEVICE, ()  # set with the address, whose reasons say why
    return Placement(
        tag,
        kind,
        part.model,
        part.model_name,
        index,
        host,
        device,
        place,
        written_address,
        part.origin or (AddressOrigin.WRITTEN if place else None),
        target,
        written,
        stored if accepted else None,
        state,
        (*reasons, *why) if why else reasons,
        part.twin,
        number,
    )


def _buses(parts: list[Part], able: Able) -> Iterable[Bus]:
    for at, part in enumerate(parts):
        if part.tag != "controller" or part.type != "pci":
            continue
        model = MODELS.get(part.model or "")
        if model is None or part.index is None:
            continue
        off = not part.hotplug and Ability.HOTPLUG_OFF in able
        flags = model.flags(not off)
        yield Bus(part.index, part.model or "", model.first_slot, model.last_slot, bool(flags & HOTPLUG), at)
