"""A domain as it is written, as if libvirt added and chose nothing: what a prediction is compared with."""

from __future__ import annotations

from dataclasses import replace

from ..snapshot.derive import Snapshot


def as_written(snapshot: Snapshot) -> Snapshot:
    """Only the devices of the XML, at written places, with written multifunction."""
    placements = tuple(
        p._replace(address=p.device.place, stored=p.written) for p in snapshot.placements if p.device is not None
    )
    return Snapshot(snapshot.document, replace(snapshot.inference, placements=placements, buses=()))
