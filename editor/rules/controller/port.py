"""Two ports side by side have the same port number."""

from __future__ import annotations

from collections.abc import Iterator

from ...inference.result import Placement
from ...knowledge.models import PORTS
from ..finding import Finding, Severity, listed, places, positions
from ..question import Question
from .numbers import cleared

CODE = "controller-port"


def findings(question: Question) -> Iterator[Finding]:
    """Source: PCI Express Base Specification 4.0, 7.5.3.6 (Port Number); QEMU does not look at it."""
    snapshot = question.snapshot
    found: dict[tuple[int, int], list[Placement]] = {}
    for controller in question.controllers:
        number = (controller.target or {}).get("port")
        if number is not None and controller.model in PORTS and controller.address is not None:
            found.setdefault((controller.address.bus, number), []).append(controller)
    for (_, number), there in sorted(found.items(), key=lambda item: item[0]):
        if len(there) > 1:
            yield Finding(
                CODE,
                Severity.NOTE,
                "{names} are on one bus and have the same port number, {number}. It works; tools in the guest that go"
                " by port number mix them up.",
                {"names": listed([snapshot.name(c) for c in there]), "number": str(number)},
                places(there),
                positions(there),
                cleared("port", [c for c in there if _chosen(c) != number]),
            )


def _chosen(controller: Placement) -> int | None:
    """What libvirt would choose at that place (qemuDomainAssignPCIAddresses)."""
    place = controller.address
    if place is None:
        return None
    return place.slot * 8 + place.function if controller.model == "pcie-root-port" else place.slot
