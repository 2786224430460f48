"""Small domains, and libvirt's answer about them as a short text."""

from __future__ import annotations

from editor.document.read import parse
from editor.inference.infer import infer
from editor.inference.result import Inference, Placement
from editor.knowledge.target import Target, Version

NO_DEFAULTS = "<controller type='usb' model='none'/><memballoon model='none'/>"
NIC = "<interface type='user'><model type='virtio'/></interface>"
E1000 = "<interface type='user'><model type='e1000'/></interface>"


def domain(machine: str, *devices: str, arch: str = "x86_64") -> bytes:
    """The XML of a QEMU domain with those devices."""
    return (
        f"<domain type='qemu'><name>t</name><os><type arch='{arch}' machine='{machine}'>hvm</type></os>"
        f"<features><acpi/></features><devices>{''.join(devices)}</devices></domain>"
    ).encode()


def answer(xml: bytes, libvirt: str = "11.3.0") -> Inference:
    """What that libvirt makes of it."""
    return infer(parse(xml).guest, Target(Version.parse(libvirt)))


def port(index: int | None = None, inner: str = "", model: str = "pcie-root-port") -> str:
    """A PCI controller."""
    shown = "" if index is None else f" index='{index}'"
    return f"<controller type='pci'{shown} model='{model}'>{inner}</controller>"


def at(place: str, multifunction: str | None = None) -> str:
    """An `<address>`, from `bb:ss.f`."""
    bus, rest = place.split(":")
    slot, function = rest.split(".")
    switch = "" if multifunction is None else f" multifunction='{multifunction}'"
    return f"<address type='pci' bus='0x{bus}' slot='0x{slot}' function='0x{function}'{switch}/>"


def name(placement: Placement) -> str:
    """`rp1`, `pci-bridge1`, `usb0`, or the element."""
    if placement.is_bus:
        short = {"pcie-root-port": "rp", "pcie-to-pci-bridge": "p2p"}.get(placement.model or "", f"{placement.model} ")
        return f"{short}{placement.index}"
    if placement.element == "controller":
        return f"{placement.type}{placement.index}"
    return placement.target_dev or placement.element


def places(inference: Inference) -> dict[str, str]:
    """Short addresses by name, `[on]` and `[off]` behind; like devices in one text, in libvirt's order."""
    assert inference.error is None, inference.error
    found: dict[str, str] = {}
    for placement in inference.placements:
        if placement.address is not None:
            shown = placement.address.short + (f"[{placement.stored}]" if placement.stored else "")
            key = name(placement)
            found[key] = f"{found[key]} {shown}" if key in found else shown
    return found
