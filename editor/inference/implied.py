"""Controllers that devices imply, such as those of disks and channels (virDomainDefAddImplicitControllers)."""

from __future__ import annotations

from . import reasons
from .default_devices import add_controller
from .lineup import Lineup, refuse_too_many
from .nvme import check_serials
from .refusal import Refusal
from .result import Reason


def add_implied_controllers(lineup: Lineup) -> None:
    """As virDomainDefAddImplicitControllers: those on which other devices are addressed."""
    if any(console.type in (None, "serial") for console in lineup.lists["console"][1:]):  # …AddConsoleCompat
        raise Refusal("Only the first console can be a serial port")
    for bus in ("scsi", "fdc", "ide", "sata", "nvme"):
        last = max(
            (
                p.drive["controller"]
                for p in lineup.lists["disk"]
                if p.type == bus and p.transport == "drive" and p.drive
            ),
            default=-1,
        )
        _fill(lineup, bus, last, None, reasons.FOR_DISKS)
    if any(part.type == "nvme" for part in lineup.lists["disk"]):
        check_serials(lineup)
    for tag in ("channel", "console"):
        for part in lineup.lists[tag]:
            if part.type == "virtio":
                index = part.drive["controller"] if part.drive and part.transport == "virtio-serial" else 0
                if lineup.controllers.find("virtio-serial", index) is None:
                    add_controller(lineup, "virtio-serial", index, None, reasons.FOR_CHANNELS)
    last, model = -1, None
    for part in lineup.lists["hostdev"]:
        number = part.drive["controller"] if part.type == "scsi" and part.drive else -1
        if number > last:
            last = number
            there = lineup.controllers.find("scsi", number)
            model = there.model if there and there.model else model
    _fill(lineup, "scsi", last, model, reasons.FOR_HOSTDEVS)


def _fill(lineup: Lineup, type: str, last: int, model: str | None, reason: Reason) -> None:
    refuse_too_many(last)
    for index in range(last + 1):
        if lineup.controllers.find(type, index) is None:
            add_controller(lineup, type, index, model, reason)
