"""Cards of the host that are handed through: which functions of one card a guest gets.

A virtual function (SR-IOV) is a card of its own, though its address may look like another function of a card. Offline
that cannot be seen. But the functions of a PCI Express card are at slot 0 of a bus of their own, and one of them is
function 0; what has no such function in the domain, or sits elsewhere, may be virtual functions, so nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...errors import EditorError
from ...inference.result import Placement
from ...pci.address import PciAddress


def host_address(placement: Placement) -> PciAddress | None:
    """Where a device that is handed through is on the host; None for other devices."""
    if placement.element != "hostdev" or not placement.source:
        return None
    try:
        return PciAddress.parse(placement.source)
    except EditorError:
        return None


def is_one_card(placements: Sequence[Placement]) -> bool:
    """Whether all are functions in one slot of the host, of one card or perhaps virtual functions of it."""
    slots = {address and address.at(0) for address in map(host_address, placements)}
    return len(slots) == 1 and None not in slots


def cards(placements: Iterable[Placement]) -> Mapping[PciAddress, Mapping[int, Placement]]:
    """The cards of which several functions are there: host slot to placements by the host's function number."""
    found: dict[PciAddress, dict[int, Placement]] = {}
    for placement in placements:
        address = host_address(placement)
        if address is not None and address.bus and not address.slot:
            found.setdefault(address.at(0), {}).setdefault(address.function, placement)
    return {slot: there for slot, there in found.items() if len(there) > 1 and 0 in there}
