"""Whether the inferred multifunction is written into the text that leaves the program."""

from __future__ import annotations

from enum import StrEnum

from editor.document.splice import set_attributes, spliced
from editor.edits.address import ORDER
from editor.inference.result import Placement
from editor.pci.address import Switch
from editor.snapshot.derive import Snapshot


class Policy(StrEnum):
    """leave: what is inferred stays out, and goes away with its cause; record: it is written when the text leaves."""

    LEAVE = "leave"
    RECORD = "record"


def output(snapshot: Snapshot, policy: Policy) -> bytes:
    """The text that is shown and saved.

    The recorded values are not in the edited document itself, so they go away by themselves when
    the edit that brought the need is taken back or superseded. Only written addresses get one:
    where libvirt is to choose the place, it chooses the bit too.
    """
    document = snapshot.document
    if policy is Policy.LEAVE:
        return document.source
    elements = [
        p.device.address_element for p in snapshot.placements if p.device is not None and needs_inference(snapshot, p)
    ]
    return spliced(
        document,
        [
            splice
            for element in elements
            if element is not None
            for splice in set_attributes(document, element, {"multifunction": Switch.ON.value}, ORDER)
        ],
    )


def needs_inference(snapshot: Snapshot, placement: Placement) -> bool:
    """Whether a device is written at function 0 of a slot that others use, and says nothing of multifunction.

    The same whatever the target: one before 3.0.0 refuses what needs it.
    """
    place = placement.device.place if placement.device is not None else None
    return (
        place is not None
        and place == placement.address
        and place.function == 0
        and placement.written is None
        and any(other.address != place for other in snapshot.slot(place))
    )


def newly_recorded(before: Snapshot, after: Snapshot) -> frozenset[str]:
    """The names of devices that needed the inference before and have their `on` written after."""
    needed = {before.name(p) for p in before.placements if needs_inference(before, p)}
    return frozenset(after.name(p) for p in after.placements if p.written is Switch.ON) & needed
