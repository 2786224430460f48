"""The list on the left: hosts with their domains, and files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...plain_text import plain
from ..look.icons import pixmap
from ..look.language import said
from ..look.plain import tip
from ..look.theme import current_theme
from ..open.host_entry import HostEntry
from ..open.opened import Opened, domain_key, running_key

_STATE = Qt.ItemDataRole.UserRole + 1
_MODIFIED = Qt.ItemDataRole.UserRole + 2
_CALL = Qt.ItemDataRole.UserRole + 3
_WRONG = Qt.ItemDataRole.UserRole + 4
_KEY = Qt.ItemDataRole.UserRole + 5  # the _Row as it was shown last


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


_Call = DomainCall | OpenedCall | HostCall
_FOLD = 14  # pixels for the arrow


@dataclass(frozen=True, slots=True)
class _Row:
    """One row as it shall be; `key` tells it from its like, `wrong`: its state is bad news."""

    key: object
    text: str
    call: _Call | None
    state: str = ""
    tip: str = ""
    modified: bool = False
    wrong: bool = False
    is_current: bool = False


class _SourceDelegate(QStyledItemDelegate):
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
            painter.setPen(theme.error if index.data(_WRONG) else theme.muted if top else theme.good)
            painter.drawText(rect.adjusted(0, 0, right - rect.right(), 0), Qt.AlignmentFlag.AlignRight | middle, state)
            right -= QFontMetrics(small).horizontalAdvance(state) + 8
        font.setWeight(QFont.Weight.DemiBold if top else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(theme.muted if top else theme.text)
        left = rect.left() + (12 if top else 26)
        if top:
            self._paint_fold(painter, QRect(left, rect.top(), _FOLD, rect.height()), index)
            left += _FOLD
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

    def _paint_fold(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """An arrow where there is something to fold away."""
        model = index.model()
        if model is not None and model.rowCount(index):
            arrow = "▾" if self._sources.isExpanded(index) else "▸"
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, arrow)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(120, height + (14 if not index.parent().isValid() else 9))


class Sources(QTreeWidget):
    """Emits what was chosen; shows what it is told.

    Rows stay the items that they are: only what differs is changed, and none comes or goes while a double click may
    still be under way, which would else open what has just come under the pointer.
    """

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
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemDelegate(_SourceDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.itemActivated.connect(lambda item: self._choose(item))
        self.itemClicked.connect(lambda item: self._choose(item))
        self._groups: dict[object, tuple[_Row, list[_Row]]] = {}
        self._filter = ""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(QApplication.doubleClickInterval())
        self._settled.timeout.connect(self._bring_up_to_date)

    def show_sources(self, hosts: Iterable[HostEntry], opened: Iterable[Opened], current: Opened | None) -> None:
        """Show these."""
        by_key = {each.key: each for each in opened}
        groups = [self._host_rows(entry, by_key, current) for entry in hosts]
        files = [each for each in by_key.values() if each.uri is None]
        if files:
            rows = [
                self._row(OpenedCall(each.key), each.name or self.tr("(no name)"), each, current, where=each.place)
                for each in files
            ]
            groups.append((_Row("files", self.tr("Files"), None), rows))
        self._groups = {group.key: (group, rows) for group, rows in groups}
        if not self._settled.isActive():
            self._bring_up_to_date()

    def count(self) -> int:
        """How many domains there are, those that the filter hides among them."""
        return sum(len(rows) for _, rows in self._groups.values())

    def filter(self, text: str) -> None:
        """Show only those whose name has that in it; an empty text is all."""
        self._filter = text.strip().casefold()
        self._hide_others()

    def is_under_mouse(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the pointer is at that row."""
        viewport = self.viewport()
        return viewport.underMouse() and index == self.indexAt(viewport.mapFromGlobal(QCursor.pos()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._settled.start()
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.parent() is None and event.position().x() < 12 + _FOLD:
            item.setExpanded(not item.isExpanded())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened it already; a host is folded or unfolded."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.parent() is None:
            item.setExpanded(not item.isExpanded())
        event.accept()

    def _host_rows(
        self, entry: HostEntry, opened: dict[str, Opened], current: Opened | None
    ) -> tuple[_Row, list[_Row]]:
        there = entry.facts is not None
        state = "" if there else self.tr("connecting …") if entry.busy else self.tr("not connected")
        words = [entry.uri]
        if entry.readonly:
            words.append(self.tr("read-only"))
        if entry.error is not None:
            words += [said(entry.error.sentence), said(entry.error.hint)]
        if entry.error is not None and not entry.busy:
            state = f"✖ {state}"
        group = _Row(
            HostCall(entry.asked), entry.name, HostCall(entry.asked), state, "\n".join(filter(None, words)),
            wrong=entry.error is not None,
        )  # fmt: skip
        rows = []
        for domain in entry.domains:
            open_ = opened.get(domain_key(entry.asked, domain.uuid))
            state = self.tr("running") if domain.active and there else ""
            rows.append(self._row(DomainCall(entry.asked, domain.uuid), domain.name, open_, current, state))
            runs = opened.get(running_key(entry.asked, domain.uuid))
            if runs is not None:
                text = self.tr("%1: what runs").replace("%1", domain.name)
                rows.append(self._row(OpenedCall(runs.key), text, runs, current))
        known = {domain.uuid for domain in entry.domains}
        rows += [
            self._row(OpenedCall(each.key), each.name, each, current)
            for each in opened.values()
            if each.uri == entry.asked and getattr(each.loaded, "uuid", "") not in known
        ]
        return group, rows

    def _row(
        self, call: _Call, text: str, opened: Opened | None, current: Opened | None, state: str = "", where: str = ""
    ) -> _Row:
        modified = opened is not None and opened.unsaved
        return _Row(call, text, call, state, where or text, modified, False, opened is not None and opened is current)

    def _bring_up_to_date(self) -> None:
        """Change what differs."""
        self._match(self.invisibleRootItem(), [group for group, _ in self._groups.values()])
        for item, (_, rows) in zip(_children(self.invisibleRootItem()), self._groups.values(), strict=True):
            self._match(item, rows)
        self._hide_others()

    def _match(self, parent: QTreeWidgetItem, rows: list[_Row]) -> None:
        """Have these rows below an item, those that are there already where they are."""
        wanted = {row.key for row in rows}
        for at, item in reversed(list(enumerate(_children(parent)))):
            if _row(item).key not in wanted:
                parent.takeChild(at)
        there = {_row(item).key: item for item in _children(parent)}
        if not there:  # many at once: they are filled before the list hears of them
            self._begin(parent, rows)
            return
        for at, row in enumerate(rows):
            known = there.get(row.key)
            in_place = known is not None and parent.child(at) is known
            item = known if known is not None and in_place else self._brought(parent, at, row, known)
            if _row(item) != row:
                self._show(item, row)

    def _begin(self, parent: QTreeWidgetItem, rows: list[_Row]) -> None:
        items = []
        for row in rows:
            item = QTreeWidgetItem()
            item.setData(0, _KEY, row)
            self._fill(item, row)
            items.append(item)
        parent.addChildren(items)
        for item, row in zip(items, rows, strict=True):
            if parent is self.invisibleRootItem():
                item.setExpanded(True)
            if row.is_current:
                self.setCurrentItem(item)

    def _brought(self, parent: QTreeWidgetItem, at: int, row: _Row, item: QTreeWidgetItem | None) -> QTreeWidgetItem:
        """The item of that row, a new one where there is none, at that place."""
        is_expanded = item is None or item.isExpanded()
        if item is None:
            item = QTreeWidgetItem()
            item.setData(0, _KEY, replace(row, text="\0", is_current=False))  # so that it is shown
        else:
            parent.removeChild(item)
        parent.insertChild(at, item)
        if parent is self.invisibleRootItem():
            item.setExpanded(is_expanded)
        return item

    def _show(self, item: QTreeWidgetItem, row: _Row) -> None:
        becomes_current = row.is_current and not _row(item).is_current
        item.setData(0, _KEY, row)
        self._fill(item, row)
        if becomes_current:
            self.setCurrentItem(item)

    def _fill(self, item: QTreeWidgetItem, row: _Row) -> None:
        item.setText(0, plain(row.text))
        item.setToolTip(0, tip(row.tip))
        item.setData(0, _CALL, row.call)
        item.setData(0, _STATE, row.state)
        item.setData(0, _MODIFIED, row.modified)
        item.setData(0, _WRONG, row.wrong)
        words = (plain(row.text), row.state, self.tr("not saved") if row.modified else "")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))

    def _hide_others(self) -> None:
        for group in _children(self.invisibleRootItem()):
            for item in _children(group):
                row = _row(item)
                item.setHidden(self._filter not in row.text.casefold() and not row.is_current)

    def _choose(self, item: QTreeWidgetItem) -> None:
        call = item.data(0, _CALL)
        if call is not None:
            self.chosen.emit(call)

    def _menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        self.menu_wanted.emit(item.data(0, _CALL) if item else None, self.viewport().mapToGlobal(at))


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (parent.child(at) for at in range(parent.childCount()))
    return [item for item in found if item is not None]


def _row(item: QTreeWidgetItem) -> _Row:
    """The row as it was shown last."""
    row = item.data(0, _KEY)
    assert isinstance(row, _Row)
    return row
