"""The guest's PCI tree as an item model. What a row says is worked out when it is seen: a large guest has hundreds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...guestview.view import GuestDevice, GuestView
from ...inference.result import Placement
from ...pci.address import PciAddress
from ...snapshot.derive import Snapshot
from ..look.language import said
from ..look.plain import tip
from ..look.theme import current_theme, mono
from . import guest_words

ADDRESS, DEVICE, LINUX, BEHIND, UNPLUG, HEADER = range(6)
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole
_NAME = Qt.ItemDataRole.AccessibleTextRole


class GuestRow(NamedTuple):
    """One row: a device that the guest finds, a `placement` that it does not find, or else a heading.

    `parent` and `children` are places in the model's list of rows, `at` counts below the parent.
    """

    parent: int | None
    at: int
    children: list[int]
    device: GuestDevice | None = None
    placement: Placement | None = None
    bus: tuple[int, int] | None = None  # domain and number of the root bus that it is the heading of

    @property
    def is_heading(self) -> bool:
        """Whether no device is in it."""
        return self.device is None and self.placement is None


class GuestTree(QAbstractItemModel):
    """Root buses and the devices behind one another, then those that the guest does not find."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: GuestView | None = None
        self._snapshot: Snapshot | None = None
        self._rows: list[GuestRow] = []
        self._top: list[int] = []
        self.refresh_colours()

    def refresh_colours(self) -> None:
        """The palette or the font changed."""
        self._theme, self._fixed = current_theme(), mono()

    def show(self, view: GuestView | None, snapshot: Snapshot | None) -> None:
        """Show what the guest sees of a snapshot; nothing while that is not known."""
        self.beginResetModel()
        self._view, self._snapshot = view, snapshot
        self._rows, self._top = [], []
        if view is not None and snapshot is not None:
            self._add_devices(view)
            self._add_missing(view, snapshot)
        self.endResetModel()

    def _add_devices(self, view: GuestView) -> None:
        rows: dict[PciAddress, int] = {}
        roots: dict[tuple[int, int], int] = {}
        for device in sorted(view.devices, key=lambda each: each.address):  # what a bridge leads to has higher numbers
            place = (device.address.domain, device.address.bus)
            parent = rows.get(device.parent) if device.parent is not None else None
            if parent is None:
                if place not in roots:
                    roots[place] = self._add(None, bus=place)
                parent = roots[place]
            rows[device.address] = self._add(parent, device, device.placement)

    def _add_missing(self, view: GuestView, snapshot: Snapshot) -> None:
        missing = [placement for placement in snapshot.placements if view.why_unseen(placement) is not None]
        if missing:
            heading = self._add(None)
            for placement in missing:
                self._add(heading, placement=placement)

    def _add(
        self,
        parent: int | None,
        device: GuestDevice | None = None,
        placement: Placement | None = None,
        bus: tuple[int, int] | None = None,
    ) -> int:
        number = len(self._rows)
        siblings = self._top if parent is None else self._rows[parent].children
        self._rows.append(GuestRow(parent, len(siblings), [], device, placement, bus))
        siblings.append(number)
        return number

    def placement(self, index: Index) -> Placement | None:
        """The device in a row; None for a heading, and for what only QEMU knows."""
        return self._rows[index.internalId()].placement if index.isValid() else None

    def index_of(self, placement: Placement) -> QModelIndex:
        """The row of a device; invalid where it has none."""
        for number, row in enumerate(self._rows):
            if row.placement is placement:
                return self.createIndex(row.at, 0, number)
        return QModelIndex()

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        below = self._rows[parent.internalId()].children if parent.isValid() else self._top
        if 0 <= row < len(below) and 0 <= column <= HEADER:
            return self.createIndex(row, column, below[row])
        return QModelIndex()

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        above = self._rows[index.internalId()].parent if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(self._rows[above].at, 0, above)

    def rowCount(self, parent: Index = _NONE) -> int:
        if not parent.isValid():
            return len(self._top)
        return len(self._rows[parent.internalId()].children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        return HEADER + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.internalId()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _TOOL_TIP:
            return {
                LINUX: self.tr("Expected; in brackets what other versions of systemd call it"),
                HEADER: self.tr("The header type register: 0x80 is the multifunction bit, 0x01 a bridge"),
            }.get(section)
        if role != _DISPLAY:
            return None
        return {
            ADDRESS: self.tr("Guest's address"),
            DEVICE: self.tr("Device"),
            LINUX: self.tr("Name in Linux"),
            BEHIND: self.tr("Buses behind it"),
            UNPLUG: self.tr("Comes and goes by"),
            HEADER: self.tr("Header"),
        }[section]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.internalId()], index.column()
        if role == _DISPLAY:
            return self._texts(row)[column]
        if role == Qt.ItemDataRole.FontRole:
            return self._fixed if column == ADDRESS else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == _TOOL_TIP:
            return tip(self._tool_tip(row, column) or "")
        if role == _NAME and column == ADDRESS and row.device is not None:
            spoken = (guest_words.address(row.device), *self._texts(row)[DEVICE:HEADER])
            return ", ".join(filter(None, spoken))
        return None

    # What a row says.

    def _texts(self, row: GuestRow) -> tuple[str, ...]:
        """Column by column."""
        assert self._view is not None, "there are no rows of nothing"
        assert self._snapshot is not None, "there are no rows of nothing"
        if row.device is not None:
            return tuple(self._of_device(row.device, self._view, self._snapshot))
        if row.placement is not None:
            return "", self._snapshot.name(row.placement), self._why(row.placement), "", "", ""
        if row.bus is not None:
            return f"{row.bus[0]:04x}:{row.bus[1]:02x}", self.tr("root bus"), "", "", "", ""
        return "–", self.tr("not found by the guest"), "", "", "", ""

    def _of_device(self, device: GuestDevice, view: GuestView, snapshot: Snapshot) -> Iterator[str]:
        yield f"{device.address.slot:02x}.{device.address.function:x}"
        yield said(device.name)  # of what the chipset has; other devices' names are no words
        yield said(device.nic.text) if device.nic is not None else ""
        buses = guest_words.buses(device)
        takes_hot_plug = guest_words.hot_plug_behind(view, device, snapshot) is not None
        yield self.tr("%1 (takes hot-plug)").replace("%1", buses) if takes_hot_plug else buses
        yield guest_words.hot_plug(device.hot_plug) if device.hot_plug is not None else ""
        yield guest_words.header(device)

    def _why(self, placement: Placement) -> str:
        reason = self._view.why_unseen(placement) if self._view is not None else None
        return guest_words.unseen(reason) if reason is not None else ""

    def _tool_tip(self, row: GuestRow, column: int) -> str | None:
        if row.device is not None:
            return (
                guest_words.tip(row.device, self._view) if self._view and column in (ADDRESS, DEVICE, LINUX) else None
            )
        return self._why(row.placement) if row.placement is not None and column == LINUX else None

    def _colour(self, row: GuestRow, column: int) -> object:
        if row.is_heading and column == DEVICE:
            return self._theme.muted if row.bus is not None else self._theme.error
        return self._theme.muted if row.device is not None and row.placement is None else None
