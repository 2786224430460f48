"""Function 0 says off, but other functions of its slot are in use."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.multifunction import SetMultifunction
from ...inference.result import Multifunction
from ...knowledge.abilities import Ability, abilities
from ...pci.address import Switch
from ..finding import Finding, Fix, Severity, listed
from ..question import Question

CODE = "multifunction-denied"


def findings(question: Question) -> Iterator[Finding]:
    """Source: QEMU do_pci_register_device: “single function device can't be populated in function …”."""
    snapshot = question.snapshot
    for placement in question.by_state[Multifunction.DENIED]:
        place = placement.address
        if placement.device is None or place is None:
            continue
        position = placement.device.position
        clear = Fix("Take the “off” out; libvirt then turns it on", SetMultifunction(position, None), True)
        turn_on = Fix("Write “on” instead", SetMultifunction(position, Switch.ON), True)
        others = [snapshot.name(p) for p in snapshot.slot(place) if p.address != place]
        yield Finding(
            CODE,
            Severity.ERROR,
            "{name} at {place} says multifunction='off', but it shares its slot with {others}: QEMU refuses to"
            " start the guest. Take the “off” out, or move the others.",
            {"name": snapshot.name(placement), "place": place.short, "others": listed(others)},
            (place,),
            (position,),
            (clear, turn_on) if Ability.INFERS in abilities(snapshot.target) else (turn_on,),
        )
