"""uid and fid of PCI devices on s390 (virDomainZPCIAddress…)."""

from __future__ import annotations

from .lineup import Lineup
from .part import Part
from .refusal import Refusal

_NO_ZPCI = ("serial", "parallel", "channel", "console")  # qemuDomainDeviceSupportZPCI


class ZpciIds:
    """The ids that are taken. Made from those written: Refusal where one is written twice."""

    def __init__(self, lineup: Lineup) -> None:
        self._uids: set[int] = set()
        self._fids: set[int] = set()
        for part in _parts(lineup):
            if part.transport == "pci" and (part.uid is not None or part.fid is not None):
                self._ensure(part)  # both are settled at once, whether or not a place is written

    def assign(self, lineup: Lineup) -> None:
        """Give ids to all devices on PCI that have none."""
        for part in _parts(lineup):
            if part.transport == "pci" and part.place is not None and (part.uid is None or part.fid is None):
                self._ensure(part)

    def _ensure(self, part: Part) -> None:
        if part.uid is None:
            part.uid = next(number for number in range(1, len(self._uids) + 2) if number not in self._uids)
        if part.fid is None:
            part.fid = next(number for number in range(len(self._fids) + 1) if number not in self._fids)
        for name, number, taken in (("uid", part.uid, self._uids), ("fid", part.fid, self._fids)):
            if number in taken:
                raise Refusal(f"zPCI {name} {number:o} is already reserved")
            taken.add(number)


def _parts(lineup: Lineup) -> list[Part]:
    return [part for tag, parts in lineup.lists.items() if tag not in _NO_ZPCI for part in parts]
