"""What the guest will see: its PCI tree, the names of its network interfaces, where it can be hot-plugged."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.guestview import text
from editor.guestview.view import GuestDevice, GuestView
from editor.gui import guest_words
from editor.gui.language import said
from editor.gui.theme import current_theme, mono
from editor.inference.result import Placement
from editor.pci.address import PciAddress
from editor.snapshot.derive import Snapshot

ADDRESS, DEVICE, LINUX, BEHIND, UNPLUG, HEADER = range(6)
_PLACEMENT = Qt.ItemDataRole.UserRole


class GuestPanel(QWidget):
    """A tree like that of `lspci -t`. Emits the devices that are chosen; the grid's choice is shown by `highlight`."""

    chosen = Signal(object)  # Placement

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tree = QTreeWidget()
        self._shown: GuestView | None = None
        self._snapshot: Snapshot | None = None
        self._items: dict[int, QTreeWidgetItem] = {}
        self._theme = current_theme()
        self._none = QLabel(self.tr("Checking …"))
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self._none.setProperty("role", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._none)
        self._stack.setCurrentWidget(self._none)
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setToolTip(said(text.OTHER_GUESTS))
        self.copy = QPushButton(self.tr("&Copy as text"))
        self.copy.setToolTip(self.tr("The tree in the manner of lspci -t, and the names of the network interfaces"))
        self.copy.clicked.connect(self._copy)
        bar = QWidget()
        bar.setProperty("role", "panel")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout(bar)
        head.setContentsMargins(12, 4, 10, 4)
        head.addWidget(self._words, 1)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        self._configure()

    def _configure(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.tr("What the guest sees"))
        tree.setAccessibleDescription(self.tr("The PCI tree of the guest, with the names of its network interfaces"))
        tree.setProperty("role", "tree")
        tree.header().setProperty("role", "plain")
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setHeaderLabels(
            [
                self.tr("Guest's address"),
                self.tr("Device"),
                self.tr("Name in Linux"),
                self.tr("Buses behind it"),
                self.tr("Comes and goes by"),
                self.tr("Header"),
            ]
        )
        head = tree.headerItem()
        head.setToolTip(LINUX, self.tr("Expected; in brackets what other versions of systemd call it"))
        head.setToolTip(HEADER, self.tr("The header type register: 0x80 is the multifunction bit, 0x01 a bridge"))
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        unit = self.fontMetrics().horizontalAdvance("m")
        for column, width in ((ADDRESS, 18), (DEVICE, 16), (LINUX, 22), (BEHIND, 16), (UNPLUG, 18)):
            header.resizeSection(column, width * unit)
        tree.currentItemChanged.connect(self._choose)

    def show_view(self, view: GuestView | None, snapshot: Snapshot | None) -> None:
        """Show what the guest sees of a snapshot; None while that is not known."""
        if view is self._shown and snapshot is self._snapshot:
            return
        self._shown, self._snapshot = view, snapshot
        self.tree.blockSignals(True)
        self.tree.clear()
        self._items = {}
        if view is not None and snapshot is not None:
            self._fill(view, snapshot)
        self.tree.blockSignals(False)
        if view is None:
            self._none.setText(self.tr("Checking …"))
        else:
            words = self.tr("libvirt refuses this domain, so there is no guest to see anything.")
            self._none.setText(words if view.refused else "")
        empty = not self.tree.topLevelItemCount()
        self._stack.setCurrentIndex(1 if empty else 0)
        self.copy.setVisible(not empty)
        words = self.tr("As a Linux guest finds it. Windows goes by location, too: see the tool tip.")
        self._words.setText("" if empty else words)

    def refresh_colours(self) -> None:
        """The palette changed."""
        view, snapshot = self._shown, self._snapshot
        self._shown = None
        self.show_view(view, snapshot)

    def highlight(self, placements: Iterable[Placement]) -> None:
        """Choose the first of these that the guest sees, and say nothing of it."""
        found = next((self._items[id(each)] for each in placements if id(each) in self._items), None)
        self.tree.blockSignals(True)
        if found is None:
            self.tree.clearSelection()
        else:
            self.tree.setCurrentItem(found)
            self.tree.scrollToItem(found)
        self.tree.blockSignals(False)
        self.tree.viewport().update()

    def _fill(self, view: GuestView, snapshot: Snapshot) -> None:
        at: dict[PciAddress, QTreeWidgetItem] = {}
        self._theme = current_theme()
        roots: dict[tuple[int, int], QTreeWidgetItem] = {}
        fixed = mono()
        for device in sorted(view.devices, key=lambda each: each.address):
            at[device.address] = self._item(view, device, snapshot)
            at[device.address].setFont(ADDRESS, fixed)
        tops: list[QTreeWidgetItem] = []
        for device in sorted(view.devices, key=lambda each: each.address):
            item = at[device.address]
            if device.parent in at:
                at[device.parent].addChild(item)
            else:
                place = (device.address.domain, device.address.bus)
                if place not in roots:
                    roots[place] = self._root(place)
                    tops.append(roots[place])
                roots[place].addChild(item)
        missing = [placement for placement in snapshot.placements if id(placement) in view.unseen]
        if missing:
            tops.append(self._missing(view, snapshot, missing))
        self.tree.addTopLevelItems(tops)
        self.tree.expandAll()

    def _root(self, place: tuple[int, int]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{place[0]:04x}:{place[1]:02x}", self.tr("root bus")])
        item.setFont(ADDRESS, mono())
        item.setForeground(DEVICE, self._theme.muted)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return item

    def _item(self, view: GuestView, device: GuestDevice, snapshot: Snapshot) -> QTreeWidgetItem:
        plug = guest_words.buses(device)
        if guest_words.hot_plug_behind(view, device, snapshot) is not None:
            plug = self.tr("%1 (takes hot-plug)").replace("%1", plug)
        unplug = guest_words.hot_plug(device.hot_plug) if device.hot_plug is not None else ""
        linux = guest_words.names(device.nic) if device.nic is not None else ""
        function = f"{device.address.slot:02x}.{device.address.function:x}"
        name = said(device.name)  # of what the chipset has; other devices' names are no words
        item = QTreeWidgetItem([function, name, linux, plug, unplug, guest_words.header(device)])
        tip = f"{guest_words.address(device)}"
        if device.nic is not None:
            tip = "\n".join(map(guest_words.name, (device.nic.expected, *device.nic.alternatives)))
        for column in (ADDRESS, DEVICE, LINUX):
            item.setToolTip(column, tip)
        if device.placement is None:
            for column in range(6):
                item.setForeground(column, self._theme.muted)
        else:
            item.setData(0, _PLACEMENT, device.placement)
            self._items[id(device.placement)] = item
        spoken = (guest_words.address(device), name, linux, plug, unplug)
        item.setData(ADDRESS, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, spoken)))
        return item

    def _missing(self, view: GuestView, snapshot: Snapshot, missing: list[Placement]) -> QTreeWidgetItem:
        group = QTreeWidgetItem(["–", self.tr("not found by the guest")])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setForeground(DEVICE, self._theme.error)
        for placement in missing:
            why = guest_words.unseen(view.unseen[id(placement)])
            item = QTreeWidgetItem(["", snapshot.name(placement), why])
            item.setToolTip(LINUX, why)
            item.setData(0, _PLACEMENT, placement)
            self._items[id(placement)] = item
            group.addChild(item)
        return group

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        placement = item.data(0, _PLACEMENT) if item is not None else None
        if placement is not None:
            self.chosen.emit(placement)

    def _copy(self) -> None:
        if self._shown is not None and self._snapshot is not None:
            parts = (text.tree(self._shown, self._snapshot, said), text.nics(self._shown, said))
            QGuiApplication.clipboard().setText("\n".join(filter(None, parts)))
