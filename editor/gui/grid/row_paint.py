"""What rows have beside cells: their part of the card, the heads of buses, runs of free slots, names of slots."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from .paint import CellPainter

_RADIUS = 8.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowPainter(NamedTuple):
    """Paints one row, with the fonts and colours of the cells."""

    painter: QPainter
    cells: CellPainter

    def draw_card(self, card: QRect, top: bool, bottom: bool) -> None:
        """One row's part of the card: sides, and its rounded ends where the row is one."""
        painter, theme = self.painter, self.cells.theme
        box = QRectF(card).adjusted(0.5, 0.5 if top else -_RADIUS * 2, -0.5, -0.5 if bottom else _RADIUS * 2)
        painter.save()
        painter.setClipRect(card, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.restore()

    def draw_kin(self, card: QRect) -> None:
        """The mark of a bus that belongs to where one is."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.cells.theme.accent)
        self.painter.drawRoundedRect(QRectF(card.left(), card.top() + 6, 4, card.height() - 10), 2, 2)

    def draw_bus(self, card: QRect, words: tuple[str, str, str], exists: bool, is_open: bool, is_current: bool) -> None:
        """The head of a bus: its title, where it comes from, and what room it has."""
        painter, cells, theme = self.painter, self.cells, self.cells.theme
        title, origin, room = words
        line = QRect(card.left() + 10, card.top() + 5, card.width() - 20, cells.line + 4)
        if is_current:
            self._draw_ring(QRectF(line).adjusted(-5, -1, 5, 1))
        self._draw_chevron(QPointF(line.left() + 5, line.center().y() + 0.5), is_open)
        painter.setFont(cells.bold)
        painter.setPen(theme.text)
        at = line.adjusted(18, 0, 0, 0)
        painter.drawText(at, _LEFT, title)
        at.setLeft(at.left() + QFontMetrics(cells.bold).horizontalAdvance(title) + 10)
        painter.setFont(cells.font)
        painter.setPen(theme.muted if exists else theme.error)
        painter.drawText(at, _LEFT, origin)
        painter.setFont(cells.small)
        painter.setPen(theme.muted)
        painter.drawText(line, _RIGHT, room)

    def draw_run(self, box: QRect, text: str, is_open: bool, is_current: bool) -> None:
        """A run of free slots."""
        painter, cells = self.painter, self.cells
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(cells.theme.cell)
        painter.drawRoundedRect(QRectF(box), 5, 5)
        if is_current:
            self._draw_ring(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        self._draw_chevron(QPointF(box.left() + 12, box.center().y() + 0.5), is_open)
        painter.setFont(cells.small)
        painter.setPen(cells.theme.muted)
        painter.drawText(box.adjusted(24, 0, 0, 0), _LEFT, text)

    def draw_name(self, box: QRect, text: str) -> None:
        """The number of a slot."""
        self.painter.setFont(self.cells.mono)
        self.painter.setPen(self.cells.theme.muted)
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_ring(self, box: QRectF) -> None:
        """The mark of where the keyboard is."""
        self.painter.setPen(QPen(self.cells.theme.text, 2))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, 5, 5)

    def _draw_chevron(self, at: QPointF, is_open: bool) -> None:
        self.painter.setPen(QPen(self.cells.theme.muted, 1.5))
        step = 3.0
        if is_open:
            points = [at + QPointF(-step, -step / 2), at + QPointF(0, step / 2), at + QPointF(step, -step / 2)]
        else:
            points = [at + QPointF(-step / 2, -step), at + QPointF(step / 2, 0), at + QPointF(-step / 2, step)]
        self.painter.drawPolyline(points)
