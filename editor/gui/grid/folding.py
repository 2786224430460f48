"""Which buses are folded and which runs of free slots are unfolded, kept while rows come and go."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTreeView

from ...pci.address import PciAddress
from ...render.rows import BusKey
from .model import GridModel, Node, RowKind


class Folds(NamedTuple):
    """What differs from how a domain is shown at first: buses that are folded, free slots that are unfolded."""

    buses: frozenset[BusKey] = frozenset()
    slots: frozenset[PciAddress] = frozenset()


class Folding:
    """Follows what the user folds and unfolds in the view, and does it again when the model has new rows."""

    def __init__(self, view: QTreeView, slots: GridModel) -> None:
        self._view = view
        self._slots = slots
        self._folded: set[BusKey] = set()
        self._unfolded: set[PciAddress] = set()
        view.expanded.connect(lambda index: self._remember(index, True))
        view.collapsed.connect(lambda index: self._remember(index, False))

    @property
    def folds(self) -> Folds:
        """What is folded and unfolded now."""
        return Folds(frozenset(self._folded), frozenset(self._unfolded))

    def is_folded(self, bus: BusKey) -> bool:
        """Whether only the head of a bus is shown."""
        return bus in self._folded

    def set(self, folds: Folds) -> None:
        """Fold and unfold as it was before."""
        self._folded, self._unfolded = set(folds.buses), set(folds.slots)
        self.restore()

    def restore(self) -> None:
        """The model has new rows: fold and unfold them as the old ones were."""
        view = self._view
        view.blockSignals(True)
        view.expandToDepth(0)
        for index in self._slots.runs():
            if not self._unfolded.isdisjoint(_places(self._slots.node(index))):
                view.expand(index)
        for domain, bus in self._folded:
            if domain == 0:
                view.collapse(self._slots.bus_index(bus))
        view.blockSignals(False)

    def unfold_above(self, index: QModelIndex) -> None:
        """Unfold and show all that a row is below."""
        above = index.parent()
        while above.isValid():
            if not self._view.isExpanded(above):
                self._view.expand(above)
            if self._view.isRowHidden(above.row(), above.parent()):
                self._view.setRowHidden(above.row(), above.parent(), False)
            above = above.parent()

    def _remember(self, index: QModelIndex, is_open: bool) -> None:
        node = self._slots.node(index)
        if node.kind is RowKind.BUS:
            (self._folded.discard if is_open else self._folded.add)(node.section.key)
        elif is_open:
            self._unfolded |= _places(node)
        else:
            self._unfolded -= _places(node)


def _places(run: Node) -> set[PciAddress]:
    """Function 0 of each slot in a run."""
    return {run.section.address(slot, 0) for slot in range(run.slots.first, run.slots.last + 1)}
