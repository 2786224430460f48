"""How many places are left to hot-plug, in the tool bar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtWidgets import QLabel, QWidget

from ...guestview.arrival import WHY, HotPlugPlaces, hot_plug_places
from ...pci.address import PciAddress
from ...phrase import Phrase
from ...snapshot.derive import Snapshot
from ..look.language import said

_NAMED = 8


class Gauge(QLabel):
    """“Free hot-plug slots: 2 PCIe, 0 PCI”; the tool tip says which, and what counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setContentsMargins(0, 0, 10, 0)

    def show_snapshot(self, snapshot: Snapshot | None) -> None:
        """Count a snapshot's places; nothing is shown without PCI, “unknown” where libvirt refuses the domain."""
        places = hot_plug_places(snapshot) if snapshot is not None and snapshot.buses else None
        counts = (str(len(places.pcie)), str(len(places.pci))) if places else ("–", "–")
        words = self.tr("Free hot-plug slots: %1 PCIe, %2 PCI") if places else self.tr("Free hot-plug slots: unknown")
        there = snapshot is not None and bool(snapshot.buses)
        bold = [f"<b>{count}</b>" for count in counts]
        self.setText(words.replace("%1", bold[0]).replace("%2", bold[1]) if there else "")
        self.setAccessibleName(words.replace("%1", counts[0]).replace("%2", counts[1]) if there else "")
        about = self.tr(
            "Places where a device can still be hot-plugged and reaches the guest: slots that are wholly free, on buses"
            " that take hot-plug, once everything has its place. libvirt adds no controller while the guest runs."
        )
        if places is None:
            which = [self.tr("It cannot be said for a domain that libvirt refuses.")]
        else:
            which = [self._which("PCIe", places.pcie), self._which("PCI", places.pci), *self._lost(places)]
        self.setToolTip("".join(f"<p>{escape(line)}</p>" for line in (about, *which)) if there else "")
        self.setAccessibleDescription(" ".join((about, *which)) if there else "")

    def _lost(self, places: HotPlugPlaces) -> Iterator[str]:
        """Why places that look free are not counted."""
        for reason in dict.fromkeys(places.lost.values()):
            there = [place for place, lost in places.lost.items() if lost is reason]
            words = self._which(self.tr("Not counted"), there)
            yield f"{words} ({said(Phrase(WHY[reason]))})"

    def _which(self, kind: str, places: Sequence[PciAddress]) -> str:
        named = ", ".join(place.short for place in places[:_NAMED]) or self.tr("none")
        return f"{kind}: {named}" + (" …" if len(places) > _NAMED else "")
