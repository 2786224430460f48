"""A PCI controller comes before the one that it hangs on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.pin import Pin
from ...inference.result import Placement
from ..cures import hanging
from ..finding import Finding, Fix, Severity, places, positions
from ..question import Question
from .tree import by_index, cycles

CODE = "controller-order"
_WRITTEN = (
    "{name} hangs on bus {bus}, which {above} makes; QEMU gets the controllers in the order of their index and refuses"
    " to start the guest: “Bus 'pci.{above_index}' not found”. Give {above} a lower index than {name}, or move {name}."
)
_ADDED = (
    "{name} hangs on bus {bus}, which {above} makes. libvirt {version} adds that one behind the others until it reads"
    " the definition again, and QEMU refuses to start the guest: “Bus 'pci.{above_index}' not found”. Write {above}"
    " into the XML."
)


def findings(question: Question) -> Iterator[Finding]:
    """Source: libvirt gives QEMU the controllers in the order of its list (qemuBuildControllersCommandLine).

    That is the order of the index, but before ADDED_IN_ORDER controllers that libvirt adds come last.
    """
    snapshot = question.snapshot
    order = {controller.index: at for at, controller in enumerate(_in_order(question))}
    order[0] = -1  # the root is built in
    early = [c for c in question.controllers if c.address and order[c.index] < order.get(c.address.bus, -1)]
    if not early:
        return
    controllers = by_index(question)
    ringed = {c.number for ring in cycles(controllers) for c in ring}
    for controller in early:
        place = controller.address
        if place is None or controller.number in ringed:
            continue
        above = controllers[place.bus]
        is_added = above.device is None and place.bus < (controller.index or 0)
        yield Finding(
            CODE,
            Severity.ERROR,
            _ADDED if is_added else _WRITTEN,
            {
                "name": snapshot.name(controller),
                "bus": f"{place.bus:02x}",
                "above": snapshot.name(above),
                "above_index": str(place.bus),
                "version": str(snapshot.target.libvirt),
            },
            places([controller]),
            positions([controller]),
            _fixes(question, controller, is_added),
        )


def _fixes(question: Question, controller: Placement, is_added: bool) -> tuple[Fix, ...]:
    if is_added:
        return (Fix("Write down all that libvirt would add and choose", Pin(), False),)
    return tuple(hanging(question.snapshot, [controller]))


def _in_order(question: Question) -> Sequence[Placement]:
    """The controllers in libvirt's order; of a domain that it refuses, only the index is known."""
    if question.snapshot.inference.accepted:
        return question.controllers
    return sorted(question.controllers, key=lambda controller: controller.index or 0)
