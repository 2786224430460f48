"""Own small icons, 16 × 16, drawn in whatever colour the palette asks for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ...render.signs import PATHS

# As PATHS; those that only the window needs.
_PATHS = {
    **PATHS,
    "note": "M8 1.800a6.2 6.2 0 1 0 .01 0z M8 7.5v3.8 M8 4.800h.01",
    "yes": "M3 8.5l3.5 3.5L13 4.5",
    "no-entry": "M8 2.2a5.8 5.8 0 1 0 .01 0z M3.9 3.9l8.2 8.2",
    "swap": "M3 5.5h9 M9.5 3l2.5 2.5L9.5 8 M13 10.5H4 M6.5 8L4 10.500l2.5 2.5",
    "undo": "M3 6.5h6.5a3.7 3.7 0 0 1 0 7.5H6 M6 3.5l-3 3 3 3",
    "redo": "M13 6.5H6.5a3.7 3.7 0 0 0 0 7.5H10 M10 3.5l3 3-3 3",
    "add": "M8 3v10 M3 8h10",
    "host-list": "M2 2.5h12v4.5H2z M2 9h12v4.5H2z M4.5 4.700h.01 M4.5 11.200h.01",
    "file": "M4 1.5h5.5L13 5v9.5H4z M9.5 1.5V5H13",
    "domain": "M1.5 3h13v9h-13z M6.5 5.5l4 2-4 2z",
    "here": "M5 3l6 5-6 5z",
    "nothing": "M0 0",
    "find": "M7 2.500a4.5 4.5 0 1 0 .01 0z M10.300 10.300l3.7 3.7",
    "up": "M4 10l4-4 4 4",
    "down": "M4 6l4 4 4-4",
    "close": "M4.5 4.5l7 7 M11.5 4.5l-7 7",
}
_BOLD = frozenset({"no-entry", "swap", "error", "warning", "yes", "add", "undo", "redo", "close"})


def pixmap(name: str, colour: QColor, size: float, ratio: float) -> QPixmap:
    """The icon in that colour, `size` logical pixels square, for a screen of that device pixel ratio."""
    key = f"virt-slots/{name}/{colour.rgba()}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    pixels = round(size * ratio)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(_svg(name, colour))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """An icon for buttons, menus and lists."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, 16, ratio))
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, 16, ratio), QIcon.Mode.Disabled)
    return made


def _svg(name: str, colour: QColor) -> bytes:
    width = 1.8 if name in _BOLD else 1.4
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="{_PATHS[name]}" fill="none"'
        f' stroke="{colour.name()}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    ).encode()
