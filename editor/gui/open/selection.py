"""What is selected, in the grid or in the tray, and going to a device wherever it is shown."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from ...inference.result import Placement
from ...rules.finding import Finding
from ...snapshot.derive import Snapshot
from ...snapshot.same import counterparts
from ..grid.tray import Tray
from ..grid.view import GridView
from .workspace import Workspace


class Selected(NamedTuple):
    """Devices by their names in a snapshot."""

    snapshot: Snapshot | None
    names: tuple[str, ...]


_NOTHING = Selected(None, ())


class Selection(QObject):
    """What is selected stays so from state to state: the same devices, wherever they are and whatever their names."""

    moved = Signal()  # not while another state comes into the grid

    def __init__(self, workspace: Workspace, grid: GridView, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._grid = grid
        self._tray = tray
        self._selected = _NOTHING
        self.is_another = False  # than the one that the panels went to last
        self._keeping = False
        grid.selection_moved.connect(self._grid_moved)
        tray.selection_moved.connect(self._tray_moved)

    def positions(self) -> tuple[int, ...]:
        """The selected written devices."""
        position = self._tray.position()
        if position is not None:
            return (position,)
        return tuple(p for cell in self._grid.selected_cells() for p in cell.positions)

    def placements(self) -> tuple[Placement, ...]:
        """The selected devices, those that libvirt adds included."""
        state = self._workspace.state
        if state is None:
            return ()
        position = self._tray.position()
        if position is not None:
            return (state.snapshot.by_position[position],)
        cells = self._grid.selected_cells()
        return tuple(p for cell in cells for p in state.snapshot.by_address.get(cell.address, ()))

    def named(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """The positions of the devices of these names."""
        state = self._workspace.state
        if state is None or not names:
            return ()
        name = state.snapshot.name
        return tuple(at for at, placement in state.snapshot.by_position.items() if name(placement) in names)

    def forget(self) -> None:
        """Another domain comes."""
        self._selected = _NOTHING
        self._tray.clear_selection()
        self._grid.clearSelection()

    @property
    def selected(self) -> Selected:
        """What is selected, to be kept when another state comes."""
        return self._selected

    def hold(self, names: tuple[str, ...]) -> None:
        """Have the devices of these names stay selected when the next state comes."""
        state = self._workspace.state
        self._selected = _NOTHING if state is None else Selected(state.snapshot, names)

    def keep(self, selected: Selected) -> None:
        """Another state came into the grid: select the same devices in it, and say nothing of it."""
        state = self._workspace.state
        if state is None or selected.snapshot is None or not selected.names:
            return
        then = selected.snapshot
        now = counterparts(then.placements, state.snapshot.placements)
        wanted = (now.get(each.number) for each in then.placements if then.name(each) in selected.names)
        names = tuple(state.snapshot.name(each) for each in wanted if each is not None)
        self._keeping = True
        self.select(names)
        self._keeping = False
        if names:  # else they may come back, by undo for instance
            self.hold(names)

    def select(self, names: tuple[str, ...]) -> None:
        """Select the devices of these names."""
        state, positions = self._workspace.state, self.named(names)
        if state is None or (len(positions) == 1 and self._tray.select(positions[0])):
            return
        places = [p.address for p in map(state.snapshot.by_position.get, positions) if p and p.address]
        if places:
            self._grid.select(places)

    def go_to(self, placement: Placement) -> None:
        """Select a device; of one in the tray, the grid shows where it would come."""
        unplaced = placement.device is not None and self._tray.select(placement.device.position)
        if unplaced and placement.address is not None:
            self._grid.reveal(placement.address)
        elif placement.address is not None:
            self._grid.select((placement.address,))

    def go_to_place(self, placement: Placement) -> None:
        """Select a device in the grid, whether or not the tray has it, too."""
        if placement.address is not None:
            self._grid.select((placement.address,))

    def go_to_position(self, position: int) -> None:
        """Select the device whose element has that position in the document."""
        state = self._workspace.state
        placement = state.snapshot.by_position.get(position) if state else None
        if placement is not None:
            self.go_to(placement)

    def go_to_finding(self, finding: Finding) -> bool:
        """Select all that a finding is about; whether any of it is shown in the grid or the tray."""
        state = self._workspace.state
        if state is None:
            return False
        places = list(finding.subjects)
        found = [state.snapshot.by_position.get(position) for position in finding.positions]
        places += [p.address for p in found if p is not None and p.address is not None and p.address not in places]
        self._grid.select(places)
        return bool(places) or any(self._tray.select(position) for position in finding.positions)

    def _grid_moved(self) -> None:
        if self._grid.selected_cells():
            self._tray.clear_selection()
        self._moved()

    def _tray_moved(self) -> None:
        if self._tray.position() is not None:
            self._grid.clearSelection()
        self._moved()

    def _moved(self) -> None:
        state = self._workspace.state
        if state is None:
            return
        by_position = state.snapshot.by_position
        self.hold(tuple(state.snapshot.name(by_position[p]) for p in self.positions() if p in by_position))
        self.is_another = True
        if not self._keeping:
            self.moved.emit()
