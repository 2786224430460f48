"""Give one device the next free address."""

from __future__ import annotations

from editor.inference.part import Part
from editor.inference.reasons import free_place
from editor.inference.result import AddressOrigin
from editor.inference.slots import AddressSet
from editor.pci.address import PciAddress, Switch


def settle_next(
    part: Part, addresses: AddressSet, function: int = -1, multifunction: Switch | None = None
) -> PciAddress:
    """Reserve the next free place; the dry pass only counts, and leaves the device without an address.

    Source: virDomainPCIAddressReserveNextAddr.
    """
    place = addresses.reserve_next(part.flags, part.group, function)
    if not addresses.dry:
        part.put(place, multifunction, AddressOrigin.ASSIGNED, free_place(part.flags))
    return place
