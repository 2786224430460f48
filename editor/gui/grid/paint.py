"""Cells and badges as pictures; nobody else knows how they look."""

from __future__ import annotations

import re
from math import ceil, floor
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from ...pci.address import PciAddress
from ...render.cells import Badge, kept_for
from ...rules.finding import Severity
from ..look.icons import pixmap
from ..look.language import said
from ..look.theme import Theme, mono
from .cells import GridCell, GridOccupant, InBrief

_RADIUS = 5.0
_STRIPE = 4.0
_KEPT = 500  # pictures of cells, and of boxes: more are of what is not in sight any more
_EDGE = 2  # pixels around a box for the outer half of its line
_COUNTED = re.compile(r".*?(\W?\d+\)?)")  # a name that ends in what tells it from its like: “upstream 5”
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Looks(NamedTuple):
    """How a cell stands out: selected, having the keyboard, cut, hovered, what it answers to a drop, searched for.

    `answer`: the colour as QRgb; `sign`: the icon that says the same without a colour, “” for an answer that is not
    known yet; `barred`: nothing can be dropped there. `kin`: it leads to where one is.
    """

    selected: bool = False
    current: bool = False
    faded: bool = False
    hovered: bool = False
    answer: int | None = None
    sign: str = ""
    barred: bool = False
    found: bool = False
    kin: bool = False


class _Box(NamedTuple):
    """A rounded rectangle: logical pixels; colours as QRgb, None for none."""

    width: float
    height: float
    radius: float
    line: int | None
    thickness: float
    dashed: bool
    fill: int | None

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        pen = QPen(Qt.PenStyle.NoPen)
        if self.line is not None:
            style = Qt.PenStyle.DashLine if self.dashed else Qt.PenStyle.SolidLine
            pen = QPen(QColor.fromRgba(self.line), self.thickness, style)
        painter.setPen(pen)
        painter.setBrush(QColor.fromRgba(self.fill) if self.fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, top, self.width, self.height), self.radius, self.radius)


class CellPainter:
    """Paints with one theme, font, zoom of the font and device pixel ratio; made anew when one of them changes."""

    def __init__(self, theme: Theme, font: QFont, ratio: float, zoom: float = 1.0) -> None:
        size = font.pointSizeF() * zoom
        self.theme = theme
        self.ratio = ratio
        self.font = QFont(font)
        self.font.setPointSizeF(size)
        self.bold = QFont(self.font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(max(size * 0.87, 6.0))
        self.mono = mono()
        self.mono.setPointSizeF(size)
        self.tiny = QFont(font)
        self.tiny.setPointSizeF(max(size * 0.7, 5.5))
        self.tiny.setWeight(QFont.Weight.Bold)
        self._bold = QFontMetrics(self.bold)
        self._small = QFontMetrics(self.small)
        self._tiny = QFontMetrics(self.tiny)
        self.line = self._bold.height()
        self.icon = self._bold.ascent() + 4
        self.sign = self._small.ascent() + 3
        self.cell_height = self.line + self._small.height() + 9
        self.badge_width = self._tiny.horizontalAdvance("MF") + 9
        self.badge_height = self._tiny.height() + 1
        self._elided: dict[tuple[str, int, bool], str] = {}
        self._boxes: dict[_Box, QPixmap] = {}
        self._cells: dict[object, QPixmap] = {}

    def copy_cell(self, painter: QPainter, rect: QRect, cell: GridCell, looks: Looks) -> None:
        """As `paint_cell`, where a card is below it: drawn once, with that card, and copied while it is the same."""
        if not self._can_copy:
            self.paint_cell(painter, rect, cell, looks)
            return
        wanted = (rect.width(), cell.occupants, cell.reserved, looks)
        drawn = self._cells.get(wanted)
        if drawn is None:
            drawn = self._cells[wanted] = self._canvas(self._cells, rect.width(), rect.height(), self.theme.card)
            pen = QPainter(drawn)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen.setLayoutDirection(painter.layoutDirection())
            self.paint_cell(pen, QRect(_EDGE, _EDGE, rect.width(), rect.height()), cell, looks)
            pen.end()
        painter.drawPixmap(rect.left() - _EDGE, rect.top() - _EDGE, drawn)

    def dragged(self, occupant: GridOccupant, others: int, size: QSize) -> QPixmap:
        """What hangs on the pointer: the device as a selected cell, and how many others come along."""
        drawn = QPixmap(size * self.ratio)
        drawn.setDevicePixelRatio(self.ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.9)
        box = QRect(QPoint(0, 0), size)
        self.paint_cell(painter, box, GridCell(PciAddress(0, 0, 0, 0), (occupant,)), Looks(selected=True))
        if others:
            painter.setFont(self.bold)
            painter.setPen(self.theme.accent)
            corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(box.adjusted(0, 0, -6, -3), corner, f"+{others}")
        painter.end()
        return drawn

    def paint_cell(self, painter: QPainter, rect: QRect, cell: GridCell, looks: Looks) -> None:
        """One place, in a rectangle without the gaps between cells."""
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        if cell.reserved is not None:
            self._reserved(painter, box, cell, looks)
        elif not cell.occupants:
            self._outline(painter, box, looks, self.theme.faint, None)
        elif len(cell.occupants) == 1:
            self._device(painter, box, cell.occupants[0], looks)
        else:
            self._crowd(painter, box, cell.occupants, looks)
        if looks.current:  # told from selected by colour and by standing out
            self._box(painter, box.adjusted(-1, -1, 1, 1), self.theme.text, None, 2, radius=_RADIUS + 1)
        if looks.kin:  # a bar on the side where its bus is thought of; the bus's card has one, too
            edge = QRectF(box.right() - _STRIPE, box.top() + 3, _STRIPE, box.height() - 6)
            self._box(painter, edge, None, self.theme.accent, radius=2)
        if looks.barred:
            self._bar(painter, box)
        if looks.answer is not None:
            self._answer(painter, box, looks, QColor.fromRgba(looks.answer))

    def _answer(self, painter: QPainter, box: QRectF, looks: Looks, colour: QColor) -> None:
        """An outline and a sign in the corner: what is not known yet is dashed and has no sign."""
        tinted, line = QColor(colour), QColor(colour)
        tinted.setAlphaF(0.10 if looks.sign else 0.0)
        line.setAlphaF(1.0 if looks.hovered else 0.5)
        self._box(painter, box, line, tinted, 2 if looks.hovered else 1, dashed=not looks.sign)
        if looks.sign:
            spot = QRectF(box.right() - self.sign - 4, box.bottom() - self.sign - 4, self.sign + 2, self.sign + 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.card)
            painter.drawEllipse(spot)
            drawn = pixmap(looks.sign, colour, self.sign, self.ratio)
            painter.drawPixmap(spot.topLeft() + QPointF(1, 1), drawn)

    def _bar(self, painter: QPainter, box: QRectF) -> None:
        """Hatching: seen as what it is in grey, too."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self.theme.line, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def paint_badge(self, painter: QPainter, box: QRectF, badge: Badge) -> None:
        """The multifunction badge, `badge_width` × `badge_height`."""
        theme = self.theme
        text = "off" if badge is Badge.OFF else "MF"
        colour = {
            Badge.INFERRED: theme.accent,
            Badge.WRITTEN: theme.accent,
            Badge.STALE: theme.warning,
            Badge.DENIED: theme.error,
            Badge.OFF: theme.muted,
        }[badge]
        filled = badge in (Badge.WRITTEN, Badge.DENIED)
        pen = QPen(colour, 1.2, Qt.PenStyle.DashLine if badge is Badge.INFERRED else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(colour if filled else theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self.tiny)
        painter.setPen((QColor("#101418") if theme.dark else QColor("white")) if filled else colour)
        painter.drawText(box, _CENTRE, text)
        if badge is Badge.DENIED:  # struck out as well: colour is not the only sign
            y = box.center().y()
            painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.right() - 3, y))

    def paint_dot(self, painter: QPainter, centre: QPointF) -> None:
        """The mark of what is not saved."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.good)
        painter.drawEllipse(centre, 3.5, 3.5)

    def elided(self, text: str, width: int, bold: bool, in_brief: InBrief | None = None) -> str:
        """The text, cut to that width in the bold font of names, which keep their number, or the small one."""
        key = (text, width, bold)
        found = self._elided.get(key)
        if found is None:
            metrics = self._bold if bold else self._small
            is_long = metrics.horizontalAdvance(text) > width
            if is_long and in_brief is not None and metrics.horizontalAdvance(in_brief.least + "…") > width:
                text = in_brief.words
            counted = _COUNTED.fullmatch(text) if bold and is_long else None
            end = counted[1] if counted else ""
            room = width - metrics.horizontalAdvance(end)
            found = metrics.elidedText(text.removesuffix(end), Qt.TextElideMode.ElideRight, room) + end
            self._elided[key] = found
        return found

    def _outline(self, painter: QPainter, box: QRectF, looks: Looks, line: QColor, fill: QColor | None) -> None:
        theme = self.theme
        if looks.selected:
            fill = theme.selected
        elif looks.found:
            fill = theme.tint(theme.warning, 0.18)
        if looks.found:
            self._box(painter, box, theme.warning, fill, 2)
        elif looks.selected:
            self._box(painter, box, theme.accent, fill, 2)
        else:
            self._box(painter, box, theme.line if looks.hovered else line, fill, 1)

    def _box(
        self,
        painter: QPainter,
        box: QRectF,
        line: QColor | None,
        fill: QColor | None,
        thickness: float = 1,
        dashed: bool = False,
        radius: float = _RADIUS,
    ) -> None:
        """A rounded rectangle. There are few different ones and many of each, so they are drawn once and copied."""
        colours = (line.rgba() if line is not None else None, fill.rgba() if fill is not None else None)
        wanted = _Box(box.width(), box.height(), radius, colours[0], thickness, dashed, colours[1])
        if not self._can_copy:
            wanted.paint(painter, box.left(), box.top())
            return
        drawn = self._boxes.get(wanted)
        left, top = floor(box.left()) - _EDGE, floor(box.top()) - _EDGE
        if drawn is None:
            size = ceil(box.width()) + _EDGE, ceil(box.height()) + _EDGE
            drawn = self._boxes[wanted] = self._canvas(self._boxes, *size, QColor(Qt.GlobalColor.transparent))
            pen = QPainter(drawn)
            pen.setRenderHint(QPainter.RenderHint.Antialiasing)
            wanted.paint(pen, box.left() - left, box.top() - top)
            pen.end()
        painter.drawPixmap(left, top, drawn)

    @property
    def _can_copy(self) -> bool:
        """Whether copies fit the screen's pixels."""
        return self.ratio == int(self.ratio)

    def _canvas(self, kept: dict[Any, QPixmap], width: int, height: int, colour: QColor) -> QPixmap:
        """Room for that many logical pixels and the edge around them, and for itself among those that are kept."""
        if len(kept) >= _KEPT:
            kept.clear()
        ratio = int(self.ratio)
        made = QPixmap((width + 2 * _EDGE) * ratio, (height + 2 * _EDGE) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(colour)
        return made

    def _device(self, painter: QPainter, box: QRectF, occupant: GridOccupant, looks: Looks) -> None:
        theme = self.theme
        colour = theme.classes[occupant.kind]
        painter.setOpacity(0.45 if looks.faded else 1.0)
        if occupant.ghost or looks.faded:
            self._outline(painter, box, looks, theme.line, theme.card)
            if not looks.current:
                self._box(painter, box, theme.ghost, None, dashed=True)
        else:
            self._outline(painter, box, looks, theme.line, theme.cell)
        self._stripe(painter, box, colour, occupant.ghost)
        left, top = int(box.left()) + 8, int(box.top()) + 4
        drawn = pixmap(occupant.kind, colour, self.icon, self.ratio)
        painter.drawPixmap(left, top + (self.line - self.icon) // 2, drawn)
        text = left + self.icon + 3
        right = int(box.right()) - 3
        detail_left, name_right = left + 1, right
        if occupant.mark is not None:
            sign = pixmap(occupant.mark, theme.severity(Severity(occupant.mark)), self.sign, self.ratio)
            painter.drawPixmap(left + 1, top + self.line + 1, sign)
            detail_left += self.sign + 4
        if occupant.unsaved:
            self.paint_dot(painter, QPointF(right - 3, top + self.line / 2))
            name_right -= 10
        detail_top, detail_right = top + self.line, right
        if occupant.badge is not None:
            beside = self._bold.horizontalAdvance(occupant.name) + 3 <= name_right - self.badge_width - text
            y = top + (self.line - self.badge_height) / 2 + 0.5 if beside else detail_top + 1
            x = (name_right if beside else right) - self.badge_width
            self.paint_badge(painter, QRectF(x, y, self.badge_width, self.badge_height), occupant.badge)
            if beside:
                name_right -= self.badge_width + 3
            else:
                detail_right -= self.badge_width + 4
        self._text(painter, text, top, name_right, self.line, occupant.name, True)
        small = self._small.height()
        shown, brief = occupant.detail, occupant.in_brief
        self._text(painter, detail_left, detail_top, detail_right, small, shown, False, in_brief=brief)
        painter.setOpacity(1.0)

    def _crowd(self, painter: QPainter, box: QRectF, occupants: tuple[GridOccupant, ...], looks: Looks) -> None:
        """Several devices at one address: a line each, all visible as far as there is room."""
        theme = self.theme
        self._outline(painter, box, looks, theme.error, theme.tint(theme.error))
        shown = occupants[:2] if len(occupants) <= 2 else occupants[:1]
        top, right = int(box.top()) + 4, int(box.right()) - 5
        height = (int(box.height()) - 8) // 2
        painter.drawPixmap(right - 12, top, pixmap("error", theme.error, 13, self.ratio))
        for row, occupant in enumerate(shown):
            left = int(box.left()) + 7
            colour = theme.classes[occupant.kind]
            y = top + row * height
            painter.drawPixmap(left, y + (height - 14) // 2, pixmap(occupant.kind, colour, 14, self.ratio))
            self._text(painter, left + 19, y, right - 14, height, occupant.name, True)
        if len(occupants) > len(shown):
            more = f"+ {len(occupants) - 1}"
            self._text(painter, int(box.left()) + 26, top + height, right, height, more, False)

    def _reserved(self, painter: QPainter, box: QRectF, cell: GridCell, looks: Looks) -> None:
        theme = self.theme
        painter.setOpacity(0.45 if looks.faded else 1.0)
        self._outline(painter, box, looks, theme.faint, theme.cell)
        colour = theme.muted
        self._stripe(painter, box, theme.line, False)
        left, top = int(box.left()) + 8, int(box.top()) + 4
        painter.drawPixmap(left, top + (self.line - self.icon) // 2, pixmap("system", colour, self.icon, self.ratio))
        assert cell.reserved is not None, "only reserved cells come here"
        text, right = left + self.icon + 3, int(box.right()) - 3
        name = QCoreApplication.translate("Cell", "chipset")
        self._text(painter, text, top, right, self.line, name, True, theme.muted)
        keeper = said(kept_for(cell.reserved))
        self._text(painter, left + 1, top + self.line, right, self._small.height(), keeper, False)
        painter.setOpacity(1.0)

    def _stripe(self, painter: QPainter, box: QRectF, colour: QColor, ghost: bool) -> None:
        shown = QColor(colour)
        shown.setAlphaF(0.5 if ghost else 1.0)
        self._box(painter, QRectF(box.left(), box.top() + 0.5, _STRIPE, box.height() - 1), None, shown, radius=2)

    def _text(
        self,
        painter: QPainter,
        left: int,
        top: int,
        right: int,
        height: int,
        text: str,
        bold: bool,
        colour: QColor | None = None,
        in_brief: InBrief | None = None,
    ) -> None:
        if right <= left or not text:
            return
        painter.setFont(self.bold if bold else self.small)
        painter.setPen(colour or (self.theme.text if bold else self.theme.muted))
        shown = self.elided(text, right - left, bold, in_brief)
        painter.drawText(QRect(left, top, right - left, height), _LEFT, shown)
