"""The grid as an item model: sections at the top, slots and runs below, free slots below runs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...inference.result import Bus
from ...knowledge.models import ROOTS
from ...pci.address import FUNCTIONS, PciAddress
from ...render.rows import Section, Slots, sections, slot_range
from ...render.words import ENGLISH
from ...rules.finding import Severity
from ..look.language import picture_word, said
from ..look.plain import tip
from .cells import GridCell, GridOccupant, Picture

Index = QModelIndex | QPersistentModelIndex
FIRST = 1  # the column of function 0; column 0 names the slot
_NONE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole
_NAME = Qt.ItemDataRole.AccessibleTextRole
_DESCRIPTION = Qt.ItemDataRole.AccessibleDescriptionRole


class RowKind(Enum):
    """What a row is."""

    BUS = auto()
    SLOT = auto()
    RUN = auto()


class Node(NamedTuple):
    """One row: `parent` and `children` are places in the model's list of nodes, `row` counts below the parent."""

    kind: RowKind
    section: Section
    slots: Slots
    parent: int | None
    row: int
    children: list[int]

    def address(self, function: int) -> PciAddress:
        """The place in this row; in a run, in its first slot."""
        return self.section.address(self.slots.first, function)


class GridModel(QAbstractItemModel):
    """One state's picture, and, while something is dragged, the contents that a drop would give."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.sections: tuple[Section, ...] = ()
        self._preview: Picture | None = None
        self._nodes: list[Node] = []
        self._top: list[int] = []
        self._rows: dict[PciAddress, int] = {}

    def show(self, picture: Picture | None) -> bool:
        """Show another state. Rows stay, and with them what is unfolded and selected, where they are the same.

        Returns whether the rows changed. Other contents of the same rows are told to nobody: the view paints anew.
        """
        wanted = sections(picture.snapshot) if picture else ()
        self._preview = None
        if wanted == self.sections:
            self.picture = picture
            return False
        self.beginResetModel()
        self.picture = picture
        self.sections = wanted
        self._build()
        self.endResetModel()
        return True

    def preview(self, picture: Picture | None) -> bool:
        """Show the contents of another state in the same rows; None ends it. Returns whether it is another one."""
        before, self._preview = self._preview, picture
        return picture is not before

    @property
    def shown(self) -> Picture:
        """The picture whose contents the cells show."""
        found = self._preview or self.picture
        assert found is not None, "there are no rows without a picture"
        return found

    def node(self, index: Index) -> Node:
        """The row that an index is in."""
        return self._nodes[index.internalId()]

    def cell(self, index: Index) -> GridCell | None:
        """The cell at an index, None where there is none: a bus's row, a run, a slot's name."""
        node = self.node(index)
        if node.kind is not RowKind.SLOT or index.column() < FIRST:
            return None
        return self.shown.cell(node.address(index.column() - FIRST))

    def row_cells(self, node: Node) -> tuple[GridCell, ...]:
        """The eight cells of a slot."""
        shown = self.shown
        return tuple([shown.cell(node.address(function)) for function in range(FUNCTIONS)])

    def index_of(self, address: PciAddress) -> QModelIndex:
        """Where a place is shown; invalid where it is in no row."""
        at = self._rows.get(address.at(0))
        return QModelIndex() if at is None or address[3] >= FUNCTIONS else self._index(at, FIRST + address[3])

    def nearest(self, address: PciAddress | None) -> QModelIndex:
        """Where that place was, or, where its row is gone, the row before it; invalid for none."""
        if address is None or not self._rows:
            return QModelIndex()
        there = self.index_of(address)
        if there.isValid():
            return there
        before = max((place for place in self._rows if place <= address), default=min(self._rows))
        return self._index(self._rows[before], FIRST + min(address[3], FUNCTIONS - 1))

    def bus_index(self, number: int) -> QModelIndex:
        """The row that names a bus."""
        for at in self._top:
            if self._nodes[at].section.key == (0, number):
                return self._index(at, 0)
        return QModelIndex()

    def runs(self) -> Iterator[QModelIndex]:
        """All runs of free slots."""
        return (self._index(at, 0) for at, node in enumerate(self._nodes) if node.kind is RowKind.RUN)

    def _index(self, at: int, column: int) -> QModelIndex:
        return self.createIndex(self._nodes[at].row, column, at)

    def _build(self) -> None:
        self._nodes, self._top, self._rows = [], [], {}
        for row, section in enumerate(self.sections):
            self._top.append(self._add(RowKind.BUS, section, Slots(0, 0), None, row))
            bus = self._top[-1]
            for below, slots in enumerate(section.rows):
                kind = RowKind.RUN if slots.is_run else RowKind.SLOT
                at = self._add(kind, section, slots, bus, below)
                if kind is RowKind.RUN:
                    for deep, slot in enumerate(range(slots.first, slots.last + 1)):
                        self._add(RowKind.SLOT, section, Slots(slot, slot), at, deep)

    def _add(self, kind: RowKind, section: Section, slots: Slots, parent: int | None, row: int) -> int:
        at = len(self._nodes)
        self._nodes.append(Node(kind, section, slots, parent, row, []))
        if kind is RowKind.SLOT:
            self._rows[section.address(slots.first, 0)] = at
        if parent is not None:
            self._nodes[parent].children.append(at)
        return at

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        below = self._nodes[parent.internalId()].children if parent.isValid() else self._top
        if 0 <= row < len(below) and 0 <= column <= FUNCTIONS:
            return self.createIndex(row, column, below[row])
        return QModelIndex()

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]
        above = self._nodes[index.internalId()].parent if index.isValid() else None
        return QModelIndex() if above is None else self._index(above, 0)

    def rowCount(self, parent: Index = _NONE) -> int:
        if not parent.isValid():
            return len(self._top)
        return len(self._nodes[parent.internalId()].children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        return FIRST + FUNCTIONS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return f"\u200e.{section - FIRST}" if section >= FIRST else ""  # the mark keeps the dot before the digit
        if role in (_TOOL_TIP, _NAME):
            return self.tr("Function %1").replace("%1", str(section - FIRST)) if section >= FIRST else self.tr("Slot")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        node = self.node(index)
        if node.kind is not RowKind.SLOT and index.column() > 0:
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return enabled | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid() or role not in (_DISPLAY, _TOOL_TIP, _NAME, _DESCRIPTION):
            return None
        text = self._text(index, role)
        return tip(text) if role == _TOOL_TIP and text else text

    def _text(self, index: Index, role: int) -> str | None:
        node = self.node(index)
        if node.kind is RowKind.BUS:
            return self._bus_text(node, role) if index.column() == 0 else None
        if node.kind is RowKind.RUN:
            return self.run_text(node) if index.column() == 0 else None
        cell = self.cell(index)
        if cell is None:
            slot = node.slots.first
            return f"{slot:02x}" if role == _DISPLAY else self.tr("Slot %1").replace("%1", f"{slot:02x}")
        return self._cell_text(cell, role)

    # Texts.

    def bus_title(self, node: Node) -> tuple[str, str, str]:
        """What a bus's row says: its number, what it hangs on, how many places are free."""
        picture = self.shown
        key = node.section.key
        bus = picture.snapshot.buses.get(key.bus) if key.domain == 0 else None
        title = (self.tr("Domain %2, bus %1") if key.domain else self.tr("Bus %1")).replace("%1", f"{key.bus:02x}")
        title = title.replace("%2", f"{key.domain:04x}")
        if picture.snapshot.inference.error and not picture.snapshot.buses:
            return title, self.tr("libvirt refuses the domain before it looks at its buses"), ""
        if not picture.snapshot.is_predicted:
            return title, self.tr("only QEMU domains are predicted: shown is what the XML says"), ""
        if bus is None:
            return title, self.tr("does not exist, but addresses name it"), ""
        return title, self._origin(bus), self._room(bus, node.section)

    def run_text(self, node: Node) -> str:
        """What a folded run of free slots says."""
        count = node.slots.last - node.slots.first + 1
        span = f"{node.slots.first:02x} – {node.slots.last:02x}"
        return self.tr("%1   %2 free slots").replace("%1", span).replace("%2", str(count))

    def _origin(self, bus: Bus) -> str:
        controller = self.shown.snapshot.controller(bus)
        place = controller.address.short if controller.address else ""
        if bus.model in ROOTS:
            return bus.model
        if bus.model == "pcie-root-port":
            return self.tr("behind port %1").replace("%1", place) if place else self.tr("behind a port without address")
        return f"{bus.model} {place}".strip()

    def _room(self, bus: Bus, section: Section) -> str:
        snapshot = self.shown.snapshot
        slots = slot_range(snapshot, section.key)
        words = []
        if len(slots) > 1:
            used = {p.address.slot for p in snapshot.on_bus(bus.number) if p.address}
            used |= {a.slot for a in snapshot.inference.reserved if a.bus == bus.number}
            free = sum(slot not in used for slot in slots)
            words.append(self.tr("%1 of %2 slots free").replace("%1", str(free)).replace("%2", str(len(slots))))
        words.append(self._hot_plug(bus))
        return " · ".join(words)

    def _hot_plug(self, bus: Bus) -> str:
        if not bus.hotplug:
            return self.tr("not hot-pluggable")
        return (
            self.tr("hot-plug does not reach the guest") if bus.number in self.shown.lost else self.tr("hot-pluggable")
        )

    def _bus_text(self, node: Node, role: int) -> str:
        title, origin, room = self.bus_title(node)
        if role == _DISPLAY:
            return f"{title}  {origin}"
        return ", ".join(filter(None, (title, origin, room)))

    def _cell_text(self, cell: GridCell, role: int) -> str:
        place = cell.address.short
        if role == _DISPLAY:
            return ", ".join(o.name for o in cell.occupants)
        if role == _DESCRIPTION:
            return " ".join(self._reasons(cell))
        if cell.reserved is not None:
            text = self.tr("%1, kept by the chipset").replace("%1", place)
        elif cell.is_free:
            text = self.tr("%1, free").replace("%1", place)
        else:
            text = "; ".join(", ".join(filter(None, self._spoken(o))) for o in cell.occupants) + f", {place}"
        return text if role == _NAME else "\n".join((text, *self._reasons(cell)))

    def _spoken(self, occupant: GridOccupant) -> tuple[str, ...]:
        marks = {Severity.ERROR: self.tr("has an error"), Severity.WARNING: self.tr("has a warning")}
        return (
            occupant.name,
            occupant.detail,
            picture_word(ENGLISH.spoken(occupant.badge)) if occupant.badge else "",
            self.tr("by libvirt") if occupant.ghost else "",
            self.tr("not saved") if occupant.unsaved else "",
            marks.get(Severity(occupant.mark), "") if occupant.mark else "",
        )

    def _reasons(self, cell: GridCell) -> tuple[str, ...]:
        if cell.reserved is not None:
            return (said(cell.reserved.text),)
        there = self.shown.snapshot.by_address.get(cell.address, ())
        return tuple(said(reason.text) for placement in there for reason in placement.reasons)
