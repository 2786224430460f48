"""What to do about a refusal: advice in plain words, the devices that it is about, and fixes to be tried.

The refusals are told by libvirt's own words; each entry names the function that says them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ..edits.attribute import SetAttribute
from ..edits.machine import LayOutAnew, SetMachine
from ..edits.remove import Remove
from ..inference.result import Placement
from ..knowledge.machine import X86, Chipset, platform
from ..pci.address import FUNCTIONS, LAST_BUS, LAST_SLOT, PciAddress
from ..pci.guest import read_number
from ..phrase import Phrase, joined
from ..snapshot.derive import Snapshot
from .finding import Fix, listed, positions
from .forgetting import forget


class Cure(NamedTuple):
    """What helps. `devices`: those that the refusal is about, where they can be told."""

    advice: str = ""
    devices: Sequence[Placement] = ()
    fixes: Sequence[Fix] = ()


def cure(snapshot: Snapshot, error: str) -> Cure:
    """For a refusal in libvirt's words; an empty one where nothing is known."""
    found = next((make(snapshot, match) for words, make in _CURES if (match := re.search(words, error))), Cure())
    return _with_machine(snapshot, found)


def _with_machine(snapshot: Snapshot, found: Cure) -> Cure:
    """A machine type that is missing, or is none to libvirt, may be all that is the matter."""
    guest = snapshot.document.guest
    if (guest.arch or X86[0]) not in X86:
        return found
    meant = _MEANT.get(guest.machine)
    if meant is not None:
        template = "libvirt knows no machine '{machine}' as a {meant}: write {meant}, or one with its version."
        advice = _both(Phrase(template, machine=guest.machine, meant=meant), found.advice)
        return Cure(advice, found.devices, (_machine(meant), *found.fixes))
    if not guest.machine:
        default = "No machine type is written, so it is QEMU's default, i440fx (pc), which has no PCI Express."
        return Cure(_both(default, found.advice), found.devices, (*found.fixes, _machine("q35")))
    return found


_MEANT = {"pc-q35": "q35", "pc_q35": "q35", "Q35": "q35", "pc-i440fx": "pc", "i440fx": "pc"}


def _both(first: str, second: str) -> str:
    return joined([each for each in (first, second) if each], " ")


def _machine(name: str) -> Fix:
    return Fix("Write machine type {machine}", SetMachine(name), True, {"machine": name})


def _of_chipset(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: qemuDomainValidateDevicePCISlotsPIIX3, …Q35."""
    kind = {"SATA": "sata", "IDE": "ide", "USB": "usb"}[match[1]]
    there = [p for p in snapshot.placements if p.element == "controller" and p.type == kind and p.index == 0]
    there = [p for p in there if p.device is not None and p.device.place is not None]
    place = PciAddress(0, 0, int(match[2], 16), int(match[3]))
    names = {"names": _names(snapshot, there), "place": place.short}
    fixes = (Fix("Let libvirt put {names} there", forget(positions(there)), True, names),) if there else ()
    advice = Phrase("It is a part of this machine's chipset, which has it at {place} and nowhere else.", **names)
    return Cure(advice, there, fixes)


def _root(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: qemuDomainDefAddDefaultDevices, virDomainDefPostParse…"""
    wanted, written = match[1], match[2]
    root = [p for p in snapshot.placements if p.is_bus and p.index == 0]
    other = {"pci-root": "pc", "pcie-root": "q35"}.get(written)
    fixes = [Fix("Lay all PCI devices out anew for this machine", LayOutAnew(), True)]
    on = platform(snapshot.document.guest)
    if other is not None and on.chipset in (Chipset.I440FX, Chipset.Q35):
        fixes.append(_machine(other))
    advice = Phrase(
        "Machine type {machine} begins at {wanted}. Controllers and addresses seem to be those of another machine; let"
        " libvirt lay them out anew, or write the other machine type.",
        machine=on.machine,
        wanted=wanted,
    )
    return Cure(advice, root, fixes)


def _twice(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainControllerDefValidate… (Multiple '%s' controllers with index '%d')."""
    kind, index = match[1], int(match[2])
    there = [p for p in snapshot.placements if p.element == "controller" and p.type == kind and p.index == index]
    used = {p.index for p in snapshot.placements if p.element == "controller" and p.type == kind}
    free = next(number for number in range(1, LAST_BUS + 1) if number not in used)
    fixes = tuple(
        Fix(
            "Give {name} the index {number}",
            SetAttribute.same((), "index", positions([placement]), str(free)),
            True,
            {"name": _described(snapshot, placement), "number": str(free)},
        )
        for placement in reversed(there)
        if placement.device is not None
    )
    who = listed([_described(snapshot, placement) for placement in there])
    return Cure(Phrase("They are {who}. Give each an index of its own.", who=who), there, fixes)


def _described(snapshot: Snapshot, placement: Placement) -> str:
    model = placement.model or placement.type or ""
    if placement.address is None:
        return Phrase("{name} ({model})", name=snapshot.name(placement), model=model)
    place = placement.address.short
    return Phrase("{name} ({model} at {place})", name=snapshot.name(placement), model=model, place=place)


def _out_of_range(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virPCIDeviceAddressIsValid, virDomainPCIAddressValidate."""
    there = [p for p in snapshot.placements if (place := _written(p)) is not None and _is_out(place)]
    return _elsewhere(snapshot, there, "A bus has slots 00 to 1f, a slot functions 0 to 7; buses go up to ff.")


def _is_out(place: PciAddress) -> bool:
    return place.slot > LAST_SLOT or place.function >= FUNCTIONS or place.bus > LAST_BUS


def _other_domain(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainPCIAddressValidate: “Only PCI domain 0 is available”."""
    there = [p for p in snapshot.placements if (place := _written(p)) is not None and place.domain]
    return _elsewhere(snapshot, there, "A guest has one PCI domain, 0000; the others are the host's.")


def _slot(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainPCIAddressValidate."""
    place = PciAddress.parse(match[1])
    there = [p for p in snapshot.slot(place.at(0)) if _written(p) is not None]
    advice = "A port has one slot only, 00; what shares it, does so by its function."
    if match[2] == ">=":
        advice = "Slot 00 of such a bus belongs to the bridge itself; its slots begin at 01."
    return _elsewhere(snapshot, there, advice)


def _elsewhere(snapshot: Snapshot, there: Sequence[Placement], advice: str) -> Cure:
    names = {"names": _names(snapshot, there)}
    fixes = (Fix("Let libvirt choose the place of {names}", forget(positions(there)), True, names),) if there else ()
    return Cure(advice, there, fixes)


def _zpci(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainZPCIAddressReserveId, which prints with %o."""
    kind, number = match[1], int(match[2], 8)
    there = [p for p in snapshot.placements if p.device is not None and _zpci_id(p, kind) == number]
    values = {"kind": kind, "written": _zpci_text(there, kind) or hex(number), "names": _names(snapshot, there)}
    advice = Phrase("libvirt says the number in octal; written it is {written}, at {names}.", **values)
    later = positions(there[1:])
    edit = SetAttribute.same(("address", "zpci"), kind, later, None)
    others = {"kind": kind, "names": _names(snapshot, there[1:])}
    return Cure(advice, there, (Fix("Let libvirt choose the {kind} of {names}", edit, True, others),) if later else ())


def _zpci_text(there: Sequence[Placement], kind: str) -> str | None:
    device = there[0].device if there else None
    return device.element.value("address", "zpci", kind) if device is not None else None


def _zpci_id(placement: Placement, kind: str) -> int | None:
    return read_number(_zpci_text([placement], kind))


def _no_express(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainPCIAddressSetGrow."""
    there = [p for p in snapshot.placements if p.is_bus and (p.model or "").startswith(("pcie-", "dmi-"))]
    root = next((p.model for p in snapshot.placements if p.is_bus and p.index == 0), None)
    if root == "pcie-root" or not there or platform(snapshot.document.guest).chipset in (Chipset.Q35, Chipset.VIRT):
        return Cure("The device needs a bus of a kind that is not there and that libvirt does not add by itself.")
    names = {"names": _names(snapshot, there)}
    fixes = (Fix("Remove {names}", Remove(positions(there)), True, names),)
    return Cure(Phrase("This machine has no PCI Express, which {names} needs.", **names), there, fixes)


def _model_name(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainControllerDefParseXML; the generic model names."""
    there = [p for p in snapshot.placements if p.device and p.device.element.value("model", "name") == match[1]]
    names = {"names": _names(snapshot, there)}
    edit = SetAttribute.same(("model",), "name", positions(there), None)
    fixes = (Fix("Take the model name out of {names}", edit, True, names),) if there else ()
    return Cure("A model name is QEMU's name of a controller; libvirt chooses it by itself.", there, fixes)


def _full(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: virDomainPCIAddressGetNextAddr. A machine that wants for a pci-bridge has no ports."""
    if "model='pci-bridge'" in match.string:
        return Cure(
            "The buses are full, and libvirt adds none of the kind that is needed. Put devices on the functions of one"
            " slot (up to eight), or take devices away."
        )
    return Cure(
        "The buses are full, and libvirt adds none of the kind that is needed. Put ports on the functions of one slot"
        " (up to eight), or take devices away."
    )


def _bridge_without_room(snapshot: Snapshot, match: re.Match[str]) -> Cure:
    """Source: qemuDomainAssignPCIAddresses: a bridge that libvirt adds for the others comes onto its own bus."""
    if any(p.is_bus and p.index == int(match[1]) and p.device is not None for p in snapshot.placements):
        return Cure()
    there = [p for p in snapshot.on_bus(0) if _written(p) is not None and p.element != "controller"][-1:]
    advice = (
        "The root bus is full: libvirt adds a bridge for the rest, and there is no slot left for the bridge itself."
    )
    return _elsewhere(snapshot, there, advice)


def _written(placement: Placement) -> PciAddress | None:
    return placement.device.place if placement.device is not None else None


def _names(snapshot: Snapshot, there: Iterable[Placement]) -> str:
    return listed([snapshot.name(placement) for placement in there])


_CURES: Sequence[tuple[str, Callable[[Snapshot, re.Match[str]], Cure]]] = (
    (r"(SATA|IDE|USB) controller.* must have PCI address 0:0:([0-9a-f]+)\.(\d)", _of_chipset),
    (r"index='0' must be model='([\w-]+)' for this machine type, but model='([\w-]+)'", _root),
    (r"Multiple '(\w+)' controllers with index '(\d+)'", _twice),
    (r"Only PCI domain 0", _other_domain),
    (r"Invalid PCI address (?:slot|bus|function)=", _out_of_range),
    (r"Invalid PCI address ([0-9a-f:.]+[0-7])\. slot must be ([<>]=)", _slot),
    (r"PCI controller at index (\d+) .*index must be larger than bus", _bridge_without_room),
    (r"zPCI (uid|fid) 0?x?([0-7]+) is already", _zpci),
    (r"Cannot automatically add a new PCI bus", _no_express),
    (r"attribute 'name' in element 'model': '([\w-]+)'", _model_name),
    (r"PCIe? slot is needed to connect|No more available PCI", _full),
)


def hanging(snapshot: Snapshot, controllers: Sequence[Placement]) -> Iterator[Fix]:
    """For controllers that hang on the wrong bus: let libvirt choose the place of one of them, any that helps."""
    for controller in controllers:
        if _written(controller) is not None:
            names = {"name": snapshot.name(controller)}
            yield Fix("Let libvirt choose the place of {name}", forget(positions([controller])), True, names)
