"""Several functions behind one hot-pluggable port."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...edits.edit import Edit
from ...edits.forget import Forget
from ...edits.hold import Hold, Together
from ...edits.multifunction import SetMultifunction
from ...inference.result import Placement
from ...knowledge.models import PORTS
from ...pci.address import Switch
from ..finding import Finding, Fix, Severity, listed, places, positions
from ..host.cards import is_one_card
from ..question import Question

CODE = "hotplug-shared-port"


def findings(question: Question) -> Iterator[Finding]:
    """Source: virDomainPCIAddressEnsureAddr (only function 0), qemuIsMultiFunctionDevice (no unplug of one)."""
    snapshot = question.snapshot
    for bus in snapshot.inference.buses:
        there = snapshot.on_bus(bus.number) if bus.hotplug and bus.model in PORTS else ()
        others = [p for p in there if p.address is not None and p.address.function]
        if not others or len(there) < 2 or is_one_card(there):
            continue
        fix = Fix(
            "Let libvirt choose another place for {names}",
            _apart(there, others),
            True,
            {"names": listed([snapshot.name(p) for p in others])},
        )
        yield Finding(
            CODE,
            Severity.NOTE,
            "{names} share {port}: libvirt can neither plug in nor unplug one of them while the guest runs. A port of"
            " its own for each avoids that.",
            {
                "names": listed([snapshot.name(p) for p in there]),
                "port": snapshot.name(snapshot.controller(bus)),
            },
            places(there),
            positions(there),
            (fix,) if len(positions(others)) == len(others) else (),
        )


def _apart(there: Sequence[Placement], others: Sequence[Placement]) -> Hold:
    """Forget the places of the others, and an `on` at function 0, which nobody needs then."""
    edits: list[Edit] = [Forget(positions(others))]
    edits += [SetMultifunction(position, None) for position in positions([p for p in there if _is_on(p)])]
    return Hold(Together(tuple(edits)), positions(others))


def _is_on(placement: Placement) -> bool:
    place = placement.device.place if placement.device is not None else None
    return place is not None and place.function == 0 and placement.written is Switch.ON
