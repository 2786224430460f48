"""A slot needs the inferred multifunction, and a chosen libvirt has none."""

from __future__ import annotations

from collections.abc import Iterator

from ...edits.multifunction import SetMultifunction
from ...knowledge.abilities import Ability, abilities
from ...pci.address import PciAddress, Switch
from ..finding import Finding, Fix, Severity
from ..question import Question

CODE = "compat-inferred-multifunction"


def findings(question: Question) -> Iterator[Finding]:
    """Source: qemuCollectPCIAddress before 3.0.0: a device at function 0 without `on` has the whole slot.

    Only written addresses count: such a libvirt gives a slot of its own to all that it places itself.
    """
    snapshot = question.snapshot
    targets = (snapshot.target, *(other.target for other in question.also))
    old = sorted(target.libvirt for target in targets if Ability.INFERS not in abilities(target))
    if not old:
        return
    written: dict[PciAddress, set[int]] = {}
    for placement in snapshot.placements:
        if placement.device is not None and (place := placement.device.place) is not None:
            written.setdefault(place.at(0), set()).add(place.function)
    for placement in snapshot.placements:
        device = placement.device
        if device is None or device.place is None or device.multifunction is not None or device.place.function:
            continue
        if len(written[device.place]) > 1:
            yield Finding(
                CODE,
                Severity.ERROR,
                "{name} at {place} shares its slot and does not say multifunction='on'; libvirt {version} does not"
                " infer it, which came with libvirt 3.0.0, and refuses the domain. Record “on”.",
                {"name": snapshot.name(placement), "place": device.place.short, "version": str(old[0])},
                (device.place,),
                (device.position,),
                (Fix("Record “on”", SetMultifunction(device.position, Switch.ON), False),),
            )
