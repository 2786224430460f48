"""The list on the left: hosts with their domains, and files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from ...plain_text import plain
from ..look.icons import pixmap
from ..look.language import said
from ..look.plain import tip
from ..look.theme import current_theme
from ..open.hosts import HostEntry
from ..open.opened import Opened, domain_key

_STATE = Qt.ItemDataRole.UserRole + 1
_MODIFIED = Qt.ItemDataRole.UserRole + 2
_CALL = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class DomainCall:
    """A domain of a host was chosen."""

    uri: str
    uuid: str


@dataclass(frozen=True, slots=True)
class OpenedCall:
    """A domain that is open already was chosen."""

    key: str


@dataclass(frozen=True, slots=True)
class HostCall:
    """A host was chosen."""

    uri: str


class _Rows(QStyledItemDelegate):
    """A name on the left, its state on the right, a dot for what is not saved."""

    def __init__(self, sources: Sources) -> None:
        super().__init__(sources)
        self._sources = sources

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme = current_theme()
        rect = QRect(option.rect)
        top = not index.parent().isValid()
        if self._sources.selectionModel().isSelected(index):
            painter.fillRect(rect, theme.selected)
        elif not top and self._sources.is_under_mouse(index):
            painter.fillRect(rect, theme.cell)
        font = QFont(option.font)
        right = rect.right() - 14
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(_MODIFIED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(QPoint(right - 4, rect.center().y() + 1), 4, 4)
            right -= 16
        state = str(index.data(_STATE) or "")
        if state:
            small = QFont(font)
            small.setPointSizeF(font.pointSizeF() * 0.92)
            painter.setFont(small)
            failed = state.startswith("✖")
            painter.setPen(theme.error if failed else theme.muted if top else theme.good)
            painter.drawText(rect.adjusted(0, 0, right - rect.right(), 0), Qt.AlignmentFlag.AlignRight | middle, state)
            right -= QFontMetrics(small).horizontalAdvance(state) + 8
        font.setWeight(QFont.Weight.DemiBold if top else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.muted if top else theme.text)
        left = rect.left() + (12 if top else 26)
        name = "host-list" if top and isinstance(index.data(_CALL), HostCall) else "file" if top else ""
        if name:
            painter.drawPixmap(left, rect.center().y() - 6, pixmap(name, theme.muted, 14, 2.0))
            left += 20
        shown = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), middle, shown)
        if self._sources.hasFocus() and index == self._sources.currentIndex():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(120, height + (14 if not index.parent().isValid() else 9))


class Sources(QTreeWidget):
    """Emits what was chosen; shows what it is told."""

    chosen = Signal(object)  # DomainCall, OpenedCall, HostCall
    menu_wanted = Signal(object, object)  # the same or None, QPoint (global)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "list")
        self.setAccessibleName(self.tr("Hosts, domains and files"))
        self.setAccessibleDescription(self.tr("What can be opened, and what is open; Return shows it"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # URIs, paths and names
        self.setHeaderHidden(True)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * 10)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemActivated.connect(lambda item: self._choose(item))
        self.itemClicked.connect(lambda item: self._choose(item))

    def show_sources(self, hosts: Iterable[HostEntry], opened: Iterable[Opened], current: Opened | None) -> None:
        """Show these."""
        by_key = {each.key: each for each in opened}
        self.clear()
        for entry in hosts:
            self._add_host(entry, by_key, current)
        files = [each for each in by_key.values() if each.uri is None]
        if files:
            group = self._group(self.tr("Files"), None, "")
            for each in files:
                item = self._item(group, each.name or self.tr("(no name)"), OpenedCall(each.key), "", each)
                item.setToolTip(0, tip(each.place))
                self._mark_current(item, each, current)
        self.expandAll()

    def is_under_mouse(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the pointer is at that row."""
        viewport = self.viewport()
        return viewport.underMouse() and index == self.indexAt(viewport.mapFromGlobal(QCursor.pos()))

    def _add_host(self, entry: HostEntry, opened: dict[str, Opened], current: Opened | None) -> None:
        state = self.tr("connecting …") if entry.facts is None and entry.busy else "✖" if entry.error else ""
        group = self._group(entry.uri, HostCall(entry.asked), state)
        if entry.error is not None:
            group.setToolTip(0, tip(f"{said(entry.error.sentence)}\n{said(entry.error.hint)}".strip()))
        running = self.tr("running")
        for domain in entry.domains:
            open_ = opened.get(domain_key(entry.asked, domain.uuid))
            call = DomainCall(entry.asked, domain.uuid)
            item = self._item(group, domain.name, call, running if domain.active else "", open_)
            self._mark_current(item, open_, current)
        known = {domain.uuid for domain in entry.domains}
        for each in opened.values():
            if each.uri == entry.asked and getattr(each.loaded, "uuid", "") not in known:
                self._mark_current(self._item(group, each.name, OpenedCall(each.key), "", each), each, current)

    def _group(self, text: str, call: HostCall | None, state: str) -> QTreeWidgetItem:
        text = plain(text)
        group = QTreeWidgetItem([text])
        group.setData(0, _CALL, call)
        group.setData(0, _STATE, state)
        group.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{text} {state}".strip())
        self.addTopLevelItem(group)
        return group

    def _item(
        self, group: QTreeWidgetItem, text: str, call: DomainCall | OpenedCall, state: str, opened: Opened | None
    ) -> QTreeWidgetItem:
        text = plain(text)
        item = QTreeWidgetItem(group, [text])
        modified = opened is not None and opened.session.modified
        item.setData(0, _CALL, call)
        item.setData(0, _STATE, state)
        item.setData(0, _MODIFIED, modified)
        words = (text, state, self.tr("not saved") if modified else "")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))
        return item

    def _mark_current(self, item: QTreeWidgetItem, opened: Opened | None, current: Opened | None) -> None:
        if opened is not None and opened is current:
            self.setCurrentItem(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        call = item.data(0, _CALL)
        if call is not None:
            self.chosen.emit(call)

    def _menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        self.menu_wanted.emit(item.data(0, _CALL) if item else None, self.viewport().mapToGlobal(at))
