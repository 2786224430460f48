"""A PCI controller hangs on a bus whose controller has a higher index."""

from __future__ import annotations

from collections.abc import Iterator

from editor.rules.controller.tree import by_index, cycles
from editor.rules.finding import Finding, Question, Severity, positions

CODE = "controller-order"


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt gives QEMU the controllers in the order of their index (qemuBuildControllersCommandLine)."""
    snapshot = question.snapshot
    early = [c for c in question.controllers if c.address is not None and (c.index or 0) < c.address.bus]
    if not early:
        return
    controllers = by_index(question)
    ringed = {id(c) for ring in cycles(controllers) for c in ring}
    for controller in early:
        place = controller.address
        if place is None or id(controller) in ringed or place.bus not in controllers:
            continue
        yield Finding(
            CODE,
            Severity.ERROR,
            "{name} hangs on bus {bus}, which {above} makes; QEMU gets the controllers in the order of their index and"
            " refuses to start the guest: “Bus 'pci.{above_index}' not found”. Give {above} a lower index than {name},"
            " or move {name}.",
            {
                "name": snapshot.name(controller),
                "bus": f"{place.bus:02x}",
                "above": snapshot.name(controllers[place.bus]),
                "above_index": str(place.bus),
            },
            (place,),
            positions([controller]),
        )
