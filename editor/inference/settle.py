"""Give one device the next free address."""

from __future__ import annotations

from ..pci.address import PciAddress, Switch
from .part import Part
from .reasons import free_place
from .result import AddressOrigin
from .slots import AddressSet


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
