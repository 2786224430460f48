"""Places that look free, but from which a device that is plugged in does not reach the guest."""

from __future__ import annotations

from collections.abc import Iterator

from ...guestview.arrival import REFUSED, WHY, hot_plug_places
from ...guestview.hotplug import Lost
from ...guestview.view import Unseen
from ...pci.address import PciAddress
from ...phrase import Phrase
from ..finding import Finding, Severity, listed, places, positions
from ..question import Question

CODE = "hotplug-lost-place"
_WITHOUT_ACPI = (Lost.NO_ACPI, Lost.NO_ACPI_ON_ROOT, Lost.PORT_UNSEEN)  # the last for ports below expanders
_SAID = (Unseen.NO_FUNCTION_0, Unseen.SINGLE_FUNCTION)  # of a port: the rules about multifunction say that
_SENTENCE = "libvirt would plug a device into {places} while the guest runs, and it would not arrive: {reason}."


def findings(question: Question) -> Iterator[Finding]:
    """Source: what booted guests did; see editor.guestview.hotplug."""
    snapshot = question.snapshot
    found = hot_plug_places(snapshot)
    by_reason: dict[Lost, list[PciAddress]] = {}
    for place, lost in found.lost.items() if found is not None else ():
        if not (question.is_draft and lost in _WITHOUT_ACPI) and not (
            lost is Lost.PORT_UNSEEN and _is_said(question, place.bus)
        ):
            by_reason.setdefault(lost, []).append(place)
    for lost, there in by_reason.items():
        buses = [snapshot.buses[number] for number in dict.fromkeys(place.bus for place in there)]
        controllers = [snapshot.controller(bus) for bus in buses]
        yield Finding(
            CODE,
            Severity.NOTE if lost in REFUSED else Severity.WARNING,
            _SENTENCE,
            {"places": listed([place.short for place in there]), "reason": Phrase(WHY[lost])},
            places(controllers),
            positions(controllers),
        )


def _is_said(question: Question, bus: int) -> bool:
    """Whether another rule says that the guest does not find the controller of the bus."""
    controller = question.snapshot.controller(question.snapshot.buses[bus])
    return question.view.why_unseen(controller) in _SAID
