"""What is taken for granted because only a host could tell."""

from __future__ import annotations

from ..inference.result import AddressOrigin, Placement
from ..phrase import Phrase
from .derive import Snapshot

_EXPRESS = (
    "{name} is taken for a PCI Express device. If the host's device is a conventional one, or libvirt may not read its"
    " configuration space, libvirt puts it behind a pcie-to-pci-bridge; only the host can tell."
)


def assumption(snapshot: Snapshot, placement: Placement) -> str | None:
    """What a predicted place rests on, a phrase; None where it rests on the XML alone.

    Source: qemuDomainDeviceCalculatePCIConnectFlags (virPCIDeviceIsPCIExpress asks the host's configuration space).
    """
    is_chosen = placement.address_origin is AddressOrigin.ASSIGNED and placement.source is not None
    if not is_chosen or "pcie-root" not in {bus.model for bus in snapshot.inference.buses}:
        return None
    return Phrase(_EXPRESS, name=snapshot.name(placement))
