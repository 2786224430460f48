"""Own small icons, 16 × 16, drawn in whatever colour the palette asks for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

# Stroked paths in SVG's words, on a 16 × 16 field. Classes are named as DeviceClass has them.
_PATHS = {
    "root": "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z M8 6.5v3 M6.5 8h3",
    "port": "M7 2.5H3v11h4 M6 8h8 M11 5l3 3-3 3",
    "bridge": "M1.5 12.5v-5 M14.5 12.5v-5 M1.5 7.5c3.5 4 9.5 4 13 0 M1.5 12.5h13 M5.5 10v2.5 M10.5 10v2.5",
    "network": "M3 5h10 M10 2l3 3-3 3 M13 11H3 M6 8l-3 3 3 3",
    "storage": "M2 2.5h12v5H2z M2 8.5h12v5H2z M4.5 5h.01 M4.5 11h.01 M8 5h4 M8 11h4",
    "display": "M1.5 2.5h13v8.5h-13z M5 14h6 M8 11v3",
    "sound": "M6 12V3.5l7-1.5v8.5 M6 12a2 1.7 0 1 1-4 0a2 1.7 0 1 1 4 0z M13 10.5a2 1.7 0 1 1-4 0a2 1.7 0 1 1 4 0z",
    "usb": "M8 14.5V3 M6 4.5L8 1.5l2 3 M8 11.5L4 9V7 M8 10l4-2.5V6 M3 4.5h2v2.5H3z M11 3.5h2V6h-2z",
    "input": "M1.5 4h13v8h-13z M4 6.700h.01 M6.7 6.700h.01 M9.4 6.700h.01 M12 6.700h.01 M5 9.5h6",
    "serial": "M2 4.5h12l-1.5 7h-9z M5 7h.01 M8 7h.01 M11 7h.01 M6.5 9.200h.01 M9.5 9.200h.01",
    "host": "M5.5 1.5v4 M10.5 1.5v4 M3.5 5.5h9v2.5a4.5 4.5 0 0 1-9 0z M8 12.5v2.5",
    "memory": "M1.5 4.5h13v6h-13z M4 10.5v2.5 M7 10.5v2.5 M10 10.5v2.5 M13 10.5v2.5 M4 7.5h2.5 M9 7.5h2.5",
    "system": "M8 1.8l5.4 3.1v6.2L8 14.2l-5.4-3.1V4.9z",
    "error": "M4 4l8 8 M12 4l-8 8",
    "warning": "M8 2.5L14.5 13.5H1.5z M8 6.5v3.5 M8 11.900h.01",
    "note": "M8 1.800a6.2 6.2 0 1 0 .01 0z M8 7.5v3.8 M8 4.800h.01",
    "yes": "M3 8.5l3.5 3.5L13 4.5",
    "undo": "M3 6.5h6.5a3.7 3.7 0 0 1 0 7.5H6 M6 3.5l-3 3 3 3",
    "redo": "M13 6.5H6.5a3.7 3.7 0 0 0 0 7.5H10 M10 3.5l3 3-3 3",
    "add": "M8 3v10 M3 8h10",
    "host-list": "M2 2.5h12v4.5H2z M2 9h12v4.5H2z M4.5 4.700h.01 M4.5 11.200h.01",
    "file": "M4 1.5h5.5L13 5v9.5H4z M9.5 1.5V5H13",
    "domain": "M1.5 3h13v9h-13z M6.5 5.5l4 2-4 2z",
    "close": "M4.5 4.5l7 7 M11.5 4.5l-7 7",
}
_BOLD = frozenset({"error", "warning", "yes", "add", "undo", "redo", "close"})


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


ICON_SIZE = QSize(16, 16)


def _svg(name: str, colour: QColor) -> bytes:
    width = 1.8 if name in _BOLD else 1.4
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="{_PATHS[name]}" fill="none"'
        f' stroke="{colour.name()}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/></svg>'
    ).encode()
