"""Whether the inferred multifunction is written into the text that leaves the program."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from ..document.read import Document, parse
from ..document.splice import set_attributes, spliced
from ..edits.address import ORDER
from ..inference.result import Placement
from ..knowledge.target import Target
from ..pci.address import Switch
from ..pci.guest import Element
from ..snapshot.derive import Snapshot, derive


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


def typed(before: Snapshot, policy: Policy, text: bytes) -> bytes:
    """The document behind a text that somebody typed over the output of `before`.

    What the policy recorded in the output, and nobody touched, stays recorded by the policy: it does not become
    written only because the text around it was edited. The value counts as untouched where the policy would put the
    same bytes in the same place again. EditorError if the text is no domain.
    """
    if policy is Policy.LEAVE:
        return text
    recorded = [p for p in before.placements if p.device is not None and needs_inference(before, p)]
    names = {before.name(p) for p in recorded}
    places = {p.address for p in recorded}
    after = derive(parse(text), before.target)
    candidates = [
        p.device.address_element
        for p in after.placements
        if p.device is not None and p.written is Switch.ON and (p.address in places or after.name(p) in names)
    ]
    elements = [element for element in candidates if element is not None]
    wanted = output(after, policy)  # the text, and what it newly needs
    if _again(without := _without(after.document, elements), policy, before.target) == wanted:
        return without
    untouched: list[Element] = []
    for element in elements:
        if _again(_without(after.document, [element]), policy, before.target) == wanted:
            untouched.append(element)
    without = _without(after.document, untouched)
    return without if _again(without, policy, before.target) == wanted else text


def _without(document: Document, elements: Sequence[Element]) -> bytes:
    take = {"multifunction": None}
    return spliced(document, [splice for element in elements for splice in set_attributes(document, element, take)])


def _again(source: bytes, policy: Policy, target: Target) -> bytes:
    return output(derive(parse(source), target), policy)


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
