"""What the badges and outlines of the grid mean, in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ...render.cells import Badge
from ...render.words import ENGLISH
from ..grid.paint import CellPainter
from ..look.language import picture_word
from ..look.plain import tip
from ..look.theme import current_theme

_GAP = 6


class Legend(QWidget):
    """Painted with the grid's own painter, so it cannot say anything else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[Badge | str, str], ...] = (
            (Badge.INFERRED, picture_word(ENGLISH.legend_inferred)),
            (Badge.WRITTEN, picture_word(ENGLISH.legend_written)),
            (Badge.STALE, picture_word(ENGLISH.legend_stale)),
            (Badge.DENIED, picture_word(ENGLISH.legend_denied)),
            ("ghost", picture_word(ENGLISH.legend_ghost)),
            ("dot", self.tr("not saved")),
        )
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(
            self.tr(
                "MF is multifunction: dashed where inferred, filled where written, outlined where no longer needed,"
            )
            + self.tr(" struck out where needed but written off. Dashed outlines are what libvirt adds or places.")
        )
        self.setToolTip(tip(self.accessibleDescription()))
        self._cells = self._painter()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._cells.small)
        width = sum(self._cells.badge_width + _GAP + metrics.horizontalAdvance(text) + 14 for _, text in self._entries)
        return QSize(width, self._cells.badge_height + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cells = self._painter()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        cells = self._cells
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(cells.small)
        x = 8.0
        for sign, text in self._entries:
            end = x + cells.badge_width + _GAP + metrics.horizontalAdvance(text)
            if end > self.width():
                break  # half a word says nothing; the tool tip has them all
            top = (self.height() - cells.badge_height) / 2
            box = self._mirrored(QRectF(x, top, cells.badge_width, cells.badge_height))
            if isinstance(sign, Badge):
                cells.paint_badge(painter, box, sign)
            elif sign == "dot":
                cells.paint_dot(painter, QPointF(box.right() - 5, box.center().y()))
            else:
                painter.setPen(QPen(cells.theme.muted, 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            x += cells.badge_width + _GAP
            painter.setFont(cells.small)
            painter.setPen(cells.theme.muted)
            width = metrics.horizontalAdvance(text)
            room = self._mirrored(QRectF(x, 0, width + 2, self.height()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            x += width + 14

    def _mirrored(self, box: QRectF) -> QRectF:
        """The box as counted from the side where lines begin."""
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _painter(self) -> CellPainter:
        return CellPainter(current_theme(), QFont(self.font()), self.devicePixelRatioF())
