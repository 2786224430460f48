"""Whether the inferred multifunction is written into the text that leaves the program."""

from __future__ import annotations

from enum import StrEnum

from editor.document.splice import set_attributes, spliced
from editor.inference.result import Multifunction
from editor.pci.address import Switch
from editor.snapshot.derive import Snapshot

ADDRESS_ORDER = ("type", "domain", "bus", "slot", "function", "multifunction")


class Policy(StrEnum):
    """leave: what is inferred stays out, and goes away with its cause; record: it is written when the text leaves."""

    LEAVE = "leave"
    RECORD = "record"


def output(snapshot: Snapshot, policy: Policy) -> bytes:
    """The text that is shown and saved.

    The recorded values are not in the edited document itself, so they go away by themselves when
    the edit that brought the need is taken back or superseded.
    """
    if policy is Policy.LEAVE:
        return snapshot.document.source
    splices = []
    for placement in snapshot.placements:
        needed = placement.state is Multifunction.INFERRED and placement.device is not None
        if needed and placement.device and placement.device.place == placement.address:
            element = placement.device.address_element
            assert element is not None, "a written address has its element"
            splices += set_attributes(snapshot.document, element, {"multifunction": Switch.ON.value}, ADDRESS_ORDER)
    return spliced(snapshot.document, splices)
