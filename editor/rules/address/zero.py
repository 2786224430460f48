"""The address 0000:00:00.x is written, which libvirt takes for none."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.pin import Pin
from ..finding import Finding, Fix, Severity
from ..forgetting import forget
from ..question import Question

CODE = "address-zero"


def findings(question: Question) -> Iterator[Finding]:
    """Source: virPCIDeviceAddressIsEmpty. `<address type='pci'/>` alone asks for one: no finding."""
    snapshot = question.snapshot
    for placement in snapshot.unplaced:
        device = placement.device
        if device is None or device.address is None:
            continue
        written = device.address_element
        if written is None or written.attributes.keys() == {"type"}:
            continue
        name = snapshot.name(placement)
        chosen = placement.address
        if chosen is None:
            fix = Fix("Let libvirt choose the place of {name}", forget((device.position,)), False, {"name": name})
        else:
            title = "Write {place}, which libvirt would choose"
            bus = snapshot.buses.get(chosen.bus)
            on_added = bus is not None and bus.number and snapshot.controller(bus).device is None
            edit = Pin() if on_added else Pin((device.position,))  # the bus would be written by nobody otherwise
            fix = Fix(title, edit, False, {"place": chosen.short})
        yield Finding(
            CODE,
            Severity.WARNING,
            "{name} is written at {written}, which libvirt takes for “no address”: it chooses another place"
            "{place}, and what is written of function and multifunction is lost.",
            {"name": name, "written": str(device.address), "place": f" ({chosen.short})" if chosen else ""},
            (chosen,) if chosen else (),
            (device.position,),
            (fix,),
        )
