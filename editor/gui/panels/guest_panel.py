"""What the guest will see: its PCI tree, the names of its network interfaces, where it can be hot-plugged."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ...connection.answers import GuestFacts
from ...guestview import seen, text
from ...guestview.arrival import arrivals
from ...guestview.contests import is_known
from ...guestview.systems import UNKNOWN, Family, GuestSystem, of_guest, systems
from ...guestview.view import GuestView
from ...inference.result import Placement
from ...snapshot.derive import Snapshot
from ..look.language import said
from ..look.plain import text_label, tip
from .content import ContentOrWord, as_surface
from .guest_tree import ADDRESS, BEHIND, DEVICE, LINUX, UNPLUG, GuestTree


class GuestPanel(QWidget):
    """A tree like that of `lspci -t`. Emits the devices that are chosen; the grid's choice is shown by `highlight`.

    `system_wanted`: the name of the guest's system was chosen, empty for the one that the metadata names; `asked`: the
    running guest is to be asked.
    """

    chosen = Signal(object)  # Placement
    system_wanted = Signal(str)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        as_surface(self)
        self.tree = QTreeView()
        self.rows = GuestTree(self)
        self.tree.setModel(self.rows)
        self._shown: GuestView | None = None
        self._snapshot: Snapshot | None = None
        self._showing = False
        self._content = ContentOrWord(self.tree)
        self._words = text_label()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self.copy = QPushButton(self.tr("&Copy as text"))
        self.copy.setProperty("role", "plain")
        self.copy.setToolTip(self.tr("The tree in the manner of lspci -t, and the names of the network interfaces"))
        self.copy.clicked.connect(self._copy)
        self.system = QComboBox()
        self.system.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.system.setAccessibleName(self.tr("The guest's operating system"))
        self.system.setToolTip(self.tr("Network interfaces get their names by the guest's operating system"))
        self.system.activated.connect(lambda at: self.system_wanted.emit(self.system.itemData(at)))
        self.ask = QPushButton(self.tr("&Ask the guest"))
        self.ask.setProperty("role", "plain")
        self.ask.setToolTip(tip(self._about_asking()))
        self.ask.clicked.connect(self.asked)
        self.said = text_label()
        self.said.setWordWrap(True)
        self.said.setContentsMargins(12, 4, 10, 4)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.take = QPushButton()
        self.take.setToolTip(self.tr("Choose the system that the guest says it is, or whose rules explain its names"))
        self.take.clicked.connect(self._take)
        self._offered = ""
        self._answer = QWidget()
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 10, 0)
        answer.addWidget(self.said, 1)
        answer.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        self._answer.hide()
        bar = as_surface(QWidget())
        head = QHBoxLayout(bar)
        head.setContentsMargins(12, 4, 10, 4)
        head.addWidget(self._words, 1)
        head.addWidget(self.system)
        head.addWidget(self.ask)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._answer)
        layout.addWidget(self._content, 1)
        self._configure()

    def _configure(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.tr("What the guest sees"))
        tree.setAccessibleDescription(self.tr("The PCI tree of the guest, with the names of its network interfaces"))
        tree.setProperty("role", "tree")
        tree.header().setProperty("role", "plain")
        tree.setFrameShape(QTreeView.Shape.NoFrame)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        unit = self.fontMetrics().horizontalAdvance("m")
        for column, width in ((ADDRESS, 18), (DEVICE, 16), (LINUX, 22), (BEHIND, 16), (UNPLUG, 18)):
            header.resizeSection(column, width * unit)
        tree.selectionModel().currentChanged.connect(self._choose)

    def show_view(self, view: GuestView | None, snapshot: Snapshot | None) -> None:
        """Show what the guest sees of a snapshot; None while that is not known."""
        if view is self._shown and snapshot is self._snapshot:
            return
        self._shown, self._snapshot = view, snapshot
        self._showing = True
        self.rows.show(view, snapshot)
        self.tree.expandAll()
        self._showing = False
        if self.rows.rowCount():
            self._content.show_content()
        elif view is None:
            self._content.say_checking()
        else:
            words = self.tr("libvirt refuses this domain, so there is no guest to see anything.")
            self._content.say(words if view.refused else "")
        self.copy.setVisible(self._content.has_content)
        lines = []
        if self._content.has_content and view is not None and snapshot is not None:
            lines = [self._about(view), text.hot_plugged(arrivals(snapshot, view), said).rstrip()]
        self._words.setText("\n".join(filter(None, lines)))

    def show_guest(self, chosen: GuestSystem | None, facts: GuestFacts | None, why_not: str) -> None:
        """Show which system was chosen, what the guest said itself, and why it cannot be asked (empty: it can)."""
        view, snapshot = self._shown, self._snapshot
        if view is None or snapshot is None:
            return
        by_itself = view.system if chosen is None else of_guest(snapshot.document.guest)
        self.system.clear()
        self.system.addItem(self.tr("By its metadata: %1").replace("%1", self._title(by_itself)), "")
        for key, system in systems().items():
            self.system.addItem(self._title(system), key)
        self.system.setCurrentIndex(max(self.system.findData(chosen.key if chosen is not None else ""), 0))
        self.ask.setEnabled(not why_not)
        self.ask.setToolTip(tip(why_not or self._about_asking()))
        self._answer.setVisible(facts is not None)
        if facts is not None:
            self._show_answer(facts, view, snapshot)

    def _show_answer(self, facts: GuestFacts, view: GuestView, snapshot: Snapshot) -> None:
        """What the guest says beside the prediction, and an offer of the system that explains it."""
        found = seen.compared(view, snapshot, facts)
        self.said.setText(text.seen_there(facts, found, said).rstrip())
        system = seen.system_of(facts) or seen.likely_system(found)
        self._offered = "" if system is None or system == view.system else system.key
        self.take.setVisible(bool(self._offered))
        if system is not None:
            self.take.setText(self.tr("Predict for %1").replace("%1", self._title(system)))

    def _about_asking(self) -> str:
        return self.tr("Ask its agent how it calls its interfaces and which system it is")

    def _take(self) -> None:
        self.system_wanted.emit(self._offered)

    def _title(self, system: GuestSystem) -> str:
        """Systems have names; some are called by words."""
        words = {
            "eth0": self.tr("Linux with names like eth0"),
            "other": self.tr("another system"),
            UNKNOWN.key: self.tr("not known"),
        }
        return words.get(system.key, system.title)

    def _about(self, view: GuestView) -> str:
        """As whom the panel speaks."""
        if view.system.family is Family.WINDOWS:
            return said(text.WINDOWS)
        if is_known(view):
            return self.tr("As %1 finds it.").replace("%1", self._title(view.system))
        return self.tr("As a Linux guest finds it; where generations differ, each is named.")

    def refresh_colours(self) -> None:
        """The palette changed."""
        self.rows.refresh_colours()
        self.tree.viewport().update()

    def highlight(self, placements: Iterable[Placement]) -> None:
        """Choose the first of these that the guest sees, and say nothing of it."""
        found = next(filter(QModelIndex.isValid, map(self.rows.index_of, placements)), None)
        self._showing = True
        if found is None:
            self.tree.clearSelection()
        else:
            self.tree.setCurrentIndex(found)
            self.tree.scrollTo(found)
        self._showing = False

    def _choose(self, index: QModelIndex) -> None:
        placement = self.rows.placement(index)
        if placement is not None and not self._showing:
            self.chosen.emit(placement)

    def _copy(self) -> None:
        if self._shown is not None and self._snapshot is not None:
            view, snapshot = self._shown, self._snapshot
            parts = (
                text.tree(view, snapshot, said),
                text.nics(view, said),
                text.hot_plugged(arrivals(snapshot, view), said),
            )
            QGuiApplication.clipboard().setText("\n".join(filter(None, parts)))
