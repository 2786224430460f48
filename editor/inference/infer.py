"""First part: addresses, controllers and buses as written, and the multifunction truth. No assignment yet."""

from __future__ import annotations

from editor.inference.multifunction import slots_in_use, truth
from editor.inference.result import AddressOrigin, Bus, Inference, Placement, Reason
from editor.inference.target import Target
from editor.pci.address import LAST_SLOT, PciAddress
from editor.pci.guest import Device, Element, Guest, read_number

_ROOTS = ("pci-root", "pcie-root")
_SLOTS = {"pcie-root-port": (0, 0), "pcie-switch-downstream-port": (0, 0)} | dict.fromkeys(
    ("pci-expander-bus", "dmi-to-pci-bridge", "pcie-switch-upstream-port", "pcie-expander-bus"), (0, LAST_SLOT)
)
_NO_HOTPLUG = ("pcie-root", "dmi-to-pci-bridge", "pcie-switch-upstream-port", "pcie-expander-bus")


def infer(guest: Guest, target: Target) -> Inference:
    """What is written, as the target would store it."""
    devices = [d for d in guest.devices if d.address is not None or d.is_pci_controller]
    machine = guest.machine
    reserved: dict[PciAddress, Reason] = {}
    if "q35" in machine:
        for function, name in ((0, "ISA bridge"), (3, "SMBus")):
            reserved[PciAddress(0, 0, 0x1F, function)] = Reason(
                "address", f"The chipset's {name} is here.", "qemuDomainValidateDevicePCISlotsQ35"
            )
    used = slots_in_use([d.place for d in devices if d.place], reserved)
    placements = tuple(_placement(d, used, target) for d in devices)
    buses = tuple(
        Bus(
            p.index or 0,
            p.model or "",
            *_SLOTS.get(p.model or "", (1, LAST_SLOT)),
            p.model not in _NO_HOTPLUG,
            at,
        )
        for at, p in enumerate(placements)
        if p.is_bus
    )
    return Inference(target, True, None, placements, buses, reserved)


def _placement(device: Device, used: dict[PciAddress, int], target: Target) -> Placement:
    element = device.element
    place = device.place
    state, stored, reasons = truth(place, device.multifunction, used.get(place.at(0), 0) if place else 0, target)
    return Placement(
        element=element.tag,
        type=element.get("type"),
        model=element.get("model") or element.value("model", "type"),
        model_name=element.value("model", "name"),
        index=read_number(element.get("index")),
        mac=element.value("mac", "address"),
        target_dev=element.value("target", "dev") or element.value("target", "dir"),
        source=None,
        alias=element.value("alias", "name"),
        device=device,
        address=place,
        written_address=device.address,
        address_origin=AddressOrigin.WRITTEN if place else None,
        target=_target(element) if device.is_pci_controller else None,
        written=device.multifunction,
        stored=stored,
        state=state,
        reasons=tuple(reasons),
    )


def _target(element: Element) -> dict[str, int]:
    target = element.child("target")
    if target is None:
        return {}
    numbers = {name: read_number(text) for name, text in target.attributes.items()}
    return {name: number for name, number in numbers.items() if number is not None and name != "hotplug"}
